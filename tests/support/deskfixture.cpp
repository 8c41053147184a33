// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskfixture.h"

#include "review/cases/casestore.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

template <typename T>
void must(const Result<T>& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

} // namespace

void seatPeople(PeopleStore& people)
{
    const QList<Person> all = {
        {u"admin"_s, u"管理员"_s, {Role::Administrator}, false, false},
        {u"drafter"_s, u"初审"_s, {Role::Reviewer}, false, false},
        {u"other"_s, u"同事"_s, {Role::Reviewer}, false, false},
        {u"junior"_s, u"新人"_s, {Role::Reviewer}, true, false},
        {u"lead"_s, u"组长"_s, {Role::Lead}, false, false},
        {u"trainer"_s, u"培训"_s, {Role::Trainer}, false, false},
    };
    for (const Person& person : all)
        must(people.savePerson(person, u"test"_s));
    HoldRules rules;
    rules.sampledPercent = 0;
    must(people.saveHoldRules(rules, u"test"_s));
}

DecidedStep permanentBan()
{
    DecidedStep step = searchBan();
    step.when = PenaltyCondition::Found;
    step.days.reset();
    step.permanent = true;
    return step;
}

DraftedCase::DraftedCase(CaseStore& store, HandClock& clock, const QList<DecidedStep>& steps) : open(store, clock)
{
    ReviewSession& session = as(u"drafter"_s);
    must(session.judgeItem(u"2/5.1.1"_s, Verdict::Violation));
    must(session.recordFinding(sampleFinding(open.evidenceId)));
    Decision decision;
    decision.outcome = Outcome::Penalise;
    decision.steps = steps;
    must(session.draftDecision(decision));
}

ReviewSession& DraftedCase::as(const QString& account)
{
    open.session.setActor(account);
    return open.session;
}

} // namespace Mingjing
