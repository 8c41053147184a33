// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

class Comparison;

/// The comparison as one self-contained HTML document in the language of the program, for the screen and for paper.
QString comparisonReport(const Comparison& comparison);

/// The same as plain text: `[-old-]{+new+}` where words differ.
QString comparisonText(const Comparison& comparison);

} // namespace Mingjing
