// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explore/explorationmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/words/explorationwords.h"

#include <algorithm>

namespace Mingjing {

ExplorationModel::ExplorationModel(QObject* parent) : QAbstractListModel(parent) { }

void ExplorationModel::begin()
{
    beginResetModel();
    m_rows.clear();
    m_before = m_seen;
    m_seen.clear();
    endResetModel();
}

void ExplorationModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_before.clear();
    m_seen.clear();
    endResetModel();
}

void ExplorationModel::addState(const ExploredState& state, const QImage& picture)
{
    const QImage small =
        picture.isNull() ? QImage() : picture.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_seen.insert(state.fingerprint);
    // What was wrong before there was anything to see belongs to what came to be seen.
    for (int row = 0; row < m_rows.size() && state.id > 0; ++row) {
        if (m_rows.at(row).state.id != 0 || m_rows.at(row).state.route != state.route)
            continue;
        m_rows[row].state = state;
        m_rows[row].picture = small;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const auto at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append({state, small, {}});
    endInsertRows();
}

int ExplorationModel::rowFor(const ExplorationIssue& issue) const
{
    int ofPage = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ExploredState& state = m_rows.at(row).state;
        if (issue.state > 0 && state.id == issue.state)
            return row;
        if (issue.state == 0 && state.route == issue.route && (ofPage < 0 || state.step <= issue.step))
            ofPage = row;
    }
    return ofPage;
}

void ExplorationModel::addIssue(const ExplorationIssue& issue)
{
    int row = rowFor(issue);
    if (row < 0) {
        ExploredState state;
        state.route = issue.route;
        state.query = issue.query;
        state.step = issue.step;
        addState(state, {});
        row = static_cast<int>(m_rows.size()) - 1;
    }
    QList<ExplorationIssue>& known = m_rows[row].issues;
    if (known.contains(issue))
        return;
    known.append(issue);
    Q_EMIT dataChanged(index(row), index(row));
}

void ExplorationModel::finish(const Exploration& exploration)
{
    for (Row& row : m_rows) {
        if (const ExploredState* state = exploration.stateById(row.state.id))
            row.state = *state;
        // What came before its state was known stands by another one by now.
        row.issues.clear();
    }
    for (const ExplorationIssue& issue : exploration.issues)
        addIssue(issue);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int ExplorationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExplorationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.state.title.isEmpty() ? row.state.route : row.state.title;
    case Qt::ToolTipRole: {
        QStringList lines{row.state.query.isEmpty() ? row.state.route : row.state.route + u'?' + row.state.query};
        for (const ExplorationIssue& issue : row.issues)
            lines.append(ExplorationWords::issue(issue));
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        QStringList words{row.state.title, row.state.route};
        for (const ExplorationIssue& issue : row.issues)
            words.append(ExplorationWords::issueKind(issue.kind));
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case RouteRole:
        return row.state.route;
    case TitleRole:
        return row.state.title;
    case PictureRole:
        return row.picture;
    case KindsRole: {
        QList<int> kinds;
        for (const ExplorationIssue& issue : row.issues) {
            if (!kinds.contains(static_cast<int>(issue.kind)))
                kinds.append(static_cast<int>(issue.kind));
        }
        return QVariant::fromValue(kinds);
    }
    case DoubtfulRole:
        return std::all_of(row.issues.begin(), row.issues.end(),
                           [](const ExplorationIssue& issue) { return issue.doubtful; });
    case NewRole:
        return isCompared() && !m_before.contains(row.state.fingerprint);
    default:
        return {};
    }
}

int ExplorationModel::count(ExplorationIssue::Kind kind) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [kind](const Row& row) {
        return std::any_of(row.issues.begin(), row.issues.end(),
                           [kind](const ExplorationIssue& issue) { return issue.kind == kind; });
    }));
}

int ExplorationModel::gone() const
{
    return static_cast<int>(std::count_if(m_before.begin(), m_before.end(), [this](const QString& fingerprint) {
        return !m_seen.contains(fingerprint);
    }));
}

} // namespace Mingjing
