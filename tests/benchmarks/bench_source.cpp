// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/facts.h"
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/benchmarks/stallmeter.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/source/findbar.h"
#include "widgets/source/packagetreemodel.h"
#include "widgets/source/searchpane.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/source/sourcepane.h"
#include "widgets/source/syntaxrepository.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

/// Megabytes of memory that the process holds; 0 where that cannot be told.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

QString figures(const QList<double>& values)
{
    return u"%1 ms (worst %2)"_s.arg(median(values), 0, 'f', 1)
        .arg(*std::max_element(values.begin(), values.end()), 0, 'f', 1);
}

/// Scrolls through the whole of \a editor in leaps and then by the row, a step for each frame.
double stallWhileScrolling(SourceEditor& editor, StallMeter& meter)
{
    QScrollBar* bar = editor.verticalScrollBar();
    meter.take();
    for (int leap = 0; leap <= 40; ++leap) {
        bar->setValue(int(qint64(bar->maximum()) * ((leap * 17) % 41) / 40));
        QTest::qWait(16);
    }
    for (int row = 0; row < 60; ++row) {
        bar->setValue(bar->value() - 3);
        QTest::qWait(16);
    }
    return meter.take();
}

} // namespace

/// What a person feels of large texts: when the first coloured screen is there, and for how long the window ever
/// answers nothing.
class SourceBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensText_data();
    void opensText();
    void opensPackage_data() { addPackageRows(benchmarkPackages() << manyEntriesPackage(10'000)); }
    void opensPackage();

private:
    SyntaxRepository m_syntax;
};

void SourceBenchmark::opensText_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const QString statement = u"var a='b',c=function(d){return d?/[;]/.test(e):f({g:[1,2]})};"_s;
    const QString line = u"  if (a && b) { wx.request({ url: '/api/list', success: (r) => this.set(r) }) } // 注释\n"_s;
    QTest::newRow("1 MB of lines") << u"a.js"_s << line.repeated(1'000'000 / line.size());
    QTest::newRow("20 MB in one line") << u"a.js"_s << statement.repeated(20'000'000 / statement.size());
    QTest::newRow("200,000 lines") << u"a.js"_s << line.repeated(200'000);
    QTest::newRow("20 MB of JSON in one line") << u"a.json"_s << u"{\"key\":[1,true,\"红包\"]},"_s.repeated(800'000);
    QTest::newRow("200,000 lines of no language") << u"a.txt"_s << u"  ab  ab\n ab\n"_s.repeated(100'000);
}

void SourceBenchmark::opensText()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QWidget window;
    window.resize(900, 700);
    SourceEditor editor(m_syntax, &window);
    editor.setMiniMap(true);
    editor.resize(900, 660);
    FindBar find(&window);
    find.setGeometry(0, 660, 900, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    editor.setSource(path, u"warm(up)"_s);
    editor.grab();
    const double before = residentMegabytes();

    QList<double> first;
    for (int round = 0; round < rounds; ++round) {
        editor.setSource(path, u"other"_s);
        QTest::qWait(50);
        QElapsedTimer timer;
        timer.start();
        editor.setSource(path, text);
        editor.viewport()->repaint();
        first.append(double(timer.nsecsElapsed()) / 1e6);
    }
    StallMeter meter;
    QTest::qWait(500);
    const double opening = meter.take();
    const double scrolling = stallWhileScrolling(editor, meter);

    window.resize(1000, 700);
    editor.resize(1000, 660);
    QTest::qWait(100);
    editor.setWrapped(true);
    QTest::qWait(100);
    editor.foldAll();
    QTest::qWait(100);
    editor.unfoldAll();
    QTest::qWait(100);
    const double reshaping = meter.take();

    find.open(&editor);
    auto* input = find.findChild<QLineEdit*>();
    input->clear();
    meter.take();
    QTest::keyClicks(input, u"a"_s);
    QTest::qWait(1500);
    QTest::keyClicks(input, u"b"_s);
    QTest::qWait(1500);
    for (int step = 0; step < 10; ++step) {
        find.findNext();
        QTest::qWait(20);
    }
    const double searching = meter.take();

    QElapsedTimer whole;
    whole.start();
    while (!editor.highlighter().isDone() && whole.elapsed() < 60'000)
        QTest::qWait(20);
    const double walking = meter.take();
    printFigures(u"source %1: first screen %2; longest stall after it %3 ms, scrolling %4 ms, resizing, wrapping and "
                 "folding %5 ms, searching %6 ms, while colours are made %7 ms; %8 MB more"_s.arg(name, figures(first))
                     .arg(opening, 0, 'f', 1)
                     .arg(scrolling, 0, 'f', 1)
                     .arg(reshaping, 0, 'f', 1)
                     .arg(searching, 0, 'f', 1)
                     .arg(walking, 0, 'f', 1)
                     .arg(residentMegabytes() - before, 0, 'f', 0));
}

void SourceBenchmark::opensPackage()
{
    QFETCH(QString, package);
    QFETCH(QByteArray, archive);
    auto opened = openZipPackage(archive, package);
    VERIFY_RESULT(opened);
    auto openCase = std::make_shared<OpenCase>();
    openCase->package = std::move(*opened);
    if (auto manifest = readManifest(*openCase->package); manifest.ok())
        openCase->manifest = *manifest;
    Mingjing::ReviewRoom room;
    SourcePane pane(room.context, m_syntax);
    SearchPane search(room.context);
    QTreeView files;
    PackageTreeModel model;
    files.setModel(&model);
    pane.resize(900, 700);
    for (QWidget* each : QList<QWidget*>{&pane, &search, &files})
        each->show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    room.context.setLive(openCase, room.session.get());
    const double before = residentMegabytes();

    StallMeter meter;
    model.setEntries(openCase->package->entries());
    QTest::qWait(100);
    files.expandAll();
    QTest::qWait(100);
    const double listing = meter.take();

    QList<double> first;
    const QList<PackageEntry>& entries = openCase->package->entries();
    for (int i = 0; i < 40; ++i) {
        const QString path = entries.at(entries.size() * i / 40).path;
        QElapsedTimer timer;
        timer.start();
        pane.openFile(path);
        pane.repaint();
        first.append(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(20);
    }
    const double opening = meter.take();
    search.searchFor({u"wx"_s});
    auto* results = search.findChild<QTreeWidget*>();
    QTRY_VERIFY_WITH_TIMEOUT(results->topLevelItemCount() > 0, 30'000);
    QTest::qWait(200);
    const double searching = meter.take();
    printFigures(u"source %1, %2 files: first screen of 40 of them %3; longest stall listing all %4 ms, opening %5 ms, "
                 "searching all %6 ms; %7 MB more"_s.arg(package)
                     .arg(entries.size())
                     .arg(figures(first))
                     .arg(listing, 0, 'f', 1)
                     .arg(opening, 0, 'f', 1)
                     .arg(searching, 0, 'f', 1)
                     .arg(residentMegabytes() - before, 0, 'f', 0));
}

QTEST_MAIN(SourceBenchmark)
#include "bench_source.moc"
