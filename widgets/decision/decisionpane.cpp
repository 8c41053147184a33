// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/decisionpane.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/deadlines/deadlinebanner.h"
#include "widgets/decision/decisioneditor.h"
#include "widgets/decision/heldpart.h"
#include "widgets/decision/issueddecision.h"
#include "widgets/words/timewords.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Mingjing {

DecisionPane::DecisionPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_editor(new DecisionEditor(context)),
      m_issued(new IssuedDecision(context)),
      m_held(new HeldPart(context)),
      m_earlier(new QLabel),
      m_issue(new QAction(tr("Issue the decision"), this)),
      m_close(new QAction(tr("Close the case"), this))
{
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_issued);
    m_earlier->setWordWrap(true);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setContentsMargins(6, 4, 6, 0);
    m_earlier->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_earlier);
    layout->addWidget(m_held);
    layout->addWidget(m_stack, 1);
    layout->addStretch(0);

    m_issue->setObjectName(QStringLiteral("decision_issue"));
    m_issue->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_close->setObjectName(QStringLiteral("case_close"));
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    m_actions = {m_issue, m_close, m_issued->deadlines()->confirmAction()};
    addActions(m_actions);
    connect(m_issue, &QAction::triggered, this, &DecisionPane::issue);
    connect(m_close, &QAction::triggered, m_issued, &IssuedDecision::closeCase);
    connect(m_held, &HeldPart::revealed, this, [this] { m_stack->setVisible(!m_held->hidesDecision()); });
    connect(&m_context, &ReviewContext::caseChanged, this, &DecisionPane::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &DecisionPane::refresh);
    refresh();
}

DecisionPane::~DecisionPane() = default;

void DecisionPane::save()
{
    m_editor->save();
}

void DecisionPane::issue()
{
    // What nobody has before their eyes is shown first; asking again issues it.
    if (!isVisible())
        Q_EMIT opened();
    else
        m_editor->issue();
}

void DecisionPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Who works here is set in another room.
    refresh();
}

void DecisionPane::refresh()
{
    const CaseState& state = m_context.state();
    const bool issued = state.issued() != nullptr;
    m_stack->setCurrentWidget(issued ? static_cast<QWidget*>(m_issued) : m_editor);
    if (issued)
        m_issued->refresh();
    m_held->refresh();
    m_stack->setVisible(!m_held->hidesDecision());
    QString earlier;
    for (const Decision& decision : state.decisions) {
        if (decision.state == DecisionState::Overridden)
            earlier = tr("%1 was taken back %2 by %3: %4", "id, moment, person, reason")
                          .arg(decision.id, momentTextIn(decision.overriddenAt, state.timeZone), decision.overriddenBy,
                               decision.overriddenReason);
    }
    m_earlier->setText(earlier);
    m_earlier->setVisible(!earlier.isEmpty() && !issued);
    const bool held = state.draft() && state.draft()->state == DecisionState::Held;
    m_issue->setEnabled(m_context.isEditable() && state.status == CaseStatus::Open && !held);
    m_close->setEnabled(m_context.isEditable() && state.status == CaseStatus::Decided);
}

} // namespace Mingjing
