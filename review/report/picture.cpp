// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/picture.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QSize pngSize(const QByteArray& bytes)
{
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR")
        return {};
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    constexpr quint32 most = 1U << 20;
    return width <= most && height <= most ? QSize(int(width), int(height)) : QSize();
}

QSize jpegSize(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xFF\xD8\xFF"))
        return {};
    qsizetype at = 2;
    while (at + 9 < bytes.size() && quint8(bytes.at(at)) == 0xFF) {
        const quint8 marker = quint8(bytes.at(at + 1));
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            return QSize(qFromBigEndian<quint16>(bytes.constData() + at + 7),
                         qFromBigEndian<quint16>(bytes.constData() + at + 5));
        }
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return {};
}

} // namespace

Picture inspectPicture(const QByteArray& bytes)
{
    if (const QSize size = pngSize(bytes); !size.isEmpty())
        return {size, u"image/png"_s};
    if (const QSize size = jpegSize(bytes); !size.isEmpty())
        return {size, u"image/jpeg"_s};
    return {};
}

QString pictureAddress(const QByteArray& bytes)
{
    const Picture picture = inspectPicture(bytes);
    if (!picture.isValid())
        return {};
    return u"data:"_s + picture.mimeType + u";base64,"_s + QString::fromLatin1(bytes.toBase64());
}

} // namespace Mingjing
