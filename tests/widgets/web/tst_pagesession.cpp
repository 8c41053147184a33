// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/phonefixture.h"
#include "tests/widgets/web/webtestmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWebEnginePage>

#include <csignal>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PageSessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPage();
    void passesTheQueryOn();
    void tellsOfAMissingPage();
    void recordsCalls();
    void reportsWhatIsShown();
    void survivesACrash();
    void endsALogicThatHangs();
    void canBeDestroyedAtAnyTime();
};

void PageSessionTest::opensAPage()
{
    PhoneFixture fixture;
    QSignalSpy phases(&fixture.session, &PageSession::phaseChanged);
    QSignalSpy ready(&fixture.session, &PageSession::ready);
    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QCOMPARE(ready.size(), 1);
    QVERIFY(ready.first().first().value<QList<PageError>>().isEmpty());
    QCOMPARE(fixture.session.phase(), PageSession::Phase::Running);
    const auto state = opened.first().first().value<PageState>();
    QCOMPARE(state.route, u"pages/home/home"_s);
    QCOMPARE(state.title, u"Demo"_s);
    QCOMPARE(state.stack, QStringList{u"pages/home/home"_s});
    QVERIFY(state.elements >= 4);
    QVERIFY2(state.errors.isEmpty(), qPrintable(state.errors.isEmpty() ? QString() : state.errors.first().message));
    QCOMPARE(fixture.session.currentRoute(), u"pages/home/home"_s);
}

void PageSessionTest::passesTheQueryOn()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    fixture.session.open(u"pages/detail/detail"_s, u"id=%E7%A0%8D%E4%BB%B7&x=1"_s);
    QVERIFY(opened.wait(30000));
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.text(), u"Detail 砍价"_s);
    QVERIFY(opened.first().first().value<PageState>().query.contains("id=%E7%A0%8D%E4%BB%B7"_L1));
}

void PageSessionTest::tellsOfAMissingPage()
{
    PhoneFixture fixture;
    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    QSignalSpy errors(&fixture.session, &PageSession::scriptError);
    fixture.session.start();
    fixture.session.open(u"pages/none/none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!errors.isEmpty() || !opened.isEmpty(), 60000);
    QTRY_VERIFY(!errors.isEmpty());
    QCOMPARE(fixture.session.phase(), PageSession::Phase::Running);
}

void PageSessionTest::recordsCalls()
{
    PhoneFixture fixture;
    QSignalSpy calls(&fixture.session, &PageSession::callRecorded);
    QVERIFY(fixture.open(u"pages/last/last"_s));
    const auto request = [&]() -> std::optional<RecordedCall> {
        for (const QList<QVariant>& arguments : calls) {
            if (const auto call = arguments.first().value<RecordedCall>(); call.api == "request"_L1)
                return call;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(request().has_value());
    const RecordedCall call = *request();
    QCOMPARE(call.place.file, u"pages/last/last.js"_s);
    QCOMPARE(call.place.line, 3);
    QCOMPARE(call.page, u"pages/last/last"_s);
    QVERIFY(!call.gesture);
    QCOMPARE(call.args.first().toObject().value("url"_L1).toString(), u"https://example.org/data"_s);
}

void PageSessionTest::reportsWhatIsShown()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    const QString text = fixture.text();
    QVERIFY2(text.contains("Hello auditor"_L1), qPrintable(text));
    QVERIFY2(text.contains("Call"_L1), qPrintable(text));
}

void PageSessionTest::survivesACrash()
{
    PhoneFixture fixture;
    QVERIFY(fixture.open(u"pages/home/home"_s));
    QSignalSpy crashed(&fixture.session, &PageSession::crashed);
    bool answered = true;
    fixture.session.settle(60000, [&](bool ok) { answered = ok; });
    ::kill(static_cast<pid_t>(fixture.session.page()->renderProcessPid()), SIGKILL);
    QVERIFY(crashed.wait(30000));
    QVERIFY(!answered);
    QCOMPARE(fixture.session.phase(), PageSession::Phase::Crashed);

    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    fixture.session.restart();
    QVERIFY(opened.wait(60000));
    QCOMPARE(opened.first().first().value<PageState>().route, u"pages/home/home"_s);
    QCOMPARE(fixture.session.phase(), PageSession::Phase::Running);
}

void PageSessionTest::endsALogicThatHangs()
{
    PhoneFixture fixture;
    QSignalSpy unresponsive(&fixture.session, &PageSession::unresponsive);
    fixture.session.start();
    fixture.session.open(u"pages/loop/loop"_s);
    QVERIFY(unresponsive.wait(60000));
    QCOMPARE(fixture.session.phase(), PageSession::Phase::Unresponsive);

    QSignalSpy opened(&fixture.session, &PageSession::pageOpened);
    fixture.session.open(u"pages/last/last"_s);
    fixture.session.restart();
    QVERIFY(opened.wait(60000));
    QCOMPARE(opened.first().first().value<PageState>().route, u"pages/last/last"_s);
}

void PageSessionTest::canBeDestroyedAtAnyTime()
{
    PageSession never(demoPackage());
    {
        PageSession loading(demoPackage());
        loading.start();
    }
    {
        PageSession asked(demoPackage());
        QSignalSpy progress(&asked, &PageSession::progress);
        asked.start();
        QVERIFY(progress.wait(30000));
        asked.requestReport([](const std::optional<PageReport>&) { QFAIL("the session is gone"); });
        asked.settle(1, [](bool) { QFAIL("the session is gone"); });
    }
    QCOMPARE(never.phase(), PageSession::Phase::Idle);
    QVERIFY(never.grab().isNull());
}

MINGJING_WEB_TEST_MAIN(PageSessionTest)
#include "tst_pagesession.moc"
