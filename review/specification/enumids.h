// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace Mingjing {

/// One row of a table that names the values of an enum.
template <typename Enum>
struct EnumId {
    Enum value;
    QLatin1StringView id;
};

template <typename Enum, std::size_t size>
QString idOf(const std::array<EnumId<Enum>, size>& table, Enum value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return row.id;
    }
    return {};
}

template <typename Enum, std::size_t size>
std::optional<Enum> valueOf(const std::array<EnumId<Enum>, size>& table, const QString& id)
{
    for (const auto& row : table) {
        if (row.id == id)
            return row.value;
    }
    return std::nullopt;
}

} // namespace Mingjing
