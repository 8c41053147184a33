// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace Mingjing {

/// The stable ids of an enumeration whose values count up from zero: row i names value i.
template <std::size_t Size>
using EnumIds = std::array<QLatin1StringView, Size>;

/// The id of \a value, as JSON and SQL carry it.
template <typename Enum, std::size_t Size>
QString idOf(const EnumIds<Size>& ids, Enum value)
{
    return ids.at(static_cast<std::size_t>(value));
}

/// The value named \a id, or nothing.
template <typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const EnumIds<Size>& ids, QStringView id)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (id == ids[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// Every value, in declaration order.
template <typename Enum, std::size_t Size>
QList<Enum> valuesOf(const EnumIds<Size>&)
{
    QList<Enum> values;
    for (std::size_t i = 0; i < Size; ++i)
        values.append(static_cast<Enum>(i));
    return values;
}

} // namespace Mingjing
