// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"
#include "review/specification/clausebuilder.h"
#include "review/specification/penalty.h"
#include "review/specification/specificationwarning.h"

#include <QList>

#include <optional>

namespace Mingjing {

/// Reads the rule under a 处理规则 heading. Sentences that name a penalty outside the vocabulary stay as text and are
/// warned about; nothing is guessed.
ProcessingRule parseProcessingRule(const RuleText& rule, QList<SpecificationWarning>& warnings);

/// Reads the penalties within the sentences of a clause; nothing when it announces none.
std::optional<ProcessingRule> parseInClauseRule(const Clause& clause, const QString& section);

} // namespace Mingjing
