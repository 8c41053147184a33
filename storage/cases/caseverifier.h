// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/verifyreport.h"

#include <QSqlDatabase>
#include <QString>

namespace Mingjing {

/// Checks one case from the ground: the chain, that it folds, its bytes, and its rows against the journal's.
Result<VerifyReport> verifyCase(const QSqlDatabase& database, const QString& caseId);

} // namespace Mingjing
