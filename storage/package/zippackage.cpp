// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zippackage.h"

#include "review/base/digest.h"
#include "review/package/packageroot.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipinflate.h"
#include "storage/package/zipsecondreader.h"
#include "storage/package/ziptree.h"

#include <QFile>

#include <algorithm>
#include <future>

namespace Mingjing {
namespace {

/// Where an entry's bytes lie in the archive.
struct Location {
    qint64 offset = 0;
    int method = 0;
};

class ZipPackage final : public PackageContents
{
public:
    ZipPackage(const QByteArray& archive, const QString& sha256, const ZipTree& tree, const PackageRoot& root)
        : m_archive(archive), m_sha256(sha256), m_warnings(tree.warnings)
    {
        std::vector<std::pair<PackageEntry, Location>> files;
        files.reserve(tree.files.size());
        for (const ZipTreeFile& file : tree.files) {
            const QString prefix = file.superseded ? duplicatePrefix(file.superseded) : QString();
            files.push_back({{prefix + root.packagePath(file.path), file.size, file.compressedSize, file.crc},
                             {file.dataOffset, file.method}});
        }
        std::stable_sort(files.begin(), files.end(),
                         [](const auto& a, const auto& b) { return a.first.path < b.first.path; });
        for (auto& [entry, location] : files) {
            if (!m_entries.isEmpty() && m_entries.constLast().path == entry.path) {
                m_warnings.append({IntakeWarningKind::DuplicateName, entry.path, {}});
                continue;
            }
            m_entries.append(std::move(entry));
            m_locations.append(location);
        }
    }

    QString sha256() const override { return m_sha256; }
    QByteArray archiveBytes() const override { return m_archive; }
    const QList<PackageEntry>& entries() const override { return m_entries; }
    const QList<IntakeWarning>& intakeWarnings() const override { return m_warnings; }

    Result<QByteArray> read(const QString& path) const override
    {
        const PackageEntry* entry = find(path);
        if (!entry)
            return Error{ErrorCode::NotFound, QStringLiteral("no such file in the package"), path};
        const Location& location = m_locations.at(entry - m_entries.constData());
        QByteArray bytes;
        bytes.reserve(entry->size);
        inflateEntry(QByteArrayView(m_archive).sliced(location.offset, entry->compressedSize), location.method,
                     [&](QByteArrayView piece) {
                         bytes.append(piece);
                         return bytes.size() <= entry->size;
                     });
        // Intake has read these very bytes from the same memory.
        if (bytes.size() != entry->size)
            return Error{ErrorCode::Malformed, QStringLiteral("the file cannot be read"), path};
        return bytes;
    }

private:
    static QString duplicatePrefix(int number) { return QStringLiteral("@duplicate/%1/").arg(number); }

    QByteArray m_archive;
    QString m_sha256;
    QList<PackageEntry> m_entries;
    QList<Location> m_locations;
    QList<IntakeWarning> m_warnings;
};

Error in(const QString& name, Error error)
{
    error.context = error.context.isEmpty() ? name : name + QStringLiteral(": ") + error.context;
    return error;
}

Result<PackageRoot> rootOf(const QByteArray& archive, const ZipTree& tree)
{
    QStringList paths;
    for (const ZipTreeFile& file : tree.files) {
        if (!file.superseded)
            paths.append(file.path);
    }
    return findPackageRoot(paths, [&](const QString& path) {
        QByteArray bytes;
        for (const ZipTreeFile& file : tree.files) {
            if (file.path != path || file.superseded)
                continue;
            inflateEntry(QByteArrayView(archive).sliced(file.dataOffset, file.compressedSize), file.method,
                         [&](QByteArrayView piece) {
                             bytes.append(piece);
                             return true;
                         });
        }
        return bytes;
    });
}

} // namespace

Result<std::unique_ptr<PackageContents>> openZipPackage(const QByteArray& archive, const QString& name,
                                                        const PackageLimits& limits, const Cancellation& cancellation,
                                                        const Progress& progress)
{
    if (archive.size() > limits.archiveBytes) {
        return Error{
            ErrorCode::Refused,
            QStringLiteral("an archive of %1 bytes, more than %2").arg(archive.size()).arg(limits.archiveBytes), name};
    }
    const auto directory = readZipDirectory(archive, limits);
    if (!directory)
        return in(name, directory.error());
    // Neither needs the other; together they take about as long as inflating everything.
    auto identity = std::async(std::launch::async, [&] { return sha256Hex(archive); });
    auto secondReader = std::async(std::launch::async, [&] { return compareWithSecondReader(archive, *directory); });
    const auto tree = readZipTree(archive, *directory, limits, cancellation, progress);
    if (const auto same = secondReader.get(); !same)
        return in(name, same.error());
    if (!tree)
        return in(name, tree.error());
    const auto root = rootOf(archive, *tree);
    if (!root)
        return in(name, root.error());
    return std::unique_ptr<PackageContents>(std::make_unique<ZipPackage>(archive, identity.get(), *tree, *root));
}

Result<std::unique_ptr<PackageContents>> openZipPackage(const QString& path, const PackageLimits& limits,
                                                        const Cancellation& cancellation, const Progress& progress)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    if (file.size() > limits.archiveBytes) {
        return Error{ErrorCode::Refused,
                     QStringLiteral("an archive of %1 bytes, more than %2").arg(file.size()).arg(limits.archiveBytes),
                     path};
    }
    // A device or pipe has no size to trust.
    const QByteArray archive = file.read(limits.archiveBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    return openZipPackage(archive, path, limits, cancellation, progress);
}

} // namespace Mingjing
