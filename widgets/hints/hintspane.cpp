// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintspane.h"

#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/hints/hintanswerbar.h"
#include "widgets/hints/hintdetail.h"
#include "widgets/hints/hinteditform.h"
#include "widgets/hints/hintfilterbar.h"
#include "widgets/hints/hintscanline.h"
#include "widgets/hints/hintsdelegate.h"
#include "widgets/hints/hintsfilter.h"
#include "widgets/hints/hintsmodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

namespace {

/// Narrower, the hint in full stands below the list.
constexpr int widthForTwo = 640;

} // namespace

HintsPane::HintsPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_acts(context),
      m_model(new HintsModel(context, this)),
      m_filter(new HintsFilter(this)),
      m_bar(new HintFilterBar),
      m_list(new QListView),
      m_empty(new QLabel),
      m_split(new QSplitter(Qt::Horizontal)),
      m_pages(new QStackedWidget),
      m_detail(new HintDetail(context)),
      m_form(new HintEditForm)
{
    m_filter->setSourceModel(m_model);
    // Before the list hears of it: a row that goes because it was answered selects no other.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removing = true; });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, [this] { m_removing = false; });
    makeActions();
    auto* line = new HintScanLine(context.hints());
    connect(line, &HintScanLine::coverageRequested, this, [this] {
        leaveForm();
        m_detail->showCoverage();
    });
    m_split->addWidget(makeList());
    m_split->addWidget(makeDetail());
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(m_bar);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_list);
    connectAll();
    refresh();
}

HintsPane::~HintsPane() = default;

void HintsPane::makeActions()
{
    const auto make = [this](const QString& text, const QString& icon, const QKeySequence& key, const char* name,
                             auto run) {
        auto* action = new QAction(text, this);
        if (!icon.isEmpty())
            action->setIconText(icon);
        action->setShortcut(key);
        action->setObjectName(QLatin1StringView(name));
        action->setToolTip(text);
        connect(action, &QAction::triggered, this, run);
        QWidget::addAction(action);
        m_actions.append(action);
        return action;
    };
    make(tr("Next hint"), {}, Qt::Key_F2, "hint_next", [this] { step(true); });
    make(tr("Previous hint"), {}, Qt::SHIFT | Qt::Key_F2, "hint_previous", [this] { step(false); });
    m_accept = make(tr("Accept the hint and write the finding"), tr("Accept (A)"), Qt::CTRL | Qt::Key_F2, "hint_accept",
                    [this] { accept(); });
    m_dismiss = make(tr("Dismiss the hint, with a reason"), tr("Dismiss… (D)"), Qt::CTRL | Qt::SHIFT | Qt::Key_F2,
                     "hint_dismiss", [this] { dismiss(); });
    m_edit = make(tr("Say it in your own words and take the hint over"), tr("Edit… (E)"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_J, "hint_edit", [this] { edit(); });
}

QWidget* HintsPane::makeList()
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new HintsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Hints"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    left->setMinimumWidth(180);
    return left;
}

QWidget* HintsPane::makeDetail()
{
    m_answer = new HintAnswerBar(m_accept, m_dismiss, m_edit);
    auto* shown = new QWidget;
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_answer);
    m_pages->addWidget(shown);
    m_pages->addWidget(m_form);
    m_pages->setMinimumWidth(180);
    return m_pages;
}

void HintsPane::connectAll()
{
    connect(m_bar, &HintFilterBar::choiceChanged, this, [this](const HintChoice& choice) {
        m_filter->setChoice(choice);
        follow();
        refresh();
    });
    connect(m_bar, &HintFilterBar::left, this, &HintsPane::focusList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HintsPane::currentChanged);
    connect(m_list, &QListView::clicked, this, &HintsPane::currentChanged);
    connect(m_form, &HintEditForm::cancelled, this, [this] {
        leaveForm();
        focusList();
    });
    connect(m_form, &HintEditForm::kept, this, &HintsPane::finishEdit);
    connect(m_answer, &HintAnswerBar::cancelled, this, [this] {
        m_answer->showHint(m_context.hints().selected(), m_acts.canAct());
        focusList();
    });
    connect(m_answer, &HintAnswerBar::dismissed, this, &HintsPane::finishDismissal);
    connect(&m_context.hints(), &HintBook::changed, this, [this] {
        follow();
        refresh();
    });
    connect(&m_context.hints(), &HintBook::scanChanged, this, &HintsPane::refresh);
    connect(&m_context.hints(), &HintBook::hintSelected, this, [this] {
        leaveForm();
        follow();
        refresh();
    });
    connect(&m_context, &ReviewContext::stateChanged, this, &HintsPane::refresh);
    connect(&m_context, &ReviewContext::itemSelected, this, [this](const QString& itemId) {
        QStringList clauses;
        const OpenCase* open = m_context.openCase();
        for (const CheckItem& item : open ? open->checklist.items : QList<CheckItem>()) {
            if (item.id == itemId)
                clauses = QStringList(item.id) + item.twins;
        }
        // Who walks through the hints of one item stays with it.
        if (!m_following)
            m_bar->setItem(clauses);
    });
    connect(&m_context, &ReviewContext::caseChanged, this, [this] {
        leaveForm();
        m_bar->setItem({});
        m_detail->showHint();
    });
}

void HintsPane::currentChanged(const QModelIndex& current)
{
    if (m_following || m_removing || !current.isValid())
        return;
    const QString id = current.data(HintsModel::IdRole).toString();
    const QScopedValueRollback following(m_following, true);
    m_context.hints().select(id);
}

void HintsPane::follow()
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_context.hints().selectedId()));
    const QScopedValueRollback following(m_following, true);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        // Not shown: no row may look as if the keys meant it.
        m_list->selectionModel()->clear();
    }
}

void HintsPane::refresh()
{
    const HintBook& book = m_context.hints();
    const int all = int(book.board().hints().size());
    const int shown = m_filter->rowCount();
    m_bar->setCount(shown, all);
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (book.scan() == HintBook::Scan::Running && all == 0)
        m_empty->setText(tr("The rules are reading the package…"));
    else if (!book.report())
        m_empty->setText(m_context.openCase() ? tr("Nothing was scanned yet.") : QString());
    else if (all == 0)
        m_empty->setText(tr("No rule has a question. That is no verdict either."));
    else
        m_empty->setText(m_filter->choice() == HintChoice() ? tr("Every hint has its answer.")
                                                            : tr("No hint is like that."));
    const BoardHint* hint = book.selected();
    const bool acts = hint && m_acts.canAct();
    for (QAction* action : {m_accept, m_dismiss, m_edit})
        action->setEnabled(acts);
    const bool written = hint && hint->standing == HintStanding::Accepted;
    m_accept->setIconText(written ? tr("Write the finding (A)") : tr("Accept (A)"));
    m_accept->setEnabled(acts && (!written || hint->findings.isEmpty()));
    m_answer->showHint(hint, m_acts.canAct());
}

void HintsPane::step(bool forward)
{
    Q_EMIT opened();
    const int rows = m_filter->rowCount();
    if (rows == 0) {
        m_context.report(tr("No hint is shown here."));
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const int now = current.isValid() ? current.row() : (forward ? -1 : rows);
    const int next = (now + (forward ? 1 : -1) + rows) % rows;
    m_context.hints().select(m_filter->index(next, 0).data(HintsModel::IdRole).toString());
}

QString HintsPane::neighbour() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return {};
    const int rows = m_filter->rowCount();
    const int next = current.row() + 1 < rows ? current.row() + 1 : current.row() - 1;
    return next >= 0 ? m_filter->index(next, 0).data(HintsModel::IdRole).toString() : QString();
}

void HintsPane::accept()
{
    const BoardHint* hint = m_context.hints().selected();
    if (!hint || !m_acts.canAct())
        return;
    if (hint->standing != HintStanding::Accepted)
        m_acts.accept(hint->hint.id);
    else if (hint->findings.isEmpty())
        m_acts.writeFinding(hint->hint.id);
    else
        m_context.selectFinding(hint->findings.first());
}

void HintsPane::dismiss()
{
    if (!m_context.hints().selected() || !m_acts.canAct())
        return;
    Q_EMIT opened();
    leaveForm();
    m_answer->beginDismissal();
}

void HintsPane::finishDismissal(const QString& reason, HintReach reach)
{
    const QString id = m_context.hints().selectedId();
    const QString next = neighbour();
    if (!m_acts.dismiss(id, reason, reach))
        return;
    // What it reaches may be the neighbour, too.
    if (m_filter->mapFromSource(m_model->indexOf(next)).isValid())
        m_context.hints().select(next);
    else if (m_filter->rowCount() > 0)
        m_context.hints().select(m_filter->index(0, 0).data(HintsModel::IdRole).toString());
    refresh();
    focusList();
}

void HintsPane::edit()
{
    const BoardHint* hint = m_context.hints().selected();
    if (!hint || !m_acts.canAct())
        return;
    Q_EMIT opened();
    m_edited = hint->hint.id;
    m_pages->setCurrentWidget(m_form);
    m_form->begin(*hint, m_context.openCase()->edition.get());
}

void HintsPane::finishEdit(const HintEdit& edit)
{
    const QString id = std::exchange(m_edited, {});
    leaveForm();
    m_acts.accept(id, edit);
}

void HintsPane::leaveForm()
{
    m_edited.clear();
    m_pages->setCurrentIndex(0);
}

void HintsPane::focusList()
{
    if (m_list->isHidden())
        return m_bar->focusText();
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
}

void HintsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_split->setOrientation(width() < widthForTwo ? Qt::Vertical : Qt::Horizontal);
}

bool HintsPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ours = isReturn || key->key() == Qt::Key_A || key->key() == Qt::Key_D || key->key() == Qt::Key_E;
    if (!ours)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (isReturn)
            m_context.hints().select(m_list->currentIndex().data(HintsModel::IdRole).toString());
        else if (key->key() == Qt::Key_A)
            accept();
        else if (key->key() == Qt::Key_D)
            dismiss();
        else
            edit();
    }
    return true;
}

} // namespace Mingjing
