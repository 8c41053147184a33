// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

#include "review/cases/casestate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// How the due date was counted, and what was not certain about it.
QStringList countingOf(const ReportText& text, const std::optional<CountedDays>& counted)
{
    if (!counted)
        return {};
    if (counted->count == DayCount::Natural)
        return {text.phrase(u"counted_natural"_s)};
    QStringList sentences;
    const QString days = QString::number(counted->days);
    sentences.append(counted->calendar.isEmpty() ? text.phrase(u"counted_weekends"_s, {days})
                                                 : text.phrase(u"counted_business"_s, {days, counted->calendar}));
    QStringList years;
    for (const int year : counted->uncoveredYears)
        years.append(QString::number(year));
    if (!years.isEmpty())
        sentences.append(text.phrase(u"counted_unknown"_s, {text.list(years)}));
    return sentences;
}

QJsonArray progressOf(const ReportText& text, const DecidedStep& step)
{
    QJsonArray out;
    const auto add = [&](const QString& phrase, const QDateTime& at) {
        if (at.isValid())
            out.append(text.phrase(phrase, {text.moment(at)}));
    };
    add(u"due_at"_s, step.dueAt);
    for (const QString& sentence : countingOf(text, step.counted))
        out.append(sentence);
    add(u"starts_at"_s, step.startsAt);
    add(u"executed_at"_s, step.executedAt);
    add(u"ends_at"_s, step.endsAt);
    add(u"lifted_at"_s, step.liftedAt);
    if (!step.liftedReason.isEmpty())
        out.append(step.liftedReason);
    return out;
}

/// Why it was held, and what second readers said.
QJsonObject readingsOf(const ReportText& text, const Decision& decision)
{
    QJsonArray out;
    const auto reasons = [&](const QList<HoldReason>& list) {
        return text.list(text.words("hold_reason"_L1, holdReasonIds(list)));
    };
    if (decision.heldAt.isValid())
        out.append(text.phrase(u"held"_s, {text.moment(decision.heldAt), reasons(decision.heldFor)}));
    for (const SecondReading& reading : decision.readings) {
        QString said = text.phrase(reading.agrees ? u"second_reader_agreed"_s : u"second_reader_returned"_s,
                                   {reading.actor, text.moment(reading.at)});
        if (reading.ownOutcome)
            said = text.phrase(u"second_reader_own"_s, {said, text.word("outcome"_L1, outcomeId(*reading.ownOutcome))});
        out.append(reading.reason.isEmpty() ? said : text.phrase(u"second_reader_said"_s, {said, reading.reason}));
    }
    if (!decision.unreadFor.isEmpty())
        out.append(text.phrase(u"unread"_s, {reasons(decision.unreadFor)}));
    return out.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, out}};
}

QJsonObject headOf(const ReportText& text, const Decision& decision)
{
    return {
        {u"id"_s, decision.id},
        {u"outcome_id"_s, outcomeId(decision.outcome)},
        {u"outcome"_s, text.word("outcome"_L1, outcomeId(decision.outcome))},
        {u"state_id"_s, decisionStateId(decision.state)},
        {u"state"_s, text.word("decision_state"_L1, decisionStateId(decision.state))},
        {u"summary"_s, decision.summary},
        {u"by"_s, decision.issuedBy.isEmpty() ? decision.draftedBy : decision.issuedBy},
        {u"at"_s, text.moment(decision.issuedAt.isValid() ? decision.issuedAt : decision.draftedAt)},
        {u"reason"_s, decision.overriddenReason},
    };
}

/// `MJ-… D1, 2026-03-02, program, subject (rectified in time)`.
QString formerOf(const ReportText& text, const FormerOffence& former)
{
    QStringList facts = {former.programName, former.subject};
    for (const SubjectRelation& step : former.path) {
        facts.append(text.phrase(u"related_by"_s,
                                 {step.relation.subject, step.relation.other,
                                  text.word("relation"_L1, relationKindId(step.relation.kind))}));
    }
    if (former.rectification != Rectification::NotAsked)
        facts.append(text.word("rectification"_L1, rectificationId(former.rectification)));
    if (former.otherEdition)
        facts.append(text.phrase(u"other_edition"_s));
    facts.removeAll(QString());
    const QString told = text.phrase(u"former_case"_s,
                                     {former.caseId, former.decisionId, text.moment(former.issuedAt),
                                      text.list(former.clauses), facts.join(u" · "_s)});
    return former.disregard
        ? text.phrase(u"former_not_counted"_s, {told, text.word("disregard"_L1, disregardId(*former.disregard))})
        : told;
}

/// What was counted when the decision was drafted, as it is frozen in it.
QJsonObject historyOf(const ReportText& text, const Decision& decision)
{
    QJsonArray list;
    for (const StrikeCount& count : decision.history) {
        QJsonArray formers;
        for (const FormerOffence& former : count.counted)
            formers.append(formerOf(text, former));
        for (const FormerOffence& former : count.disregarded)
            formers.append(formerOf(text, former));
        const bool others = count.scope == StrikeScope::Others;
        list.append(QJsonObject{
            {u"sentence"_s,
             text.phrase(u"strike_"_s + strikeScopeId(count.scope),
                         {QString::number(others ? count.counted.size() : count.number()),
                          count.under.isEmpty() ? text.phrase(u"any_clause"_s) : count.under})},
            {u"formers"_s, formers},
        });
    }
    return list.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, list}};
}

/// The decision that the report is about: the one in force, else the draft.
const Decision* mainDecision(const CaseState& state)
{
    return state.issued() ? state.issued() : state.draft();
}

} // namespace

QString stepMeasure(const ReportText& text, const DecidedStep& step)
{
    QString what = text.word("penalty"_L1, penaltyKindId(step.kind));
    QStringList capabilities;
    for (const Capability capability : step.capabilities)
        capabilities += text.word("capability"_L1, capabilityId(capability));
    if (!capabilities.isEmpty())
        what = text.phrase(u"measure"_s, {what, text.list(capabilities)});
    if (step.platform != PenaltyPlatform::Any)
        what = text.phrase(u"on_platform"_s, {what, text.word("platform"_L1, penaltyPlatformId(step.platform))});
    return what;
}

QString stepTerm(const ReportText& text, const DecidedStep& step)
{
    if (step.permanent)
        return text.phrase(u"permanent"_s);
    if (step.deadlineDays)
        return text.phrase(step.deadlineCount == DayCount::Business ? u"within_business_days"_s : u"within_days"_s,
                           {QString::number(*step.deadlineDays)});
    if (step.days)
        return text.phrase(u"for_days"_s, {QString::number(*step.days)});
    return {};
}

QJsonObject stepPart(const ReportContext& context, const DecidedStep& step)
{
    const ReportText& text = context.text;
    return {
        {u"id"_s, step.id},
        {u"what"_s, stepMeasure(text, step)},
        {u"term"_s, stepTerm(text, step)},
        {u"when"_s, text.word("when"_L1, penaltyConditionId(step.when))},
        {u"clauses"_s, text.list(step.clauses)},
        {u"progress"_s, progressOf(text, step)},
        {u"rule"_s, step.ruleText},
        {u"rule_line"_s, step.ruleLine > 0 ? text.phrase(u"rule_line"_s, {QString::number(step.ruleLine)}) : QString()},
        {u"departs"_s, step.departs && !step.omitted},
        {u"omitted"_s, step.omitted},
        {u"reason"_s, step.reason},
    };
}

QJsonObject decisionPart(const ReportContext& context)
{
    const Decision* decision = mainDecision(context.state);
    if (!decision)
        return {{u"none"_s, true}};
    QJsonObject part = headOf(context.text, *decision);
    part[u"none"_s] = false;
    part[u"readings"_s] = readingsOf(context.text, *decision);
    part[u"draft"_s] = decision->state != DecisionState::Issued;
    QJsonArray steps;
    int number = 0;
    for (const DecidedStep& step : decision->steps) {
        if (step.omitted)
            continue;
        QJsonObject row = stepPart(context, step);
        row[u"number"_s] = QString::number(++number);
        steps.append(row);
    }
    part[u"chain"_s] = steps.isEmpty() ? QJsonObject() : QJsonObject{{u"steps"_s, steps}};
    part[u"history"_s] = historyOf(context.text, *decision);
    QJsonArray earlier;
    for (const Decision& other : context.state.decisions) {
        if (other.state == DecisionState::Overridden)
            earlier.append(headOf(context.text, other));
    }
    part[u"earlier"_s] = earlier.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, earlier}};
    return part;
}

QJsonObject departuresPart(const ReportContext& context)
{
    QJsonArray list;
    if (const Decision* decision = mainDecision(context.state)) {
        for (const DecidedStep& step : decision->steps) {
            if (step.departs || step.omitted)
                list.append(stepPart(context, step));
        }
    }
    return list.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, list}};
}

QJsonObject deadlinesPart(const ReportContext& context)
{
    const ReportText& text = context.text;
    QJsonArray list;
    for (const Deadline& deadline : context.state.deadlines) {
        const Decision* decision = context.state.decisionOfStep(deadline.stepId);
        const DecidedStep* step = decision ? decision->step(deadline.stepId) : nullptr;
        const bool overdue = deadline.overdueAt(context.source.generatedAt);
        const QString state = overdue ? u"overdue"_s : deadlineStateId(deadline.state);
        QJsonArray moves;
        for (const DeadlineMove& move : deadline.moves) {
            moves.append(QJsonObject{{u"text"_s,
                                      text.phrase(u"moved_"_s + moveCauseId(move.cause),
                                                  {text.moment(move.formerDueAt), text.moment(move.dueAt)})},
                                     {u"reason"_s, move.reason}});
        }
        list.append(QJsonObject{
            {u"id"_s, deadline.id},
            {u"due"_s, text.moment(deadline.dueAt)},
            {u"what"_s, deadline.what.isEmpty() && step ? stepMeasure(text, *step) : deadline.what},
            {u"state_id"_s, state},
            {u"state"_s, text.word("deadline_state"_L1, state)},
            {u"settled"_s, text.moment(deadline.settledAt)},
            {u"moves"_s, moves},
        });
    }
    return list.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, list}};
}

} // namespace Mingjing
