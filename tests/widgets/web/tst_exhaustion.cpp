// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/packagerun.h"
#include "tests/widgets/web/adversary/unprivileged.h"
#include "widgets/web/explorer/pageexplorer.h"
#include "widgets/web/pagewatchdog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTimer>
#include <QWebEnginePage>

#include <map>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A package takes all it can get: time, memory, room. The window stays live, the phone says what happened, the next
/// page works, and another package beside it does not notice.
class ExhaustionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void endsWell_data();
    void endsWell();
    void theNeighbourNoticedNothing();
    void anExplorerComesToAnEnd();

private:
    struct Bomb {
        const char* name;
        QMap<QString, QByteArray> files;
        /// It has to be stopped; else it may go on.
        bool hasToStop = false;
        /// A page that works; empty: the program does not get as far as a page.
        QString next = QStringLiteral("pages/b/b");
    };
    struct Outcome {
        PageSession::Stop stop = PageSession::Stop::None;
        QString notice;
        bool nextPageWorks = false;
        qint64 mostBytes = 0;
        qint64 ms = 0;
    };
    static QList<Bomb> bombs();
    void explode(const QList<Bomb>& together);

    std::map<QString, Outcome> m_outcomes;
    std::unique_ptr<PackageRun> m_neighbour;
    int m_answers = 0;
    qint64 m_longestStall = 0;
};

namespace {

QMap<QString, QByteArray> scripted(const QByteArray& body)
{
    return PackageRun::onePage("Page({ data: {}, onLoad() {\n" + body + "\n} })");
}

QMap<QString, QByteArray> drawn(const QByteArray& wxml, const QByteArray& script = "Page({})",
                                const QByteArray& wxss = {})
{
    QMap<QString, QByteArray> files = PackageRun::onePage(script);
    files.insert(u"pages/a/a.wxml"_s, wxml);
    files.insert(u"pages/a/a.wxss"_s, wxss);
    return files;
}

/// A picture of one colour that unpacks to ten gigabytes; its bytes are made here.
QByteArray hugePng()
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        for (int i = 0; i < 4; ++i)
            bytes[i] = char(value >> (24 - 8 * i));
        return bytes;
    };
    const auto crc = [](const QByteArray& bytes) {
        quint32 value = 0xffffffff;
        for (const char byte : bytes) {
            value ^= quint8(byte);
            for (int i = 0; i < 8; ++i)
                value = (value >> 1) ^ (value & 1 ? 0xedb88320 : 0);
        }
        return ~value;
    };
    const auto chunk = [&](const QByteArray& type, const QByteArray& body) {
        return number(quint32(body.size())) + type + body + number(crc(type + body));
    };
    const QByteArray rows = qCompress(QByteArray(8 * 1024 * 1024, '\0'), 9).mid(4);
    return QByteArray::fromHex("89504e470d0a1a0a")
        + chunk("IHDR", number(50000) + number(50000) + QByteArray::fromHex("0802000000")) + chunk("IDAT", rows)
        + chunk("IEND", {});
}

qint64 residentBytes(qint64 pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    return pid > 0 && file.open(QIODevice::ReadOnly) ? file.readLine(256).split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

QList<ExhaustionTest::Bomb> ExhaustionTest::bombs()
{
    QMap<QString, QByteArray> picture = drawn("<image src='/huge.png' mode='widthFix'/>");
    picture.insert(u"huge.png"_s, hugePng());
    QMap<QString, QByteArray> recursive = drawn("<c/>");
    recursive.insert(u"pages/a/a.json"_s, R"({"usingComponents":{"c":"/c/c"}})");
    recursive.insert(u"c/c.json"_s, R"({"component":true,"usingComponents":{"c":"/c/c"}})");
    recursive.insert(u"c/c.js"_s, "Component({})");
    recursive.insert(u"c/c.wxml"_s, "<view><c/></view>");
    QMap<QString, QByteArray> circle =
        PackageRun::onePage("Page({ onShow() { wx.redirectTo({ url: '/pages/b/b' }) } })");
    circle.insert(u"pages/b/b.js"_s, "Page({ onShow() { wx.redirectTo({ url: '/pages/a/a' }) } })");
    circle.insert(u"app.json"_s, R"({"pages":["pages/a/a","pages/b/b","pages/c/c"]})");
    circle.insert(u"pages/c/c.wxml"_s, "<view>next page</view>");
    circle.insert(u"pages/c/c.js"_s, "Page({})");
    QMap<QString, QByteArray> atStart = scripted("");
    atStart.insert(u"app.js"_s, "while (true) {}");

    QMap<QString, QByteArray> busyWorker = scripted("wx.createWorker('workers/w.js')");
    busyWorker.insert(u"workers/w.js"_s, "while (true) {}");
    const auto game = [](const QByteArray& script) {
        return QMap<QString, QByteArray>{{u"game.json"_s, "{}"}, {u"game.js"_s, script}};
    };

    return {
        {"a loop without end at the start", atStart, true, {}},
        {"a worker without end", busyWorker, true},
        {"a game without end", game("while (true) {}"), true, {}},
        {"a loop without end in onLoad", scripted("while (true) {}"), true},
        {"a loop without end in WXS",
         drawn("<wxs module='m'>module.exports = function () { while (true) {} }</wxs><view>{{m()}}</view>"), true},
        {"microtasks without end", scripted("const f = () => Promise.resolve().then(f); f()"), true},
        {"a pattern that never matches", scripted("/^(a+)+$/.test('a'.repeat(60) + 'b')"), true},
        {"buffers without end",
         scripted("const all = []; setInterval(() => { for (let i = 0; i < 4; i++) all.push(new Uint8Array(32 << "
                  "20).fill(1)) }, "
                  "4)"),
         true},
        {"texts without end",
         scripted("const all = []; while (true) all.push('x'.repeat(1 << 20) + all.length + [].concat(all).length)"),
         true},
        {"objects without end", scripted("const all = []; while (true) all.push({ a: [1, 2, 3], b: {} })"), true},
        {"pages without end", circle, true, u"pages/c/c"_s},
        {"canvases of a game without end",
         game(
             "const all = []; setInterval(() => { for (let i = 0; i < 8; i++) { const c = wx.createCanvas(); c.width = "
             "c.height = 4000; c.getContext('2d').fillRect(0, 0, 4000, 4000); all.push(c) } }, 4)"),
         false,
         {}},
        {"frames of a game without end",
         game("const c = wx.createCanvas(); const f = () => { for (let i = 0; i < 200; i++) { "
              "requestAnimationFrame(() => c.getContext('2d').fillRect(0, 0, 9, 9)); wx.getSystemInfoSync() } "
              "requestAnimationFrame(f) }; f()"),
         false,
         {}},
        {"storage without end",
         scripted("let n = 0; setInterval(() => { for (let i = 0; i < 20; i++) { try { wx.setStorageSync('k' + n++, "
                  "'x'.repeat(1 << 20)) } catch {} } }, 4)"),
         false},
        {"files without end",
         scripted(
             "let n = 0; const fs = wx.getFileSystemManager(); setInterval(() => { for (let i = 0; i < 20; i++) { try "
             "{ fs.writeFileSync(wx.env.USER_DATA_PATH + '/' + n++, 'x'.repeat(1 << 20), 'utf8') } catch {} } }, 4)"),
         false},
        {"a recursion without end", scripted("const f = () => f() + f(); f()"), false},
        {"components in themselves", recursive, false},
        {"templates in themselves",
         drawn("<template name='t'><view><template is='t' data='{{n: n + 1}}'/></view></template><template is='t' "
               "data='{{n: 0}}'/>"),
         false},
        {"100,000 nodes",
         drawn("<view wx:for='{{all}}' wx:key='*this'>{{item}}</view>",
               "Page({ data: { all: Array.from({ length: 100000 }, (_, i) => i) } })"),
         false},
        {"setData in a loop",
         scripted("setInterval(() => { for (let i = 0; i < 500; i++) this.setData({ n: Math.random() }) }, 4)"), false},
        {"10 MB by setData", scripted("setInterval(() => this.setData({ big: 'x'.repeat(10 << 20) }), 20)"), false},
        {"dialogs without end",
         scripted("setInterval(() => { for (let i = 0; i < 100; i++) { wx.showModal({ title: 'x' + i }); "
                  "wx.showToast({ title: "
                  "'y' }); wx.showActionSheet({ itemList: ['a'], fail() {} }) } }, 4)"),
         false},
        {"timers without end", scripted("const f = () => { setTimeout(f, 0); setTimeout(f, 0) }; f()"), false},
        {"workers without end",
         scripted("setInterval(() => { for (let i = 0; i < 100; i++) wx.createWorker('x.js') }, 4)"), false},
        {"lines without end",
         scripted("setInterval(() => { for (let i = 0; i < 5000; i++) console.log('x'.repeat(1000)) }, 4)"), false},
        {"errors without end",
         scripted("setInterval(() => { for (let i = 0; i < 500; i++) setTimeout(() => { throw new Error('e' + "
                  "Math.random()) }) }, 4)"),
         false},
        {"a canvas of 30,000 by 30,000",
         drawn("<canvas type='2d' id='c' style='width:30000px;height:30000px'/>",
               "Page({ onReady() { wx.createSelectorQuery().select('#c').node((f) => { const c = f.node; c.width = "
               "30000; c.height = "
               "30000; const d = c.getContext('2d'); d.fillRect(0, 0, 30000, 30000) }).exec() } })"),
         false},
        {"a picture of 50,000 by 50,000", picture, false},
        {"a sheet of 3 MB",
         drawn("<view class='a'>x</view>", "Page({})",
               QByteArray(".a .b > .c ~ .d:not(.e) { color: red; width: 1rpx }\n").repeated(60000)),
         false},
        {"20,000 nested views", drawn(QByteArray("<view>").repeated(20000) + QByteArray("</view>").repeated(20000)),
         false},
        {"an address of 5 MB", scripted("wx.navigateTo({ url: '/pages/b/b?q=' + 'x'.repeat(5 << 20), fail() {} })"),
         false},
        {"a title of 5 MB", scripted("wx.setNavigationBarTitle({ title: 'x'.repeat(5 << 20) })"), false},
    };
}

void ExhaustionTest::explode(const QList<Bomb>& together)
{
    struct Trial {
        explicit Trial(const Bomb& what)
            : bomb(what), run(what.files, what.files.contains(u"game.json"_s) ? u"game"_s : u"pages/a/a"_s)
        {
        }
        bool isStopped() const
        {
            return run.session.phase() == PageSession::Phase::Unresponsive
                || run.session.phase() == PageSession::Phase::Crashed;
        }
        void note()
        {
            outcome.stop = run.session.stopped();
            outcome.notice = run.phone.findChild<QLabel*>(u"phoneNotice"_s)->text();
        }
        Bomb bomb;
        PackageRun run;
        Outcome outcome;
    };
    std::vector<std::unique_ptr<Trial>> trials;
    for (const Bomb& bomb : together)
        trials.push_back(std::make_unique<Trial>(bomb));

    QElapsedTimer clock;
    clock.start();
    QTimer scale;
    connect(&scale, &QTimer::timeout, this, [&] {
        for (const auto& trial : trials)
            trial->outcome.mostBytes =
                std::max(trial->outcome.mostBytes, residentBytes(trial->run.session.page()->renderProcessPid()));
    });
    scale.start(50);

    const auto left = [&](int ms) { return std::max(1, int(ms - clock.elapsed())); };
    for (const auto& trial : trials)
        (void)waitUntil([&] { return trial->run.session.phase() != PageSession::Phase::Starting; }, left(60000));
    clock.restart();
    for (const auto& trial : trials) {
        (void)waitUntil([&] { return trial->isStopped(); }, left(trial->bomb.hasToStop ? 60000 : 5000));
        trial->outcome.ms = clock.elapsed();
        if (trial->isStopped())
            trial->note();
    }
    std::erase_if(trials, [this](const auto& trial) {
        if (trial->bomb.next.isEmpty())
            m_outcomes[QString::fromUtf8(trial->bomb.name)] = trial->outcome;
        return trial->bomb.next.isEmpty();
    });
    const auto ask = [](Trial& trial) {
        trial.run.opened.clear();
        trial.run.session.open(trial.bomb.next);
        if (trial.isStopped())
            trial.run.session.restart();
    };
    clock.restart();
    for (const auto& trial : trials)
        ask(*trial);
    for (const auto& trial : trials) {
        const auto opens = [&] { return trial->run.opened.contains(trial->bomb.next); };
        (void)waitUntil([&] { return opens() || trial->isStopped(); }, left(60000));
        if (!opens() && trial->isStopped()) {
            // It was still at it: now it is asked from the beginning.
            trial->note();
            ask(*trial);
            (void)waitUntil(opens, 60000);
        }
        trial->outcome.nextPageWorks = opens();
    }
    for (const auto& trial : trials)
        m_outcomes[QString::fromUtf8(trial->bomb.name)] = trial->outcome;
}

void ExhaustionTest::initTestCase()
{
    m_neighbour = std::make_unique<PackageRun>(PackageRun::onePage("Page({})"));
    QVERIFY(waitUntil([this] { return !m_neighbour->opened.isEmpty(); }, 30000));
    QTimer asks;
    connect(&asks, &QTimer::timeout, this, [this] {
        m_neighbour->session.requestReport(
            [this](const std::optional<PageReport>& report) { m_answers += report ? 1 : 0; });
    });
    asks.start(250);
    QElapsedTimer since;
    since.start();
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { m_longestStall = std::max(m_longestStall, since.restart()); });
    pulse.start(5);

    const QList<Bomb> all = bombs();
    constexpr qsizetype together = 5;
    for (qsizetype from = 0; from < all.size(); from += together)
        explode(all.mid(from, together));
}

void ExhaustionTest::cleanupTestCase()
{
    qInfo("longest stall of the window: %lld ms", static_cast<long long>(m_longestStall));
    m_neighbour.reset();
}

void ExhaustionTest::endsWell_data()
{
    QTest::addColumn<bool>("hasToStop");
    QTest::addColumn<bool>("hasNext");
    const QList<Bomb> all = bombs();
    for (const Bomb& bomb : all)
        QTest::newRow(bomb.name) << bomb.hasToStop << !bomb.next.isEmpty();
}

void ExhaustionTest::endsWell()
{
    QFETCH(bool, hasToStop);
    QFETCH(bool, hasNext);
    const Outcome& outcome = m_outcomes.at(QString::fromUtf8(QTest::currentDataTag()));
    qInfo("stop %d after %lld ms, at most %lld MB: %s", int(outcome.stop), static_cast<long long>(outcome.ms),
          static_cast<long long>(outcome.mostBytes >> 20), qPrintable(outcome.notice.section(u'<', 0, 0)));
    QVERIFY(!hasToStop || outcome.stop != PageSession::Stop::None);
    QCOMPARE(outcome.notice.isEmpty(), outcome.stop == PageSession::Stop::None);
    if (!outcome.notice.isEmpty())
        QVERIFY2(outcome.notice.contains("pages/"_L1) || outcome.notice.contains("its start"_L1)
                     || outcome.notice.contains("on game"_L1),
                 qPrintable(outcome.notice));
    if (hasNext)
        QVERIFY(outcome.nextPageWorks);
    // Between two looks at the scale a bomb may put something on top.
    QVERIFY2(outcome.mostBytes < 3 * PageWatchdog::mostBytes, qPrintable(QString::number(outcome.mostBytes >> 20)));
}

void ExhaustionTest::theNeighbourNoticedNothing()
{
    QCOMPARE(m_neighbour->session.phase(), PageSession::Phase::Running);
    QVERIFY(m_neighbour->errors.isEmpty());
    QVERIFY2(m_answers > 10, qPrintable(QString::number(m_answers)));
}

void ExhaustionTest::anExplorerComesToAnEnd()
{
    // A page that is another at each look, leads to ever new ones and asks without end.
    QMap<QString, QByteArray> files = PackageRun::onePage(R"(Page({
        data: { all: [], words: '' },
        onShow() {
          setInterval(() => this.setData({
            words: '\ud800' + 'w'.repeat(30000) + Math.random(),
            all: Array.from({ length: 400 }, () => 'b' + Math.random()),
          }), 150)
        },
        go(e) {
          wx.showModal({ title: 't' + Math.random(), content: 'c'.repeat(50000) })
          wx.navigateTo({ url: '/pages/a/a?n=' + Math.random() + 'q'.repeat(9000), fail() { wx.reLaunch({ url: '/pages/a/a?m=' + Math.random() }) } })
        },
      }))");
    files.insert(u"pages/a/a.wxml"_s,
                 "<view>{{words}}</view><button wx:for='{{all}}' wx:key='*this' bindtap='go'>{{item}}</button>");
    ExploreOptions options;
    options.routes = QStringList{u"pages/a/a"_s, u"pages/b/b"_s};
    options.entry = options.routes.first();
    for (const QString& route : std::as_const(options.routes))
        options.openings.append({route, {}, u"none"_s});
    options.pageTimeMs = 6'000;
    options.totalTimeMs = 12'000;
    PageExplorer explorer(std::make_shared<MemoryPackage>(files), options);
    std::optional<Exploration> found;
    connect(&explorer, &PageExplorer::finished, this, [&](const Exploration& all) { found = all; });
    explorer.start();
    QVERIFY(waitUntil([&] { return found.has_value(); }, 120'000));
    QVERIFY(!found->steps.isEmpty());
    QVERIFY(found->states.size() <= 8 + 8);
    qsizetype longest = 0;
    for (const ExploredState& state : std::as_const(found->states))
        longest = std::max(longest, QJsonDocument(state.toJson()).toJson().size());
    for (const ExploredStep& step : std::as_const(found->steps))
        longest = std::max(longest, QJsonDocument(step.toJson()).toJson().size());
    QVERIFY2(longest < 40'000, qPrintable(QString::number(longest)));
}

MINGJING_UNPRIVILEGED_WEB_TEST_MAIN(ExhaustionTest)
#include "tst_exhaustion.moc"
