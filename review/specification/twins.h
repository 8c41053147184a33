// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"

#include <QList>

namespace Mingjing {

/// Sets the digest of every clause, and names as twins the numbered clauses that share one.
void digestClauses(QList<Clause>& clauses);

} // namespace Mingjing
