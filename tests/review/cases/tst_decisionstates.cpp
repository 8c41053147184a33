// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "tests/support/deskfixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const QStringList everybody = {u"drafter"_s, u"other"_s, u"junior"_s,  u"lead"_s,
                               u"trainer"_s, u"admin"_s, u"stranger"_s};

} // namespace

/// What somebody may do with a decision, by where it stands: draft → held → issued → overridden.
class DecisionStatesTest final : public QObject
{
    Q_OBJECT

    MemoryCaseStore m_store;
    HandClock m_clock;
    std::unique_ptr<DraftedCase> m_case;

    ReviewSession& as(const QString& account) { return m_case->as(account); }
    const CaseState& state() const { return m_case->open.session.state(); }

    /// Seats everybody while nobody works here, opens a case, and brings its decision to \a wanted.
    void bringTo(const QString& wanted)
    {
        m_store = MemoryCaseStore();
        m_clock.set(u"2026-11-23T02:00:00Z"_s);
        m_case = std::make_unique<DraftedCase>(m_store, m_clock);
        seatPeople(*m_store.people());
        if (wanted != u"draft")
            VERIFY_RESULT(as(u"drafter"_s).issueDecision());
        if (wanted == u"issued" || wanted == u"overridden")
            VERIFY_RESULT(as(u"other"_s).giveSecondReading(true, {}));
        if (wanted == u"overridden")
            VERIFY_RESULT(as(u"lead"_s).overrideDecision(u"复核"_s));
        QCOMPARE(decisionStateId(state().decisions.last().state), wanted);
    }

    Result<void> perform(const QString& act, ReviewSession& session)
    {
        if (act == u"draft") {
            Decision decision;
            decision.outcome = Outcome::Penalise;
            decision.steps = {permanentBan()};
            const Result<QString> drafted = session.draftDecision(decision);
            return drafted ? Result<void>() : drafted.error();
        }
        if (act == u"issue")
            return session.issueDecision();
        if (act == u"agree")
            return session.giveSecondReading(true, {});
        if (act == u"return")
            return session.giveSecondReading(false, u"证据不足"_s);
        if (act == u"override")
            return session.overrideDecision(u"复核"_s);
        return session.judgeItem(u"2/7.1"_s, Verdict::Pass);
    }

private Q_SLOTS:
    /// One line for each state and act: what comes of it for the drafter, another reviewer, a junior one, the lead,
    /// the trainer, the administrator and somebody who does not work here. `!` the state forbids it, `-` the role does.
    void whoMayDoWhatWhen_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* from, const char* act, const char* outcomes) {
            const QStringList to = QString::fromLatin1(outcomes).split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < everybody.size(); ++i)
                QTest::addRow("%s: %s by %s", from, act, qPrintable(everybody.at(i)))
                    << QString::fromLatin1(from) << QString::fromLatin1(act) << everybody.at(i) << to.at(i);
        };
        //                            drafter     other       junior      lead        trainer admin stranger
        row("draft", "judge", "       draft       draft       draft       draft       -       -     -");
        row("draft", "draft", "       draft       draft       draft       draft       -       -     -");
        row("draft", "issue", "       held        held        held        held        -       -     -");
        row("draft", "agree", "       !           !           !           !           !       !     !");
        row("draft", "return", "      !           !           !           !           !       !     !");
        row("draft", "override", "    !           !           !           !           !       !     !");

        row("held", "judge", "        !           !           !           !           -       -     -");
        row("held", "draft", "        draft       !           !           !           !       !     !");
        row("held", "issue", "        !           !           !           !           -       -     -");
        row("held", "agree", "        -           issued      -           issued      -       -     -");
        row("held", "return", "       -           draft       -           draft       -       -     -");
        row("held", "override", "     !           !           !           !           !       !     !");

        row("issued", "judge", "      !           !           !           !           -       -     -");
        row("issued", "draft", "      !           !           !           !           -       -     -");
        row("issued", "issue", "      !           !           !           !           -       -     -");
        row("issued", "agree", "      !           !           !           !           !       !     !");
        row("issued", "return", "     !           !           !           !           !       !     !");
        row("issued", "override", "   -           -           -           overridden  -       -     -");

        row("overridden", "judge", "  overridden  overridden  overridden  overridden  -       -     -");
        row("overridden", "draft", "  draft       draft       draft       draft       -       -     -");
        row("overridden", "issue", "  !           !           !           !           -       -     -");
        row("overridden", "agree", "  !           !           !           !           !       !     !");
        row("overridden", "return", " !           !           !           !           !       !     !");
        row("overridden", "override", "!          !           !           !           !       !     !");
    }

    void whoMayDoWhatWhen()
    {
        QFETCH(QString, from);
        QFETCH(QString, act);
        QFETCH(QString, who);
        QFETCH(QString, to);
        bringTo(from);
        const CaseState before = state();
        const Result<void> done = perform(act, as(who));
        if (to == u"!") {
            VERIFY_ERROR(done, ErrorCode::Conflict);
        } else if (to == u"-") {
            VERIFY_ERROR(done, ErrorCode::Refused);
        } else {
            VERIFY_RESULT(done);
            QCOMPARE(decisionStateId(state().decisions.last().state), to);
            QCOMPARE(fold(m_store.journal(m_case->open.id).value()).value(), state());
            return;
        }
        QCOMPARE(state(), before);
    }

    void aDeskOfOneIssuesAndSaysThatNobodyReadIt()
    {
        m_store = MemoryCaseStore();
        DraftedCase alone(m_store, m_clock);
        VERIFY_RESULT(alone.as(u"drafter"_s).issueDecision());
        const Decision& issued = *alone.open.session.state().issued();
        QCOMPARE(issued.unreadFor, QList{HoldReason::Permanent});
        QVERIFY(issued.heldFor.isEmpty());
    }

    void rulesThatAlwaysHoldDoSoOnADeskOfOneToo()
    {
        m_store = MemoryCaseStore();
        HoldRules rules;
        rules.use = HoldUse::Always;
        VERIFY_RESULT(m_store.people()->saveHoldRules(rules, {}));
        DraftedCase alone(m_store, m_clock);
        VERIFY_RESULT(alone.as(u"drafter"_s).issueDecision());
        QCOMPARE(alone.open.session.state().draft()->state, DecisionState::Held);
        VERIFY_ERROR(alone.as(u"另一个名字 (drafter)"_s).giveSecondReading(true, {}), ErrorCode::Refused);
        VERIFY_RESULT(alone.as(u"somebody"_s).giveSecondReading(true, {}));
        QVERIFY(alone.open.session.state().issued());
    }

    void whatIsReturnedShowsWhyAndIsHeldAgain()
    {
        bringTo(u"held"_s);
        VERIFY_ERROR(as(u"other"_s).giveSecondReading(false, u" "_s), ErrorCode::Refused);
        VERIFY_RESULT(as(u"other"_s).giveSecondReading(false, u"证据不足"_s));
        QVERIFY(state().draft()->returned());
        QCOMPARE(state().draft()->returned()->reason, u"证据不足"_s);
        VERIFY_RESULT(perform(u"draft"_s, as(u"drafter"_s)));
        QCOMPARE(state().draft()->returned()->actor, u"other"_s);
        VERIFY_RESULT(as(u"drafter"_s).issueDecision());
        QCOMPARE(state().draft()->state, DecisionState::Held);
        VERIFY_RESULT(as(u"lead"_s).giveSecondReading(true, u"已补充"_s));
        const Decision& issued = *state().issued();
        QCOMPARE(issued.readings.size(), 2);
        QCOMPARE(issued.draftedBy, u"drafter"_s);
        QCOMPARE(issued.issuedBy, u"lead"_s);
        QVERIFY(!issued.returned());
    }

    void daysAreCountedFromIssuing()
    {
        m_store = MemoryCaseStore();
        DraftedCase review(m_store, m_clock, {permanentBan(), rectifyStep(3)});
        seatPeople(*m_store.people());
        VERIFY_RESULT(review.as(u"drafter"_s).issueDecision());
        QVERIFY(review.open.session.state().deadlines.isEmpty());
        m_clock.set(u"2026-11-30T02:00:00Z"_s);
        VERIFY_RESULT(review.as(u"lead"_s).giveSecondReading(true, {}));
        const QList<Deadline> deadlines = review.open.session.state().deadlines;
        QCOMPARE(deadlines.size(), 1);
        QCOMPARE(deadlines.first().dueAt, QDateTime::fromString(u"2026-12-03T15:59:59.999Z"_s, Qt::ISODateWithMs));
    }

    void whoeverJudgedReadsNothing()
    {
        bringTo(u"draft"_s);
        VERIFY_RESULT(as(u"lead"_s).judgeItem(u"2/7.1"_s, Verdict::Pass));
        VERIFY_RESULT(as(u"drafter"_s).issueDecision());
        VERIFY_ERROR(as(u"lead"_s).giveSecondReading(true, {}), ErrorCode::Refused);
        VERIFY_RESULT(as(u"other"_s).giveSecondReading(true, {}));
    }

    void whatStandsAgainstIssuingStandsAgainstAgreeing()
    {
        bringTo(u"held"_s);
        VERIFY_RESULT(as(u"drafter"_s).receiveResubmission({u"v2.zip"_s, "version 2", {}, {}}));
        VERIFY_ERROR(as(u"other"_s).giveSecondReading(true, {}), ErrorCode::Conflict);
        QCOMPARE(state().draft()->state, DecisionState::Held);
        VERIFY_RESULT(as(u"other"_s).giveSecondReading(false, u"有新版本"_s));
    }

    void aBlindReaderSaysFirstWhatTheyWouldDecide()
    {
        bringTo(u"held"_s);
        HoldRules rules = m_store.people()->desk()->rules;
        rules.blind = true;
        VERIFY_RESULT(m_store.people()->saveHoldRules(rules, {}));
        VERIFY_ERROR(as(u"other"_s).giveSecondReading(true, {}), ErrorCode::Refused);
        VERIFY_RESULT(as(u"other"_s).giveSecondReading(true, {}, {}, Outcome::Rectify));
        const SecondReading& reading = state().issued()->readings.last();
        QVERIFY(reading.blind);
        QCOMPARE(reading.ownOutcome, std::optional(Outcome::Rectify));
    }

    void aPinIsAskedForWhereThereIsOne()
    {
        bringTo(u"draft"_s);
        VERIFY_RESULT(m_store.people()->setPin(u"drafter"_s, u"1357"_s));
        VERIFY_RESULT(m_store.people()->setPin(u"other"_s, u"2468"_s));
        QVERIFY(*as(u"drafter"_s).asksForPin());
        QVERIFY(!*as(u"lead"_s).asksForPin());
        VERIFY_ERROR(as(u"drafter"_s).issueDecision(), ErrorCode::Refused);
        VERIFY_ERROR(as(u"drafter"_s).issueDecision(u"2468"_s), ErrorCode::Refused);
        VERIFY_RESULT(as(u"drafter"_s).issueDecision(u"1357"_s));
        VERIFY_ERROR(as(u"other"_s).giveSecondReading(true, {}, u"1357"_s), ErrorCode::Refused);
        QVERIFY(!state().issued());
        VERIFY_RESULT(as(u"other"_s).giveSecondReading(true, {}, u"2468"_s));
    }

    void aJournalThatLetsTheFirstReadAgainDoesNotFold()
    {
        bringTo(u"held"_s);
        CaseState forged = state();
        const EventStamp stamp{m_clock.read(), u"drafter"_s, u"0"_s};
        const QJsonObject reading = {
            {u"id"_s, u"D1"_s}, {u"agrees"_s, true}, {u"reason"_s, u""_s}, {u"blind"_s, false}};
        VERIFY_ERROR(
            apply(forged,
                  makeEvent(forged.lastSequence, forged.headHash, stamp, EventKind::SecondReadingGiven, reading)),
            ErrorCode::Conflict);
        VERIFY_ERROR(apply(forged,
                           makeEvent(forged.lastSequence, forged.headHash, stamp, EventKind::DecisionIssued,
                                     toJson(*forged.draft()))),
                     ErrorCode::Conflict);
        QCOMPARE(forged, state());
    }
};

QTEST_GUILESS_MAIN(DecisionStatesTest)
#include "tst_decisionstates.moc"
