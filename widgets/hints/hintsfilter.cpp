// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintsfilter.h"

#include "widgets/hints/hintsmodel.h"

#include <algorithm>

namespace Mingjing {

namespace {

bool stands(const BoardHint& hint, HintChoice::Standing wanted)
{
    switch (wanted) {
    case HintChoice::Standing::ToAnswer:
        return hint.standing == HintStanding::Open;
    case HintChoice::Standing::All:
        return true;
    case HintChoice::Standing::Accepted:
        return hint.standing == HintStanding::Accepted;
    case HintChoice::Standing::Edited:
        return hint.edited();
    case HintChoice::Standing::Dismissed:
        return hint.standing == HintStanding::Dismissed;
    case HintChoice::Standing::Quiet:
        return hint.standing == HintStanding::Quiet;
    case HintChoice::Standing::Gone:
        return hint.gone;
    }
    return false;
}

} // namespace

bool HintChoice::accepts(const BoardHint& hint) const
{
    const QStringList& own = hint.clauses();
    return stands(hint, standing) && (!severity || hint.severity() == *severity)
        && (!confidence || hint.hint.confidence == *confidence) && (!layer || hint.hint.layer == *layer)
        && (clauses.isEmpty()
            || std::any_of(own.cbegin(), own.cend(), [this](const QString& id) { return clauses.contains(id); }));
}

void HintsFilter::setChoice(const HintChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_words = choice.text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool HintsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const auto* model = static_cast<const HintsModel*>(sourceModel());
    if (!m_choice.accepts(model->hint(sourceRow)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searched = model->index(sourceRow, 0, sourceParent).data(HintsModel::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return searched.contains(word); });
}

} // namespace Mingjing
