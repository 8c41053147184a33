// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/ziptree.h"

#include "storage/package/filemagic.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipinflate.h"
#include "storage/package/zipnames.h"
#include "storage/package/zippackage.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Mingjing {
namespace {

/// The file type bits that Unix and macOS tools keep in the external attributes.
constexpr quint32 typeMask = 0170000;
constexpr quint32 typeRegular = 0100000;
constexpr quint32 typeFolder = 0040000;
constexpr quint32 typeLink = 0120000;

quint32 unixType(const ZipRecord& record)
{
    const int system = record.madeBy >> 8;
    return system == 3 || system == 19 ? (record.externalAttributes >> 16) & typeMask : 0;
}

class TreeReader final
{
public:
    TreeReader(QByteArrayView archive, const ZipDirectory& directory, const PackageLimits& limits,
               const Cancellation& cancellation)
        : m_archive(archive), m_directory(directory), m_limits(limits), m_cancellation(cancellation)
    {
        m_tree.warnings = directory.warnings;
        m_tree.files.reserve(static_cast<size_t>(directory.records.size()));
    }

    Result<ZipTree> read(const Progress& progress)
    {
        const qsizetype count = m_directory.records.size();
        for (qsizetype i = 0; i < count; ++i) {
            if (m_cancellation.requested())
                return cancelled();
            if (const auto taken = take(m_directory.records.at(i)); !taken)
                return taken.error();
            if (progress)
                progress(i + 1, count);
        }
        markDuplicates();
        findCollisions();
        return std::move(m_tree);
    }

private:
    static Error cancelled() { return Error{ErrorCode::Cancelled, QStringLiteral("stopped"), {}}; }

    void warn(IntakeWarningKind kind, const QString& path, const QString& detail = {})
    {
        m_tree.warnings.append({kind, path, detail});
    }

    Result<void> take(const ZipRecord& record)
    {
        const ZipNameVerdict verdict = judgeZipName(record.name);
        m_tree.warnings.append(verdict.warnings);
        if (record.isFolder() && record.size == 0 && record.compressedSize <= 2)
            return {};
        if (record.isFolder())
            warn(IntakeWarningKind::HiddenData, record.name, QStringLiteral("a folder of %1 bytes").arg(record.size));

        const quint32 type = unixType(record);
        const bool link = type == typeLink;
        const bool special = type != 0 && type != typeRegular && type != typeFolder && !link;
        if (special)
            warn(IntakeWarningKind::SpecialFile, record.name, QString::number(type, 8));
        const bool keep = !verdict.path.isEmpty() && !link && !special && !record.isFolder();
        return inflate(record, verdict.path, keep, link);
    }

    /// Also entries that stay out of the tree are read, so that their damage and kind are known.
    Result<void> inflate(const ZipRecord& record, const QString& path, bool keep, bool link)
    {
        if (record.dataOffset < 0) {
            warn(IntakeWarningKind::DamagedEntry, record.name, QStringLiteral("no local header"));
            return {};
        }
        QByteArray head;
        qint64 produced = 0;
        std::optional<Error> refusal;
        const auto outcome = inflateEntry(
            m_archive.sliced(record.dataOffset, record.compressedSize), record.method, [&](QByteArrayView piece) {
                if (head.size() < magicBytes)
                    head.append(piece.first(qMin(piece.size(), magicBytes - head.size())));
                produced += piece.size();
                m_total += piece.size();
                if (m_cancellation.requested())
                    refusal = cancelled();
                else
                    refusal = overBound(record, produced);
                return !refusal;
            });
        if (refusal)
            return *refusal;
        if (link)
            warn(IntakeWarningKind::SymbolicLink, record.name, QString::fromUtf8(head.first(qMin(head.size(), 200))));
        if (outcome.end == InflateOutcome::End::Damaged) {
            warn(IntakeWarningKind::DamagedEntry, record.name,
                 QStringLiteral("broken after %1 of %2 bytes").arg(outcome.produced).arg(record.size));
            return {};
        }
        if (outcome.produced != record.size) {
            warn(IntakeWarningKind::WrongSize, record.name,
                 QStringLiteral("declared %1, found %2").arg(record.size).arg(outcome.produced));
        } else if (outcome.end == InflateOutcome::End::Short) {
            warn(IntakeWarningKind::HiddenData, record.name, QStringLiteral("behind the compressed bytes"));
        }
        if (outcome.crc != record.crc) {
            warn(IntakeWarningKind::WrongCrc, record.name,
                 QStringLiteral("declared %1, found %2")
                     .arg(record.crc, 8, 16, QLatin1Char('0'))
                     .arg(outcome.crc, 8, 16, QLatin1Char('0')));
        }
        if (!keep)
            return {};
        m_tree.warnings.append(judgeContent(path, head));
        m_tree.files.push_back(
            {path, record.dataOffset, record.compressedSize, outcome.produced, record.crc, record.method, 0});
        return {};
    }

    /// The directory's own numbers were within the bounds; these are what really comes out.
    std::optional<Error> overBound(const ZipRecord& record, qint64 produced) const
    {
        if (produced <= record.size)
            return std::nullopt;
        if (produced > m_limits.fileBytes || m_total > m_limits.totalBytes
            || (produced > m_limits.ratioFloor && produced / m_limits.ratio > record.compressedSize)) {
            return Error{ErrorCode::Refused,
                         QStringLiteral("declared %1 bytes, and more than %2 come out").arg(record.size).arg(produced),
                         record.name};
        }
        return std::nullopt;
    }

    void markDuplicates()
    {
        QHash<QString, ZipTreeFile*> latest;
        int number = 0;
        for (ZipTreeFile& file : m_tree.files) {
            ZipTreeFile*& slot = latest[file.path];
            if (slot) {
                slot->superseded = ++number;
                warn(IntakeWarningKind::DuplicateName, file.path);
            }
            slot = &file;
        }
    }

    void findCollisions()
    {
        QHash<QString, QString> folded;
        QSet<QString> paths;
        for (const ZipTreeFile& file : m_tree.files) {
            if (file.superseded)
                continue;
            paths.insert(file.path);
            QString& first = folded[file.path.toCaseFolded()];
            if (!first.isNull())
                warn(IntakeWarningKind::CaseCollision, file.path, first);
            else
                first = file.path;
        }
        for (const ZipTreeFile& file : m_tree.files) {
            for (qsizetype i = file.path.indexOf(u'/'); i >= 0; i = file.path.indexOf(u'/', i + 1)) {
                const QString folder = file.path.first(i);
                if (paths.remove(folder))
                    warn(IntakeWarningKind::FileFolderCollision, folder, file.path);
            }
        }
    }

    QByteArrayView m_archive;
    const ZipDirectory& m_directory;
    const PackageLimits& m_limits;
    const Cancellation& m_cancellation;
    ZipTree m_tree;
    qint64 m_total = 0;
};

} // namespace

Result<ZipTree> readZipTree(QByteArrayView archive, const ZipDirectory& directory, const PackageLimits& limits,
                            const Cancellation& cancellation, const Progress& progress)
{
    return TreeReader(archive, directory, limits, cancellation).read(progress);
}

} // namespace Mingjing
