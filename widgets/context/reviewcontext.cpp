// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/context/reviewcontext.h"

#include "review/cases/blindview.h"
#include "review/cases/reviewsession.h"
#include "widgets/context/hintbook.h"

#include <algorithm>

namespace Mingjing {

ReviewContext::ReviewContext(QObject* parent) : QObject(parent), m_hints(new HintBook(*this)) { }

ReviewContext::~ReviewContext() = default;

void ReviewContext::setLive(std::shared_ptr<const OpenCase> openCase, ReviewSession* session)
{
    clear();
    m_openCase = std::move(openCase);
    m_session = session;
    connect(m_session, &ReviewSession::stateChanged, this, &ReviewContext::follow);
    makeVeil();
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
    m_veiled = false;
    m_unveiled.clear();
    m_blindState = {};
    m_trace.clear();
    m_pictures.clear();
    m_scenarios.clear();
    m_traceClock.invalidate();
    m_entry = -1;
    m_page.clear();
    m_source = {};
    m_item.clear();
    m_finding.clear();
    Q_EMIT traceCleared();
    if (wasOpen) {
        Q_EMIT caseChanged();
        Q_EMIT stateChanged();
    }
}

const CaseState& ReviewContext::state() const
{
    if (m_veiled)
        return m_blindState;
    return m_session ? m_session->state() : m_replayState;
}

const QList<ReviewEvent>& ReviewContext::journal() const
{
    static const QList<ReviewEvent> none;
    return m_session && !m_veiled ? m_session->journal() : none;
}

namespace {

/// What is held: of one decision each time that it is held again.
QString heldThing(const CaseState& state)
{
    const Decision* draft = state.draft();
    return draft && draft->state == DecisionState::Held
        ? state.caseId + u'/' + draft->id + u'/' + toTimestamp(draft->heldAt)
        : QString();
}

} // namespace

void ReviewContext::makeVeil()
{
    const QString held = m_session ? heldThing(m_session->state()) : QString();
    m_veiled = !held.isEmpty() && held != m_unveiled && m_session->readsBlind();
    m_blindState = m_veiled ? blindView(m_session->state()) : CaseState();
}

void ReviewContext::follow()
{
    makeVeil();
    Q_EMIT stateChanged();
}

void ReviewContext::liftVeil()
{
    if (!m_veiled)
        return;
    m_unveiled = heldThing(m_session->state());
    follow();
}

void ReviewContext::refreshVeil()
{
    const bool before = m_veiled;
    makeVeil();
    if (m_veiled != before)
        Q_EMIT stateChanged();
}

bool ReviewContext::isEditable() const
{
    return m_session && (state().status == CaseStatus::Open || state().status == CaseStatus::Decided);
}

void ReviewContext::beginTraceRun()
{
    if (!m_traceClock.isValid())
        m_traceClock.start();
    const int gone = m_trace.beginRun(m_traceClock.elapsed());
    if (gone == 0)
        return;
    QMap<int, QJsonObject> moved;
    for (auto it = m_scenarios.cbegin(); it != m_scenarios.cend(); ++it)
        moved.insert(std::max(0, it.key() - gone), it.value());
    m_scenarios = moved;
    m_entry = -1;
    Q_EMIT traceCleared();
    Q_EMIT traceGrown();
}

void ReviewContext::setTraceScenario(const QJsonObject& scenario)
{
    m_scenarios.insert(m_trace.size(), scenario);
}

QJsonArray ReviewContext::traceScenarios(QList<int> entries) const
{
    std::sort(entries.begin(), entries.end());
    QJsonArray scenarios;
    for (const int entry : std::as_const(entries)) {
        const auto after = m_scenarios.upperBound(entry);
        if (after == m_scenarios.begin())
            continue;
        if (const QJsonObject scenario = *std::prev(after); !scenarios.contains(scenario))
            scenarios.append(scenario);
    }
    return scenarios;
}

const TracePicture* ReviewContext::pictureOf(int index) const
{
    return m_pictures.at(m_trace.momentOf(index), m_trace.runOf(index));
}

void ReviewContext::addTrace(const QList<TraceEntry>& entries, const QList<TraceAnswer>& answers)
{
    const int before = m_trace.size();
    QList<int> changed;
    for (const TraceEntry& entry : entries) {
        if (const int index = m_trace.add(entry); index < before)
            changed.append(index);
    }
    for (const TraceAnswer& answer : answers) {
        if (const int index = m_trace.join(answer); index >= 0 && index < before)
            changed.append(index);
    }
    if (m_trace.size() > before)
        Q_EMIT traceGrown();
    for (const int index : std::as_const(changed))
        Q_EMIT traceEntryChanged(index);
}

void ReviewContext::addTracePicture(const TracePicture& picture)
{
    m_pictures.add(picture);
    Q_EMIT pictureAdded();
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

void ReviewContext::selectEntry(int index)
{
    if (index < 0 || index >= m_trace.size())
        return;
    m_entry = index;
    Q_EMIT entrySelected(index);
    if (const SourcePlace place = m_trace.at(index).place; place.isValid())
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

void ReviewContext::requestCase(const QString& caseId)
{
    if (!caseId.isEmpty() && caseId != state().caseId)
        Q_EMIT caseRequested(caseId);
}

void ReviewContext::requestComparison(const QString& clauseId)
{
    Q_EMIT comparisonRequested(clauseId);
}

void ReviewContext::requestHintFinding(const QString& hintId, const QStringList& evidence)
{
    Q_EMIT hintFindingRequested(hintId, evidence);
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
