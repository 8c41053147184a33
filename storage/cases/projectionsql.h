// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "storage/cases/caseprojection.h"

#include <QSqlDatabase>
#include <QString>

namespace Mingjing {

/// Changes the rows of the case from \a before to \a after, touching only what differs. Within a transaction.
Result<void> writeRows(const QSqlDatabase& database, const QString& caseId, const CaseRows& before,
                       const CaseRows& after);
/// The rows of the case as they stand.
Result<CaseRows> readRows(const QSqlDatabase& database, const QString& caseId);
/// Deletes the rows of the case but the one in `cases`. Within a transaction.
Result<void> clearRows(const QSqlDatabase& database, const QString& caseId);

} // namespace Mingjing
