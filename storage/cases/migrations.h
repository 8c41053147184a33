// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "storage/cases/opening.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace Mingjing {

/// One step of the schema. Numbers count up from 1 without gaps; a released step never changes.
struct Migration {
    int number = 0;
    QString sql;
};

/// The steps that the program carries, from resources/schema.
Result<QList<Migration>> builtInMigrations();

/// The statements of \a script: one ends at a line that ends with a semicolon, that of a trigger at a line `END;`.
QStringList splitSqlScript(const QString& script);

/// Malformed when \a database holds tables and is none of ours. Only reads.
Result<void> checkOwner(const QSqlDatabase& database);

/// Brings \a database up to the last of \a migrations, each step in a transaction. Before a database that has a schema
/// already is changed, a copy of it is put beside it: `<file>.schema-<number>-<time>.bak`. Newer when its schema is
/// newer than the last step; Malformed when it is no database of ours.
Result<void> migrate(const QSqlDatabase& database, const QList<Migration>& migrations, const OpeningWatch& watch = {});

} // namespace Mingjing
