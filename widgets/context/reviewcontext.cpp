// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/context/reviewcontext.h"

#include "review/cases/reviewsession.h"

namespace Mingjing {

ReviewContext::ReviewContext(QObject* parent) : QObject(parent) { }

ReviewContext::~ReviewContext() = default;

void ReviewContext::setLive(std::shared_ptr<const OpenCase> openCase, ReviewSession* session)
{
    clear();
    m_openCase = std::move(openCase);
    m_session = session;
    connect(m_session, &ReviewSession::stateChanged, this, &ReviewContext::stateChanged);
    Q_EMIT caseChanged();
    Q_EMIT stateChanged();
}

void ReviewContext::setReplay(std::shared_ptr<const OpenCase> openCase, const CaseState& state)
{
    clear();
    m_openCase = std::move(openCase);
    m_replayState = state;
    Q_EMIT caseChanged();
    Q_EMIT stateChanged();
}

void ReviewContext::setReplayState(const CaseState& state)
{
    m_replayState = state;
    Q_EMIT stateChanged();
}

void ReviewContext::clear()
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    const bool wasOpen = m_openCase != nullptr;
    m_openCase.reset();
    m_session = nullptr;
    m_replayState = {};
    m_calls.clear();
    m_page.clear();
    m_source = {};
    m_item.clear();
    m_finding.clear();
    Q_EMIT callsCleared();
    if (wasOpen) {
        Q_EMIT caseChanged();
        Q_EMIT stateChanged();
    }
}

const CaseState& ReviewContext::state() const
{
    return m_session ? m_session->state() : m_replayState;
}

bool ReviewContext::isEditable() const
{
    return m_session && (state().status == CaseStatus::Open || state().status == CaseStatus::Decided);
}

void ReviewContext::addCall(const RecordedCall& call)
{
    m_calls.append(call);
    Q_EMIT callAdded(int(m_calls.size()) - 1);
}

void ReviewContext::selectPage(const QString& route)
{
    m_page = route;
    Q_EMIT pageSelected(route);
}

void ReviewContext::selectSource(const SourcePlace& place)
{
    m_source = place;
    Q_EMIT sourceSelected(place);
}

void ReviewContext::selectItem(const QString& itemId)
{
    if (m_item == itemId)
        return;
    m_item = itemId;
    Q_EMIT itemSelected(itemId);
}

void ReviewContext::selectFinding(const QString& findingId)
{
    if (m_finding == findingId)
        return;
    m_finding = findingId;
    Q_EMIT findingSelected(findingId);
}

void ReviewContext::selectCall(int index)
{
    if (index < 0 || index >= m_calls.size())
        return;
    if (const SourcePlace& place = m_calls.at(index).place; place.isValid())
        selectSource(place);
}

void ReviewContext::announceEvidence(const QString& evidenceId)
{
    Q_EMIT evidenceCaptured(evidenceId);
}

void ReviewContext::requestClause(const QString& clauseId)
{
    Q_EMIT clauseRequested(clauseId);
}

void ReviewContext::requestComparison(const QString& clauseId)
{
    Q_EMIT comparisonRequested(clauseId);
}

void ReviewContext::requestFinding(const QString& itemId)
{
    selectItem(itemId);
    Q_EMIT findingRequested(itemId);
}

void ReviewContext::report(const QString& sentence)
{
    Q_EMIT reported(sentence);
}

} // namespace Mingjing
