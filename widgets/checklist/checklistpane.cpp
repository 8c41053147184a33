// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistpane.h"

#include "review/cases/reviewsession.h"
#include "widgets/checklist/checkitemdetail.h"
#include "widgets/checklist/checklistdelegate.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/verdictbar.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace Mingjing {

ChecklistPane::ChecklistPane(ReviewContext& context, QWidget* parent) :
    QWidget(parent),
    m_context(context),
    m_model(new ChecklistModel(context, this)),
    m_filter(new ChecklistFilterModel(this)),
    m_progress(new ChecklistProgress),
    m_tree(new QTreeView),
    m_empty(new QLabel(tr("No item fits the filter."))),
    m_detail(new CheckItemDetail(context)),
    m_verdicts(new VerdictBar)
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ChecklistDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(10);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Checklist"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();

    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(m_empty);
    topLayout->addWidget(m_tree, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilterRow());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_verdicts);
    setFocusProxy(m_tree);
    connectAll();
    refresh();
}

ChecklistPane::~ChecklistPane() = default;

QWidget* ChecklistPane::makeFilterRow()
{
    m_filterInput = new QLineEdit;
    m_filterInput->setPlaceholderText(tr("Filter by word or number"));
    m_filterInput->setClearButtonEnabled(true);
    m_filterInput->installEventFilter(this);
    m_verdictFilter = new QComboBox;
    m_verdictFilter->setAccessibleName(tr("Verdict to show"));
    m_verdictFilter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verdictFilter->setMinimumContentsLength(6);
    m_verdictFilter->addItem(tr("All"));
    for (const Verdict verdict : {Verdict::Pass, Verdict::Violation, Verdict::NotApplicable, Verdict::Unsure})
        m_verdictFilter->addItem(CaseWords::shortVerdict(verdict), static_cast<int>(verdict));

    const auto toggle = [this](const QString& sign, const QString& text, const QKeySequence& shortcut, const char* name) {
        QAction* action = addAction(text, shortcut, name);
        action->setCheckable(true);
        action->setIconText(sign);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("%1 (%2)", "action, shortcut").arg(text, shortcut.toString(QKeySequence::NativeText)));
        connect(action, &QAction::toggled, this, &ChecklistPane::updateFilter);
        return button;
    };
    m_applicableButton = toggle(tr("Applies", "filter button"), tr("Only items that apply"),
                                QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), "checklist_only_applicable");
    m_unjudgedButton = toggle(tr("Open", "filter button"), tr("Only items without a verdict"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U), "checklist_only_unjudged");

    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_filterInput, 1);
    line->addWidget(m_verdictFilter);
    auto* second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(m_progress, 1);
    second->addWidget(m_applicableButton);
    second->addWidget(m_unjudgedButton);
    layout->addLayout(line);
    layout->addLayout(second);
    return row;
}

QAction* ChecklistPane::addAction(const QString& text, const QKeySequence& shortcut, const char* name)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setObjectName(QLatin1StringView(name));
    m_actions.append(action);
    QWidget::addAction(action);
    return action;
}

void ChecklistPane::connectAll()
{
    m_actions = m_verdicts->actions() + m_actions;
    QAction* next = addAction(tr("Next item without a verdict"), QKeySequence(Qt::CTRL | Qt::Key_J), "checklist_next");
    connect(next, &QAction::triggered, this, &ChecklistPane::goToNextUnjudged);
    QAction* filter = addAction(tr("Filter the checklist"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
                                "checklist_filter");
    connect(filter, &QAction::triggered, this, &ChecklistPane::focusFilter);
    QAction* focus = addAction(tr("Go to the checklist"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
                               "checklist_focus");
    connect(focus, &QAction::triggered, this, &ChecklistPane::focusTree);

    connect(m_filterInput, &QLineEdit::textChanged, this, &ChecklistPane::updateFilter);
    connect(m_filterInput, &QLineEdit::returnPressed, this, &ChecklistPane::focusTree);
    connect(m_verdictFilter, &QComboBox::currentIndexChanged, this, &ChecklistPane::updateFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistPane::currentChanged);
    connect(m_verdicts, &VerdictBar::verdictChosen, this, &ChecklistPane::judge);
    connect(m_verdicts, &VerdictBar::noteEdited, this, &ChecklistPane::saveNote);
    connect(m_verdicts, &VerdictBar::noteLeft, this, &ChecklistPane::focusTree);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecklistPane::openGroups);
    connect(&m_context, &ReviewContext::itemSelected, this, &ChecklistPane::follow);
    connect(&m_context, &ReviewContext::caseChanged, this, &ChecklistPane::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &ChecklistPane::refresh);
}

void ChecklistPane::openGroups()
{
    m_tree->expandToDepth(m_filter->isFiltering() ? 2 : 0);
}

bool ChecklistPane::canJudge() const
{
    return m_context.isEditable() && m_context.state().status == CaseStatus::Open;
}

bool ChecklistPane::record(const QString& itemId, Verdict verdict, const QString& note)
{
    const bool wasFollowing = std::exchange(m_following, true);
    const Result<void> done = m_context.session()->judgeItem(itemId, verdict, note);
    m_following = wasFollowing;
    if (!done)
        m_context.report(errorText(done.error()));
    return done.ok();
}

void ChecklistPane::judge(Verdict verdict)
{
    const CheckItem* item = m_model->item(m_context.selectedItem());
    if (!item || !canJudge())
        return;
    const QString id = item->id;
    const QString next = nextUnjudged(id);
    if (!record(id, verdict, m_verdicts->note()))
        return;
    m_context.report(verdict == Verdict::Unjudged
                         ? tr("%1: verdict taken back.").arg(id)
                         : tr("%1: %2.", "item, verdict").arg(id, CaseWords::verdict(verdict)));
    if (verdict == Verdict::Violation) {
        m_context.requestFinding(id);
        return;
    }
    if (m_advance && verdict != Verdict::Unjudged && !next.isEmpty())
        m_context.selectItem(next);
    else
        follow(id);
}

void ChecklistPane::saveNote(const QString& itemId, const QString& note)
{
    if (m_model->item(itemId) && canJudge())
        record(itemId, m_context.state().verdictOf(itemId), note);
}

QString ChecklistPane::nextUnjudged(const QString& after) const
{
    QStringList waiting;
    qsizetype passed = -1;
    for (const CheckItem& item : m_context.openCase()->checklist.items) {
        if (item.id == after)
            passed = waiting.size();
        else if (item.applicability.applies() && m_context.state().verdictOf(item.id) == Verdict::Unjudged
                 && m_filter->mapFromSource(m_model->indexOf(item.id)).isValid())
            waiting.append(item.id);
    }
    return waiting.isEmpty() ? QString() : waiting.at(passed >= 0 && passed < waiting.size() ? passed : 0);
}

void ChecklistPane::goToNextUnjudged()
{
    if (!m_context.openCase())
        return;
    const QString next = nextUnjudged(m_context.selectedItem());
    if (next.isEmpty())
        m_context.report(tr("Every item shown has a verdict."));
    else
        m_context.selectItem(next);
    focusTree();
}

void ChecklistPane::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_filter->index(0, 0));
}

void ChecklistPane::focusFilter()
{
    m_filterInput->setFocus(Qt::ShortcutFocusReason);
    m_filterInput->selectAll();
}

void ChecklistPane::follow(const QString& itemId)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(itemId));
    m_following = true;
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->clearSelection();
    }
    m_following = false;
    showItem();
}

void ChecklistPane::currentChanged(const QModelIndex& current)
{
    if (m_following)
        return;
    const CheckItem* item = m_model->item(m_filter->mapToSource(current));
    if (item)
        m_context.selectItem(item->id);
}

void ChecklistPane::showItem()
{
    const CheckItem* item = m_model->item(m_context.selectedItem());
    const ItemJudgement judgement = item ? m_context.state().judgements.value(item->id) : ItemJudgement();
    m_verdicts->showItem(item ? item->id : QString(), judgement.verdict, judgement.note);
    m_verdicts->setEditable(item && canJudge());
}

void ChecklistPane::refresh()
{
    m_progress->setCounts(m_model->counts());
    showItem();
}

void ChecklistPane::updateFilter()
{
    const QVariant verdict = m_verdictFilter->currentData();
    m_following = true;
    m_filter->setText(m_filterInput->text());
    m_filter->setVerdict(verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt())) : std::nullopt);
    m_filter->setOnlyApplicable(m_applicableButton->isChecked());
    m_filter->setOnlyUnjudged(m_unjudgedButton->isChecked());
    m_following = false;
    if (m_filter->isFiltering())
        m_tree->expandAll();
    m_empty->setVisible(m_filter->rowCount() == 0 && m_context.openCase());
    follow(m_context.selectedItem());
}

bool ChecklistPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filterInput && event->type() == QEvent::KeyPress) {
        if (key->key() == Qt::Key_Escape && !m_filterInput->text().isEmpty()) {
            m_filterInput->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Escape) {
            focusTree();
            return true;
        }
    }
    if (watched != m_tree || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    const std::optional<Verdict> verdict = VerdictBar::verdictForKey(key->key());
    const bool toNote = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!verdict && !toNote)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (verdict)
            judge(*verdict);
        else
            m_verdicts->focusNote();
    }
    return true;
}

} // namespace Mingjing
