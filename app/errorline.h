// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// Prints \a line to stderr with the program's name before it.
void printError(const QString& line);

} // namespace Mingjing
