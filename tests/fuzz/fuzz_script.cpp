// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "review/script/scriptgraph.h"
#include "review/script/scriptproject.h"
#include "review/script/scriptreader.h"
#include "review/script/syntaxquery.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename List>
void demandIndex(int index, const List& list)
{
    demand(index >= -1 && index < static_cast<int>(list.size()));
}

void checkValue(const ScriptValue& value, const ScriptFacts& facts, int depth = 0)
{
    demand(depth < 1000 && value.size <= 5000);
    demandIndex(value.function, facts.functions);
    if (value.origin == ScriptValue::Origin::Import)
        demandIndex(value.source, facts.imports);
    if (value.origin == ScriptValue::Origin::Result)
        demandIndex(value.source, facts.calls);
    for (const ScriptMember& one : value.members)
        checkValue(one.value, facts, depth + 1);
}

void checkContinuation(const ScriptContinuation& one, const ScriptFacts& facts)
{
    demandIndex(one.call, facts.calls);
}

void checkFacts(const ScriptFacts& facts, qsizetype length)
{
    for (const ScriptFunction& one : facts.functions) {
        demandIndex(one.container, facts.containers);
        demandIndex(one.parent, facts.functions);
        checkContinuation(one.callback, facts);
        demand(one.range.begin >= 0 && one.range.begin <= one.range.end && one.range.end <= length);
        for (const ScriptValue& value : one.returns)
            checkValue(value, facts);
    }
    for (const ScriptCall& one : facts.calls) {
        demandIndex(one.function, facts.functions);
        demandIndex(one.import, facts.imports);
        demandIndex(one.receiver, facts.calls);
        demandIndex(one.site, facts.calls);
        for (const int target : one.targets)
            demandIndex(target, facts.functions);
        for (const int guard : one.guards)
            demandIndex(guard, facts.guards);
        for (const ScriptContinuation& link : one.after)
            checkContinuation(link, facts);
        for (const ScriptValue& value : one.arguments)
            checkValue(value, facts);
        demand(one.range.line > 0 && one.range.column > 0 && one.range.end <= length);
    }
    for (const ScriptText& one : facts.texts) {
        demandIndex(one.call, facts.calls);
        demandIndex(one.function, facts.functions);
        demand(one.range.begin <= one.range.end && one.range.end <= length);
    }
    for (const ScriptContainer& one : facts.containers) {
        checkValue(one.options, facts);
        checkValue(one.data, facts);
    }
    for (const ScriptExport& one : facts.exports)
        checkValue(one.value, facts);
    for (const ScriptWrapper& one : facts.wrappers)
        demandIndex(one.function, facts.functions);
    const ScriptGraph graph(facts);
    for (int call = 0; call < static_cast<int>(std::min<size_t>(facts.calls.size(), 50)); ++call) {
        for (const ScriptContinuation& one : graph.preceding(call))
            checkContinuation(one, facts);
        if (const int function = facts.calls.at(static_cast<size_t>(call)).function; function >= 0)
            demand(!graph.reached(function).empty() && !graph.reaching(function).empty());
    }
}

} // namespace

/// The first byte says what is done with the rest: one script of either kind, a query, or two scripts that import each
/// other, parted by a zero.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    ScriptLimits limits;
    limits.length = 1 << 16;
    const int what = data[0] % 4;
    if (what == 3) {
        const qsizetype cut = bytes.indexOf('\0');
        const MemoryPackage package(
            {{u"a.js"_s, bytes.left(cut)}, {u"b.js"_s, cut < 0 ? QByteArray() : bytes.mid(cut + 1)}});
        ScriptProject project(package, limits);
        project.load({u"a.js"_s, u"b.js"_s}, 1);
        for (const QString& path : project.paths()) {
            if (const ScriptFacts* facts = project.facts(path))
                checkFacts(*facts, project.tree(path)->text().size());
        }
        return 0;
    }
    if (what == 2) {
        const auto query = SyntaxQuery::compile(QString::fromUtf8(bytes.left(2000)), ScriptKind::JavaScript);
        static const auto tree = SyntaxTree::parse(
            u"Page({onLoad() { wx.login({success: r => eval(r.code + 'x')}) }})"_s, ScriptKind::JavaScript);
        if (query)
            runQuery(*tree, *query);
        return 0;
    }
    const auto tree = SyntaxTree::parse(bytes, what == 0 ? ScriptKind::JavaScript : ScriptKind::TypeScript, limits);
    if (tree)
        checkFacts(readScript(*tree, limits), tree->text().size());
    return 0;
}
