// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"
#include "review/hints/hintmeasure.h"
#include "review/hints/hintscan.h"
#include "review/package/memorypackage.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 mostLabelBytes = 16 << 20;

/// A folder as it would be packed.
Result<ReadPackage> readFolder(const QString& folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    QMap<QString, QByteArray> files;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const Result<QByteArray> bytes = readFile(path, 64 << 20);
        if (!bytes)
            return bytes.error();
        files.insert(QDir(root).relativeFilePath(path), *bytes);
    }
    auto contents = std::make_unique<MemoryPackage>(files);
    Result<PackageInspection> inspection = inspectPackage(*contents);
    if (!inspection)
        return inspection.error();
    return ReadPackage{std::move(contents), std::move(*inspection)};
}

QString percent(double share)
{
    return share < 0 ? u"-"_s : QString::number(qRound(share * 100)) + u'%';
}

QJsonObject scoreJson(const RuleScore& score)
{
    QJsonObject object{{u"true_positives"_s, score.truePositives},
                       {u"false_positives"_s, score.falsePositives},
                       {u"false_negatives"_s, score.falseNegatives},
                       {u"debatable"_s, score.debatable},
                       {u"unjudged"_s, score.unjudged}};
    object.insert(u"precision"_s, score.precision() < 0 ? QJsonValue() : QJsonValue(score.precision()));
    object.insert(u"recall"_s, score.recall() < 0 ? QJsonValue() : QJsonValue(score.recall()));
    return object;
}

ExitStatus run(const Invocation& call)
{
    const QString file = call.argument(0);
    const Result<QByteArray> bytes = readFile(file, mostLabelBytes);
    if (!bytes)
        return call.console.fail(bytes.error(), file);
    const Result<QList<LabelledPackage>> packages = readHintLabels(*bytes, file);
    if (!packages)
        return call.console.fail(packages.error(), file);
    const RuleSet rules = loadRules(call.value(u"rules"_s));
    QMap<QString, RuleScore> scores;
    RuleScore all;
    for (const LabelledPackage& labelled : *packages) {
        const QString path = QFileInfo(file).dir().filePath(labelled.path);
        const Result<ReadPackage> package = QFileInfo(path).isDir() ? readFolder(path) : readPackage(path);
        if (!package)
            return call.console.fail(package.error(), path);
        HintInput input;
        input.contents = package->contents.get();
        input.inspection = &package->inspection;
        const Result<HintReport> report = scanPackage(input, rules);
        if (!report)
            return call.console.fail(report.error(), path);
        const QMap<QString, RuleScore> some = measureHints(labelled, report->hints);
        for (auto it = some.cbegin(); it != some.cend(); ++it) {
            scores[it.key()].add(it.value());
            all.add(it.value());
        }
    }
    if (call.has(u"json"_s)) {
        QJsonObject perRule;
        for (auto it = scores.cbegin(); it != scores.cend(); ++it)
            perRule.insert(it.key(), scoreJson(it.value()));
        call.console.json({{u"all"_s, scoreJson(all)}, {u"rules"_s, perRule}});
        return ExitStatus::Done;
    }
    TextTable table;
    table.add(
        {u"rule"_s, u"right"_s, u"wrong"_s, u"missed"_s, u"debatable"_s, u"unjudged"_s, u"precision"_s, u"recall"_s});
    const auto row = [&table](const QString& name, const RuleScore& score) {
        table.add({name, QString::number(score.truePositives), QString::number(score.falsePositives),
                   QString::number(score.falseNegatives), QString::number(score.debatable),
                   QString::number(score.unjudged), percent(score.precision()), percent(score.recall())});
    };
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        row(it.key(), it.value());
    row(u"all"_s, all);
    table.print(call.console);
    return ExitStatus::Done;
}

} // namespace

Command hintsMeasureCommand()
{
    return {u"hints measure"_s,
            u"LABELS.json [--rules FOLDER] [--json]"_s,
            u"Says how precise the rules are, and how much they find, against packages that people have judged"_s,
            1,
            1,
            {jsonOption(), {u"rules"_s, u"rules and words beside the built-in ones"_s, u"FOLDER"_s}},
            run};
}

} // namespace Mingjing
