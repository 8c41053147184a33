// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/hint.h"
#include "review/hints/hintrule.h"
#include "review/hints/matchers.h"

namespace Mingjing {

/// The hints of \a rule for \a matches: one for each pattern in each file, field or page, by path and line.
QList<Hint> makeHints(const HintRule& rule, const HintMatches& matches, const MatchInput& input);

/// \a message with `{{name}}` filled from \a facts; what is not known is `…`.
QString fillFacts(const QString& message, const QJsonObject& facts);

} // namespace Mingjing
