// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of ReviewSession before a decision: looking, judging, evidence, findings.
#include "review/cases/reviewsession.h"

#include "review/base/digest.h"
#include "review/cases/carryover.h"
#include "review/cases/casequery.h"
#include "review/cases/casestore.h"
#include "review/cases/foldhandlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// The outcome of an act that gives an id.
Result<QString> named(const Result<void>& done, const QString& id)
{
    if (!done)
        return done.error();
    return id;
}

/// The clauses of all standing findings.
FormerFindings findingsOf(const CaseState& state)
{
    FormerFindings former{state.caseId, {}};
    for (const Finding& finding : state.standingFindings())
        former.clauses += finding.clauses + finding.twins;
    former.clauses.removeDuplicates();
    return former;
}

Error refused(const QString& message, const QString& context = {})
{
    return {ErrorCode::Refused, message, context};
}

} // namespace

Result<void> ReviewSession::viewPage(const QString& route, bool sandboxed)
{
    const bool again = !m_journal.isEmpty() && m_journal.last().kind == EventKind::PageViewed
        && m_journal.last().payload.value("route"_L1).toString() == route
        && m_journal.last().payload.value("sandbox"_L1).toBool(true) == sandboxed;
    if (isOpen() && (again || m_state.status != CaseStatus::Open))
        return {};
    QJsonObject payload{{u"route"_s, route}};
    if (!sandboxed)
        payload.insert(u"sandbox"_s, false);
    return commit(EventKind::PageViewed, payload);
}

Result<void> ReviewSession::changeScenario(const QString& scenario, const QJsonObject& details,
                                           const QByteArray& answers)
{
    const QString sha256 = answers.isEmpty() ? QString() : sha256Hex(answers);
    if (isOpen() && scenario == m_state.scenario && details == m_state.scenarioDetails
        && sha256 == m_state.scenarioAnswers)
        return {};
    QJsonObject payload{{u"scenario"_s, scenario}};
    if (!details.isEmpty())
        payload.insert("details"_L1, details);
    if (answers.isEmpty())
        return commit(EventKind::ScenarioChanged, payload);
    payload.insert("answers_blob"_L1, sha256);
    return commit({{EventKind::ScenarioChanged, payload}}, {answers});
}

Result<void> ReviewSession::fillStoreForm(const QJsonObject& form)
{
    return commit(EventKind::StoreFormFilled, {{u"form"_s, form}});
}

Result<void> ReviewSession::chooseProfile(const ChosenProfile& profile)
{
    if (isOpen() && m_state.profile && toJson(*m_state.profile) == toJson(profile))
        return {};
    if (profile.items.isEmpty())
        return refused(u"the profile asks nothing of this package"_s, profile.id);
    if (isOpen() && profile.editionSha256 != m_state.editionSha256)
        return Error{ErrorCode::Conflict, u"the profile was applied to another edition"_s, profile.id};
    return commit(EventKind::ProfileChosen, toJson(profile));
}

Result<FormerFindings> ReviewSession::formerFindings() const
{
    const bool decidedBefore = std::any_of(m_state.decisions.begin(), m_state.decisions.end(),
                                           [](const Decision& decision) { return decision.issuedAt.isValid(); });
    if (decidedBefore)
        return findingsOf(m_state);
    CaseQuery query;
    query.text = m_state.programName;
    query.order = CaseOrder::OpenedLast;
    const Result<QList<CaseSummary>> cases = m_store.cases(query);
    if (!cases)
        return cases.error();
    for (const CaseSummary& summary : *cases) {
        const bool other = summary.caseId != m_state.caseId && summary.programName == m_state.programName
            && summary.subject == m_state.subject.name && summary.openedAt <= m_state.openedAt;
        if (!other || summary.status == CaseStatus::Open)
            continue;
        const Result<CaseState> state = stateOf(m_store, summary.caseId);
        if (!state)
            return state.error();
        return findingsOf(*state);
    }
    return FormerFindings();
}

Result<QString> ReviewSession::addNote(const QString& text)
{
    const QString id = Fold::nextId(u'N', m_state.notes.size());
    return named(commit(EventKind::NoteAdded, {{u"id"_s, id}, {u"text"_s, text.trimmed()}}), id);
}

Result<void> ReviewSession::handOver(const QString& assignee)
{
    return commit(EventKind::HandedOver, {{u"to"_s, assignee}});
}

Result<void> ReviewSession::judgeItem(const QString& itemId, Verdict verdict, const QString& note)
{
    const ItemJudgement known = m_state.judgements.value(itemId);
    if (isOpen() && known.verdict == verdict && known.note == note && m_state.status == CaseStatus::Open)
        return {};
    ItemJudgement judgement;
    judgement.itemId = itemId;
    judgement.verdict = verdict;
    judgement.note = note;
    return commit(EventKind::ItemJudged, toJson(judgement));
}

Result<void> ReviewSession::carryOver(const QByteArray& editionBytes, const QString& title, const CarryOverPlan& plan)
{
    if (sha256Hex(editionBytes) != plan.newSha256)
        return refused(u"the bytes do not have the given SHA-256"_s, title);
    QJsonObject payload = toJson(plan);
    payload.insert("title"_L1, title);
    return commit({{EventKind::CarriedOver, payload}}, {editionBytes});
}

Result<void> ReviewSession::receiveResubmission(const Resubmission& resubmission)
{
    if (resubmission.packageBytes.isEmpty())
        return refused(u"a resubmission needs a package"_s, resubmission.fileName);
    SubmittedVersion version;
    version.sha256 = sha256Hex(resubmission.packageBytes);
    version.fileName = resubmission.fileName;
    version.root = resubmission.packageRoot;
    version.size = resubmission.packageBytes.size();
    QJsonObject payload = toJson(version);
    payload.insert("former_sha256"_L1, m_state.packageSha256);
    if (!resubmission.storeForm.isEmpty() && resubmission.storeForm != m_state.storeForm)
        payload.insert("form"_L1, resubmission.storeForm);
    return commit({{EventKind::ResubmissionReceived, payload}}, {resubmission.packageBytes});
}

Result<void> ReviewSession::judgeHint(const HintJudgement& judgement)
{
    if (!judgement.accepted && judgement.reason.trimmed().isEmpty())
        return refused(u"dismissing a hint needs a reason"_s, judgement.hintId);
    if (judgement.edit && (judgement.edit->words.trimmed().isEmpty() || judgement.edit->clauses.isEmpty()))
        return refused(u"a hint that is taken over needs words and a clause"_s, judgement.hintId);
    return commit(judgement.accepted ? EventKind::HintAccepted : EventKind::HintDismissed, toJson(judgement));
}

Result<void> ReviewSession::acceptHint(const QString& hintId, const QJsonObject& hint, const QString& reason)
{
    HintJudgement judgement;
    judgement.hintId = hintId;
    judgement.accepted = true;
    judgement.reason = reason;
    judgement.hint = hint;
    return judgeHint(judgement);
}

Result<void> ReviewSession::dismissHint(const QString& hintId, const QJsonObject& hint, const QString& reason)
{
    HintJudgement judgement;
    judgement.hintId = hintId;
    judgement.reason = reason;
    judgement.hint = hint;
    return judgeHint(judgement);
}

Result<QList<RememberedDismissal>> ReviewSession::dismissals() const
{
    Result<QList<RememberedDismissal>> all = m_store.dismissals();
    if (all)
        all->removeIf([this](const RememberedDismissal& each) { return each.caseId == m_state.caseId; });
    return all;
}

Result<QString> ReviewSession::captureEvidence(Evidence evidence, const QByteArray& bytes)
{
    evidence.id = Fold::nextId(u'E', m_state.evidence.size());
    if (evidence.packageSha256.isEmpty())
        evidence.packageSha256 = m_state.packageSha256;
    const bool isObserved = evidence.kind == EvidenceKind::Screenshot || evidence.kind == EvidenceKind::Trace;
    if (isObserved && evidence.scenarios.isEmpty() && !m_state.scenarioDetails.isEmpty())
        evidence.scenarios = {QJsonObject{{u"words"_s, m_state.scenario}, {u"details"_s, m_state.scenarioDetails}}};
    if (bytes.isEmpty()) {
        if (!evidence.blobSha256.isEmpty()) {
            const Result<QByteArray> kept = m_store.blob(evidence.blobSha256);
            if (!kept)
                return kept.error();
        }
        return named(commit(EventKind::EvidenceCaptured, toJson(evidence)), evidence.id);
    }
    if (evidence.kind == EvidenceKind::File && bytes.size() > MaximumAttachmentBytes)
        return refused(u"an attachment has more than %1 MB"_s.arg(MaximumAttachmentBytes >> 20), evidence.caption);
    const QString sha256 = sha256Hex(bytes);
    if (!evidence.blobSha256.isEmpty() && evidence.blobSha256 != sha256)
        return refused(u"the bytes do not have the given SHA-256"_s, evidence.blobSha256);
    evidence.blobSha256 = sha256;
    return named(commit({{EventKind::EvidenceCaptured, toJson(evidence)}}, {bytes}), evidence.id);
}

Result<QString> ReviewSession::recordFinding(Finding finding)
{
    finding.id = Fold::nextId(u'F', m_state.findings.size());
    return named(commit(EventKind::FindingRecorded, toJson(finding)), finding.id);
}

Result<void> ReviewSession::changeFinding(const Finding& finding)
{
    const Finding* known = m_state.finding(finding.id);
    if (known && !known->withdrawn && known->toConfirm.isEmpty() && toJson(*known) == toJson(finding))
        return {};
    return commit(EventKind::FindingChanged, toJson(finding));
}

Result<void> ReviewSession::withdrawFinding(const QString& findingId, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(u"withdrawing a finding needs a reason"_s, findingId);
    return commit(EventKind::FindingWithdrawn, {{u"id"_s, findingId}, {u"reason"_s, reason}});
}

} // namespace Mingjing
