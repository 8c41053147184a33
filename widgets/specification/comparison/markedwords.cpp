// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/markedwords.h"

#include <algorithm>

namespace Mingjing {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// Does not cut a surrogate pair in two.
qsizetype whole(const QString& text, qsizetype position)
{
    return position > 0 && position < text.size() && text.at(position).isLowSurrogate() ? position - 1 : position;
}

QString shortened(const QString& text, qsizetype longest)
{
    if (longest <= 0 || text.size() <= longest)
        return escaped(text);
    const qsizetype keep = longest / 3;
    return escaped(text.left(whole(text, keep))) + QStringLiteral(" ⋯ ")
        + escaped(text.mid(whole(text, text.size() - keep)));
}

} // namespace

QString markedHtml(const QList<WordSpan>& words, ComparedSide side, const WordMarks& marks)
{
    QString html;
    for (const WordSpan& span : words) {
        switch (span.kind) {
        case WordSpan::Kind::Same:
            html += shortened(span.text, marks.longest);
            break;
        case WordSpan::Kind::Removed:
            if (side == ComparedSide::Before)
                html += marks.removedOpens + escaped(span.text) + marks.removedCloses;
            break;
        case WordSpan::Kind::Added:
            if (side == ComparedSide::After)
                html += marks.addedOpens + escaped(span.text) + marks.addedCloses;
            break;
        }
    }
    return html;
}

bool isCut(const QList<WordSpan>& words, const WordMarks& marks)
{
    return marks.longest > 0 && std::any_of(words.cbegin(), words.cend(), [&](const WordSpan& span) {
               return span.kind == WordSpan::Kind::Same && span.text.size() > marks.longest;
           });
}

QString markedText(const QList<WordSpan>& words)
{
    QString text;
    for (const WordSpan& span : words) {
        switch (span.kind) {
        case WordSpan::Kind::Same:
            text += span.text;
            break;
        case WordSpan::Kind::Removed:
            text += QStringLiteral("[-%1-]").arg(span.text);
            break;
        case WordSpan::Kind::Added:
            text += QStringLiteral("{+%1+}").arg(span.text);
            break;
        }
    }
    return text;
}

} // namespace Mingjing
