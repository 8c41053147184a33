// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"

#include <QStringList>

namespace Mingjing {

/// A decided case with two findings, F1 on 2/5.1.1 and F2 on 2/7.1, and a penalty of three steps: D1.1 bans search for
/// 30 days because of F1, D1.2 bans sharing for good because of F2, D1.3 bans payment for 60 days because of both.
/// Issued on 2026-11-23 in Shanghai by `reviewer`.
struct PenalisedCase {
    explicit PenalisedCase(const CaseOpening& opening = sampleOpening());
    /// In a store with other cases.
    PenalisedCase(CaseStore& store, HandClock& clock, const CaseOpening& opening);

    /// Executes \a steps, files against \a findings and hands the case to `lead`. Gives the appeal's id.
    Result<QString> appeal(const QStringList& findings, const QStringList& executed = {},
                           const AppealTerms& terms = {});
    /// `F1:upheld F2:rejected`, each with a reason.
    static QList<AppealItemAnswer> answers(const QString& words);
    /// What is left: `issued | F1 withdrawn | D1.1 lifted, D1.2 decided, D1.3 until 2027-01-22`.
    QString fate() const;

    MemoryCaseStore ownStore;
    HandClock ownClock;
    HandClock& clock;
    OpenCase open;
    ReviewSession& session = open.session;

private:
    void decide();
};

/// An appeal against \a findings of D1, each with a statement and a picture.
AppealFiling sampleFiling(const QStringList& findings, AppealKind kind = AppealKind::Before);

} // namespace Mingjing
