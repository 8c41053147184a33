// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlitestatistics.h"

#include "storage/cases/sqlitecasestore.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StatisticsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteCaseStore> m_store;
    HandClock m_clock;

    static StatisticsQuery query(QDate first = {2026, 11, 1}, QDate last = {2026, 12, 31})
    {
        return {{first, last}, u"Asia/Shanghai"_s, {}, {}};
    }

    std::unique_ptr<OpenCase> newCase(const QString& program, const QString& category = u"x"_s)
    {
        CaseOpening opening = sampleOpening();
        opening.programName = program;
        opening.category = category;
        return std::make_unique<OpenCase>(*m_store, m_clock, opening);
    }

    /// `day key part count`, for comparing.
    QStringList counts(Measure measure, const StatisticsQuery& asked) const
    {
        const auto statistics = SqliteStatistics::open(m_path);
        if (!statistics)
            return {statistics.error().toString()};
        const auto counted = (*statistics)->counts(measure, asked);
        if (!counted)
            return {counted.error().toString()};
        QStringList rows;
        for (const DailyCount& each : *counted) {
            rows.append(
                u"%1 %2 %3 %4"_s.arg(each.day.toString(Qt::ISODate), each.key, each.part).arg(each.count).simplified());
        }
        return rows;
    }

    QStringList behind(Measure measure, const StatisticsQuery& asked, const QString& key, const QString& part) const
    {
        QStringList ids = (*SqliteStatistics::open(m_path))->casesBehind(measure, asked, key, part).value();
        ids.sort();
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases.db"_s);
        m_store = *SqliteCaseStore::open(m_path);
        m_clock.set(u"2026-11-23T02:00:00Z"_s);
    }

    void cleanup() { m_store.reset(); }

    void whatIsCounted()
    {
        const auto first = newCase(u"one"_s);
        VERIFY_RESULT(decideRectification(first->session));
        m_clock.advanceDays(1);
        const auto second = newCase(u"two"_s);
        Decision decision;
        decision.outcome = Outcome::Pass;
        decision.summary = u"x"_s;
        VERIFY_RESULT(second->session.draftDecision(decision));
        VERIFY_RESULT(second->session.issueDecision());

        QCOMPARE(counts(Measure::Submissions, query()),
                 (QStringList{u"2026-11-23 first 1"_s, u"2026-11-24 first 1"_s}));
        QCOMPARE(counts(Measure::Outcomes, query()), (QStringList{u"2026-11-23 rectify 1"_s, u"2026-11-24 pass 1"_s}));
        QCOMPARE(counts(Measure::Clauses, query()), (QStringList{u"2026-11-23 2/5.1.1 high 1"_s}));
        QCOMPARE(counts(Measure::Deadlines, query()), QStringList());
        const QString deadline = first->session.state().deadlines.first().id;
        VERIFY_RESULT(first->session.meetDeadline(deadline));
        QCOMPARE(counts(Measure::Deadlines, query()), (QStringList{u"2026-11-24 met 1"_s}));
        QCOMPARE(behind(Measure::Outcomes, query(), {}, u"pass"_s), QStringList{second->id});
        QCOMPARE(behind(Measure::Clauses, query(), u"2/5.1.1"_s, {}), QStringList{first->id});
        QCOMPARE(behind(Measure::Clauses, query(), u"2/6.1"_s, {}), QStringList());
    }

    void judgedHints()
    {
        const auto review = newCase(u"one"_s);
        VERIFY_RESULT(review->session.acceptHint(u"a"_s, {{u"rule"_s, u"r"_s}}));
        VERIFY_RESULT(review->session.dismissHint(u"b"_s, {{u"rule"_s, u"r"_s}}, u"x"_s));
        VERIFY_RESULT(review->session.dismissHint(u"c"_s, {{u"rule"_s, u"s"_s}}, u"x"_s));
        QCOMPARE(
            counts(Measure::Hints, query()),
            (QStringList{u"2026-11-23 r accepted 1"_s, u"2026-11-23 r dismissed 1"_s, u"2026-11-23 s dismissed 1"_s}));
    }

    void daysAreThoseOfTheZone_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::newRow("still yesterday in UTC") << u"2026-11-22T16:30:00Z"_s << u"Asia/Shanghai"_s << u"2026-11-23"_s;
        QTest::newRow("the same in UTC") << u"2026-11-22T16:30:00Z"_s << QString() << u"2026-11-22"_s;
        QTest::newRow("half an hour off") << u"2026-11-22T18:45:00Z"_s << u"Asia/Kolkata"_s << u"2026-11-23"_s;
        QTest::newRow("before the clocks change") << u"2026-10-24T22:30:00Z"_s << u"Europe/Berlin"_s << u"2026-10-25"_s;
        QTest::newRow("after the clocks change") << u"2026-10-25T22:30:00Z"_s << u"Europe/Berlin"_s << u"2026-10-25"_s;
        QTest::newRow("west of it") << u"2026-11-23T04:00:00Z"_s << u"America/New_York"_s << u"2026-11-22"_s;
    }

    void daysAreThoseOfTheZone()
    {
        QFETCH(const QString, moment);
        QFETCH(const QString, zone);
        QFETCH(const QString, day);
        m_clock.set(moment);
        newCase(u"one"_s);
        StatisticsQuery asked = query({2026, 10, 1});
        asked.timeZone = zone;
        QCOMPARE(counts(Measure::Submissions, asked), QStringList{day + u" first 1"_s});
        const QDate only = QDate::fromString(day, Qt::ISODate);
        asked.span = {only, only};
        QCOMPARE(counts(Measure::Submissions, asked).size(), 1);
        asked.span = {only.addDays(1), only.addDays(1)};
        QCOMPARE(counts(Measure::Submissions, asked).size(), 0);
        asked.span = {only.addDays(-1), only.addDays(-1)};
        QCOMPARE(counts(Measure::Submissions, asked).size(), 0);
    }

    void onlyWhatIsAskedFor()
    {
        const auto first = newCase(u"one"_s, u"tea"_s);
        const auto second = newCase(u"two"_s, u"games"_s);
        VERIFY_RESULT(first->session.handOver(u"lin"_s));
        StatisticsQuery asked = query();
        asked.category = u"games"_s;
        QCOMPARE(behind(Measure::Submissions, asked, {}, {}), QStringList{second->id});
        asked = query();
        asked.person = u"lin"_s;
        QCOMPARE(behind(Measure::Submissions, asked, {}, {}), QStringList{first->id});
        asked.category = u"games"_s;
        QCOMPARE(counts(Measure::Submissions, asked), QStringList());
    }

    void withdrawnFindingsDoNotCount()
    {
        const auto review = newCase(u"one"_s);
        const QString id = *review->session.recordFinding(sampleFinding(review->evidenceId));
        QCOMPARE(counts(Measure::Clauses, query()).size(), 1);
        VERIFY_RESULT(review->session.withdrawFinding(id, u"x"_s));
        QCOMPARE(counts(Measure::Clauses, query()).size(), 0);
    }

    void times()
    {
        const auto review = newCase(u"one"_s);
        VERIFY_RESULT(review->session.judgeItem(u"2/1.1"_s, Verdict::Pass));
        m_clock.advanceDays(1);
        VERIFY_RESULT(review->session.judgeItem(u"2/1.2"_s, Verdict::Pass)); // after a pause
        VERIFY_RESULT(review->session.judgeItem(u"2/1.3"_s, Verdict::Pass));
        VERIFY_RESULT(decideRectification(review->session));
        const QList<ReviewEvent>& journal = review->session.journal();
        QDateTime issuedAt;
        qint64 worked = 0;
        for (qsizetype i = 1; i < journal.size() && !issuedAt.isValid(); ++i) {
            const qint64 passed = journal.at(i - 1).at.msecsTo(journal.at(i).at);
            worked += passed < 600'000 ? passed : 0;
            if (journal.at(i).kind == EventKind::DecisionIssued)
                issuedAt = journal.at(i).at;
        }
        VERIFY_RESULT(review->session.addNote(u"x"_s));
        newCase(u"not decided"_s);

        const auto statistics = SqliteStatistics::open(m_path);
        VERIFY_RESULT(statistics);
        const auto cases = (*statistics)->caseTimes(query(), 10min);
        VERIFY_RESULT(cases);
        QCOMPARE(cases->size(), 1);
        QCOMPARE(cases->first().caseId, review->id);
        QCOMPARE(cases->first().worked.count(), worked);
        QCOMPARE(cases->first().passed.count(), journal.first().at.msecsTo(issuedAt));
        QCOMPARE(cases->first().day, QDate(2026, 11, 24));
        const auto items = (*statistics)->itemTimes(query(), 10min);
        VERIFY_RESULT(items);
        QStringList ids;
        for (const ItemTime& item : *items) {
            ids.append(item.itemId);
            QCOMPARE(item.judged, 1);
            QCOMPARE(item.mean, std::chrono::milliseconds(1s));
        }
        QVERIFY(ids.contains(u"2/1.1"_s) && ids.contains(u"2/1.3"_s));
        QVERIFY(!ids.contains(u"2/1.2"_s));
        QVERIFY((*statistics)->caseTimes(query({2026, 11, 25}), 10min)->isEmpty());
    }

    void everyMeasureCanBeAsked_data()
    {
        QTest::addColumn<Measure>("measure");
        for (const Measure measure : allMeasures())
            QTest::addRow("%s", qPrintable(measureId(measure))) << measure;
    }

    void everyMeasureCanBeAsked()
    {
        QFETCH(const Measure, measure);
        StatisticsQuery asked = query();
        asked.person = u"lin"_s;
        asked.category = u"tea"_s;
        const auto statistics = SqliteStatistics::open(m_path);
        VERIFY_RESULT((*statistics)->counts(measure, asked));
        VERIFY_RESULT((*statistics)->casesBehind(measure, asked, u"k"_s, u"p"_s));
    }

    void whatCannotBeAsked()
    {
        const auto statistics = SqliteStatistics::open(m_path);
        StatisticsQuery asked = query();
        asked.timeZone = u"Nowhere/Land"_s;
        VERIFY_ERROR((*statistics)->counts(Measure::Outcomes, asked), ErrorCode::NotFound);
        VERIFY_ERROR((*statistics)->counts(Measure::Outcomes, query(QDate())), ErrorCode::Refused);
        VERIFY_ERROR(SqliteStatistics::open(m_folder->filePath(u"none.db"_s)), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
