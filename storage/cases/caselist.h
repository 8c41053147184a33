// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casefacets.h"
#include "review/cases/casequery.h"

#include <QList>
#include <QSqlDatabase>

namespace Mingjing {

Result<QList<CaseSummary>> listCases(const QSqlDatabase& database, const CaseQuery& query);
Result<qint64> countCases(const QSqlDatabase& database, const CaseQuery& query);
Result<CaseFacets> facetsOfCases(const QSqlDatabase& database);
Result<QList<DeadlineEntry>> listDeadlines(const QSqlDatabase& database, const DeadlineQuery& query);
Result<QList<PenaltyEntry>> listPenalties(const QSqlDatabase& database, const PenaltyQuery& query);

} // namespace Mingjing
