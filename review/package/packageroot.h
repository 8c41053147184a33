// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace Mingjing {

/// Where in an archive the mini-program lies. Folders end with a slash; the archive's own root is empty.
struct PackageRoot {
    /// Of app.json or game.json.
    QString code;
    /// Of project.config.json; \a code lies in it.
    QString project;

    /// The path that an archive's \a path has in the package.
    QString packagePath(const QString& path) const;
};

/// Finds the root among \a paths, an archive's files: at the archive's root, under one folder, under the
/// miniprogramRoot of a project.config.json, or the only app.json or game.json that there is. \a chosen, when not
/// empty, is the folder to take instead. NotFound when there is none, Ambiguous when there are several and none was
/// chosen. \a read gives a file's bytes, empty when it cannot.
Result<PackageRoot> findPackageRoot(const QStringList& paths, const std::function<QByteArray(const QString&)>& read,
                                    const QString& chosen = {});

/// The code folders among which findPackageRoot() finds or would have to be told, sorted.
QStringList findPackageRoots(const QStringList& paths, const std::function<QByteArray(const QString&)>& read);

} // namespace Mingjing
