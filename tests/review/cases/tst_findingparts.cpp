// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/blankfacts.h"
#include "review/cases/evidencemarks.h"
#include "review/cases/reviewsession.h"
#include "review/cases/suggestedseverity.h"
#include "review/cases/unseen.h"
#include "review/specification/builtinedition.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QStringList messages(const QList<Error>& obstacles)
{
    QStringList all;
    for (const Error& obstacle : obstacles)
        all.append(obstacle.message + u' ' + obstacle.context);
    return all;
}

} // namespace

class FindingPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenBlankStopsTheDecision()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        Finding finding = sampleFinding(review.evidenceId);
        finding.words = u"页面 {页面} 强制分享"_s;
        VERIFY_RESULT(review.session.recordFinding(finding));
        Decision decision;
        decision.outcome = Outcome::Reject;
        VERIFY_RESULT(review.session.draftDecision(decision));
        QCOMPARE(messages(review.session.issueObstacles()), QStringList{u"a finding with an open blank F1"_s});
        VERIFY_ERROR(review.session.issueDecision(), ErrorCode::Conflict);
        finding.id = u"F1"_s;
        finding.words = u"页面 pages/index 强制分享"_s;
        VERIFY_RESULT(review.session.changeFinding(finding));
        QCOMPARE(messages(review.session.issueObstacles()), QStringList());
    }

    void codeThatIsQuotedIsNoBlank()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        Evidence source = sourceEvidence();
        source.quote = u"export const {page} = routes\n"_s;
        const Result<QString> id = review.session.captureEvidence(source);
        VERIFY_RESULT(id);
        Finding finding = sampleFinding(*id);
        finding.words = u"原文为“export const {page} = routes”"_s;
        VERIFY_RESULT(review.session.recordFinding(finding));
        Decision decision;
        decision.outcome = Outcome::Reject;
        VERIFY_RESULT(review.session.draftDecision(decision));
        QCOMPARE(messages(review.session.issueObstacles()), QStringList());
    }

    void anotherSeverityAsksForAReason_data()
    {
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("stops");
        QTest::newRow("older finding, nothing suggested") << QString() << u"low"_s << QString() << false;
        QTest::newRow("as suggested") << u"high"_s << u"high"_s << QString() << false;
        QTest::newRow("lower, no reason") << u"high"_s << u"low"_s << QString() << true;
        QTest::newRow("lower, blank reason") << u"high"_s << u"low"_s << u"  "_s << true;
        QTest::newRow("lower, with a reason") << u"high"_s << u"low"_s << u"影响很小"_s << false;
        QTest::newRow("higher, no reason") << u"low"_s << u"critical"_s << QString() << true;
    }
    void anotherSeverityAsksForAReason()
    {
        QFETCH(QString, suggested);
        QFETCH(QString, severity);
        QFETCH(QString, reason);
        QFETCH(bool, stops);
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        Finding finding = sampleFinding(review.evidenceId);
        finding.severity = *severityFromId(severity);
        finding.suggestedSeverity = severityFromId(suggested);
        finding.severityReason = reason;
        const QJsonObject payload = toJson(finding);
        QCOMPARE(payload.contains("suggested_severity"_L1), !suggested.isEmpty());
        QCOMPARE(payload.contains("severity_reason"_L1), !reason.isEmpty());
        VERIFY_RESULT(review.session.recordFinding(finding));
        QCOMPARE(review.session.state().findings.first().severityReason, reason);
        Decision decision;
        decision.outcome = Outcome::Reject;
        VERIFY_RESULT(review.session.draftDecision(decision));
        QCOMPARE(messages(review.session.issueObstacles()),
                 stops ? QStringList{u"a severity changed without a reason F1"_s} : QStringList());
    }

    void theHeaviestRuleSuggests()
    {
        const Result<Edition> edition = builtInEdition();
        VERIFY_RESULT(edition);
        // By steps up to closing the account.
        QCOMPARE(suggestedSeverity(*edition, {u"2/5.1.1"_s}), Severity::Critical);
        QCOMPARE(suggestedSeverity(*edition, {}), std::nullopt);
        std::optional<Severity> lighter;
        for (const Clause& clause : edition->clauses()) {
            const std::optional<Severity> severity = suggestedSeverity(*edition, {clause.id});
            if (severity && *severity < Severity::Critical) {
                lighter = severity;
                QCOMPARE(suggestedSeverity(*edition, {clause.id, u"2/5.1.1"_s}), Severity::Critical);
            }
        }
        QVERIFY(lighter);
    }

    void marksGoThroughTheJournal()
    {
        Evidence evidence = screenshotEvidence();
        evidence.id = u"E9"_s;
        evidence.blobSha256 = QString(64, u'a');
        const QStringList before = toJson(evidence).keys();
        for (const QString& key : {u"arrows"_s, u"blurs"_s, u"numbers"_s, u"remarks"_s})
            QVERIFY(!before.contains(key));
        evidence.arrows = {{1, 2, 30, 40}};
        evidence.blurs = {{5, 6, 70, 80}};
        evidence.numbers = {{9, 10, 1}, {11, 12, 2}};
        evidence.remarks = u"E3"_s;
        const Result<Evidence> read = evidenceFromJson(toJson(evidence));
        VERIFY_RESULT(read);
        QCOMPARE(*read, evidence);
    }

    void marksAreBounded()
    {
        Evidence evidence = screenshotEvidence();
        evidence.id = u"E9"_s;
        evidence.blobSha256 = QString(64, u'a');
        evidence.arrows = QList<MarkedArrow>(MaximumMarks + 1);
        VERIFY_ERROR(evidenceFromJson(toJson(evidence)), ErrorCode::Malformed);
        evidence.arrows = {{1e12, 0, 0, 0}};
        VERIFY_ERROR(evidenceFromJson(toJson(evidence)), ErrorCode::Malformed);
        evidence.arrows.clear();
        VERIFY_RESULT(evidenceFromJson(toJson(evidence)));
        Evidence source = sourceEvidence();
        source.id = u"E9"_s;
        source.blurs = {{0, 0, 1, 1}};
        VERIFY_ERROR(evidenceFromJson(toJson(source)), ErrorCode::Malformed);
    }

    void factsOfEvidence()
    {
        Evidence source;
        source.path = u"pages/a/a.wxml"_s;
        source.lines = {{7, 8}};
        source.quote = u"\n  <button open-type=\"share\">\n"_s;
        Evidence picture;
        picture.kind = EvidenceKind::Screenshot;
        picture.route = u"pages/a/a"_s;
        const BlankFacts facts = blankFacts({source, picture});
        QCOMPARE(facts.value(Blank::Page), u"pages/a/a"_s);
        QCOMPARE(facts.value(Blank::File), u"pages/a/a.wxml"_s);
        QCOMPARE(facts.value(Blank::Line), u"7"_s);
        QCOMPARE(facts.value(Blank::Quote), u"<button open-type=\"share\">"_s);
        QCOMPARE(facts.value(Blank::Element), u"button"_s);
        QVERIFY(!facts.contains(Blank::Amount));
    }

    void whatNobodyHasSeen()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.viewPage(u"pages/a"_s));
        VERIFY_RESULT(review.session.judgeItem(u"2/1.1"_s, Verdict::Pass));
        const QString quoted = review.session.state().evidence.first().path;
        const LookedForParts parts{
            {u"pages/a"_s, u"pages/b"_s}, {quoted, u"x.js"_s, u"y.js"_s}, {u"2/1.1"_s, u"2/1.2"_s}};
        const UnseenParts unseen = unseenParts(review.session.state(), parts, {u"x.js"_s});
        QCOMPARE(unseen.pages, QStringList{u"pages/b"_s});
        QCOMPARE(unseen.files, QStringList{u"y.js"_s});
        QCOMPARE(unseen.items, QStringList{u"2/1.2"_s});
        QVERIFY(isReadableFile(u"a/B.WXML"_s));
        QVERIFY(!isReadableFile(u"a/logo.png"_s));
    }
};

QTEST_GUILESS_MAIN(FindingPartsTest)
#include "tst_findingparts.moc"
