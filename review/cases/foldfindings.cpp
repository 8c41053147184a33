// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

namespace {

Result<qsizetype> standingIndex(const CaseState& state, const QString& findingId)
{
    for (qsizetype i = 0; i < state.findings.size(); ++i) {
        if (state.findings.at(i).id != findingId)
            continue;
        if (state.findings.at(i).withdrawn)
            return conflict(u"the finding is withdrawn"_s, findingId);
        return i;
    }
    return Error{ErrorCode::NotFound, u"no such finding"_s, findingId};
}

Result<void> checkEvidence(const CaseState& state, const Finding& finding)
{
    if (finding.evidence.isEmpty())
        return conflict(u"a finding needs evidence"_s, finding.id);
    for (const QString& id : finding.evidence) {
        if (!state.evidenceById(id))
            return Error{ErrorCode::NotFound, u"no such evidence"_s, id};
    }
    return {};
}

} // namespace

Result<void> itemJudged(CaseState& state, const ReviewEvent& event)
{
    Result<ItemJudgement> judgement = itemJudgementFromJson(event.payload);
    if (!judgement)
        return judgement.error();
    judgement->actor = event.actor;
    judgement->at = event.at;
    state.judgements.insert(judgement->itemId, *judgement);
    if (judgement->verdict != Verdict::Unjudged)
        state.reopened.remove(judgement->itemId);
    return {};
}

Result<void> hintJudged(CaseState& state, const ReviewEvent& event)
{
    Result<HintJudgement> judgement = hintJudgementFromJson(event.payload);
    if (!judgement)
        return judgement.error();
    judgement->accepted = event.kind == EventKind::HintAccepted;
    judgement->actor = event.actor;
    judgement->at = event.at;
    state.hints.insert(judgement->hintId, *judgement);
    return {};
}

Result<void> evidenceCaptured(CaseState& state, const ReviewEvent& event)
{
    Result<Evidence> evidence = evidenceFromJson(event.payload);
    if (!evidence)
        return evidence.error();
    if (evidence->id != nextId(u'E', state.evidence.size()))
        return conflict(u"not the next piece of evidence"_s, evidence->id);
    if (!evidence->packageSha256.isEmpty() && !state.version(evidence->packageSha256))
        return conflict(u"it is of no version of the case"_s, evidence->packageSha256);
    evidence->actor = event.actor;
    evidence->at = event.at;
    state.evidence.append(*evidence);
    return {};
}

Result<void> findingRecorded(CaseState& state, const ReviewEvent& event)
{
    Result<Finding> finding = findingFromJson(event.payload);
    if (!finding)
        return finding.error();
    if (finding->id != nextId(u'F', state.findings.size()))
        return conflict(u"not the next finding"_s, finding->id);
    const Result<void> supported = checkEvidence(state, *finding);
    if (!supported)
        return supported;
    finding->actor = event.actor;
    finding->at = event.at;
    finding->changedAt = event.at;
    state.findings.append(*finding);
    return {};
}

Result<void> findingChanged(CaseState& state, const ReviewEvent& event)
{
    Result<Finding> changed = findingFromJson(event.payload);
    if (!changed)
        return changed.error();
    const Result<qsizetype> index = standingIndex(state, changed->id);
    if (!index)
        return index.error();
    const Result<void> supported = checkEvidence(state, *changed);
    if (!supported)
        return supported;
    Finding& finding = state.findings[*index];
    changed->actor = finding.actor;
    changed->at = finding.at;
    changed->changedAt = event.at;
    finding = *changed;
    return {};
}

Result<void> findingWithdrawn(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"withdrawal"_s);
    const QString id = fields.requiredString("id"_L1);
    const QString reason = fields.requiredString("reason"_L1);
    if (fields.error())
        return *fields.error();
    const Result<qsizetype> index = standingIndex(state, id);
    if (!index)
        return index.error();
    Finding& finding = state.findings[*index];
    finding.withdrawn = true;
    finding.withdrawnReason = reason;
    finding.changedAt = event.at;
    return {};
}

} // namespace Mingjing::Fold
