// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/placehistory.h"

namespace Mingjing {

void PlaceHistory::append(const SourcePlace& place)
{
    if (!place.file.isEmpty() && (m_places.isEmpty() || m_places.constLast() != place))
        m_places.append(place);
}

void PlaceHistory::jump(const SourcePlace& from, const SourcePlace& to)
{
    m_places.resize(m_at + 1);
    append(from);
    append(to);
    while (m_places.size() > maximumPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<SourcePlace> PlaceHistory::back()
{
    if (m_at <= 0)
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<SourcePlace> PlaceHistory::forward()
{
    if (m_at + 1 >= m_places.size())
        return std::nullopt;
    return m_places.at(++m_at);
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace Mingjing
