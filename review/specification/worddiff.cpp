// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/worddiff.h"

#include "review/specification/wordblocks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

void append(QList<WordSpan>& spans, WordSpan::Kind kind, QStringView text)
{
    if (!text.isEmpty())
        spans.append({kind, text.toString()});
}

qsizetype lettersIn(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QList<WordSpan> compareWords(const QString& oldText, const QString& newText)
{
    QList<WordSpan> spans;
    if (oldText == newText) {
        append(spans, WordSpan::Kind::Same, oldText);
        return spans;
    }
    const WordSequence before(oldText);
    const WordSequence after(newText);
    QList<WordBlock> blocks = alignedBlocks(before, after);
    slideToBoundaries(blocks, before, after);
    dissolveWeakMatches(blocks, before, after);
    for (const WordBlock& block : std::as_const(blocks)) {
        if (block.same) {
            append(spans, WordSpan::Kind::Same, before.text(block.oldBegin, block.oldEnd));
            continue;
        }
        append(spans, WordSpan::Kind::Removed, before.text(block.oldBegin, block.oldEnd));
        append(spans, WordSpan::Kind::Added, after.text(block.newBegin, block.newEnd));
    }
    return spans;
}

double similarityOf(const QList<WordSpan>& spans)
{
    qsizetype shared = 0;
    qsizetype different = 0;
    for (const WordSpan& span : spans)
        (span.kind == WordSpan::Kind::Same ? shared : different) += lettersIn(span.text);
    if (shared + different == 0)
        return 1;
    return 2.0 * static_cast<double>(shared) / static_cast<double>(2 * shared + different);
}

bool differsOnlyInFigures(const QList<WordSpan>& spans)
{
    static const QRegularExpression figures(
        u"^(?=.*[\\d一二三四五六七八九十百千万零两半])"
        u"(?:自然日|工作日|小时|分钟|个月|[\\d一二三四五六七八九十百千万零两半.,%％\\-–—~～至到天日周月年个次元内\\s])+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    bool any = false;
    for (const WordSpan& span : spans) {
        if (span.kind == WordSpan::Kind::Same)
            continue;
        if (!figures.match(span.text).hasMatch())
            return false;
        any = true;
    }
    return any;
}

} // namespace Mingjing
