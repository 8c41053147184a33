// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptreader.h"

namespace Mingjing {

ScriptFacts readScript(const SyntaxTree& tree, const ScriptLimits&)
{
    ScriptFacts facts;
    facts.kind = tree.kind();
    facts.broken = tree.broken();
    return facts;
}

} // namespace Mingjing
