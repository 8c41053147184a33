// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/acthistory.h"
#include "review/cases/casefold.h"
#include "review/cases/reviewsession.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ActHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryCaseStore>();
        m_clock = std::make_unique<HandClock>();
        m_case = std::make_unique<OpenCase>(*m_store, *m_clock);
        m_history = std::make_unique<ActHistory>(m_case->session);
    }
    void cleanup()
    {
        // What was done by undoing is in the journal as everything is.
        if (m_case->session.isOpen())
            QCOMPARE(fold(m_case->session.journal()).value(), m_case->session.state());
        m_history.reset();
        m_case.reset();
    }

    void aVerdictIsTakenBackAndGivenAgain()
    {
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Pass, u"一"_s));
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Violation, u"二"_s));
        const qsizetype events = session().journal().size();
        QCOMPARE(undo(), u"2/1.1"_s);
        QCOMPARE(session().state().verdictOf(u"2/1.1"_s), Verdict::Pass);
        QCOMPARE(session().state().judgements.value(u"2/1.1"_s).note, u"一"_s);
        QCOMPARE(undo(), u"2/1.1"_s);
        QCOMPARE(session().state().verdictOf(u"2/1.1"_s), Verdict::Unjudged);
        QCOMPARE(session().journal().size(), events + 2);
        QVERIFY(!m_history->lastDone());
        QCOMPARE(redo(), u"2/1.1"_s);
        QCOMPARE(redo(), u"2/1.1"_s);
        QCOMPARE(session().state().verdictOf(u"2/1.1"_s), Verdict::Violation);
        QVERIFY(!m_history->lastUndone());
    }

    void aFindingIsTakenBackAndComesAgain()
    {
        VERIFY_RESULT(session().recordFinding(sampleFinding(m_case->evidenceId)));
        Finding changed = *session().state().finding(u"F1"_s);
        changed.words = u"另一句"_s;
        VERIFY_RESULT(session().changeFinding(changed));
        QCOMPARE(undo(), u"F1"_s);
        QCOMPARE(session().state().finding(u"F1"_s)->words, sampleFinding(m_case->evidenceId).words);
        QCOMPARE(undo(), u"F1"_s);
        QVERIFY(session().state().finding(u"F1"_s)->withdrawn);
        QCOMPARE(session().state().finding(u"F1"_s)->withdrawnReason, u"撤销"_s);
        // It comes back under another id, and what was done to it follows.
        QCOMPARE(redo(), u"F2"_s);
        QVERIFY(!session().state().finding(u"F2"_s)->withdrawn);
        QCOMPARE(redo(), u"F2"_s);
        QCOMPARE(session().state().finding(u"F2"_s)->words, u"另一句"_s);
        QCOMPARE(undo(), u"F2"_s);
        QCOMPARE(undo(), u"F2"_s);
        QVERIFY(session().state().standingFindings().isEmpty());
    }

    void aWithdrawalIsTakenBack()
    {
        VERIFY_RESULT(session().recordFinding(sampleFinding(m_case->evidenceId)));
        VERIFY_RESULT(session().withdrawFinding(u"F1"_s, u"误判"_s));
        QCOMPARE(undo(), u"F2"_s);
        QCOMPARE(session().state().standingFindings().size(), 1);
        QCOMPARE(redo(), u"F2"_s);
        QVERIFY(session().state().standingFindings().isEmpty());
        QCOMPARE(session().state().finding(u"F2"_s)->withdrawnReason, u"误判"_s);
        QCOMPARE(undo(), u"F3"_s);
        // The act before it was about the first.
        QCOMPARE(undo(), u"F3"_s);
        QVERIFY(session().state().standingFindings().isEmpty());
    }

    void aNewActEndsDoingAgain()
    {
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        QCOMPARE(undo(), u"2/1.1"_s);
        VERIFY_RESULT(session().judgeItem(u"2/1.2"_s, Verdict::Pass));
        QVERIFY(!m_history->lastUndone());
        QCOMPARE(m_history->lastDone()->id, u"2/1.2"_s);
    }

    void whatOthersDidIsNotTakenBack()
    {
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        session().setActor(u"somebody"_s);
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Violation));
        session().setActor(u"another"_s);
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::NotApplicable));
        QCOMPARE(m_history->lastDone()->judgedAfter.verdict, Verdict::NotApplicable);
    }

    void whatWasChangedSinceIsLeft()
    {
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        ActHistory second(session());
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Violation));
        VERIFY_RESULT(second.undo(u"x"_s));
        // The first history did not follow what the second took back by itself: it is an act like any other.
        QCOMPARE(m_history->lastDone()->judgedAfter.verdict, Verdict::Pass);
    }

    void nothingIssuedIsTakenBack()
    {
        VERIFY_RESULT(decideRectification(session()));
        QVERIFY(!m_history->lastDone());
        VERIFY_ERROR(m_history->undo(u"x"_s), ErrorCode::NotFound);
    }

    void anotherCaseStartsAnew()
    {
        VERIFY_RESULT(session().judgeItem(u"2/1.1"_s, Verdict::Pass));
        VERIFY_RESULT(session().create(sampleOpening()));
        QVERIFY(!m_history->lastDone());
    }

private:
    ReviewSession& session() { return m_case->session; }
    QString undo()
    {
        const Result<PastAct> act = m_history->undo(u"撤销"_s);
        return act ? act->id : act.error().toString();
    }
    QString redo()
    {
        const Result<PastAct> act = m_history->redo(u"撤销"_s);
        return act ? act->id : act.error().toString();
    }

    std::unique_ptr<MemoryCaseStore> m_store;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<OpenCase> m_case;
    std::unique_ptr<ActHistory> m_history;
};

QTEST_GUILESS_MAIN(ActHistoryTest)
#include "tst_acthistory.moc"
