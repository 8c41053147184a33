// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcehighlighter.h"

namespace Mingjing {

void SourceHighlighter::highlightBlock(const QString& text)
{
    KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text.size() > longestLine ? text.left(longestLine) : text);
}

} // namespace Mingjing
