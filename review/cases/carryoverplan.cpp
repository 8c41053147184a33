// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/carryoverplan.h"

#include "review/base/canonicaljson.h"
#include "review/cases/casestate.h"
#include "review/specification/edition.h"
#include "review/specification/editiondiff.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// The clause and its twins in document order: what one check item is about. Alone when the edition does not know it.
QStringList groupOf(const Edition& edition, const QString& id)
{
    const Clause* clause = edition.clause(id);
    if (!clause)
        return {id};
    QStringList group = clause->twins + QStringList{id};
    std::sort(group.begin(), group.end(),
              [&](const QString& a, const QString& b) { return edition.clause(a)->line < edition.clause(b)->line; });
    return group;
}

/// All consequences of breaking the clause, without order: what is compared.
QSet<QByteArray> consequencesOf(const Edition& edition, const QString& id)
{
    QSet<QByteArray> facts;
    const QList<const ProcessingRule*> rules = edition.rulesFor(id);
    for (const ProcessingRule* rule : rules)
        facts.insert(canonicalJson({{u"facts"_s, penaltyFacts(*rule)}}));
    return facts;
}

/// Where a clause went.
struct Passage {
    /// The first clause of its item in the new edition; empty when it was removed.
    QString newId;
    bool reworded = false;
};

class Planner final
{
public:
    Planner(const EditionDiff& diff, const Edition& oldEdition, const Edition& newEdition, const CaseState& state)
        : m_diff(diff), m_old(oldEdition), m_new(newEdition), m_state(state)
    {
    }

    CarryOverPlan plan()
    {
        m_plan.oldSha256 = m_diff.oldSha256;
        m_plan.newSha256 = m_diff.newSha256;
        planItems();
        for (const Finding& finding : m_state.findings)
            m_plan.findings.append(carried(finding));
        planDraft();
        return std::move(m_plan);
    }

private:
    bool isReworded(const QString& oldId) const
    {
        const Clause* before = m_old.clause(oldId);
        const Clause* after = m_new.clause(m_diff.newIds.value(oldId));
        return !before || !after || before->digest != after->digest;
    }

    /// The way of the item that \a oldId belongs to: by one of its clauses that says the same, else by one that lives.
    Passage passageOf(const QString& oldId)
    {
        Passage passage;
        const QStringList group = groupOf(m_old, oldId);
        for (const QString& member : group) {
            m_plan.clauses.insert(member, m_diff.newIds.value(member));
            const QString newId = m_diff.newIds.value(member);
            if (newId.isEmpty() || (!passage.newId.isEmpty() && (!passage.reworded || isReworded(member))))
                continue;
            passage = {groupOf(m_new, newId).first(), isReworded(member)};
        }
        return passage;
    }

    /// Whether the new item holds a clause that the old one did not.
    bool gainsTwins(const QString& oldId, const QString& newId) const
    {
        QSet<QString> known;
        for (const QString& member : groupOf(m_old, oldId))
            known.insert(m_diff.newIds.value(member));
        const QStringList group = groupOf(m_new, newId);
        return !std::all_of(group.begin(), group.end(), [&](const QString& id) { return known.contains(id); });
    }

    CarriedItem carriedItem(const QString& oldId)
    {
        const Passage passage = passageOf(oldId);
        CarriedItem item{oldId, passage.newId, {}};
        const bool unjudged = m_state.verdictOf(oldId) == Verdict::Unjudged && !m_state.reopened.contains(oldId);
        if (passage.newId.isEmpty()) {
            item.reasons = {CarryReason::Removed};
        } else if (!unjudged) {
            if (passage.reworded)
                item.reasons.append(CarryReason::Reworded);
            if (consequencesOf(m_old, oldId) != consequencesOf(m_new, passage.newId))
                item.reasons.append(CarryReason::PenaltyChanged);
            if (gainsTwins(oldId, passage.newId))
                item.reasons.append(CarryReason::TwinsChanged);
        }
        return item;
    }

    void planItems()
    {
        QStringList ids = m_state.judgements.keys();
        for (auto it = m_state.reopened.begin(); it != m_state.reopened.end(); ++it) {
            if (!ids.contains(it.key()))
                ids.append(it.key());
        }
        for (const QString& id : std::as_const(ids))
            m_plan.items.append(carriedItem(id));
        // Where two become one, the judgement of the text that stays counts.
        std::stable_sort(m_plan.items.begin(), m_plan.items.end(), [](const CarriedItem& a, const CarriedItem& b) {
            return !a.reasons.contains(CarryReason::Reworded) && b.reasons.contains(CarryReason::Reworded);
        });
        QSet<QString> taken;
        for (const CarriedItem& item : std::as_const(m_plan.items))
            taken.insert(item.newId);
        const QList<CarriedItem> items = m_plan.items;
        for (const CarriedItem& item : items) {
            if (!item.newId.isEmpty() && m_state.verdictOf(item.oldId) != Verdict::Unjudged)
                appendFormerTwins(item, taken);
        }
    }

    /// Clauses that were judged with the item and say something else now.
    void appendFormerTwins(const CarriedItem& item, QSet<QString>& taken)
    {
        const QStringList group = groupOf(m_old, item.oldId);
        for (const QString& member : group) {
            const QString newId = m_diff.newIds.value(member);
            const QString leader = newId.isEmpty() ? QString() : groupOf(m_new, newId).first();
            if (leader.isEmpty() || taken.contains(leader))
                continue;
            taken.insert(leader);
            m_plan.items.append({item.oldId, leader, {CarryReason::Reworded}});
        }
    }

    /// The clauses' new ids, each once; says in \a reasons what happened to them.
    QStringList carriedClauses(const QStringList& oldIds, QList<CarryReason>& reasons)
    {
        QStringList clauses;
        for (const QString& oldId : oldIds) {
            const Passage passage = passageOf(oldId);
            if (passage.newId.isEmpty()) {
                addReasons(reasons, {CarryReason::Removed});
                continue;
            }
            if (passage.reworded)
                addReasons(reasons, {CarryReason::Reworded});
            if (!clauses.contains(passage.newId))
                clauses.append(passage.newId);
        }
        return clauses;
    }

    CarriedFinding carried(const Finding& finding)
    {
        CarriedFinding carried;
        carried.id = finding.id;
        carried.clauses = carriedClauses(finding.clauses, carried.reasons);
        QSet<QString> cited;
        const QStringList all = finding.clauses + finding.twins;
        for (const QString& oldId : all) {
            m_plan.clauses.insert(oldId, m_diff.newIds.value(oldId));
            cited.insert(m_diff.newIds.value(oldId));
        }
        cited.remove({});
        for (const QString& clause : std::as_const(carried.clauses)) {
            const QStringList group = groupOf(m_new, clause);
            for (const QString& twin : group) {
                if (!carried.clauses.contains(twin) && !carried.twins.contains(twin))
                    carried.twins.append(twin);
            }
        }
        const QStringList now = carried.clauses + carried.twins;
        if (cited != QSet<QString>(now.begin(), now.end()))
            addReasons(carried.reasons, {CarryReason::TwinsChanged});
        if (carried.clauses.isEmpty())
            carried.clauses = finding.clauses;
        if (finding.withdrawn)
            carried.reasons.clear();
        return carried;
    }

    /// Puts the words and the line of the same step of the same rule in the new edition into \a carried.
    bool findRule(const DecidedStep& step, CarriedStep& carried) const
    {
        for (const QString& oldClause : step.clauses) {
            const QString newClause = m_diff.newIds.value(oldClause);
            const QList<const ProcessingRule*> before = m_old.rulesFor(oldClause);
            const QList<const ProcessingRule*> after = m_new.rulesFor(newClause);
            for (const ProcessingRule* rule : before) {
                const auto same = std::find_if(after.begin(), after.end(), [&](const ProcessingRule* other) {
                    return other->owner == m_diff.newIds.value(rule->owner) && other->inClause == rule->inClause
                        && penaltyFacts(*other) == penaltyFacts(*rule);
                });
                if (rule->line != step.ruleLine || same == after.end())
                    continue;
                for (qsizetype i = 0; i < rule->cases.size(); ++i) {
                    const QList<PenaltyStep>& steps = rule->cases.at(i).steps;
                    for (qsizetype j = 0; j < steps.size(); ++j) {
                        if (steps.at(j).text != step.ruleText)
                            continue;
                        carried.ruleText = (*same)->cases.at(i).steps.at(j).text;
                        carried.ruleLine = (*same)->line;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    CarriedStep carried(const DecidedStep& step)
    {
        CarriedStep carried{step.id, {}, step.ruleText, step.ruleLine, false};
        QList<CarryReason> reasons;
        carried.clauses = carriedClauses(step.clauses, reasons);
        if (carried.clauses.isEmpty())
            carried.clauses = step.clauses;
        const bool followsRule = step.ruleLine > 0;
        carried.ruleChanged = reasons.contains(CarryReason::Removed) || (followsRule && !findRule(step, carried));
        return carried;
    }

    /// A draft rests on all that was judged: what changed there, it must answer.
    void planDraft()
    {
        const Decision* draft = m_state.draft();
        if (!draft)
            return;
        m_plan.draftId = draft->id;
        for (const DecidedStep& step : draft->steps) {
            m_plan.steps.append(carried(step));
            if (m_plan.steps.last().ruleChanged)
                addReasons(m_plan.draftReasons, {CarryReason::PenaltyChanged});
        }
        for (const CarriedItem& item : std::as_const(m_plan.items))
            addReasons(m_plan.draftReasons, item.reasons);
        for (const CarriedFinding& finding : std::as_const(m_plan.findings)) {
            addReasons(m_plan.draftReasons, finding.reasons);
            if (m_state.finding(finding.id)->withdrawn)
                continue;
            for (const QString& clause : finding.clauses)
                checkConsequences(clause);
        }
    }

    /// Also of clauses that a finding cites and nobody judged.
    void checkConsequences(const QString& newId)
    {
        for (auto it = m_plan.clauses.begin(); it != m_plan.clauses.end(); ++it) {
            if (it.value() == newId && consequencesOf(m_old, it.key()) != consequencesOf(m_new, newId))
                addReasons(m_plan.draftReasons, {CarryReason::PenaltyChanged});
        }
    }

    const EditionDiff& m_diff;
    const Edition& m_old;
    const Edition& m_new;
    const CaseState& m_state;
    CarryOverPlan m_plan;
};

} // namespace

CarryOverPlan planCarryOver(const EditionDiff& diff, const Edition& oldEdition, const Edition& newEdition,
                            const CaseState& state)
{
    return Planner(diff, oldEdition, newEdition, state).plan();
}

CarryOverTouch touches(const EditionDiff& diff, const Edition& oldEdition, const Edition& newEdition,
                       const CaseState& state)
{
    return touchOf(planCarryOver(diff, oldEdition, newEdition, state));
}

} // namespace Mingjing
