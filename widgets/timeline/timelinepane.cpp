// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/timeline/eventfocus.h"
#include "widgets/timeline/journalmodel.h"
#include "widgets/timeline/replaybar.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/words/eventwords.h"
#include "widgets/words/timewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>

namespace Mingjing {

namespace {

constexpr int shownHashDigits = 12;

} // namespace

TimelinePane::TimelinePane(ReviewContext& context, ReplayController& replay, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_replay(replay),
      m_model(new JournalModel(context, this)),
      m_list(new QTreeView),
      m_bar(new ReplayBar(replay)),
      m_detail(new QLabel),
      m_head(new QLabel),
      m_note(new QLineEdit)
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Journal"));
    const QFontMetrics metrics = fontMetrics();
    QHeaderView* header = m_list->header();
    header->resizeSection(JournalModel::SequenceColumn, metrics.horizontalAdvance(QStringLiteral("000000")));
    header->resizeSection(JournalModel::TimeColumn, metrics.horizontalAdvance(QStringLiteral("0000-00-00 00:00:00  ")));
    header->resizeSection(JournalModel::ActorColumn, metrics.horizontalAdvance(QStringLiteral("MMMMMMMM")));
    header->setStretchLastSection(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
    connectAll();
    refresh();
}

TimelinePane::~TimelinePane() = default;

QWidget* TimelinePane::makeFoot()
{
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setPlaceholderText(tr("Add a note…"));
    m_note->setAccessibleName(tr("New note"));
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(10);
    layout->addWidget(m_note, 2);
    layout->addWidget(m_detail, 3);
    layout->addWidget(m_head);
    return foot;
}

void TimelinePane::connectAll()
{
    auto* note = new QAction(tr("Add a note"), this);
    note->setObjectName(QStringLiteral("note_add"));
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    QWidget::addAction(note);
    connect(note, &QAction::triggered, this, &TimelinePane::focusNote);
    m_actions = m_bar->actions();
    m_actions.append(note);

    connect(m_note, &QLineEdit::returnPressed, this, &TimelinePane::addNote);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePane::showSelected);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const ReviewEvent* event = m_model->eventAt(index))
            focusEvent(m_context, *event);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar* bar = m_list->verticalScrollBar();
        if (bar->value() == bar->maximum())
            m_list->scrollToBottom();
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_list, &QTreeView::scrollToBottom);
    connect(&m_replay, &ReplayController::started, this, [this] {
        m_model->setEvents(m_replay.timeline()->events());
        refresh();
    });
    connect(&m_replay, &ReplayController::stopped, this, &TimelinePane::refresh);
    connect(&m_replay, &ReplayController::positionChanged, this, &TimelinePane::followReplay);
    connect(&m_context, &ReviewContext::caseChanged, m_note, &QLineEdit::clear);
    connect(&m_context, &ReviewContext::caseChanged, this, &TimelinePane::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &TimelinePane::refresh);
}

void TimelinePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_replay.isActive())
        m_list->scrollToBottom();
}

void TimelinePane::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void TimelinePane::addNote()
{
    if (!m_context.session() || m_note->text().trimmed().isEmpty())
        return;
    const Result<QString> done = m_context.session()->addNote(m_note->text());
    if (!done) {
        m_context.report(errorText(done.error()));
        return;
    }
    m_note->clear();
    m_context.report(tr("Note %1 is added.").arg(*done));
    m_list->scrollToBottom();
}

void TimelinePane::followReplay()
{
    m_model->setPosition(m_replay.position());
    m_following = true;
    const QModelIndex index = m_model->indexOf(m_replay.position());
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->scrollToTop();
    m_following = false;
    showSelected();
}

void TimelinePane::showSelected()
{
    const ReviewEvent* event = m_model->eventAt(m_list->currentIndex());
    if (!event) {
        m_detail->clear();
        return;
    }
    const qint64 sequence = event->sequence;
    const QString detail =
        tr("%1 · written by Mingjing %2 · hash %3", "kind, version, hash")
            .arg(EventWords::kind(event->kind), event->toolVersion, event->hash.left(shownHashDigits));
    m_detail->setText(detail);
    m_detail->setToolTip(plainToolTip(QStringLiteral("%1\n%2").arg(detail, event->hash)));
    if (m_replay.isActive() && !m_following)
        m_replay.seek(sequence);
}

void TimelinePane::refresh()
{
    m_bar->setVisible(m_replay.isActive());
    m_note->setVisible(m_context.session());
    m_note->setEnabled(m_context.session() && m_context.state().status != CaseStatus::Archived);
    const bool open = m_context.openCase() != nullptr;
    m_head->setText(open ? tr("Head %1").arg(m_context.state().headHash.left(shownHashDigits)) : QString());
    m_head->setToolTip(m_context.state().headHash);
}

} // namespace Mingjing
