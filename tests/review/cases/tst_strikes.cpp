// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/proposal.h"
#include "review/cases/strikes.h"
#include "review/specification/builtinedition.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const Edition& edition()
{
    return *builtInEdition();
}

/// As the built-in edition, so that no offence is of another.
CaseOpening openingOf(const QString& who)
{
    CaseOpening opening = sampleOpening();
    opening.editionBytes = builtInSpecification();
    if (who == u"other")
        opening.programName = u"清茶优选"_s;
    if (who == u"related")
        opening.subject = u"清茶控股"_s;
    if (who == u"far")
        opening.subject = u"云雾茶业"_s;
    if (who == u"stranger")
        opening.subject = u"不相干公司"_s;
    if (who != u"own" && who != u"other")
        opening.programName = u"别家小铺"_s;
    opening.relatedSubjects = who == u"far" || who == u"stranger" ? QStringList() : opening.relatedSubjects;
    if (who == u"related")
        opening.relatedSubjects.clear();
    return opening;
}

Finding findingOn(const QStringList& clauses, const QString& evidence)
{
    Finding finding = sampleFinding(evidence);
    finding.clauses = clauses;
    finding.twins.clear();
    return finding;
}

Result<void> decide(ReviewSession& session, Outcome outcome)
{
    Decision decision;
    decision.outcome = outcome;
    if (outcome == Outcome::Rectify)
        decision.steps = {rectifyStep()};
    const Result<QString> drafted = session.draftDecision(decision);
    return drafted ? session.issueDecision() : drafted.error();
}

/// What a reviewer reads beside the steps: which offence it is, by whom, and the steps that are suggested.
QString told(const QList<ProposedStep>& steps)
{
    QStringList counts;
    QStringList suggested;
    for (const ProposedStep& step : steps) {
        for (const StrikeCount& count : step.strikes) {
            QString text = u"%1 %2"_s.arg(strikeScopeId(count.scope)).arg(count.number());
            for (const FormerOffence& former : count.disregarded)
                text += u" -"_s + disregardId(*former.disregard);
            if (!counts.contains(text))
                counts.append(text);
        }
        if (!step.suggested)
            continue;
        QStringList words = {penaltyConditionId(step.when), penaltyKindId(step.kind)};
        for (const Capability capability : step.capabilities)
            words.append(capabilityId(capability));
        if (step.permanent)
            words.append(u"permanent"_s);
        if (step.deadlineDays)
            words.append(u"%1d"_s.arg(*step.deadlineDays));
        if (step.ladder)
            words.append(u"(rung)"_s);
        suggested.append(words.join(u' '));
    }
    return counts.join(u", "_s) + u" | "_s + suggested.join(u"; "_s);
}

} // namespace

class StrikesTest final : public QObject
{
    Q_OBJECT

    HandClock m_clock;
    MemoryCaseStore m_store;

    /// `2/5.24 own met`: clauses parted by `+`, who, and what became of it.
    void formerCase(const QString& line)
    {
        const QStringList words = line.split(u' ');
        const QString& fate = words.at(2);
        OpenCase review(m_store, m_clock, openingOf(words.at(1)));
        ReviewSession& session = review.session;
        if (words.at(1) == u"far") {
            Relation relation;
            relation.other = u"清茶控股"_s;
            relation.kind = RelationKind::Shareholding;
            VERIFY_RESULT(session.recordRelation(relation));
        }
        VERIFY_RESULT(session.recordFinding(findingOn(words.at(0).split(u'+'), review.evidenceId)));
        VERIFY_RESULT(session.recordFinding(findingOn({u"2/2.1"_s}, review.evidenceId)));
        VERIFY_RESULT(decide(session, fate == u"reject" ? Outcome::Reject : Outcome::Rectify));
        if (fate == u"met")
            VERIFY_RESULT(session.meetDeadline(u"L1"_s));
        if (fate == u"missed") {
            m_clock.advanceDays(9);
            VERIFY_RESULT(session.missDeadline(u"L1"_s));
        }
        if (fate == u"overridden" || fate == u"withdrawn" || fate == u"passed")
            VERIFY_RESULT(session.overrideDecision(u"申诉成立"_s));
        if (fate == u"withdrawn" || fate == u"passed")
            VERIFY_RESULT(session.withdrawFinding(u"F1"_s, u"误判"_s));
        if (fate == u"passed")
            VERIFY_RESULT(session.withdrawFinding(u"F2"_s, u"误判"_s));
        if (fate == u"withdrawn")
            VERIFY_RESULT(decide(session, Outcome::Reject));
        if (fate == u"passed")
            VERIFY_RESULT(decide(session, Outcome::Pass));
        m_clock.advanceDays(1);
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(u"2026-03-02T02:00:00Z"_s);
        m_store = {};
    }

    /// History × clause × category × time: what has happened before, what is found now, and what is suggested for it.
    void whatTheHistorySuggests_data()
    {
        QTest::addColumn<QStringList>("history");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& history, const QString& clause,
                            const QString& category, const QString& expected) {
            QTest::newRow(name) << history << clause << category << expected;
        };
        const QString paid = u"2/5.24"_s;
        row("paid votes: the first time", {}, paid, {},
            u"subject 1, others 1 | first rectify 3d; overdue ban payment"_s);
        row("again after rectification", {u"2/5.24 own met"_s}, paid, {},
            u"subject 2, others 1 -same_program | repeat ban_program permanent"_s);
        row("a third time", {u"2/5.24 own met"_s, u"2/5.24 own met"_s}, paid, {},
            u"subject 3, others 1 -same_program -same_program | repeat ban_program permanent"_s);
        row("again though never rectified", {u"2/5.24 own missed"_s}, paid, {},
            u"subject 2, others 1 -same_program | repeat ban_program permanent"_s);
        row("rejected at submission before", {u"2/5.24 own reject"_s}, paid, {},
            u"subject 2, others 1 -same_program | repeat ban_program permanent"_s);
        row("while the time to rectify runs", {u"2/5.24 own pending"_s}, paid, {},
            u"subject 1 -still_rectifying, others 1 -same_program | first rectify 3d; overdue ban payment"_s);
        row("the former decision was taken back", {u"2/5.24 own overridden"_s}, paid, {},
            u"subject 1 -overridden, others 1 -overridden | first rectify 3d; overdue ban payment"_s);
        row("the former finding was withdrawn", {u"2/5.24 own withdrawn"_s}, paid, {},
            u"subject 1 -overridden -withdrawn, others 1 -overridden -withdrawn | first rectify 3d; overdue ban payment"_s);
        row("the former case passed in the end", {u"2/5.24 own passed"_s}, paid, {},
            u"subject 1 -overridden -passed, others 1 -overridden -passed | first rectify 3d; overdue ban payment"_s);
        row("another clause before", {u"2/5.1.1 own met"_s}, paid, {},
            u"subject 1, others 1 | first rectify 3d; overdue ban payment"_s);
        row("another program of the subject before", {u"2/5.24 other met"_s}, paid, {},
            u"subject 2, others 2 | repeat ban_program permanent; subject_wide restrict features (rung)"_s);
        row("two other programs before", {u"2/5.24 other met"_s, u"2/5.24 other met"_s}, paid, {},
            u"subject 3, others 3 | repeat ban_program permanent; subject_wide refuse_service (rung)"_s);
        row("a related subject before", {u"2/5.24 related met"_s}, paid, {},
            u"subject 1 -other_subject, others 2 | first rectify 3d; overdue ban payment; subject_wide restrict features (rung)"_s);
        row("a subject related through another", {u"2/5.24 far met"_s}, paid, {},
            u"subject 1 -other_subject, others 2 | first rectify 3d; overdue ban payment; subject_wide restrict features (rung)"_s);
        row("a stranger before", {u"2/5.24 stranger met"_s}, paid, {},
            u"subject 1, others 1 | first rectify 3d; overdue ban payment"_s);
        row("only what was before counts", {u"now"_s, u"2/5.24 own met"_s}, paid, {},
            u"subject 1 -later, others 1 -later | first rectify 3d; overdue ban payment"_s);
        row("5.20: first", {}, u"2/5.20"_s, {}, u"program 1 | first rectify 3d; overdue restrict share"_s);
        // The rule says what follows a first offence only: nothing is suggested, and the person decides.
        row("5.20: again", {u"2/5.20 own met"_s}, u"2/5.20"_s, {}, u"program 2 | "_s);
        row("5.20: another program's is not this one's", {u"2/5.20 other met"_s}, u"2/5.20"_s, {},
            u"program 1 -other_program | first rectify 3d; overdue restrict share"_s);
        row("a ladder: first rung", {}, u"2/5.1.1"_s, {}, u"program 1 | tiered ban share moments_qr (rung)"_s);
        row("a ladder: second rung", {u"2/5.1.2 own met"_s}, u"2/5.1.1"_s, {},
            u"program 2 | tiered close_account (rung)"_s);
        row("a ladder: not beyond the highest rung",
            {u"2/5.1.2 own met"_s, u"2/5.1.2 own met"_s, u"2/5.1.2 own met"_s, u"2/5.1.2 own met"_s}, u"2/5.1.1"_s, {},
            u"program 5 | tiered close_account (rung)"_s);
        row("two clauses of one rule in one case are one offence", {u"2/5.1.2+2/5.1.1 own met"_s}, u"2/5.1.1"_s, {},
            u"program 2 | tiered close_account (rung)"_s);
        row("a twin counts as the clause", {u"2/15.1.1 own met"_s}, u"2/5.12.1"_s, {},
            u"program 2 | tiered close_account (rung)"_s);
        row("category: finance has narrower cases to choose from", {}, u"2/5.7"_s, u"金融"_s, u"program 1 | "_s);
        row("category: fitting no other, again, by a rule that counts nothing", {u"2/5.7 own met"_s}, u"2/5.7"_s,
            u"其他类目不符"_s, u"program 2 | found rectify 3d; overdue ban search"_s);
    }

    void whatTheHistorySuggests()
    {
        QFETCH(QStringList, history);
        QFETCH(QString, clause);
        QFETCH(QString, category);
        QFETCH(QString, expected);
        QDateTime at;
        for (const QString& line : history) {
            if (line == u"now")
                at = m_clock.read();
            else
                formerCase(line);
        }
        OpenCase review(m_store, m_clock, openingOf(u"own"_s));
        const Result<SubjectHistory> known =
            readHistory(m_store, review.session.state(), at.isValid() ? at : m_clock.read());
        VERIFY_RESULT(known);
        const QList<Finding> findings = {findingOn({clause}, review.evidenceId)};
        QCOMPARE(told(proposePenalties(edition(), findings, category, *known)), expected);
    }

    void withoutHistoryNothingIsCounted()
    {
        Finding finding = findingOn({u"2/5.24"_s}, u"E1"_s);
        finding.id = u"F1"_s;
        for (const ProposedStep& step : proposePenalties(edition(), {finding})) {
            QVERIFY(step.strikes.isEmpty());
            QVERIFY(!step.dueByHistory());
        }
    }

    /// Each offence that counts or does not says where it stands, so that a person can look.
    void whatCountedIsListed()
    {
        formerCase(u"2/5.24 own met"_s);
        formerCase(u"2/5.24 far met"_s);
        formerCase(u"2/5.24 own overridden"_s);
        const OpenCase review(m_store, m_clock, openingOf(u"own"_s));
        const SubjectHistory history = review.session.history().value();
        const StrikeCount count = countStrikes(edition(), history, u"2/5.24"_s, StrikeScope::Circle);
        QCOMPARE(count.number(), 3);
        QCOMPARE(count.counted.first().offender, Offender::SameProgram);
        QCOMPARE(count.counted.first().clauses, QStringList{u"2/5.24"_s});
        QCOMPARE(count.counted.first().decisionId, u"D1"_s);
        QCOMPARE(count.counted.first().rectification, Rectification::Met);
        QVERIFY(!count.counted.first().otherEdition);
        const FormerOffence& related = count.counted.last();
        QCOMPARE(related.offender, Offender::RelatedSubject);
        QCOMPARE(related.subject, u"云雾茶业"_s);
        QCOMPARE(related.path.size(), 2);
        QCOMPARE(related.path.last().relation.kind, RelationKind::Shareholding);
        QCOMPARE(count.disregarded.size(), 1);
        QCOMPARE(count.disregarded.first().disregard, Disregard::Overridden);
        QCOMPARE(strikeCountFromJson(toJson(count)).value(), count);
        const StrikeCount any = countStrikes(edition(), history, {}, StrikeScope::Subject);
        QCOMPARE(any.number(), 2);
    }

    /// What counted is frozen with the decision, whatever becomes of the other case; but a draft that rests on a
    /// decision which is gone is not issued.
    void historyIsFrozen()
    {
        formerCase(u"2/5.24 own met"_s);
        OpenCase review(m_store, m_clock, openingOf(u"own"_s));
        ReviewSession& session = review.session;
        const StrikeCount count = countStrikes(edition(), session.history().value(), u"2/5.24"_s, StrikeScope::Subject);
        QCOMPARE(count.number(), 2);
        VERIFY_RESULT(session.recordFinding(findingOn({u"2/5.24"_s}, review.evidenceId)));
        Decision decision;
        decision.outcome = Outcome::Reject;
        decision.history = {count};
        VERIFY_RESULT(session.draftDecision(decision));

        ReviewSession former(m_store, m_clock.function(), u"somebody"_s);
        VERIFY_RESULT(former.open(count.counted.first().caseId));
        VERIFY_RESULT(former.overrideDecision(u"申诉成立"_s));
        VERIFY_ERROR(session.issueDecision(), ErrorCode::Conflict);
        VERIFY_RESULT(decide(former, Outcome::Reject));
        VERIFY_ERROR(session.issueDecision(), ErrorCode::Conflict);

        decision.history = {countStrikes(edition(), session.history().value(), u"2/5.24"_s, StrikeScope::Subject)};
        VERIFY_RESULT(session.draftDecision(decision));
        VERIFY_RESULT(session.issueDecision());
        VERIFY_RESULT(former.overrideDecision(u"再次撤销"_s));
        QCOMPARE(session.state().issued()->history, decision.history);
        ReviewSession again(m_store, m_clock.function(), u"somebody"_s);
        VERIFY_RESULT(again.open(review.id));
        QCOMPARE(again.state().issued()->history, decision.history);
    }
};

QTEST_GUILESS_MAIN(StrikesTest)
#include "tst_strikes.moc"
