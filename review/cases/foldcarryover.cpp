// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/carryover.h"
#include "review/cases/foldhandlers.h"
#include "review/journal/jsonfields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

namespace {

/// Whether the plan speaks of all that the state holds, and of nothing else.
Result<void> checkPlan(const CaseState& state, const CarryOverPlan& plan)
{
    if (plan.oldSha256 != state.editionSha256)
        return conflict(u"it comes from another edition than the pinned one"_s, plan.oldSha256);
    if (plan.newSha256 == state.editionSha256)
        return conflict(u"the edition is pinned already"_s, plan.newSha256);
    QSet<QString> spokenOf;
    QSet<QString> standing;
    for (const CarriedItem& item : plan.items) {
        spokenOf.insert(item.oldId);
        if (!state.judgements.contains(item.oldId) && !state.reopened.contains(item.oldId))
            return conflict(u"it carries an item over that was not judged"_s, item.oldId);
        if (item.newId.isEmpty() || !item.reasons.isEmpty())
            continue;
        if (standing.contains(item.newId))
            return conflict(u"two judgements of one item"_s, item.newId);
        standing.insert(item.newId);
    }
    const QStringList judged = state.judgements.keys() + state.reopened.keys();
    for (const QString& id : judged) {
        if (!spokenOf.contains(id))
            return conflict(u"it does not speak of an item that was judged"_s, id);
    }
    bool fits = plan.findings.size() == state.findings.size();
    for (qsizetype i = 0; fits && i < plan.findings.size(); ++i)
        fits = plan.findings.at(i).id == state.findings.at(i).id;
    if (!fits)
        return conflict(u"it does not speak of the findings at hand"_s);
    const Decision* draft = state.draft();
    fits = plan.draftId == (draft ? draft->id : QString()) && plan.steps.size() == (draft ? draft->steps.size() : 0);
    for (qsizetype i = 0; fits && i < plan.steps.size(); ++i)
        fits = plan.steps.at(i).id == draft->steps.at(i).id;
    if (!fits)
        return conflict(u"it does not speak of the draft at hand"_s, plan.draftId);
    return {};
}

void carryItems(CaseState& state, const CarryOverPlan& plan)
{
    QMap<QString, ItemJudgement> judgements;
    QMap<QString, ReopenedItem> reopened;
    for (const CarriedItem& item : plan.items) {
        const bool wasReopened = state.reopened.contains(item.oldId);
        if (item.reasons.isEmpty() && state.judgements.contains(item.oldId)) {
            ItemJudgement judgement = state.judgements.value(item.oldId);
            judgement.itemId = item.newId;
            judgements.insert(item.newId, judgement);
            if (!wasReopened)
                continue;
        }
        ReopenedItem former = state.reopened.value(item.oldId);
        if (!wasReopened)
            former = {state.judgements.value(item.oldId), {}, {state.editionSha256, state.editionTitle}};
        addReasons(former.reasons, item.reasons);
        if (item.newId.isEmpty() || reopened.contains(item.newId))
            state.retired.append(former);
        else
            reopened.insert(item.newId, former);
    }
    state.judgements = judgements;
    state.reopened = reopened;
}

void carryFindings(CaseState& state, const CarryOverPlan& plan)
{
    for (qsizetype i = 0; i < plan.findings.size(); ++i) {
        Finding& finding = state.findings[i];
        finding.clauses = plan.findings.at(i).clauses;
        finding.twins = plan.findings.at(i).twins;
        addReasons(finding.toConfirm, plan.findings.at(i).reasons);
    }
}

void carryDraft(CaseState& state, const CarryOverPlan& plan)
{
    if (!state.draft())
        return;
    Decision& draft = state.decisions.last();
    addReasons(draft.toConfirm, plan.draftReasons);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const CarriedStep& carried = plan.steps.at(i);
        DecidedStep& step = draft.steps[i];
        step.clauses = carried.clauses;
        step.ruleText = carried.ruleText;
        step.ruleLine = carried.ruleLine;
        step.ruleChanged = step.ruleChanged || carried.ruleChanged;
    }
}

} // namespace

Result<void> carriedOver(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"carry-over"_s);
    const QString title = fields.string("title"_L1);
    if (fields.error())
        return *fields.error();
    const Result<CarryOverPlan> plan = carryOverPlanFromJson(event.payload);
    if (!plan)
        return plan.error();
    const Result<void> fits = checkPlan(state, *plan);
    if (!fits)
        return fits;
    carryItems(state, *plan);
    carryFindings(state, *plan);
    carryDraft(state, *plan);
    state.formerEditions.append({state.editionSha256, state.editionTitle});
    state.editionSha256 = plan->newSha256;
    state.editionTitle = title;
    return {};
}

} // namespace Mingjing::Fold
