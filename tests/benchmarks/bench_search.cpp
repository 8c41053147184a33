// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search/packagesearch.h"
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

bool unpack(const PackageContents& package, const QDir& folder)
{
    for (const PackageEntry& entry : package.entries()) {
        const Result<QByteArray> bytes = package.read(entry.path);
        if (!bytes)
            continue;
        const QString path = folder.filePath(entry.path);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(*bytes) != bytes->size())
            return false;
    }
    return true;
}

QStringList argumentsFor(const PeerProgram& peer, const SearchQuery& query, const QString& folder)
{
    QStringList arguments = peer.name() == u"rg"
        ? QStringList{u"--no-config"_s, u"--no-ignore"_s, u"--hidden"_s, u"--no-heading"_s, u"-n"_s, u"--column"_s}
        : QStringList{u"-rnI"_s};
    if (!query.regularExpression)
        arguments.append(u"-F"_s);
    else if (peer.name() == u"grep")
        arguments.append(u"-P"_s);
    if (!query.matchCase)
        arguments.append(u"-i"_s);
    return arguments << u"-e"_s << query.text << folder;
}

} // namespace

/// Search beside ripgrep, or grep where there is none. Ours inflates every file out of the zip each time; the peer
/// reads an unpacked tree, ripgrep on as many cores as there are.
class SearchBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_packages = benchmarkPackages() << manyEntriesPackage();
        printProcessStart();
    }
    void besideRipgrep_data() { addRows(); }
    void besideRipgrep();
    void finds_data() { addRows(); }
    void finds();

private:
    void addRows() const;

    QList<BenchmarkPackage> m_packages;
};

void SearchBenchmark::addRows() const
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<SearchQuery>("query");
    for (const BenchmarkPackage& each : m_packages) {
        const auto row = [&](const char* what, const QString& text, bool expression, bool matchCase) {
            QTest::newRow(qPrintable(each.name + u", "_s + QLatin1StringView(what)))
                << each.archive << SearchQuery{text, expression, matchCase};
        };
        row("word", u"wx.request"_s, false, true);
        row("word in any case", u"showtoast"_s, false, false);
        row("Chinese", u"分享"_s, false, true);
        row("expression", uR"(wx\.[a-z]\w*Sync\s*\()"_s, true, true);
    }
}

void SearchBenchmark::besideRipgrep()
{
    QFETCH(QByteArray, archive);
    QFETCH(SearchQuery, query);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    const Result<std::unique_ptr<PackageContents>> package = openZipPackage(archive, row);
    VERIFY_RESULT(package);
    const QTemporaryDir folder;
    const QString tree = folder.filePath(u"tree"_s);
    QVERIFY(unpack(**package, QDir(tree)));

    const Result<SearchOutcome> outcome = searchPackage(**package, query);
    VERIFY_RESULT(outcome);
    const QString name = u"search %1 (%2 files, %3 matches%4)"_s.arg(row)
                             .arg(outcome->filesSearched)
                             .arg(outcome->matches.size())
                             .arg(outcome->cut ? u", cut"_s : QString());
    const PeerProgram peer = PeerProgram::find({u"rg"_s, u"grep"_s});
    if (!peer.isThere()) {
        printFigures(name + u": neither rg nor grep to compare with"_s);
        return;
    }
    // Status 1 is: nothing found. Not to the null device, of which grep takes notice.
    const auto theirs = [&] { return peer.run(argumentsFor(peer, query, tree), folder.filePath(u"matches"_s), 1); };
    QVERIFY(compare(
        name, [&] { return searchPackage(**package, query).ok(); }, peer.name(), theirs));
}

void SearchBenchmark::finds()
{
    QFETCH(QByteArray, archive);
    QFETCH(SearchQuery, query);
    const Result<std::unique_ptr<PackageContents>> package = openZipPackage(archive, u"package"_s);
    VERIFY_RESULT(package);
    QBENCHMARK
    {
        VERIFY_RESULT(searchPackage(**package, query));
    }
}

QTEST_GUILESS_MAIN(SearchBenchmark)
#include "bench_search.moc"
