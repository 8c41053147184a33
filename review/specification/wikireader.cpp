// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/wikireader.h"

#include <QLatin1StringView>
#include <QRegularExpression>

namespace Mingjing {

namespace {

constexpr QLatin1StringView ZimMark("Content-Type: text/x-zim-wiki");
constexpr QLatin1StringView CreationKey("Creation-Date:");

/// `== x ==` → `x`.
QString withoutHeadingMarks(const QString& line)
{
    if (!line.startsWith(u'='))
        return line;
    qsizetype first = 0;
    qsizetype last = line.size();
    while (first < last && line.at(first) == u'=')
        ++first;
    while (last > first && line.at(last - 1) == u'=')
        --last;
    return line.mid(first, last - first).trimmed();
}

/// `[[target|label]]` → `label`.
QString withoutLinks(QString line)
{
    qsizetype from = 0;
    while ((from = line.indexOf(QLatin1StringView("[["), from)) >= 0) {
        const qsizetype end = line.indexOf(QLatin1StringView("]]"), from);
        if (end < 0)
            break;
        const QString link = line.mid(from + 2, end - from - 2);
        const QString label = link.mid(link.lastIndexOf(u'|') + 1);
        line.replace(from, end + 2 - from, label);
        from += label.size();
    }
    return line;
}

/// `//x//`, `__x__`, `~~x~~`, `{{./image.png}}` and `[ ] x` without their marks.
QString withoutZimMarks(QString line)
{
    static const QRegularExpression marks(QStringLiteral("(?<![:/])//(?!/)|__|~~|\\{\\{[^}]*\\}\\}"));
    static const QRegularExpression box(QStringLiteral("^\\[[ *x>]\\]\\s"));
    return line.remove(marks).replace(box, QStringLiteral("- ")).trimmed();
}

} // namespace

DocumentText readWiki(const QString& text)
{
    DocumentText document;
    bool inHead = text.startsWith(ZimMark) || text.startsWith(QChar(0xfeff) + QString(ZimMark));
    const bool zim = inHead;
    bool blank = true;
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        ++number;
        QString line = simplifiedLine(raw);
        if (inHead) {
            if (line.startsWith(CreationKey))
                document.created = line.mid(CreationKey.size()).trimmed();
            inHead = !line.isEmpty();
            continue;
        }
        const bool pageHeading = line.startsWith(QLatin1StringView("====="));
        line = withoutAnchors(withoutHeadingMarks(line));
        line.remove(QLatin1StringView("**"));
        line = withoutLinks(line).trimmed();
        if (zim)
            line = withoutZimMarks(line);
        if (line.isEmpty()) {
            blank = true;
            continue;
        }
        if (pageHeading && document.title.isEmpty())
            document.title = line;
        document.lines.append({number, line, blank});
        blank = false;
    }
    return document;
}

} // namespace Mingjing
