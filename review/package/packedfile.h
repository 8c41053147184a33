// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

class PackageContents;

/// Whether the platform's tools put the file \a path of a package into what they upload, by its place and ending:
/// code, configuration, and the kinds of pictures, sounds and data that the platform takes.
bool isPackedFile(const QString& path);

/// Whether \a path is TypeScript, Less or Sass whose compiled form is uploaded and does not lie in \a package beside
/// it.
bool isCompiledFile(const PackageContents& package, const QString& path);

/// Whether \a path is there for tools and people and never uploaded: configurations of the project and of npm,
/// node_modules, type declarations, documents.
bool isToolFile(const QString& path);

} // namespace Mingjing
