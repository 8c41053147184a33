// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/stillinforce.h"

#include "review/cases/reviewsession.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/decision/issuedsteprow.h"
#include "widgets/words/obstaclewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Mingjing {

StillInForce::StillInForce(ReviewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(3);
    connect(&m_context, &ReviewContext::caseChanged, this, &StillInForce::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &StillInForce::refresh);
    hide();
}

StillInForce::~StillInForce() = default;

void StillInForce::refresh()
{
    const CaseState& state = m_context.state();
    const bool acts = m_context.session() && state.status != CaseStatus::Archived;
    QList<const DecidedStep*> standing;
    QStringList shows{state.caseId, QString::number(acts)};
    for (const Decision& decision : state.decisions) {
        if (decision.state != DecisionState::Overridden)
            continue;
        for (const DecidedStep& step : decision.steps) {
            if (step.executedAt.isValid() && !step.liftedAt.isValid()) {
                standing.append(&step);
                shows.append(step.id);
            }
        }
    }
    // A reason that is being typed stays while other things happen in the case.
    if (shows == m_shows)
        return;
    m_shows = shows;
    qDeleteAll(m_shown);
    m_shown.clear();
    QString headed;
    for (const DecidedStep* step : std::as_const(standing)) {
        const QString decision = state.decisionOfStep(step->id)->id;
        if (decision != headed)
            addHead(decision);
        headed = decision;
        addStep(*step, acts);
    }
    setVisible(!m_shown.isEmpty());
}

void StillInForce::addHead(const QString& decisionId)
{
    auto* head = new QLabel(tr("Executed under %1, which was taken back, and not lifted:").arg(decisionId));
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    head->setContentsMargins(6, 6, 6, 0);
    m_rows->addWidget(head);
    m_shown.append(head);
}

void StillInForce::addStep(const DecidedStep& step, bool acts)
{
    const CaseState& state = m_context.state();
    const ReviewSession* session = m_context.session();
    IssuedStepRow::Abilities abilities;
    abilities.lift = acts;
    auto* row = new IssuedStepRow(step, deadlinesOf(state, step.id), session ? session->now() : state.updatedAt,
                                  state.timeZone, abilities);
    // Queued: the act rebuilds the rows, and the button that asked is in one of them. Meanwhile another case may open.
    connect(
        row, &IssuedStepRow::liftRequested, this,
        [this, caseId = state.caseId](const QString& id, const QString& reason) { lift(caseId, id, reason); },
        Qt::QueuedConnection);
    m_rows->addWidget(row);
    m_shown.append(row);
}

void StillInForce::lift(const QString& caseId, const QString& stepId, const QString& reason)
{
    if (!m_context.session() || m_context.state().caseId != caseId)
        return;
    const Result<void> done = m_context.session()->liftStep(stepId, reason);
    m_context.report(done ? tr("Step %1 is lifted.").arg(stepId) : ObstacleWords::sentence(done.error()));
}

} // namespace Mingjing
