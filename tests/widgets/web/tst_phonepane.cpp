// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "review/replay/replaytimeline.h"
#include "tests/widgets/room/reviewroom.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/scenario/scenariobutton.h"
#include "widgets/scenario/scenarioeditor.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pane/comparedphone.h"
#include "widgets/web/pane/comparisonpane.h"
#include "widgets/web/pane/differencelist.h"
#include "widgets/web/pane/phonepane.h"
#include "widgets/web/phoneview.h"

#include <QAction>
#include <QImage>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;
constexpr qint64 beforeMs = 1'780'000'000'000;
constexpr qint64 afterMs = 1'800'000'000'000;

/// A shop that shows its draw after a date only, and never to the platform's crawler.
std::shared_ptr<const MemoryPackage> hidingPackage()
{
    return std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages":["pages/home/home","pages/more/more","pages/form/form"]})"},
        {u"app.js"_s, "App({})\n"},
        {u"pages/home/home.json"_s, "{}"},
        {u"pages/home/home.wxml"_s,
         "<view>Shop</view>\n<view wx:if=\"{{open}}\">Grand draw</view>\n"
         "<view class=\"go\" bindtap=\"go\">More</view>\n<view style=\"height:2000px\"/>\n"},
        {u"pages/form/form.json"_s, "{}"},
        {u"pages/form/form.wxml"_s,
         "<input style=\"height:200px;width:100%\" bindinput=\"wrote\" bindconfirm=\"asked\" bindblur=\"left\"/>\n"
         "<view>Wrote {{words}}</view>\n<view wx:if=\"{{done}}\">Asked {{done}}</view>\n"},
        {u"pages/form/form.js"_s,
         "Page({\n  data: { words: '', done: '' },\n  wrote(e) { this.setData({ words: e.detail.value }) },\n"
         "  asked(e) { this.setData({ done: e.detail.value }) },\n  left() { wx.setStorageSync('left', 1) },\n})\n"},
        {u"pages/home/home.js"_s,
         "Page({\n  data: { open: false },\n  onLoad() {\n"
         "    const open = wx.getLaunchOptionsSync().scene !== 1129 && Date.now() > 1790000000000\n"
         "    this.setData({ open })\n    if (open) wx.setStorageSync('seen', 1)\n  },\n"
         "  go() { wx.navigateTo({ url: '/pages/more/more?id=7' }) },\n})\n"},
        {u"pages/more/more.json"_s, "{}"},
        {u"pages/more/more.wxml"_s, "<view>More {{id}}</view>\n"},
        {u"pages/more/more.js"_s, "Page({ onLoad(query) { this.setData({ id: query.id }) } })\n"},
    });
}

PageScenario at(qint64 ms)
{
    PageScenario scenario;
    scenario.clock = PageScenario::Clock::Frozen;
    scenario.clockMs = ms;
    return scenario;
}

PageScenario answered()
{
    PageScenario scenario = at(afterMs);
    scenario.network = PageScenario::Network::Answers;
    scenario.answersFile = u"x.har"_s;
    scenario.answers = {NetworkAnswer{u"https://a.example/"_s, u"GET"_s, 200, 7}};
    return scenario;
}

/// A live case of the package, with its phone on the screen.
struct Workplace {
    Workplace()
    {
        auto open = std::make_shared<OpenCase>(*room.openCase());
        open->package = hidingPackage();
        open->manifest = readManifest(*open->package).value();
        openCase = open;
        pane.resize(700, 700);
        pane.show();
    }

    void enter() { room.context.setLive(openCase, room.session.get()); }
    bool waitForPage(const QString& route = u"pages/home/home"_s)
    {
        return QTest::qWaitFor(
            [&] {
                return pane.pageSession() && pane.pageSession()->phase() == PageSession::Phase::Running
                    && pane.pageSession()->currentRoute() == route;
            },
            patience);
    }
    QString text(PageSession& session)
    {
        std::optional<QString> text;
        session.requestReport(
            [&](const std::optional<PageReport>& report) { text = report ? report->text : QString(); });
        return QTest::qWaitFor([&] { return text.has_value(); }, patience) ? *text : QString();
    }
    ComparedPhone& second() { return *pane.comparison()->second(); }
    bool compare(const PageScenario& other)
    {
        pane.compareAction()->setChecked(true);
        second().setScenario(other);
        return QTest::qWaitFor([&] { return second().isCompared() && !second().differences().isEmpty(); }, patience);
    }

    ReviewRoom room;
    std::shared_ptr<const OpenCase> openCase;
    PhonePane pane{room.context};
};

bool onlySecondSays(const QList<PageDifference>& differences, PageDifference::Kind kind, const QString& what)
{
    return std::any_of(differences.begin(), differences.end(), [&](const PageDifference& difference) {
        return difference.kind == kind && difference.onlySecond() && difference.second.contains(what);
    });
}

} // namespace

class PhonePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    void scenarioIsTheCases();
    void scenarioDoesNotLeakToAnotherCase();
    void themeIsChangedWithoutARestart();
    void wordsOfOldCasesAreUnderstood();
    void answersThatAreGoneAreSaid();
    void replayRestoresTheScenario();
    void twoPhonesTellWhatOneHides();
    void aPhoneThatEndedIsNoEmptyPage();
    void secondPhoneFollows();
    void typingIsDoneOnBoth();
    void bothAreOnePieceOfEvidence();
    void goingBackIsSeen();
    void traceKnowsItsScenarios();

private:
    QTemporaryDir m_folder;
};

void PhonePaneTest::scenarioIsTheCases()
{
    Workplace desk;
    desk.enter();
    QVERIFY(desk.waitForPage());
    QCOMPARE(desk.pane.scenario(), PageScenario());
    desk.pane.scenarioAction()->trigger();
    QVERIFY(desk.pane.editor()->isVisible());
    desk.pane.editor()->setScenario(answered());
    desk.pane.editor()->apply();
    QCOMPARE(desk.pane.scenario(), answered());
    const CaseState& state = desk.room.state();
    QCOMPARE(state.scenarioDetails, answered().toRecord());
    QVERIFY(!state.scenarioAnswers.isEmpty());
    QVERIFY(desk.waitForPage());
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.pane.pageSession()).contains(u"Grand draw"_s), patience);
    // Left and opened again, it stands as it was.
    desk.room.context.clear();
    QCOMPARE(desk.pane.scenario(), PageScenario());
    desk.enter();
    QCOMPARE(desk.pane.scenario(), answered());
}

void PhonePaneTest::scenarioDoesNotLeakToAnotherCase()
{
    Workplace desk;
    desk.enter();
    desk.pane.setScenario(at(afterMs));
    ReviewRoom other;
    desk.room.context.setLive(desk.openCase, other.session.get());
    QCOMPARE(desk.pane.scenario(), PageScenario());
    QVERIFY(other.state().scenarioDetails.isEmpty());
    desk.enter();
    QCOMPARE(desk.pane.scenario(), at(afterMs));
    desk.room.context.clear();
}

void PhonePaneTest::themeIsChangedWithoutARestart()
{
    Workplace desk;
    desk.enter();
    QVERIFY(desk.waitForPage());
    const PageSession* session = desk.pane.pageSession();
    PageScenario dark;
    dark.theme = PageScenario::Theme::Dark;
    desk.pane.setScenario(dark);
    QCOMPARE(desk.pane.pageSession(), session);
    QCOMPARE(session->scenario().theme, PageScenario::Theme::Dark);
    QCOMPARE(desk.room.state().scenarioDetails, dark.toRecord());
    dark.scene = 1129;
    desk.pane.setScenario(dark);
    QVERIFY(desk.pane.pageSession()->scenario() == dark);
}

void PhonePaneTest::wordsOfOldCasesAreUnderstood()
{
    Workplace desk;
    QVERIFY(desk.room.session->changeScenario(u"tablet dark"_s));
    desk.enter();
    QCOMPARE(desk.pane.scenario().device.id, u"tablet"_s);
    QCOMPARE(desk.pane.scenario().theme, PageScenario::Theme::Dark);
}

void PhonePaneTest::answersThatAreGoneAreSaid()
{
    Workplace desk;
    QSignalSpy said(&desk.room.context, &ReviewContext::reported);
    QVERIFY(desk.room.session->changeScenario(u"answers"_s, answered().toRecord()));
    desk.enter();
    QVERIFY(desk.pane.scenario().answers.isEmpty());
    QCOMPARE(desk.pane.scenario().answersFile, u"x.har"_s);
    QVERIFY(!said.isEmpty());
}

void PhonePaneTest::replayRestoresTheScenario()
{
    Workplace desk;
    QVERIFY(desk.room.session->viewPage(u"pages/home/home"_s));
    desk.enter();
    desk.pane.setScenario(answered());
    const qint64 changed = desk.room.session->journal().last().sequence;
    desk.pane.setScenario(at(beforeMs));
    auto timeline = ReplayTimeline::load(desk.room.session->journal());
    QVERIFY(timeline);
    ReplayController replay(desk.room.context);
    desk.pane.setBytes([&](const QString& sha256) { return desk.room.session->blob(sha256); });
    replay.start(desk.openCase, *std::move(timeline));
    QCOMPARE(desk.pane.scenario(), PageScenario());
    replay.seek(changed);
    QCOMPARE(desk.pane.scenario(), answered());
    replay.last();
    QCOMPARE(desk.pane.scenario(), at(beforeMs));
    replay.first();
    QCOMPARE(desk.pane.scenario(), PageScenario());
    desk.room.context.clear();
}

void PhonePaneTest::twoPhonesTellWhatOneHides()
{
    Workplace desk;
    desk.enter();
    desk.pane.setScenario(at(beforeMs));
    QVERIFY(desk.waitForPage());
    QVERIFY(desk.compare(at(afterMs)));
    QTRY_VERIFY_WITH_TIMEOUT(onlySecondSays(desk.second().differences(), PageDifference::Kind::Text, u"Grand draw"_s),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        onlySecondSays(desk.second().differences(), PageDifference::Kind::Call, u"setStorageSync"_s), patience);
    QCOMPARE(desk.pane.comparison()->list()->topLevelItemCount(), int(desk.second().differences().size()));
    // The call's row leads to its line.
    DifferenceList* list = desk.pane.comparison()->list();
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(2).contains(u"setStorageSync"_s))
            list->setCurrentItem(list->topLevelItem(row));
    }
    QCOMPARE(desk.room.context.selectedSource().file, u"pages/home/home.js"_s);
    // Nor does the crawler see it.
    PageScenario crawler = at(afterMs);
    crawler.scene = 1129;
    desk.second().setScenario(crawler);
    QTRY_VERIFY_WITH_TIMEOUT(desk.second().isCompared() && desk.second().differences().isEmpty(), patience);
    desk.pane.compareAction()->setChecked(false);
    QVERIFY(!desk.second().session());
    QVERIFY(!desk.second().isVisible());
}

void PhonePaneTest::aPhoneThatEndedIsNoEmptyPage()
{
    Workplace desk;
    desk.enter();
    desk.pane.setScenario(at(beforeMs));
    QVERIFY(desk.waitForPage());
    QVERIFY(desk.compare(at(afterMs)));
    QTRY_VERIFY_WITH_TIMEOUT(onlySecondSays(desk.second().differences(), PageDifference::Kind::Text, u"Grand draw"_s),
                             patience);
    PageSession& second = *desk.second().session();
    QSignalSpy crashed(&second, &PageSession::crashed);
    Q_EMIT second.page()->renderProcessTerminated(QWebEnginePage::CrashedTerminationStatus, 11);
    QCOMPARE(crashed.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(onlySecondSays(desk.second().differences(), PageDifference::Kind::Ended, u"crashed"_s),
                             patience);
    for (const PageDifference& difference : desk.second().differences()) {
        QVERIFY2(difference.kind != PageDifference::Kind::Text && difference.kind != PageDifference::Kind::Elements
                     && difference.kind != PageDifference::Kind::Route,
                 qPrintable(pageDifferenceId(difference.kind)));
    }
}

void PhonePaneTest::secondPhoneFollows()
{
    Workplace desk;
    desk.enter();
    QVERIFY(desk.waitForPage());
    QVERIFY(desk.compare(at(afterMs)));
    QSignalSpy tapped(desk.pane.pageSession(), &PageSession::tapped);
    desk.pane.pageSession()->open(u"pages/more/more"_s, u"id=9"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.second().session()->currentRoute() == u"pages/more/more"_s; }, patience));
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.second().session()).contains(u"More 9"_s), patience);
    QVERIFY2(tapped.isEmpty(), "nobody tapped");
    // A tap of another phone is done here, wherever the element stands.
    desk.second().session()->open(u"pages/home/home"_s);
    QVERIFY(QTest::qWaitFor([&] { return desk.second().session()->currentRoute() == u"pages/home/home"_s; }, patience));
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.second().session()).contains(u"Grand draw"_s), patience);
    desk.second().session()->tap({{u"path"_s, QJsonArray{1}}, {u"over"_s, false}, {u"text"_s, u"More"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.second().session()).contains(u"More 7"_s), patience);
}

void PhonePaneTest::typingIsDoneOnBoth()
{
    Workplace desk;
    desk.enter();
    QVERIFY(desk.waitForPage());
    desk.pane.pageSession()->open(u"pages/form/form"_s);
    QVERIFY(desk.waitForPage(u"pages/form/form"_s));
    desk.pane.compareAction()->setChecked(true);
    QVERIFY(QTest::qWaitFor([&] { return desk.second().session()->currentRoute() == u"pages/form/form"_s; }, patience));
    QTRY_VERIFY_WITH_TIMEOUT(desk.second().isCompared(), patience);
    // A person's keys on the left phone.
    QWidget* view = desk.pane.phone()->findChild<QWebEngineView*>()->focusProxy();
    QVERIFY(view);
    const QPoint field = desk.pane.phone()->screenRect().center()
        - QPoint(0, desk.pane.phone()->screenRect().height() / 2) + QPoint(0, int(170 * desk.pane.phone()->scale()));
    QTest::mouseClick(view, Qt::LeftButton, {}, view->mapFrom(desk.pane.phone(), field));
    QTRY_VERIFY_WITH_TIMEOUT(view->hasFocus(), patience);
    QTest::keyClicks(view, u"tea"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.pane.pageSession()).contains(u"Wrote tea"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.second().session()).contains(u"Wrote tea"_s), patience);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.pane.pageSession()).contains(u"Asked tea"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(*desk.second().session()).contains(u"Asked tea"_s), patience);
}

void PhonePaneTest::bothAreOnePieceOfEvidence()
{
    Workplace desk;
    desk.enter();
    desk.pane.setScenario(at(beforeMs));
    QVERIFY(desk.waitForPage());
    QVERIFY(desk.compare(at(afterMs)));
    QVERIFY(desk.pane.comparison()->captureAction()->isEnabled());
    desk.pane.comparison()->captureAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(desk.room.state().evidence.size(), 1, patience);
    const Evidence evidence = desk.room.state().evidence.first();
    QCOMPARE(evidence.route, u"pages/home/home"_s);
    QCOMPARE(evidence.scenarios.size(), 2);
    QCOMPARE(evidence.scenarios.at(0)[u"details"_s].toObject(), at(beforeMs).toRecord());
    QCOMPARE(evidence.scenarios.at(1)[u"details"_s].toObject(), at(afterMs).toRecord());
    QVERIFY(!evidence.caption.isEmpty());
    const QImage picture = QImage::fromData(desk.room.session->blob(evidence.blobSha256).value());
    QCOMPARE(picture.size(), QSize(evidence.imageWidth, evidence.imageHeight));
    QVERIFY(picture.width() > desk.pane.phone()->screenshot().width() * 2);
}

void PhonePaneTest::goingBackIsSeen()
{
    Workplace desk;
    desk.enter();
    QVERIFY(desk.waitForPage());
    QTRY_COMPARE_WITH_TIMEOUT(desk.room.context.selectedPage(), u"pages/home/home"_s, patience);
    desk.pane.pageSession()->tap({{u"path"_s, QJsonArray{1}}, {u"over"_s, false}, {u"text"_s, u"More"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(desk.room.context.selectedPage(), u"pages/more/more"_s, patience);
    desk.pane.backAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(desk.room.context.selectedPage(), u"pages/home/home"_s, patience);
    QCOMPARE(desk.pane.pageSession()->currentRoute(), u"pages/home/home"_s);
    // A picture is of the page that is in sight.
    Q_EMIT desk.pane.phone()->marked(QRectF(10, 10, 50, 50));
    QCOMPARE(desk.room.state().evidence.size(), 1);
    QCOMPARE(desk.room.state().evidence.first().route, u"pages/home/home"_s);
}

void PhonePaneTest::traceKnowsItsScenarios()
{
    Workplace desk;
    desk.enter();
    QVERIFY(desk.waitForPage());
    const int before = desk.room.context.trace().size();
    QVERIFY(before > 0);
    desk.pane.setScenario(at(afterMs));
    QVERIFY(desk.waitForPage());
    const auto entryOf = [&](int index) {
        return desk.room.context.traceScenarios({index}).first()[u"details"_s].toObject();
    };
    QCOMPARE(entryOf(0), PageScenario().toRecord());
    QCOMPARE(entryOf(desk.room.context.trace().size() - 1), at(afterMs).toRecord());
    PageScenario dark = at(afterMs);
    dark.theme = PageScenario::Theme::Dark;
    desk.pane.setScenario(dark); // the program goes on
    desk.room.context.addCall(RecordedCall());
    QCOMPARE(entryOf(desk.room.context.trace().size() - 1), dark.toRecord());
}

MINGJING_WEB_TEST_MAIN(PhonePaneTest)
#include "tst_phonepane.moc"
