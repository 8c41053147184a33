// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/tracedocument.h"
#include "tests/widgets/web/adversary/packagerun.h"
#include "tests/widgets/web/adversary/unprivileged.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A package passes on values that have no end, no shape or no text. What is recorded of them stays small, and can be
/// written as evidence and read again; the package goes on.
class LiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedCanBeRead_data();
    void whatIsRecordedCanBeRead();
};

namespace {

constexpr qsizetype mostOfOne = 40'000;
constexpr qsizetype mostOfAll = 12 * 1024 * 1024;

/// \a value as an argument, as data, in storage, on the console and thrown.
QByteArray everywhere(const QByteArray& value)
{
    return "const value = " + value + R"(
        wx.request({ url: 'https://real/', data: value, fail() {} })
        attempt(() => wx.setStorageSync('value', value))
        attempt(() => wx.reportEvent('value', value, [value]))
        attempt(() => this.setData({ value }))
        attempt(() => console.log(value, [value]))
        attempt(() => wx.setStorageSync(value, value))
        attempt(() => getApp().globalData = value)
        setTimeout(() => { throw value })
        Promise.reject(value))";
}

} // namespace

void LiesTest::whatIsRecordedCanBeRead_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char* name, const QByteArray& script) { QTest::newRow(name) << script; };
    row("a circle", everywhere("(() => { const a = { n: [] }; a.a = a; a.n.push(a, a.n); return a })()"));
    row("depth",
        everywhere("(() => { let d = {}; for (let i = 0; i < 5000; i++) d = i % 2 ? { d } : [d]; return d })()"));
    row("width", everywhere("Object.fromEntries(Array.from({ length: 200000 }, (_, i) => ['key' + i, i]))"));
    row("a long text", everywhere("'x\"\\\\\\n'.repeat(2 << 20)"));
    row("a long name", everywhere("({ ['k'.repeat(3 << 20)]: 1 })"));
    row("a list of nothing", everywhere("(() => { const a = []; a.length = 2000000; return a })()"));
    row("half characters", everywhere("({ ['\\ud800']: '\\udfff\\ud800', list: ['\\ud83d'.repeat(5000)] })"));
    row("half a character at the cut", everywhere("'\\ud83d\\ude00'.repeat(5000)"));
    row("signs that are none",
        everywhere("'\\0\\x01\\x1b[2J\\u202e\\u2028\\u2029\\ufeff\\uffff\\x7f\\x85'.repeat(300)"));
    row("brackets", everywhere("'['.repeat(4000)"));
    row("brackets in a circle", everywhere("JSON.parse('['.repeat(3000) + ']'.repeat(3000))"));
    row("bytes", everywhere("new Uint8Array(48 << 20).buffer"));
    row("numbers", everywhere("[NaN, -0, Infinity, 1e308, 5e-324, 2 ** 53, -(2 ** 63), 12345678901234567890n]"));
    row("no values",
        everywhere("[undefined, null, Symbol('s'), () => 1, class {}, /x/g, new Date(NaN), new Map([[1, 2]])]"));
    row("keys without end",
        everywhere(
            "new Proxy({}, { ownKeys: () => Array.from({ length: 50000 }, (_, i) => 'k' + i), "
            "getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }), get: () => 1 })"));
    row("a proxy that throws",
        everywhere("new Proxy({}, { ownKeys() { throw 1 }, get() { throw 2 }, getPrototypeOf() { throw 3 } })"));
    row("a proxy that was revoked",
        everywhere("(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy })()"));
    row("answers of getters",
        everywhere("({ get a() { return this }, get b() { throw 1 }, get c() { wx.getSystemInfoSync(); return { get "
                   "d() { return "
                   "this } } } })"));
    row("an error that is no error",
        everywhere("Object.assign(new Error('x'.repeat(1e6)), { stack: 'y'.repeat(1e6), name: '\\ud800', toString() { "
                   "throw 1 } })"));
    row("names of calls",
        "for (let i = 0; i < 500; i++) { attempt(() => wx['n' + i + 'x'.repeat(5000)]()); attempt(() => "
        "wx.cloud['\\ud800' + i]()) } wx.request({ url: 'https://real/', fail() {} })");
    row("titles and addresses",
        "wx.request({ url: 'https://real/\\ud800' + 'x'.repeat(1e6), fail() {} }); attempt(() => "
        "wx.setNavigationBarTitle({ title: "
        "'\\ud800' + 't'.repeat(1e6) })); attempt(() => wx.navigateTo({ url: '/pages/b/b?\\ud800=' + "
        "'\\udfff'.repeat(9999), "
        "fail() {} })); setTimeout(() => wx.navigateBack({ fail() {} }), 100)");
    row("records without end",
        "wx.request({ url: 'https://real/', fail() {} }); for (let i = 0; i < 6000; i++) { this.setData({ ['k' + i % "
        "50]: 'v'.repeat(900) "
        "+ i }); wx.getStorageSync('s' + i); console.log('l'.repeat(2000) + i); attempt(() => globalThis.fetch); "
        "wx.request({ url: "
        "'https://other/' + i, fail() {} }) }");
}

void LiesTest::whatIsRecordedCanBeRead()
{
    QFETCH(QByteArray, script);
    PackageRun run(PackageRun::onePage("const attempt = (f) => { try { f() } catch {} }\nPage({ data: {}, onLoad() {\n"
                                       + script
                                       + "\n}, onReady() { setTimeout(() => wx.setStorageSync('done', ''), 300) } })"));
    QList<TraceEntry> entries;
    QObject::connect(&run.session, &PageSession::traced, &run.session,
                     [&](const QList<TraceEntry>& more, const QList<TraceAnswer>&) { entries.append(more); });
    QVERIFY2(run.finish(), run.errors.isEmpty() ? "" : qPrintable(run.errors.first().message.left(500)));
    QVERIFY(!run.named("request"_L1).isEmpty());

    InspectedPage seen;
    QObject::connect(&run.session, &PageSession::inspected, &run.session,
                     [&](const InspectedPage& page) { seen = page; });
    run.session.inspect();
    QVERIFY(waitUntil([&] { return !seen.instances.isEmpty(); }, 60000));
    QCOMPARE(run.session.phase(), PageSession::Phase::Running);

    qsizetype longest = 0;
    for (const TraceEntry& entry : std::as_const(entries))
        longest = std::max(longest, QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact).size());
    const QByteArray document = traceDocument({}, entries);
    qInfo("%lld records, %lld KB, the longest %lld bytes", static_cast<long long>(entries.size()),
          static_cast<long long>(document.size() >> 10), static_cast<long long>(longest));
    QVERIFY2(longest < mostOfOne, qPrintable(QString::number(longest)));
    QVERIFY2(document.size() < mostOfAll, qPrintable(QString::number(document.size())));
    QJsonParseError problem;
    const QJsonDocument read =
        QJsonDocument::fromJson(QByteArray(100, '[') + document + QByteArray(100, ']'), &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QVERIFY(read.isArray());
    QCOMPARE(QJsonDocument::fromJson(document).object().value("entries"_L1).toArray().size(), entries.size());
}

MINGJING_UNPRIVILEGED_WEB_TEST_MAIN(LiesTest)
#include "tst_lies.moc"
