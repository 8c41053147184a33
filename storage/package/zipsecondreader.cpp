// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipsecondreader.h"

#include "storage/package/zipdirectory.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfileinfo.h>

namespace Mingjing {

Result<void> compareWithSecondReader(const QByteArray& archive, const ZipDirectory& directory)
{
    // QuaZip takes an empty archive for a broken one.
    if (directory.records.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return Error{ErrorCode::Malformed, QStringLiteral("a damaged zip archive: QuaZip cannot open it"), {}};
    const Error differs{
        ErrorCode::Malformed, QStringLiteral("two zip readers see different entries in this archive"), {}};
    if (zip.getEntriesCount() != directory.records.size())
        return differs;
    bool more = zip.goToFirstFile();
    for (const ZipRecord& record : directory.records) {
        QuaZipFileInfo64 info;
        if (!more || !zip.getCurrentFileInfo(&info))
            return differs;
        if (info.crc != record.crc || static_cast<qint64>(info.compressedSize) != record.compressedSize
            || static_cast<qint64>(info.uncompressedSize) != record.size || info.method != record.method)
            return differs;
        more = zip.goToNextFile();
    }
    return {};
}

} // namespace Mingjing
