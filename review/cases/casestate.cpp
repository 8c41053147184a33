// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casestate.h"

#include <algorithm>

namespace Mingjing {

namespace {

template <typename T>
const T* byId(const QList<T>& list, const QString& id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T& each) { return each.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const SubmittedVersion* CaseState::version(const QString& sha256) const
{
    const auto found = std::find_if(versions.crbegin(), versions.crend(),
                                    [&](const SubmittedVersion& one) { return one.sha256 == sha256; });
    return found == versions.crend() ? nullptr : &*found;
}

QString CaseState::packageOf(const Evidence& piece) const
{
    return piece.packageSha256.isEmpty() && !versions.isEmpty() ? versions.first().sha256 : piece.packageSha256;
}

bool CaseState::viewedUnsandboxed() const
{
    return std::any_of(pageViews.begin(), pageViews.end(), [](const PageView& view) { return !view.sandboxed; });
}

Verdict CaseState::verdictOf(const QString& itemId) const
{
    return judgements.value(itemId).verdict;
}

const ChosenProfile* CaseState::profileInUse() const
{
    return profile && profile->editionSha256 == editionSha256 ? &*profile : nullptr;
}

bool CaseState::asksFor(const QString& itemId) const
{
    const ChosenProfile* used = profileInUse();
    return !used || used->items.contains(itemId);
}

const Evidence* CaseState::evidenceById(const QString& id) const
{
    return byId(evidence, id);
}

const Finding* CaseState::finding(const QString& id) const
{
    return byId(findings, id);
}

const Decision* CaseState::decision(const QString& id) const
{
    return byId(decisions, id);
}

const Deadline* CaseState::deadline(const QString& id) const
{
    return byId(deadlines, id);
}

const Appeal* CaseState::appeal(const QString& id) const
{
    return byId(appeals, id);
}

const Decision* CaseState::decisionOfStep(const QString& stepId) const
{
    for (const Decision& decision : decisions) {
        if (decision.step(stepId))
            return &decision;
    }
    return nullptr;
}

std::optional<CountedDays> CaseState::countingOf(const Deadline& deadline) const
{
    const Decision* decision = decisionOfStep(deadline.stepId);
    return decision ? decision->step(deadline.stepId)->countedTo(deadline.dueAt) : std::nullopt;
}

const Decision* CaseState::draft() const
{
    if (decisions.isEmpty())
        return nullptr;
    const Decision& last = decisions.last();
    return last.state == DecisionState::Draft || last.state == DecisionState::Held ? &last : nullptr;
}

const Decision* CaseState::issued() const
{
    return !decisions.isEmpty() && decisions.last().state == DecisionState::Issued ? &decisions.last() : nullptr;
}

QList<Finding> CaseState::standingFindings() const
{
    QList<Finding> standing;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(standing),
                 [](const Finding& finding) { return !finding.withdrawn; });
    return standing;
}

QDateTime CaseState::nextDueAt() const
{
    QDateTime earliest;
    for (const Deadline& deadline : deadlines) {
        if (deadline.state == DeadlineState::Pending && (!earliest.isValid() || deadline.dueAt < earliest))
            earliest = deadline.dueAt;
    }
    return earliest;
}

QStringList referencedBlobs(const CaseState& state)
{
    QStringList hashes = {state.packageSha256, state.editionSha256};
    for (const SubmittedVersion& version : state.versions)
        hashes.append(version.sha256);
    for (const PinnedEdition& edition : state.formerEditions)
        hashes.append(edition.sha256);
    for (const Evidence& evidence : state.evidence)
        hashes.append(evidence.blobSha256);
    for (const Appeal& appeal : state.appeals) {
        for (const AppealItem& item : appeal.items) {
            for (const AppealMaterial& material : item.materials)
                hashes.append(material.sha256);
        }
    }
    for (const IssuedNotice& notice : state.notices)
        hashes.append(notice.sha256);
    hashes += state.answersSeen;
    hashes.removeAll(QString());
    hashes.sort();
    hashes.removeDuplicates();
    return hashes;
}

} // namespace Mingjing
