// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/archivemutation.h"

#include "review/package/packagelimits.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipinflate.h"
#include "tests/storage/package/zipwriter.h"

#include <random>

namespace Mingjing {
namespace {

QList<ZipPiece> piecesOf(const QByteArray& archive)
{
    QList<ZipPiece> pieces;
    const auto directory = readZipDirectory(archive, PackageLimits());
    if (!directory)
        return pieces;
    for (const ZipRecord& record : directory->records) {
        ZipPiece piece;
        piece.name = record.rawName;
        piece.flags = record.flags & 0x0800;
        piece.unixMode = record.externalAttributes >> 16;
        piece.method = record.method;
        if (record.dataOffset >= 0) {
            constexpr qsizetype most = 256 << 10;
            inflateEntry(QByteArrayView(archive).sliced(record.dataOffset, record.compressedSize), record.method,
                         [&](QByteArrayView bytes) {
                             piece.content.append(bytes);
                             return piece.content.size() < most;
                         });
        }
        pieces.append(piece);
    }
    return pieces;
}

} // namespace

QByteArray mutatedArchive(const QByteArray& archive, unsigned seed,
                          const std::function<QByteArray(const QByteArray&)>& mutate)
{
    QList<ZipPiece> pieces = piecesOf(archive);
    if (pieces.isEmpty())
        return {};
    std::minstd_rand random(seed);
    const auto below = [&random](qsizetype end) { return static_cast<qsizetype>(random()) % end; };
    ZipWriter writer;
    const qsizetype at = below(pieces.size());
    ZipPiece& piece = pieces[at];
    switch (below(16)) {
    case 0:
        piece.name = mutate(piece.name);
        break;
    case 1:
        piece.name = pieces.at(below(pieces.size())).name;
        break;
    case 2:
        piece.localName = mutate(piece.name);
        break;
    case 3:
        piece.crc = static_cast<quint32>(random());
        break;
    case 4:
        piece.size = static_cast<quint32>(below(2) ? below(1 << 12) : static_cast<qsizetype>(random()));
        break;
    case 5:
        piece.method = piece.method == 8 ? 0 : 8;
        break;
    case 6:
        piece.unixMode = static_cast<quint32>(random()) & 0xFFFF;
        break;
    case 7:
        piece.descriptor = true;
        break;
    case 8:
        piece.gapBefore = mutate(piece.content.first(qMin(piece.content.size(), qsizetype(64))));
        break;
    case 9:
        if (at > 0)
            piece.shares = below(at);
        break;
    case 10:
        pieces.append(pieces.at(at));
        break;
    case 11:
        pieces.removeAt(at);
        break;
    case 12:
        writer.zip64 = true;
        break;
    case 13:
        piece.data = mutate(piece.content);
        break;
    default:
        piece.content = mutate(piece.content);
    }
    for (const ZipPiece& one : std::as_const(pieces))
        writer.add(one);
    return writer.build();
}

} // namespace Mingjing
