// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Mingjing {

class PackageContents;

/// Whether \a package holds a file below the folder \a folder, named without a slash at its end.
bool holdsFolder(const PackageContents& package, const QString& folder);

/// The folder in \a package that a project.config.json at \a config means by \a declared: nothing when that climbs out.
/// \a codeRoot is its miniprogramRoot; files below it stand at the root of the package.
std::optional<QString> projectFolder(const QString& config, QStringView declared, const QString& codeRoot);

} // namespace Mingjing
