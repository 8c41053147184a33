// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/strikes.h"

#include <algorithm>

namespace Mingjing {

namespace {

/// Whether \a clause is \a group or below it, by their ids.
bool isWithin(const QString& clause, const QString& group)
{
    if (group.isEmpty() || clause == group)
        return true;
    return clause.startsWith(group) && (clause.at(group.size()) == u'.' || clause.at(group.size()) == u'/');
}

bool covers(const Edition& edition, const QString& under, const QString& clauseId)
{
    if (isWithin(clauseId, under))
        return true;
    const Clause* clause = edition.clause(clauseId);
    return clause && std::any_of(clause->twins.cbegin(), clause->twins.cend(), [&](const QString& twin) {
               return isWithin(twin, under);
           });
}

/// Who it was; nothing when somebody unrelated.
std::optional<Offender> offenderOf(const Offence& offence, const SubjectHistory& history, QList<SubjectRelation>& path)
{
    if (offence.subject == history.subject) {
        if (offence.programName == history.programName)
            return Offender::SameProgram;
        return history.subject.isEmpty() ? std::nullopt : std::optional(Offender::SameSubject);
    }
    const auto related = std::find_if(history.related.cbegin(), history.related.cend(),
                                      [&](const ConnectedSubject& each) { return each.name == offence.subject; });
    if (related == history.related.cend())
        return std::nullopt;
    path = related->path;
    return Offender::RelatedSubject;
}

std::optional<Disregard> outsideScope(StrikeScope scope, Offender offender)
{
    switch (scope) {
    case StrikeScope::Program:
        if (offender == Offender::SameSubject)
            return Disregard::OtherProgram;
        break;
    case StrikeScope::Subject:
        break;
    case StrikeScope::Others:
        return offender == Offender::SameProgram ? std::optional(Disregard::SameProgram) : std::nullopt;
    case StrikeScope::Circle:
        return {};
    }
    return offender == Offender::RelatedSubject ? std::optional(Disregard::OtherSubject) : std::nullopt;
}

std::optional<Disregard> disregardOf(const Offence& offence, bool standing, Offender offender, StrikeScope scope,
                                     const QDateTime& at)
{
    if (offence.state != DecisionState::Issued)
        return Disregard::Overridden;
    if (offence.outcome == Outcome::Pass)
        return Disregard::Passed;
    if (!standing)
        return Disregard::Withdrawn;
    if (at.isValid() && offence.issuedAt > at)
        return Disregard::Later;
    if (const std::optional<Disregard> outside = outsideScope(scope, offender))
        return outside;
    const bool asRepetition = scope == StrikeScope::Program || scope == StrikeScope::Subject;
    if (asRepetition && offence.rectification == Rectification::Pending)
        return Disregard::StillRectifying;
    return {};
}

} // namespace

StrikeScope strikeScopeFor(PenaltyCondition condition, const PenaltyCase& penaltyCase)
{
    if (condition == PenaltyCondition::SubjectWide)
        return StrikeScope::Others;
    const bool bySubject =
        std::any_of(penaltyCase.steps.cbegin(), penaltyCase.steps.cend(), [](const PenaltyStep& step) {
            return step.when == PenaltyCondition::Repeat
                && (step.text.contains(u"间接") || step.text.contains(u"主体"));
        });
    return bySubject ? StrikeScope::Subject : StrikeScope::Program;
}

StrikeCount countStrikes(const Edition& edition, const SubjectHistory& history, const QString& under, StrikeScope scope)
{
    StrikeCount count{under, scope, {}, {}};
    QList<Offence> offences = history.offences;
    sortOffences(offences);
    for (const Offence& offence : offences) {
        if (offence.caseId == history.caseId)
            continue;
        FormerOffence former;
        const std::optional<Offender> offender = offenderOf(offence, history, former.path);
        if (!offender)
            continue;
        bool standing = false;
        bool touched = under.isEmpty();
        for (const OffenceFinding& finding : offence.findings) {
            for (const QString& clause : finding.clauses) {
                if (!covers(edition, under, clause))
                    continue;
                touched = true;
                standing = standing || !finding.withdrawn;
                if (!former.clauses.contains(clause))
                    former.clauses.append(clause);
            }
        }
        if (!touched)
            continue;
        former.caseId = offence.caseId;
        former.decisionId = offence.decisionId;
        former.programName = offence.programName;
        former.subject = offence.subject;
        former.issuedAt = offence.issuedAt;
        former.outcome = offence.outcome;
        former.rectification = offence.rectification;
        former.offender = *offender;
        former.executedSteps = offence.executedSteps;
        former.otherEdition = !edition.sha256().isEmpty() && offence.editionSha256 != edition.sha256();
        former.disregard = disregardOf(offence, standing, *offender, scope, history.at);
        (former.disregard ? count.disregarded : count.counted).append(former);
    }
    return count;
}

} // namespace Mingjing
