// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace Mingjing {

/// Colours a document. The engine's time is quadratic in the length of a line, so only the first longestLine
/// characters of each line are coloured.
class SourceHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    static constexpr int longestLine = 4000;

    using KSyntaxHighlighting::SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace Mingjing
