// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zippackage.h"

#include "review/base/digest.h"
#include "review/base/visibletext.h"
#include "review/package/packageroot.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipinflate.h"
#include "storage/package/zipnames.h"
#include "storage/package/zipreading.h"
#include "storage/package/zipsecondreader.h"
#include "storage/package/ziptree.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <future>

namespace Mingjing {
namespace {

/// Where an entry's bytes lie in the archive.
struct Location {
    qint64 offset = 0;
    int method = 0;
    /// Inflated already, or null.
    QByteArray bytes;
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
                             {file.dataOffset, file.method, file.bytes}});
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
        if (!location.bytes.isNull())
            return location.bytes;
        const QByteArrayView compressed = QByteArrayView(m_archive).sliced(location.offset, entry->compressedSize);
        QByteArray bytes(entry->size, Qt::Uninitialized);
        if (inflateWhole(compressed, location.method, bytes.data(), entry->size))
            return bytes;
        bytes.clear();
        inflateEntry(compressed, location.method, [&](QByteArrayView piece) {
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

/// One line, whatever names the archive holds.
Error in(const QString& name, Error error)
{
    error.message = visibleText(error.message);
    error.context = visibleText(error.context);
    error.context = error.context.isEmpty() ? name : name + QStringLiteral(": ") + error.context;
    return error;
}

/// Gives the bytes of a file of the archive to who looks for the root; only manifests are asked for.
template <typename Files, typename Find>
std::function<QByteArray(const QString&)> reader(const QByteArray& archive, const Files& files, Find find)
{
    return [&archive, &files, find](const QString& path) {
        QByteArray bytes;
        const auto file = std::find_if(files.cbegin(), files.cend(), [&](const auto& one) { return find(one, path); });
        if (file == files.cend() || file->dataOffset < 0)
            return bytes;
        inflateEntry(QByteArrayView(archive).sliced(file->dataOffset, file->compressedSize), file->method,
                     [&](QByteArrayView piece) {
                         bytes.append(piece);
                         return bytes.size() <= file->size;
                     });
        return bytes;
    };
}

Result<PackageRoot> rootOf(const QByteArray& archive, const ZipTree& tree, const QString& chosen)
{
    QStringList paths;
    for (const ZipTreeFile& file : tree.files) {
        if (!file.superseded)
            paths.append(file.path);
    }
    const auto read = reader(archive, tree.files, [](const ZipTreeFile& file, const QString& path) {
        return file.path == path && !file.superseded;
    });
    return findPackageRoot(paths, read, chosen);
}

Error tooLarge(qint64 bytes, const PackageLimits& limits, const QString& name)
{
    return Error{ErrorCode::Refused,
                 QStringLiteral("an archive of %1 bytes, more than %2").arg(bytes).arg(limits.archiveBytes), name};
}

} // namespace

Result<std::unique_ptr<PackageContents>> openZipPackage(const QByteArray& archive, const QString& name,
                                                        const PackageOptions& options, const Cancellation& cancellation,
                                                        const Progress& progress)
{
    if (archive.size() > options.limits.archiveBytes)
        return tooLarge(archive.size(), options.limits, name);
    const auto directory = readZipDirectory(archive, options.limits);
    if (!directory)
        return in(name, directory.error());
    auto identity = std::async(std::launch::async, [&archive] { return sha256Hex(archive); });
    const auto readings = readZipEntries(archive, *directory, options.limits, cancellation, progress);
    if (!readings)
        return in(name, readings.error());
    // Where nothing can be understood in two ways there is nothing to compare.
    if (!directory->plain) {
        if (const auto same = compareWithSecondReader(archive, *directory); !same)
            return in(name, same.error());
    }
    const ZipTree tree = makeZipTree(*directory, *readings);
    const auto root = rootOf(archive, tree, options.root);
    if (!root)
        return in(name, root.error());
    return std::unique_ptr<PackageContents>(std::make_unique<ZipPackage>(archive, identity.get(), tree, *root));
}

Result<std::unique_ptr<PackageContents>> openZipPackage(const QString& path, const PackageOptions& options,
                                                        const Cancellation& cancellation, const Progress& progress)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    if (file.size() > options.limits.archiveBytes)
        return tooLarge(file.size(), options.limits, path);
    // A device or pipe has no size to trust.
    const QByteArray archive =
        file.size() > 0 ? file.read(file.size() + 1) : file.read(options.limits.archiveBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    return openZipPackage(archive, path, options, cancellation, progress);
}

Result<QStringList> packageRoots(const QByteArray& archive, const PackageLimits& limits)
{
    const auto directory = readZipDirectory(archive, limits);
    if (!directory)
        return directory.error();
    QStringList paths;
    for (const ZipRecord& record : directory->records) {
        const QString path = judgeZipName(record.name).path;
        if (!path.isEmpty() && !record.isFolder())
            paths.append(path);
    }
    const auto read = reader(archive, directory->records, [](const ZipRecord& record, const QString& path) {
        return judgeZipName(record.name).path == path;
    });
    return findPackageRoots(paths, read);
}

} // namespace Mingjing
