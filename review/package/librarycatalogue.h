// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace Mingjing {

/// A published library and which of its versions.
struct LibraryVersion {
    /// As npm knows it: `dayjs`, `@vant/weapp`.
    QString name;
    /// Empty when it is not known.
    QString version;

    bool operator==(const LibraryVersion&) const = default;
};

/// The scripts of published libraries, by a digest of what is in them. Immutable.
class LibraryCatalogue final
{
public:
    /// Lines `name version`, each followed by indented digests, one a line. Malformed names the line.
    static Result<LibraryCatalogue> fromText(const QByteArray& text);

    qsizetype fileCount() const { return m_owners.size(); }
    bool knowsName(const QString& name) const { return m_names.contains(name); }
    /// Whose file \a content is, to the byte but for line ends and white space at the end; nullptr when nobody's that
    /// is known. Valid as long as the catalogue.
    const LibraryVersion* ownerOf(QByteArrayView content) const;

private:
    QList<LibraryVersion> m_libraries;
    QHash<QByteArray, qsizetype> m_owners;
    QSet<QString> m_names;
};

/// The catalogue that the program carries (resources/libraries).
const LibraryCatalogue& publishedLibraries();

/// The library that the comment at the beginning of \a script names with a version (`/*! dayjs v1.11.10 …`), of those
/// that \a catalogue knows and a few more; no name when there is none. Anybody can write such a comment.
LibraryVersion libraryInBanner(QStringView script, const LibraryCatalogue& catalogue);

/// The library whose folder \a path lies in (`miniprogram_npm/dayjs/…`); empty when in none. Anybody can name a folder.
QString libraryInPath(QStringView path);

} // namespace Mingjing
