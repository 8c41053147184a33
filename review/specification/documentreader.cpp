// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/documentreader.h"

#include "review/specification/documentencoding.h"
#include "review/specification/htmlreader.h"
#include "review/specification/specificationparser.h"
#include "review/specification/wikireader.h"

#include <QRegularExpression>

namespace Mingjing {

namespace {

Error refusal(const QString& why)
{
    return Error{ErrorCode::Refused, why, {}};
}

QString withPlainLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n');
    return text;
}

} // namespace

QString simplifiedLine(const QString& line)
{
    QString kept;
    kept.reserve(line.size());
    for (const QChar c : line) {
        const bool zeroWidth = (c >= QChar(0x200b) && c <= QChar(0x200f)) || c == QChar(0x2060) || c == QChar(0xfeff);
        if (zeroWidth || c == QChar(0x00ad))
            continue;
        kept.append(c.category() == QChar::Other_Control ? QChar(u' ') : c);
    }
    return kept.simplified();
}

QString withoutAnchors(const QString& line)
{
    static const QRegularExpression marks(QStringLiteral("^(?:#{1,6}|>)(?=\\s)|\\s+[#¶§]$|(?<![A-Za-z0-9])[#¶§]$"));
    QString kept = line;
    return kept.remove(marks).trimmed();
}

Result<DocumentText> readDocument(const QByteArray& document)
{
    if (document.size() > MaximumSpecificationBytes)
        return refusal(QStringLiteral("the document is larger than %1 bytes").arg(MaximumSpecificationBytes));
    const Result<DecodedDocument> decoded = decodeDocument(document);
    if (!decoded)
        return decoded.error();
    const QString text = withPlainLineEnds(decoded->text);
    if (text.trimmed().isEmpty())
        return refusal(QStringLiteral("the document is empty"));
    if (text.count(u'\n') >= MaximumSpecificationLines)
        return refusal(QStringLiteral("the document has more than %1 lines").arg(MaximumSpecificationLines));
    DocumentText read = looksLikeHtml(text) ? readHtml(text) : readWiki(text);
    read.doubt = decoded->doubt;
    return read;
}

QStringList documentLines(const QByteArray& document)
{
    const Result<DecodedDocument> decoded = decodeDocument(document);
    return decoded ? withPlainLineEnds(decoded->text).split(u'\n') : QStringList();
}

} // namespace Mingjing
