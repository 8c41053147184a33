// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Mingjing {

class PackageContents;

/// The script that hands a package to the runtime: `window.__mingjingPackage` with the text of its sources and the
/// names of all other files. Bytes that are no UTF-8 become U+FFFD. What lies outside the code root is left out.
QByteArray packageScript(const PackageContents& contents);

/// Whether \a path is a source that the runtime reads, and not an asset that a page shows.
bool isSourcePath(const QString& path);

} // namespace Mingjing
