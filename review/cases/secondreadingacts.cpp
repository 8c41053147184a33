// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of ReviewSession that rest on who somebody is: rights, the PIN, holding, second reading.
#include "review/cases/reviewsession.h"

#include "review/cases/casestore.h"
#include "review/cases/issuerules.h"
#include "review/cases/secondreading.h"
#include "review/people/peoplestore.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<Desk> ReviewSession::desk() const
{
    const PeopleStore* people = m_store.people();
    return people ? people->desk() : Desk();
}

Result<void> ReviewSession::mayDo(Permission permission) const
{
    const Result<Desk> now = desk();
    return now ? now->allows(m_actor, permission) : now.error();
}

Result<Holding> ReviewSession::holding() const
{
    const Result<Desk> now = desk();
    if (!now)
        return now.error();
    return holdingOf(m_state, *now, m_actor);
}

Result<bool> ReviewSession::asksForPin() const
{
    const Result<Desk> now = desk();
    if (!now)
        return now.error();
    const Person* person = now->person(accountOf(m_actor));
    return person && person->hasPin;
}

Result<void> ReviewSession::checkPin(const QString& pin) const
{
    const Result<bool> asked = asksForPin();
    if (!asked)
        return asked.error();
    if (!*asked)
        return {};
    const QString account = accountOf(m_actor);
    if (pin.isEmpty())
        return Error{ErrorCode::Refused, u"the PIN is needed"_s, account};
    const Result<bool> right = m_store.people()->isPin(account, pin);
    if (!right)
        return right.error();
    return *right ? Result<void>() : Error{ErrorCode::Refused, u"the PIN is wrong"_s, account};
}

Result<void> ReviewSession::mayRead() const
{
    const Decision* held = m_state.draft();
    if (!held || held->state != DecisionState::Held)
        return Error{ErrorCode::Conflict, u"no such decision is held for a second reader"_s, m_state.caseId};
    const Result<void> allowed = mayDo(Permission::SecondRead);
    if (!allowed)
        return allowed;
    if (firstReaders(m_state).contains(accountOf(m_actor)))
        return Error{ErrorCode::Refused, u"a second reader is never the first"_s, m_actor};
    return {};
}

bool ReviewSession::readsBlind() const
{
    const Result<Desk> now = desk();
    return now && now->rules.blind && mayRead();
}

Result<void> ReviewSession::giveSecondReading(bool agrees, const QString& reason, const QString& pin,
                                              std::optional<Outcome> ownOutcome)
{
    const Result<void> allowed = mayRead();
    if (!allowed)
        return allowed;
    const Result<Desk> now = desk();
    if (!now)
        return now.error();
    SecondReading reading;
    reading.decisionId = m_state.draft()->id;
    reading.agrees = agrees;
    reading.reason = reason.trimmed();
    reading.blind = now->rules.blind;
    if (reading.blind && !ownOutcome)
        return Error{ErrorCode::Refused, u"a blind reading begins with what the reader would decide"_s,
                     reading.decisionId};
    if (reading.blind)
        reading.ownOutcome = ownOutcome;
    if (!agrees) {
        if (reading.reason.isEmpty())
            return Error{ErrorCode::Refused, u"returning a decision needs a reason"_s, reading.decisionId};
        return commit(EventKind::SecondReadingGiven, toJson(reading));
    }
    CaseState released = m_state;
    released.decisions.last().state = DecisionState::Draft;
    const QList<Error> obstacles = Mingjing::issueObstacles(released);
    if (!obstacles.isEmpty())
        return obstacles.first();
    const Result<void> sameHistory = checkHistory(*m_state.draft());
    if (!sameHistory)
        return sameHistory;
    const Result<void> proven = checkPin(pin);
    if (!proven)
        return proven;
    return commit(QList<Act>{{EventKind::SecondReadingGiven, toJson(reading)}} + issuing({}));
}

} // namespace Mingjing
