// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/timeline/journalmodel.h"
#include "widgets/timeline/replaycontroller.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mingjing {

TimelinePane::TimelinePane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_journal(new JournalModel(this)),
      m_table(new QTableView),
      m_slider(new QSlider(Qt::Horizontal)),
      m_position(new QLabel),
      m_head(new QLabel),
      m_note(new QLineEdit)
{
    m_table->setModel(m_journal);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Journal"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(JournalModel::SequenceColumn, 52);
    m_table->setColumnWidth(JournalModel::TimeColumn, 150);
    m_table->setColumnWidth(JournalModel::ActorColumn, 110);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setPlaceholderText(tr("Add a note, then Return"));

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 3, 6, 3);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_head);
    m_replayBar = makeReplayBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_replayBar);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);

    connect(m_note, &QLineEdit::returnPressed, this, &TimelinePane::addNote);
    connect(&m_context, &ReviewContext::stateChanged, this, &TimelinePane::update);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_replay)
            m_replay->seek(index.data(JournalModel::SequenceRole).toLongLong());
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_replay && value != m_replay->timeline().position())
            m_replay->seek(value);
    });
    update();
}

TimelinePane::~TimelinePane() = default;

QAction* TimelinePane::addReplayAction(const char* name, const QString& text, const QString& toolTip,
                                       void (TimelinePane::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(toolTip);
    connect(action, &QAction::triggered, this, run);
    m_replayActions.append(action);
    return action;
}

QWidget* TimelinePane::makeReplayBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    addReplayAction("replay.first", QStringLiteral("⏮"), tr("Replay: first event"), &TimelinePane::first);
    addReplayAction("replay.back", QStringLiteral("◀"), tr("Replay: one event back"), &TimelinePane::back);
    m_play = addReplayAction("replay.play", tr("Play"), tr("Replay: play or pause"), &TimelinePane::togglePlay);
    addReplayAction("replay.forward", QStringLiteral("▶"), tr("Replay: one event on"), &TimelinePane::forward);
    addReplayAction("replay.last", QStringLiteral("⏭"), tr("Replay: last event"), &TimelinePane::last);
    addReplayAction("replay.finding", tr("Next finding"), tr("Replay: next finding"), &TimelinePane::nextFinding);
    addReplayAction("replay.decision", tr("Next decision"), tr("Replay: next decision"), &TimelinePane::nextDecision);
    for (QAction* action : std::as_const(m_replayActions)) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->toolTip());
        layout->addWidget(button);
    }
    auto* pace = new QComboBox;
    pace->setToolTip(tr("Pace"));
    pace->setAccessibleName(pace->toolTip());
    const std::pair<QString, int> paces[] = {{QStringLiteral("½×"), 3000},
                                             {QStringLiteral("1×"), 1500},
                                             {QStringLiteral("2×"), 750},
                                             {QStringLiteral("5×"), 300}};
    for (const auto& [text, milliseconds] : paces)
        pace->addItem(text, milliseconds);
    pace->setCurrentIndex(1);
    connect(pace, &QComboBox::currentIndexChanged, this, [this, pace] {
        if (m_replay)
            m_replay->setPace(pace->currentData().toInt());
    });
    m_slider->setAccessibleName(tr("Position"));
    layout->addWidget(pace);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_position);
    bar->hide();
    return bar;
}

void TimelinePane::setReplay(ReplayController* replay)
{
    if (m_replay)
        disconnect(m_replay, nullptr, this, nullptr);
    m_replay = replay;
    m_replayBar->setVisible(replay);
    m_note->setVisible(!replay);
    for (QAction* action : std::as_const(m_replayActions))
        action->setEnabled(replay);
    if (replay) {
        m_journal->setEvents(replay->timeline().events());
        m_slider->setRange(1, std::max(1, int(replay->timeline().length())));
        connect(replay, &ReplayController::moved, this, &TimelinePane::showPosition);
        connect(replay, &ReplayController::playingChanged, this,
                [this](bool on) { m_play->setText(on ? tr("Pause") : tr("Play")); });
        showPosition(replay->timeline().position());
    } else {
        m_journal->setPosition(-1);
        update();
    }
}

void TimelinePane::update()
{
    if (!m_replay)
        m_journal->setEvents(m_context.session() ? m_context.session()->journal() : QList<ReviewEvent>());
    const CaseState& state = m_context.state();
    m_head->setText(m_context.openCase() ? tr("chain head %1").arg(state.headHash.left(16)) : QString());
    m_head->setToolTip(state.headHash);
    m_note->setEnabled(m_context.isEditable());
    if (!m_replay && m_journal->rowCount() > 0)
        m_table->scrollToBottom();
}

void TimelinePane::showPosition(qint64 sequence)
{
    m_journal->setPosition(sequence);
    m_slider->setValue(int(sequence));
    m_position->setText(QStringLiteral("%1/%2").arg(sequence).arg(m_replay->timeline().length()));
    const QModelIndex row = m_journal->index(int(sequence) - 1, 0);
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void TimelinePane::addNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty() || !m_context.isEditable())
        return;
    if (const auto added = m_context.session()->addNote(text); !added)
        m_context.report(errorText(added.error()));
    else
        m_note->clear();
}

void TimelinePane::first()
{
    if (m_replay)
        m_replay->goToFirst();
}

void TimelinePane::back()
{
    if (m_replay)
        m_replay->stepBack();
}

void TimelinePane::togglePlay()
{
    if (m_replay)
        m_replay->setPlaying(!m_replay->isPlaying());
}

void TimelinePane::forward()
{
    if (m_replay)
        m_replay->stepForward();
}

void TimelinePane::last()
{
    if (m_replay)
        m_replay->goToLast();
}

void TimelinePane::nextFinding()
{
    if (m_replay)
        m_replay->goToNextFinding();
}

void TimelinePane::nextDecision()
{
    if (m_replay)
        m_replay->goToNextDecision();
}

} // namespace Mingjing
