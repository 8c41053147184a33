// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"
#include "review/specification/specificationwarning.h"

#include <QList>

namespace Mingjing {

/// Checks 第N条“name” against the section of that number, and N.N款 against the numbers of the chapter.
QList<SpecificationWarning> crossReferenceWarnings(const QList<Clause>& clauses);

} // namespace Mingjing
