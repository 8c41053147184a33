// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecarrier.h"

#include "review/cases/carryoverplan.h"
#include "review/cases/casestore.h"
#include "review/cases/reviewsession.h"
#include "widgets/specification/comparison/comparison.h"

namespace Mingjing {

CaseCarrier::CaseCarrier(CaseStore& store, ReviewSession& openSession, Surroundings surroundings)
    : m_store(store), m_openSession(openSession), m_surroundings(std::move(surroundings))
{
}

bool CaseCarrier::isOpen(const QString& caseId) const
{
    return m_openSession.isOpen() && m_openSession.state().caseId == caseId;
}

Result<QList<CaseSummary>> CaseCarrier::openCases(const QString& editionSha256) const
{
    CaseQuery query;
    query.statuses = {CaseStatus::Open};
    auto cases = m_store.cases(query);
    if (!cases)
        return cases.error();
    cases->removeIf([&](const CaseSummary& each) { return each.editionSha256 != editionSha256; });
    return cases;
}

Result<CaseState> CaseCarrier::state(const QString& caseId) const
{
    if (isOpen(caseId)) {
        m_surroundings.saveWork();
        return m_openSession.state();
    }
    return stateOf(m_store, caseId);
}

Result<void> CaseCarrier::carryOver(const QString& caseId, const Comparison& comparison, const CarryOverPlan& seen)
{
    const auto document = m_surroundings.document(comparison.after().sha256());
    if (!document)
        return document.error();
    ReviewSession other(m_store, nullptr, m_openSession.actor());
    ReviewSession& session = isOpen(caseId) ? m_openSession : other;
    if (isOpen(caseId))
        m_surroundings.saveWork();
    else if (const auto opened = session.open(caseId); !opened)
        return opened;
    const CarryOverPlan plan =
        planCarryOver(comparison.diff(), comparison.before(), comparison.after(), session.state());
    if (plan != seen)
        return Error{ErrorCode::Conflict, QStringLiteral("the case has changed since it was looked at"), caseId};
    const auto done = session.carryOver(*document, comparison.after().title(), plan);
    if (done && isOpen(caseId))
        m_surroundings.openCaseCarried();
    return done;
}

} // namespace Mingjing
