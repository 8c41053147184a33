// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/creditentry.h"
#include "review/cases/offence.h"
#include "review/cases/relationgraph.h"
#include "review/cases/remembereddismissal.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace Mingjing {

Result<QList<Offence>> listOffences(const QSqlDatabase& database, const OffenceQuery& query);
Result<QList<SubjectRelation>> listRelationsAround(const QSqlDatabase& database, const QString& subject);
Result<QList<CreditRecord>> listCredit(const QSqlDatabase& database, const QString& subject);

/// As CaseStore::dismissals().
Result<QList<RememberedDismissal>> listDismissals(const QSqlDatabase& database);

} // namespace Mingjing
