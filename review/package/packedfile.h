// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// Whether the platform's tools put the file \a path of a package into what they upload, by its place and ending:
/// code, configuration, and the kinds of pictures, sounds and data that the platform takes.
bool isPackedFile(const QString& path);

} // namespace Mingjing
