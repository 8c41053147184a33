// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintscan.h"
#include "review/hints/neededscripts.h"
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"
#include "storage/package/zippackage.h"
#include "tests/benchmarks/comparison.h"
#include "tests/benchmarks/packages.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> filesOf(const PackageContents& package)
{
    QMap<QString, QByteArray> files;
    for (const PackageEntry& entry : package.entries()) {
        if (const Result<QByteArray> bytes = package.read(entry.path); bytes && !entry.path.startsWith(u'@'))
            files.insert(entry.path, *bytes);
    }
    return files;
}

bool writeTree(const QMap<QString, QByteArray>& files, const QDir& folder)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = folder.filePath(it.key());
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
            return false;
    }
    return true;
}

void collectCalls(const Condition& condition, QStringList& names)
{
    const auto each = [&names](const Conditions& members) {
        for (const Condition& member : members)
            collectCalls(member, names);
    };
    if (const auto* all = std::get_if<AllCondition>(&condition.what))
        each(all->members);
    else if (const auto* any = std::get_if<AnyCondition>(&condition.what))
        each(any->members);
    else if (const auto* call = std::get_if<CallCondition>(&condition.what)) {
        for (const NamePattern& name : call->names) {
            if (name.pattern().startsWith("wx."_L1) && !name.pattern().contains(u'*'))
                names.append(name.pattern());
        }
    }
}

} // namespace

/// All rules over packages, beside linters of scripts with as many rules as can be said in their words, and ripgrep
/// with the words alone. The peers are installed by npm at versions that are pinned here; without npm they are left
/// out.
class HintsBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void besidePeers_data();
    void besidePeers();
    void growth();

private:
    bool writePeerRules(const QDir& folder) const;
    void peer(const QString& row, const QString& name, const QString& program, const QStringList& arguments,
              const QString& folder, double ours) const;

    QList<BenchmarkPackage> m_packages;
    QTemporaryDir m_peers;
    bool m_hasPeers = false;
};

void HintsBenchmark::initTestCase()
{
    m_packages = benchmarkPackages();
    QVERIFY(!builtInRules().rules().empty());
    printFigures(u"%1 rules, %2 words"_s.arg(builtInRules().rules().size()).arg(builtInRules().words().size()));
    printProcessStart();
    QProcess npm;
    npm.setWorkingDirectory(m_peers.path());
    npm.start(u"npm"_s,
              {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--silent"_s, u"@ast-grep/cli@0.51.1"_s,
               u"oxlint@1.94.0"_s, u"eslint@10.15.0"_s});
    m_hasPeers = npm.waitForFinished(180'000) && npm.exitStatus() == QProcess::NormalExit && npm.exitCode() == 0
        && writePeerRules(QDir(m_peers.path()));
    if (!m_hasPeers)
        printFigures(u"no peers: npm could not install them"_s);
}

/// A third as many rules as ours for ast-grep: the calls that our rules look for.
bool HintsBenchmark::writePeerRules(const QDir& folder) const
{
    QStringList calls;
    for (const HintRule& rule : builtInRules().rules())
        collectCalls(rule.when, calls);
    calls.removeDuplicates();
    calls = calls.mid(0, static_cast<qsizetype>(builtInRules().rules().size() / 3));
    QMap<QString, QByteArray> files;
    files.insert(u"sgconfig.yml"_s, "ruleDirs:\n  - rules\n");
    for (const QString& call : std::as_const(calls)) {
        const QByteArray name = call.toUtf8();
        files.insert(u"rules/%1.yml"_s.arg(call),
                     "id: " + QByteArray(name).replace('.', '-')
                         + "\nlanguage: javascript\nseverity: warning\nmessage: m\nrule:\n  pattern: " + name
                         + "($$$)\n");
    }
    files.insert(u"eslint.config.mjs"_s,
                 "export default [{languageOptions:{sourceType:'commonjs'},rules:{'no-eval':1,'no-implied-eval':1,"
                 "'no-new-func':1,'no-script-url':1,'no-undef':0,'no-unused-vars':1,'no-unreachable':1,"
                 "'no-constant-condition':1,'no-empty':1,'no-console':1,'no-alert':1,'no-debugger':1}}]\n");
    QStringList words;
    for (int i = 0; i < builtInRules().words().size(); ++i)
        words.append(builtInRules().words().entry(i).word);
    words.removeDuplicates();
    files.insert(u"words.txt"_s, words.join(u'\n').toUtf8() + '\n');
    printFigures(u"ast-grep has %1 rules, ripgrep %2 words"_s.arg(calls.size()).arg(words.size()));
    return writeTree(files, folder);
}

void HintsBenchmark::peer(const QString& row, const QString& name, const QString& program, const QStringList& arguments,
                          const QString& folder, double ours) const
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        const double time = millisecondsOf([&] {
            QProcess process;
            process.setWorkingDirectory(folder);
            process.setStandardOutputFile(QProcess::nullDevice());
            process.setStandardErrorFile(QProcess::nullDevice());
            process.start(program, arguments);
            return process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit
                && process.exitCode() < 2;
        });
        if (time < 0) {
            printFigures(u"%1: %2 failed"_s.arg(row, name));
            return;
        }
        times.append(time);
    }
    const double theirs = median(times.mid(1));
    printFigures(u"%1: ours %2 ms, %3 %4 ms, ratio %5"_s.arg(row)
                     .arg(ours, 0, 'f', 0)
                     .arg(name)
                     .arg(theirs, 0, 'f', 0)
                     .arg(ours / theirs, 0, 'f', 2));
}

void HintsBenchmark::besidePeers_data()
{
    addPackageRows(m_packages);
}

void HintsBenchmark::besidePeers()
{
    QFETCH(QByteArray, archive);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    const Result<std::unique_ptr<PackageContents>> package = openZipPackage(archive, row);
    VERIFY_RESULT(package);
    const Result<PackageInspection> inspection = inspectPackage(**package);
    VERIFY_RESULT(inspection);
    HintInput input;
    input.contents = package->get();
    input.inspection = &*inspection;
    QList<double> times;
    qsizetype hints = 0;
    for (int i = 0; i < 6; ++i) {
        times.append(millisecondsOf([&] {
            const Result<HintReport> report = scanPackage(input, builtInRules());
            hints = report ? report->hints.size() : -1;
            return report.ok();
        }));
    }
    const double ours = median(times.mid(1));
    const QMap<QString, QByteArray> files = filesOf(**package);
    qint64 bytes = 0;
    for (const QByteArray& content : files)
        bytes += content.size();
    printFigures(u"%1: %2 files, %3 KiB unpacked: %4 hints in %5 ms"_s.arg(row)
                     .arg(files.size())
                     .arg(bytes / 1024)
                     .arg(hints)
                     .arg(ours, 0, 'f', 0));
    if (!m_hasPeers)
        return;
    QTemporaryDir folder;
    QVERIFY(writeTree(files, QDir(folder.path())));
    const QString bin = m_peers.filePath(u"node_modules/.bin/"_s);
    peer(row, u"ast-grep"_s, bin + u"ast-grep"_s,
         {u"scan"_s, u"--config"_s, m_peers.filePath(u"sgconfig.yml"_s), u"--no-ignore"_s, u"hidden"_s, folder.path()},
         m_peers.path(), ours);
    peer(row, u"oxlint"_s, bin + u"oxlint"_s, {u"--no-ignore"_s, folder.path()}, folder.path(), ours);
    peer(row, u"eslint"_s, bin + u"eslint"_s,
         {u"--config"_s, m_peers.filePath(u"eslint.config.mjs"_s), u"--no-ignore"_s, u"."_s}, folder.path(), ours);
    const PeerProgram rg = PeerProgram::find({u"rg"_s});
    if (rg.isThere()) {
        peer(row, u"ripgrep"_s, u"rg"_s,
             {u"--no-ignore"_s, u"-F"_s, u"-i"_s, u"-n"_s, u"-f"_s, m_peers.filePath(u"words.txt"_s), folder.path()},
             folder.path(), ours);
    }
}

/// The files of the packages over and over again, up to 50 MB.
void HintsBenchmark::growth()
{
    QList<QMap<QString, QByteArray>> sources;
    for (const BenchmarkPackage& one : m_packages) {
        if (const auto package = openZipPackage(one.archive, one.name))
            sources.append(filesOf(**package));
    }
    QVERIFY(!sources.isEmpty());
    for (const qint64 wanted : {1, 3, 10, 25, 50}) {
        QMap<QString, QByteArray> files{{u"app.json"_s, R"({"pages":["pages/index/index"]})"}};
        qint64 bytes = 0;
        for (int round = 0; bytes < wanted << 20 && round < 100'000; ++round) {
            const auto& source = sources.at(round % sources.size());
            for (auto it = source.cbegin(); it != source.cend() && bytes < wanted << 20; ++it) {
                static const QSet<QString> text{u"js"_s, u"ts"_s, u"wxml"_s, u"wxss"_s, u"json"_s, u"wxs"_s};
                if (!text.contains(it.key().section(u'.', -1)))
                    continue;
                files.insert(u"copy%1/%2"_s.arg(round).arg(it.key()), *it);
                bytes += it->size();
            }
        }
        const MemoryPackage package(files);
        const Result<PackageInspection> inspection = inspectPackage(package);
        VERIFY_RESULT(inspection);
        HintInput input;
        input.contents = &package;
        input.inspection = &*inspection;
        QList<double> times;
        for (int i = 0; i < 3; ++i)
            times.append(millisecondsOf([&] { return scanPackage(input, builtInRules()).ok(); }));
        printFigures(u"growth: %1 MiB of source in %2 files: %3 ms"_s.arg(bytes >> 20)
                         .arg(files.size())
                         .arg(median(times), 0, 'f', 0));
    }
}

QTEST_GUILESS_MAIN(HintsBenchmark)
#include "bench_hints.moc"
