// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/cases/casefold.h"
#include "review/cases/reviewsession.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ScenarioChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsAreKept()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        const QJsonObject details{{u"scene"_s, 1047}};
        VERIFY_RESULT(open.session.changeScenario(u"scene 1047"_s, details));
        QCOMPARE(open.session.state().scenario, u"scene 1047"_s);
        QCOMPARE(open.session.state().scenarioDetails, details);
        const auto events = open.session.journal().size();
        VERIFY_RESULT(open.session.changeScenario(u"scene 1047"_s, details));
        QCOMPARE(open.session.journal().size(), events);
        VERIFY_RESULT(open.session.changeScenario(u"scene 1047"_s, {{u"scene"_s, 1048}}));
        QCOMPARE(open.session.journal().size(), events + 1);
        QCOMPARE(fold(open.session.journal()).value(), open.session.state());
    }

    /// As cases of before have it: words and nothing else.
    void wordsAloneFold()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        VERIFY_RESULT(open.session.changeScenario(u"a"_s, {{u"scene"_s, 1}}, "{}"));
        VERIFY_RESULT(open.session.changeScenario(u"phone-medium dark"_s));
        QCOMPARE(open.session.journal().last().payload, (QJsonObject{{u"scenario"_s, u"phone-medium dark"_s}}));
        QVERIFY(open.session.state().scenarioDetails.isEmpty());
        QVERIFY(open.session.state().scenarioAnswers.isEmpty());
    }

    void answersStayWithTheCase()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        const QByteArray answers = R"({"answers":[]})";
        VERIFY_RESULT(open.session.changeScenario(u"answers"_s, {{u"network"_s, u"answers"_s}}, answers));
        const QString sha256 = sha256Hex(answers);
        QCOMPARE(open.session.state().scenarioAnswers, sha256);
        QCOMPARE(open.session.blob(sha256).value(), answers);
        VERIFY_RESULT(open.session.changeScenario(u"default"_s));
        QVERIFY(open.session.state().scenarioAnswers.isEmpty());
        QVERIFY2(referencedBlobs(open.session.state()).contains(sha256), "a replay needs them");
        QVERIFY(store.verify(open.id).value().ok());
    }

    void evidenceNamesTheScenario()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase open(store, clock);
        Evidence picture = screenshotEvidence();
        VERIFY_RESULT(open.session.captureEvidence(picture, screenshotBytes()));
        QVERIFY(open.session.state().evidence.last().scenarios.isEmpty());
        QVERIFY(!open.session.journal().last().payload.contains(u"scenarios"_s));
        VERIFY_RESULT(open.session.changeScenario(u"scene 1047"_s, {{u"scene"_s, 1047}}));
        VERIFY_RESULT(open.session.captureEvidence(picture, screenshotBytes()));
        const QJsonArray scenarios = open.session.state().evidence.last().scenarios;
        QCOMPARE(scenarios.size(), 1);
        QCOMPARE(scenarios.first()[u"words"_s].toString(), u"scene 1047"_s);
        QCOMPARE(scenarios.first()[u"details"_s][u"scene"_s].toInt(), 1047);
        picture.scenarios = {QJsonObject{{u"words"_s, u"a"_s}}, QJsonObject{{u"words"_s, u"b"_s}}};
        VERIFY_RESULT(open.session.captureEvidence(picture, screenshotBytes()));
        QCOMPARE(open.session.state().evidence.last().scenarios, picture.scenarios);
        VERIFY_RESULT(open.session.captureEvidence(sourceEvidence()));
        QVERIFY2(open.session.state().evidence.last().scenarios.isEmpty(), "a source is the same in all of them");
        QCOMPARE(fold(open.session.journal()).value(), open.session.state());
    }
};

QTEST_GUILESS_MAIN(ScenarioChangeTest)
#include "tst_scenariochange.moc"
