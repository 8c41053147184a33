// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"
#include "review/specification/specificationwarning.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// {5, 1, 2} → `5.1.2`
QString printedNumber(const QList<int>& number);

/// \a next may follow \a previous: a first child, the next sibling, or the next sibling of an ancestor.
bool isSuccessor(const QList<int>& previous, const QList<int>& next);

/// Numbers that are missing among siblings, and siblings in falling order.
QList<SpecificationWarning> numberingWarnings(const QList<Clause>& clauses);

} // namespace Mingjing
