// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipend.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Mingjing {
namespace {

constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locator64Signature = 0x07064b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qint64 endSize = 22;
constexpr qint64 end64Size = 56;
constexpr qint64 locator64Size = 20;

Error malformed(const QString& why)
{
    return Error{ErrorCode::Malformed, why, {}};
}

/// The directory that an end record at \a at describes; nothing when it describes none.
std::optional<ZipEnd> endAt(const ZipBytes& bytes, qint64 at)
{
    ZipEnd end;
    end.offset = at;
    end.entries = bytes.u16(at + 10);
    quint64 size = bytes.u32(at + 12);
    quint64 offset = bytes.u32(at + 16);
    qint64 directoryEnd = at;
    if (bytes.u32(at - locator64Size) == locator64Signature
        && (end.entries == 0xFFFF || size == 0xFFFFFFFF || offset == 0xFFFFFFFF)) {
        // The locator's own offset may be shifted; the record stands right before it.
        directoryEnd = at - locator64Size - end64Size;
        if (bytes.u32(directoryEnd) != end64Signature)
            return std::nullopt;
        end.wide = true;
        end.entries = bytes.u64(directoryEnd + 32);
        size = bytes.u64(directoryEnd + 40);
        offset = bytes.u64(directoryEnd + 48);
    }
    if (size > static_cast<quint64>(directoryEnd) || offset > static_cast<quint64>(directoryEnd) - size)
        return std::nullopt;
    end.directorySize = static_cast<qint64>(size);
    end.directoryOffset = directoryEnd - end.directorySize;
    end.shift = end.directoryOffset - static_cast<qint64>(offset);
    if (end.entries > 0 && bytes.u32(end.directoryOffset) != directorySignature)
        return std::nullopt;
    end.commentSize = bytes.u16(at + 20);
    end.trailing = bytes.size() - at - endSize - end.commentSize;
    return end;
}

/// Readers take the last end record, or the one whose comment ends with the file. An archive that lies in an entry of
/// the archive has one too, and nobody means that.
bool couldBeMeant(const ZipEnd& other, const ZipEnd& last)
{
    const bool inside = other.offset >= last.shift && other.offset < last.directoryOffset;
    return !inside || (other.trailing == 0 && last.trailing != 0);
}

} // namespace

Result<ZipEnd> findZipEnd(const ZipBytes& bytes)
{
    const bool begins = bytes.u32(0) == localSignature || bytes.u32(0) == endSignature;
    QList<ZipEnd> ends;
    bool cut = false;
    const qint64 lowest = qMax(qint64(0), bytes.size() - endSize - 0xFFFF);
    const QByteArrayView tail = bytes.slice(lowest, bytes.size() - lowest);
    for (qsizetype at = tail.lastIndexOf("PK\x05\x06"); at >= 0;
         at = at > 0 ? tail.lastIndexOf("PK\x05\x06", at - 1) : -1) {
        if (!bytes.holds(lowest + at, endSize)) {
            cut = true;
            continue;
        }
        if (const auto end = endAt(bytes, lowest + at))
            ends.append(*end);
    }
    if (ends.isEmpty()) {
        return malformed(begins || cut ? QStringLiteral("a truncated or damaged zip archive: no end record")
                                       : QStringLiteral("not a zip archive"));
    }
    const ZipEnd& last = ends.constFirst();
    if (std::any_of(ends.cbegin() + 1, ends.cend(), [&](const ZipEnd& other) { return couldBeMeant(other, last); }))
        return malformed(QStringLiteral("two end records: which directory is meant is ambiguous"));
    if (bytes.u16(last.offset + 4) != 0 || bytes.u16(last.offset + 6) != 0)
        return Error{ErrorCode::Refused, QStringLiteral("a part of a split zip archive"), {}};
    if (last.trailing < 0)
        return malformed(QStringLiteral("a truncated zip archive: the comment ends early"));
    return ends.constFirst();
}

} // namespace Mingjing
