// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// A run of characters that a search found.
struct Match {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Match&) const = default;
};

/// Where \a words stand in \a text whatever their case, in order, those that overlap joined.
QList<Match> matchesIn(const QString& text, const QStringList& words);

/// Behind a match, on the present background; \a current for the one that was gone to.
QColor matchColour(bool current = false);

} // namespace Mingjing
