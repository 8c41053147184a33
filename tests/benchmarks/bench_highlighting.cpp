// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/support/verifyresult.h"
#include "widgets/source/linehighlighter.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/source/syntaxrepository.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wanted = 1'000'000;

/// The scripts of \a package that a person wrote, again and again until there is a megabyte of them.
QByteArray ordinaryScript(const PackageContents& package)
{
    QByteArray once;
    for (const PackageEntry& entry : package.entries()) {
        const Result<QByteArray> bytes = entry.path.endsWith(u".js") ? package.read(entry.path) : QByteArray();
        if (!bytes)
            continue;
        const QList<QByteArray> lines = bytes->split('\n');
        const bool written =
            std::all_of(lines.begin(), lines.end(), [](const QByteArray& line) { return line.size() < 400; });
        if (written)
            once += *bytes + '\n';
    }
    QByteArray script;
    while (!once.isEmpty() && script.size() < wanted)
        script += once;
    const qsizetype end = script.indexOf('\n', wanted);
    return end < 0 ? script : script.first(end + 1);
}

/// Walks through the whole of \a text as the editor does while nobody waits for it.
bool walk(const SourceLines& lines, const KSyntaxHighlighting::Definition& definition)
{
    LineHighlighter highlighter;
    highlighter.setSource(lines, definition);
    while (!highlighter.advance(1000)) { }
    return highlighter.isDone();
}

/// Megabytes of memory that the process holds; 0 where that cannot be told.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace

/// The editor beside the program of its own engine, which writes the same colours to a file of HTML.
class HighlightingBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideItsEngine_data() { addPackageRows(benchmarkPackages()); }
    void besideItsEngine();
    void opens_data();
    void opens();

private:
    SyntaxRepository m_syntax;
};

void HighlightingBenchmark::besideItsEngine()
{
    QFETCH(QString, package);
    QFETCH(QByteArray, archive);
    const Result<std::unique_ptr<PackageContents>> opened = openZipPackage(archive, package);
    VERIFY_RESULT(opened);
    const QByteArray script = ordinaryScript(**opened);
    QVERIFY(script.size() > wanted);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"script.js"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script) == script.size());
    file.close();

    const SourceLines lines(QString::fromUtf8(script));
    const auto definition = m_syntax.definitionFor(path);
    const auto ours = [&] { return walk(lines, definition); };
    QVERIFY(ours());

    const QString name = u"highlighting %1 (%2 MB, %3 lines)"_s.arg(package)
                             .arg(double(script.size()) / 1e6, 0, 'f', 2)
                             .arg(lines.count());
    const PeerProgram peer =
        PeerProgram::find({u"ksyntaxhighlighter6"_s, u"kate-syntax-highlighter6"_s, u"kate-syntax-highlighter"_s});
    const QStringList arguments{u"-s"_s, u"JavaScript"_s, u"-o"_s, folder.filePath(u"script.html"_s), path};
    if (peer.isThere()) {
        QVERIFY(compare(
            name, ours, peer.name(), [&] { return peer.run(arguments); }, 5));
    } else {
        QList<double> times;
        for (int round = 0; round < 5; ++round)
            times.append(millisecondsOf(ours));
        printFigures(u"%1: ours %2 ms, no peer here"_s.arg(name).arg(median(times), 0, 'f', 1));
    }
}

void HighlightingBenchmark::opens_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const QString statement = u"var a='b',c=function(d){return d?/[;]/.test(e):f({g:[1,2]})};"_s;
    const QString line = u"  if (a && b) { wx.request({ url: '/api/list', success: (r) => this.set(r) }) } // 注释\n"_s;
    QTest::newRow("1 MB of lines") << u"a.js"_s << line.repeated(1'000'000 / line.size());
    QTest::newRow("20 MB in one line") << u"a.js"_s << statement.repeated(20'000'000 / statement.size());
    QTest::newRow("200,000 lines") << u"a.js"_s << line.repeated(200'000);
    QTest::newRow("20 MB of JSON in one line") << u"a.json"_s << u"{\"key\":[1,true,\"红包\"]},"_s.repeated(800'000);
}

/// What a person waits for: the first coloured screen, the worst screen while scrolling anywhere, the longest time in
/// which the window answers nothing while colours are made, and what it costs in memory.
void HighlightingBenchmark::opens()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const double before = residentMegabytes();
    SourceEditor editor(m_syntax);
    editor.resize(900, 700);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.setSource(path, u"warm(up)"_s);
    editor.grab();

    QElapsedTimer timer;
    timer.start();
    editor.setSource(path, text);
    editor.viewport()->repaint();
    const double first = double(timer.nsecsElapsed()) / 1e6;

    double scrolling = 0;
    for (const double part : {0.5, 1.0, 0.25, 0.7500001, 0.2501}) {
        timer.restart();
        QScrollBar* bar = editor.verticalScrollBar();
        bar->setValue(int(bar->maximum() * part));
        editor.viewport()->repaint();
        scrolling = std::max(scrolling, double(timer.nsecsElapsed()) / 1e6);
    }
    timer.restart();
    editor.setWrapped(true);
    editor.viewport()->repaint();
    const double wrapping = double(timer.nsecsElapsed()) / 1e6;

    double stall = 0;
    QElapsedTimer whole;
    whole.start();
    while (!editor.highlighter().isDone() && whole.elapsed() < 60'000) {
        timer.restart();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        stall = std::max(stall, double(timer.nsecsElapsed()) / 1e6);
    }
    printFigures(
        u"opening %1: first screen %2 ms, worst screen when scrolled to %3 ms, wrapped %4 ms, longest stall %5 ms, "
        "all colours after %6 s, %7 MB more"_s.arg(QLatin1StringView(QTest::currentDataTag()))
            .arg(first, 0, 'f', 1)
            .arg(scrolling, 0, 'f', 1)
            .arg(wrapping, 0, 'f', 1)
            .arg(stall, 0, 'f', 1)
            .arg(double(whole.elapsed()) / 1000, 0, 'f', 1)
            .arg(residentMegabytes() - before, 0, 'f', 0));
}

QTEST_MAIN(HighlightingBenchmark)
#include "bench_highlighting.moc"
