// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"
#include "app/inputs/osuser.h"
#include "app/inputs/packageopening.h"

#include "review/base/digest.h"
#include "review/cases/casefold.h"
#include "review/cases/casestore.h"
#include "review/cases/reviewsession.h"
#include "review/specification/builtinedition.h"
#include "review/specification/specificationparser.h"
#include "storage/cases/sqlitecasestore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What all cases of one call are judged by, and where they go.
struct Intake {
    const Invocation& call;
    CaseStore& store;
    PackageLimits limits;
    QByteArray document;
    QString title;
};

struct Opened {
    QString caseId;
    QString programName;
    /// The case was there before.
    bool known = false;
};

/// The case in which the package is reviewed already; empty when there is none.
Result<QString> caseWith(const CaseStore& store, const QString& packageSha256, const QString& root)
{
    CaseQuery query;
    query.packageSha256 = packageSha256;
    const Result<QList<CaseSummary>> cases = store.cases(query);
    if (!cases)
        return cases.error();
    for (const CaseSummary& summary : *cases) {
        const Result<QList<ReviewEvent>> journal = store.journal(summary.caseId);
        const Result<CaseState> state = journal ? fold(*journal) : journal.error();
        if (state && state->packageRoot == root)
            return summary.caseId;
    }
    return QString();
}

Result<Opened> openOne(const Intake& intake, const QString& path)
{
    const Invocation& call = intake.call;
    const Result<QByteArray> archive = readPackageFile(path, intake.limits);
    if (!archive)
        return archive.error();
    const QString root = call.value(u"root"_s);
    const Result<ReadPackage> package = readPackage(*archive, path, PackageOptions{intake.limits, root});
    if (!package)
        return package.error();
    const PackageInspection& inspection = package->inspection;
    CaseOpening opening = openingOf(inspection.manifest, inspection.submission, path, *archive, root);
    const Result<QString> known = caseWith(intake.store, sha256Hex(*archive), root);
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Opened{*known, opening.programName, true};
    opening.editionBytes = intake.document;
    opening.editionTitle = intake.title;
    opening.timeZone = call.value(u"time-zone"_s);
    if (call.has(u"subject"_s))
        opening.subject = call.value(u"subject"_s);
    if (call.has(u"category"_s))
        opening.category = call.value(u"category"_s);
    ReviewSession session(intake.store, {}, currentUserName());
    const Result<QString> id = session.create(opening);
    if (!id)
        return id.error();
    return Opened{*id, opening.programName};
}

ExitStatus run(const Invocation& call)
{
    const QString zone = call.value(u"time-zone"_s);
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return call.console.usage(u"--time-zone is an IANA zone such as Asia/Shanghai"_s);
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const QString spec = call.value(u"spec"_s);
    const Result<QByteArray> document =
        spec.isEmpty() ? Result<QByteArray>(builtInSpecification()) : readFile(spec, MaximumSpecificationBytes);
    if (!document)
        return call.console.fail(document.error(), spec);
    const Result<Edition> edition = parseSpecification(*document);
    if (!edition)
        return call.console.fail(edition.error(), spec);
    const QString database = call.value(u"db"_s);
    const auto store = SqliteCaseStore::open(database);
    if (!store)
        return call.console.fail(store.error(), database);
    const Intake intake{call, **store, *limits, *document, edition->title()};
    const QStringList files = packagesIn(call.arguments);
    if (files.isEmpty())
        return call.console.fail({ErrorCode::NotFound, u"no package is there"_s, call.arguments.join(u' ')});
    QJsonArray cases;
    ExitStatus status = ExitStatus::Done;
    for (const QString& path : files) {
        const Result<Opened> opened = openOne(intake, path);
        if (!opened) {
            Error error = opened.error();
            if (error.code == ErrorCode::Ambiguous)
                error.message += u" (--root names the one to open)"_s;
            status = call.console.fail(error, path);
            continue;
        }
        if (call.has(u"json"_s)) {
            cases.append(QJsonObject{{u"case"_s, opened->caseId},
                                     {u"program"_s, opened->programName},
                                     {u"file"_s, path},
                                     {u"known"_s, opened->known}});
        } else {
            call.console.line(u"%1  %2%3"_s.arg(opened->caseId, opened->programName,
                                                opened->known ? u"  (reviewed there already)"_s : QString()));
        }
    }
    if (call.has(u"json"_s))
        call.console.json({{u"cases"_s, cases}});
    return status;
}

} // namespace

Command caseOpenCommand()
{
    return {u"case open"_s,
            u"PACKAGE.zip|FOLDER… --db FILE [--spec FILE] [--subject NAME] [--category WORDS] [--time-zone ID] "
            "[--root FOLDER] [--limits FILE] [--json]"_s,
            u"Opens a case for each package; the database is created when there is none"_s,
            1,
            10'000,
            {databaseOption(),
             {u"spec"_s, u"the specification to judge by (default: the built-in one)"_s, u"FILE"_s},
             {u"subject"_s, u"who submits it (default: as the store form says)"_s, u"NAME"_s},
             {u"category"_s, u"the store category (default: as the store form says)"_s, u"WORDS"_s},
             {u"time-zone"_s, u"where the subject's days are counted (default: Asia/Shanghai)"_s, u"ID"_s},
             rootOption(),
             limitsOption(),
             jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
