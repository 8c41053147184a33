// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/reviewsession.h"

#include <QRandomGenerator>

namespace Mingjing {

/// One act on appeals or notices of the open case, sensible or senseless.
Result<void> actOnAppeals(ReviewSession& session, QRandomGenerator& random);

} // namespace Mingjing
