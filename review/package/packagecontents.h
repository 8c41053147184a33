// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/package/intakewarning.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Mingjing {

/// One readable file of a package.
struct PackageEntry {
    /// `/`-separated, without `.`, `..`, empty parts or a leading slash; relative to the code root, the folder of
    /// app.json or game.json. Files of the project outside the code root are below outsidePrefix(); where the
    /// archive holds one path several times, all but the last are below `@duplicate/<number>/`.
    QString path;
    /// Bytes when read.
    qint64 size = 0;
    /// Bytes inside the archive.
    qint64 compressedSize = 0;
    /// CRC-32 that the archive declares.
    quint32 crc = 0;

    bool operator==(const PackageEntry&) const = default;
};

/// The folder name below which entries lie that the archive holds beside the code root, such as the
/// project.config.json of a project with a miniprogramRoot.
inline QString outsidePrefix()
{
    return QStringLiteral("@project/");
}

/// Port: the files of one opened package. The package never changes while it is open.
///
/// All functions may be called from any thread at the same time.
class PackageContents
{
public:
    PackageContents() = default;
    virtual ~PackageContents() = default;
    Q_DISABLE_COPY_MOVE(PackageContents)

    /// SHA-256 of the archive's bytes, 64 lower-case hexadecimal digits: the identity of the package.
    virtual QString sha256() const = 0;
    /// The archive, byte for byte (shared, not copied).
    virtual QByteArray archiveBytes() const = 0;
    /// Sorted by path, each path once.
    virtual const QList<PackageEntry>& entries() const = 0;
    /// The whole file. NotFound, or Malformed when the archive cannot give its bytes. A file whose CRC is wrong is
    /// given all the same; the warning was recorded at intake.
    virtual Result<QByteArray> read(const QString& path) const = 0;
    /// What was odd about the archive itself, in the archive's order.
    virtual const QList<IntakeWarning>& intakeWarnings() const = 0;

    /// Null when there is none. Valid as long as the package.
    const PackageEntry* find(const QString& path) const;
    bool contains(const QString& path) const { return find(path) != nullptr; }
};

} // namespace Mingjing
