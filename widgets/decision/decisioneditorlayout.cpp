// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the decision editor is put together.
#include "widgets/decision/decisioneditor.h"

#include "widgets/common/appearance.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/decision/stillinforce.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

constexpr int saveDelayMs = 700;
constexpr Outcome allOutcomes[] = {Outcome::Pass, Outcome::Reject, Outcome::Rectify, Outcome::Penalise};

} // namespace

DecisionEditor::DecisionEditor(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_noSteps(new QLabel),
      m_closing(new QToolButton),
      m_outcomes(new QButtonGroup(this)),
      m_summary(new QPlainTextEdit),
      m_obstacles(new ObstacleList),
      m_saved(new QLabel),
      m_pin(new QLineEdit),
      m_issue(new QPushButton(
          tr("%1  (%2)", "button, shortcut")
              .arg(tr("Issue"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))))
{
    auto* content = new QWidget;
    m_rowLayout = new QVBoxLayout(content);
    m_rowLayout->setContentsMargins(0, 4, 0, 4);
    m_rowLayout->setSpacing(2);
    m_closing->setText(tr("Close the appeal channel…"));
    m_closing->setToolTip(tr("Offers what chapter 4 of the specification allows, with its rules"));
    m_closing->setObjectName(QStringLiteral("close_appeal"));
    m_closing->setCheckable(true);
    m_closing->setAutoRaise(true);
    m_rowLayout->addWidget(m_closing, 0, Qt::AlignLeft);
    m_rowLayout->addWidget(new StillInForce(context));
    m_rowLayout->addStretch(1);
    m_noSteps->setTextFormat(Qt::PlainText);
    m_saved->setTextFormat(Qt::PlainText);
    m_noSteps->setAlignment(Qt::AlignCenter);
    m_noSteps->setForegroundRole(QPalette::PlaceholderText);
    m_rowLayout->insertWidget(0, m_noSteps);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(area);
    splitter->addWidget(makeSide());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    auto* issue = new QAction(this);
    issue->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    issue->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(issue);
    connect(issue, &QAction::triggered, this, &DecisionEditor::issue);
    connect(m_issue, &QPushButton::clicked, this, &DecisionEditor::issue);
    connect(m_closing, &QToolButton::toggled, this, &DecisionEditor::showClosing);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &DecisionEditor::save);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &DecisionEditor::touched);
    connect(m_obstacles, &ObstacleList::followed, this, &DecisionEditor::goTo);
    connect(&m_context, &ReviewContext::caseChanged, this, &DecisionEditor::load);
    connect(&m_context, &ReviewContext::stateChanged, this, &DecisionEditor::reload);
    load();
}

QWidget* DecisionEditor::makeOutcomes()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_outcomes->setExclusive(true);
    for (const Outcome outcome : allOutcomes) {
        auto* button = new QToolButton;
        button->setText(CaseWords::outcome(outcome));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        m_outcomes->addButton(button, static_cast<int>(outcome));
        layout->addWidget(button);
    }
    connect(m_outcomes, &QButtonGroup::idClicked, this, [this](int id) {
        const auto outcome = static_cast<Outcome>(id);
        m_draft.chosenOutcome = outcome == m_draft.suggestedOutcome() ? std::nullopt : std::optional(outcome);
        touched();
    });
    return row;
}

QWidget* DecisionEditor::makeSide()
{
    m_summary->setPlaceholderText(tr("Summary for the developer"));
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setTabChangesFocus(true);
    m_summary->setMinimumHeight(40);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* obstacleArea = new QScrollArea;
    obstacleArea->setWidget(m_obstacles);
    obstacleArea->setWidgetResizable(true);
    obstacleArea->setFrameShape(QFrame::NoFrame);
    m_obstacles->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setMaximumWidth(100);
    connect(m_pin, &QLineEdit::returnPressed, this, &DecisionEditor::issue);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saved, 1);
    buttons->addWidget(m_pin);
    buttons->addWidget(m_issue);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(makeOutcomes());
    layout->addWidget(m_summary, 1);
    layout->addWidget(obstacleArea, 1);
    layout->addLayout(buttons);
    return side;
}

void DecisionEditor::setSuggested(Outcome outcome)
{
    for (QAbstractButton* button : m_outcomes->buttons()) {
        const auto each = static_cast<Outcome>(m_outcomes->id(button));
        button->setText(each == outcome ? QStringLiteral("%1 •").arg(CaseWords::outcome(each))
                                        : CaseWords::outcome(each));
        button->setToolTip(each == outcome ? tr("What the findings and the steps come to") : QString());
        const bool chosen = each == m_draft.outcome();
        button->setChecked(chosen);
        QFont weight = font();
        weight.setBold(chosen);
        button->setFont(weight);
        QPalette colours = palette();
        if (chosen)
            colours.setColor(QPalette::ButtonText, Appearance::colour(Appearance::Role::Accent));
        button->setPalette(colours);
    }
}

} // namespace Mingjing
