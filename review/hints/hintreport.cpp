// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject toJson(const HintReport& report)
{
    QJsonArray hints;
    for (const Hint& hint : report.hints)
        hints.append(toJson(hint));
    QJsonArray skipped;
    for (const SkippedFile& file : report.skipped)
        skipped.append(QJsonObject{{u"path"_s, file.path}, {u"reason"_s, file.reason}});
    QJsonArray problems;
    for (const RuleProblem& problem : report.problems)
        problems.append(QJsonObject{{u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"why"_s, problem.why}});
    QJsonObject perRule;
    for (auto it = report.perRule.cbegin(); it != report.perRule.cend(); ++it)
        perRule.insert(it.key(), it.value());
    return {
        {u"schema"_s, 1},          {u"rules_sha256"_s, report.rulesDigest},
        {u"hints"_s, hints},       {u"per_rule"_s, perRule},
        {u"skipped"_s, skipped},   {u"uncovered"_s, QJsonArray::fromStringList(report.uncovered)},
        {u"problems"_s, problems}, {u"truncated"_s, report.truncated},
    };
}

} // namespace Mingjing
