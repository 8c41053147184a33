// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/intake/intakefilter.h"

#include "widgets/intake/intakemodel.h"

namespace Mingjing {

IntakeFilter::IntakeFilter(QObject* parent) : QSortFilterProxyModel(parent) { }

void IntakeFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void IntakeFilter::setLeast(IntakeSeverity least)
{
    m_least = least;
    invalidateFilter();
}

bool IntakeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (first.data(IntakeModel::SeverityRole).toInt() < static_cast<int>(m_least))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < IntakeModel::ColumnCount; ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool IntakeFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() == IntakeModel::SeverityColumn)
        return left.data(IntakeModel::SeverityRole).toInt() < right.data(IntakeModel::SeverityRole).toInt();
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace Mingjing
