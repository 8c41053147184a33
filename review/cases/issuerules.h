// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casestate.h"

#include <QList>

namespace Mingjing {

/// What stands against issuing the draft of \a state, each a Conflict with what it concerns as its context; empty when
/// nothing does. Rules of today: a journal of yesterday is not judged by them.
QList<Error> issueObstacles(const CaseState& state);

} // namespace Mingjing
