// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Mingjing {

class PackageContents;
struct Manifest;

/// The scripts that the script \a path with the text \a text names by `require`, `import` or `export … from`, and those
/// that these name, nearest first: behaviors, mixins and whatever else is spread into a page come from there. At most
/// maximumImportedFiles, none twice, not \a path itself. Any thread.
QStringList importedFiles(const PackageContents& package, const Manifest& manifest, const QString& path,
                          QStringView text);

inline constexpr qsizetype maximumImportedFiles = 40;

} // namespace Mingjing
