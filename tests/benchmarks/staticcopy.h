// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWebEnginePage;

namespace Mingjing {

class PackageContents;

/// What \a page shows now as one document without scripts: the same elements, shadow trees and style rules. What it
/// refers to of its package is named relative to the document. Waits in the event loop; empty when it fails.
QByteArray staticCopy(QWebEnginePage& page);

/// Writes what copies refer to of \a contents to \a folder.
bool writeAssets(const PackageContents& contents, const QString& folder);

} // namespace Mingjing
