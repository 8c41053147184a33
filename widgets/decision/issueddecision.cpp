// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/issueddecision.h"

#include "review/cases/rectification.h"
#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/deadlines/deadlinebanner.h"
#include "widgets/decision/issuedsteprow.h"
#include "widgets/decision/stillinforce.h"
#include "widgets/words/casewords.h"
#include "widgets/words/historywords.h"
#include "widgets/words/obstaclewords.h"
#include "widgets/words/timewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

IssuedDecision::IssuedDecision(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_head(new QLabel),
      m_summary(new QLabel),
      m_counted(new QLabel),
      m_waited(new QLabel),
      m_deadlines(new DeadlineBanner(context)),
      m_message(new QLabel),
      m_close(new QPushButton(tr("Close the case"))),
      m_override(new QPushButton(tr("Override…"))),
      m_overrideReason(new QLineEdit)
{
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counted->setWordWrap(true);
    m_counted->setTextFormat(Qt::RichText);
    m_counted->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_counted->setContentsMargins(6, 0, 6, 4);
    m_counted->setForegroundRole(QPalette::PlaceholderText);
    connect(m_counted, &QLabel::linkActivated, this,
            [this](const QString& link) { m_context.requestCase(caseOfLink(link)); });
    m_head->setContentsMargins(6, 0, 6, 0);
    m_waited->setTextFormat(Qt::PlainText);
    m_waited->setWordWrap(true);
    m_waited->setContentsMargins(6, 0, 6, 0);
    m_waited->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(6, 0, 6, 4);

    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 6, 0, 4);
    m_rows->setSpacing(3);
    m_rows->addWidget(m_head);
    m_rows->addWidget(m_waited);
    m_rows->addWidget(m_summary);
    m_rows->addWidget(m_counted);
    m_rows->addWidget(m_deadlines);
    m_rows->addWidget(new StillInForce(context));
    m_rows->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(makeFoot());
    connect(&m_context, &ReviewContext::caseChanged, this, &IssuedDecision::forget);
}

IssuedDecision::~IssuedDecision() = default;

QWidget* IssuedDecision::makeFoot()
{
    m_overrideRow = new QWidget;
    m_overrideReason->setPlaceholderText(tr("Why the decision is taken back"));
    auto* confirm = new QPushButton(tr("Override"));
    auto* row = new QHBoxLayout(m_overrideRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_overrideReason, 1);
    row->addWidget(confirm);
    m_overrideRow->hide();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);

    auto* foot = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_override);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_overrideRow);
    layout->addLayout(buttons);
    connect(m_override, &QPushButton::clicked, this, [this] {
        m_overrideRow->setVisible(!m_overrideRow->isVisible());
        m_overrideReason->setFocus();
    });
    connect(confirm, &QPushButton::clicked, this, &IssuedDecision::overrideDecision);
    connect(m_overrideReason, &QLineEdit::returnPressed, this, &IssuedDecision::overrideDecision);
    connect(m_close, &QPushButton::clicked, this, &IssuedDecision::closeCase);
    return foot;
}

void IssuedDecision::forget()
{
    m_overrideReason->clear();
    m_overrideRow->hide();
    m_message->clear();
}

ReviewSession* IssuedDecision::sessionOf(const QString& caseId) const
{
    return m_context.state().caseId == caseId ? m_context.session() : nullptr;
}

void IssuedDecision::tell(const Result<void>& done, const QString& success)
{
    m_message->setText(done ? QString()
                            : QStringLiteral("<span style='color:%1'>%2</span>")
                                  .arg(Appearance::colour(Appearance::Role::Violation).name(),
                                       ObstacleWords::sentence(done.error()).toHtmlEscaped()));
    if (done)
        m_context.report(success);
}

void IssuedDecision::closeCase()
{
    if (m_context.session())
        tell(m_context.session()->close(), tr("The case is closed."));
}

void IssuedDecision::overrideDecision()
{
    if (!m_context.session())
        return;
    const Result<void> done = m_context.session()->overrideDecision(m_overrideReason->text().trimmed());
    if (done) {
        m_overrideReason->clear();
        m_overrideRow->hide();
    }
    tell(done, tr("The decision is taken back; the case is open again."));
}

IssuedStepRow* IssuedDecision::makeRow(const DecidedStep& step)
{
    const CaseState& state = m_context.state();
    const bool acts = m_context.session() && state.status != CaseStatus::Archived;
    const QList<Deadline> deadlines = deadlinesOf(state, step.id);
    const RectificationProgress rectified = rectificationProgress(state);
    // What follows from a missed deadline is offered when one was missed.
    const bool due =
        step.when != PenaltyCondition::Overdue
        || std::any_of(state.deadlines.cbegin(), state.deadlines.cend(), [&](const Deadline& each) {
               return each.state == DeadlineState::Missed && state.decisionOfStep(each.stepId) == state.issued();
           });
    const bool executable = step.kind != PenaltyKind::Rectify && !step.omitted && !step.executedAt.isValid()
        && !step.liftedAt.isValid() && due;
    const IssuedStepRow::Abilities abilities{acts && executable,
                                             acts && step.executedAt.isValid() && !step.liftedAt.isValid(), acts,
                                             std::any_of(deadlines.cbegin(), deadlines.cend(),
                                                         [&](const Deadline& each) { return rectified.awaits(each); })};
    const QDateTime now = m_context.session() ? m_context.session()->now() : state.updatedAt;
    auto* row = new IssuedStepRow(step, deadlines, now, state.timeZone, abilities);
    // Queued: the act rebuilds the rows, and the button that asked is in one of them. Meanwhile another case may open.
    const QString caseId = state.caseId;
    connect(
        row, &IssuedStepRow::executeRequested, this,
        [this, caseId](const QString& id) {
            if (ReviewSession* session = sessionOf(caseId))
                tell(session->executeStep(id), tr("Step %1 is executed.").arg(id));
        },
        Qt::QueuedConnection);
    connect(
        row, &IssuedStepRow::liftRequested, this,
        [this, caseId](const QString& id, const QString& reason) {
            if (ReviewSession* session = sessionOf(caseId))
                tell(session->liftStep(id, reason), tr("Step %1 is lifted.").arg(id));
        },
        Qt::QueuedConnection);
    connect(
        row, &IssuedStepRow::metRequested, this,
        [this, caseId](const QString& id) {
            if (ReviewSession* session = sessionOf(caseId))
                tell(session->meetDeadline(id), tr("Deadline %1 is met.").arg(id));
        },
        Qt::QueuedConnection);
    connect(
        row, &IssuedStepRow::missedRequested, this,
        [this, caseId](const QString& id) {
            if (ReviewSession* session = sessionOf(caseId))
                tell(session->missDeadline(id), tr("Deadline %1 is missed.").arg(id));
        },
        Qt::QueuedConnection);
    return row;
}

void IssuedDecision::addRow(QWidget* row)
{
    m_rows->insertWidget(m_rows->count() - 2, row);
    m_shown.append(row);
}

void IssuedDecision::refresh()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    const CaseState& state = m_context.state();
    const Decision* decision = state.issued();
    if (!decision)
        return;
    m_head->setText(tr("%1 · %2 · issued %3 by %4", "id, outcome, moment, person")
                        .arg(decision->id, CaseWords::outcome(decision->outcome),
                             momentTextIn(decision->issuedAt, state.timeZone), decision->issuedBy));
    m_waited->setText(decision->heldAt.isValid()
                          ? tr("It waited for a second reader from %1; its days are counted from when it was issued.")
                                .arg(momentTextIn(decision->heldAt, state.timeZone))
                          : QString());
    m_waited->setVisible(!m_waited->text().isEmpty());
    m_summary->setText(decision->summary);
    QStringList counted;
    for (const StrikeCount& count : decision->history) {
        if (!count.counted.isEmpty() || !count.disregarded.isEmpty())
            counted.append(HistoryWords::html(count));
    }
    m_counted->setText(
        QStringLiteral("<style>a { color: %1 }</style>%2")
            .arg(Appearance::colour(Appearance::Role::Accent).name(), counted.join(QStringLiteral("<br>"))));
    m_counted->setVisible(!counted.isEmpty());
    m_summary->setVisible(!decision->summary.isEmpty());
    for (const DecidedStep& step : decision->steps)
        addRow(makeRow(step));
    m_close->setVisible(m_context.session() && state.status == CaseStatus::Decided);
    m_override->setVisible(m_context.session() && state.status != CaseStatus::Archived);
    m_overrideRow->setVisible(m_overrideRow->isVisible() && m_override->isVisibleTo(this));
}

} // namespace Mingjing
