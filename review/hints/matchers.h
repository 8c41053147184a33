// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/condition.h"
#include "review/hints/hintinput.h"
#include "review/hints/scannedfiles.h"

#include <functional>
#include <vector>

namespace Mingjing {

class ScriptFinder;

/// One place where a condition holds.
struct HintMatch {
    /// Index into the files; -1: `place` says where.
    int file = -1;
    /// In the file's text; a begin of -1 means the whole file.
    qsizetype begin = -1;
    qsizetype end = -1;
    /// Of a template; -1 for none.
    int element = -1;
    HintPlace place = {};
    /// Only when file is -1: routes of the pages that it is about.
    QStringList pages = {};
    /// What fills the message, by name.
    QJsonObject facts = {};
    /// See Hint::pattern.
    QString pattern = {};
};
using HintMatches = std::vector<HintMatch>;

/// More places of one condition are not looked for.
inline constexpr size_t mostMatches = 5'000;

/// What all matchers look at.
struct MatchInput {
    const HintInput& input;
    const ScannedFiles& files;
    const RuleSet& rules;
    /// Null when no script was parsed.
    const ScriptFinder* scripts = nullptr;
    /// The matches of another condition of the same rule set.
    std::function<const HintMatches&(const Condition&)> matches;

    const WordBook& words() const { return rules.words(); }
    const PackageInspection& inspection() const { return *input.inspection; }
};

HintMatches findMatches(const FormCondition& condition, const MatchInput& input);
HintMatches findMatches(const TextCondition& condition, const MatchInput& input);
HintMatches findMatches(const ElementCondition& condition, const MatchInput& input);
HintMatches findMatches(const CallCondition& condition, const MatchInput& input);
HintMatches findMatches(const QueryCondition& condition, const MatchInput& input);
HintMatches findMatches(const FunctionCondition& condition, const MatchInput& input);
HintMatches findMatches(const StyleCondition& condition, const MatchInput& input);
HintMatches findMatches(const ConfigCondition& condition, const MatchInput& input);
HintMatches findMatches(const FeatureCondition& condition, const MatchInput& input);
HintMatches findMatches(const DomainCondition& condition, const MatchInput& input);
HintMatches findMatches(const FileCondition& condition, const MatchInput& input);
HintMatches findMatches(const LibraryCondition& condition, const MatchInput& input);
HintMatches findMatches(const PageCondition& condition, const MatchInput& input);
HintMatches findMatches(const GraphCondition& condition, const MatchInput& input);
HintMatches findMatches(const TraceCondition& condition, const MatchInput& input);
HintMatches findMatches(const TracePageCondition& condition, const MatchInput& input);
HintMatches findMatches(const OtherCaseCondition& condition, const MatchInput& input);
HintMatches findMatches(const CheckCondition& condition, const MatchInput& input);

/// The values at the dotted \a path of \a object: of each element where a list stands on the way, of each member for
/// `*`. One that is absent when there is none.
std::vector<std::pair<QStringList, TestedValue>> valuesAt(const QJsonObject& object, const QStringList& path);

/// A match of a page as a whole: its script or template where it has one, else its route.
HintMatch matchOfPage(const QString& route, const MatchInput& input);
/// A match at a place that another part of the program knows.
HintMatch matchOfSite(const QString& file, int line, const MatchInput& input);

} // namespace Mingjing
