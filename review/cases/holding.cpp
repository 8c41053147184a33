// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/holding.h"

#include "review/base/digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Penalties of the account or the program as a whole.
constexpr PenaltyKind accountKinds[] = {PenaltyKind::BanProgram, PenaltyKind::CloseAccount,
                                        PenaltyKind::RevokeQualification, PenaltyKind::RefuseService};

bool isAccountKind(PenaltyKind kind)
{
    return std::find(std::begin(accountKinds), std::end(accountKinds), kind) != std::end(accountKinds);
}

/// 0 to 99, spread evenly over all decisions.
int lotOf(const QString& caseId, const QString& decisionId)
{
    return static_cast<int>(sha256Hex(u"%1/%2"_s.arg(caseId, decisionId).toUtf8()).left(8).toUInt(nullptr, 16) % 100);
}

bool meets(HoldReason reason, const CaseState& state, const Decision& draft, const Desk& desk, const QString& actor)
{
    const auto anyStep = [&](auto fits) {
        return std::any_of(draft.steps.cbegin(), draft.steps.cend(),
                           [&](const DecidedStep& step) { return !step.omitted && fits(step); });
    };
    switch (reason) {
    case HoldReason::Permanent:
        return anyStep([](const DecidedStep& step) { return step.permanent; });
    case HoldReason::Account:
        return anyStep([](const DecidedStep& step) { return isAccountKind(step.kind); });
    case HoldReason::Departure:
        return std::any_of(draft.steps.cbegin(), draft.steps.cend(),
                           [](const DecidedStep& step) { return step.departs || step.omitted; });
    case HoldReason::Junior: {
        const Person* who = desk.person(accountOf(actor));
        const Person* drafter = desk.person(accountOf(draft.draftedBy));
        return (who && who->junior) || (drafter && drafter->junior);
    }
    case HoldReason::Sampled:
        return lotOf(state.caseId, draft.id) < desk.rules.sampledPercent;
    }
    return false;
}

} // namespace

QStringList firstReaders(const CaseState& state)
{
    QStringList accounts;
    const auto add = [&](const QString& actor) {
        if (!actor.isEmpty() && !accounts.contains(accountOf(actor)))
            accounts.append(accountOf(actor));
    };
    for (const ItemJudgement& judgement : state.judgements)
        add(judgement.actor);
    for (const Finding& finding : state.findings)
        add(finding.actor);
    if (const Decision* draft = state.draft()) {
        add(draft->draftedBy);
        add(draft->heldBy);
    }
    return accounts;
}

QList<Person> secondReaders(const CaseState& state, const Desk& desk)
{
    const QStringList first = firstReaders(state);
    QList<Person> readers;
    std::copy_if(desk.people.cbegin(), desk.people.cend(), std::back_inserter(readers), [&](const Person& person) {
        return mayDo(person, Permission::SecondRead) && !first.contains(person.account);
    });
    return readers;
}

Holding holdingOf(const CaseState& state, const Desk& desk, const QString& actor)
{
    Holding holding;
    const Decision* draft = state.draft();
    if (!draft || desk.rules.use == HoldUse::Never)
        return holding;
    for (const HoldReason reason : allHoldReasons()) {
        if (desk.rules.reasons.contains(reason) && meets(reason, state, *draft, desk, actor))
            holding.reasons.append(reason);
    }
    holding.readers = secondReaders(state, desk);
    holding.readers.removeIf([&](const Person& person) { return person.account == accountOf(actor); });
    // A lot that nobody could answer falls on nothing.
    if (holding.readers.isEmpty() && desk.rules.use != HoldUse::Always)
        holding.reasons.removeAll(HoldReason::Sampled);
    const bool readable = !holding.readers.isEmpty() || desk.rules.use == HoldUse::Always;
    holding.held = !holding.reasons.isEmpty() && readable;
    return holding;
}

} // namespace Mingjing
