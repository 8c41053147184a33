// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows beyond one case: the database says what the journals say.
#include "storage/cases/sqlitecasestore.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

CaseOpening openingOf(int number)
{
    CaseOpening opening = sampleOpening();
    opening.programName = u"程序%1"_s.arg(number % 2);
    opening.category = u"小游戏-休闲"_s;
    opening.subject = number == 4 ? QString() : u"主体%1"_s.arg(number);
    opening.relatedSubjects = number == 0 ? QStringList{u"主体1"_s, u"主体1"_s, QString(), u"主体0"_s} : QStringList();
    return opening;
}

} // namespace

class HistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothStoresTellTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 41; seed <= 46; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// The same journals in the database and in memory give the same answers.
    void bothStoresTellTheSame()
    {
        QFETCH(quint32, seed);
        Result<std::unique_ptr<SqliteCaseStore>> opened = SqliteCaseStore::open(u":memory:"_s);
        VERIFY_RESULT(opened);
        SqliteCaseStore& store = **opened;
        MemoryCaseStore memory;
        HandClock clock;
        for (int i = 0; i < 5; ++i) {
            OpenCase review(store, clock, openingOf(i));
            RandomReviewer reviewer(review.session, clock, seed + quint32(100 * i));
            for (int act = 0; act < 120; ++act)
                static_cast<void>(reviewer.act());
            QVERIFY(store.verify(review.id).value().ok());
            QList<QByteArray> blobs;
            for (const QString& sha256 : referencedBlobs(review.session.state()))
                blobs.append(store.blob(sha256).value());
            VERIFY_RESULT(memory.createCase(review.id, review.session.journal(), blobs));
        }
        for (int i = 0; i < 4; ++i) {
            const QString subject = u"主体%1"_s.arg(i);
            QCOMPARE(store.relationsAround(subject).value(), memory.relationsAround(subject).value());
            QCOMPARE(store.creditOf(subject).value(), memory.creditOf(subject).value());
        }
        QCOMPARE(store.dismissals().value(), memory.dismissals().value());
        QCOMPARE(store.penalties().value(), memory.penalties().value());
        for (const PenaltyKind kind : {PenaltyKind::Ban, PenaltyKind::CloseAppeal}) {
            const PenaltyQuery running{clock.read(), kind};
            QCOMPARE(store.penalties(running).value(), memory.penalties(running).value());
        }
        OffenceQuery query{{u"主体0"_s, u"主体1"_s, u"主体2"_s, u"主体3"_s, QString()}, u"程序0"_s, {}};
        QCOMPARE(store.offences(query).value(), memory.offences(query).value());
        query.clauses = QStringList{u"2/5.1.1"_s, u"2/5.1.2"_s};
        QCOMPARE(store.offences(query).value(), memory.offences(query).value());
        QCOMPARE(store.offences({}).value(), QList<Offence>());
        QCOMPARE(store.relationsAround({}).value(), QList<SubjectRelation>());
        QCOMPARE(store.creditOf({}).value(), QList<CreditRecord>());
    }

    void dismissalsBeyondTheirPlaceAreRemembered()
    {
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(u":memory:"_s);
        VERIFY_RESULT(store);
        HandClock clock;
        HintJudgement judgement;
        judgement.reason = u"示例代码"_s;
        judgement.hint = {
            {u"rule"_s, u"share-unlocks"_s}, {u"pattern"_s, u"分享后解锁"_s}, {u"file_digest"_s, QString(64, u'a')}};
        QStringList cases;
        for (const HintReach reach : {HintReach::Place, HintReach::Pattern, HintReach::File, HintReach::Library}) {
            OpenCase review(**store, clock);
            judgement.hintId = hintReachId(reach);
            judgement.reach = reach;
            VERIFY_RESULT(review.session.judgeHint(judgement));
            QVERIFY((*store)->verify(review.id).value().ok());
            VERIFY_RESULT((*store)->rebuild(review.id));
            QVERIFY((*store)->verify(review.id).value().ok());
            cases.append(review.id);
        }
        // The latest first; of a library that the hint does not name there is nothing to remember.
        const QList<RememberedDismissal> found = (*store)->dismissals().value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).caseId, cases.at(2));
        QCOMPARE(found.at(0).value, QString(64, u'a'));
        QCOMPARE(found.at(1).reach, HintReach::Pattern);
        QCOMPARE(found.at(1).reason, u"示例代码"_s);
        QVERIFY(found.at(1).at.isValid());
        ReviewSession again(**store, clock.function(), u"li.na"_s);
        VERIFY_RESULT(again.open(cases.at(1)));
        QCOMPARE(again.dismissals().value().size(), 1);
        judgement.accepted = true;
        judgement.hintId = hintReachId(HintReach::Pattern);
        VERIFY_RESULT(again.judgeHint(judgement));
        QCOMPARE((*store)->dismissals().value().size(), 1);
    }

    void offencesAreFoundByWho()
    {
        Result<std::unique_ptr<SqliteCaseStore>> store = SqliteCaseStore::open(u":memory:"_s);
        VERIFY_RESULT(store);
        HandClock clock;
        OpenCase review(**store, clock);
        VERIFY_RESULT(decideRectification(review.session));
        OpenCase undecided(**store, clock);
        const QList<Offence> found = (*store)->offences({{u"杭州清茶商贸有限公司"_s}, {}, {}}).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().caseId, review.id);
        QCOMPARE(found.first().rectification, Rectification::Pending);
        QCOMPARE(found.first().findings.first().clauses, (QStringList{u"2/5.1.1"_s, u"3/1.1"_s}));
        QVERIFY((*store)->offences({{u"清茶控股"_s}, {}, {}}).value().isEmpty());
        QVERIFY((*store)->offences({{u"杭州清茶商贸有限公司"_s}, {}, {u"2/5.2"_s}}).value().isEmpty());
        QCOMPARE((*store)->offences({{u"杭州清茶商贸有限公司"_s}, {}, {u"3/1.1"_s}}).value(), found);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
