// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/room/reviewroom.h"
#include "widgets/words/casewords.h"
#include "widgets/words/eventwords.h"
#include "widgets/words/localized.h"
#include "widgets/words/obstaclewords.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/placewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localizedPicksTheLanguage_data();
    void localizedPicksTheLanguage();
    void stepSentence_data();
    void stepSentence();
    void everyStepOfTheEditionReads();
    void everyEventReads();
    void everyFeatureHasAWord();
    void obstaclesNameWhatTheyConcern();
};

void WordsTest::localizedPicksTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("expected");
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const QLocale english(QLocale::English);
    QTest::newRow("Chinese") << chinese << u"分享"_s << u"share"_s << u"分享"_s;
    QTest::newRow("English") << english << u"分享"_s << u"share"_s << u"share"_s;
    QTest::newRow("no English") << english << u"分享"_s << QString() << u"分享"_s;
    QTest::newRow("no Chinese") << chinese << QString() << u"share"_s << u"share"_s;
    QTest::newRow("another language") << QLocale(QLocale::French) << u"分享"_s << u"share"_s << u"share"_s;
}

void WordsTest::localizedPicksTheLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, zh);
    QFETCH(QString, en);
    QTEST(localized({zh, en}, locale), "expected");
}

void WordsTest::stepSentence_data()
{
    QTest::addColumn<PenaltyStep>("step");
    QTest::addColumn<QString>("expected");
    PenaltyStep ban;
    ban.kind = PenaltyKind::Ban;
    ban.capabilities = {Capability::Search, Capability::Share};
    ban.days = DayRange{3, 30};
    QTest::newRow("range") << ban << u"Ban search and sharing for 3–30 days"_s;
    ban.days = DayRange{7, 7};
    ban.when = PenaltyCondition::Repeat;
    QTest::newRow("repeat") << ban << u"If repeated: Ban search and sharing for 7 days"_s;
    ban.permanent = true;
    ban.anyOf = true;
    ban.when = PenaltyCondition::Found;
    QTest::newRow("for good") << ban << u"Ban search or sharing for good"_s;
    PenaltyStep rectify;
    rectify.kind = PenaltyKind::Rectify;
    rectify.deadlineDays = 3;
    QTest::newRow("rectify") << rectify << u"Rectify within 3 days"_s;
    rectify.deadlineDays = 1;
    QTest::newRow("one day") << rectify << u"Rectify within 1 day"_s;
    rectify.deadlineCount = DayCount::Business;
    QTest::newRow("one business day") << rectify << u"Rectify within 1 business day"_s;
    rectify.deadlineDays = 5;
    QTest::newRow("business days") << rectify << u"Rectify within 5 business days"_s;
    rectify.deadlineCount = DayCount::Natural;
    QTest::newRow("natural days") << rectify << u"Rectify within 5 days"_s;
    rectify.deadlineDays.reset();
    QTest::newRow("no deadline") << rectify << u"Rectify"_s;
    PenaltyStep close;
    close.kind = PenaltyKind::CloseAccount;
    close.when = PenaltyCondition::Overdue;
    QTest::newRow("overdue") << close << u"If not rectified in time: Close the account"_s;
    PenaltyStep pay;
    pay.kind = PenaltyKind::Ban;
    pay.capabilities = {Capability::Payment};
    pay.platform = PenaltyPlatform::Ios;
    QTest::newRow("platform") << pay << u"Ban payment (iOS only)"_s;
    PenaltyStep refuse;
    refuse.kind = PenaltyKind::RefuseService;
    refuse.capabilities = {Capability::Register, Capability::Submit};
    QTest::newRow("refuse") << refuse << u"Refuse the subject registration and submission"_s;
}

void WordsTest::stepSentence()
{
    QFETCH(PenaltyStep, step);
    QTEST(PenaltyWords::stepSentence(step), "expected");
}

void WordsTest::everyStepOfTheEditionReads()
{
    const ReviewRoom room;
    int steps = 0;
    for (const ProcessingRule& rule : room.openCase()->edition->rules()) {
        for (const PenaltyCase& each : rule.cases) {
            for (const QString& sentence : PenaltyWords::caseSentences(each)) {
                QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(rule.owner + sentence));
                ++steps;
            }
        }
    }
    QVERIFY(steps > 20);
}

void WordsTest::everyEventReads()
{
    for (int kind = 0; kind < eventKindCount; ++kind) {
        ReviewEvent event;
        event.kind = static_cast<EventKind>(kind);
        QVERIFY2(!EventWords::kind(event.kind).isEmpty(), qPrintable(eventKindId(event.kind)));
        QVERIFY2(!EventWords::sentence(event).isEmpty(), qPrintable(eventKindId(event.kind)));
    }
    ReviewEvent judged;
    judged.kind = EventKind::ItemJudged;
    judged.payload = {{u"item"_s, u"2/5.1.1"_s}, {u"verdict"_s, u"violation"_s}, {u"note"_s, u"见截图"_s}};
    QCOMPARE(EventWords::sentence(judged), u"2/5.1.1 judged: Violation — 见截图"_s);
}

void WordsTest::everyFeatureHasAWord()
{
    for (const QString& id : knownFeatures())
        QVERIFY2(PlaceWords::feature(id) != id || !id.contains(u'_'), qPrintable(id));
    QCOMPARE(PlaceWords::notApplicable({Applicability::Reason::FeatureAbsent, {u"live"_s, u"vote"_s}}),
             u"Not found in this package: live streams or votes"_s);
}

void WordsTest::obstaclesNameWhatTheyConcern()
{
    const Error known{ErrorCode::Conflict, u"a violation without a finding"_s, u"2/5.1.1"_s};
    QCOMPARE(ObstacleWords::sentence(known), u"2/5.1.1 is judged a violation but has no finding."_s);
    const Error unknown{ErrorCode::Busy, u"locked"_s, u"cases.db"_s};
    QVERIFY(ObstacleWords::sentence(unknown).contains(u"cases.db"_s));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
