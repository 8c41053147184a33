// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "storage/cases/projectionsql.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/support/casefixture.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ProjectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebuildingGivesTheSameRows_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 201; seed <= 208; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// After any acts the rows that grew event by event are those of the journal, and rebuilding gives them again.
    void rebuildingGivesTheSameRows()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.db"_s);
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(path);
        VERIFY_RESULT(store);
        HoldRules rules;
        rules.use = HoldUse::Always;
        rules.sampledPercent = 40;
        VERIFY_RESULT((*store)->people()->saveHoldRules(rules, {}));
        HandClock clock;
        CaseOpening opening = sampleOpening();
        opening.category = u"小游戏-休闲"_s;
        OpenCase review(**store, clock, opening);
        OpenCase bystander(**store, clock);
        RandomReviewer reviewer(review.session, clock, seed);
        for (int i = 0; i < 150; ++i)
            static_cast<void>(reviewer.act());

        Result<std::unique_ptr<SqlConnection>> reader = SqlConnection::open(path);
        VERIFY_RESULT(reader);
        const Result<CaseRows> live = readRows((*reader)->database(), review.id);
        VERIFY_RESULT(live);
        QCOMPARE(*live, rowsOf(review.session.state()));
        VERIFY_RESULT((*store)->rebuild(review.id));
        const Result<CaseRows> rebuilt = readRows((*reader)->database(), review.id);
        VERIFY_RESULT(rebuilt);
        QCOMPARE(*rebuilt, *live);
        const VerifyReport report = (*store)->verify(review.id).value();
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.problems.first().what));
        QVERIFY((*store)->verify(bystander.id).value().ok());

        ReviewSession again(**store, clock.function(), u"somebody"_s);
        VERIFY_RESULT(again.open(review.id));
        QCOMPARE(again.state(), review.session.state());
    }

    void twoStoresOnOneFileTakeTurns()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.db"_s);
        Result<std::unique_ptr<SqliteCaseStore>> first = SqliteCaseStore::open(path);
        Result<std::unique_ptr<SqliteCaseStore>> second = SqliteCaseStore::open(path);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        HandClock clock;
        OpenCase one(**first, clock);
        ReviewSession two(**second, clock.function(), u"somebody"_s);
        VERIFY_RESULT(two.open(one.id));
        VERIFY_RESULT(one.session.addNote(u"一"_s));
        VERIFY_ERROR(two.addNote(u"二"_s), ErrorCode::Conflict);
        VERIFY_RESULT(two.open(one.id));
        VERIFY_RESULT(two.addNote(u"二"_s));
        VERIFY_ERROR(one.session.addNote(u"三"_s), ErrorCode::Conflict);
        VERIFY_RESULT(one.session.open(one.id));
        VERIFY_RESULT(one.session.addNote(u"三"_s));
        QVERIFY((*second)->verify(one.id).value().ok());
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "tst_projection.moc"
