// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/texttable.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

void printState(const CaseState& state, Console& console)
{
    TextTable head;
    head.add({u"case"_s, state.caseId});
    head.add({u"program"_s, state.programName});
    head.add({u"subject"_s, state.subject.name});
    head.add({u"category"_s, state.category});
    head.add({u"status"_s, caseStatusId(state.status)});
    head.add({u"assignee"_s, state.assignee});
    head.add({u"package"_s, state.packageSha256});
    head.add({u"edition"_s, state.editionTitle + u"  "_s + state.editionSha256});
    head.add({u"opened"_s, toTimestamp(state.openedAt)});
    head.add({u"updated"_s, toTimestamp(state.updatedAt)});
    if (const auto& profile = state.profile) {
        const QString name = profile->name.en.isEmpty() ? profile->name.zh : profile->name.en;
        head.add({u"profile"_s,
                  u"%1 (%2 items asked%3)  %4"_s.arg(name, QString::number(profile->items.size()),
                                                     state.profileInUse() ? QString()
                                                                          : u", of another edition: no longer in use"_s,
                                                     profile->digest)});
    }
    head.add({u"judged items"_s, QString::number(state.judgements.size())});
    if (const Decision* decision = state.issued())
        head.add({u"outcome"_s, outcomeId(decision->outcome)});
    head.add({u"events"_s, QString::number(state.lastSequence)});
    head.add({u"head hash"_s, state.headHash});
    head.print(console);
}

void printActs(const CaseState& state, Console& console)
{
    TextTable table;
    for (const Finding& finding : state.findings) {
        table.add({finding.id, finding.withdrawn ? u"withdrawn"_s : severityId(finding.severity),
                   finding.clauses.join(u' '), elided(finding.words, 72)});
    }
    for (const Decision& decision : state.decisions) {
        table.add(
            {decision.id, decisionStateId(decision.state), outcomeId(decision.outcome), elided(decision.summary, 72)});
        if (decision.heldAt.isValid())
            table.add({decision.id, u"held for"_s, holdReasonIds(decision.heldFor).join(u' '),
                       u"%1  %2"_s.arg(toTimestamp(decision.heldAt), decision.heldBy)});
        if (!decision.unreadFor.isEmpty())
            table.add({decision.id, u"not held"_s, holdReasonIds(decision.unreadFor).join(u' '),
                       u"nobody else could read it"_s});
        for (const SecondReading& reading : decision.readings)
            table.add(
                {decision.id, reading.agrees ? u"agreed"_s : u"returned"_s, reading.actor, elided(reading.reason, 72)});
        for (const DecidedStep& step : decision.steps)
            table.add({step.id, penaltyConditionId(step.when), penaltyKindId(step.kind), elided(step.ruleText, 72)});
    }
    for (const Deadline& deadline : state.deadlines)
        table.add({deadline.id, deadlineStateId(deadline.state), toTimestamp(deadline.dueAt), deadline.what});
    for (const CaseNote& note : state.notes)
        table.add({note.id, u"note"_s, note.actor, elided(note.text, 72)});
    if (table.isEmpty())
        return;
    console.line();
    table.print(console);
}

ExitStatus run(const Invocation& call)
{
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const QString id = call.argument(0);
    const auto input = CaseInput::open(id, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), id);
    if (call.has(u"json"_s)) {
        const auto source = (*input)->reportSource({*limits, call.value(u"root"_s)});
        if (!source)
            return call.console.fail(source.error(), id);
        const auto document = caseReportJson(*source);
        if (!document)
            return call.console.fail(document.error(), id);
        call.console.json(*document);
    } else {
        const auto state = (*input)->state();
        if (!state)
            return call.console.fail(state.error(), id);
        printState(*state, call.console);
        printActs(*state, call.console);
    }
    for (const QString& doubt : (*input)->doubts())
        call.console.remark(u"not verified: "_s + doubt);
    return (*input)->doubts().isEmpty() ? ExitStatus::Done : ExitStatus::NeedsHuman;
}

} // namespace

Command caseShowCommand()
{
    return {u"case show"_s,
            u"CASE [--db FILE] [--json] [--root FOLDER] [--limits FILE]"_s,
            u"Shows a case: an id of the database, or a .mjcase file when no database is named"_s,
            1,
            1,
            {databaseOption(), jsonOption(), rootOption(), limitsOption()},
            run};
}

} // namespace Mingjing
