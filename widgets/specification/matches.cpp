// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/matches.h"

#include "widgets/common/appearance.h"

#include <algorithm>

namespace Mingjing {

QList<Match> matchesIn(const QString& text, const QStringList& words)
{
    QList<Match> found;
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            found.append({at, word.size()});
    }
    std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.start < b.start; });
    QList<Match> joined;
    for (const Match& match : std::as_const(found)) {
        if (!joined.isEmpty() && match.start < joined.constLast().start + joined.constLast().length) {
            Match& last = joined.last();
            last.length = std::max(last.length, match.start + match.length - last.start);
        } else {
            joined.append(match);
        }
    }
    return joined;
}

QColor matchColour(bool current)
{
    if (current)
        return Appearance::isDark() ? QColor(0x8a, 0x5a, 0x00) : QColor(0xff, 0xb9, 0x40);
    return Appearance::isDark() ? QColor(0x5c, 0x4f, 0x14) : QColor(0xff, 0xe9, 0x8a);
}

} // namespace Mingjing
