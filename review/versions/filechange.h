// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/diff/linediff.h"

#include <QByteArrayView>
#include <QString>

namespace Mingjing {

/// What became of a file from one version of a package to the next.
enum class FileChangeKind {
    Added,
    Removed,
    Changed, ///< other content at the same path
    Renamed, ///< another name; the content is the same or alike
    Moved, ///< the same name in another folder; the content is the same or alike
};
/// `added`, `removed`, `changed`, `renamed`, `moved`.
QString fileChangeId(FileChangeKind kind);

enum class ContentKind { Text, Picture, Binary };
/// `text`, `picture`, `binary`.
QString contentKindId(ContentKind kind);
/// What the file \a path with the content \a bytes is compared as: its ending is believed only when the bytes allow it.
ContentKind contentKindOf(const QString& path, QByteArrayView bytes);

/// One file that is not the same in both versions. A plain value.
struct FileChange {
    FileChangeKind kind = FileChangeKind::Changed;
    /// Empty when the file is added.
    QString oldPath;
    /// Empty when it is removed.
    QString newPath;
    ContentKind content = ContentKind::Text;
    qint64 oldBytes = 0;
    qint64 newBytes = 0;
    /// How much of the larger file the other has too, from 0 to 1; of a file that was renamed or moved.
    double likeness = 0;
    /// Of a text. Added and removed files count all their lines.
    qsizetype addedLines = 0;
    qsizetype removedLines = 0;
    /// Of a text that both versions have.
    LineDiff lines;
    /// The lines are those of both texts as prettyPrint() lays them out: one of them was made for machines.
    bool laidOut = false;
    /// The bytes differ, and no line does: line ends, byte order mark or encoding.
    bool onlyEncoding = false;

    /// The path that the file is known by: the new one when there is one.
    const QString& path() const { return newPath.isEmpty() ? oldPath : newPath; }
    bool inBoth() const { return !oldPath.isEmpty() && !newPath.isEmpty(); }
};

} // namespace Mingjing
