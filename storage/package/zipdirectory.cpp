// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipdirectory.h"

#include "review/package/packagelimits.h"
#include "storage/package/zipend.h"
#include "storage/package/zipinflate.h"
#include "storage/package/zipnames.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Mingjing {
namespace {

constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qint64 directoryRecordSize = 46;
constexpr qint64 localHeaderSize = 30;
constexpr quint16 encryptedFlags = 0x0001 | 0x0040 | 0x2000;
constexpr quint16 descriptorFlag = 0x0008;

Error malformed(const QString& why, const QString& where = {})
{
    return Error{ErrorCode::Malformed, why, where};
}

Error refused(const QString& why, const QString& where = {})
{
    return Error{ErrorCode::Refused, why, where};
}

/// Calls \a use(id, offset, length) for each extra field.
template <typename Use>
void forEachExtra(const ZipBytes& bytes, qint64 offset, qint64 length, Use use)
{
    const qint64 end = offset + length;
    while (offset + 4 <= end) {
        const qint64 size = bytes.u16(offset + 2);
        if (offset + 4 + size > end)
            return;
        use(bytes.u16(offset), offset + 4, size);
        offset += 4 + size;
    }
}

class DirectoryReader final
{
public:
    DirectoryReader(QByteArrayView archive, const PackageLimits& limits) : m_bytes(archive), m_limits(limits) { }

    Result<ZipDirectory> read()
    {
        const auto end = findZipEnd(m_bytes);
        if (!end)
            return end.error();
        m_end = *end;
        if (m_end.entries > static_cast<quint64>(m_limits.entries)) {
            return refused(QStringLiteral("%1 entries, more than %2").arg(m_end.entries).arg(m_limits.entries));
        }
        if (const auto records = readRecords(); !records)
            return records.error();
        if (m_end.shift > 0)
            warn(IntakeWarningKind::DataBefore, {}, QStringLiteral("%1 bytes").arg(m_end.shift));
        if (m_end.trailing > 0)
            warn(IntakeWarningKind::DataAfter, {}, QStringLiteral("%1 bytes").arg(m_end.trailing));
        if (m_end.commentSize > 0)
            warn(IntakeWarningKind::ArchiveComment, {}, comment());
        checkLayout();
        m_directory.plain =
            !m_end.wide && std::none_of(m_directory.warnings.cbegin(), m_directory.warnings.cend(), isOfStructure);
        return std::move(m_directory);
    }

private:
    static bool isOfStructure(const IntakeWarning& warning)
    {
        switch (warning.kind) {
        case IntakeWarningKind::HeaderMismatch:
        case IntakeWarningKind::OverlappingEntries:
        case IntakeWarningKind::DataBefore:
        case IntakeWarningKind::DataAfter:
        case IntakeWarningKind::HiddenData:
            return true;
        case IntakeWarningKind::ArchiveComment:
            // Part of a structure of the archive may stand in it.
            return warning.detail.contains(QLatin1StringView("PK"));
        default:
            return false;
        }
    }

    /// Its beginning, for a person to read.
    QString comment() const
    {
        constexpr qint64 most = 200;
        const QByteArrayView bytes =
            m_bytes.slice(m_bytes.size() - m_end.trailing - m_end.commentSize, qMin(m_end.commentSize, most));
        return decodeZipName(bytes).text;
    }

    void warn(IntakeWarningKind kind, const QString& path, const QString& detail)
    {
        m_directory.warnings.append({kind, path, detail});
    }

    Result<void> readRecords()
    {
        qint64 at = m_end.directoryOffset;
        const qint64 directoryEnd = m_end.directoryOffset + m_end.directorySize;
        m_directory.records.reserve(static_cast<qsizetype>(m_end.entries));
        for (quint64 i = 0; i < m_end.entries; ++i) {
            if (at + directoryRecordSize > directoryEnd || m_bytes.u32(at) != directorySignature)
                return malformed(QStringLiteral("the directory holds fewer entries than it says"));
            const qint64 length =
                directoryRecordSize + m_bytes.u16(at + 28) + m_bytes.u16(at + 30) + m_bytes.u16(at + 32);
            if (at + length > directoryEnd)
                return malformed(QStringLiteral("an entry of the directory runs over its end"));
            ZipRecord record = parse(at);
            if (const auto bound = checkBounds(record); !bound)
                return bound;
            readLocalHeader(record);
            m_directory.records.append(std::move(record));
            at += length;
        }
        if (at < directoryEnd && m_bytes.u32(at) == directorySignature)
            return malformed(QStringLiteral("the directory holds more entries than it says"));
        if (at < directoryEnd) {
            warn(IntakeWarningKind::HiddenData, {},
                 QStringLiteral("%1 bytes at %2, in the directory").arg(directoryEnd - at).arg(at));
        }
        return {};
    }

    ZipRecord parse(qint64 at)
    {
        ZipRecord record;
        record.madeBy = m_bytes.u16(at + 4);
        record.flags = m_bytes.u16(at + 8);
        record.method = m_bytes.u16(at + 10);
        record.crc = m_bytes.u32(at + 16);
        quint64 compressed = m_bytes.u32(at + 20);
        quint64 size = m_bytes.u32(at + 24);
        quint64 local = m_bytes.u32(at + 42);
        record.externalAttributes = m_bytes.u32(at + 38);
        const qint64 nameLength = m_bytes.u16(at + 28);
        record.rawName = m_bytes.slice(at + directoryRecordSize, nameLength).toByteArray();

        QByteArrayView unicodePath;
        forEachExtra(m_bytes, at + directoryRecordSize + nameLength, m_bytes.u16(at + 30),
                     [&](quint16 id, qint64 offset, qint64 length) {
                         if (id == 0x0001)
                             widen({&size, &compressed, &local}, offset, length);
                         else if (id == 0x7075 && length > 5 && m_bytes.u32(offset + 1) == crcOf(record.rawName))
                             unicodePath = m_bytes.slice(offset + 5, length - 5);
                     });
        constexpr quint64 most = 1ULL << 60;
        record.compressedSize = static_cast<qint64>(std::min(compressed, most));
        record.size = static_cast<qint64>(std::min(size, most));
        record.localOffset = static_cast<qint64>(std::min(local, most)) + m_end.shift;

        const ZipName name = decodeZipName(record.rawName, unicodePath);
        record.name = name.text;
        if (!name.overlong.isEmpty())
            warn(IntakeWarningKind::OverlongCharacters, record.name, name.overlong);
        if (name.gbk)
            warn(IntakeWarningKind::DecodedName, record.name, QStringLiteral("GBK"));
        if (name.undecodable)
            warn(IntakeWarningKind::UndecodableName, record.name, QString::fromLatin1(record.rawName.toHex()));
        return record;
    }

    /// The 64-bit field holds, in this order, those values that do not fit.
    void widen(std::initializer_list<quint64*> values, qint64 offset, qint64 length) const
    {
        for (quint64* value : values) {
            if (*value != 0xFFFFFFFF || length < 8)
                continue;
            *value = m_bytes.u64(offset);
            offset += 8;
            length -= 8;
        }
    }

    Result<void> checkBounds(const ZipRecord& record)
    {
        const QString& name = record.name;
        if (record.flags & encryptedFlags || record.method == 99)
            return refused(QStringLiteral("encrypted"), name);
        if (record.method != 0 && record.method != 8)
            return refused(QStringLiteral("compression method %1 cannot be read").arg(record.method), name);
        if (record.rawName.size() > m_limits.pathLength) {
            return refused(
                QStringLiteral("a name of %1 bytes, more than %2").arg(record.rawName.size()).arg(m_limits.pathLength),
                name.first(qMin(name.size(), qsizetype(80))) + u'…');
        }
        if (name.count(u'/') - (record.isFolder() ? 1 : 0) > m_limits.pathDepth)
            return refused(QStringLiteral("folders nested more than %1 deep").arg(m_limits.pathDepth), name);
        if (record.size > m_limits.fileBytes) {
            return refused(QStringLiteral("%1 bytes, more than %2").arg(record.size).arg(m_limits.fileBytes), name);
        }
        if (record.size > m_limits.ratioFloor && record.size / m_limits.ratio > record.compressedSize) {
            return refused(QStringLiteral("%1 bytes out of %2: a ratio above %3")
                               .arg(record.size)
                               .arg(record.compressedSize)
                               .arg(m_limits.ratio),
                           name);
        }
        m_total += record.size;
        if (m_total > m_limits.totalBytes)
            return refused(QStringLiteral("more than %1 bytes in all").arg(m_limits.totalBytes));
        return {};
    }

    void readLocalHeader(ZipRecord& record)
    {
        const qint64 at = record.localOffset;
        if (!m_bytes.holds(at, localHeaderSize) || m_bytes.u32(at) != localSignature)
            return;
        const qint64 nameLength = m_bytes.u16(at + 26);
        const qint64 data = at + localHeaderSize + nameLength + m_bytes.u16(at + 28);
        if (!m_bytes.holds(data, record.compressedSize) || data + record.compressedSize > m_end.directoryOffset)
            return;
        record.dataOffset = data;
        record.endOffset = data + record.compressedSize;
        QStringList differences;
        if (m_bytes.slice(at + localHeaderSize, nameLength) != record.rawName) {
            const QString other = decodeZipName(m_bytes.slice(at + localHeaderSize, nameLength)).text;
            differences.append(QStringLiteral("name %1").arg(other));
        }
        if (m_bytes.u16(at + 8) != record.method)
            differences.append(QStringLiteral("method %1").arg(m_bytes.u16(at + 8)));
        if ((m_bytes.u16(at + 6) ^ record.flags) & (encryptedFlags | descriptorFlag))
            differences.append(QStringLiteral("flags %1").arg(m_bytes.u16(at + 6)));
        if (record.flags & descriptorFlag) {
            skipDescriptor(record);
        } else {
            compareSizes(record, at, differences);
        }
        if (!differences.isEmpty())
            warn(IntakeWarningKind::HeaderMismatch, record.name, differences.join(QStringLiteral(", ")));
    }

    void compareSizes(const ZipRecord& record, qint64 at, QStringList& differences) const
    {
        quint64 compressed = m_bytes.u32(at + 18);
        quint64 size = m_bytes.u32(at + 22);
        forEachExtra(m_bytes, at + localHeaderSize + m_bytes.u16(at + 26), m_bytes.u16(at + 28),
                     [&](quint16 id, qint64 offset, qint64 length) {
                         if (id == 0x0001)
                             widen({&size, &compressed}, offset, length);
                     });
        if (m_bytes.u32(at + 14) != record.crc)
            differences.append(QStringLiteral("crc"));
        if (compressed != static_cast<quint64>(record.compressedSize))
            differences.append(QStringLiteral("compressed size %1").arg(compressed));
        if (size != static_cast<quint64>(record.size))
            differences.append(QStringLiteral("size %1").arg(size));
    }

    /// A descriptor comes with or without a signature, with sizes of 4 or 8 bytes.
    void skipDescriptor(ZipRecord& record) const
    {
        const qint64 start = record.endOffset;
        const qint64 signature = m_bytes.u32(start) == 0x08074b50 ? 4 : 0;
        if (m_bytes.u32(start + signature) != record.crc)
            return;
        const bool wide = m_bytes.u64(start + signature + 4) == static_cast<quint64>(record.compressedSize)
            && m_bytes.u64(start + signature + 12) == static_cast<quint64>(record.size);
        const bool narrow = m_bytes.u32(start + signature + 4) == static_cast<quint64>(record.compressedSize)
            && m_bytes.u32(start + signature + 8) == static_cast<quint64>(record.size);
        if (narrow || wide)
            record.endOffset = start + signature + (narrow ? 12 : 20);
    }

    /// Entries must lie one behind the other without holes.
    void checkLayout()
    {
        const QList<ZipRecord>& records = m_directory.records;
        std::vector<qsizetype> order;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (records.at(i).dataOffset >= 0)
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return records.at(a).localOffset < records.at(b).localOffset;
        });
        qint64 reached = m_end.shift;
        qsizetype owner = -1;
        for (const qsizetype i : order) {
            const ZipRecord& record = records.at(i);
            if (record.localOffset < reached && owner >= 0)
                warn(IntakeWarningKind::OverlappingEntries, record.name, records.at(owner).name);
            hole(reached, record.localOffset);
            if (record.endOffset > reached) {
                reached = record.endOffset;
                owner = i;
            }
        }
        hole(reached, m_end.directoryOffset);
    }

    void hole(qint64 from, qint64 to)
    {
        if (to <= from)
            return;
        QString what = QStringLiteral("%1 bytes at %2").arg(to - from).arg(from);
        QString name;
        if (to - from > localHeaderSize && m_bytes.u32(from) == localSignature) {
            name = decodeZipName(m_bytes.slice(from + localHeaderSize, m_bytes.u16(from + 26))).text;
            what += QStringLiteral(", an entry that the directory does not name");
        }
        warn(IntakeWarningKind::HiddenData, name, what);
    }

    ZipBytes m_bytes;
    const PackageLimits& m_limits;
    ZipEnd m_end;
    ZipDirectory m_directory;
    qint64 m_total = 0;
};

} // namespace

Result<ZipDirectory> readZipDirectory(QByteArrayView archive, const PackageLimits& limits)
{
    return DirectoryReader(archive, limits).read();
}

} // namespace Mingjing
