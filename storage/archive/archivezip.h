// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace Mingjing {

/// Bounds that an archive must keep; past one of them it is refused.
struct ArchiveLimits {
    qint64 archiveBytes = 2LL << 30;
    int members = 20'000;
    qint64 memberBytes = 512LL << 20;
    /// Of all members together, uncompressed.
    qint64 totalBytes = 2LL << 30;
    qint64 manifestBytes = 8LL << 20;
};

/// The members of a case archive on disk, read in place. Opens the file for each reading; nothing is unpacked.
class ArchiveZip final
{
public:
    /// Reads the directory. Refused over a bound, for a name twice or one that an archive may not have.
    static Result<ArchiveZip> open(const QString& path, const ArchiveLimits& limits);

    /// Uncompressed sizes, as declared, by name.
    const QHash<QString, qint64>& sizes() const { return m_sizes; }
    /// All bytes of a member. Malformed when they cannot be inflated or are not as many as declared.
    Result<QByteArray> read(const QString& name) const;
    /// SHA-256 of a member, without holding all of it.
    Result<QString> sha256(const QString& name) const;

private:
    ArchiveZip() = default;
    Result<void> stream(const QString& name, const std::function<void(QByteArrayView)>& sink) const;

    QString m_path;
    QHash<QString, qint64> m_sizes;
};

} // namespace Mingjing
