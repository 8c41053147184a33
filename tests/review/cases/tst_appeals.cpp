// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "review/cases/counteddays.h"
#include "review/specification/builtinedition.h"
#include "tests/support/appealfixture.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Mingjing::AppealKind)

namespace {

AppealTerms fiveDays(const QString& until = u"2026-11-28T15:59:59.999Z"_s)
{
    AppealTerms terms;
    terms.clause = u"3/5.2"_s;
    terms.days = 5;
    terms.isFinal = true;
    terms.until = QDateTime::fromString(until, Qt::ISODateWithMs);
    return terms;
}

QString told(const Result<QString>& outcome)
{
    return outcome ? u"filed"_s : outcome.error().message;
}

QString told(const Result<void>& outcome)
{
    return outcome ? u"done"_s : outcome.error().message;
}

} // namespace

class AppealsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheEditionSays_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("clauses");
        QTest::addColumn<QString>("rule");
        QTest::newRow("a shop: no window, once") << u"电商平台-食品"_s << u"2/5.1.1"_s << u" 0 1"_s;
        QTest::newRow("a mini-game: five days, once, final")
            << u"小游戏-休闲"_s << u"2/5.1.1"_s << u"3/5.2 5 1 final"_s;
        QTest::newRow("a finding on the mini-game chapter") << u"休闲"_s << u"3/1.4"_s << u"3/5.2 5 1 final"_s;
    }

    void whatTheEditionSays()
    {
        QFETCH(QString, category);
        QFETCH(QString, clauses);
        const Result<Edition>& edition = builtInEdition();
        VERIFY_RESULT(edition);
        CaseState state;
        state.category = category;
        state.timeZone = u"Asia/Shanghai"_s;
        Finding finding = sampleFinding(u"E1"_s);
        finding.clauses = QStringList{clauses};
        state.findings = {finding};
        Decision decision;
        decision.id = u"D1"_s;
        // 2026-11-23 23:30 in Shanghai.
        decision.issuedAt = QDateTime::fromString(u"2026-11-23T15:30:00Z"_s, Qt::ISODate);
        const AppealTerms terms = appealTerms(*edition, state, decision, {});
        QTEST(u"%1 %2 %3%4"_s.arg(terms.clause)
                  .arg(terms.days.value_or(0))
                  .arg(terms.times)
                  .arg(terms.isFinal ? u" final"_s : QString()),
              "rule");
        QCOMPARE(terms.until.isValid(), terms.days.has_value());
        const Result<AppealTerms> read = appealTermsFromJson(toJson(terms));
        VERIFY_RESULT(read);
        QCOMPARE(*read, terms);
        if (!terms.days)
            return;
        QVERIFY(terms.sentence.contains(u"申诉"));
        QVERIFY(terms.line > 0);
        QCOMPARE(toTimestamp(terms.until), u"2026-11-28T15:59:59.999Z"_s);
        // Told a day later, the developer has a day more.
        IssuedNotice notice;
        notice.decisionId = u"D1"_s;
        notice.kind = NoticeKind::Ban;
        notice.at = decision.issuedAt.addDays(1);
        state.notices = {notice};
        QCOMPARE(toTimestamp(appealTerms(*edition, state, decision, {}).until), u"2026-11-29T15:59:59.999Z"_s);
    }

    /// Window × once × kind: who files what when, and what becomes of it.
    void filing_data()
    {
        QTest::addColumn<AppealKind>("kind");
        QTest::addColumn<QStringList>("executed");
        QTest::addColumn<AppealTerms>("terms");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QString>("outcome");
        const QStringList none;
        const QStringList first{u"D1.1"_s};
        const auto row = [](const char* name, AppealKind kind, const QStringList& executed, const AppealTerms& terms,
                            const char* at, const QStringList& findings, const char* outcome) {
            QTest::newRow(name) << kind << executed << terms << QString::fromLatin1(at) << findings
                                << QString::fromLatin1(outcome);
        };
        const QStringList f1{u"F1"_s};
        const QStringList f2{u"F2"_s};
        const QStringList both{u"F1"_s, u"F2"_s};
        using K = AppealKind;
        row("a warning, before it takes effect", K::Before, none, {}, "2026-11-24T02:00:00Z", f1, "filed");
        row("a warning, after it took effect", K::Before, first, {}, "2026-11-24T02:00:00Z", f1,
            "a penalty has taken effect already");
        row("a penalty that has taken effect", K::After, first, {}, "2026-11-24T02:00:00Z", both, "filed");
        row("a penalty that has not", K::After, none, {}, "2026-11-24T02:00:00Z", f1,
            "no penalty has taken effect yet");
        row("no window: a year later", K::Before, none, {}, "2027-11-24T02:00:00Z", f1, "filed");
        row("last second of the fifth day", K::Before, none, fiveDays(), "2026-11-28T15:59:58Z", f1, "filed");
        row("first second of the sixth day", K::Before, none, fiveDays(), "2026-11-28T16:00:00Z", f1,
            "the time to appeal ended 2026-11-28T15:59:59.999Z");
        row("against nothing", K::Before, none, {}, "2026-11-24T02:00:00Z", none, "an appeal against nothing");
        row("against a finding that is not there", K::Before, none, {}, "2026-11-24T02:00:00Z", {u"F9"_s},
            "no such finding");
        row("twice against one finding in one appeal", K::Before, none, {}, "2026-11-24T02:00:00Z", {u"F2"_s, u"F2"_s},
            "two items on one finding");
        Q_UNUSED(f2)
    }

    void filing()
    {
        QFETCH(AppealKind, kind);
        QFETCH(QStringList, executed);
        QFETCH(AppealTerms, terms);
        QFETCH(QString, at);
        QFETCH(QStringList, findings);
        PenalisedCase penalised;
        for (const QString& step : executed)
            VERIFY_RESULT(penalised.session.executeStep(step));
        penalised.clock.set(at);
        const qint64 before = penalised.session.state().lastSequence;
        const Result<QString> filed = penalised.session.fileAppeal(sampleFiling(findings, kind), terms);
        QTEST(told(filed), "outcome");
        QCOMPARE(penalised.session.state().lastSequence, before + (filed ? 1 : 0));
        if (!filed)
            return;
        const Appeal& appeal = penalised.session.state().appeals.first();
        QCOMPARE(appeal.items.size(), findings.size());
        QCOMPARE(penalised.session.blob(appeal.items.first().materials.first().sha256).value(), screenshotBytes());
        QCOMPARE(appeal.recordedBy, u"reviewer"_s);
        QCOMPARE(appeal.terms, terms);
    }

    /// Once for each finding of a decision, whatever became of it.
    void once_data()
    {
        QTest::addColumn<QString>("became");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("pending") << u"pending"_s << QStringList{u"F1"_s} << u"it was appealed against already"_s;
        QTest::newRow("rejected") << u"rejected"_s << QStringList{u"F1"_s} << u"it was appealed against already"_s;
        QTest::newRow("withdrawn") << u"withdrawn"_s << QStringList{u"F1"_s} << u"it was appealed against already"_s;
        QTest::newRow("together with another")
            << u"rejected"_s << QStringList{u"F2"_s, u"F1"_s} << u"it was appealed against already"_s;
        QTest::newRow("the other finding") << u"rejected"_s << QStringList{u"F2"_s} << u"filed"_s;
        QTest::newRow("the other finding, meanwhile") << u"pending"_s << QStringList{u"F2"_s} << u"filed"_s;
    }

    void once()
    {
        QFETCH(QString, became);
        QFETCH(QStringList, findings);
        PenalisedCase penalised;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        if (became == "rejected"_L1)
            VERIFY_RESULT(
                penalised.session.answerAppeal({u"A1"_s, PenalisedCase::answers(u"F1:rejected"_s), {}, false}));
        if (became == "withdrawn"_L1)
            VERIFY_RESULT(penalised.session.withdrawAppeal(u"A1"_s, u"已整改"_s));
        QCOMPARE(appealStateId(penalised.session.state().appeals.first().state), became);
        QTEST(told(penalised.session.fileAppeal(sampleFiling(findings), {})), "outcome");
    }

    void whoAnswers_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<bool>("sole");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("another reviewer") << u"lead"_s << false << u"done"_s;
        QTest::newRow("who issued it") << u"reviewer"_s << false
                                       << u"who issued the decision does not answer the appeal against it"_s;
        QTest::newRow("who issued it, alone") << u"reviewer"_s << true << u"done"_s;
        QTest::newRow("another, excepted for nothing")
            << u"lead"_s << true << u"nothing has to be excepted: the actor had no part in the decision"_s;
    }

    void whoAnswers()
    {
        QFETCH(QString, actor);
        QFETCH(bool, sole);
        PenalisedCase penalised;
        VERIFY_RESULT(penalised.appeal({u"F1"_s}));
        penalised.session.setActor(actor);
        const Result<void> answered =
            penalised.session.answerAppeal({u"A1"_s, PenalisedCase::answers(u"F1:rejected"_s), {}, sole});
        QTEST(told(answered), "outcome");
        if (!answered)
            return;
        QCOMPARE(penalised.session.state().appeals.first().soleReviewer, sole);
        QCOMPARE(penalised.session.state().appeals.first().answeredBy, actor);
        QCOMPARE(penalised.session.journal().last().payload.contains(u"sole_reviewer"_s), sole);
    }

    /// Outcome × what was executed: what is left of the decision afterwards.
    void outcomes_data()
    {
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QStringList>("executed");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("shortened");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("fate");
        const QStringList none;
        const QStringList all{u"D1.1"_s, u"D1.2"_s, u"D1.3"_s};
        const QStringList f1{u"F1"_s};
        const QStringList both{u"F1"_s, u"F2"_s};
        const auto row = [](const char* name, const QStringList& findings, const QStringList& executed,
                            const char* answers, const char* shortened, const char* outcome, const char* fate) {
            QTest::newRow(name) << findings << executed << QString::fromLatin1(answers)
                                << QString::fromLatin1(shortened) << QString::fromLatin1(outcome)
                                << QString::fromLatin1(fate);
        };
        row("everything upheld before it took effect", both, none, "F1:upheld F2:upheld", "", "upheld",
            "overridden reversed | F1 withdrawn, F2 withdrawn | D1.1 cancelled, D1.2 cancelled, D1.3 cancelled");
        row("everything upheld after it took effect", both, all, "F1:upheld F2:upheld", "", "upheld",
            "overridden reversed | F1 withdrawn, F2 withdrawn | D1.1 lifted, D1.2 lifted, D1.3 lifted");
        row("everything upheld when half was executed", both, {u"D1.2"_s}, "F1:upheld F2:upheld", "", "upheld",
            "overridden reversed | F1 withdrawn, F2 withdrawn | D1.1 cancelled, D1.2 lifted, D1.3 cancelled");
        row("one of two upheld: what rests on both stays", both, all, "F1:upheld F2:rejected", "", "partly",
            "issued | F1 withdrawn | D1.1 lifted, D1.2 for good, D1.3 until 2027-01-22");
        row("the other of two upheld", both, none, "F1:rejected F2:upheld", "", "partly",
            "issued | F2 withdrawn | D1.1 decided, D1.2 cancelled, D1.3 decided");
        row("only one appealed, upheld", f1, all, "F1:upheld", "", "upheld",
            "issued | F1 withdrawn | D1.1 lifted, D1.2 for good, D1.3 until 2027-01-22");
        row("rejected", both, all, "F1:rejected F2:rejected", "", "rejected",
            "issued | D1.1 until 2026-12-23, D1.2 for good, D1.3 until 2027-01-22");
        row("shortened: served days count", f1, all, "F1:partly", "D1.1=20", "partly",
            "issued | D1.1 until 2026-12-13, D1.2 for good, D1.3 until 2027-01-22");
        row("shortened to what is served: ends at once", f1, all, "F1:partly", "D1.1=3", "partly",
            "issued | D1.1 lifted, D1.2 for good, D1.3 until 2027-01-22");
        row("for good becomes timed", both, all, "F1:rejected F2:partly", "D1.2=90", "partly",
            "issued | D1.1 until 2026-12-23, D1.2 until 2027-02-21, D1.3 until 2027-01-22");
        row("shortened before it is executed", f1, none, "F1:partly", "D1.1=7", "partly",
            "issued | D1.1 decided for 7, D1.2 decided, D1.3 decided");
        row("one upheld, one shortened", both, all, "F1:upheld F2:partly", "D1.3=30", "partly",
            "issued | F1 withdrawn | D1.1 lifted, D1.2 for good, D1.3 until 2026-12-23");
    }

    void outcomes()
    {
        QFETCH(QStringList, findings);
        QFETCH(QStringList, executed);
        QFETCH(QString, answers);
        QFETCH(QString, shortened);
        PenalisedCase penalised;
        VERIFY_RESULT(penalised.appeal(findings, executed));
        penalised.clock.advanceDays(5);
        AppealVerdict verdict{u"A1"_s, PenalisedCase::answers(answers), {}, false};
        for (const QString& word : shortened.split(u' ', Qt::SkipEmptyParts))
            verdict.shortenings.append({word.section(u'=', 0, 0), word.section(u'=', 1).toInt()});
        int announced = 0;
        connect(&penalised.session, &ReviewSession::stateChanged, this, [&] { ++announced; });
        VERIFY_RESULT(penalised.session.answerAppeal(verdict));
        QCOMPARE(announced, 1);
        const CaseState& state = penalised.session.state();
        QTEST(appealStateId(state.appeals.first().state), "outcome");
        QTEST(penalised.fate(), "fate");
        const bool reversed = state.decisions.first().reversed;
        QCOMPARE(state.status, reversed ? CaseStatus::Open : CaseStatus::Decided);
        const Result<CaseState> again = fold(penalised.session.journal());
        VERIFY_RESULT(again);
        QCOMPARE(*again, state);
    }

    void answersThatAreRefused_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("shortened");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* answers, const char* shortened, const char* outcome) {
            QTest::newRow(name) << QString::fromLatin1(answers) << QString::fromLatin1(shortened)
                                << QString::fromLatin1(outcome);
        };
        row("an item without an answer", "F1:upheld", "", "an item needs one answer");
        row("an item with two", "F1:upheld F1:rejected F2:rejected", "", "an item needs one answer");
        row("an answer to nothing", "F1:rejected F2:rejected F3:upheld", "",
            "an answer to what was not appealed against");
        row("partly without a shorter penalty", "F1:partly F2:rejected", "",
            "an item upheld in part needs a penalty that is shortened");
        row("a shorter penalty without partly", "F1:rejected F2:rejected", "D1.1=3",
            "a penalty is shortened only where an item is upheld in part");
        row("a longer penalty", "F1:partly F2:rejected", "D1.1=31", "that is no shortening");
        row("the same penalty", "F1:partly F2:rejected", "D1.1=30", "that is no shortening");
        row("no days", "F1:partly F2:rejected", "D1.1=0", "that is no shortening");
        row("twice", "F1:partly F2:rejected", "D1.1=9 D1.1=8", "the step is shortened twice");
        row("a step that falls anyway", "F1:upheld F2:partly", "D1.1=9", "nothing of the step is left to shorten");
        row("a step of another decision", "F1:partly F2:rejected", "D2.1=9", "no such step of the decision");
    }

    void answersThatAreRefused()
    {
        QFETCH(QString, answers);
        QFETCH(QString, shortened);
        PenalisedCase penalised;
        VERIFY_RESULT(penalised.appeal({u"F1"_s, u"F2"_s}));
        AppealVerdict verdict{u"A1"_s, PenalisedCase::answers(answers), {}, false};
        for (const QString& word : shortened.split(u' ', Qt::SkipEmptyParts))
            verdict.shortenings.append({word.section(u'=', 0, 0), word.section(u'=', 1).toInt()});
        const CaseState before = penalised.session.state();
        QTEST(told(penalised.session.answerAppeal(verdict)), "outcome");
        QCOMPARE(penalised.session.state(), before);
        verdict = {u"A1"_s,
                   {{u"F1"_s, AppealResult::Rejected, u" "_s}, {u"F2"_s, AppealResult::Rejected, u"否"_s}},
                   {},
                   false};
        QCOMPARE(told(penalised.session.answerAppeal(verdict)), u"an answer needs a reason"_s);
    }

    void theEditionLetsTheChannelBeClosed()
    {
        const Result<Edition>& edition = builtInEdition();
        VERIFY_RESULT(edition);
        const QList<DecidedStep> steps = appealClosingSteps(*edition);
        QStringList found;
        for (const DecidedStep& step : steps) {
            QCOMPARE(step.kind, PenaltyKind::CloseAppeal);
            QVERIFY(step.ruleText.contains(u"申诉渠道"));
            found.append(u"%1 %2%3"_s.arg(step.clauses.join(u','), penaltyConditionId(step.when),
                                          step.permanent ? u" for good"_s : QString()));
        }
        QCOMPARE(found, (QStringList{u"4/p2 repeat"_s, u"4/p2 repeat for good"_s, u"4/p3 subject_wide"_s}));
    }
};

QTEST_GUILESS_MAIN(AppealsTest)
#include "tst_appeals.moc"
