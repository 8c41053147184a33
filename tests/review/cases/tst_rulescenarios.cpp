// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/appealeffects.h"
#include "review/cases/casefold.h"
#include "review/cases/deadlinedate.h"
#include "review/cases/penaltychain.h"
#include "review/cases/proposal.h"
#include "review/specification/builtinedition.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const Edition& edition()
{
    static const Result<Edition> built = builtInEdition();
    return *built;
}

bool takes(const QList<DecidedStep>& steps, PenaltyKind kind)
{
    return std::any_of(steps.cbegin(), steps.cend(), [&](const DecidedStep& step) { return step.kind == kind; });
}

/// What a reviewer decides who does as the edition and the history suggest.
Decision asSuggested(const QList<ProposedStep>& proposals)
{
    Decision decision;
    for (const ProposedStep& proposed : proposals) {
        if (proposed.suggested)
            decision.steps.append(decidedStepFrom(proposed));
    }
    const bool rectifies = takes(decision.steps, PenaltyKind::Rectify);
    const bool now = std::any_of(decision.steps.cbegin(), decision.steps.cend(), [](const DecidedStep& step) {
        return step.kind != PenaltyKind::Rectify && step.kind != PenaltyKind::Reject
            && step.when != PenaltyCondition::Overdue;
    });
    decision.outcome = now ? Outcome::Penalise : rectifies ? Outcome::Rectify : Outcome::Reject;
    return decision;
}

QString nameOf(const DecidedStep& step)
{
    QStringList words{penaltyKindId(step.kind)};
    QStringList capabilities;
    for (const Capability capability : step.capabilities)
        capabilities.append(capabilityId(capability));
    if (!capabilities.isEmpty())
        words.append(capabilities.join(u'+'));
    if (step.platform != PenaltyPlatform::Any)
        words.append(penaltyPlatformId(step.platform));
    if (step.permanent)
        words.append(u"for good"_s);
    else if (step.days)
        words.append(u"%1 days"_s.arg(*step.days));
    else if (step.deadlineDays)
        words.append(u"in %1 days"_s.arg(*step.deadlineDays));
    return words.join(u' ');
}

/// Cases of a tea shop and of those around it, from the first violation on. Day 0 is when the case in question opens.
class Story final
{
public:
    explicit Story(QString category) : m_category(std::move(category)) { m_clock.set(u"2026-03-02T02:00:00Z"_s); }

    /// `2/5.24 own met`: what was decided before, in whose case, and what became of it. Who: `own` program, `other` one
    /// of the subject, `related` subject, `stranger`.
    Result<void> before(const QString& line)
    {
        const QStringList words = line.split(u' ');
        OpenCase review(m_store, m_clock, openingOf(words.at(1)));
        ReviewSession& session = review.session;
        if (const auto found = record(session, review.evidenceId, words.at(0)); !found)
            return found.error();
        Decision decision;
        decision.outcome = words.at(2) == u"rejected" ? Outcome::Reject : Outcome::Rectify;
        if (decision.outcome == Outcome::Rectify)
            decision.steps = {rectifyStep()};
        const Result<QString> drafted = session.draftDecision(decision);
        Result<void> done = drafted ? session.issueDecision() : drafted.error();
        if (done && words.at(2) == u"met")
            done = session.meetDeadline(u"L1"_s);
        if (done && words.at(2) == u"reversed")
            done = session.overrideDecision(u"申诉成立"_s);
        m_clock.advanceDays(7);
        return done;
    }

    /// Opens the case, records \a clauses and decides as suggested.
    Result<void> decide(const QString& clauses)
    {
        m_case = std::make_unique<OpenCase>(m_store, m_clock, openingOf(u"own"_s));
        ReviewSession& session = m_case->session;
        m_day0 = m_clock.read();
        if (const auto found = record(session, m_case->evidenceId, clauses); !found)
            return found.error();
        const Result<SubjectHistory> history = session.history();
        if (!history)
            return history.error();
        Decision decision = asSuggested(proposePenalties(edition(), session.state().findings, m_category, *history));
        for (DecidedStep& step : decision.steps)
            step.reason = step.kind == PenaltyKind::CloseAppeal ? u"屡教不改"_s : QString();
        const Result<QString> drafted = session.draftDecision(decision);
        return drafted ? session.issueDecision() : drafted.error();
    }

    /// `3 fixed`: what happens on which day.
    Result<void> act(const QString& line)
    {
        const QString verb = line.section(u' ', 1, 1);
        goTo(line.section(u' ', 0, 0).toInt());
        ReviewSession& session = m_case->session;
        if (verb == u"execute")
            return execute();
        if (verb == u"confirm")
            return confirm();
        if (verb == u"resubmit")
            return session.receiveResubmission({u"next.zip"_s, "PK " + line.toUtf8(), {}, {}});
        if (verb == u"fixed" || verb == u"partly")
            return answer(verb == u"fixed" ? AnswerResult::Fixed : AnswerResult::Partly);
        if (verb == u"late")
            return platformLate();
        if (verb == u"lift")
            return session.liftStep(line.section(u' ', 2, 2), u"提前解除"_s);
        if (verb == u"takeback")
            return session.overrideDecision(u"复核"_s);
        if (verb == u"appeal" || verb == u"upheld")
            return verb == u"appeal" ? appeal() : uphold();
        return Error{ErrorCode::Internal, u"no such verb"_s, verb};
    }

    /// The outcome, then each part of the chain as it stands on \a day.
    QString told(int day)
    {
        goTo(day);
        const CaseState& state = m_case->session.state();
        const QTimeZone zone = timeZoneOrDefault(state.timeZone);
        QStringList links;
        for (const ChainLink& link : chainAt(state, m_clock.read())) {
            QString text = u"%1: %2"_s.arg(link.step ? nameOf(*link.step) : link.what, linkStateId(link.state));
            if (link.until.isValid()) {
                const qint64 days = m_day0.toTimeZone(zone).date().daysTo(link.until.toTimeZone(zone).date());
                text += u" until %1"_s.arg(days);
            }
            links.append(text);
        }
        return outcomeId(state.decisions.last().outcome) + u" | "_s + links.join(u"; "_s);
    }

    const CaseState& state() const { return m_case->session.state(); }
    const QList<ReviewEvent>& journal() const { return m_case->session.journal(); }

private:
    CaseOpening openingOf(const QString& who) const
    {
        CaseOpening opening = sampleOpening();
        opening.editionBytes = builtInSpecification();
        opening.category = m_category;
        if (who != u"own")
            opening.programName = who + u"小铺"_s;
        if (who == u"related")
            opening.subject = u"清茶控股"_s;
        if (who == u"stranger")
            opening.subject = u"不相干公司"_s;
        if (who == u"related" || who == u"stranger")
            opening.relatedSubjects.clear();
        return opening;
    }

    static Result<void> record(ReviewSession& session, const QString& evidence, const QString& clauses)
    {
        for (const QString& clause : clauses.split(u'+')) {
            Finding finding = sampleFinding(evidence);
            finding.clauses = QStringList{clause};
            finding.twins.clear();
            if (const Result<QString> recorded = session.recordFinding(finding); !recorded)
                return recorded.error();
        }
        return {};
    }

    void goTo(int day)
    {
        const QDateTime at = m_day0.addDays(day);
        if (at > m_clock.read())
            m_clock.set(at.toString(Qt::ISODate));
    }

    Result<void> platformLate()
    {
        DeadlineMove move;
        move.deadlineId = u"L1"_s;
        move.cause = MoveCause::PlatformLate;
        move.days = 2;
        return m_case->session.moveDeadline(move);
    }

    Result<void> execute()
    {
        for (const ChainLink& link : chainAt(state(), m_clock.read())) {
            if (link.state != LinkState::ToExecute)
                continue;
            if (const Result<void> done = m_case->session.executeStep(link.step->id); !done)
                return done;
        }
        return {};
    }

    Result<void> confirm()
    {
        QStringList steps;
        for (const ChainLink& link : chainAt(state(), m_clock.read())) {
            if (link.state == LinkState::Proposed)
                steps.append(link.step->id);
        }
        return m_case->session.confirmOverdue(u"L1"_s, steps);
    }

    Result<void> answer(AnswerResult result)
    {
        for (const Finding& finding : state().standingFindings()) {
            if (const Result<void> done = m_case->session.answerFinding(finding.id, result, u"其余待改"_s); !done)
                return done;
        }
        return {};
    }

    Result<void> appeal()
    {
        AppealFiling filing;
        filing.decisionId = state().issued()->id;
        filing.kind = appealKindNow(*state().issued());
        for (const Finding& finding : state().standingFindings())
            filing.items.append({finding.id, u"没有此事"_s, {}});
        const AppealTerms terms = appealTerms(edition(), state(), *state().issued(), {});
        const Result<QString> filed = m_case->session.fileAppeal(filing, terms);
        return filed ? Result<void>() : filed.error();
    }

    Result<void> uphold()
    {
        m_case->session.setActor(u"lead"_s);
        AppealVerdict verdict{u"A1"_s, {}, {}, false};
        for (const AppealItem& item : state().appeals.first().items)
            verdict.answers.append({item.findingId, AppealResult::Upheld, u"属实"_s});
        return m_case->session.answerAppeal(verdict);
    }

    QString m_category;
    MemoryCaseStore m_store;
    HandClock m_clock;
    QDateTime m_day0;
    std::unique_ptr<OpenCase> m_case;
};

} // namespace

/// From what was before to what has become of it: history × clause × category × time, decided as the built-in edition
/// and the history suggest.
class RuleScenariosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecomesOfIt_data()
    {
        QTest::addColumn<QStringList>("history");
        QTest::addColumn<QString>("clauses");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& history, const QString& clauses,
                            const QString& category, const QStringList& acts, int day, const QString& expected) {
            QTest::newRow(name) << history << clauses << category << acts << day << expected;
        };
        const QString shop = u"电商平台-食品"_s;
        const QString game = u"小游戏-休闲"_s;
        const QString paid = u"2/5.24"_s;
        const QStringList once{u"2/5.24 own met"_s};
        row("paid votes, first: announced", QStringList(), paid, shop, QStringList(), 0,
            u"rectify | rectify in 3 days: pending until 3; ban payment: waiting until 3"_s);
        row("paid votes, first: put right in time", QStringList(), paid, shop,
            QStringList{u"1 resubmit"_s, u"2 fixed"_s}, 5, u"rectify | rectify in 3 days: met; ban payment: stopped"_s);
        row("paid votes, first: put right in part, then too late", QStringList(), paid, shop,
            QStringList{u"1 resubmit"_s, u"2 partly"_s}, 5,
            u"rectify | rectify in 3 days: overdue; ban payment: proposed"_s);
        row("paid votes, first: nothing done", QStringList(), paid, shop, QStringList(), 4,
            u"rectify | rectify in 3 days: overdue; ban payment: proposed"_s);
        row("paid votes, first: nothing done and confirmed", QStringList(), paid, shop, QStringList{u"4 confirm"_s},
            400, u"rectify | rectify in 3 days: missed; ban payment: running"_s);
        row("paid votes, first: the platform was late", QStringList(), paid, shop, QStringList{u"3 late"_s}, 5,
            u"rectify | rectify in 3 days: pending until 5; ban payment: waiting until 5"_s);
        row("paid votes, first: put right too late, a person decides on the ban", QStringList(), paid, shop,
            QStringList{u"5 resubmit"_s, u"6 fixed"_s}, 7,
            u"rectify | rectify in 3 days: overdue; ban payment: proposed"_s);
        row("paid votes, first: upheld on appeal", QStringList(), paid, shop, QStringList{u"1 appeal"_s, u"2 upheld"_s},
            9, u"rectify | rectify in 3 days: lifted; ban payment: lifted"_s);
        row("paid votes, first: taken back", QStringList(), paid, shop, QStringList{u"1 takeback"_s}, 9,
            u"rectify | "_s);
        row("paid votes, again after rectification", once, paid, shop, QStringList{u"0 execute"_s}, 400,
            u"penalise | ban_program for good: running"_s);
        row("paid votes, again and lifted early", once, paid, shop, QStringList{u"0 execute"_s, u"9 lift D1.1"_s}, 10,
            u"penalise | ban_program for good: lifted"_s);
        row("paid votes, again though rejected before", QStringList{u"2/5.24 own rejected"_s}, paid, shop,
            QStringList(), 0, u"penalise | ban_program for good: to_execute"_s);
        row("paid votes, again while the first was reversed", QStringList{u"2/5.24 own reversed"_s}, paid, shop,
            QStringList(), 0, u"rectify | rectify in 3 days: pending until 3; ban payment: waiting until 3"_s);
        row("paid votes, again while the first time still ran", QStringList{u"2/5.24 own pending"_s}, paid, shop,
            QStringList(), 0, u"rectify | rectify in 3 days: pending until 3; ban payment: waiting until 3"_s);
        row("paid votes, first here, another program before", QStringList{u"2/5.24 other met"_s}, paid, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | ban_program for good: running; restrict features: running"_s);
        row("paid votes, two other programs before", QStringList{u"2/5.24 other met"_s, u"2/5.24 other met"_s}, paid,
            shop, QStringList{u"0 execute"_s}, 1,
            u"penalise | ban_program for good: running; refuse_service: running"_s);
        row("paid votes, a related subject before", QStringList{u"2/5.24 related met"_s}, paid, shop,
            QStringList{u"0 execute"_s}, 4,
            u"penalise | rectify in 3 days: overdue; ban payment: proposed; restrict features: running"_s);
        row("paid votes, a stranger before", QStringList{u"2/5.24 stranger met"_s}, paid, shop, QStringList(), 0,
            u"rectify | rectify in 3 days: pending until 3; ban payment: waiting until 3"_s);
        row("paid votes, upheld on appeal after the ban", once, paid, shop,
            QStringList{u"0 execute"_s, u"1 appeal"_s, u"2 upheld"_s}, 3, u"penalise | ban_program for good: lifted"_s);
        row("5.20 first: nothing done and confirmed", QStringList(), u"2/5.20"_s, shop, QStringList{u"4 confirm"_s}, 90,
            u"rectify | rectify in 3 days: missed; restrict share: running"_s);
        row("5.20 first: put right", QStringList(), u"2/5.20"_s, shop, QStringList{u"1 resubmit"_s, u"1 fixed"_s}, 90,
            u"rectify | rectify in 3 days: met; restrict share: stopped"_s);
        row("5.20 again: the rule is silent, it is rejected", QStringList{u"2/5.20 own met"_s}, u"2/5.20"_s, shop,
            QStringList(), 0, u"reject | "_s);
        row("5.20 again, but another program's", QStringList{u"2/5.20 other met"_s}, u"2/5.20"_s, shop, QStringList(),
            0, u"rectify | rectify in 3 days: pending until 3; restrict share: waiting until 3"_s);
        row("a ladder: first rung", QStringList(), u"2/5.1.1"_s, shop, QStringList{u"0 execute"_s}, 30,
            u"penalise | ban share: running"_s);
        row("a ladder: second offence, the ceiling", QStringList{u"2/5.1.1 own met"_s}, u"2/5.1.1"_s, shop,
            QStringList{u"0 execute"_s}, 30, u"penalise | close_account: running"_s);
        row("a ladder: third offence, still the ceiling", QStringList{u"2/5.1.1 own met"_s, u"2/5.1.2 own met"_s},
            u"2/5.1.3"_s, shop, QStringList(), 0, u"penalise | close_account: to_execute"_s);
        row("a ladder: another program's offence is no rung", QStringList{u"2/5.1.1 other met"_s}, u"2/5.1.1"_s, shop,
            QStringList(), 0, u"penalise | ban share: to_execute"_s);
        row("a ladder of content: cleared, then delisted", QStringList{u"2/5.5 own met"_s}, u"2/5.5"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | delist: done"_s);
        row("a ladder of three: first", QStringList(), u"2/5.21"_s, shop, QStringList{u"0 execute"_s}, 1,
            u"penalise | delete_template: done"_s);
        row("a ladder of three: second", QStringList{u"2/5.21 own met"_s}, u"2/5.21"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | ban subscribe_message: running"_s);
        row("a ladder of three: third, for good", QStringList{u"2/5.21 own met"_s, u"2/5.21 own met"_s}, u"2/5.21"_s,
            shop, QStringList{u"0 execute"_s}, 400, u"penalise | ban subscribe_message for good: running"_s);
        row("a ladder of three: fourth, not beyond it",
            QStringList{u"2/5.21 own met"_s, u"2/5.21 own met"_s, u"2/5.21 own met"_s}, u"2/5.21"_s, shop,
            QStringList(), 0, u"penalise | ban subscribe_message for good: to_execute"_s);
        row("a game, first: the longest of 3 to 30 days", QStringList(), u"3/2.5.5"_s, game,
            QStringList{u"0 execute"_s}, 29, u"penalise | ban search+share+navigate 30 days: running until 30"_s);
        row("a game, first: the ban has ended by itself", QStringList(), u"3/2.5.5"_s, game,
            QStringList{u"0 execute"_s}, 31, u"penalise | ban search+share+navigate 30 days: ended"_s);
        row("a game, second: delisted for good", QStringList{u"3/2.5.5 own met"_s}, u"3/2.5.5"_s, game,
            QStringList{u"0 execute"_s}, 400, u"penalise | delist for good: running"_s);
        row("a game, sharing: second", QStringList{u"3/2.9 own met"_s}, u"3/2.9"_s, game, QStringList{u"0 execute"_s},
            1, u"penalise | ban_program for good: running"_s);
        row("a game appeals in time", QStringList(), u"3/2.5.5"_s, game,
            QStringList{u"0 execute"_s, u"5 appeal"_s, u"6 upheld"_s}, 7,
            u"penalise | ban search+share+navigate 30 days: lifted"_s);
        row("no fitting category, finance: the person chooses the case", QStringList(), u"2/5.7"_s, u"金融-理财"_s,
            QStringList(), 0, u"reject | "_s);
        row("no fitting category, red packets: a narrower case, the person chooses", QStringList(), u"2/5.7"_s,
            u"社交-红包"_s, QStringList(), 0, u"reject | "_s);
        row("no fitting category, high risk", QStringList(), u"2/5.7"_s, u"医疗-问诊"_s, QStringList(), 0,
            u"rectify | rectify in 3 days: pending until 3; delist: waiting until 3"_s);
        row("no fitting category, high risk, nothing done", QStringList(), u"2/5.7"_s, u"公益-捐助"_s,
            QStringList{u"4 confirm"_s}, 5, u"rectify | rectify in 3 days: missed; delist: done"_s);
        row("no fitting category, one that two cases name: the person chooses", QStringList(), u"2/5.7"_s,
            u"社交-陌生人交友"_s, QStringList(), 0, u"reject | "_s);
        row("malicious services: second, delisted for good", QStringList{u"2/5.19 own met"_s}, u"2/5.19"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | delist for good: running; refuse_service: running"_s);
        row("customer service accounts: second, the ceiling", QStringList{u"2/5.23.4 own met"_s}, u"2/5.23.4"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | ban_program: running; refuse_service: running"_s);
        row("no fitting category, others, nothing done", QStringList(), u"2/5.7"_s, u"其他类目不符"_s,
            QStringList{u"4 confirm"_s}, 5, u"rectify | rectify in 3 days: missed; ban search: running"_s);
        row("no fitting category, a category that is none of them", QStringList(), u"2/5.7"_s, shop, QStringList(), 0,
            u"reject | "_s);
        row("delisted at once", QStringList(), u"2/5.10"_s, shop, QStringList{u"0 execute"_s}, 1,
            u"penalise | delist: done"_s);
        row("the account is closed at once", QStringList(), u"2/5.11"_s, shop, QStringList{u"0 execute"_s}, 1,
            u"penalise | close_account: running"_s);
        row("four capabilities, and rejected at submission", QStringList(), u"2/5.17"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | reject: done; ban share+search+payment+qr_open: running"_s);
        row("two cases without a label: the person chooses", QStringList(), u"2/5.13"_s, shop, QStringList(), 5,
            u"reject | "_s);
        row("malicious services: first, and nothing of the third party's", QStringList(), u"2/5.19"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | restrict share+search: running; refuse_service: running"_s);
        row("customer service accounts: first, and nothing of the third party's", QStringList(), u"2/5.23.4"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"penalise | restrict features: running; refuse_service: running"_s);
        row("too much marketing by one account", QStringList(), u"2/5.1.8"_s, shop, QStringList(), 0,
            u"penalise | ban share: to_execute"_s);
        row("too much marketing by several accounts", QStringList{u"2/5.1.8 other met"_s}, u"2/5.1.8"_s, shop,
            QStringList{u"0 execute"_s}, 1,
            u"penalise | restrict jump_app+share: running; restrict share: running; ban share: running"_s);
        row("two clauses: both chains side by side", QStringList(), u"2/5.20+2/5.24"_s, shop,
            QStringList{u"4 confirm"_s}, 5,
            u"rectify | rectify in 3 days: missed; restrict share: running; ban payment: running"_s);
        row("two clauses, put right in part: both follow", QStringList(), u"2/5.20+2/5.24"_s, shop,
            QStringList{u"1 resubmit"_s, u"2 partly"_s}, 5,
            u"rectify | rectify in 3 days: overdue; restrict share: proposed; ban payment: proposed"_s);
        row("a rung and a rectification", QStringList(), u"2/5.1.1+2/5.24"_s, shop, QStringList{u"0 execute"_s}, 1,
            u"penalise | ban share: running; rectify in 3 days: pending until 3; ban payment: waiting until 3"_s);
        row("a whole circle: closing the channel is a choice",
            QStringList{u"2/5.1.1 own met"_s, u"2/5.24 related met"_s}, u"4/p3"_s, shop, QStringList{u"0 execute"_s}, 1,
            u"reject | "_s);
        row("many rectifications: closing the channel is a choice", QStringList{u"4/p2 own met"_s}, u"4/p2"_s, shop,
            QStringList{u"0 execute"_s}, 1, u"reject | "_s);
    }

    void whatBecomesOfIt()
    {
        QFETCH(QStringList, history);
        QFETCH(QString, clauses);
        QFETCH(QString, category);
        QFETCH(QStringList, acts);
        QFETCH(int, day);
        QFETCH(QString, expected);
        Story story(category);
        for (const QString& line : history)
            VERIFY_RESULT(story.before(line));
        VERIFY_RESULT(story.decide(clauses));
        for (const QString& line : acts)
            VERIFY_RESULT(story.act(line));
        QCOMPARE(story.told(day), expected);
        const Result<CaseState> folded = fold(story.journal());
        VERIFY_RESULT(folded);
        QCOMPARE(*folded, story.state());
    }
};

QTEST_GUILESS_MAIN(RuleScenariosTest)
#include "tst_rulescenarios.moc"
