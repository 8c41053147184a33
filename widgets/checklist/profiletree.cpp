// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/profiletree.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/words/localized.h"

#include <QSet>

namespace Mingjing {

ProfileTree::ProfileTree(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What the profile asks"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_ticking)
            Q_EMIT ticksChanged();
    });
}

QTreeWidgetItem* ProfileTree::group(QTreeWidgetItem* parent, const QString& id, const OpenCase& openCase)
{
    if (QTreeWidgetItem* known = m_groups.value(id))
        return known;
    const Clause* clause = openCase.edition ? openCase.edition->clause(id) : nullptr;
    const CheckGroup* named = openCase.checklist.group(id);
    const QString title = named ? localized(named->title) : id;
    const QString number = clause ? clause->number : QString();
    auto* item = new QTreeWidgetItem({number.isEmpty() ? title : QStringLiteral("%1 %2").arg(number, title)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    if (parent)
        parent->addChild(item);
    else
        addTopLevelItem(item);
    item->setCheckState(0, Qt::Unchecked);
    m_groups.insert(id, item);
    return item;
}

void ProfileTree::setCase(const OpenCase& openCase)
{
    m_ticking = true;
    clear();
    m_groups.clear();
    m_items.clear();
    for (const CheckItem& each : openCase.checklist.items) {
        const QString chapterId = QString::number(each.chapter);
        QTreeWidgetItem* parent = group(nullptr, chapterId, openCase);
        if (!each.section.isEmpty() && each.section != chapterId)
            parent = group(parent, each.section, openCase);
        const QString title = QStringLiteral("%1 %2").arg(each.id.section(u'/', 1), localized(each.title));
        auto* item = new QTreeWidgetItem(parent, {title});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setData(0, Qt::UserRole, each.id);
        m_items.append(item);
    }
    expandToDepth(0);
    m_ticking = false;
}

QStringList ProfileTree::ticked() const
{
    QStringList ids;
    for (const QTreeWidgetItem* item : m_items) {
        if (item->checkState(0) == Qt::Checked)
            ids.append(item->data(0, Qt::UserRole).toString());
    }
    return ids;
}

void ProfileTree::tick(const QStringList& items)
{
    const QSet<QString> wanted(items.begin(), items.end());
    m_ticking = true;
    for (QTreeWidgetItem* item : std::as_const(m_items)) {
        const bool ticked = wanted.contains(item->data(0, Qt::UserRole).toString());
        item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_ticking = false;
}

} // namespace Mingjing
