// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QWidget>

#include <algorithm>

namespace Mingjing {

class SourceEditor;

/// The text in small, with what stands out in it: a row of the text is two pixels high, a character one wide. Shows the
/// part around what is on screen; a click goes there, the lighter box can be drawn along.
///
/// Drawn in the background in blocks of rows, and only those that are looked at.
class MiniMap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MiniMap)

public:
    static constexpr int mapWidth = 84;
    static constexpr int rowHeight = 2;
    static constexpr int blockRows = 128;
    /// Blocks that are kept at most.
    static constexpr int keptBlocks = 48;

    /// Child of \a editor.
    explicit MiniMap(SourceEditor& editor);

    /// Another text or other colours: nothing drawn so far is right.
    void forget();
    /// The rows were cut anew: what was drawn stands until it is drawn again.
    void renew();

    /// The row at the top of the map.
    int firstRow() const;
    /// All that is in sight is drawn in its final colours.
    bool isDrawn() const;
    int blockCount() const { return int(m_blocks.size()); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Block {
        QImage image;
        bool exact = false;
        bool asked = false;
    };

    int rowsInMap() const { return std::max(1, height() / rowHeight); }
    int rowAt(int y) const;
    QRectF box() const;
    std::pair<int, int> blocksInSight() const;
    void ask(int index);
    void paintMarks(QPainter& painter) const;

    SourceEditor& m_editor;
    QHash<int, Block> m_blocks;
    int m_generation = 0;
    int m_dragFrom = 0;
    int m_dragTop = 0;
};

} // namespace Mingjing
