// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/comparisonprint.h"
#include "app/inputs/inputs.h"

#include "review/versions/touchedfindings.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// The version that \a option names by its number; \a otherwise when it is not given.
Result<SubmittedVersion> versionOf(const Invocation& call, const QString& option, const CaseState& state,
                                   qsizetype otherwise)
{
    const qsizetype number = call.has(option) ? call.value(option).toInt() : otherwise;
    if (number < 1 || number > state.versions.size())
        return Error{ErrorCode::NotFound, u"the case has %1 versions"_s.arg(state.versions.size()), state.caseId};
    return state.versions.at(number - 1);
}

Result<ReadPackage> readVersion(const CaseRecord& record, const SubmittedVersion& version)
{
    const Result<QByteArray> archive = record.blob(version.sha256);
    if (!archive)
        return archive.error();
    return readPackage(*archive, u"version %1"_s.arg(version.number), PackageOptions{{}, version.root});
}

bool standsUnchanged(const TouchedFinding& finding)
{
    return finding.state == TouchState::Unchanged || finding.state == TouchState::Moved;
}

ExitStatus run(const Invocation& call)
{
    const QString name = call.argument(0);
    const auto input = CaseInput::open(name, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), name);
    for (const QString& doubt : (*input)->doubts())
        call.console.remark(doubt);
    const Result<CaseState> state = (*input)->state();
    if (!state)
        return call.console.fail(state.error(), name);
    const auto from = versionOf(call, u"from"_s, *state, state->versions.size() - 1);
    const auto to = versionOf(call, u"to"_s, *state, state->versions.size());
    if (!from || !to)
        return call.console.fail(from ? to.error() : from.error());
    const Result<ReadPackage> before = readVersion((*input)->record(), *from);
    if (!before)
        return call.console.fail(before.error(), name);
    const Result<ReadPackage> after = readVersion((*input)->record(), *to);
    if (!after)
        return call.console.fail(after.error(), name);
    const Result<PackageComparison> comparison =
        comparePackages(*before->contents, before->inspection, *after->contents, after->inspection);
    if (!comparison)
        return call.console.fail(comparison.error(), name);
    const QList<TouchedFinding> findings = touchedFindings(*state, *comparison, *before->contents, *after->contents);
    if (call.has(u"json"_s)) {
        QJsonObject json = toJson(*comparison);
        json.insert(u"case"_s, state->caseId);
        QJsonArray touched;
        for (const TouchedFinding& finding : findings)
            touched.append(toJson(finding));
        json.insert(u"findings"_s, touched);
        call.console.json(json);
    } else {
        printComparison(*comparison, call.console);
        printTouched(findings, call.console);
    }
    const bool stands = std::any_of(findings.cbegin(), findings.cend(), standsUnchanged);
    return stands ? ExitStatus::NeedsHuman : ExitStatus::Done;
}

} // namespace

Command caseCompareCommand()
{
    return {u"case compare"_s,
            u"CASE [--db FILE] [--from N] [--to N] [--json]"_s,
            u"Compares two versions of a case's package and says which findings they touch"_s,
            1,
            1,
            {databaseOption(),
             {u"from"_s, u"the older version (default: the last but one)"_s, u"N"_s},
             {u"to"_s, u"the newer version (default: the last)"_s, u"N"_s},
             jsonOption()},
            run};
}

} // namespace Mingjing
