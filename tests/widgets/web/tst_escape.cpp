// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/adversary.h"
#include "tests/widgets/web/adversary/packagerun.h"
#include "tests/widgets/web/adversary/rawdocument.h"
#include "tests/widgets/web/adversary/unprivileged.h"
#include "widgets/web/explorer/pageexplorer.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QWebEnginePage>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A package of an adversary tries every way out, as an ordinary user and in Chromium's sandbox where the machine has
/// it. Each way is told an address at which somebody listens, who must hear nothing.
class EscapeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theRendererIsSandboxed();
    void aDocument_data();
    void aDocument();
    void theScripts_data();
    void theScripts();
    void thePaint_data();
    void thePaint();
    void aGame_data();
    void aGame();
    void whileItIsExplored_data();
    void whileItIsExplored();
    void nothingLeaks();
    void thePageStays();
    void packagesAreApart();
    void twoPhonesAreApart();
    void nothingIsKept();

private:
    struct Round {
        Adversary adversary;
        std::unique_ptr<RawDocument> document;
        std::unique_ptr<PackageRun> run;
        bool finished = false;
        /// The way that was tried last.
        QString last;
    };

    static void list(const Round& round);
    void explore();
    void check(Round& round, const QStringList& records);

    Round m_document;
    Round m_scripts;
    Round m_paint;
    Round m_game;
    Round m_explored;
    Exploration m_exploration;
};

namespace {

QMap<QString, QByteArray> status(qint64 pid)
{
    QMap<QString, QByteArray> fields;
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n'))
            fields.insert(QString::fromUtf8(line.left(line.indexOf(':'))), line.mid(line.indexOf(':') + 1).trimmed());
    }
    return fields;
}

const QByteArray tellByConsole = "const tell = (key, value) => console.log('tell ' + key + ' ' + value)";
const QByteArray tellByStorage = "const tell = (key, value) => wx.setStorageSync(key, value)";

/// What every document of ours has in common by which one could find the other.
const QByteArray traces = R"(
    const soon = (f) => Promise.race([Promise.resolve().then(f), new Promise((done) => setTimeout(done, 500))])
    const attempt = async (name, f) => { try { const found = await soon(f); if (found) tell('leak', name + ' ' + found) } catch {} }
    const seek = () => Promise.all([
      attempt('cookie', () => document.cookie),
      attempt('local storage', () => localStorage.getItem('trace')),
      attempt('session storage', () => sessionStorage.getItem('trace')),
      attempt('indexed db', () => indexedDB.databases().then((all) => all.map((one) => one.name).join())),
      attempt('caches', () => caches.keys().then((keys) => keys.join())),
      attempt('locks', () => navigator.locks.query().then((state) => state.held.map((lock) => lock.name).join())),
      attempt('file system', () => navigator.storage.getDirectory().then(async (folder) => { for await (const name of folder.keys()) return name })),
      attempt('window name', () => window.name),
      attempt('opener', () => opener && 'opener'),
      attempt('history', () => history.length > 1 && 'history ' + history.length),
    ])
    const put = async (f) => { try { await soon(f) } catch {} }
    const leave = () => Promise.all([
      put(() => { document.cookie = 'trace=1; max-age=9999' }),
      put(() => localStorage.setItem('trace', '1')),
      put(() => sessionStorage.setItem('trace', '1')),
      put(() => { indexedDB.open('trace', 1) }),
      put(() => caches.open('trace')),
      put(() => { navigator.locks.request('trace', () => new Promise(() => 0)) }),
      put(() => navigator.storage.getDirectory().then((folder) => folder.getFileHandle('trace', { create: true }))),
      put(() => { window.name = 'trace' }),
    ])
    const air = new BroadcastChannel('trace')
)";

} // namespace

void EscapeTest::initTestCase()
{
    m_document.document =
        std::make_unique<RawDocument>(m_document.adversary.script({u"document.js"_s}, tellByConsole, u"document"_s));

    QMap<QString, QByteArray> logic =
        PackageRun::onePage(m_scripts.adversary.script({u"logic.js"_s}, tellByStorage, u"scripts"_s) + "\nPage({})");
    logic.insert(u"workers/w.js"_s, m_scripts.adversary.text(u"package/worker.js"_s));
    m_scripts.run = std::make_unique<PackageRun>(logic);

    QMap<QString, QByteArray> paint = PackageRun::onePage(m_paint.adversary.text(u"package/paint.js"_s));
    paint.insert(u"pages/a/a.wxml"_s, m_paint.adversary.text(u"package/paint.wxml"_s));
    paint.insert(u"pages/a/a.wxss"_s, m_paint.adversary.text(u"package/paint.wxss"_s));
    m_paint.run = std::make_unique<PackageRun>(paint);

    m_game.run = std::make_unique<PackageRun>(
        QMap<QString, QByteArray>{
            {u"game.json"_s, "{}"},
            {u"game.js"_s, m_game.adversary.script({u"logic.js"_s, u"game.js"_s}, tellByStorage, u"game"_s)}},
        u"game"_s);

    m_document.finished = m_document.document->finish();
    m_scripts.finished = m_scripts.run->finish();
    m_paint.finished = m_paint.run->finish();
    m_game.finished = m_game.run->finish();
    m_game.last = m_game.run->told("try"_L1).value(m_game.run->told("try"_L1).size() - 1);
    explore();
    m_document.last = m_document.document->told.value(m_document.document->told.size() - 1);
    for (const PageError& error : std::as_const(m_paint.run->errors))
        m_paint.last += error.kind + u' ' + error.message + u" / "_s;
    m_paint.last += m_paint.run->opened.join(u' ');
    m_scripts.last = m_scripts.run->told("try"_L1).value(m_scripts.run->told("try"_L1).size() - 1);
}

/// An explorer taps whatever the same adversary offers.
void EscapeTest::explore()
{
    QMap<QString, QByteArray> files =
        PackageRun::onePage(m_explored.adversary.script({u"logic.js"_s}, tellByStorage, u"explored"_s)
                            + "\nPage({ go() { walk(); wx.navigateTo({ url: '/pages/b/b' }) } })");
    files.insert(u"pages/a/a.wxml"_s, "<button bindtap='go'>go</button><input placeholder='x'/>");
    files.insert(u"pages/b/b.js"_s, m_explored.adversary.text(u"package/paint.js"_s));
    files.insert(u"pages/b/b.wxml"_s,
                 "<button bindtap='go'>go</button>" + m_explored.adversary.text(u"package/paint.wxml"_s));
    files.insert(u"pages/b/b.wxss"_s, m_explored.adversary.text(u"package/paint.wxss"_s));
    files.insert(u"workers/w.js"_s, m_explored.adversary.text(u"package/worker.js"_s));
    ExploreOptions options;
    options.routes = QStringList{u"pages/a/a"_s, u"pages/b/b"_s};
    options.entry = options.routes.first();
    for (const QString& route : std::as_const(options.routes))
        options.openings.append({route, {}, u"none"_s});
    options.stepsPerPage = 4;
    options.pageTimeMs = 15'000;
    options.totalTimeMs = 40'000;
    PageExplorer explorer(std::make_shared<MemoryPackage>(files), options);
    connect(&explorer, &PageExplorer::finished, this, [this](const Exploration& found) {
        m_exploration = found;
        m_explored.finished = true;
    });
    explorer.start();
    (void)waitUntil([this] { return m_explored.finished; }, 150'000);
}

void EscapeTest::cleanupTestCase()
{
    m_game.run.reset();
    m_document.document.reset();
    m_scripts.run.reset();
    m_paint.run.reset();
}

void EscapeTest::theRendererIsSandboxed()
{
    QVERIFY2(geteuid() != 0, "as root there is nothing to be seen here");
    QCOMPARE(engineSandbox() == EngineSandbox::On, namespacesAvailable());
    QCOMPARE(sandboxDisabled(), engineSandbox() != EngineSandbox::On);
    const auto mine = status(QCoreApplication::applicationPid());
    const auto renderer = status(m_scripts.run->session.page()->renderProcessPid());
    QVERIFY(!renderer.isEmpty());
    if (sandboxDisabled()) {
        qWarning("this machine gives Chromium no sandbox: everything below is tried without one");
        QCOMPARE(qgetenv("QTWEBENGINE_DISABLE_SANDBOX"), QByteArray("1"));
        QCOMPARE(renderer.value(u"Seccomp"_s), mine.value(u"Seccomp"_s));
        return;
    }
    // A filter of system calls, no way to new rights, no right at all, and a view of the processes of its own.
    QCOMPARE(renderer.value(u"Seccomp"_s), QByteArray("2"));
    QCOMPARE(renderer.value(u"NoNewPrivs"_s), QByteArray("1"));
    QCOMPARE(renderer.value(u"CapEff"_s), QByteArray("0000000000000000"));
    QVERIFY2(renderer.value(u"NSpid"_s).split('\t').size() > mine.value(u"NSpid"_s).split('\t').size(),
             renderer.value(u"NSpid"_s).constData());
}

void EscapeTest::list(const Round& round)
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<bool>("hasAddress");
    for (const Way& way : round.adversary.ways())
        QTest::newRow(qUtf8Printable(way.name)) << way.record << way.hasAddress;
}

void EscapeTest::check(Round& round, const QStringList& records)
{
    QVERIFY2(round.finished, qPrintable(u"it stopped at "_s + round.last));
    QFETCH(QString, record);
    QFETCH(bool, hasAddress);
    Ear& ear = round.adversary.ear(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(ear.contacts() == 0, "somebody called");
    QVERIFY2(ear.hears(), "nobody listened");
    if (record.isEmpty())
        return;
    const bool byAddress = hasAddress && !record.contains(u' ')
        && !QStringList({u"popup"_s, u"permission"_s, u"download"_s, u"dialog"_s}).contains(record);
    const QString port = u':' + QString::number(ear.port());
    const bool found = std::any_of(records.begin(), records.end(), [&](const QString& each) {
        return (each == record || each.startsWith(record + u' ')) && (!byAddress || each.contains(port));
    });
    if (found)
        return;
    QStringList near;
    std::copy_if(records.begin(), records.end(), std::back_inserter(near), [&](const QString& each) {
        return each.contains(port) || each.startsWith(record.section(u' ', 0, 0));
    });
    QVERIFY2(found, qPrintable(u"\"%1\" is not on record; near it: %2"_s.arg(record, near.mid(0, 12).join(u" | "))));
}

void EscapeTest::aDocument_data()
{
    list(m_document);
}

void EscapeTest::aDocument()
{
    check(m_document, m_document.document->blocked);
}

void EscapeTest::theScripts_data()
{
    list(m_scripts);
}

void EscapeTest::theScripts()
{
    QStringList records = m_scripts.run->blocked;
    for (const RecordedCall& call : std::as_const(m_scripts.run->calls))
        records.append(u"call "_s + call.api);
    check(m_scripts, records);
}

void EscapeTest::thePaint_data()
{
    list(m_paint);
}

void EscapeTest::thePaint()
{
    check(m_paint, m_paint.run->blocked);
}

void EscapeTest::aGame_data()
{
    list(m_game);
}

void EscapeTest::aGame()
{
    QStringList records = m_game.run->blocked;
    for (const RecordedCall& call : std::as_const(m_game.run->calls))
        records.append(u"call "_s + call.api);
    check(m_game, records);
}

void EscapeTest::whileItIsExplored_data()
{
    list(m_explored);
}

void EscapeTest::whileItIsExplored()
{
    QVERIFY(m_explored.finished);
    QVERIFY2(m_exploration.steps.size() > 1, "nothing was touched");
    QVERIFY(m_exploration.reachedRoutes().contains(u"pages/b/b"_s));
    Ear& ear = m_explored.adversary.ear(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(ear.contacts() == 0, "somebody called");
    QVERIFY2(ear.hears(), "nobody listened");
}

void EscapeTest::nothingLeaks()
{
    QStringList leaks = m_document.document->told.filter(QRegularExpression(u"^leak"_s));
    leaks += m_scripts.run->told("leak"_L1);
    leaks += m_paint.run->told("leak"_L1);
    leaks += m_game.run->told("leak"_L1);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    const QString canary = m_scripts.adversary.canary();
    QVERIFY(m_document.document->told.filter(canary).isEmpty());
    for (const RecordedCall& call : std::as_const(m_scripts.run->calls))
        QVERIFY(!QString::fromUtf8(QJsonDocument(call.toJson()).toJson()).contains(canary));
}

void EscapeTest::thePageStays()
{
    QCOMPARE(m_document.document->page.url().adjusted(QUrl::RemoveFragment), runtimeUrl());
    QCOMPARE(m_scripts.run->session.phase(), PageSession::Phase::Running);
    QCOMPARE(m_paint.run->session.phase(), PageSession::Phase::Running);
    QCOMPARE(m_paint.run->session.page()->url(), runtimeUrl());
}

void EscapeTest::packagesAreApart()
{
    RawDocument first(tellByConsole + traces + R"(
        leave().then(() => { setInterval(() => air.postMessage('trace'), 50); tell('done', 'left') }))");
    QVERIFY(first.finish());
    RawDocument second(tellByConsole + traces + R"(
        air.onmessage = (event) => tell('leak', 'broadcast ' + event.data)
        seek().then(() => setTimeout(() => tell('done', 'sought'), 500)))");
    QVERIFY(second.finish());
    const QStringList leaks = second.told.filter(QRegularExpression(u"^leak"_s));
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    QVERIFY(first.page.renderProcessPid() != second.page.renderProcessPid());
}

void EscapeTest::twoPhonesAreApart()
{
    const auto files = [](const QByteArray& script) {
        return PackageRun::onePage(script + "\nwx.setStorageSync('done', ''); Page({})");
    };
    PackageRun first(files(R"(
        wx.setStorageSync('trace', 'x')
        wx.setClipboardData({ data: 'trace' })
        wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/trace.txt', 'trace', 'utf8')
        getApp().globalData = 'trace'
        globalThis.trace = 'trace')"));
    QVERIFY(first.finish());
    PackageRun second(files(R"(
        const seek = (name, f) => { try { const found = f(); if (found && String(found).includes('trace')) wx.setStorageSync('leak', name) } catch {} }
        seek('storage', () => wx.getStorageInfoSync().keys.filter((key) => key === 'trace'))
        seek('value', () => wx.getStorageSync('trace') && 'trace')
        seek('file', () => wx.getFileSystemManager().readFileSync(wx.env.USER_DATA_PATH + '/trace.txt', 'utf8'))
        seek('program', () => getApp().globalData)
        seek('realm', () => globalThis.trace)
        wx.getClipboardData({ success: (r) => seek('clipboard', () => r.data), complete: () => wx.setStorageSync('sought', '') }))"));
    QVERIFY(second.finish());
    QVERIFY(waitUntil([&] { return !second.told("sought"_L1).isEmpty(); }, 30000));
    QCOMPARE(second.told("leak"_L1), QStringList());
    // What was left could have been found.
    QVERIFY(waitUntil([&] { return !first.named("setClipboardData"_L1).isEmpty(); }, 30000));
    QVERIFY(first.errors.isEmpty());
    QVERIFY(first.session.page()->renderProcessPid() != second.session.page()->renderProcessPid());
}

void EscapeTest::nothingIsKept()
{
    for (int round = 0; round < 2; ++round) {
        RawDocument document(tellByConsole + traces + "seek().then(leave).then(() => tell('done', ''))");
        QVERIFY(document.finish());
        const QStringList leaks = document.told.filter(QRegularExpression(u"^leak"_s));
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }
    PackageRun first(PackageRun::onePage("wx.setStorageSync('kept', 'x'); wx.setStorageSync('done', ''); Page({})"));
    QVERIFY(first.finish());
    PackageRun second(PackageRun::onePage(
        "wx.setStorageSync('found', String(wx.getStorageSync('kept'))); wx.setStorageSync('done', ''); Page({})"));
    QVERIFY(second.finish());
    QCOMPARE(second.told("found"_L1), QStringList{QString()});
}

MINGJING_UNPRIVILEGED_WEB_TEST_MAIN(EscapeTest)
#include "tst_escape.moc"
