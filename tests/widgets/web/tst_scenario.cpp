// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A program that behaves by its circumstances, and says on its page which it met.
class ScenarioTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageShowsWhatItMeets_data();
    void pageShowsWhatItMeets();
    void themeChangesWhileItRuns();
    void styleSheetsFollowTheTheme();

private:
    struct Run;
    static std::shared_ptr<const MemoryPackage> package();
    static QString textUnder(const PageScenario& scenario);
};

std::shared_ptr<const MemoryPackage> ScenarioTest::package()
{
    const QByteArray script = R"(const opens = Date.UTC(2027, 0, 1)
const say = (page, text) => page.setData({ lines: [...page.data.lines, text] })
Page({
  data: { lines: [], prize: false },
  onLoad() {
    this.setData({ prize: Date.now() >= opens })
    say(this, 'year ' + new Date().getFullYear())
    say(this, 'platform ' + wx.getSystemInfoSync().platform)
    if (wx.getSystemInfoSync().platform === 'ios') say(this, 'shop closed')
    else say(this, 'shop open')
    for (const scope of ['scope.camera', 'scope.record'])
      wx.authorize({ scope, success: () => say(this, scope + ' granted'), fail: () => say(this, scope + ' refused') })
    wx.login({ success: () => say(this, 'signed in'), fail: () => say(this, 'signed out') })
    wx.request({
      url: 'https://shop.example/price?id=1',
      success: (answer) => say(this, 'price ' + answer.data.price + ' ' + answer.statusCode),
      fail: () => say(this, 'no price'),
    })
    const launch = wx.getLaunchOptionsSync()
    say(this, 'scene ' + launch.scene + ' from ' + (launch.query.from || 'nowhere'))
    wx.getSetting({ success: ({ authSetting }) => say(this, 'setting ' + authSetting['scope.camera']) })
    say(this, 'theme ' + wx.getSystemInfoSync().theme)
    wx.onThemeChange(({ theme }) => say(this, 'now ' + theme))
    setTimeout(() => this.createSelectorQuery().select('.mark').boundingClientRect((found) => say(this, 'mark ' + Math.round(found.width))).exec(), 50)
  },
  measure() {
    this.createSelectorQuery().select('.mark').boundingClientRect((found) => say(this, 'later ' + Math.round(found.width))).exec()
  },
})
)";
    return std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages":["pages/home/home"],"darkmode":true})"},
        {u"app.js"_s, "App({})\n"},
        {u"pages/home/home.json"_s, "{}"},
        {u"app.wxss"_s,
         ".mark { width: 11px } @media (prefers-color-scheme: dark) { .mark { width: 22px } } "
         "@supports (display: flex) { @media screen and (prefers-color-scheme: light) { .mark { width: 33px } } }\n"},
        {u"pages/home/home.wxml"_s,
         "<view class=\"mark\" bindtap=\"measure\">measure</view>\n"
         "<view wx:if=\"{{prize}}\">grand draw</view><view wx:for=\"{{lines}}\" wx:key=\"*this\">{{item}}</view>\n"},
        {u"pages/home/home.js"_s, script},
    });
}

/// The session with a phone: what nobody paints is never opened.
struct ScenarioTest::Run {
    explicit Run(const PageScenario& scenario) : session(package(), scenario)
    {
        phone.setSession(&session);
        phone.show();
    }

    bool open()
    {
        QSignalSpy opened(&session, &PageSession::pageOpened);
        session.start();
        session.open(u"pages/home/home"_s);
        return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 60000);
    }

    QString text();

    PageSession session;
    PhoneView phone;
};

QString ScenarioTest::Run::text()
{
    bool settled = false;
    session.settle(5000, [&](bool) { settled = true; });
    if (!QTest::qWaitFor([&] { return settled; }, 20000))
        return u"not settled"_s;
    std::optional<QString> text;
    session.requestReport([&](const std::optional<PageReport>& report) { text = report ? report->text : QString(); });
    if (!QTest::qWaitFor([&] { return text.has_value(); }, 20000))
        return u"no report"_s;
    return *text;
}

QString ScenarioTest::textUnder(const PageScenario& scenario)
{
    Run run(scenario);
    return run.open() ? run.text() : u"not opened"_s;
}

void ScenarioTest::pageShowsWhatItMeets_data()
{
    QTest::addColumn<PageScenario>("scenario");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("hidden");
    PageScenario usual;
    usual.clock = PageScenario::Clock::Frozen;
    usual.clockMs = 1'780'000'000'000;
    QTest::newRow("before the date, iOS")
        << usual << QStringList{u"year 2026"_s,    u"shop closed"_s, u"scope.camera granted"_s,
                                u"signed in"_s,    u"no price"_s,    u"scene 1001 from nowhere"_s,
                                u"setting true"_s, u"theme light"_s, u"mark 33"_s}
        << QStringList{u"grand draw"_s};
    PageScenario later = usual;
    later.clockMs = 1'800'000'000'000;
    later.device = deviceById(u"android-large"_s);
    later.scopes = {{u"scope.camera"_s, false}};
    later.signedIn = false;
    later.scene = 1047;
    later.query = u"from=card&x=%E8%8C%B6"_s;
    later.theme = PageScenario::Theme::Dark;
    later.network = PageScenario::Network::Answers;
    later.answers = {NetworkAnswer{u"https://shop.example/price"_s, u"GET"_s, 203, QJsonObject{{u"price"_s, 9}}}};
    QTest::newRow("after the date, Android, signed out")
        << later << QStringList{u"grand draw"_s,           u"year 2027"_s,  u"shop open"_s,   u"scope.camera refused"_s,
                                u"scope.record granted"_s, u"signed out"_s, u"price 9 203"_s, u"scene 1047 from card"_s,
                                u"setting false"_s,        u"theme dark"_s, u"mark 22"_s}
        << QStringList{};
    PageScenario shifted;
    shifted.clock = PageScenario::Clock::Shifted;
    shifted.clockMs = 20LL * 366 * 86'400'000;
    shifted.device = deviceById(u"desktop-windows"_s);
    shifted.permissions = PageScenario::Permissions::Refused;
    shifted.scopes = {{u"scope.record"_s, true}};
    QTest::newRow("twenty years on, a computer, refused but one")
        << shifted
        << QStringList{u"grand draw"_s, u"platform windows"_s, u"scope.camera refused"_s, u"scope.record granted"_s}
        << QStringList{u"year 2026"_s};
}

void ScenarioTest::pageShowsWhatItMeets()
{
    QFETCH(PageScenario, scenario);
    QFETCH(QStringList, shown);
    QFETCH(QStringList, hidden);
    const QString text = textUnder(scenario);
    for (const QString& words : shown)
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in: "_s + text));
    for (const QString& words : hidden)
        QVERIFY2(!text.contains(words), qPrintable(words + u" is in: "_s + text));
}

void ScenarioTest::themeChangesWhileItRuns()
{
    Run run({});
    QVERIFY(run.open());
    QVERIFY(run.text().contains(u"theme light"_s));
    run.session.setTheme(PageScenario::Theme::Dark);
    QCOMPARE(run.session.scenario().theme, PageScenario::Theme::Dark);
    QTRY_VERIFY2(run.text().contains(u"now dark"_s), qPrintable(run.text()));
    run.session.setTheme(PageScenario::Theme::Dark);
    QCOMPARE(run.text().count(u"now dark"_s), 1);
}

void ScenarioTest::styleSheetsFollowTheTheme()
{
    Run run({});
    QVERIFY(run.open());
    QTRY_VERIFY(run.text().contains(u"mark 33"_s));
    run.session.setTheme(PageScenario::Theme::Dark);
    run.session.tap({{u"path"_s, QJsonArray{}}, {u"over"_s, false}, {u"text"_s, u"measure"_s}});
    QTRY_VERIFY2(run.text().contains(u"later 22"_s), qPrintable(run.text()));
}

MINGJING_WEB_TEST_MAIN(ScenarioTest)
#include "tst_scenario.moc"
