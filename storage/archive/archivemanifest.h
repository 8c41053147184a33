// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Mingjing {

/// One file of an archive, with what its bytes must be.
struct ArchiveMember {
    QString name;
    qint64 size = 0;
    QString sha256;

    bool operator==(const ArchiveMember&) const = default;
};

/// `manifest.json` of a case archive: all members but itself.
struct ArchiveManifest {
    static constexpr int currentVersion = 1;

    QString caseId;
    /// Hash of the journal's last event: the fingerprint of the case.
    QString headHash;
    qint64 events = 0;
    QList<ArchiveMember> members;

    /// nullptr when there is none.
    const ArchiveMember* member(const QString& name) const;
};

inline QString manifestMember()
{
    return QStringLiteral("manifest.json");
}
inline QString journalMember()
{
    return QStringLiteral("journal.jsonl");
}
inline QString packageMember()
{
    return QStringLiteral("package.zip");
}
inline QString editionMember()
{
    return QStringLiteral("edition.txt");
}
inline QString blobMember(const QString& sha256)
{
    return QStringLiteral("blobs/") + sha256;
}

/// Whether an archive may have a member of that name.
bool isMemberName(const QString& name);

QByteArray toBytes(const ArchiveManifest& manifest);
/// Newer when its version is; Malformed when it is not one, names a member twice or one that may not be.
Result<ArchiveManifest> manifestFromBytes(const QByteArray& bytes);

} // namespace Mingjing
