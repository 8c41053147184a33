// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/support/verifyresult.h"
#include "widgets/source/linehighlighter.h"
#include "widgets/source/syntaxrepository.h"

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

} // namespace

/// The editor beside the program of its own engine, which writes the same colours to a file of HTML.
class HighlightingBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideItsEngine_data() { addPackageRows(benchmarkPackages()); }
    void besideItsEngine();

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

QTEST_MAIN(HighlightingBenchmark)
#include "bench_highlighting.moc"
