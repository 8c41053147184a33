// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/finding.h"

#include <QStringList>

#include <optional>

namespace Mingjing {

class Edition;

/// How severe the rules of \a edition take a violation of \a clauses: by the worst that any of them can come to.
/// Nothing when no rule speaks of them.
std::optional<Severity> suggestedSeverity(const Edition& edition, const QStringList& clauses);

} // namespace Mingjing
