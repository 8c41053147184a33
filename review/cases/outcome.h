// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// What a decision comes to.
enum class Outcome { Pass, Reject, Rectify, Penalise };

/// `pass`, `reject`, `rectify`, `penalise`.
QString outcomeId(Outcome outcome);
std::optional<Outcome> outcomeFromId(const QString& id);

} // namespace Mingjing
