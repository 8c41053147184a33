// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptreader.h"

#include "review/script/scriptcollector.h"

namespace Mingjing {

ScriptFacts readScript(const SyntaxTree& tree, const ScriptLimits& limits)
{
    ScriptFacts facts;
    facts.kind = tree.kind();
    facts.broken = tree.broken();
    const SyntaxNodes nodes(tree.data());
    const ScriptScopes scopes(nodes);
    ScriptFolder folder(nodes, scopes);
    ScriptCollector(nodes, scopes, folder, facts, limits).collect();
    return facts;
}

} // namespace Mingjing
