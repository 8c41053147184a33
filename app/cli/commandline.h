// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Mingjing {

/// Every command, in the order of the help.
QList<Command> allCommands();

/// Runs what \a arguments (without the program's name) ask for.
ExitStatus runCommandLine(const QStringList& arguments, QTextStream& output, QTextStream& errors);

} // namespace Mingjing
