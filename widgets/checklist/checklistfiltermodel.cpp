// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistfiltermodel.h"

#include "widgets/checklist/checklistmodel.h"

#include <algorithm>

namespace Mingjing {

ChecklistFilterModel::ChecklistFilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ChecklistFilterModel::setText(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void ChecklistFilterModel::setVerdict(std::optional<Verdict> verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    invalidateFilter();
}

void ChecklistFilterModel::setOnlyApplicable(bool only)
{
    if (only == m_onlyApplicable)
        return;
    m_onlyApplicable = only;
    invalidateFilter();
}

void ChecklistFilterModel::setOnlyUnjudged(bool only)
{
    if (only == m_onlyUnjudged)
        return;
    m_onlyUnjudged = only;
    invalidateFilter();
}

void ChecklistFilterModel::setOnlyAgain(bool only)
{
    if (only == m_onlyAgain)
        return;
    m_onlyAgain = only;
    invalidateFilter();
}

void ChecklistFilterModel::setHints(Hints hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    invalidateFilter();
}

bool ChecklistFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_verdict || m_onlyApplicable || m_onlyUnjudged || m_onlyAgain
        || m_hints != Hints::Any;
}

bool ChecklistFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (index.data(ChecklistModel::LevelRole).toInt() != static_cast<int>(ChecklistModel::Level::Item))
        return false;
    const auto verdict = static_cast<Verdict>(index.data(ChecklistModel::VerdictRole).toInt());
    if (m_verdict && verdict != *m_verdict)
        return false;
    if (m_onlyUnjudged && verdict != Verdict::Unjudged)
        return false;
    if (m_onlyAgain && index.data(ChecklistModel::AgainRole).toString().isEmpty())
        return false;
    if (m_hints == Hints::Asked && index.data(ChecklistModel::HintsRole).toInt() == 0)
        return false;
    if (m_hints == Hints::Unwatched && !index.data(ChecklistModel::UnwatchedRole).toBool())
        return false;
    if (m_onlyApplicable && verdict == Verdict::Unjudged && !index.data(ChecklistModel::ApplicableRole).toBool())
        return false;
    const QString searched = index.data(ChecklistModel::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return searched.contains(word); });
}

} // namespace Mingjing
