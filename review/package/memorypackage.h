// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/packagecontents.h"

#include <QMap>

namespace Mingjing {

/// A package made of files in memory; for tests, fixtures and the runtime's own pages.
class MemoryPackage final : public PackageContents
{
public:
    /// \a files by path. Its identity is the SHA-256 of paths and contents; archiveBytes() is what that hash is of.
    explicit MemoryPackage(QMap<QString, QByteArray> files, QList<IntakeWarning> warnings = {});

    QString sha256() const override { return m_sha256; }
    QByteArray archiveBytes() const override { return m_archive; }
    const QList<PackageEntry>& entries() const override { return m_entries; }
    Result<QByteArray> read(const QString& path) const override;
    const QList<IntakeWarning>& intakeWarnings() const override { return m_warnings; }

private:
    QMap<QString, QByteArray> m_files;
    QList<PackageEntry> m_entries;
    QList<IntakeWarning> m_warnings;
    QByteArray m_archive;
    QString m_sha256;
};

} // namespace Mingjing
