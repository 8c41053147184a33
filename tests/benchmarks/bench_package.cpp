// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// Opens and gives every file. The bytes that came out, or -1.
qint64 readEverything(const QString& path)
{
    const Result<std::unique_ptr<PackageContents>> opened = openZipPackage(path);
    if (!opened)
        return -1;
    qint64 size = 0;
    for (const PackageEntry& entry : (*opened)->entries()) {
        const Result<QByteArray> bytes = (*opened)->read(entry.path);
        if (!bytes || bytes->size() != entry.size)
            return -1;
        size += entry.size;
    }
    return size;
}

} // namespace

/// Intake beside `unzip -t`. Ours does more: it checks names and structures, compares with a second reader, hashes
/// the archive, and then gives every file a second time.
class PackageBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void besideUnzip_data() { addRows(); }
    void besideUnzip();
    void opens_data() { addRows(); }
    void opens();
    void opensAndReads_data() { addRows(); }
    void opensAndReads();

private:
    void addRows() const { addPackageRows(m_packages); }
    QString pathOf(const QString& package) const { return m_folder.filePath(package + u".zip"_s); }

    QTemporaryDir m_folder;
    QList<BenchmarkPackage> m_packages;
};

void PackageBenchmark::initTestCase()
{
    m_packages = benchmarkPackages() << manyEntriesPackage();
    for (const BenchmarkPackage& each : m_packages) {
        QFile file(pathOf(each.name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(each.archive) == each.archive.size());
    }
    printProcessStart();
}

void PackageBenchmark::besideUnzip()
{
    QFETCH(QString, package);
    const QString path = pathOf(package);
    const Result<std::unique_ptr<PackageContents>> opened = openZipPackage(path);
    VERIFY_RESULT(opened);
    const qint64 size = readEverything(path);
    QVERIFY(size >= 0);
    const QString name = u"package %1 (%2 files, %3 MB packed, %4 MB unpacked)"_s.arg(package)
                             .arg((*opened)->entries().size())
                             .arg(double((*opened)->archiveBytes().size()) / 1e6, 0, 'f', 2)
                             .arg(double(size) / 1e6, 0, 'f', 2);

    const PeerProgram unzip = PeerProgram::find({u"unzip"_s});
    if (!unzip.isThere()) {
        printFigures(name + u": no unzip to compare with"_s);
        return;
    }
    // Status 1 is a warning.
    const auto test = [&] { return unzip.run({u"-tqq"_s, path}, {}, 1); };
    QVERIFY(compare(
        name + u" open"_s, [&] { return openZipPackage(path).ok(); }, u"unzip -tqq"_s, test));
    QVERIFY(compare(
        name + u" open and read all"_s, [&] { return readEverything(path) == size; }, u"unzip -tqq"_s, test));
}

void PackageBenchmark::opens()
{
    QFETCH(QString, package);
    QBENCHMARK
    {
        VERIFY_RESULT(openZipPackage(pathOf(package)));
    }
}

void PackageBenchmark::opensAndReads()
{
    QFETCH(QString, package);
    QBENCHMARK
    {
        QVERIFY(readEverything(pathOf(package)) >= 0);
    }
}

QTEST_GUILESS_MAIN(PackageBenchmark)
#include "bench_package.moc"
