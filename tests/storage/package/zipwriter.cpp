// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/package/zipwriter.h"

#include <QtEndian>

#include <zlib.h>

namespace Mingjing {
namespace {

template <typename T>
void put(QByteArray& out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof(T));
}

quint32 crcOf(const QByteArray& bytes)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

QByteArray deflated(const QByteArray& content)
{
    // qCompress: 4 bytes of length, a zlib header of 2, and an Adler sum of 4 at the end.
    QByteArray bytes = qCompress(content, 9);
    return bytes.sliced(6, bytes.size() - 10);
}

quint16 low(qsizetype size)
{
    return static_cast<quint16>(size);
}

} // namespace

ZipWriter& ZipWriter::add(const ZipPiece& piece)
{
    m_pieces.append(piece);
    return *this;
}

QByteArray ZipWriter::build() const
{
    QByteArray out;
    QByteArray directory;
    QList<quint32> offsets;
    QList<quint32> lengths;
    for (const ZipPiece& piece : m_pieces) {
        const quint32 crc = piece.crc.value_or(crcOf(piece.content));
        const quint32 size = piece.size.value_or(static_cast<quint32>(piece.content.size()));
        const QByteArray data =
            piece.data.value_or(piece.method == 8 && !piece.content.isEmpty() ? deflated(piece.content)
                                    : piece.method == 8                       ? QByteArray("\x03\x00", 2)
                                                                              : piece.content);
        const quint16 flags = static_cast<quint16>(piece.flags | (piece.descriptor ? 8 : 0));
        quint32 length = static_cast<quint32>(data.size());
        if (piece.shares) {
            offsets.append(offsets.at(*piece.shares));
            length = lengths.at(*piece.shares);
        } else {
            out += piece.gapBefore;
            offsets.append(static_cast<quint32>(out.size()));
            const QByteArray localName = piece.localName.value_or(piece.name);
            out += "PK\x03\x04";
            put<quint16>(out, 20);
            put<quint16>(out, flags);
            put<quint16>(out, piece.localMethod.value_or(piece.method));
            put<quint32>(out, 0);
            put<quint32>(out, piece.descriptor ? 0 : crc);
            put<quint32>(out, piece.descriptor ? 0 : length);
            put<quint32>(out, piece.descriptor ? 0 : size);
            put<quint16>(out, low(localName.size()));
            put<quint16>(out, 0);
            out += localName + data;
            if (piece.descriptor) {
                out += "PK\x07\x08";
                put<quint32>(out, crc);
                put<quint32>(out, length);
                put<quint32>(out, size);
            }
        }
        lengths.append(length);
        directory += "PK\x01\x02";
        put<quint16>(directory, static_cast<quint16>((piece.madeBySystem << 8) | 20));
        put<quint16>(directory, 20);
        put<quint16>(directory, flags);
        put<quint16>(directory, piece.method);
        put<quint32>(directory, 0);
        put<quint32>(directory, crc);
        put<quint32>(directory, length);
        put<quint32>(directory, size);
        put<quint16>(directory, low(piece.name.size()));
        put<quint16>(directory, low(piece.extra.size()));
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, piece.unixMode << 16);
        put<quint32>(directory, offsets.constLast());
        directory += piece.name + piece.extra;
    }
    directory += directoryTail;
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    const quint16 count = entryCount.value_or(low(m_pieces.size()));
    if (zip64) {
        const auto at = static_cast<quint64>(out.size());
        out += "PK\x06\x06";
        put<quint64>(out, 44);
        put<quint16>(out, 45);
        put<quint16>(out, 45);
        put<quint32>(out, 0);
        put<quint32>(out, 0);
        put<quint64>(out, count);
        put<quint64>(out, count);
        put<quint64>(out, static_cast<quint64>(directory.size()));
        put<quint64>(out, start);
        out += "PK\x06\x07";
        put<quint32>(out, 0);
        put<quint64>(out, at);
        put<quint32>(out, 1);
    }
    out += "PK\x05\x06";
    put<quint16>(out, disk);
    put<quint16>(out, disk);
    put<quint16>(out, zip64 ? 0xFFFF : count);
    put<quint16>(out, zip64 ? 0xFFFF : count);
    put<quint32>(out, zip64 ? 0xFFFFFFFF : static_cast<quint32>(directory.size()));
    put<quint32>(out, zip64 ? 0xFFFFFFFF : start);
    put<quint16>(out, low(comment.size()));
    out += comment;
    return prefix + out + suffix;
}

ZipWriter smallProgram(const QByteArray& root)
{
    ZipWriter writer;
    writer.add(root + "app.json", R"({"pages":["pages/index/index"]})");
    writer.add(root + "app.js", "App({})");
    writer.add(root + "pages/index/index.wxml", "<view>你好</view>");
    writer.add(root + "pages/index/index.js", "Page({})");
    return writer;
}

} // namespace Mingjing
