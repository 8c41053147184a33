// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"
#include "review/checklist/auditprofile.h"
#include "review/specification/cataloguefit.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// A profile, and what it says of each item.
struct Chosen {
    AuditProfile profile;
    QList<ProfileAnswer> answers;
    QStringList unknown;
};

/// A built-in profile by its id, or one in a file.
Result<AuditProfile> findProfile(const QString& name)
{
    const auto builtIn = builtInAuditProfiles();
    if (!builtIn)
        return builtIn.error();
    QStringList ids;
    for (const AuditProfile& profile : *builtIn) {
        if (profile.id == name)
            return profile;
        ids.append(profile.id);
    }
    if (!QFileInfo::exists(name))
        return Error{ErrorCode::NotFound, u"neither a file nor one of "_s + ids.join(u", "_s), name};
    const Result<QByteArray> bytes = readFile(name, MaximumProfileBytes);
    if (!bytes)
        return bytes.error();
    return readAuditProfile(*bytes, name);
}

void print(const Checklist& checklist, const std::optional<Chosen>& chosen, Console& console)
{
    console.line(u"%1 of %2 items apply"_s.arg(checklist.applicableCount()).arg(checklist.items.size()));
    if (chosen) {
        const BilingualText& name = chosen->profile.name;
        console.line(u"by the profile '%1': %2 of %3 items asked"_s.arg(name.en.isEmpty() ? name.zh : name.en)
                         .arg(askedItems(checklist, chosen->answers).size())
                         .arg(checklist.applicableCount()));
    }
    TextTable table;
    for (qsizetype i = 0; i < checklist.items.size(); ++i) {
        const CheckItem& item = checklist.items.at(i);
        if (!item.applicability.applies() || (chosen && !chosen->answers.at(i).asked()))
            continue;
        const QString twins = item.twins.isEmpty() ? QString() : u" = "_s + item.twins.join(u", "_s);
        table.add({item.id + twins, elided(item.question.en.isEmpty() ? item.question.zh : item.question.en, 110)});
    }
    table.print(console);
}

void addProfile(QJsonObject& document, const Checklist& checklist, const Chosen& chosen)
{
    QJsonArray items = document.value("items"_L1).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        item[u"asked"_s] = chosen.answers.at(i).asked();
        item[u"asked_reason"_s] = profileReasonId(chosen.answers.at(i).reason);
        items[i] = item;
    }
    document[u"items"_s] = items;
    document[u"audit_profile"_s] =
        QJsonObject{{u"id"_s, chosen.profile.id},
                    {u"name"_s, QJsonObject{{u"zh"_s, chosen.profile.name.zh}, {u"en"_s, chosen.profile.name.en}}},
                    {u"sha256"_s, profileDigest(chosen.profile)},
                    {u"unknown_clauses"_s, QJsonArray::fromStringList(chosen.unknown)}};
    QJsonObject counts = document.value("counts"_L1).toObject();
    counts[u"asked"_s] = askedItems(checklist, chosen.answers).size();
    document[u"counts"_s] = counts;
}

ExitStatus run(const Invocation& call)
{
    const Result<Edition> edition = readEdition(call.value(u"spec"_s));
    if (!edition)
        return call.console.fail(edition.error(), call.value(u"spec"_s));
    const Result<Catalogue> catalogue = builtInCatalogueFor(*edition);
    if (!catalogue)
        return call.console.fail(catalogue.error());
    std::optional<Chosen> chosen;
    if (const QString name = call.value(u"profile"_s); !name.isEmpty()) {
        const Result<AuditProfile> profile = findProfile(name);
        if (!profile)
            return call.console.fail(profile.error(), name);
        chosen = Chosen{*profile, {}, unknownClauses(*profile, *edition)};
    }
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const Result<ReadPackage> package = readPackage(call.argument(0), PackageOptions{*limits, call.value(u"root"_s)});
    if (!package)
        return call.console.fail(package.error(), call.argument(0));
    const Checklist checklist = generateChecklist(*edition, *catalogue, package->profile());
    if (chosen)
        chosen->answers =
            applyProfile(checklist, chosen->profile, call.value(u"former"_s).split(u',', Qt::SkipEmptyParts));
    if (call.has(u"json"_s)) {
        QJsonObject document = toJson(checklist);
        if (chosen)
            addProfile(document, checklist, *chosen);
        call.console.json(document);
    } else {
        print(checklist, chosen, call.console);
    }
    if (chosen && !chosen->unknown.isEmpty())
        call.console.remark(
            u"the specification has no %1: the profile was made for another"_s.arg(chosen->unknown.join(u", "_s)));
    return ExitStatus::Done;
}

} // namespace

Command checklistCommand()
{
    return {
        u"checklist"_s,
        u"PACKAGE.zip [--root FOLDER] [--spec FILE] [--profile ID|FILE] [--former CLAUSES] [--json] [--limits FILE]"_s,
        u"Lists the questions that a specification asks of a package"_s,
        1,
        1,
        {{u"spec"_s, u"the specification instead of the built-in one"_s, u"FILE"_s},
         {u"profile"_s, u"only what this profile asks: a built-in one by its id, or a file"_s, u"ID|FILE"_s},
         {u"former"_s, u"clauses of the former decision's findings, for a re-review: 2/5.1.1,2/6.2"_s, u"CLAUSES"_s},
         rootOption(),
         limitsOption(),
         jsonOption()},
        run};
}

} // namespace Mingjing
