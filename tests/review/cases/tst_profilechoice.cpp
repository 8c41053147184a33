// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

ChosenProfile quickLook(const ReviewSession& session)
{
    ChosenProfile profile;
    profile.id = u"quick-look"_s;
    profile.name = {u"快速查看"_s, u"Quick look"_s};
    profile.digest = QString(64, u'd');
    profile.editionSha256 = session.state().editionSha256;
    profile.items = QStringList{u"2/5.1.1"_s, u"2/6.1"_s};
    return profile;
}

} // namespace

class ProfileChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAskedUntilOneIsChosen()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        QVERIFY(!review.session.state().profile);
        QVERIFY(review.session.state().asksFor(u"2/1.1"_s));
        VERIFY_RESULT(review.session.judgeItem(u"2/1.1"_s, Verdict::Pass));
        VERIFY_RESULT(review.session.chooseProfile(quickLook(review.session)));
        const CaseState& state = review.session.state();
        QCOMPARE(state.profile->id, u"quick-look"_s);
        QCOMPARE(state.profile->actor, review.session.actor());
        QVERIFY(state.profile->at.isValid());
        QVERIFY(state.asksFor(u"2/5.1.1"_s));
        QVERIFY(!state.asksFor(u"2/1.1"_s));
        // Judged before, and judged outside it after: both stand.
        QCOMPARE(state.verdictOf(u"2/1.1"_s), Verdict::Pass);
        VERIFY_RESULT(review.session.judgeItem(u"2/1.2"_s, Verdict::Violation));
        QCOMPARE(state.verdictOf(u"2/1.2"_s), Verdict::Violation);
        QCOMPARE(fold(review.session.journal()).value(), state);
    }

    void theSameAgainIsNoEvent()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.chooseProfile(quickLook(review.session)));
        const qint64 before = review.session.state().lastSequence;
        VERIFY_RESULT(review.session.chooseProfile(quickLook(review.session)));
        QCOMPARE(review.session.state().lastSequence, before);
        ChosenProfile longer = quickLook(review.session);
        longer.items.append(u"2/6.2"_s);
        VERIFY_RESULT(review.session.chooseProfile(longer));
        QCOMPARE(review.session.state().lastSequence, before + 1);
    }

    void whatDoesNotFitIsRefused()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        ChosenProfile nothing = quickLook(review.session);
        nothing.items.clear();
        VERIFY_ERROR(review.session.chooseProfile(nothing), ErrorCode::Refused);
        ChosenProfile other = quickLook(review.session);
        other.editionSha256 = QString(64, u'e');
        VERIFY_ERROR(review.session.chooseProfile(other), ErrorCode::Conflict);
        VERIFY_RESULT(decideRectification(review.session));
        VERIFY_ERROR(review.session.chooseProfile(quickLook(review.session)), ErrorCode::Conflict);
        QVERIFY(!review.session.state().profile);
    }

    void aProfileOfAnotherEditionLeavesNothingOut()
    {
        CaseState state;
        state.editionSha256 = u"new"_s;
        state.profile = ChosenProfile{u"a"_s, {}, u"d"_s, u"old"_s, {}, {u"2/1"_s}, {}, {}};
        QVERIFY(!state.profileInUse());
        QVERIFY(state.asksFor(u"2/9"_s));
    }

    void theFormerDecisionIsFound()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase first(store, clock);
        QCOMPARE(first.session.formerFindings()->caseId, QString());
        VERIFY_RESULT(decideRectification(first.session));
        const QStringList cited = first.session.state().standingFindings().first().clauses;
        OpenCase second(store, clock);
        const auto former = second.session.formerFindings();
        VERIFY_RESULT(former);
        QCOMPARE(former->caseId, first.id);
        for (const QString& clause : cited)
            QVERIFY(former->clauses.contains(clause));
        // A decision taken back is nearer than that of another case.
        VERIFY_RESULT(first.session.overrideDecision(u"申诉成立"_s));
        QCOMPARE(first.session.formerFindings()->caseId, first.id);
        QCOMPARE(second.session.formerFindings()->caseId, QString());
    }
};

QTEST_GUILESS_MAIN(ProfileChoiceTest)
#include "tst_profilechoice.moc"
