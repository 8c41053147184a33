// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistpane.h"

#include "review/cases/reviewsession.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/verdictbar.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

namespace Mingjing {

void ChecklistPane::openGroups()
{
    if (m_filter->isFiltering())
        return m_tree->expandAll();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex top = m_filter->index(row, 0);
        const auto level = static_cast<ChecklistModel::Level>(top.data(ChecklistModel::LevelRole).toInt());
        m_tree->setExpanded(top, level != ChecklistModel::Level::Fold);
    }
}

bool ChecklistPane::isCurrentSelected() const
{
    const CheckItem* item = m_model->item(m_filter->mapToSource(m_tree->currentIndex()));
    return item && item->id == m_context.selectedItem();
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
        else if (item.applicability.applies() && m_context.state().asksFor(item.id)
                 && m_context.state().verdictOf(item.id) == Verdict::Unjudged
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

void ChecklistPane::finishNote()
{
    m_verdicts->finishNote();
}

void ChecklistPane::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (m_tree->currentIndex().isValid())
        return;
    QModelIndex first = m_filter->index(0, 0);
    while (m_filter->rowCount(first) > 0)
        first = m_filter->index(0, 0, first);
    m_tree->setCurrentIndex(first);
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
        // Filtered out: no row may look as if the verdict keys meant it.
        m_tree->setCurrentIndex({});
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
    const int again = m_model->againCount();
    m_againButton->setVisible(again > 0);
    m_againButton->defaultAction()->setIconText(QStringLiteral("↻ %1").arg(again));
    if (again == 0 && m_againButton->isChecked())
        m_againButton->defaultAction()->setChecked(false);
    showProfile();
    showItem();
}

void ChecklistPane::updateFilter()
{
    using Hints = ChecklistFilterModel::Hints;
    const QVariant chosen = m_verdictFilter->currentData();
    const bool byHints = chosen.canConvert<Hints>() && chosen.metaType() == QMetaType::fromType<Hints>();
    const QVariant verdict = byHints ? QVariant() : chosen;
    m_following = true;
    m_filter->setText(m_filterInput->text());
    m_filter->setVerdict(verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt())) : std::nullopt);
    m_filter->setHints(byHints ? chosen.value<Hints>() : Hints::Any);
    m_filter->setOnlyApplicable(m_applicableButton->isChecked());
    m_filter->setOnlyUnjudged(m_unjudgedButton->isChecked());
    m_filter->setOnlyAgain(m_againButton->isChecked());
    m_following = false;
    openGroups();
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
        if (verdict && isCurrentSelected())
            judge(*verdict);
        else if (toNote)
            m_verdicts->focusNote();
    }
    return true;
}

} // namespace Mingjing
