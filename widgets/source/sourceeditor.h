// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/search/textsearch.h"
#include "widgets/source/rowmap.h"
#include "widgets/source/sourcecolours.h"
#include "widgets/source/sourcedecoration.h"
#include "widgets/source/sourcelines.h"
#include "widgets/source/sourcemark.h"

#include <KSyntaxHighlighting/Theme>

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>
#include <QTextLayout>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace Mingjing {

class MiniMap;
class OverviewStrip;
class SyntaxRepository;

/// One text, read-only, of any size: line numbers, colours, marks, folding, wrapping, a cursor and a selection.
///
/// Only what is on screen is laid out and coloured here; a thread in the background goes through the rest. Lines longer
/// than RowMap::longestRow are wrapped always. Lines and columns given to it and by it are those of the text, counted
/// from 1, columns in UTF-16 units; offsets count from 0.
class SourceEditor final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceEditor)

public:
    /// \a syntax must outlive the editor.
    explicit SourceEditor(const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~SourceEditor() override;

    /// Shows \a text in the colours that the name \a path has.
    void setSource(const QString& path, const QString& text);
    const QString& path() const { return m_path; }
    const QString& sourceText() const { return m_lines.text(); }
    const SourceLines& lines() const { return m_lines; }
    int lineCount() const { return m_lines.count(); }

    /// A line that is not there is not gone to. The line stands out until Escape is pressed or another is gone to.
    void goToLine(int line, int column = 0);
    /// Selects \a length characters from \a offset and shows them in the middle.
    void showRange(qsizetype offset, qsizetype length);
    int currentLine() const { return m_lines.lineAt(m_cursor) + 1; }
    int currentColumn() const;
    qsizetype cursorOffset() const { return m_cursor; }
    /// First and last selected line; the current line twice when nothing is selected.
    std::pair<int, int> selectedLines() const;
    /// Begin and end of the selection, or the cursor twice.
    std::pair<qsizetype, qsizetype> selection() const;
    bool hasSelection() const { return m_cursor != m_anchor; }
    QString selectedText() const;
    /// The identifier at the cursor, or what is selected of one line.
    QString wordAtCursor() const;
    /// What the row of the screen with the cursor shows: a part of a long line.
    std::pair<qsizetype, qsizetype> rowAtCursor() const;

    void setMarks(const QList<SourceMark>& marks);
    const QList<SourceMark>& marks() const { return m_marks; }
    /// Replaces what is laid over the text. What it folds is opened by nothing but another decoration.
    void setDecoration(const SourceDecoration& decoration);

    /// Places that stand out in the text and on the strip, sorted; of a search.
    void setMatches(const QList<TextMatch>& matches);
    const QList<TextMatch>& matches() const { return m_matches; }
    /// Selects the next match behind the selection (or before it), beginning anew at the end. Its index, or -1.
    qsizetype selectMatch(bool backward);

    bool isWrapped() const { return m_wrap; }
    void setWrapped(bool wrap);

    /// Whether the text is shown in small beside itself. At first not.
    bool hasMiniMap() const;
    void setMiniMap(bool shown);

    /// Opens or closes the smallest region that begins at \a line; false when none does.
    bool toggleFold(int line);
    /// Closes the innermost open region around the cursor, or opens the closed one at it.
    void toggleFoldAtCursor();
    void foldAll();
    void unfoldAll();
    bool isFolded(int line) const { return m_folded.contains(line - 1); }
    bool isShown(int line) const;

    /// The place of the sign that closes or opens the bracket at the cursor; -1 when there is none near.
    qsizetype matchingBracket() const { return m_bracket.second; }

    /// What to keep to come back to the same sight.
    struct View {
        qsizetype cursor = 0;
        qsizetype anchor = 0;
        qsizetype top = 0;
        bool wrapped = false;
        QList<int> folded;
    };
    View view() const;
    void restoreView(const View& view);

    /// How much of the text has its final colours, from the beginning. For tests and benchmarks.
    const SourceColours& highlighter() const { return m_highlighter; }
    /// Lines that are on screen, both included.
    std::pair<int, int> visibleLines() const;
    /// The row, counted from the top of the whole text, that \a line begins in, and how many rows there are.
    int rowOfLine(int line) const;
    int rowCount() const { return m_rows.count(); }
    /// Colour of the character at \a offset, which must be on screen.
    QColor colourAt(qsizetype offset);
    /// Where the character at \a offset is drawn, in the viewport.
    QRect rectangleOf(qsizetype offset);
    /// The character at \a position of the viewport.
    qsizetype offsetAt(QPoint position);

Q_SIGNALS:
    /// The cursor was put on a line by the person.
    void lineActivated(int line);
    void cursorMoved();
    /// The person asks where the thing at the cursor is defined.
    void followRequested();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class MiniMap;
    friend class OverviewStrip;
    struct Row {
        std::unique_ptr<QTextLayout> layout;
        QList<QTextLayout::FormatRange> formats;
        bool exact = true;
    };

    // Text and cursor.
    void setCursor(qsizetype offset, bool keepAnchor, bool byPerson = true);
    void ensureVisible(qsizetype offset, bool inTheMiddle);
    void unfoldTo(int line);
    void moveRows(int rows, bool select);
    void moveCharacter(int direction, bool byWord, bool select);
    void selectWordAt(qsizetype offset);
    std::pair<qsizetype, qsizetype> wordAround(qsizetype offset) const;
    void updateBracket();

    // Geometry.
    void measure();
    void rebuildRows();
    void placeSideWidgets();
    void updateScrollBars();
    int cellsInRow() const;
    int marginWidth() const;
    int visibleRows() const;
    int topRow() const;
    int cursorRow() const;
    qreal xOf(qsizetype offset, int row);

    // Painting.
    Row& row(int index);
    void layOutRows(int first, int last);
    void makeRow(int index, const QList<ColouredRange>& ranges, qsizetype& from, bool exact);
    void forgetRows();
    void applyTheme();
    void takeColours();
    QColor themeColour(KSyntaxHighlighting::Theme::EditorColorRole role) const;
    void paintRow(QPainter& painter, int index, int y);
    void paintMargin(QPainter& painter, int index, int y);
    QString toolTipAt(QPoint position) const;

    const SyntaxRepository& m_syntax;
    OverviewStrip* m_strip = nullptr;
    MiniMap* m_map = nullptr;
    QString m_path;
    SourceLines m_lines;
    SourceColours m_highlighter;
    RowMap m_rows;
    std::unordered_map<int, Row> m_shown;
    QTimer m_dragScroll;

    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    /// Where the cursor wants to be when it moves from row to row, in pixels; below 0: where it is.
    qreal m_wantedX = -1;
    /// The bracket at the cursor and its other one.
    std::pair<qsizetype, qsizetype> m_bracket{-1, -1};
    int m_targetLine = 0;
    qsizetype m_targetOffset = 0;
    QPoint m_dragTo;
    bool m_dragsLines = false;

    QList<SourceMark> m_marks;
    QHash<int, int> m_markOfLine;
    SourceDecoration m_decoration;
    QList<TextMatch> m_matches;
    QSet<int> m_folded;
    bool m_wrap = false;

    int m_rowHeight = 1;
    qreal m_ascent = 0;
    qreal m_cell = 1;
};

} // namespace Mingjing
