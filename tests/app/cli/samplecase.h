// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// Makes a database at \a database with a decided case on the sample package at \a package, judged by the built-in
/// edition on 1 November 2026. Gives the case's id. Stops the program when that fails.
QString makeSampleCase(const QString& database, const QString& package);

/// A case in \a database that pins what is no specification, with a decision in force. Gives its id.
QString makeCaseOfNoEdition(const QString& database);

/// Opens the case again. Stops the program when that fails.
void takeDecisionBack(const QString& database, const QString& caseId);

} // namespace Mingjing
