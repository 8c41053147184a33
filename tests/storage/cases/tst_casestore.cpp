// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every CaseStore promises, asked of the one in SQLite and of the one that tests use in its place.
#include "review/cases/casefold.h"
#include "review/cases/caserecord.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class CaseStoreTest final : public QObject
{
    Q_OBJECT

    enum Kind { Memory, Sqlite };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    HandClock m_clock;

    void addStores()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("memory") << int(Memory);
        QTest::newRow("SQLite") << int(Sqlite);
    }

    void makeStore()
    {
        QFETCH(int, kind);
        m_clock.set(u"2026-11-23T02:00:00Z"_s);
        if (kind == Memory) {
            m_store = std::make_unique<MemoryCaseStore>();
            return;
        }
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<SqliteCaseStore>> opened = SqliteCaseStore::open(m_folder->filePath(u"cases.db"_s));
        VERIFY_RESULT(opened);
        m_store = *std::move(opened);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void itKeepsJournals_data() { addStores(); }
    void itKeepsJournals()
    {
        makeStore();
        OpenCase review(*m_store, m_clock);
        VERIFY_RESULT(decideRectification(review.session));
        const Result<QList<ReviewEvent>> journal = m_store->journal(review.id);
        VERIFY_RESULT(journal);
        QCOMPARE(*journal, review.session.journal());
        VERIFY_ERROR(m_store->journal(u"MJ-0"_s), ErrorCode::NotFound);
        const Result<VerifyReport> report = m_store->verify(review.id);
        VERIFY_RESULT(report);
        QVERIFY(report->ok());
        QCOMPARE(report->events, journal->size());
        QCOMPARE(report->headHash, review.session.state().headHash);
        VERIFY_ERROR(m_store->verify(u"MJ-0"_s), ErrorCode::NotFound);
        VERIFY_ERROR(m_store->rebuild(u"MJ-0"_s), ErrorCode::NotFound);
    }

    void itKeepsBytes_data() { addStores(); }
    void itKeepsBytes()
    {
        makeStore();
        const QByteArray bytes("a\0b", 3);
        const Result<QString> sha256 = m_store->putBlob(bytes);
        VERIFY_RESULT(sha256);
        QCOMPARE(m_store->putBlob(bytes).value(), *sha256);
        QCOMPARE(m_store->blob(*sha256).value(), bytes);
        QCOMPARE(m_store->blob(m_store->putBlob({}).value()).value(), QByteArray());
        VERIFY_ERROR(m_store->blob(QString(64, u'0')), ErrorCode::NotFound);
    }

    void itTakesOnlyWhatFollows_data() { addStores(); }
    void itTakesOnlyWhatFollows()
    {
        makeStore();
        OpenCase review(*m_store, m_clock);
        const QList<ReviewEvent> journal = review.session.journal();
        const EventStamp stamp{m_clock.read(), u"x"_s, u"0"_s};
        const QJsonObject note = {{u"id"_s, u"N1"_s}, {u"text"_s, u"注"_s}};
        const ReviewEvent good =
            makeEvent(journal.last().sequence, journal.last().hash, stamp, EventKind::NoteAdded, note);
        ReviewEvent forged = good;
        forged.actor = u"mallory"_s;
        const ReviewEvent stale =
            makeEvent(journal.at(1).sequence, journal.at(1).hash, stamp, EventKind::NoteAdded, note);
        const ReviewEvent illegal = makeEvent(good.sequence, good.hash, stamp, EventKind::CaseArchived, {});
        VERIFY_ERROR(m_store->append(review.id, {forged}), ErrorCode::Conflict);
        VERIFY_ERROR(m_store->append(review.id, {stale}), ErrorCode::Conflict);
        VERIFY_ERROR(m_store->append(review.id, {good, illegal}), ErrorCode::Conflict);
        VERIFY_ERROR(m_store->append(u"MJ-0"_s, {good}), ErrorCode::NotFound);
        VERIFY_ERROR(m_store->createCase(review.id, journal, {}), ErrorCode::Conflict);
        VERIFY_ERROR(m_store->createCase(u"MJ-0"_s, journal, {}), ErrorCode::Conflict);
        QCOMPARE(m_store->journal(review.id).value(), journal);
        VERIFY_RESULT(m_store->append(review.id, {good}));
        QCOMPARE(m_store->journal(review.id).value().size(), journal.size() + 1);
    }

    void itTakesNoEventWithoutItsBytes_data() { addStores(); }
    void itTakesNoEventWithoutItsBytes()
    {
        makeStore();
        OpenCase review(*m_store, m_clock);
        Evidence evidence = screenshotEvidence();
        evidence.id = u"E2"_s;
        evidence.blobSha256 = QString(64, u'd');
        const CaseState& state = review.session.state();
        const ReviewEvent event = makeEvent(state.lastSequence, state.headHash, {m_clock.read(), u"x"_s, u"0"_s},
                                            EventKind::EvidenceCaptured, toJson(evidence));
        VERIFY_ERROR(m_store->append(review.id, {event}), ErrorCode::Conflict);
        QCOMPARE(m_store->journal(review.id).value().size(), state.lastSequence);
    }

    void itListsCases_data() { addStores(); }
    void itListsCases()
    {
        makeStore();
        OpenCase open(*m_store, m_clock);
        OpenCase decided(*m_store, m_clock);
        VERIFY_RESULT(decideRectification(decided.session));
        ReviewSession third(*m_store, m_clock.function(), u"other"_s);
        CaseOpening opening = sampleOpening();
        opening.programName = u"100%_好店"_s;
        VERIFY_RESULT(third.create(opening));
        const QString odd = third.state().caseId;
        VERIFY_RESULT(open.session.addNote(u"注"_s));

        const auto ids = [this](const CaseQuery& query) {
            QStringList all;
            const Result<QList<CaseSummary>> cases = m_store->cases(query);
            if (!cases)
                return QStringList{cases.error().toString()};
            for (const CaseSummary& each : *cases)
                all.append(each.caseId);
            return all;
        };
        CaseQuery query;
        QCOMPARE(ids(query), (QStringList{open.id, odd, decided.id}));
        query.limit = 1;
        query.offset = 1;
        QCOMPARE(ids(query), QStringList{odd});
        query = {};
        query.order = CaseOrder::OpenedLast;
        QCOMPARE(ids(query), (QStringList{odd, decided.id, open.id}));
        query.order = CaseOrder::DueFirst;
        QCOMPARE(ids(query).first(), decided.id);
        query = {};
        query.statuses = {CaseStatus::Decided, CaseStatus::Closed};
        QCOMPARE(ids(query), QStringList{decided.id});
        query = {};
        query.text = u"%_好"_s;
        QCOMPARE(ids(query), QStringList{odd});
        query.text = u"杭州"_s;
        QCOMPARE(ids(query).size(), 3);
        query.text = open.id.toLower();
        QCOMPARE(ids(query), QStringList{open.id});
        query = {};
        query.dueBefore = decided.session.state().nextDueAt();
        QCOMPARE(ids(query), QStringList{decided.id});
        query.dueBefore = query.dueBefore.addMSecs(-1);
        QCOMPARE(ids(query), QStringList());

        query = {};
        query.statuses = {CaseStatus::Decided};
        const CaseSummary summary = m_store->cases(query).value().first();
        QCOMPARE(summary, summaryOf(decided.session.state()));
        QCOMPARE(summary.violations, 1);
        QCOMPARE(summary.findings, 1);
        QCOMPARE(summary.outcome, u"rectify"_s);
    }

    void itListsDeadlines_data() { addStores(); }
    void itListsDeadlines()
    {
        makeStore();
        OpenCase first(*m_store, m_clock);
        VERIFY_RESULT(decideRectification(first.session));
        OpenCase second(*m_store, m_clock);
        const QDateTime soon = m_clock.read().addDays(1);
        VERIFY_RESULT(second.session.setDeadline({}, soon, u"补充资质"_s));
        const QDateTime due = first.session.state().nextDueAt();

        Result<QList<DeadlineEntry>> entries = m_store->deadlines();
        VERIFY_RESULT(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).caseId, second.id);
        QCOMPARE(entries->at(0).deadline, second.session.state().deadlines.first());
        QCOMPARE(entries->at(1).deadline, first.session.state().deadlines.first());
        QVERIFY(!entries->at(0).counted);
        QCOMPARE(entries->at(1).counted, first.session.state().decisions.last().steps.first().counted);
        QCOMPARE(entries->at(1).counted->days, 3);
        QVERIFY(entries->at(0).deadline.overdueAt(due));
        QVERIFY(!entries->at(1).deadline.overdueAt(due));
        QVERIFY(entries->at(1).deadline.overdueAt(due.addMSecs(1)));

        DeadlineQuery query;
        query.dueUpTo = due.addMSecs(-1);
        QCOMPARE(m_store->deadlines(query).value().size(), 1);
        VERIFY_RESULT(second.session.meetDeadline(u"L1"_s));
        QCOMPARE(m_store->deadlines().value().size(), 1);
        query = {};
        query.state.reset();
        QCOMPARE(m_store->deadlines(query).value().size(), 2);
    }

    void aRecordIsTheCaseToBeRead_data() { addStores(); }
    void aRecordIsTheCaseToBeRead()
    {
        makeStore();
        OpenCase review(*m_store, m_clock);
        const Result<StoredCaseRecord> record = StoredCaseRecord::load(*m_store, review.id);
        VERIFY_RESULT(record);
        QCOMPARE(record->caseId(), review.id);
        QCOMPARE(record->journal(), review.session.journal());
        QCOMPARE(record->packageBytes().value(), sampleOpening().packageBytes);
        QCOMPARE(record->editionBytes().value(), sampleOpening().editionBytes);
        VERIFY_ERROR(StoredCaseRecord::load(*m_store, u"MJ-0"_s), ErrorCode::NotFound);
    }

    void aCaseThatNobodyHasIsClaimed()
    {
        const auto store = SqliteCaseStore::open(u":memory:"_s);
        VERIFY_RESULT(store);
        HandClock clock;
        CaseOpening opening = sampleOpening();
        const OpenCase own(**store, clock, opening);
        opening.unassigned = true;
        OpenCase review(**store, clock, opening);
        CaseQuery nobodys;
        nobodys.assignee = QString();
        QCOMPARE((*store)->cases(nobodys)->size(), 1);
        QCOMPARE((*store)->cases(nobodys)->constFirst().caseId, review.id);
        QVERIFY((*store)->verify(review.id)->ok());
        VERIFY_RESULT(review.session.handOver(u"lin"_s));
        QVERIFY((*store)->cases(nobodys)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "tst_casestore.moc"
