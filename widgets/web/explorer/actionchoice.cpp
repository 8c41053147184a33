// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorer/actionchoice.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Rows of a list are alike: so many of them are tried.
constexpr int mostOfOneSite = 2;
constexpr int mostAgain = 3;
/// Fields that are filled before anything else is done; a long form must not take all steps.
constexpr int mostFillsFirst = 6;

bool isFill(const QString& kind)
{
    return kind == "type"_L1 || kind == "toggle"_L1 || kind == "pick"_L1 || kind == "slide"_L1;
}

enum Rank { Answer, Fill, Submit, Move, Tap, Rest, Tab };

} // namespace

void ActionChoice::begin(const QString& route, bool usesTabs)
{
    m_route = route;
    m_usesTabs = usesTabs;
    m_tried.clear();
    m_ofSite.clear();
    m_again.clear();
    m_fills = 0;
}

void ActionChoice::tried(const OfferedAction& action)
{
    m_tried.insert(action.key());
    ++m_ofSite[action.site()];
    if (isFill(action.kind))
        ++m_fills;
}

void ActionChoice::tryAgain(const OfferedAction& action)
{
    if (++m_again[action.key()] > mostAgain)
        return;
    m_tried.remove(action.key());
    --m_ofSite[action.site()];
}

bool ActionChoice::isTried(const OfferedAction& action) const
{
    if (m_tried.contains(action.key()) || m_avoided.contains(action.key()))
        return true;
    if (action.kind == "tab"_L1 && !m_usesTabs)
        return true;
    return action.kind != "type"_L1 && action.kind != "answer"_L1 && m_ofSite.value(action.site()) >= mostOfOneSite;
}

int ActionChoice::rank(const OfferedAction& action) const
{
    const QString& kind = action.kind;
    if (kind == "answer"_L1)
        return Answer;
    if (isFill(kind))
        return m_fills < mostFillsFirst ? Fill : Rest;
    if (kind == "submit"_L1)
        return Submit;
    if (kind == "bottom"_L1 || kind == "scroll"_L1 || kind == "swipe"_L1)
        return Move;
    if (kind == "tab"_L1)
        return Tab;
    return kind == "tap"_L1 && !action.marked && action.ordinal == 0 ? Tap : Rest;
}

quint32 ActionChoice::lot(const OfferedAction& action) const
{
    // FNV-1a: the same on every machine, which qHash need not be.
    quint32 hash = 2166136261U ^ m_seed;
    const QString text = m_route + u'\n' + action.key();
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    hash ^= hash >> 15;
    return hash * 2246822519U;
}

int ActionChoice::next(const PageSight& sight) const
{
    int best = -1;
    std::tuple<int, quint32> bestOrder;
    for (int i = 0; i < sight.actions.size(); ++i) {
        const OfferedAction& action = sight.actions.at(i);
        if (isTried(action))
            continue;
        const int order = rank(action);
        // Forms and dialogs are gone through as they stand.
        const auto place = std::tuple(order, order <= Fill ? static_cast<quint32>(i) : lot(action));
        if (best < 0 || place < bestOrder) {
            best = i;
            bestOrder = place;
        }
    }
    return best;
}

} // namespace Mingjing
