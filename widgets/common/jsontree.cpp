// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/jsontree.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

namespace Mingjing {

JsonTree::JsonTree(QWidget* parent) : QTreeView(parent), m_model(new JsonValueModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    auto* copy = new QAction(tr("Copy as JSON"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &JsonTree::copyChosen);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QSet<QString> JsonTree::unfoldedPaths() const
{
    QSet<QString> paths;
    QModelIndexList waiting;
    for (int row = 0; row < m_model->rowCount(); ++row)
        waiting.append(m_model->index(row, 0));
    while (!waiting.isEmpty()) {
        const QModelIndex index = waiting.takeLast();
        if (!isExpanded(index))
            continue;
        paths.insert(index.data(JsonValueModel::PathRole).toString());
        for (int row = 0; row < m_model->rowCount(index); ++row)
            waiting.append(m_model->index(row, 0, index));
    }
    return paths;
}

void JsonTree::showRoots(const QList<JsonValueModel::Root>& roots, int depth, bool compare)
{
    const QSet<QString> unfolded = compare ? unfoldedPaths() : QSet<QString>();
    const QString current = currentIndex().data(JsonValueModel::PathRole).toString();
    const int scrolled = verticalScrollBar()->value();
    m_model->setRoots(roots, compare);
    if (!compare || unfolded.isEmpty()) {
        expandToDepth(depth - 1);
    } else {
        for (const QString& path : unfolded) {
            if (const QModelIndex index = m_model->indexAt(path); index.isValid())
                setExpanded(index, true);
        }
    }
    resizeColumnToContents(JsonValueModel::NameColumn);
    setColumnWidth(JsonValueModel::NameColumn,
                   std::min(columnWidth(JsonValueModel::NameColumn), std::max(120, viewport()->width() * 45 / 100)));
    if (compare && !current.isEmpty())
        setCurrentIndex(m_model->indexAt(current));
    if (compare)
        verticalScrollBar()->setValue(scrolled);
}

bool JsonTree::goTo(const QString& text, bool forward)
{
    const QModelIndex found = m_model->find(text, currentIndex().siblingAtColumn(0), forward);
    if (!found.isValid())
        return false;
    for (QModelIndex above = found.parent(); above.isValid(); above = above.parent())
        setExpanded(above, true);
    setCurrentIndex(found);
    scrollTo(found);
    return true;
}

void JsonTree::copyChosen()
{
    QStringList texts;
    if (currentIndex().isValid()) {
        texts.append(currentIndex().data(JsonValueModel::TextRole).toString());
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row, 0).data(JsonValueModel::TextRole).toString());
    }
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace Mingjing
