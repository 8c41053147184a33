// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/sourceexcerpt.h"

#include <QStringList>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int surroundings = 2;
constexpr int mostLines = 80;
constexpr qsizetype mostCharacters = 320;

QString shortened(QString line)
{
    if (line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    if (line.size() <= mostCharacters)
        return line;
    return line.left(mostCharacters) + QChar(0x2026);
}

bool isMarked(int line, const QList<LineRange>& ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [line](const LineRange& range) { return line >= range.first && line <= range.last; });
}

} // namespace

QList<ExcerptLine> sourceExcerpt(const QString& text, const QList<LineRange>& ranges)
{
    const QStringList all = text.split(QLatin1Char('\n'));
    QList<LineRange> sorted = ranges;
    std::sort(sorted.begin(), sorted.end(), [](const LineRange& a, const LineRange& b) { return a.first < b.first; });
    QList<ExcerptLine> out;
    int shown = 0;
    for (const LineRange& range : std::as_const(sorted)) {
        const int first = std::max({range.first - surroundings, shown + 1, 1});
        const int last = std::min(range.last + surroundings, int(std::min<qsizetype>(all.size(), 1 << 30)));
        if (!out.isEmpty() && first > shown + 1 && first <= last)
            out.append(ExcerptLine());
        for (int line = first; line <= last; ++line) {
            if (out.size() >= mostLines) {
                out.append(ExcerptLine());
                return out;
            }
            out.append({line, shortened(all.at(line - 1)), isMarked(line, ranges)});
            shown = line;
        }
    }
    return out;
}

QList<ExcerptLine> quotedExcerpt(const QString& quote, const QList<LineRange>& ranges)
{
    const QStringList all = quote.split(QLatin1Char('\n'));
    const int first = ranges.isEmpty() ? 1 : ranges.first().first;
    QList<ExcerptLine> out;
    for (qsizetype i = 0; i < all.size() && i < mostLines; ++i)
        out.append({first + int(i), shortened(all.at(i)), true});
    if (all.size() > mostLines)
        out.append(ExcerptLine());
    return out;
}

} // namespace Mingjing
