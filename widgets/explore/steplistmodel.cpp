// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explore/steplistmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/explorationwords.h"

#include <QColor>

#include <algorithm>

namespace Mingjing {

namespace {

QString placeOf(const SourcePlace& place)
{
    return place.isValid() ? QStringLiteral("  %1:%2").arg(place.file).arg(place.line) : QString();
}

} // namespace

void StepListModel::show(const ExploredState& state, const QList<ExplorationIssue>& issues,
                         const QList<ExploredStep>& steps)
{
    beginResetModel();
    m_rows.clear();
    int last = state.step;
    for (const ExplorationIssue& issue : issues) {
        m_rows.append({ExplorationWords::issue(issue), issue.place, true, issue.doubtful});
        last = std::max(last, issue.step);
    }
    // Of the opening of the page in which the state came up: back to the last step on another page.
    QList<Row> way;
    QString route;
    QString query;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->number > last)
            continue;
        if (route.isEmpty()) {
            route = step->route;
            query = step->query;
        }
        if (last == 0 || step->route != route || step->query != query)
            break;
        way.prepend({QStringLiteral("%1. %2: %3")
                         .arg(step->number)
                         .arg(ExplorationWords::action(*step), ExplorationWords::effect(step->effect)),
                     step->place,
                     step->effect == ExploredStep::Effect::Hang || step->effect == ExploredStep::Effect::Crash, false});
    }
    const QString& opened = route.isEmpty() || last == 0 ? state.route : route;
    const QString& with = route.isEmpty() || last == 0 ? state.query : query;
    m_rows.append({tr("Opened %1").arg(with.isEmpty() ? opened : opened + u'?' + with), {}, false, false});
    m_rows.append(way);
    endResetModel();
}

void StepListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.words + placeOf(row.place);
    case Qt::ToolTipRole:
        return plainToolTip(row.words + placeOf(row.place));
    case Qt::ForegroundRole:
        return row.problem
            ? QVariant(Appearance::colour(row.doubtful ? Appearance::Role::Warning : Appearance::Role::Violation))
            : QVariant();
    default:
        return {};
    }
}

SourcePlace StepListModel::place(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).place : SourcePlace();
}

} // namespace Mingjing
