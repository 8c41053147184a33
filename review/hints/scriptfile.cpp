// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/scriptfile.h"

#include "review/hints/scriptvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QStringView lastName(const QString& path)
{
    return QStringView(path).sliced(path.lastIndexOf(u'.') + 1);
}

/// A name as a whole, or from one of its points on: `res.platform` is also `platform`.
bool matchesName(const NamePatterns& patterns, const QString& name)
{
    if (anyMatches(patterns, name))
        return true;
    for (qsizetype at = name.indexOf(u'.'); at >= 0; at = name.indexOf(u'.', at + 1)) {
        if (anyMatches(patterns, QStringView(name).sliced(at + 1)))
            return true;
    }
    return false;
}

} // namespace

ScriptFile::ScriptFile(const ScriptFacts& facts, const ScannedFiles& files, int file)
    : m_facts(facts), m_files(files), m_file(file), m_graph(facts)
{
    for (size_t i = 0; i < facts.functions.size(); ++i)
        m_order.push_back(static_cast<int>(i));
    std::stable_sort(m_order.begin(), m_order.end(), [&facts](int left, int right) {
        return facts.functions[static_cast<size_t>(left)].range.begin
            < facts.functions[static_cast<size_t>(right)].range.begin;
    });
    const QString& path = files.at(file).path;
    const int page = files.find(path.first(path.lastIndexOf(u'.')) + u".wxml"_s);
    if (page < 0)
        return;
    for (const TemplateTree::Element& element : files.at(page).tree.elements()) {
        for (const TemplateAttribute& attribute : element.attributes) {
            if (const QStringView event = boundEvent(attribute.name); !event.isEmpty())
                m_handlers.insert(attribute.value.toString(), event.toString());
        }
    }
}

int ScriptFile::functionAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_order.begin(), m_order.end(), offset, [this](qsizetype at, int function) {
        return at < m_facts.functions[static_cast<size_t>(function)].range.begin;
    });
    if (next == m_order.begin())
        return -1;
    int function = *(next - 1);
    while (function >= 0 && m_facts.functions[static_cast<size_t>(function)].range.end <= offset)
        function = m_facts.functions[static_cast<size_t>(function)].parent;
    return function;
}

int ScriptFile::rootFunction(qsizetype offset) const
{
    int function = functionAt(offset);
    while (function >= 0) {
        const ScriptFunction& one = m_facts.functions[static_cast<size_t>(function)];
        const bool part = (one.kind == ScriptFunction::Kind::Arrow || one.kind == ScriptFunction::Kind::Expression
                           || one.kind == ScriptFunction::Kind::Method)
            && !one.member && one.parent >= 0 && (one.callback.call >= 0 || one.name.isEmpty());
        if (!part)
            return function;
        function = one.parent;
    }
    return function;
}

OffsetRange ScriptFile::statementAt(qsizetype offset) const
{
    OffsetRange best;
    const auto look = [&](const ScriptRange& statement) {
        const bool smaller = best.end == 0 || statement.end - statement.begin < best.end - best.begin;
        if (statement.begin <= offset && offset < statement.end && smaller)
            best = {statement.begin, statement.end};
    };
    for (const ScriptCall& call : m_facts.calls)
        look(call.statement);
    for (const ScriptText& text : m_facts.texts)
        look(text.statement);
    return best;
}

std::vector<int> ScriptFile::membersNamed(const QString& name) const
{
    std::vector<int> members;
    std::vector<int> others;
    for (size_t i = 0; i < m_facts.functions.size(); ++i) {
        const ScriptFunction& function = m_facts.functions[i];
        if (function.name != name && lastName(function.path) != name)
            continue;
        (function.member ? members : others).push_back(static_cast<int>(i));
    }
    return members.empty() ? others : members;
}

const HintMatch* ScriptFile::matchInside(const std::vector<int>& functions, int file, const HintMatches& matches) const
{
    for (const int function : functions) {
        const std::vector<int>& reached = m_graph.reached(function);
        for (const HintMatch& match : matches) {
            if (match.file != file)
                continue;
            const bool inside = std::any_of(reached.begin(), reached.end(), [&](int one) {
                const ScriptRange& range = m_facts.functions[static_cast<size_t>(one)].range;
                return range.begin <= match.begin && match.begin < range.end;
            });
            if (inside)
                return &match;
        }
    }
    return nullptr;
}

bool ScriptFile::isEvent(const ScriptFunction& function, QStringView event) const
{
    if (!function.member)
        return false;
    const QString name = lastName(function.path).toString();
    if (event.isEmpty())
        return m_handlers.contains(name);
    const auto [begin, end] = m_handlers.equal_range(name);
    return std::any_of(begin, end, [event](const QString& bound) { return bound == event; });
}

bool ScriptFile::isMoment(const ScriptFunction& function, const QString& moment) const
{
    if (moment == "event"_L1)
        return isEvent(function, {});
    if (moment.startsWith("event:"_L1))
        return isEvent(function, QStringView(moment).sliced(6));
    if (!function.member || function.container < 0)
        return false;
    const QStringView name = lastName(function.path);
    using Kind = ScriptContainer::Kind;
    const Kind kind = m_facts.containers[static_cast<size_t>(function.container)].kind;
    if (moment == "share"_L1)
        return name == u"onShareAppMessage" || name == u"onShareTimeline" || name == u"onAddToFavorites";
    if (moment == "launch"_L1)
        return kind == Kind::App && (name == u"onLaunch" || name == u"onShow");
    if (moment == "load"_L1)
        return kind != Kind::App
            && (name == u"onLoad" || name == u"onShow" || name == u"onReady" || name == u"attached" || name == u"ready"
                || name == u"created" || function.path == "pageLifetimes.show"_L1);
    const QString wanted = moment.section(u'.', 1);
    const QString where = moment.section(u'.', 0, 0);
    if (!NamePattern(wanted).matches(name))
        return false;
    return where == "app"_L1 ? kind == Kind::App
        : where == "page"_L1 ? kind == Kind::Page || kind == Kind::Class
            || (kind == Kind::Component && function.path.startsWith("methods."_L1)) || kind == Kind::Behavior
                             : kind == Kind::Component || kind == Kind::Behavior;
}

bool ScriptFile::happensDuring(int function, const QStringList& moments) const
{
    if (function < 0)
        return moments.contains("launch"_L1) && path() == "app.js"_L1;
    if (moments.contains("timer"_L1) && m_graph.fromTimer(function))
        return true;
    const std::vector<int>& reaching = m_graph.reaching(function);
    return std::any_of(reaching.begin(), reaching.end(), [&](int one) {
        const ScriptFunction& candidate = m_facts.functions[static_cast<size_t>(one)];
        return std::any_of(moments.cbegin(), moments.cend(),
                           [&](const QString& moment) { return isMoment(candidate, moment); });
    });
}

bool ScriptFile::fromEvent(int function) const
{
    return happensDuring(function, {u"event"_s});
}

bool ScriptFile::mentions(const std::vector<int>& guards, const NamePatterns& names) const
{
    return std::any_of(guards.begin(), guards.end(), [&](int guard) {
        const ScriptGuard& test = m_facts.guards[static_cast<size_t>(guard)];
        const auto named = [&names](const QString& name) { return matchesName(names, name); };
        return std::any_of(test.names.cbegin(), test.names.cend(), named)
            || std::any_of(test.texts.cbegin(), test.texts.cend(), named);
    });
}

bool ScriptFile::isGuarded(const ScriptCall& call, const NamePatterns& names) const
{
    if (mentions(call.guards, names))
        return true;
    if (call.function < 0)
        return false;
    // What calls its function may stand under the test.
    return std::any_of(m_facts.calls.begin(), m_facts.calls.end(), [&](const ScriptCall& caller) {
        return std::find(caller.targets.begin(), caller.targets.end(), call.function) != caller.targets.end()
            && mentions(caller.guards, names);
    });
}

bool ScriptFile::testArguments(const ScriptCall& call, const CallCondition& condition, const MatchInput& input,
                               HintMatch& match) const
{
    for (const auto& [name, test] : condition.arguments) {
        const std::vector<TestedValue> values =
            name.isEmpty() ? std::vector<TestedValue>{allTexts(call.arguments)} : argumentValues(call.arguments, name);
        QString matched;
        const auto held = std::find_if(values.begin(), values.end(), [&](const TestedValue& value) {
            return test.holds(value, input.words(), &matched);
        });
        if (held == values.end())
            return false;
        const QString shown = held->shown();
        if (!name.isEmpty())
            match.facts.insert(name, shown);
        if (!match.facts.contains("value"_L1))
            match.facts.insert(u"value"_s, shown);
        if (!matched.isEmpty() && !match.facts.contains("word"_L1))
            match.facts.insert(u"word"_s, matched);
        match.pattern += u' ' + name + u'=' + normalForm(matched.isEmpty() ? shown : matched);
    }
    return true;
}

void ScriptFile::findCalls(const CallCondition& condition, const MatchInput& input, HintMatches& matches) const
{
    for (size_t i = 0; i < m_facts.calls.size() && matches.size() < mostMatches; ++i) {
        const ScriptCall& call = m_facts.calls[i];
        if (!anyMatches(condition.names, call.name))
            continue;
        HintMatch match;
        match.pattern = call.name;
        match.facts.insert(u"api"_s, call.name);
        if (!testArguments(call, condition, input, match))
            continue;
        if (!condition.during.isEmpty() && !happensDuring(call.function, condition.during))
            continue;
        if (condition.gesture && *condition.gesture != fromEvent(call.function))
            continue;
        if (!condition.guard.empty() && !isGuarded(call, condition.guard))
            continue;
        if (!condition.unguarded.empty() && isGuarded(call, condition.unguarded))
            continue;
        if (!condition.after.empty()) {
            const std::vector<ScriptContinuation> preceding = m_graph.preceding(static_cast<int>(i));
            const auto earlier = std::find_if(preceding.begin(), preceding.end(), [&](const ScriptContinuation& one) {
                return one.call >= 0 && one.branch != ScriptContinuation::Branch::Failure
                    && anyMatches(condition.after, m_facts.calls[static_cast<size_t>(one.call)].name);
            });
            if (earlier == preceding.end())
                continue;
            match.facts.insert(u"after"_s, m_facts.calls[static_cast<size_t>(earlier->call)].name);
            match.pattern += u" after "_s + m_facts.calls[static_cast<size_t>(earlier->call)].name;
        }
        if (call.function >= 0) {
            const int root = rootFunction(call.range.begin);
            if (root >= 0)
                match.facts.insert(u"function"_s, m_facts.functions[static_cast<size_t>(root)].name);
        }
        match.file = m_file;
        match.begin = call.range.begin;
        match.end = call.range.end;
        matches.push_back(std::move(match));
    }
}

void ScriptFile::findFunctions(const FunctionCondition& condition, const MatchInput& input, HintMatches& matches) const
{
    for (size_t i = 0; i < m_facts.functions.size() && matches.size() < mostMatches; ++i) {
        const ScriptFunction& function = m_facts.functions[i];
        if (!anyMatches(condition.names, function.name) && !anyMatches(condition.names, function.path)
            && !anyMatches(condition.names, lastName(function.path)))
            continue;
        // A helper inside a method has the path of the method.
        if (!function.member && function.name.isEmpty())
            continue;
        HintMatch match;
        match.pattern = function.name;
        match.facts.insert(u"function"_s, function.name);
        const std::vector<int> self{static_cast<int>(i)};
        if (!condition.contains.empty()) {
            const HintMatch* inside = matchInside(self, m_file, input.matches(condition.contains.front()));
            if (!inside)
                continue;
            for (auto it = inside->facts.begin(); it != inside->facts.end(); ++it) {
                if (!match.facts.contains(it.key()))
                    match.facts.insert(it.key(), it.value());
            }
            match.pattern += u' ' + inside->pattern;
        }
        if (!condition.lacks.empty() && matchInside(self, m_file, input.matches(condition.lacks.front())))
            continue;
        if (!condition.returns.empty()) {
            bool held = false;
            for (const ScriptValue& value : function.returns) {
                held = held || testReturned(value, condition.returns, input.words(), match.facts, match.pattern);
            }
            if (!held)
                continue;
        }
        match.file = m_file;
        match.begin = function.range.begin;
        match.end = function.range.end;
        matches.push_back(std::move(match));
    }
}

} // namespace Mingjing
