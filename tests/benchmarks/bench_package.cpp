// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/storage/package/zipwriter.h"
#include "tests/support/verifyresult.h"

#include <QFile>
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

/// A line of what Linux tells of this process, in bytes: `VmRSS`, or `VmHWM`, the most since forgetPeak().
qint64 memory(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() << 10;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QByteArray zeros(qsizetype size)
{
    return QByteArray(size, '\0');
}

} // namespace

/// Intake beside `unzip -t`. Ours does more: it checks names and structures, compares with a second reader where the
/// archive can be read in two ways, hashes it, and then gives every file.
class PackageBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void besideUnzip_data() { addRows(); }
    void besideUnzip();
    void refusesBombs_data();
    void refusesBombs();
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

void PackageBenchmark::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("archive");
    const ZipPiece honest{"bomb.txt", zeros(200 << 20)};
    QTest::newRow("200 MB of zeros") << smallProgram().add(honest).build();
    ZipPiece lying = honest;
    lying.size = 10;
    QTest::newRow("the same that says 10 bytes") << smallProgram().add(lying).build();
    ZipWriter many = smallProgram();
    for (int i = 0; i < 1000; ++i)
        many.add({"part" + QByteArray::number(i), zeros(1 << 20)});
    QTest::newRow("1,000 files of 1 MB") << many.build();
    ZipWriter crowd = smallProgram();
    for (int i = 0; i < 60'000; ++i)
        crowd.add("f" + QByteArray::number(i), {});
    QTest::newRow("60,000 files") << crowd.build();
    const QByteArray megabyte = zeros(1 << 20);
    ZipWriter shared = smallProgram().add({"kernel.bin", megabyte});
    for (int i = 0; i < 15'000; ++i) {
        ZipPiece copy{"copy" + QByteArray::number(i), megabyte};
        copy.shares = 4;
        copy.data = QByteArray();
        copy.crc = 0;
        shared.add(copy);
    }
    QTest::newRow("15,000 names for one file") << shared.build();
    QByteArray nested = ZipWriter().add("zeros", zeros(1 << 20)).build();
    for (int i = 0; i < 4; ++i)
        nested = ZipWriter().add("inner.zip", nested).build();
    QTest::newRow("five archives in each other") << smallProgram().add("outer.zip", nested).build();
}

void PackageBenchmark::refusesBombs()
{
    QFETCH(QByteArray, archive);
    forgetPeak();
    const qint64 before = memory("VmRSS:");
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        const double time = millisecondsOf([&] { return !openZipPackage(archive, u"bomb.zip"_s).ok(); });
        QVERIFY(time >= 0);
        times.append(time);
    }
    printFigures(u"bomb (%1): refused in %2 ms, %3 MB more memory"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
                     .arg(median(times), 0, 'f', 3)
                     .arg(double(memory("VmHWM:") - before) / 1e6, 0, 'f', 1));
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
