// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/itemjudgement.h"
#include "review/training/agreement.h"

#include <QList>
#include <QString>

namespace Mingjing {

struct CaseState;

/// What was said of one check item.
struct VerdictComparison {
    QString itemId;
    /// As they stand; unjudged where nobody judged it.
    ItemJudgement reference;
    ItemJudgement practised;

    bool agrees() const { return reference.verdict == practised.verdict; }
    bool operator==(const VerdictComparison&) const = default;
};

/// Every item that either judged, by item id.
QList<VerdictComparison> compareVerdicts(const CaseState& reference, const CaseState& practised);

/// Over the items that the reference judged; one that the other left unjudged is a word of its own.
Agreement agreementOf(const QList<VerdictComparison>& verdicts);

/// What several said of one check item of the same package.
struct VerdictSpread {
    QString itemId;
    /// In the order of the cases; unjudged where that one did not judge it.
    QList<Verdict> verdicts;

    /// Whether all who judged it said the same.
    bool unanimous() const;
    bool operator==(const VerdictSpread&) const = default;
};

/// Every item that at least two of \a cases judged, by item id.
QList<VerdictSpread> spreadOf(const QList<CaseState>& cases);
/// Fleiss' kappa of those who judged.
Agreement agreementOf(const QList<VerdictSpread>& spread);

} // namespace Mingjing
