// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/archivezip.h"

#include "review/base/digest.h"
#include "storage/archive/archivemanifest.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Error refused(const QString& message, const QString& context)
{
    return {ErrorCode::Refused, message, context};
}

} // namespace

Result<ArchiveZip> ArchiveZip::open(const QString& path, const ArchiveLimits& limits)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, u"no such file"_s, path};
    if (!file.isFile() || !file.isReadable())
        return Error{ErrorCode::Unreadable, u"it cannot be read"_s, path};
    if (file.size() > limits.archiveBytes)
        return refused(u"the archive is too large"_s, path);
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return Error{ErrorCode::Malformed, u"not a zip"_s, path};
    if (zip.getEntriesCount() < 0 || zip.getEntriesCount() > limits.members)
        return refused(u"too many members"_s, path);

    ArchiveZip archive;
    archive.m_path = path;
    qint64 total = 0;
    int seen = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (++seen > limits.members || !zip.getCurrentFileInfo(&info))
            return Error{ErrorCode::Malformed, u"its directory is damaged"_s, path};
        if (!isMemberName(info.name))
            return refused(u"a member that may not be: %1"_s.arg(info.name.left(120)), path);
        if (archive.m_sizes.contains(info.name))
            return refused(u"a member twice: %1"_s.arg(info.name), path);
        const qint64 bound = info.name == manifestMember() ? limits.manifestBytes : limits.memberBytes;
        const qint64 size = info.uncompressedSize > quint64(bound) ? bound + 1 : qint64(info.uncompressedSize);
        total += size;
        if (size > bound || total > limits.totalBytes)
            return refused(u"a member is too large: %1"_s.arg(info.name), path);
        archive.m_sizes.insert(info.name, size);
    }
    if (zip.getZipError() != UNZ_OK)
        return Error{ErrorCode::Malformed, u"its directory is damaged"_s, path};
    return archive;
}

Result<void> ArchiveZip::stream(const QString& name, const std::function<void(QByteArrayView)>& sink) const
{
    const auto declared = m_sizes.constFind(name);
    if (declared == m_sizes.cend())
        return Error{ErrorCode::NotFound, u"no such member"_s, name};
    QuaZipFile file(m_path, name, QuaZip::csSensitive);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Malformed, u"the member cannot be read"_s, name};
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 taken = 0;
    for (;;) {
        const qint64 count = file.read(buffer.data(), buffer.size());
        taken += qMax<qint64>(count, 0);
        if (count < 0 || taken > *declared)
            return Error{ErrorCode::Malformed, u"the member's bytes are damaged"_s, name};
        if (count == 0)
            break;
        sink(QByteArrayView(buffer.constData(), count));
    }
    file.close(); // compares the CRC
    if (taken != *declared || file.getZipError() != UNZ_OK)
        return Error{ErrorCode::Malformed, u"the member's bytes are damaged"_s, name};
    return {};
}

Result<QByteArray> ArchiveZip::read(const QString& name) const
{
    QByteArray bytes;
    const Result<void> done = stream(name, [&](QByteArrayView part) { bytes.append(part.data(), part.size()); });
    if (!done)
        return done.error();
    return bytes;
}

Result<QString> ArchiveZip::sha256(const QString& name) const
{
    Sha256 hash;
    const Result<void> done = stream(name, [&](QByteArrayView part) { hash.addData(part); });
    if (!done)
        return done.error();
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace Mingjing
