// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/texttable.h"

#include "review/cases/casestore.h"
#include "review/cases/proposal.h"
#include "review/cases/strikes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What was counted for the findings of the case, each once.
QList<StrikeCount> countsOf(const Edition& edition, const CaseState& state, const SubjectHistory& history)
{
    QList<StrikeCount> counts;
    for (const ProposedStep& step : proposePenalties(edition, state.findings, state.category, history)) {
        for (const StrikeCount& count : step.strikes) {
            if (!counts.contains(count))
                counts.append(count);
        }
    }
    return counts;
}

QJsonObject toJson(const Offence& offence)
{
    QJsonArray findings;
    for (const OffenceFinding& finding : offence.findings)
        findings.append(QJsonObject{{u"id"_s, finding.id},
                                    {u"clauses"_s, QJsonArray::fromStringList(finding.clauses)},
                                    {u"withdrawn"_s, finding.withdrawn}});
    return {{u"case"_s, offence.caseId},
            {u"decision"_s, offence.decisionId},
            {u"program"_s, offence.programName},
            {u"subject"_s, offence.subject},
            {u"outcome"_s, outcomeId(offence.outcome)},
            {u"state"_s, decisionStateId(offence.state)},
            {u"issued_at"_s, toTimestamp(offence.issuedAt)},
            {u"rectification"_s, rectificationId(offence.rectification)},
            {u"executed_steps"_s, QJsonArray::fromStringList(offence.executedSteps)},
            {u"findings"_s, findings}};
}

QJsonObject toJson(const SubjectHistory& history, const QList<StrikeCount>& counts)
{
    QJsonArray related;
    for (const ConnectedSubject& each : history.related) {
        QJsonArray path;
        for (const SubjectRelation& relation : each.path)
            path.append(Mingjing::toJson(relation));
        related.append(QJsonObject{{u"subject"_s, each.name}, {u"path"_s, path}});
    }
    QJsonArray offences;
    for (const Offence& offence : history.offences)
        offences.append(toJson(offence));
    QJsonArray strikes;
    for (const StrikeCount& count : counts)
        strikes.append(Mingjing::toJson(count));
    QJsonArray entries;
    for (const CreditRecord& record : history.credit) {
        QJsonObject entry = Mingjing::toJson(record.entry);
        entry[u"case"_s] = record.caseId;
        entry[u"at"_s] = toTimestamp(record.entry.at);
        entries.append(entry);
    }
    return {{u"case"_s, history.caseId},
            {u"program"_s, history.programName},
            {u"subject"_s, history.subject},
            {u"at"_s, toTimestamp(history.at)},
            {u"related_subjects"_s, related},
            {u"offences"_s, offences},
            {u"strikes"_s, strikes},
            {u"credit"_s, QJsonObject{{u"sum"_s, creditSum(history.credit)}, {u"entries"_s, entries}}}};
}

void print(const SubjectHistory& history, const QList<StrikeCount>& counts, Console& console)
{
    console.line(
        u"%1  %2"_s.arg(history.subject.isEmpty() ? u"(no subject is named)"_s : history.subject, history.programName));
    TextTable related;
    for (const ConnectedSubject& each : history.related) {
        QStringList path;
        for (const SubjectRelation& step : each.path)
            path.append(u"%1 %2 %3"_s.arg(step.caseId, step.relation.id, relationKindId(step.relation.kind)));
        related.add({u"related"_s, each.name, path.join(u", "_s)});
    }
    related.print(console);
    TextTable offences;
    for (const Offence& offence : history.offences) {
        QStringList clauses;
        for (const OffenceFinding& finding : offence.findings)
            clauses += finding.withdrawn ? QStringList() : finding.clauses;
        clauses.removeDuplicates();
        offences.add({toTimestamp(offence.issuedAt), offence.caseId, offence.decisionId, outcomeId(offence.outcome),
                      decisionStateId(offence.state), rectificationId(offence.rectification),
                      elided(offence.programName, 32), clauses.join(u' ')});
    }
    if (offences.isEmpty())
        console.line(u"no offence is known"_s);
    offences.print(console);
    TextTable strikes;
    for (const StrikeCount& count : counts) {
        strikes.add({u"offence %1"_s.arg(count.number()), count.under, strikeScopeId(count.scope), {}, {}});
        for (const FormerOffence& former : count.counted)
            strikes.add({{}, {}, u"counted"_s, former.caseId, offenderId(former.offender)});
        for (const FormerOffence& former : count.disregarded)
            strikes.add({{}, {}, u"not counted"_s, former.caseId, disregardId(*former.disregard)});
    }
    strikes.print(console);
    TextTable credit;
    for (const CreditRecord& record : history.credit)
        credit.add({toTimestamp(record.entry.at), QString::number(record.entry.amount), record.caseId,
                    record.entry.decisionId, elided(record.entry.reason, 72)});
    if (!credit.isEmpty())
        credit.add({u"credit"_s, QString::number(creditSum(history.credit)), {}, {}, {}});
    credit.print(console);
}

ExitStatus run(const Invocation& call)
{
    const QString id = call.argument(0);
    const auto input = CaseInput::open(id, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), id);
    const auto state = (*input)->state();
    if (!state)
        return call.console.fail(state.error(), id);
    const auto edition = (*input)->edition();
    if (!edition)
        return call.console.fail(edition.error(), id);
    const auto history = readHistory(*(*input)->store(), *state, QDateTime::currentDateTimeUtc());
    if (!history)
        return call.console.fail(history.error(), id);
    const QList<StrikeCount> counts = countsOf(*edition, *state, *history);
    if (call.has(u"json"_s))
        call.console.json(toJson(*history, counts));
    else
        print(*history, counts, call.console);
    return ExitStatus::Done;
}

} // namespace

Command caseHistoryCommand()
{
    return {u"case history"_s,
            u"CASE --db FILE [--json]"_s,
            u"Shows what was before: former offences and which of them count, related subjects, credit score"_s,
            1,
            1,
            {databaseOption(), jsonOption()},
            run,
            {u"db"_s}};
}

} // namespace Mingjing
