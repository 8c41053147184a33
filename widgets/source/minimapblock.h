// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/linehighlighter.h"

#include <KSyntaxHighlighting/Theme>

#include <QImage>

#include <utility>
#include <vector>

namespace Mingjing {

/// Rows of a text to be drawn in small, a few at a time. A value for one thread after the other.
class MiniMapBlock final
{
public:
    /// \a rows: begin and end of each in the text. Sizes in logical pixels, \a scale of them are one.
    MiniMapBlock(const SourceLines& lines, std::vector<std::pair<qsizetype, qsizetype>> rows,
                 const KSyntaxHighlighting::Theme& theme, int width, int rowHeight, qreal scale);

    /// Draws on for some thousand characters; false when all is drawn.
    bool draw(LineHighlighter& highlighter);

    const QImage& image() const { return m_image; }
    bool isDone() const { return m_next == m_rows.size(); }
    /// All of it in final colours.
    bool isExact() const { return m_exact; }

private:
    void drawRow(size_t row, const QList<ColouredRange>& ranges, qsizetype& range);

    SourceLines m_lines;
    std::vector<std::pair<qsizetype, qsizetype>> m_rows;
    KSyntaxHighlighting::Theme m_theme;
    int m_rowHeight = 2;
    qreal m_scale = 1;
    QImage m_image;
    size_t m_next = 0;
    bool m_exact = true;
};

} // namespace Mingjing
