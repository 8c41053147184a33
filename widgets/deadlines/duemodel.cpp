// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/duemodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/deadlinewords.h"
#include "widgets/words/timewords.h"

#include <algorithm>

namespace Mingjing {

namespace {

Appearance::Role roleOf(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return Appearance::Role::Violation;
    case DueGroup::ToAnswer:
    case DueGroup::Today:
        return Appearance::Role::Warning;
    case DueGroup::Ban:
        return Appearance::Role::Penalty;
    default:
        return Appearance::Role::Muted;
    }
}

} // namespace

DueModel::DueModel(QObject* parent) : QAbstractTableModel(parent) { }

void DueModel::setRows(const QList<DueRow>& rows)
{
    if (rows == m_all)
        return;
    m_all = rows;
    filter();
}

void DueModel::show(std::optional<DueGroup> group, QDate day)
{
    m_group = group;
    m_day = day;
    filter();
}

void DueModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (const DueRow& row : std::as_const(m_all)) {
        if ((!m_group || row.group == *m_group) && (!m_day.isValid() || row.day() == m_day))
            m_shown.append(row);
    }
    endResetModel();
}

int DueModel::countOf(DueGroup group) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [group](const DueRow& row) { return row.group == group; }));
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueRow& row = m_shown.at(index.row());
    if (role == CaseIdRole)
        return row.caseId;
    if (role == Qt::ForegroundRole && index.column() == StandsColumn)
        return Appearance::colour(roleOf(row.group));
    if (role == Qt::ToolTipRole && index.column() == WhatColumn)
        return plainToolTip(row.what);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StandsColumn:
        if (row.group == DueGroup::Ban)
            return row.moment.isValid() ? tr("running, %n day(s) left", "", row.daysLeft) : tr("permanent");
        if (row.group == DueGroup::ToAnswer)
            return tr("resubmission to answer");
        return DeadlineWords::daysLeft(row.daysLeft);
    case MomentColumn: {
        const QString moment = momentTextIn(row.moment, row.timeZone);
        return row.moved ? tr("%1 (moved)").arg(moment) : moment;
    }
    case ProgramColumn:
        return row.programName;
    case SubjectColumn:
        return row.subject;
    case WhatColumn:
        return row.what;
    case CaseColumn:
        return QStringLiteral("%1 · %2").arg(row.caseId, row.id);
    default:
        return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StandsColumn:
        return tr("Status");
    case MomentColumn:
        return tr("Due or ends");
    case ProgramColumn:
        return tr("Program");
    case SubjectColumn:
        return tr("Subject");
    case WhatColumn:
        return tr("What");
    case CaseColumn:
        return tr("Case");
    default:
        return {};
    }
}

} // namespace Mingjing
