// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Mingjing {

class Edition;
struct Clause;
struct PenaltyCase;
struct PenaltyStep;
struct ProcessingRule;

/// `spec show --json`. Keys are stable.
QJsonObject toJson(const Edition& edition);
QJsonObject toJson(const ProcessingRule& rule);
QJsonObject toJson(const PenaltyCase& penaltyCase);
QJsonObject toJson(const PenaltyStep& step);

} // namespace Mingjing
