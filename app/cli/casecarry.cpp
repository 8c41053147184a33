// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casesession.h"
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"

#include "review/cases/carryoverplan.h"
#include "review/cases/eventrules.h"
#include "review/cases/reviewsession.h"
#include "review/specification/editiondiff.h"
#include "review/specification/specificationparser.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// A trial says no where the act itself would.
Result<void> checkState(const CaseState& state, const CarryOverPlan& plan)
{
    if (!isAllowed(EventKind::CarriedOver, state.status))
        return Error{ErrorCode::Conflict, u"only an open case is carried over"_s, caseStatusId(state.status)};
    if (plan.oldSha256 == plan.newSha256)
        return Error{ErrorCode::Conflict, u"the edition is pinned already"_s, plan.newSha256};
    return {};
}

QString reasonWords(const QList<CarryReason>& reasons)
{
    QStringList words;
    for (const CarryReason reason : reasons)
        words.append(carryReasonId(reason));
    return words.join(u", "_s);
}

void print(const CarryOverPlan& plan, bool dryRun, Console& console)
{
    TextTable table;
    for (const CarriedItem& item : plan.items) {
        if (item.reasons.isEmpty() && item.newId == item.oldId)
            continue;
        const QString place =
            item.newId.isEmpty() || item.newId == item.oldId ? item.oldId : u"%1 -> %2"_s.arg(item.oldId, item.newId);
        const QString fate = item.newId.isEmpty() ? u"gone"_s : item.isReopened() ? u"reopened"_s : u"kept"_s;
        table.add({fate, place, reasonWords(item.reasons)});
    }
    for (const CarriedFinding& finding : plan.findings) {
        if (!finding.reasons.isEmpty())
            table.add({u"to confirm"_s, finding.id, reasonWords(finding.reasons)});
    }
    if (!plan.draftReasons.isEmpty())
        table.add({u"to draft again"_s, plan.draftId, reasonWords(plan.draftReasons)});
    table.print(console);
    const CarryOverTouch touch = touchOf(plan);
    console.line(u"%1: %2 kept, %3 reopened, %4 gone, %5 to confirm"_s
                     .arg(dryRun ? u"would be carried over"_s : u"carried over"_s)
                     .arg(touch.itemsKept)
                     .arg(touch.itemsReopened)
                     .arg(touch.itemsRemoved)
                     .arg(touch.findingsToConfirm));
}

QJsonObject document(const QString& caseId, const CarryOverPlan& plan, bool dryRun)
{
    const CarryOverTouch touch = touchOf(plan);
    QJsonObject json = toJson(plan);
    json.insert(u"case"_s, caseId);
    json.insert(u"dry_run"_s, dryRun);
    json.insert(u"counts"_s,
                QJsonObject{{u"kept"_s, touch.itemsKept},
                            {u"reopened"_s, touch.itemsReopened},
                            {u"removed"_s, touch.itemsRemoved},
                            {u"findings_to_confirm"_s, touch.findingsToConfirm}});
    return json;
}

ExitStatus run(const Invocation& call)
{
    const QString id = call.argument(0);
    const QString path = call.value(u"spec"_s);
    const bool dryRun = call.has(u"dry-run"_s);
    const auto opened = CaseSession::open(call, id);
    if (!opened)
        return call.console.fail(opened.error());
    ReviewSession& session = (*opened)->session();
    const Result<QByteArray> oldBytes = session.blob(session.state().editionSha256);
    if (!oldBytes)
        return call.console.fail(oldBytes.error(), id);
    const Result<Edition> before = parseSpecification(*oldBytes);
    if (!before)
        return call.console.fail(before.error(), id);
    const Result<QByteArray> newBytes = readFile(path, MaximumSpecificationBytes);
    if (!newBytes)
        return call.console.fail(newBytes.error(), path);
    const Result<Edition> after = parseSpecification(*newBytes);
    if (!after)
        return call.console.fail(after.error(), path);
    const CarryOverPlan plan = planCarryOver(compareEditions(*before, *after), *before, *after, session.state());
    if (const Result<void> fits = checkState(session.state(), plan); !fits)
        return call.console.fail(fits.error(), id);
    if (!dryRun) {
        if (const auto done = session.carryOver(*newBytes, after->title(), plan); !done)
            return call.console.fail(done.error(), id);
    }
    if (call.has(u"json"_s))
        call.console.json(document(id, plan, dryRun));
    else
        print(plan, dryRun, call.console);
    return touchOf(plan).needsWork() ? ExitStatus::NeedsHuman : ExitStatus::Done;
}

} // namespace

Command caseCarryCommand()
{
    return {u"case carry"_s,
            u"CASE --db FILE --spec FILE [--dry-run] [--json]"_s,
            u"Judges an open case by another specification, reopening only what changed"_s,
            1,
            1,
            {databaseOption(),
             {u"spec"_s, u"the specification to carry it over to"_s, u"FILE"_s},
             {u"dry-run"_s, u"says what would be reopened, and changes nothing"_s},
             jsonOption()},
            run,
            {u"db"_s, u"spec"_s}};
}

} // namespace Mingjing
