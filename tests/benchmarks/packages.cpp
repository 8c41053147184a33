// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/packages.h"

#include "tests/storage/package/zipwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QByteArray scriptText(QRandomGenerator& random)
{
    QByteArray text = "Page({\n"
                      "  onLoad() { wx.request({ url: wx.getStorageSync('url') }) },\n"
                      "  onFail() { wx.showToast({ title: '\xe5\x88\x86\xe4\xba\xab' }) },\n";
    const int lines = 20 + random.bounded(200);
    for (int line = 0; line < lines; ++line)
        text += "  step" + QByteArray::number(random.bounded(100'000)) + "() { return this.data.list["
            + QByteArray::number(random.bounded(1000)) + "].price * this.data.count },\n";
    return text + "})\n";
}

} // namespace

QList<BenchmarkPackage> benchmarkPackages()
{
    const QString chosen = qEnvironmentVariable("MINGJING_BENCHMARK_PACKAGE");
    const QStringList paths = chosen.isEmpty() ? QStringList{QStringLiteral(MINGJING_BINARY_DIR "/samples/fulishe.zip")}
                                               : chosen.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QList<BenchmarkPackage> packages;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            packages.append({QFileInfo(path).completeBaseName(), file.readAll()});
        else
            qWarning("cannot read %s", qPrintable(path));
    }
    return packages;
}

BenchmarkPackage manyEntriesPackage(int entries)
{
    QRandomGenerator random(1);
    ZipWriter writer;
    writer.add("app.json", R"({"pages": ["pages/0/index"]})");
    writer.add("app.js", "App({})\n");
    for (int i = 0; i < entries - 2; ++i)
        writer.add("pages/" + QByteArray::number(i / 4) + "/" + (i % 4 ? "part" + QByteArray::number(i % 4) : "index")
                       + ".js",
                   scriptText(random));
    return {u"%1 entries"_s.arg(entries), writer.build()};
}

void addPackageRows(const QList<BenchmarkPackage>& packages)
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QByteArray>("archive");
    for (const BenchmarkPackage& each : packages)
        QTest::newRow(qPrintable(each.name)) << each.name << each.archive;
}

} // namespace Mingjing
