// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/versions/packagecomparison.h"
#include "review/versions/touchedfinding.h"

namespace Mingjing {

class Console;

/// Files with their lines, then facts, then the sums.
void printComparison(const PackageComparison& comparison, Console& console);
void printTouched(const QList<TouchedFinding>& findings, Console& console);

} // namespace Mingjing
