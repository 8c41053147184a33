// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

struct DecidedStep;
struct PenaltyStep;

/// One step of a rule on one line, by its ids: `repeat ban share+search 3-30 days`.
QString stepWords(const PenaltyStep& step);
/// The same of a step that was decided: `overdue ban search 30 days`.
QString stepWords(const DecidedStep& step);

} // namespace Mingjing
