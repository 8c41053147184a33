// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausetext.h"

#include <QRegularExpression>

namespace Mingjing {

namespace {

bool isExample(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:例如|比如|例|示例|举例)\\s*[：:，,]"));
    return text.contains(form);
}

bool isWrapped(const Clause& clause, const DocumentLine& line)
{
    if (line.afterBlank || clause.text.isEmpty() || endsSentence(clause.text))
        return false;
    const QString last = clause.text.mid(clause.text.lastIndexOf(u'\n') + 1);
    return !isHeading(last) || leavesOpen(last);
}

/// A line of Latin text was broken at a space, a line of Chinese and a row of digits anywhere.
bool brokenAtSpace(QChar left, QChar right)
{
    const bool latin = left.unicode() < 0x80 && right.unicode() < 0x80;
    return latin && left.isLetterOrNumber() && right.isLetterOrNumber() && !(left.isDigit() && right.isDigit());
}

void join(QString& text, const QString& more)
{
    if (!text.isEmpty() && brokenAtSpace(text.back(), more.front()))
        text.append(u' ');
    text.append(more);
}

/// Lines below an introduction that ends with a colon form a list without marks.
bool continuesUnmarkedList(const Clause& clause)
{
    const bool opened = clause.text.endsWith(u'：') || clause.text.endsWith(u':');
    const bool running =
        !clause.parts.isEmpty() && clause.parts.last().marker.isEmpty() && clause.parts.last().text.endsWith(u'；');
    return opened || running;
}

} // namespace

void appendParagraph(Clause& clause, const DocumentLine& line, const OutlineLine& outline)
{
    const bool marked = outline.kind == OutlineLine::Kind::Bullet || outline.kind == OutlineLine::Kind::Enumerated;
    if (!marked && isWrapped(clause, line)) {
        join(clause.text, line.text);
        if (!clause.parts.isEmpty())
            join(clause.parts.last().text, line.text);
        else if (!clause.examples.isEmpty())
            join(clause.examples.last(), line.text);
        return;
    }
    if (marked)
        clause.parts.append({outline.marker, outline.rest, line.number});
    else if (isExample(line.text))
        clause.examples.append(line.text);
    else if (continuesUnmarkedList(clause))
        clause.parts.append({QString(), line.text, line.number});
    if (!clause.text.isEmpty())
        clause.text.append(u'\n');
    clause.text.append(line.text);
}

void collectInlineParts(Clause& clause)
{
    static const QRegularExpression mark(QStringLiteral("[（(]\\s*(\\d{1,2})\\s*[）)]"));
    if (!clause.parts.isEmpty())
        return;
    struct Mark {
        QString printed;
        qsizetype start;
        qsizetype end;
    };
    QList<Mark> marks;
    for (auto it = mark.globalMatch(clause.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1).toInt() == marks.size() + 1)
            marks.append({match.captured(), match.capturedStart(), match.capturedEnd()});
    }
    if (marks.size() < 2)
        return;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype end = i + 1 < marks.size() ? marks.at(i + 1).start : clause.text.size();
        clause.parts.append(
            {marks.at(i).printed, clause.text.mid(marks.at(i).end, end - marks.at(i).end).trimmed(), clause.line});
    }
}

QStringList sentencesOf(const QString& text)
{
    static const QString ends = QStringLiteral("。！？\n");
    static const QString closers = QStringLiteral("”’）)");
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!ends.contains(text.at(at)))
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && closers.contains(text.at(end)))
            ++end;
        const QString sentence = text.mid(start, end - start).trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = end;
        at = end - 1;
    }
    const QString rest = text.mid(start).trimmed();
    if (!rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

} // namespace Mingjing
