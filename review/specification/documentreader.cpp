// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/documentreader.h"

#include "review/specification/htmlreader.h"
#include "review/specification/specificationparser.h"
#include "review/specification/wikireader.h"

#include <QStringDecoder>

namespace Mingjing {

namespace {

Error refusal(const QString& why, const QString& context = {})
{
    return Error{ErrorCode::Refused, why, context};
}

QStringDecoder decoderFor(const QByteArray& document)
{
    if (document.startsWith("\xff\xfe"))
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (document.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16BE);
    return QStringDecoder(QStringDecoder::Utf8);
}

int firstBadLine(const QByteArray& document)
{
    int number = 0;
    for (const QByteArray& line : document.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(line);
        if (decoder.hasError())
            return number;
    }
    return number;
}

Result<QString> decode(const QByteArray& document)
{
    QStringDecoder decoder = decoderFor(document);
    QString text = decoder(document);
    if (text.contains(QChar(u'\0')))
        return refusal(QStringLiteral("the document is binary, not text"));
    if (decoder.hasError()) {
        return refusal(QStringLiteral("the document is not valid UTF-8 text"),
                       QStringLiteral("line %1").arg(firstBadLine(document)));
    }
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

Result<DocumentText> readDocument(const QByteArray& document)
{
    if (document.size() > MaximumSpecificationBytes)
        return refusal(QStringLiteral("the document is larger than %1 bytes").arg(MaximumSpecificationBytes));
    Result<QString> decoded = decode(document);
    if (!decoded)
        return decoded.error();
    QString text = *decoded;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n');
    if (text.trimmed().isEmpty())
        return refusal(QStringLiteral("the document is empty"));
    if (text.count(u'\n') >= MaximumSpecificationLines)
        return refusal(QStringLiteral("the document has more than %1 lines").arg(MaximumSpecificationLines));
    return looksLikeHtml(text) ? readHtml(text) : readWiki(text);
}

} // namespace Mingjing
