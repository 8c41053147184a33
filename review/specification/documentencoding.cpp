// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/documentencoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace Mingjing {

namespace {

/// How far into a document its declaration may stand.
constexpr qsizetype DeclarationBytes = 2048;

struct ByteOrderMark {
    QByteArrayView bytes;
    const char* encoding;
};

// Longest first: a mark may begin with another.
constexpr std::array<ByteOrderMark, 5> Marks{{
    {QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"},
    {QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"},
    {QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"},
    {QByteArrayView("\xff\xfe", 2), "UTF-16LE"},
    {QByteArrayView("\xfe\xff", 2), "UTF-16BE"},
}};

Error refusal(const QString& why, const QString& context = {})
{
    return Error{ErrorCode::Refused, why, context};
}

std::optional<QString> decodedAs(const QByteArray& document, const char* encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(document);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// Wrongly chosen encodings yield characters that nobody has assigned.
bool hasUnassigned(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isNull() || c == QChar::ReplacementCharacter || (c >= QChar(0xe000) && c <= QChar(0xf8ff));
    });
}

bool readsAsSpecification(const QString& text)
{
    static const QRegularExpression chapter(QStringLiteral("[一二][、.．]|第\\s*[一二]\\s*章"));
    return !hasUnassigned(text) && text.contains(chapter);
}

/// The one of \a encodings in which the document reads as a specification; empty when none or several do.
DecodedDocument guess(const QByteArray& document, std::initializer_list<const char*> encodings)
{
    DecodedDocument found;
    for (const char* encoding : encodings) {
        const std::optional<QString> text = decodedAs(document, encoding);
        if (!text || !readsAsSpecification(*text))
            continue;
        if (!found.text.isEmpty())
            return {};
        found = {*text,
                 QStringLiteral("the document does not say its encoding and was read as %1")
                     .arg(QLatin1StringView(encoding))};
    }
    return found;
}

/// `charset=gb2312` of an HTML head or the encoding of an XML declaration; empty when there is none.
QByteArray declaredEncoding(const QByteArray& document)
{
    static const QRegularExpression form(QStringLiteral("<(?:meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?|\\?xml\\b[^>]*"
                                                        "\\bencoding\\s*=\\s*[\"'])\\s*([A-Za-z0-9_:.-]{2,20})"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QByteArray name =
        form.match(QString::fromLatin1(document.left(DeclarationBytes))).captured(1).toLower().toLatin1();
    // Browsers read the older sets as the newest, which holds them all.
    static const QByteArrayList family{"gb2312", "gb_2312-80", "gb_2312", "chinese",
                                       "gbk",    "x-gbk",      "cp936",   "gb18030"};
    return family.contains(name) ? QByteArray("GB18030") : name.toUpper();
}

int firstBadLine(const QByteArray& document)
{
    int number = 0;
    for (const QByteArray& line : document.split('\n')) {
        ++number;
        if (!decodedAs(line, "UTF-8"))
            return number;
    }
    return number;
}

Result<DecodedDocument> decodeDeclared(const QByteArray& document, const QByteArray& encoding)
{
    const std::optional<QString> text = decodedAs(document, encoding.constData());
    if (text && !hasUnassigned(*text))
        return DecodedDocument{*text, {}};
    return refusal(QStringLiteral("the document says that it is %1, and is not").arg(QString::fromLatin1(encoding)));
}

} // namespace

Result<DecodedDocument> decodeDocument(const QByteArray& document)
{
    for (const ByteOrderMark& mark : Marks) {
        if (document.startsWith(mark.bytes))
            return decodeDeclared(document, mark.encoding);
    }
    const QByteArray declared = declaredEncoding(document);
    if (const std::optional<QString> text = decodedAs(document, "UTF-8"); text && !text->contains(QChar(u'\0'))) {
        const bool contradicted =
            !declared.isEmpty() && declared != "UTF-8" && declared != "UTF8" && declared != "US-ASCII";
        const bool ascii = std::all_of(document.begin(), document.end(), [](char c) { return (c & '\x80') == 0; });
        const QString doubt = QStringLiteral("the document says that it is %1, and was read as UTF-8");
        return DecodedDocument{*text, contradicted && !ascii ? doubt.arg(QString::fromLatin1(declared)) : QString()};
    }
    if (document.contains('\0')) {
        const DecodedDocument wide = guess(document, {"UTF-16LE", "UTF-16BE"});
        return wide.text.isEmpty()
            ? Result<DecodedDocument>(refusal(QStringLiteral("the document is binary, not text")))
            : Result<DecodedDocument>(wide);
    }
    if (!declared.isEmpty() && declared != "UTF-8" && declared != "UTF8")
        return decodeDeclared(document, declared);
    const DecodedDocument chinese = guess(document, {"GB18030", "Big5"});
    if (!chinese.text.isEmpty())
        return chinese;
    return refusal(
        QStringLiteral("the document is not valid UTF-8 text, and its encoding is not clear; save it as UTF-8"),
        QStringLiteral("line %1").arg(firstBadLine(document)));
}

} // namespace Mingjing
