// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptcollector.h"

#include <algorithm>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;
using Origin = ScriptValue::Origin;

namespace {

constexpr int mostLayers = 3;
constexpr size_t mostWrappers = 2000;
constexpr int mostPerFunction = 8;
constexpr size_t mostDerived = 20'000;
constexpr size_t mostAround = 64;

bool usesParameter(const std::vector<ScriptValue>& values, int function)
{
    return std::any_of(values.begin(), values.end(), [function](const ScriptValue& one) {
        return mentions(one, [function](const ScriptValue& value) {
            return value.origin == Origin::Parameter && value.function == function;
        });
    });
}

/// \a values with the parameters of \a function replaced by what is given for them.
std::vector<ScriptValue> filledIn(const std::vector<ScriptValue>& values, int function,
                                  const std::vector<ScriptValue>& given)
{
    const auto replace = [&](const ScriptValue& value) -> std::optional<ScriptValue> {
        if (value.origin != Origin::Parameter || value.function != function)
            return std::nullopt;
        if (value.source < 0 || value.source >= static_cast<int>(given.size()))
            return constantValue(Kind::Undefined, u"undefined"_s);
        return accessedPath(given[static_cast<size_t>(value.source)], value.path);
    };
    std::vector<ScriptValue> filled;
    for (const ScriptValue& one : values)
        filled.push_back(substituted(one, replace));
    return filled;
}

} // namespace

std::vector<int> functionsAround(const ScriptFacts& facts, int function)
{
    std::vector<int> around;
    for (; function >= 0 && around.size() < mostAround;
         function = facts.functions[static_cast<size_t>(function)].parent)
        around.push_back(function);
    return around;
}

ScriptWrapper composedWrapper(int function, const ScriptWrapper& inner, const QString& name,
                              const std::vector<ScriptValue>& arguments)
{
    ScriptWrapper composed;
    if (inner.through.size() >= mostLayers)
        return composed;
    std::vector<ScriptValue> filled = filledIn(inner.arguments, inner.function, arguments);
    if (!usesParameter(filled, function))
        return composed;
    composed.function = function;
    composed.name = inner.name;
    composed.arguments = std::move(filled);
    composed.through = QStringList(name) + inner.through;
    return composed;
}

bool addDerivedCall(ScriptFacts& facts, int site, const ScriptWrapper& wrapper, const QString& name)
{
    if (facts.calls.size() >= static_cast<size_t>(site) + 2'000'000)
        return false;
    ScriptCall derived = facts.calls[static_cast<size_t>(site)];
    derived.arguments = filledIn(wrapper.arguments, wrapper.function, derived.arguments);
    derived.name = wrapper.name;
    derived.site = site;
    derived.targets.clear();
    derived.import = -1;
    derived.importedName.clear();
    derived.through = QStringList(name) + wrapper.through;
    facts.calls.push_back(std::move(derived));
    return true;
}

void deriveCalls(ScriptFacts& facts)
{
    std::vector<std::vector<int>> wrappersOf(facts.functions.size());
    const auto add = [&](ScriptWrapper wrapper) {
        auto& mine = wrappersOf[static_cast<size_t>(wrapper.function)];
        if (facts.wrappers.size() >= mostWrappers || mine.size() >= mostPerFunction)
            return;
        mine.push_back(static_cast<int>(facts.wrappers.size()));
        facts.wrappers.push_back(std::move(wrapper));
    };
    for (const ScriptCall& call : facts.calls) {
        if (!call.name.startsWith("wx."_L1) || call.function < 0)
            continue;
        for (const int function : functionsAround(facts, call.function)) {
            if (usesParameter(call.arguments, function)) {
                add({function, call.name, call.arguments, {}});
                break;
            }
        }
    }
    // Each round goes one layer further out.
    size_t known = 0;
    for (int layer = 0; layer < mostLayers && known < facts.wrappers.size(); ++layer) {
        const size_t end = facts.wrappers.size();
        for (const ScriptCall& call : facts.calls) {
            if (call.function < 0)
                continue;
            for (const int target : call.targets) {
                const std::vector<int> inner = wrappersOf[static_cast<size_t>(target)];
                for (const int one : inner) {
                    if (static_cast<size_t>(one) < known || static_cast<size_t>(one) >= end)
                        continue;
                    for (const int function : functionsAround(facts, call.function)) {
                        if (function == target)
                            break;
                        ScriptWrapper outer =
                            composedWrapper(function, facts.wrappers[static_cast<size_t>(one)],
                                            facts.functions[static_cast<size_t>(target)].name, call.arguments);
                        if (outer.function >= 0) {
                            add(std::move(outer));
                            break;
                        }
                    }
                }
            }
        }
        known = end;
    }
    const size_t calls = facts.calls.size();
    for (size_t index = 0; index < calls; ++index) {
        const std::vector<int> targets = facts.calls[index].targets;
        for (const int target : targets) {
            for (const int one : wrappersOf[static_cast<size_t>(target)]) {
                if (facts.calls.size() - calls >= mostDerived) {
                    if (facts.ended.isEmpty())
                        facts.ended = u"more than %1 calls of wrappers"_s.arg(mostDerived);
                    return;
                }
                addDerivedCall(facts, static_cast<int>(index), facts.wrappers[static_cast<size_t>(one)],
                               facts.functions[static_cast<size_t>(target)].name);
            }
        }
    }
}

} // namespace Mingjing
