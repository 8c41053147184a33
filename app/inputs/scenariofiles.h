// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/pagescenario.h"

#include <QString>

namespace Mingjing {

/// The scenario in \a scenarioPath, its network answered from \a answersPath: our own file or a recording (HAR). Either
/// path may be empty. Blocks while it reads.
Result<PageScenario> readScenarioFiles(const QString& scenarioPath, const QString& answersPath);

} // namespace Mingjing
