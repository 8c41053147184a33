// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintscan.h"

#include "review/base/digest.h"
#include "review/hints/conditionevaluator.h"
#include "review/hints/hintmaking.h"
#include "review/hints/neededscripts.h"
#include "review/hints/scannedfiles.h"
#include "review/hints/scriptfinder.h"
#include "review/package/packagecontents.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<HintReport> scanPackage(const HintInput& input, const RuleSet& rules, const Cancellation& cancellation,
                               const Progress& progress, const HintLimits& limits)
{
    const Error stopped{ErrorCode::Cancelled, u"stopped"_s, {}};
    const NeededScripts needed(rules);
    const ScannedFiles files(input, rules, needed.literals(), cancellation, progress);
    if (cancellation.requested())
        return stopped;
    const ScriptFinder scripts(input, files, needed, cancellation);
    if (cancellation.requested())
        return stopped;

    HintReport report;
    report.rulesDigest = rules.digest();
    report.problems = rules.problems();
    for (const ScannedFile& file : files.all()) {
        if (!file.skipped.isEmpty())
            report.skipped.append({file.path, file.skipped});
    }
    report.skipped += scripts.skipped();
    std::sort(report.skipped.begin(), report.skipped.end(),
              [](const SkippedFile& left, const SkippedFile& right) { return left.path < right.path; });

    ConditionEvaluator evaluator(input, files, rules, &scripts);
    for (const HintRule& rule : rules.rules()) {
        if (cancellation.requested())
            return stopped;
        const HintMatches& matches = evaluator.matches(rule.when);
        if (matches.empty())
            continue;
        QList<Hint> hints = makeHints(rule, matches, evaluator.input());
        report.truncated = report.truncated || hints.size() > limits.ofRule || matches.size() >= mostMatches;
        report.perRule.insert(rule.id, static_cast<int>(hints.size()));
        if (hints.size() > limits.ofRule)
            hints.resize(limits.ofRule);
        report.hints += hints;
        if (report.hints.size() > limits.inAll) {
            report.hints.resize(limits.inAll);
            report.truncated = true;
            break;
        }
    }
    return report;
}

} // namespace Mingjing
