// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of SourceEditor is drawn.
#include "widgets/source/sourceeditor.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/source/minimap.h"
#include "widgets/source/overviewstrip.h"
#include "widgets/source/syntaxrepository.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Mingjing {

namespace {

using KSyntaxHighlighting::Theme;

constexpr int markWidth = 5;
constexpr int foldWidth = 14;
constexpr int textGap = 6;
constexpr int keptRows = 400;

QTextCharFormat charFormat(const KSyntaxHighlighting::Format& format, const Theme& theme)
{
    QTextCharFormat chars;
    if (format.hasTextColor(theme))
        chars.setForeground(format.textColor(theme));
    if (format.hasBackgroundColor(theme))
        chars.setBackground(format.backgroundColor(theme));
    if (format.isBold(theme))
        chars.setFontWeight(QFont::Bold);
    if (format.isItalic(theme))
        chars.setFontItalic(true);
    if (format.isUnderline(theme))
        chars.setFontUnderline(true);
    return chars;
}

QTextOption rowOption(qreal cell)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(cell * RowMap::tabCells);
    return option;
}

QTextLayout::FormatRange background(qsizetype from, qsizetype to, const QColor& colour)
{
    QTextLayout::FormatRange range;
    range.start = int(from);
    range.length = int(to - from);
    range.format.setBackground(colour);
    return range;
}

} // namespace

QColor SourceEditor::themeColour(Theme::EditorColorRole role) const
{
    return QColor::fromRgba(m_syntax.theme(Appearance::isDark()).editorColor(role));
}

void SourceEditor::applyTheme()
{
    m_highlighter.setTheme(m_syntax.theme(Appearance::isDark()));
    forgetRows();
    m_strip->update();
    m_map->forget();
}

void SourceEditor::measure()
{
    m_cell = fontMetrics().horizontalAdvance(QStringLiteral("0000000000")) / 10.0;
    // Letters of the fallback font for Chinese are higher; rows are as high as those.
    QTextLayout sample(QStringLiteral("Ag汉"), font());
    sample.beginLayout();
    const QTextLine line = sample.createLine();
    sample.endLayout();
    m_rowHeight = std::max(1, int(std::ceil(line.height())));
    m_ascent = line.ascent();
}

int SourceEditor::marginWidth() const
{
    qsizetype digits = std::max<qsizetype>(3, QString::number(m_lines.count()).size());
    if (!m_decoration.labels.isEmpty())
        digits = 3;
    for (const QString& label : m_decoration.labels)
        digits = std::max(digits, label.size());
    return markWidth + int(std::ceil(m_cell * double(digits))) + 6 + foldWidth;
}

int SourceEditor::cellsInRow() const
{
    const int width = viewport()->width() - marginWidth() - 2 * textGap;
    return std::clamp(int(width / m_cell), 20, int(RowMap::longestRow));
}

int SourceEditor::visibleRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

int SourceEditor::topRow() const
{
    return std::min(verticalScrollBar()->value(), m_rows.count() - 1);
}

int SourceEditor::cursorRow() const
{
    return m_rows.rowAt(m_cursor, m_lines);
}

int SourceEditor::rowOfLine(int line) const
{
    return m_rows.firstRowOf(std::clamp(line, 1, m_lines.count()) - 1);
}

std::pair<int, int> SourceEditor::visibleLines() const
{
    const int last = std::min(topRow() + visibleRows() - 1, m_rows.count() - 1);
    return {m_rows.lineOf(topRow()) + 1, m_rows.lineOf(last) + 1};
}

void SourceEditor::rebuildRows()
{
    const qsizetype top = m_rows.count() > 0 ? std::min(m_rows.start(topRow()), m_lines.text().size()) : 0;
    std::vector<FoldedLines> folded;
    folded.reserve(size_t(m_folded.size()));
    for (const int first : std::as_const(m_folded)) {
        const auto region = m_highlighter.regions().find(first);
        if (region != m_highlighter.regions().end())
            folded.push_back({first, region->second - 1});
    }
    folded.insert(folded.end(), m_decoration.folded.cbegin(), m_decoration.folded.cend());
    std::sort(folded.begin(), folded.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_rows = RowMap(m_lines, cellsInRow(), m_wrap, folded);
    forgetRows();
    updateScrollBars();
    verticalScrollBar()->setValue(m_rows.rowAt(top, m_lines));
    m_strip->update();
    m_map->renew();
}

void SourceEditor::setWrapped(bool wrap)
{
    if (wrap == m_wrap)
        return;
    m_wrap = wrap;
    rebuildRows();
    horizontalScrollBar()->setValue(0);
}

void SourceEditor::updateScrollBars()
{
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, std::max(0, m_rows.count() - visibleRows()));
    const int text = viewport()->width() - marginWidth() - textGap;
    const int widest = m_wrap ? 0 : int(m_rows.widest() * m_cell) + 4 * textGap;
    horizontalScrollBar()->setPageStep(text);
    horizontalScrollBar()->setSingleStep(int(m_cell * 4));
    horizontalScrollBar()->setRange(0, std::max(0, widest - text));
}

void SourceEditor::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeSideWidgets();
    // Only where rows end at the edge another width makes other rows.
    if (m_rows.isCut())
        rebuildRows();
    else
        updateScrollBars();
}

bool SourceEditor::hasMiniMap() const
{
    return !m_map->isHidden();
}

void SourceEditor::setMiniMap(bool shown)
{
    if (shown == hasMiniMap())
        return;
    m_map->setHidden(!shown);
    placeSideWidgets();
}

void SourceEditor::placeSideWidgets()
{
    // Where there is little room, most of it is the text's.
    const int mapWidth = hasMiniMap() ? std::clamp(width() / 8, MiniMap::mapWidth / 2, MiniMap::mapWidth) : 0;
    const QMargins margins(0, 0, OverviewStrip::stripWidth + mapWidth, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
    const QRect view = viewport()->geometry();
    int left = view.right() + 1;
    if (hasMiniMap()) {
        m_map->setGeometry(left, view.top(), mapWidth, view.height());
        left += mapWidth;
    }
    m_strip->setGeometry(left, view.top(), OverviewStrip::stripWidth, view.height());
}

void SourceEditor::scrollContentsBy(int, int)
{
    viewport()->update();
    m_strip->update();
    m_map->update();
}

void SourceEditor::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) {
        applyTheme();
    } else if (event->type() == QEvent::FontChange) {
        measure();
        rebuildRows();
    }
}

void SourceEditor::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    m_highlighter.setWalking(true);
}

void SourceEditor::hideEvent(QHideEvent* event)
{
    QAbstractScrollArea::hideEvent(event);
    m_highlighter.setWalking(false);
}

void SourceEditor::takeColours()
{
    const auto [first, last] = visibleLines();
    Q_UNUSED(first)
    const bool guessed =
        std::any_of(m_shown.cbegin(), m_shown.cend(), [](const auto& shown) { return !shown.second.exact; });
    if (guessed && (m_highlighter.isDone() || m_highlighter.reached() > m_lines.end(last - 1)))
        forgetRows();
    viewport()->update(0, 0, marginWidth(), viewport()->height());
    m_map->update();
}

void SourceEditor::forgetRows()
{
    m_shown.clear();
    viewport()->update();
}

void SourceEditor::layOutRows(int first, int last)
{
    if (m_shown.size() > keptRows)
        m_shown.clear();
    for (int begin = first; begin <= last;) {
        if (m_shown.contains(begin)) {
            ++begin;
            continue;
        }
        // Rows that stand together in the text, too: not across what is folded away.
        int end = begin;
        while (end + 1 <= last && !m_shown.contains(end + 1) && m_rows.start(end + 1) - m_rows.end(end, m_lines) <= 2)
            ++end;
        bool exact = true;
        const QList<ColouredRange> ranges =
            m_highlighter.colours(m_rows.start(begin), m_rows.end(end, m_lines), &exact);
        qsizetype from = 0;
        for (int index = begin; index <= end; ++index)
            makeRow(index, ranges, from, exact);
        begin = end + 1;
    }
}

void SourceEditor::makeRow(int index, const QList<ColouredRange>& ranges, qsizetype& from, bool exact)
{
    const qsizetype start = m_rows.start(index);
    const qsizetype end = m_rows.end(index, m_lines);
    const Theme theme = m_highlighter.theme();
    Row made;
    made.exact = exact;
    while (from < ranges.size() && ranges.at(from).start + ranges.at(from).length <= start)
        ++from;
    for (qsizetype i = from; i < ranges.size() && ranges.at(i).start < end; ++i) {
        const ColouredRange& range = ranges.at(i);
        QTextLayout::FormatRange format;
        format.start = int(std::max(range.start, start) - start);
        format.length = int(std::min(range.start + range.length, end) - start) - format.start;
        format.format = charFormat(range.format, theme);
        made.formats.append(format);
    }
    const QStringView text = QStringView(m_lines.text()).sliced(start, end - start);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHiddenCharacter(text[i]))
            continue;
        QTextLayout::FormatRange sign = background(i, i + 1, Appearance::colour(Appearance::Role::Warning));
        sign.format.setForeground(themeColour(Theme::BackgroundColor));
        made.formats.append(sign);
    }
    made.layout = std::make_unique<QTextLayout>(visibleText(text), font());
    made.layout->setTextOption(rowOption(m_cell));
    made.layout->setFormats(made.formats);
    made.layout->beginLayout();
    made.layout->createLine();
    made.layout->endLayout();
    m_shown[index] = std::move(made);
}

SourceEditor::Row& SourceEditor::row(int index)
{
    if (!m_shown.contains(index))
        layOutRows(index, index);
    return m_shown[index];
}

void SourceEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeColour(Theme::BackgroundColor));
    const int first = topRow();
    const int last = std::min(first + visibleRows() + 1, m_rows.count() - 1);
    layOutRows(first, last);
    for (int index = first; index <= last; ++index)
        paintRow(painter, index, (index - first) * m_rowHeight);
    painter.fillRect(0, 0, marginWidth(), viewport()->height(), themeColour(Theme::IconBorder));
    for (int index = first; index <= last; ++index)
        paintMargin(painter, index, (index - first) * m_rowHeight);
}

void SourceEditor::paintRow(QPainter& painter, int index, int y)
{
    const int line = m_rows.lineOf(index) + 1;
    const QRect whole(0, y, viewport()->width(), m_rowHeight);
    // Of a line of many rows the one that was gone to.
    const bool isTarget = line == m_targetLine
        && (m_lines.length(line - 1) <= RowMap::longestRow || index == m_rows.rowAt(m_targetOffset, m_lines));
    if (isTarget)
        painter.fillRect(whole, Appearance::colour(Appearance::Role::TargetLine));
    else if (const auto colour = m_decoration.lineColours.constFind(line); colour != m_decoration.lineColours.cend())
        painter.fillRect(whole, *colour);
    else if (index == cursorRow())
        painter.fillRect(whole, themeColour(Theme::CurrentLine));

    const qsizetype start = m_rows.start(index);
    const qsizetype end = m_rows.end(index, m_lines);
    const Row& shown = row(index);
    QList<QTextLayout::FormatRange> over;
    const auto add = [&](qsizetype from, qsizetype to, const QColor& colour) {
        from = std::max(from, start);
        to = std::min(to, end);
        if (from < to)
            over.append(background(from - start, to - start, colour));
    };
    const QList<SourceDecoration::Words>& marked = m_decoration.words;
    auto words = std::partition_point(marked.cbegin(), marked.cend(), [start](const SourceDecoration::Words& each) {
        return each.offset + each.length <= start;
    });
    for (; words != marked.cend() && words->offset < end; ++words)
        add(words->offset, words->offset + words->length, words->colour);
    auto match = std::partition_point(m_matches.cbegin(), m_matches.cend(),
                                      [start](const TextMatch& each) { return each.offset + each.length <= start; });
    for (; match != m_matches.cend() && match->offset < end; ++match)
        add(match->offset, match->offset + match->length, themeColour(Theme::SearchHighlight));
    const auto [from, to] = selection();
    add(from, to, themeColour(Theme::TextSelection));
    for (const qsizetype bracket : {m_bracket.first, m_bracket.second}) {
        if (bracket >= 0)
            add(bracket, bracket + 1, themeColour(Theme::BracketMatching));
    }
    const qreal x = marginWidth() + textGap - horizontalScrollBar()->value();
    const qreal top = y + m_ascent - shown.layout->lineAt(0).ascent();
    painter.setPen(QColor::fromRgba(m_highlighter.theme().textColor(Theme::Normal)));
    shown.layout->draw(&painter, QPointF(x, top), over);
    // A line break that is selected is seen as one cell.
    if (from < to && end >= from && end < to && end == m_lines.end(line - 1))
        painter.fillRect(QRectF(x + shown.layout->lineAt(0).naturalTextWidth(), y, m_cell, m_rowHeight),
                         themeColour(Theme::TextSelection));
    if (m_folded.contains(line - 1) && end == m_lines.end(line - 1)) {
        const QRectF box(x + shown.layout->lineAt(0).naturalTextWidth() + m_cell, y + 2, m_cell * 3, m_rowHeight - 4);
        painter.setPen(themeColour(Theme::CodeFolding));
        painter.setBrush(themeColour(Theme::CodeFolding));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QColor::fromRgba(m_highlighter.theme().textColor(Theme::Normal)));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("…"));
        painter.setBrush(Qt::NoBrush);
    }
    if (const auto note = m_decoration.notes.constFind(line); note != m_decoration.notes.cend()) {
        painter.setPen(Appearance::colour(Appearance::Role::Muted));
        painter.drawText(QRectF(marginWidth() + textGap, y, viewport()->width(), m_rowHeight), Qt::AlignVCenter, *note);
    }
    if (hasFocus() && index == cursorRow()) {
        const qreal at = x + shown.layout->lineAt(0).cursorToX(int(std::min(m_cursor, end) - start));
        painter.fillRect(QRectF(at, y, 2, m_rowHeight),
                         QColor::fromRgba(m_highlighter.theme().textColor(Theme::Normal)));
    }
}

void SourceEditor::paintMargin(QPainter& painter, int index, int y)
{
    const int line = m_rows.lineOf(index) + 1;
    if (const auto mark = m_markOfLine.constFind(line); mark != m_markOfLine.cend())
        painter.fillRect(0, y, markWidth - 1, m_rowHeight, markColour(m_marks.at(*mark).kind));
    if (!m_rows.isFirstOfLine(index))
        return;
    painter.setFont(font());
    const bool isCurrent = line == currentLine();
    painter.setPen(themeColour(isCurrent ? Theme::CurrentLineNumber : Theme::LineNumbers));
    const QStringList& labels = m_decoration.labels;
    const QString label = labels.isEmpty() ? QString::number(line) : labels.value(line - 1);
    painter.drawText(QRect(0, y, marginWidth() - foldWidth - 4, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter, label);
    const bool folded = m_folded.contains(line - 1);
    if (!folded && !m_highlighter.regions().contains(line - 1))
        return;
    const QPointF middle(marginWidth() - foldWidth / 2.0 - 2, y + m_rowHeight / 2.0);
    const double r = 3.5;
    const QPolygonF arrow = folded ? QPolygonF({{middle.x() - r / 2, middle.y() - r},
                                                {middle.x() + r / 2, middle.y()},
                                                {middle.x() - r / 2, middle.y() + r}})
                                   : QPolygonF({{middle.x() - r, middle.y() - r / 2},
                                                {middle.x(), middle.y() + r / 2},
                                                {middle.x() + r, middle.y() - r / 2}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(folded ? Theme::CurrentLineNumber : Theme::LineNumbers), 1.4));
    painter.drawPolyline(arrow);
    painter.restore();
}

QColor SourceEditor::colourAt(qsizetype offset)
{
    const int index = m_rows.rowAt(offset, m_lines);
    const qsizetype at = offset - m_rows.start(index);
    QColor colour = QColor::fromRgba(m_highlighter.theme().textColor(Theme::Normal));
    for (const auto& range : std::as_const(row(index).formats)) {
        if (at >= range.start && at < range.start + range.length
            && range.format.hasProperty(QTextFormat::ForegroundBrush))
            colour = range.format.foreground().color();
    }
    return colour;
}

qreal SourceEditor::xOf(qsizetype offset, int index)
{
    return row(index).layout->lineAt(0).cursorToX(int(offset - m_rows.start(index)));
}

QRect SourceEditor::rectangleOf(qsizetype offset)
{
    const int index = m_rows.rowAt(offset, m_lines);
    const qreal x = marginWidth() + textGap - horizontalScrollBar()->value();
    return QRectF(x + xOf(offset, index), (index - topRow()) * m_rowHeight, m_cell, m_rowHeight).toAlignedRect();
}

QString SourceEditor::toolTipAt(QPoint position) const
{
    const int index = topRow() + position.y() / m_rowHeight;
    if (position.x() > marginWidth() || index >= m_rows.count())
        return {};
    const int line = m_rows.lineOf(index) + 1;
    QStringList words;
    for (const SourceMark& mark : m_marks) {
        if (line >= mark.firstLine && line <= mark.lastLine && !mark.words.isEmpty())
            words.append(mark.words);
    }
    return plainToolTip(words.join(u'\n'));
}

bool SourceEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

} // namespace Mingjing
