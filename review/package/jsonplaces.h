// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Mingjing {

/// On which line of a configuration file each value stands. Reads what readJson() reads, and stops at the first thing
/// that it does not understand. Deep or very many values have no place.
class JsonPlaces final
{
public:
    JsonPlaces() = default;
    explicit JsonPlaces(QByteArrayView bytes);

    /// Of the value at \a path, keys and array indices from the root; that of the nearest value around it when it has
    /// no place of its own. 0 when nothing is known.
    int line(QStringList path) const;
    /// Keys that stand twice in their object, and the line of the later one.
    const QList<std::pair<QString, int>>& duplicateKeys() const { return m_duplicates; }

private:
    friend class JsonPlacesReader;

    /// Path, joined by a character that no key of a manifest holds.
    QHash<QString, int> m_lines;
    QList<std::pair<QString, int>> m_duplicates;
};

} // namespace Mingjing
