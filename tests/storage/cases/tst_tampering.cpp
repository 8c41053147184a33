// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/journal/eventchain.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// Somebody with a database tool and bad intentions: verification finds it, and names the first place.
class TamperingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tamperingIsFound_data()
    {
        using Part = VerifyProblem::Part;
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Part>("part");
        QTest::addColumn<qint64>("sequence");
        QTest::addColumn<QString>("where");
        const auto event = [](const char* name, const QString& sql, qint64 sequence) {
            QTest::newRow(name) << sql << Part::Chain << sequence << QString();
        };
        const auto row = [](const char* name, const QString& sql, Part part, const QString& where) {
            QTest::newRow(name) << sql << part << qint64(0) << where;
        };
        event("actor", u"UPDATE events SET actor = 'mallory' WHERE sequence = 5"_s, 5);
        event("time", u"UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2"_s, 2);
        event("time in another form", u"UPDATE events SET at = replace(at, 'Z', '+00:00') WHERE sequence = 2"_s, 2);
        event("kind", u"UPDATE events SET kind = 'page_viewed' WHERE sequence = 6"_s, 6);
        event("unknown kind", u"UPDATE events SET kind = 'rumour' WHERE sequence = 6"_s, 6);
        event("payload",
              u"UPDATE events SET payload = json_set(payload, '$.words', 'nothing') WHERE kind = 'finding_recorded'"_s,
              7);
        event("payload in another form", u"UPDATE events SET payload = payload || ' ' WHERE sequence = 3"_s, 3);
        event("payload that is no JSON", u"UPDATE events SET payload = '{' WHERE sequence = 3"_s, 3);
        event("key twice", u"UPDATE events SET payload = '{\"a\":1,' || substr(payload, 2) WHERE sequence = 3"_s, 3);
        event("hash", u"UPDATE events SET hash = previous_hash WHERE sequence = 4"_s, 4);
        event("event removed", u"DELETE FROM events WHERE sequence = 6"_s, 6);
        event("first event removed", u"DELETE FROM events WHERE sequence = 1"_s, 1);
        event("tool version", u"UPDATE events SET tool_version = '9' WHERE sequence = 9"_s, 9);

        row("end cut off", u"DELETE FROM events WHERE sequence >= 8"_s, Part::Projection, u"cases/"_s);
        row("bytes", u"UPDATE blobs SET content = CAST('x' AS BLOB), size = 1"_s, Part::Blob, QString());
        row("bytes gone", u"DELETE FROM blobs"_s, Part::Blob, QString());
        row("status", u"UPDATE cases SET status = 'closed'"_s, Part::Projection, u"cases/"_s);
        row("verdict", u"UPDATE judgements SET verdict = 'pass'"_s, Part::Projection, u"judgements/2/5.1.1"_s);
        row("verdict gone", u"DELETE FROM judgements"_s, Part::Projection, u"judgements/2/5.1.1"_s);
        row("verdict invented",
            u"INSERT INTO judgements SELECT case_id, '2/9', verdict, note, actor, at FROM judgements"_s,
            Part::Projection, u"judgements/2/9"_s);
        row("due date", u"UPDATE deadlines SET due_at = '2030-01-01T00:00:00.000Z'"_s, Part::Projection,
            u"deadlines/L1"_s);
        row("days of a ban", u"UPDATE decision_steps SET days = NULL WHERE step_id = 'D1.2'"_s, Part::Projection,
            u"decision_steps/D1.2"_s);
    }

    void tamperingIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(VerifyProblem::Part, part);
        QFETCH(qint64, sequence);
        QFETCH(QString, where);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.db"_s);
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
        VERIFY_RESULT(store);
        HandClock clock;
        OpenCase review(**store, clock);
        VERIFY_RESULT(decideRectification(review.session));
        QVERIFY((*store)->verify(review.id).value().ok());

        Result<std::unique_ptr<SqlConnection>> tool = SqlConnection::open(path);
        VERIFY_RESULT(tool);
        for (const QString& guard : {u"events_are_not_changed"_s, u"events_are_not_deleted"_s,
                                     u"blobs_are_not_changed"_s, u"blobs_are_not_deleted"_s})
            VERIFY_RESULT(runSql((*tool)->database(), u"DROP TRIGGER "_s + guard));
        VERIFY_RESULT(runSql((*tool)->database(), sql));

        const Result<VerifyReport> report = (*store)->verify(review.id);
        VERIFY_RESULT(report);
        QVERIFY(!report->ok());
        const VerifyProblem& first = report->problems.first();
        QCOMPARE(first.part, part);
        QCOMPARE(first.sequence, sequence);
        if (!where.isEmpty())
            QCOMPARE(first.where, where);
    }

    void damagedBytesAreNotTakenForKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.db"_s);
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->putBlob("picture"));
        VERIFY_RESULT((*store)->putBlob("picture"));
        Result<std::unique_ptr<SqlConnection>> tool = SqlConnection::open(path);
        VERIFY_RESULT(tool);
        VERIFY_RESULT(runSql((*tool)->database(), u"DROP TRIGGER blobs_are_not_changed"_s));
        VERIFY_RESULT(runSql((*tool)->database(), u"UPDATE blobs SET content = CAST('x' AS BLOB), size = 1"_s));
        VERIFY_ERROR((*store)->putBlob("picture"), ErrorCode::Malformed);
        VERIFY_RESULT((*store)->putBlob("another"));
    }

    void rebuildingMendsProjectionsAndNothingElse()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.db"_s);
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
        VERIFY_RESULT(store);
        HandClock clock;
        OpenCase review(**store, clock);
        VERIFY_RESULT(decideRectification(review.session));
        Result<std::unique_ptr<SqlConnection>> tool = SqlConnection::open(path);
        VERIFY_RESULT(tool);
        for (const QString& table : {u"judgements"_s, u"findings"_s, u"decision_steps"_s, u"page_views"_s})
            VERIFY_RESULT(runSql((*tool)->database(), u"DELETE FROM "_s + table));
        VERIFY_RESULT(runSql((*tool)->database(), u"UPDATE cases SET program = 'x', head_hash = 'y'"_s));
        QVERIFY(!(*store)->verify(review.id).value().ok());
        VERIFY_RESULT((*store)->rebuild(review.id));
        QVERIFY((*store)->verify(review.id).value().ok());
        VERIFY_RESULT(review.session.addNote(u"仍可继续"_s));

        VERIFY_RESULT(runSql((*tool)->database(), u"DROP TRIGGER events_are_not_changed"_s));
        VERIFY_RESULT(runSql((*tool)->database(), u"UPDATE events SET actor = 'mallory' WHERE sequence = 4"_s));
        const Result<void> refused = (*store)->rebuild(review.id);
        VERIFY_ERROR(refused, ErrorCode::Malformed);
        QVERIFY(refused.error().context.endsWith(u"event 4"_s));
    }
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
