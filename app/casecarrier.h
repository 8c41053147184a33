// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/comparison/carryoverport.h"

#include <QByteArray>

#include <functional>

namespace Mingjing {

class CaseStore;
class ReviewSession;

/// Carries cases of the store over to another edition. The case that is open goes through its session, and what is
/// typed there is recorded first.
class CaseCarrier final : public CarryOverPort
{
public:
    /// What the carrier needs of the rest of the program.
    struct Surroundings {
        /// The document of an edition that is at hand.
        std::function<Result<QByteArray>(const QString& sha256)> document;
        /// Records what is typed in the open case and not yet recorded.
        std::function<void()> saveWork;
        /// The open case is judged by another edition now.
        std::function<void()> openCaseCarried;
    };

    /// \a store and \a openSession must outlive the carrier.
    CaseCarrier(CaseStore& store, ReviewSession& openSession, Surroundings surroundings);

    Result<QList<CaseSummary>> openCases(const QString& editionSha256) const override;
    Result<CaseState> state(const QString& caseId) const override;
    Result<void> carryOver(const QString& caseId, const Comparison& comparison, const CarryOverPlan& seen) override;

private:
    bool isOpen(const QString& caseId) const;

    CaseStore& m_store;
    ReviewSession& m_openSession;
    Surroundings m_surroundings;
};

} // namespace Mingjing
