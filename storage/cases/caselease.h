// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/caseholder.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace Mingjing {

/// Who else than \a token writes to the case: a living process of this machine, or one of another machine that was
/// heard of in the last ninety seconds.
Result<std::optional<CaseHolder>> otherHolder(const QSqlDatabase& database, const QString& caseId,
                                              const QString& token);
/// Busy, naming them, when otherHolder() gives somebody. Within a transaction.
Result<void> checkHolder(const QSqlDatabase& database, const QString& caseId, const QString& token);
/// Takes the case for \a token, or renews that it has it. Within a transaction.
Result<void> takeLease(const QSqlDatabase& database, const QString& caseId, const QString& token);
Result<void> releaseLease(const QSqlDatabase& database, const QString& caseId, const QString& token);
/// The first living holder of any case; nothing when there is none.
Result<std::optional<CaseHolder>> anyHolder(const QSqlDatabase& database);

} // namespace Mingjing
