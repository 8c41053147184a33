// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourceeditor.h"

#include "widgets/source/bracketmatch.h"
#include "widgets/source/minimap.h"
#include "widgets/source/overviewstrip.h"
#include "widgets/source/sourceaccessibility.h"
#include "widgets/source/sourcefont.h"
#include "widgets/source/syntaxrepository.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace Mingjing {

namespace {

/// How long one act may wait for regions that were not walked through.
constexpr int patienceMs = 50;
/// Characters. What goes on beyond is no word that anyone looks for.
constexpr qsizetype longestWord = 10'000;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

} // namespace

SourceEditor::SourceEditor(const SyntaxRepository& syntax, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_syntax(syntax),
      m_strip(new OverviewStrip(*this)),
      m_map(new MiniMap(*this)),
      m_highlighter(syntax)
{
    installSourceAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Source"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setViewportMargins(0, 0, OverviewStrip::stripWidth, 0);
    m_map->hide();
    setFont(sourceFont());
    connect(&m_highlighter, &SourceColours::progressed, this, &SourceEditor::takeColours);
    m_dragScroll.setInterval(40);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] {
        const int outside = m_dragTo.y() < 0 ? -1 : m_dragTo.y() >= viewport()->height() ? 1 : 0;
        verticalScrollBar()->setValue(topRow() + outside * 2);
        setCursor(offsetAt(m_dragTo), true);
    });
    measure();
    applyTheme();
    setSource({}, {});
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::setSource(const QString& path, const QString& text)
{
    m_path = path;
    m_lines = SourceLines(text);
    m_highlighter.setSource(m_lines, path);
    m_cursor = m_anchor = 0;
    m_bracket = {-1, -1};
    m_wantedX = -1;
    m_targetLine = 0;
    m_marks.clear();
    m_markOfLine.clear();
    m_decoration = {};
    m_matches.clear();
    m_folded.clear();
    setAccessibleDescription(path);
    m_map->forget();
    rebuildRows();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    Q_EMIT cursorMoved();
}

void SourceEditor::goToLine(int line, int column)
{
    if (line < 1 || line > m_lines.count())
        return;
    m_targetLine = line;
    const qsizetype within = std::clamp<qsizetype>(column - 1, 0, m_lines.length(line - 1));
    m_targetOffset = m_lines.start(line - 1) + within;
    setCursor(m_targetOffset, false, false);
    ensureVisible(m_cursor, true);
}

void SourceEditor::showRange(qsizetype offset, qsizetype length)
{
    m_anchor = std::clamp<qsizetype>(offset, 0, m_lines.text().size());
    setCursor(m_anchor + length, true, false);
    ensureVisible(m_anchor, true);
}

int SourceEditor::currentColumn() const
{
    return int(m_cursor - m_lines.start(m_lines.lineAt(m_cursor))) + 1;
}

std::pair<qsizetype, qsizetype> SourceEditor::selection() const
{
    return std::minmax(m_cursor, m_anchor);
}

std::pair<int, int> SourceEditor::selectedLines() const
{
    const auto [from, to] = selection();
    const int first = m_lines.lineAt(from);
    int last = m_lines.lineAt(to);
    if (last > first && m_lines.start(last) == to)
        --last;
    return {first + 1, last + 1};
}

QString SourceEditor::selectedText() const
{
    const auto [from, to] = selection();
    return m_lines.text().sliced(from, to - from);
}

std::pair<qsizetype, qsizetype> SourceEditor::wordAround(qsizetype offset) const
{
    const QString& text = m_lines.text();
    qsizetype from = offset;
    qsizetype to = offset;
    while (from > 0 && offset - from < longestWord && isWordCharacter(text.at(from - 1)))
        --from;
    while (to < text.size() && to - offset < longestWord && isWordCharacter(text.at(to)))
        ++to;
    return {from, to};
}

QString SourceEditor::wordAtCursor() const
{
    auto [from, to] = selection();
    if (from == to)
        std::tie(from, to) = wordAround(m_cursor);
    const QString word = m_lines.text().sliced(from, std::min<qsizetype>(to - from, 200));
    return word.contains(u'\n') ? QString() : word;
}

std::pair<qsizetype, qsizetype> SourceEditor::rowAtCursor() const
{
    const int index = cursorRow();
    return {m_rows.start(index), m_rows.end(index, m_lines)};
}

void SourceEditor::setMarks(const QList<SourceMark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_markOfLine.clear();
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const SourceMark& mark = m_marks.at(i);
        const int last = std::min(mark.lastLine, lineCount());
        for (int line = std::max(1, mark.firstLine); line <= last; ++line) {
            const auto known = m_markOfLine.constFind(line);
            // The weightiest is seen.
            if (known == m_markOfLine.constEnd() || m_marks.at(*known).kind < mark.kind)
                m_markOfLine.insert(line, i);
        }
    }
    viewport()->update();
    m_strip->update();
    m_map->update();
}

void SourceEditor::setDecoration(const SourceDecoration& decoration)
{
    m_decoration = decoration;
    m_map->update();
    rebuildRows();
}

void SourceEditor::setMatches(const QList<TextMatch>& matches)
{
    m_matches = matches;
    viewport()->update();
    m_strip->update();
    m_map->update();
}

qsizetype SourceEditor::selectMatch(bool backward)
{
    if (m_matches.isEmpty())
        return -1;
    const auto before = [](const TextMatch& match, qsizetype offset) { return match.offset < offset; };
    const auto [from, to] = selection();
    qsizetype index = 0;
    if (backward) {
        index = std::lower_bound(m_matches.cbegin(), m_matches.cend(), from, before) - m_matches.cbegin() - 1;
        if (index < 0)
            index = m_matches.size() - 1;
    } else {
        // A match at the very cursor is the next one as long as it is not what is selected.
        const qsizetype behind = from == to ? from : from + 1;
        index = std::lower_bound(m_matches.cbegin(), m_matches.cend(), behind, before) - m_matches.cbegin();
        if (index == m_matches.size())
            index = 0;
    }
    showRange(m_matches.at(index).offset, m_matches.at(index).length);
    return index;
}

void SourceEditor::setCursor(qsizetype offset, bool keepAnchor, bool byPerson)
{
    offset = std::clamp<qsizetype>(offset, 0, m_lines.text().size());
    m_cursor = offset;
    if (!keepAnchor)
        m_anchor = offset;
    m_wantedX = -1;
    updateBracket();
    if (byPerson)
        ensureVisible(offset, false);
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(this, int(m_cursor));
        QAccessible::updateAccessibility(&moved);
    }
    Q_EMIT cursorMoved();
}

void SourceEditor::updateBracket()
{
    m_bracket =
        hasSelection() ? std::pair<qsizetype, qsizetype>(-1, -1) : matchBracket(m_lines, m_cursor, m_highlighter);
}

void SourceEditor::selectWordAt(qsizetype offset)
{
    const auto [from, to] = wordAround(offset);
    m_anchor = from;
    setCursor(to, true);
}

bool SourceEditor::isShown(int line) const
{
    return line <= 1 || m_rows.firstRowOf(line - 1) != m_rows.firstRowOf(line - 2);
}

bool SourceEditor::toggleFold(int line)
{
    if (!m_folded.remove(line - 1)) {
        if (!m_highlighter.regions().contains(line - 1))
            return false;
        m_folded.insert(line - 1);
        const int last = m_highlighter.regions().at(line - 1) - 1;
        // A cursor that would be hidden stays at what is seen.
        const int at = m_lines.lineAt(m_cursor);
        if (at > line - 1 && at <= last)
            setCursor(m_lines.end(line - 1), false, false);
    }
    rebuildRows();
    return true;
}

void SourceEditor::toggleFoldAtCursor()
{
    const int at = m_lines.lineAt(m_cursor);
    if (toggleFold(at + 1))
        return;
    int innermost = -1;
    for (const auto& [first, last] : m_highlighter.regions()) {
        if (first > at)
            break;
        if (last >= at)
            innermost = first;
    }
    if (innermost >= 0)
        toggleFold(innermost + 1);
}

void SourceEditor::foldAll()
{
    m_highlighter.advance(patienceMs);
    // A region around most of the file is as good as none: what it holds is folded.
    int outerEnd = -1;
    for (const auto& [first, last] : m_highlighter.regions()) {
        if (first <= outerEnd || (last - first) * 2 > m_lines.count())
            continue;
        m_folded.insert(first);
        outerEnd = last - 1;
    }
    int shown = m_lines.lineAt(m_cursor);
    for (const int first : std::as_const(m_folded)) {
        if (first < shown && m_highlighter.regions().at(first) > shown)
            shown = first;
    }
    setCursor(m_lines.start(shown), false, false);
    rebuildRows();
}

void SourceEditor::unfoldAll()
{
    m_folded.clear();
    rebuildRows();
}

void SourceEditor::unfoldTo(int line)
{
    if (isShown(line + 1))
        return;
    const auto hides = [&](int first) {
        const auto region = m_highlighter.regions().find(first);
        return region == m_highlighter.regions().end() || (first < line && line < region->second);
    };
    m_folded.removeIf(hides);
    rebuildRows();
}

SourceEditor::View SourceEditor::view() const
{
    return {m_cursor, m_anchor, m_rows.start(topRow()), m_wrap, QList<int>(m_folded.cbegin(), m_folded.cend())};
}

void SourceEditor::restoreView(const View& view)
{
    m_wrap = view.wrapped;
    if (!view.folded.isEmpty())
        m_highlighter.advance(patienceMs);
    for (const int first : view.folded) {
        if (m_highlighter.regions().contains(first))
            m_folded.insert(first);
    }
    rebuildRows();
    m_anchor = std::clamp<qsizetype>(view.anchor, 0, m_lines.text().size());
    setCursor(view.cursor, true, false);
    verticalScrollBar()->setValue(m_rows.rowAt(view.top, m_lines));
}

} // namespace Mingjing
