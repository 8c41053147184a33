// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/hints/hintreport.h"
#include "review/hints/ruleset.h"

#include <QByteArray>
#include <QJsonObject>

namespace Mingjing {

enum class HintLanguage { Chinese, English };
const QString& inLanguage(const BilingualText& text, HintLanguage language);

/// \a report as a log of SARIF 2.1.0. Each hint is a result of the kind `review`: something that a person has to look
/// at. Its severity and clauses are properties.
QJsonObject toSarif(const HintReport& report, const RuleSet& rules, HintLanguage language);

/// Bounds of a log of another tool.
struct SarifLimits {
    qsizetype bytes = 64 << 20;
    qsizetype results = 10'000;
};

/// The results of a log of SARIF 2.1.0 as hints with the name of their tool as origin; what passed, was suppressed or
/// is gone is left out, and so are places outside the package. Malformed or Refused names what is wrong; \a name is the
/// file's.
Result<QList<Hint>> hintsFromSarif(const QByteArray& bytes, const QString& name, const SarifLimits& limits = {});

} // namespace Mingjing
