// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/tableofcontents.h"

#include "review/specification/outline.h"

#include <QRegularExpression>
#include <QSet>

namespace Mingjing {

namespace {

/// A heading as it stands in a table of contents: without leader dots and page number, without white space.
QString entryOf(const QString& line)
{
    static const QRegularExpression leader(QStringLiteral("(?:\\s*[.．·…]{2,}\\s*|\\s+)\\d{1,4}$"));
    static const QRegularExpression mark(QStringLiteral("^[-*•]\\s+"));
    QString entry = line;
    entry.remove(leader);
    entry.remove(mark);
    entry.remove(u' ');
    return entry;
}

} // namespace

QList<DocumentLine> withoutTableOfContents(const QList<DocumentLine>& lines)
{
    qsizetype first = 0;
    while (first < lines.size() && classifyLine(entryOf(lines.at(first).text)).kind != OutlineLine::Kind::Chapter)
        ++first;
    if (first == lines.size())
        return lines;
    const QString opening = entryOf(lines.at(first).text);
    qsizetype again = first + 1;
    QSet<QString> chapters{opening};
    for (; again < lines.size() && entryOf(lines.at(again).text) != opening; ++again) {
        const QString entry = entryOf(lines.at(again).text);
        if (endsSentence(entry) || !isHeading(entry))
            return lines;
        if (classifyLine(entry).kind == OutlineLine::Kind::Chapter)
            chapters.insert(entry);
    }
    for (qsizetype i = again; i < lines.size() && !chapters.isEmpty(); ++i)
        chapters.remove(entryOf(lines.at(i).text));
    return chapters.isEmpty() ? lines.first(first) + lines.sliced(again) : lines;
}

} // namespace Mingjing
