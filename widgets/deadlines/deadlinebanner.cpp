// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/deadlinebanner.h"

#include "review/cases/reviewsession.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/deadlines/deadlinerow.h"
#include "widgets/words/obstaclewords.h"

#include <QAction>
#include <QVBoxLayout>

namespace Mingjing {

DeadlineBanner::DeadlineBanner(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_confirm(new QAction(tr("Confirm that the deadline was missed"), this)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_confirm->setObjectName(QStringLiteral("deadline_confirm"));
    m_confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    connect(m_confirm, &QAction::triggered, this, [this] {
        for (DeadlineRow* row : std::as_const(m_rows)) {
            if (row->canConfirm())
                return row->confirm();
        }
    });
    connect(&m_context, &ReviewContext::caseChanged, this, &DeadlineBanner::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &DeadlineBanner::refresh);
    refresh();
}

DeadlineBanner::~DeadlineBanner() = default;

void DeadlineBanner::refresh()
{
    const CaseState& state = m_context.state();
    const ReviewSession* session = m_context.session();
    const bool acts = session && state.status != CaseStatus::Archived;
    const QList<ChainLink> chain = chainAt(state, session ? session->now() : state.updatedAt);
    // A reason that is being typed stays while other things happen in the case.
    if (m_caseId == state.caseId && chain == m_shown)
        return;
    m_caseId = state.caseId;
    m_shown = chain;
    for (DeadlineRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    bool first = true;
    for (const ChainLink& link : chain) {
        if (!link.isDeadline() || link.state == LinkState::Met || link.state == LinkState::Missed)
            continue;
        QList<ChainLink> proposed;
        // A step follows from one deadline only, though several may have passed.
        for (const ChainLink& each : chain) {
            if (first && link.state == LinkState::Overdue && each.state == LinkState::Proposed
                && each.decisionId == link.decisionId)
                proposed.append(each);
        }
        first = first && link.state != LinkState::Overdue;
        addRow(link, proposed, acts);
    }
    setVisible(!m_rows.isEmpty());
    m_confirm->setEnabled(
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const DeadlineRow* row) { return row->canConfirm(); }));
}

void DeadlineBanner::addRow(const ChainLink& link, const QList<ChainLink>& proposed, bool acts)
{
    auto* row = new DeadlineRow(m_context.state(), link, proposed, acts);
    m_layout->addWidget(row);
    m_rows.append(row);
    // Queued: the act rebuilds the rows, and the button that asked is in one of them. Meanwhile another case may open.
    const QString caseId = m_caseId;
    connect(
        row, &DeadlineRow::confirmed, this,
        [this, caseId](const QString& id, const QStringList& steps) {
            if (m_context.session() && m_context.state().caseId == caseId)
                tell(m_context.session()->confirmOverdue(id, steps), tr("Deadline %1 is missed.").arg(id));
        },
        Qt::QueuedConnection);
    connect(
        row, &DeadlineRow::moved, this,
        [this, caseId](const DeadlineMove& move) {
            if (m_context.session() && m_context.state().caseId == caseId)
                tell(m_context.session()->moveDeadline(move), tr("Deadline %1 is moved.").arg(move.deadlineId));
        },
        Qt::QueuedConnection);
}

void DeadlineBanner::tell(const Result<void>& done, const QString& success)
{
    m_context.report(done ? success : ObstacleWords::sentence(done.error()));
}

} // namespace Mingjing
