// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/syntaxtree.h"

namespace Mingjing {

/// What can be said of \a tree. Linear in its size; ScriptFacts::ended says where a bound was met. Any thread.
ScriptFacts readScript(const SyntaxTree& tree, const ScriptLimits& limits = {});

} // namespace Mingjing
