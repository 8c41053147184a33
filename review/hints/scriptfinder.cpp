// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/scriptfinder.h"

#include "review/hints/neededscripts.h"
#include "review/hints/scriptfile.h"
#include "review/hints/tokenquery.h"
#include "review/package/packagecontents.h"
#include "review/script/scriptproject.h"
#include "review/script/syntaxquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 largestModule = 100 << 10;

} // namespace

struct ScriptFinder::Private {
    const NeededScripts& needed;
    std::unique_ptr<ScriptProject> project;
    /// By index of the file; null when it was not parsed.
    std::vector<std::unique_ptr<ScriptFile>> files;

    ScriptFile* file(int index) const { return index < 0 ? nullptr : files[static_cast<size_t>(index)].get(); }
};

ScriptFinder::ScriptFinder(const HintInput& input, const ScannedFiles& files, const NeededScripts& needed,
                           const Cancellation& cancellation)
    : m_private(new Private{needed, {}, {}})
{
    const std::vector<int> scripts = needed.choose(files);
    ScriptLimits limits;
    limits.cancellation = cancellation;
    m_private->project = std::make_unique<ScriptProject>(*input.contents, limits);
    QStringList paths;
    for (const int script : scripts)
        paths.append(files.at(script).path);
    // What a large or a published file hands over is its own business.
    m_private->project->load(paths, 2, [&files](const QString& path) {
        const int file = files.find(path);
        return file >= 0 && files.at(file).size <= largestModule && files.at(file).library.isEmpty()
            && !path.contains("miniprogram_npm/"_L1);
    });
    m_private->files.resize(files.all().size());
    for (size_t i = 0; i < files.all().size(); ++i) {
        // What was broken off is not whole: calls may speak of functions that were not gathered.
        if (cancellation.requested())
            return;
        if (const ScriptFacts* facts = m_private->project->facts(files.all()[i].path))
            m_private->files[i] = std::make_unique<ScriptFile>(*facts, files, static_cast<int>(i));
    }
}

ScriptFinder::~ScriptFinder() = default;

HintMatches ScriptFinder::find(const CallCondition& condition, const MatchInput& input) const
{
    HintMatches matches;
    for (const auto& file : m_private->files) {
        if (file && matches.size() < mostMatches)
            file->findCalls(condition, input, matches);
    }
    return matches;
}

HintMatches ScriptFinder::find(const FunctionCondition& condition, const MatchInput& input) const
{
    HintMatches matches;
    for (const auto& file : m_private->files) {
        if (file && matches.size() < mostMatches)
            file->findFunctions(condition, input, matches);
    }
    return matches;
}

HintMatches ScriptFinder::find(const QueryCondition& condition, const MatchInput& input) const
{
    HintMatches matches;
    for (size_t i = 0; i < m_private->files.size() && matches.size() < mostMatches; ++i) {
        if (!m_private->needed.mayHold(condition.number, input.files.all()[i]))
            continue;
        const SyntaxTree* tree = m_private->files[i] ? m_private->project->tree(input.files.all()[i].path) : nullptr;
        if (!tree)
            continue;
        const std::optional<SyntaxQuery>& query =
            tree->kind() == ScriptKind::TypeScript ? condition.forTypeScript : condition.forJavaScript;
        if (!query)
            continue;
        const std::vector<SyntaxMatch> found = runQuery(*tree, *query);
        for (const SyntaxMatch& one : found) {
            if (one.captures.empty())
                continue;
            HintMatch match;
            match.file = static_cast<int>(i);
            for (const SyntaxCapture& capture : one.captures) {
                if (!match.facts.contains(capture.name))
                    match.facts.insert(capture.name, capture.text.left(200));
            }
            const bool holds = std::all_of(
                condition.captures.begin(), condition.captures.end(), [&](const std::pair<QString, ValueTest>& test) {
                    return std::any_of(one.captures.begin(), one.captures.end(), [&](const SyntaxCapture& capture) {
                        QString matched;
                        if (capture.name != test.first
                            || !test.second.holds(TestedValue::of(capture.text), input.words(), &matched))
                            return false;
                        if (!match.facts.contains("value"_L1))
                            match.facts.insert(u"value"_s, capture.text.left(200));
                        if (!matched.isEmpty() && !match.facts.contains("word"_L1))
                            match.facts.insert(u"word"_s, matched);
                        match.pattern += (match.pattern.isEmpty() ? QString() : u" "_s) + capture.text.left(200);
                        return true;
                    });
                });
            if (!holds)
                continue;
            const SyntaxCapture* place = one.capture(u"match");
            const ScriptRange& range = place ? place->range : one.captures.front().range;
            match.begin = range.begin;
            match.end = range.end;
            if (match.pattern.isEmpty())
                match.pattern = (place ? place->text : one.captures.front().text).left(200);
            if (!match.facts.contains("value"_L1))
                match.facts.insert(u"value"_s, match.pattern);
            matches.push_back(std::move(match));
        }
    }
    return matches;
}

bool ScriptFinder::sameFunction(int file, qsizetype first, qsizetype second) const
{
    const ScriptFile* script = m_private->file(file);
    return script && script->rootFunction(first) == script->rootFunction(second);
}

bool ScriptFinder::sameStatement(int file, qsizetype first, qsizetype second) const
{
    const ScriptFile* script = m_private->file(file);
    return script && script->statementAt(first).contains(static_cast<int>(second));
}

const HintMatch* ScriptFinder::matchInside(int file, const QString& handler, const HintMatches& matches) const
{
    const ScriptFile* script = m_private->file(file);
    return script ? script->matchInside(script->membersNamed(handler), file, matches) : nullptr;
}

QList<SkippedFile> ScriptFinder::skipped() const
{
    QList<SkippedFile> skipped;
    const QHash<QString, Error>& refused = m_private->project->refused();
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        skipped.append({it.key(), it->message});
    for (const auto& file : m_private->files) {
        if (file && !file->facts().ended.isEmpty())
            skipped.append({file->path(), file->facts().ended});
    }
    return skipped;
}

HintMatches findMatches(const CallCondition& condition, const MatchInput& input)
{
    return input.scripts ? input.scripts->find(condition, input) : HintMatches();
}

HintMatches findMatches(const QueryCondition& condition, const MatchInput& input)
{
    const std::optional<TokenQuery> tokens = TokenQuery::of(condition);
    if (!tokens)
        return input.scripts ? input.scripts->find(condition, input) : HintMatches();
    HintMatches matches;
    for (size_t i = 0; i < input.files.all().size(); ++i) {
        const FoundTokens& found = input.files.all()[i].tokens;
        const auto own = found.find(condition.number);
        if (own == found.end())
            continue;
        for (const FoundToken& token : own->second) {
            if (matches.size() >= mostMatches)
                return matches;
            HintMatch match;
            match.file = static_cast<int>(i);
            match.begin = token.begin;
            match.end = token.end;
            match.facts = {{u"value"_s, token.text}, {tokens->capture(), token.text}};
            if (!token.matched.isEmpty())
                match.facts.insert(u"word"_s, token.matched);
            match.pattern = token.text;
            matches.push_back(std::move(match));
        }
    }
    return matches;
}

HintMatches findMatches(const FunctionCondition& condition, const MatchInput& input)
{
    return input.scripts ? input.scripts->find(condition, input) : HintMatches();
}

} // namespace Mingjing
