// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcecontent.h"

#include "review/base/digest.h"
#include "review/package/packagecontents.h"
#include "review/package/sourcetext.h"
#include "review/search/packagesearch.h"
#include "widgets/source/sourcelines.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

namespace Mingjing {

namespace {

struct Signature {
    QByteArrayView bytes;
    const char* format;
};

/// The format that the content itself says, out of those whose decoders are bounded; empty for any other.
QByteArray pictureFormat(const QByteArray& bytes)
{
    static const std::array signatures{
        Signature{"\x89PNG\r\n\x1a\n", "png"},
        Signature{"\xff\xd8\xff", "jpeg"},
        Signature{"GIF87a", "gif"},
        Signature{"GIF89a", "gif"},
        Signature{"BM", "bmp"},
    };
    if (bytes.startsWith("RIFF")
        && QByteArrayView(bytes).sliced(std::min<qsizetype>(8, bytes.size())).startsWith("WEBP"))
        return "webp";
    for (const Signature& each : signatures) {
        if (bytes.startsWith(each.bytes))
            return each.format;
    }
    return {};
}

bool decodePicture(const QByteArray& format, SourceContent& content)
{
    QBuffer buffer(&content.bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return false;
    if (qint64(size.width()) * size.height() > largestPicture) {
        content.tooLarge = true;
        return false;
    }
    content.image = reader.read();
    content.format = QString::fromLatin1(format);
    return !content.image.isNull();
}

QList<int> hiddenLinesOf(const QString& text)
{
    QList<int> lines;
    int line = 1;
    for (qsizetype i = 0; i < text.size() && lines.size() < maximumHiddenLines; ++i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            ++line;
        else if (c != u'\r' && c != u'\t' && isHiddenCharacter(c) && (lines.isEmpty() || lines.constLast() != line))
            lines.append(line);
    }
    return lines;
}

} // namespace

Result<SourceContent> loadContent(const PackageContents& package, const QString& path)
{
    const auto bytes = package.read(path);
    if (!bytes)
        return bytes.error();
    SourceContent content;
    content.bytes = *bytes;
    content.sha256 = sha256Hex(*bytes);
    if (const QByteArray format = pictureFormat(*bytes); !format.isEmpty() && decodePicture(format, content)) {
        content.kind = SourceContent::Kind::Picture;
    } else if (looksLikeText(*bytes)) {
        content.kind = SourceContent::Kind::Text;
        content.text = decodeSource(*bytes).text;
        content.hiddenLines = hiddenLinesOf(content.text);
    }
    return content;
}

} // namespace Mingjing
