// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Mingjing {

class Catalogue;
class Edition;
struct Clause;
struct PenaltyCase;
struct PenaltyStep;
struct ProcessingRule;

/// `spec show --json`, with the English names of headings that \a catalogue knows. Keys are stable.
QJsonObject toJson(const Edition& edition, const Catalogue& catalogue);
QJsonObject toJson(const ProcessingRule& rule);
QJsonObject toJson(const PenaltyCase& penaltyCase);
QJsonObject toJson(const PenaltyStep& step);

} // namespace Mingjing
