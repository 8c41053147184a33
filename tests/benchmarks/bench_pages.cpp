// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/manifest.h"
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/headlessbrowser.h"
#include "tests/benchmarks/packages.h"
#include "tests/benchmarks/processmemory.h"
#include "tests/benchmarks/staticcopy.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/web/offscreenstage.h"
#include "widgets/web/pagesession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdlib>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

constexpr int repeats = 20;
constexpr int patienceMs = 20000;
constexpr qsizetype mostRoutes = 12;
constexpr int sessionsAtOnce = 3;
constexpr int lookAgainMs = 1500;
constexpr int mostAttempts = 8;

/// A package running out of sight, as an audit runs it.
struct Stage {
    explicit Stage(const std::shared_ptr<const PackageContents>& contents) : session(contents)
    {
        stage.show(session, 1.0);
        session.start();
    }

    bool open(const QString& route)
    {
        QSignalSpy opened(&session, &PageSession::pageOpened);
        session.open(route);
        while (opened.isEmpty() || opened.last().first().value<PageState>().route != route) {
            if (!opened.wait(patienceMs))
                return false;
        }
        return true;
    }

    void settle()
    {
        bool done = false;
        session.settle(3000, [&done](bool) { done = true; });
        (void)QTest::qWaitFor([&done] { return done; }, patienceMs);
    }

    PageSession session;
    OffscreenStage stage;
};

struct Times {
    QList<double> ours;
    QList<double> peer;
};

double worst(const QList<double>& values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
}

void print(const QString& name, const Times& times, const QString& unit)
{
    const QString line = u"%1 (%2 times): ours %3 %4, worst %5"_s.arg(name)
                             .arg(times.ours.size())
                             .arg(median(times.ours), 0, 'f', 1)
                             .arg(unit)
                             .arg(worst(times.ours), 0, 'f', 1);
    if (times.peer.isEmpty()) {
        printFigures(line + u"; no headless Chromium to compare with"_s);
        return;
    }
    printFigures(u"%1; static copy %2 %3, worst %4; ratio %5"_s.arg(line)
                     .arg(median(times.peer), 0, 'f', 1)
                     .arg(unit)
                     .arg(worst(times.peer), 0, 'f', 1)
                     .arg(median(times.ours) / median(times.peer), 0, 'f', 2));
}

} // namespace

/// Pages of packages beside headless Chromium showing static copies of the same pages. Both programs run already: what
/// is timed is a fresh sandbox or browser context until the page stands in a drawn frame, and from one page to the
/// next. Pictures may still come in either.
class PagesBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data() { addPackageRows(benchmarkPackages()); }
    void pages();

private:
    void copyPages(const std::shared_ptr<const PackageContents>& contents, const QStringList& wanted);
    void firstPage(const QString& name, const std::shared_ptr<const PackageContents>& contents);
    void pageToPage(const QString& name, const std::shared_ptr<const PackageContents>& contents);
    void memory(const QString& name, const std::shared_ptr<const PackageContents>& contents);
    QUrl copyOf(const QString& route) const;
    bool isTherePeer() const { return m_browser != nullptr; }

    std::unique_ptr<HeadlessBrowser> m_browser;
    std::unique_ptr<QTemporaryDir> m_folder;
    /// Those that opened and of which there is a copy.
    QStringList m_routes;
};

void PagesBenchmark::initTestCase()
{
    auto browser = std::make_unique<HeadlessBrowser>();
    if (browser->start()) {
        m_browser = std::move(browser);
        printFigures(u"peer: %1, headless"_s.arg(m_browser->version()));
    } else {
        printFigures(u"there is no chromium-headless-shell or chromium here: no ratios"_s);
    }
}

QUrl PagesBenchmark::copyOf(const QString& route) const
{
    return QUrl::fromLocalFile(m_folder->filePath(QString::number(m_routes.indexOf(route)) + u".html"_s));
}

void PagesBenchmark::copyPages(const std::shared_ptr<const PackageContents>& contents, const QStringList& wanted)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_routes.clear();
    QVERIFY(writeAssets(*contents, m_folder->path()));
    Stage stage(contents);
    for (const QString& route : wanted) {
        if (m_routes.size() == mostRoutes)
            break;
        if (!stage.open(route))
            continue;
        stage.settle();
        const QByteArray copy = staticCopy(*stage.session.page());
        if (copy.isEmpty())
            continue;
        m_routes.append(route);
        QFile file(copyOf(route).toLocalFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(copy) == copy.size());
    }
}

void PagesBenchmark::pages()
{
    QFETCH(QString, package);
    QFETCH(QByteArray, archive);
    const QString root = qEnvironmentVariable("MINGJING_BENCHMARK_ROOT");
    Result<std::unique_ptr<PackageContents>> opened = openZipPackage(archive, package);
    if (!opened && !root.isEmpty()) {
        PackageOptions options;
        options.root = root;
        opened = openZipPackage(archive, package, options);
    }
    VERIFY_RESULT(opened);
    const std::shared_ptr<const PackageContents> contents = std::move(*opened);
    const Result<Manifest> manifest = readManifest(*contents);
    VERIFY_RESULT(manifest);
    QStringList wanted{manifest->entryRoute()};
    for (const ManifestPage& page : manifest->pages)
        if (!wanted.contains(page.route))
            wanted.append(page.route);
    copyPages(contents, wanted);
    QVERIFY(!m_routes.isEmpty());
    firstPage(package, contents);
    pageToPage(package, contents);
    memory(package, contents);
}

void PagesBenchmark::firstPage(const QString& name, const std::shared_ptr<const PackageContents>& contents)
{
    Times times;
    QList<double> launches;
    for (int round = 0; round < repeats; ++round) {
        QElapsedTimer timer;
        timer.start();
        {
            Stage stage(contents);
            connect(&stage.session, &PageSession::ready, this,
                    [&] { launches.append(double(timer.nsecsElapsed()) / 1e6); });
            QVERIFY(stage.open(m_routes.first()));
            times.ours.append(double(timer.nsecsElapsed()) / 1e6);
        }
        if (!isTherePeer())
            continue;
        QString page;
        times.peer.append(millisecondsOf([&] {
            page = m_browser->openPage(defaultDevice().width, defaultDevice().height);
            return !page.isEmpty() && m_browser->show(page, copyOf(m_routes.first()));
        }));
        QVERIFY(times.peer.last() >= 0);
        m_browser->closePage(page);
    }
    print(u"%1: first page after opening"_s.arg(name), times, u"ms"_s);
    printFigures(u"%1: of that until the program has been launched %2 ms"_s.arg(name).arg(median(launches), 0, 'f', 1));
}

void PagesBenchmark::pageToPage(const QString& name, const std::shared_ptr<const PackageContents>& contents)
{
    if (m_routes.size() < 2)
        return;
    Times first;
    Times again;
    Stage stage(contents);
    const QString page = isTherePeer() ? m_browser->openPage(defaultDevice().width, defaultDevice().height) : QString();
    QVERIFY(stage.open(m_routes.last()));
    for (qsizetype step = 0; step < std::max<qsizetype>(repeats, 2 * m_routes.size()); ++step) {
        const QString& route = m_routes.at(step % m_routes.size());
        Times& times = step < m_routes.size() ? first : again;
        times.ours.append(millisecondsOf([&] { return stage.open(route); }));
        QVERIFY2(times.ours.last() >= 0, qPrintable(route));
        stage.settle();
        if (!isTherePeer())
            continue;
        times.peer.append(millisecondsOf([&] { return m_browser->show(page, copyOf(route)); }));
        QVERIFY2(times.peer.last() >= 0, qPrintable(route));
    }
    if (isTherePeer())
        m_browser->closePage(page);
    print(u"%1: page to page, for the first time"_s.arg(name), first, u"ms"_s);
    print(u"%1: page to page, once more"_s.arg(name), again, u"ms"_s);
}

void PagesBenchmark::memory(const QString& name, const std::shared_ptr<const PackageContents>& contents)
{
    constexpr double mebibyte = 1 << 20;
    const qint64 own = QCoreApplication::applicationPid();
    const auto peerMemory = [this] { return isTherePeer() ? memoryOfFamily(m_browser->processId()) : 0; };
    // Processes of sessions before this are still on their way out.
    const auto steady = [own] {
        const qint64 before = memoryOfFamily(own);
        QTest::qWait(lookAgainMs);
        return std::abs(memoryOfFamily(own) - before) * 200 < before;
    };
    for (int attempt = 0; attempt < mostAttempts && !steady(); ++attempt) { }
    const qint64 ourBase = memoryOfFamily(own) - peerMemory(); // the browser is a child of ours
    const qint64 peerBase = peerMemory();
    std::vector<std::unique_ptr<Stage>> stages;
    QStringList pages;
    for (int number = 1; number <= sessionsAtOnce; ++number) {
        stages.push_back(std::make_unique<Stage>(contents));
        QVERIFY(stages.back()->open(m_routes.first()));
        stages.back()->settle();
        if (isTherePeer()) {
            pages.append(m_browser->openPage(defaultDevice().width, defaultDevice().height));
            QVERIFY(m_browser->show(pages.last(), copyOf(m_routes.first())));
        }
        const auto all = [](qint64 bytes) { return double(bytes) / mebibyte; };
        const double ours = all(memoryOfFamily(own) - peerMemory());
        const double each = (ours - all(ourBase)) / number;
        const QString line = u"%1: memory of %2 sessions %3 MiB (all processes), each %4 MiB"_s.arg(name)
                                 .arg(number)
                                 .arg(ours, 0, 'f', 1)
                                 .arg(each, 0, 'f', 1);
        if (!isTherePeer()) {
            printFigures(line);
            continue;
        }
        const double peer = all(peerMemory());
        const double peerEach = (peer - all(peerBase)) / number;
        printFigures(u"%1; static copies %2 MiB, each %3 MiB; ratio %4, each %5"_s.arg(line)
                         .arg(peer, 0, 'f', 1)
                         .arg(peerEach, 0, 'f', 1)
                         .arg(ours / peer, 0, 'f', 2)
                         .arg(each / peerEach, 0, 'f', 2));
    }
    for (const QString& page : pages)
        m_browser->closePage(page);
}

MINGJING_WEB_TEST_MAIN(PagesBenchmark)
#include "bench_pages.moc"
