// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/penaltychain.h"

#include "review/base/enumids.h"
#include "review/cases/rectification.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr EnumIds<13> linkStateIds = {
    QLatin1StringView("pending"),    QLatin1StringView("awaits_answers"),
    QLatin1StringView("overdue"),    QLatin1StringView("missed"),
    QLatin1StringView("met"),        QLatin1StringView("waiting"),
    QLatin1StringView("proposed"),   QLatin1StringView("stopped"),
    QLatin1StringView("to_execute"), QLatin1StringView("running"),
    QLatin1StringView("ended"),      QLatin1StringView("lifted"),
    QLatin1StringView("done"),
};

/// The later of two moments; invalid ones do not count.
QDateTime later(const QDateTime& a, const QDateTime& b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

class ChainReading final
{
public:
    ChainReading(const CaseState& state, const QDateTime& moment)
        : m_state(state), m_moment(moment), m_rectification(rectificationProgress(state))
    {
    }

    QList<ChainLink> links() const
    {
        QList<ChainLink> links;
        for (const Decision& decision : m_state.decisions) {
            if (decision.state != DecisionState::Issued && decision.state != DecisionState::Overridden)
                continue;
            for (const DecidedStep& step : decision.steps)
                addStep(decision, step, links);
        }
        for (const Deadline& deadline : m_state.deadlines) {
            if (!m_state.decisionOfStep(deadline.stepId) && deadline.state != DeadlineState::Void)
                links.append(deadlineLink(deadline, nullptr, nullptr));
        }
        return links;
    }

private:
    bool inForce(const Decision* decision) const { return decision && decision->state == DecisionState::Issued; }

    void addStep(const Decision& decision, const DecidedStep& step, QList<ChainLink>& links) const
    {
        bool hasDeadline = false;
        for (const Deadline& deadline : m_state.deadlines) {
            if (deadline.stepId != step.id || deadline.state == DeadlineState::Void)
                continue;
            hasDeadline = true;
            links.append(deadlineLink(deadline, &decision, &step));
        }
        if (step.executedAt.isValid() || step.liftedAt.isValid())
            links.append(executedLink(decision, step));
        else if (inForce(&decision) && !step.omitted && !(hasDeadline && step.kind == PenaltyKind::Rectify))
            links.append(openLink(decision, step));
    }

    ChainLink deadlineLink(const Deadline& deadline, const Decision* decision, const DecidedStep* step) const
    {
        ChainLink link;
        link.deadlineId = deadline.id;
        link.what = deadline.what;
        link.since = deadline.settledAt;
        if (decision) {
            link.decisionId = decision->id;
            link.step = *step;
        }
        if (deadline.state == DeadlineState::Met) {
            link.state = LinkState::Met;
        } else if (deadline.state == DeadlineState::Missed) {
            link.state = LinkState::Missed;
        } else if (inForce(decision) && m_rectification.awaits(deadline)) {
            link.state = LinkState::AwaitsAnswers;
            link.since = m_rectification.version->at;
        } else if (deadline.overdueAt(m_moment)) {
            link.state = LinkState::Overdue;
            link.since = deadline.dueAt;
        } else {
            link.state = LinkState::Pending;
            link.since = decision ? decision->issuedAt : QDateTime();
            link.until = deadline.dueAt;
        }
        return link;
    }

    ChainLink stepLink(const Decision& decision, const DecidedStep& step, LinkState state, const QDateTime& since,
                       const QDateTime& until = {}) const
    {
        ChainLink link;
        link.decisionId = decision.id;
        link.step = step;
        link.state = state;
        link.since = since;
        link.until = until;
        return link;
    }

    ChainLink executedLink(const Decision& decision, const DecidedStep& step) const
    {
        if (step.liftedAt.isValid())
            return stepLink(decision, step, LinkState::Lifted, step.liftedAt);
        if (step.endsAt.isValid() && step.endsAt < m_moment)
            return stepLink(decision, step, LinkState::Ended, step.endsAt);
        if (lasts(step))
            return stepLink(decision, step, LinkState::Running, step.executedAt, step.endsAt);
        return stepLink(decision, step, LinkState::Done, step.executedAt);
    }

    /// A step of the decision in force that is not executed.
    ChainLink openLink(const Decision& decision, const DecidedStep& step) const
    {
        ChainLink link = step.when == PenaltyCondition::Overdue
            ? afterDeadline(decision, step)
            : stepLink(decision, step, LinkState::ToExecute, later(decision.issuedAt, step.startsAt));
        const bool follows = link.state == LinkState::Proposed || link.state == LinkState::ToExecute;
        if (follows && step.startsAt.isValid() && step.startsAt > m_moment) {
            link.state = LinkState::Waiting;
            link.since = decision.issuedAt;
            link.until = step.startsAt;
        }
        return link;
    }

    ChainLink afterDeadline(const Decision& decision, const DecidedStep& step) const
    {
        // The worst of the deadlines speaks: one missed, else one overdue, else the next that runs.
        ChainLink worst;
        for (const Deadline& deadline : m_state.deadlines) {
            const DecidedStep* asks = decision.step(deadline.stepId);
            if (!asks || deadline.state == DeadlineState::Void)
                continue;
            const ChainLink link = deadlineLink(deadline, &decision, asks);
            if (worst.deadlineId.isEmpty() || rank(link) > rank(worst)
                || (rank(link) == rank(worst) && link.until < worst.until))
                worst = link;
        }
        ChainLink link = stepLink(decision, step, LinkState::Waiting, decision.issuedAt);
        link.deadlineId = worst.deadlineId;
        if (worst.deadlineId.isEmpty())
            return link;
        if (worst.state == LinkState::Met || (worst.state == LinkState::Missed && m_rectification.allFixed)) {
            link.state = LinkState::Stopped;
            link.since = later(worst.since, m_rectification.allFixed ? m_rectification.answeredAt : QDateTime());
        } else if (worst.state == LinkState::Missed || worst.state == LinkState::Overdue) {
            link.state = LinkState::Proposed;
            link.since = later(worst.since, step.startsAt);
        } else {
            link.until = worst.until;
        }
        return link;
    }

    static int rank(const ChainLink& deadline)
    {
        switch (deadline.state) {
        case LinkState::Missed:
            return 4;
        case LinkState::Overdue:
            return 3;
        case LinkState::Pending:
            return 2;
        case LinkState::AwaitsAnswers:
            return 1;
        default:
            return 0;
        }
    }

    const CaseState& m_state;
    QDateTime m_moment;
    RectificationProgress m_rectification;
};

} // namespace

QString linkStateId(LinkState state)
{
    return idOf(linkStateIds, state);
}

QList<ChainLink> chainAt(const CaseState& state, const QDateTime& moment)
{
    return ChainReading(state, moment).links();
}

bool lasts(const DecidedStep& step)
{
    switch (step.kind) {
    case PenaltyKind::Ban:
    case PenaltyKind::Restrict:
    case PenaltyKind::BanProgram:
    case PenaltyKind::CloseAccount:
    case PenaltyKind::RefuseService:
    case PenaltyKind::WithholdSettlement:
    case PenaltyKind::CloseAppeal:
        return true;
    default:
        return step.endsAt.isValid() || step.permanentInForce();
    }
}

} // namespace Mingjing
