// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/differencelist.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Kind = PageDifference::Kind;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Route:
        return DifferenceList::tr("Page");
    case Kind::Title:
        return DifferenceList::tr("Title");
    case Kind::Text:
        return DifferenceList::tr("Text");
    case Kind::Call:
        return DifferenceList::tr("Call");
    case Kind::Refused:
        return DifferenceList::tr("Refused");
    case Kind::Error:
        return DifferenceList::tr("Error");
    case Kind::Elements:
        return DifferenceList::tr("Elements");
    case Kind::Images:
        return DifferenceList::tr("Pictures");
    case Kind::Height:
        return DifferenceList::tr("Height");
    case Kind::Ended:
        return DifferenceList::tr("Ended");
    }
    return {};
}

bool isCounted(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Call || kind == Kind::Refused || kind == Kind::Error;
}

QString sideText(Kind kind, const QString& what, int count)
{
    if (kind == Kind::Ended && !what.isEmpty())
        return what == "crashed"_L1 ? DifferenceList::tr("The page's process ended")
                                    : DifferenceList::tr("The program hung and was stopped");
    return isCounted(kind) && count > 1 ? u"%1 ×%2"_s.arg(what).arg(count) : what;
}

} // namespace

DifferenceList::DifferenceList(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("Differs"), tr("Left phone"), tr("Right phone")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMinimumHeight(fontMetrics().lineSpacing() * 6);
    setAccessibleName(tr("Differences"));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (const int row = indexOfTopLevelItem(item); row >= 0 && row < m_differences.size())
            Q_EMIT chosen(m_differences.at(row));
    });
}

void DifferenceList::setDifferences(const QList<PageDifference>& differences)
{
    if (differences == m_differences)
        return;
    m_differences = differences;
    const QSignalBlocker quiet(this);
    clear();
    for (const PageDifference& difference : differences) {
        const QString first = sideText(difference.kind, difference.first, difference.firstCount);
        const QString second = sideText(difference.kind, difference.second, difference.secondCount);
        auto* item = new QTreeWidgetItem(this, {kindText(difference.kind), first, second});
        item->setForeground(0, Appearance::colour(Appearance::Role::Muted));
        item->setToolTip(1, plainToolTip(first));
        item->setToolTip(2, plainToolTip(second));
        const bool serious = difference.onlyFirst() || difference.onlySecond();
        if (serious && !first.isEmpty())
            item->setBackground(1, Appearance::colour(Appearance::Role::RemovedWords));
        if (serious && !second.isEmpty())
            item->setBackground(2, Appearance::colour(Appearance::Role::AddedWords));
    }
}

} // namespace Mingjing
