// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QList>

#include <optional>

namespace Mingjing {

/// Where the person has been, as a browser keeps it.
class PlaceHistory final
{
public:
    static constexpr qsizetype maximumPlaces = 200;

    /// The person went from \a from to \a to; what lay ahead is forgotten.
    void jump(const SourcePlace& from, const SourcePlace& to);
    /// Nothing when there is no such place.
    std::optional<SourcePlace> back();
    std::optional<SourcePlace> forward();
    void clear();

private:
    void append(const SourcePlace& place);

    QList<SourcePlace> m_places;
    qsizetype m_at = -1;
};

} // namespace Mingjing
