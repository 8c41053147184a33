// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

class Comparison;
struct TouchedCase;

/// What would be opened again in the case, and why, as rich text for Qt. Links: `clause:` and an id.
QString carryOverHtml(const TouchedCase& touched, const Comparison& comparison);

} // namespace Mingjing
