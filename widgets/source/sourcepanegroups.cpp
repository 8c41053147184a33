// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of SourcePane stands side by side.
#include "widgets/source/sourcepane.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/source/findbar.h"
#include "widgets/source/sourcegroup.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/textviewer.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSplitter>

namespace Mingjing {

namespace {

/// Pixels. Where there is less room, two files stand one above the other.
constexpr int narrow = 760;

} // namespace

SourceGroup* SourcePane::addGroup()
{
    auto* group = new SourceGroup;
    m_groups.append(group);
    m_splitter->addWidget(group);
    connect(group, &SourceGroup::frontChanged, this, &SourcePane::updateFront);
    connect(group, &SourceGroup::closeRequested, this, [this, group](int index) { closeTab(group, index); });
    return group;
}

void SourcePane::removeEmptyGroups()
{
    for (qsizetype i = m_groups.size() - 1; i >= 0 && m_groups.size() > 1; --i) {
        SourceGroup* group = m_groups.at(i);
        if (group->count() > 0)
            continue;
        m_groups.removeAt(i);
        if (m_current == group)
            m_current = m_groups.constFirst();
        group->findBar()->setEditor(nullptr);
        group->hide();
        group->deleteLater();
    }
}

SourceGroup* SourcePane::otherGroup() const
{
    for (SourceGroup* group : m_groups) {
        if (group != m_current)
            return group;
    }
    return nullptr;
}

void SourcePane::enter(SourceGroup* group)
{
    if (!group || group == m_current)
        return;
    m_current = group;
    updateFront();
}

void SourcePane::takeFocus(QWidget* focus)
{
    // What goes gives the focus away to whom it happens to meet.
    if (m_changing)
        return;
    for (SourceGroup* group : std::as_const(m_groups)) {
        if (focus && group->isAncestorOf(focus))
            return enter(group);
    }
}

void SourcePane::showBeside()
{
    const SourceTab* tab = currentTab();
    if (!tab)
        return;
    const SourcePlace place = m_current->here();
    const QString path = tab->path();
    const std::optional<SourceEditor::View> view =
        tab->text() ? std::optional(tab->text()->original()->view()) : std::nullopt;
    SourceGroup* other = otherGroup();
    m_current = other ? other : addGroup();
    evenOut();
    const bool isNew = m_current->indexOf(path) < 0;
    open({path, 0, 0}, false);
    if (isNew && view)
        currentTab()->restoreView(*view);
    else if (place.line > 0)
        currentTab()->goToLine(place.line, place.column);
    focusEditor();
}

void SourcePane::moveToOther()
{
    const int index = m_current->currentIndex();
    SourceGroup* other = otherGroup();
    // The only file of the only group has nowhere to be moved from.
    if (index < 0 || (!other && m_current->count() < 2))
        return;
    {
        const QScopedValueRollback changing(m_changing, true);
        SourceTab* tab = m_current->take(index);
        if (!other)
            other = addGroup();
        m_current = other;
        if (const int known = other->indexOf(tab->path()); known >= 0)
            other->take(known)->deleteLater();
        other->add(tab);
        removeEmptyGroups();
    }
    evenOut();
    updateFront();
    focusEditor();
}

void SourcePane::joinGroups()
{
    SourceGroup* other = otherGroup();
    if (!other)
        return;
    {
        const QScopedValueRollback changing(m_changing, true);
        const int index = m_current->currentIndex();
        while (other->count() > 0) {
            SourceTab* tab = other->take(0);
            if (m_current->indexOf(tab->path()) < 0)
                m_current->add(tab);
            else
                tab->deleteLater();
        }
        m_current->setCurrentIndex(index);
        removeEmptyGroups();
    }
    updateFront();
    focusEditor();
}

void SourcePane::focusOther()
{
    enter(otherGroup());
    focusEditor();
}

void SourcePane::evenOut()
{
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
    if (m_groups.size() == 2)
        m_splitter->setSizes(m_sizes.size() == 2 ? m_sizes : QList<int>{1000, 1000});
}

void SourcePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
}

QByteArray SourcePane::layoutState() const
{
    QJsonArray sizes;
    for (const int size : m_sizes)
        sizes.append(size);
    return QJsonDocument({{QStringLiteral("wrap"), m_wrap->isChecked()},
                          {QStringLiteral("map"), m_mapShown->isChecked()},
                          {QStringLiteral("sizes"), sizes}})
        .toJson(QJsonDocument::Compact);
}

void SourcePane::restoreLayout(const QByteArray& state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    m_wrap->setChecked(kept.value(QStringLiteral("wrap")).toBool());
    m_mapShown->setChecked(kept.value(QStringLiteral("map")).toBool());
    const QJsonArray sizes = kept.value(QStringLiteral("sizes")).toArray();
    m_sizes.clear();
    if (sizes.size() == 2)
        m_sizes = {sizes.at(0).toInt(1000), sizes.at(1).toInt(1000)};
}

} // namespace Mingjing
