// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// How a check item was judged.
enum class Verdict {
    Pass,
    Violation,
    NotApplicable,
    Unsure,
    Unjudged, ///< nobody has judged it, or the judgement was taken back
};

/// `pass`, `violation`, `not_applicable`, `unsure`, `unjudged`.
QString verdictId(Verdict verdict);
std::optional<Verdict> verdictFromId(const QString& id);

} // namespace Mingjing
