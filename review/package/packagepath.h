// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Mingjing {

/// The package path that \a reference means when it stands in a file of \a folder (without a slash at its end;
/// empty for the root): with a leading slash from the root, else from the folder. Empty parts and `.` vanish. Empty
/// when it climbs out of the root.
std::optional<QString> resolvePackagePath(QStringView folder, QStringView reference);

/// The folder of \a path without a slash at its end; empty at the root.
QString packageFolder(QStringView path);

} // namespace Mingjing
