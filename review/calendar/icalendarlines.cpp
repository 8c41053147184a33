// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/icalendarlines.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestLine = 16 << 10;
constexpr int deepest = 6;

bool begins(const QByteArray& text, QByteArrayView word)
{
    return text.size() >= word.size()
        && QByteArrayView(text).first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QList<ICalendarLine>> iCalendarLines(const QByteArray& document, const QString& name)
{
    const auto refused = [&](int line, const QString& why) {
        return Error{ErrorCode::Refused, u"line %1: %2"_s.arg(line).arg(why), name};
    };
    QList<ICalendarLine> lines;
    int number = 0;
    for (QByteArray text : document.split('\n')) {
        ++number;
        if (text.endsWith('\r'))
            text.chop(1);
        if (text.contains('\0'))
            return refused(number, u"not text"_s);
        const bool folded = !lines.isEmpty() && (text.startsWith(' ') || text.startsWith('\t'));
        if (folded)
            lines.last().text.append(text.sliced(1));
        else if (!text.trimmed().isEmpty())
            lines.append({text, number, 0});
        if (!lines.isEmpty() && lines.constLast().text.size() > longestLine)
            return refused(number, u"a line of more than %1 KiB"_s.arg(longestLine >> 10));
    }
    int depth = 0;
    for (ICalendarLine& line : lines) {
        line.depth = depth;
        if (begins(line.text, "BEGIN:") && ++depth > deepest)
            return refused(line.number, u"nested more than %1 deep"_s.arg(deepest));
        if (begins(line.text, "END:") && --depth < 0)
            return refused(line.number, u"an END without its BEGIN"_s);
    }
    if (depth != 0)
        return Error{ErrorCode::Malformed, u"line %1: the file ends in the middle"_s.arg(number), name};
    return lines;
}

} // namespace Mingjing
