// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"
#include "review/hints/hintsarif.h"
#include "review/hints/hintscan.h"
#include "review/specification/builtinedition.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 mostSarifBytes = 64 << 20;

QString placeText(const HintPlace& place)
{
    switch (place.kind) {
    case HintPlace::Kind::Form:
        return u"form: "_s + (place.field.isEmpty() ? u"(all of it)"_s : place.field);
    case HintPlace::Kind::Source:
        return place.line > 0 ? u"%1:%2:%3"_s.arg(place.path).arg(place.line).arg(place.column) : place.path;
    case HintPlace::Kind::Trace:
        return u"trace: %1 #%2"_s.arg(place.route).arg(place.sequence);
    case HintPlace::Kind::Page:
        return u"page: "_s + place.route;
    case HintPlace::Kind::Case:
        break;
    }
    return u"case: "_s + place.caseId;
}

void printHints(const HintReport& report, bool quietToo, HintLanguage language, Console& console)
{
    int quiet = 0;
    for (const Hint& hint : report.hints) {
        if (!hint.library.isEmpty() && !quietToo) {
            ++quiet;
            continue;
        }
        console.line(u"%1  %2  %3"_s.arg(severityId(hint.severity), hint.ruleId, hint.clauses.join(u' ')));
        if (!hint.places.isEmpty()) {
            console.line(u"    "_s + placeText(hint.places.constFirst())
                         + (hint.count > 1 ? u" and %1 more"_s.arg(hint.count - 1) : QString()));
        }
        console.line(u"    "_s + inLanguage(hint.message, language));
        console.line(u"    ? "_s + inLanguage(hint.question, language));
        if (hint.origin != "mingjing"_L1)
            console.line(u"    by "_s + hint.origin);
    }
    console.line(u"%1 hints by %2 rules, %3 of them quiet, in published libraries; %4 files not looked into"_s
                     .arg(report.hints.size())
                     .arg(report.perRule.size())
                     .arg(quiet)
                     .arg(report.skipped.size()));
    console.line(u"A hint is a question for a person, never a verdict."_s);
    for (const SkippedFile& file : report.skipped)
        console.remark(u"not looked into: %1: %2"_s.arg(file.path, file.reason));
    if (report.truncated)
        console.remark(u"there are more hints than are listed"_s);
}

/// Every clause, and how many rules look at it.
ExitStatus printCoverage(const RuleSet& rules, const Invocation& call)
{
    const Result<Edition> edition = readEdition(call.value(u"spec"_s));
    if (!edition)
        return call.console.fail(edition.error(), call.value(u"spec"_s));
    const QStringList uncovered = rules.uncovered(*edition);
    QSet<QString> clauses;
    for (const HintRule& rule : rules.rules())
        clauses.unite(QSet<QString>(rule.clauses.cbegin(), rule.clauses.cend()));
    if (call.has(u"json"_s)) {
        call.console.json({{u"rules"_s, static_cast<int>(rules.rules().size())},
                           {u"clauses"_s, static_cast<int>(clauses.size())},
                           {u"uncovered"_s, QJsonArray::fromStringList(uncovered)}});
        return ExitStatus::Done;
    }
    for (const QString& clause : uncovered)
        call.console.line(clause);
    call.console.line(u"%1 rules name %2 clauses; no rule looks at the %3 above"_s.arg(rules.rules().size())
                          .arg(clauses.size())
                          .arg(uncovered.size()));
    return ExitStatus::Done;
}

ExitStatus run(const Invocation& call)
{
    const RuleSet rules = loadRules(call.value(u"rules"_s), call.options.values(u"without"_s));
    for (const RuleProblem& problem : rules.problems())
        call.console.remark(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.why));
    if (call.has(u"coverage"_s))
        return printCoverage(rules, call);
    const QString path = call.argument(0);
    if (path.isEmpty())
        return call.console.usage(u"a package is missing"_s);
    const QString lang = call.has(u"lang"_s) ? call.value(u"lang"_s) : u"zh_CN"_s;
    if (lang != "zh_CN"_L1 && lang != "en"_L1)
        return call.console.usage(u"--lang is zh_CN or en"_s);
    const HintLanguage language = lang == "en"_L1 ? HintLanguage::English : HintLanguage::Chinese;
    if (call.has(u"json"_s) && call.has(u"sarif"_s))
        return call.console.usage(u"--json and --sarif are two documents"_s);
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const Result<ReadPackage> package = readPackage(path, PackageOptions{*limits, call.value(u"root"_s)});
    if (!package)
        return call.console.fail(package.error(), path);
    HintInput input;
    input.contents = package->contents.get();
    input.inspection = &package->inspection;
    Result<HintReport> report = scanPackage(input, rules);
    if (!report)
        return call.console.fail(report.error(), path);
    if (const auto& edition = builtInEdition())
        report->uncovered = rules.uncovered(*edition);
    const QStringList imports = call.options.values(u"import"_s);
    for (const QString& file : imports) {
        const Result<QByteArray> bytes = readFile(file, mostSarifBytes);
        if (!bytes)
            return call.console.fail(bytes.error(), file);
        const Result<QList<Hint>> hints = hintsFromSarif(*bytes, file);
        if (!hints)
            return call.console.fail(hints.error(), file);
        report->hints += *hints;
        for (const Hint& hint : *hints)
            ++report->perRule[hint.ruleId];
    }
    if (call.has(u"json"_s))
        call.console.json(toJson(*report));
    else if (call.has(u"sarif"_s))
        call.console.json(toSarif(*report, rules, language));
    else
        printHints(*report, call.has(u"all"_s), language, call.console);
    return report->hints.isEmpty() ? ExitStatus::Done : ExitStatus::NeedsHuman;
}

} // namespace

Command packageScanCommand()
{
    return {u"package scan"_s,
            u"PACKAGE.zip [--json|--sarif] [--rules FOLDER] [--without RULE] [--import FILE.sarif] [--lang zh_CN|en] "
            u"[--all] [--root FOLDER] [--limits FILE] | --coverage [--json]"_s,
            u"Asks all rules about a package and lists their hints, each a question for a person"_s,
            0,
            1,
            {jsonOption(),
             {u"sarif"_s, u"a log of SARIF 2.1.0 instead of text"_s},
             {u"rules"_s, u"rules and words beside the built-in ones; the same id replaces"_s, u"FOLDER"_s},
             {u"without"_s, u"a rule that is not asked; may be repeated"_s, u"RULE"_s},
             {u"import"_s, u"results of another tool, as hints; may be repeated"_s, u"FILE"_s},
             {u"lang"_s, u"language of the hints: zh_CN (the default) or en"_s, u"LANGUAGE"_s},
             {u"all"_s, u"with those in files of published libraries"_s},
             {u"coverage"_s, u"the clauses that no rule looks at"_s},
             {u"spec"_s, u"the specification for --coverage"_s, u"FILE"_s},
             rootOption(),
             limitsOption()},
            run};
}

} // namespace Mingjing
