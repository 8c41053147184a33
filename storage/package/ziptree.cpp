// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/ziptree.h"

#include "storage/package/filemagic.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipnames.h"
#include "storage/package/zipreading.h"

#include <QHash>
#include <QSet>
#include <QStringList>

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

/// What file systems that fold case or compose accents take for one name.
QString sameName(const QString& path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

class TreeReader final
{
public:
    TreeReader(const ZipDirectory& directory, const std::vector<ZipReading>& readings)
        : m_directory(directory), m_readings(readings)
    {
        m_tree.warnings = directory.warnings;
        m_tree.files.reserve(readings.size());
    }

    ZipTree read()
    {
        for (qsizetype i = 0; i < m_directory.records.size(); ++i)
            take(m_directory.records.at(i), m_readings[static_cast<size_t>(i)]);
        warnOfHidden();
        markDuplicates();
        findCollisions();
        return std::move(m_tree);
    }

private:
    void warn(IntakeWarningKind kind, const QString& path, const QString& detail = {})
    {
        m_tree.warnings.append({kind, path, detail});
    }

    void take(const ZipRecord& record, const ZipReading& reading)
    {
        const ZipNameVerdict verdict = judgeZipName(record.name);
        m_tree.warnings.append(verdict.warnings);
        if (isMereFolder(record))
            return;
        if (record.isFolder())
            warn(IntakeWarningKind::HiddenData, record.name, QStringLiteral("a folder of %1 bytes").arg(record.size));

        const quint32 type = unixType(record);
        const bool link = type == typeLink;
        const bool special = type != 0 && type != typeRegular && type != typeFolder && !link;
        if (special)
            warn(IntakeWarningKind::SpecialFile, record.name, QString::number(type, 8));
        // Entries that stay out of the tree are read too, so that their damage and kind are known.
        if (!judge(record, reading, link) || verdict.path.isEmpty() || link || special || record.isFolder())
            return;
        if (isHidden(verdict.path))
            noteHidden(verdict.path);
        m_tree.warnings.append(judgeContent(
            verdict.path, QByteArrayView(reading.bytes).first(qMin(reading.bytes.size(), magicBytes)), reading.nested));
        m_tree.files.push_back({verdict.path, record.dataOffset, record.compressedSize, reading.outcome.produced,
                                record.crc, record.method, 0, reading.kept ? reading.bytes : QByteArray()});
    }

    /// What lies in one hidden folder is told once.
    void noteHidden(const QString& path)
    {
        const QString folder = hiddenFolder(path);
        qsizetype& files = m_hidden[folder.isEmpty() ? path : folder];
        if (++files == 1)
            m_hiddenOrder.append(folder.isEmpty() ? path : folder);
    }

    void warnOfHidden()
    {
        for (const QString& path : std::as_const(m_hiddenOrder)) {
            const qsizetype files = m_hidden.value(path);
            warn(IntakeWarningKind::HiddenFile, path,
                 path.endsWith(u'/') ? QStringLiteral("%1 files").arg(files) : QString());
        }
    }

    /// Whether the bytes can be given.
    bool judge(const ZipRecord& record, const ZipReading& reading, bool link)
    {
        if (record.dataOffset < 0) {
            warn(IntakeWarningKind::DamagedEntry, record.name, QStringLiteral("no local header"));
            return false;
        }
        const InflateOutcome& outcome = reading.outcome;
        if (link) {
            warn(IntakeWarningKind::SymbolicLink, record.name,
                 QString::fromUtf8(reading.bytes.first(qMin(reading.bytes.size(), 200))));
        }
        if (outcome.end == InflateOutcome::End::Damaged) {
            warn(IntakeWarningKind::DamagedEntry, record.name,
                 QStringLiteral("broken after %1 of %2 bytes").arg(outcome.produced).arg(record.size));
            return false;
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
        return true;
    }

    void markDuplicates()
    {
        QHash<QStringView, ZipTreeFile*> latest;
        latest.reserve(static_cast<qsizetype>(m_tree.files.size()));
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
        QHash<QString, QStringView> seen;
        QSet<QStringView> paths;
        seen.reserve(static_cast<qsizetype>(m_tree.files.size()));
        paths.reserve(static_cast<qsizetype>(m_tree.files.size()));
        for (const ZipTreeFile& file : m_tree.files) {
            if (file.superseded)
                continue;
            paths.insert(file.path);
            QStringView& first = seen[sameName(file.path)];
            if (!first.isNull())
                warn(IntakeWarningKind::CaseCollision, file.path, first.toString());
            else
                first = file.path;
        }
        QStringView lastFolder;
        for (const ZipTreeFile& file : m_tree.files) {
            const QStringView path(file.path);
            const QStringView folder = path.first(qMax(path.lastIndexOf(u'/'), qsizetype(0)));
            if (folder == lastFolder)
                continue;
            lastFolder = folder;
            for (qsizetype i = path.indexOf(u'/'); i >= 0; i = path.indexOf(u'/', i + 1)) {
                if (paths.remove(path.first(i)))
                    warn(IntakeWarningKind::FileFolderCollision, path.first(i).toString(), file.path);
            }
        }
    }

    const ZipDirectory& m_directory;
    const std::vector<ZipReading>& m_readings;
    ZipTree m_tree;
    /// Hidden files, and files in hidden folders by the folder with a slash at its end.
    QHash<QString, qsizetype> m_hidden;
    QStringList m_hiddenOrder;
};

} // namespace

ZipTree makeZipTree(const ZipDirectory& directory, const std::vector<ZipReading>& readings)
{
    return TreeReader(directory, readings).read();
}

} // namespace Mingjing
