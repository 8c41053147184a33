// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casesession.h"
#include "app/cli/command.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"

#include "review/cases/reviewsession.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

ExitStatus run(const Invocation& call)
{
    const QString id = call.argument(0);
    const QString path = call.argument(1);
    const auto opened = CaseSession::open(call, id);
    if (!opened)
        return call.console.fail(opened.error());
    ReviewSession& session = (*opened)->session();
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const Result<QByteArray> archive = readPackageFile(path, *limits);
    if (!archive)
        return call.console.fail(archive.error(), path);
    const QString root = call.has(u"root"_s) ? call.value(u"root"_s) : session.state().packageRoot;
    const Result<ReadPackage> package = readPackage(*archive, path, PackageOptions{*limits, root});
    if (!package)
        return call.console.fail(package.error(), path);
    Resubmission resubmission{QFileInfo(path).fileName(), *archive, root, {}};
    if (const auto& form = package->inspection.submission)
        resubmission.storeForm = form->form;
    if (const auto done = session.receiveResubmission(resubmission); !done)
        return call.console.fail(done.error(), id);
    const SubmittedVersion& version = session.state().versions.last();
    if (call.has(u"json"_s)) {
        QJsonObject json = toJson(version);
        json.insert(u"case"_s, id);
        json.insert(u"version"_s, version.number);
        json.insert(u"findings_to_confirm"_s, session.state().standingFindings().size());
        call.console.json(json);
    } else {
        call.console.line(u"%1: version %2 is %3"_s.arg(id).arg(version.number).arg(version.sha256));
    }
    return session.state().standingFindings().isEmpty() ? ExitStatus::Done : ExitStatus::NeedsHuman;
}

} // namespace

Command caseResubmitCommand()
{
    return {u"case resubmit"_s,
            u"CASE PACKAGE.zip --db FILE [--root FOLDER] [--json] [--limits FILE]"_s,
            u"Receives a new version of the package of a case"_s,
            2,
            2,
            {databaseOption(), rootOption(), jsonOption(), limitsOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
