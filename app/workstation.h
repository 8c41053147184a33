// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

/// The program `mingjing`: the workstation, `audit` and `print-report`. Gives the exit code.
int runWorkstation(int argc, char* argv[]);

} // namespace Mingjing
