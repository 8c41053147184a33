// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/textdiff.h"

#include "widgets/common/appearance.h"
#include "widgets/source/sourceeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace Mingjing {

namespace {

QColor faint(QColor colour)
{
    colour.setAlphaF(0.45F);
    return colour;
}

} // namespace

TextDiff::TextDiff(const SyntaxRepository& syntax, QWidget* parent)
    : QWidget(parent), m_before(new SourceEditor(syntax)), m_after(new SourceEditor(syntax))
{
    m_before->setAccessibleName(tr("The old version"));
    m_after->setAccessibleName(tr("The new version"));
    auto* splitter = new QSplitter;
    splitter->addWidget(m_before);
    splitter->addWidget(m_after);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_after);
    // Both views are of one height, whichever text is wider.
    for (SourceEditor* side : {m_before, m_after})
        side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    for (const auto& [leader, other] : {std::pair(m_before, m_after), std::pair(m_after, m_before)}) {
        const auto move = [this, leader = leader, other = other] { follow(leader, other); };
        connect(leader->verticalScrollBar(), &QScrollBar::valueChanged, this, move);
        connect(leader->horizontalScrollBar(), &QScrollBar::valueChanged, this, move);
        connect(leader, &SourceEditor::lineActivated, this, [this](int line) { unfoldAt(line - 1); });
        connect(leader, &SourceEditor::cursorMoved, this, &TextDiff::changeReached);
    }
}

TextDiff::~TextDiff() = default;

void TextDiff::setTexts(const QString& oldPath, const QString& newPath, const ComparedTexts& texts,
                        const LineDiff& lines)
{
    m_oldPath = oldPath;
    m_newPath = newPath;
    m_texts = texts;
    m_lines = lines;
    show({});
    goToChange(0);
}

void TextDiff::show(const QSet<int>& unfolded)
{
    m_unfolded = unfolded;
    m_aligned = alignTexts(m_texts.oldText, m_texts.newText, m_lines, unfolded);
    m_follows = true;
    m_before->setSource(m_oldPath, m_aligned.oldText);
    m_after->setSource(m_newPath, m_aligned.newText);
    paint();
    m_follows = false;
}

void TextDiff::paint()
{
    using Kind = AlignedTexts::Kind;
    const QColor added = Appearance::colour(Appearance::Role::AddedWords);
    const QColor removed = Appearance::colour(Appearance::Role::RemovedWords);
    const QColor none = faint(palette().color(QPalette::Mid));
    SourceDecoration before;
    SourceDecoration after;
    for (int i = 0; i < int(m_aligned.rows.size()); ++i) {
        const AlignedTexts::Row& row = m_aligned.rows.at(i);
        before.labels.append(row.oldLine > 0 ? QString::number(row.oldLine) : QString());
        after.labels.append(row.newLine > 0 ? QString::number(row.newLine) : QString());
        const int line = i + 1;
        switch (row.kind) {
        case Kind::Same:
            break;
        case Kind::Changed:
            before.lineColours.insert(line, faint(removed));
            after.lineColours.insert(line, faint(added));
            break;
        case Kind::Removed:
            before.lineColours.insert(line, faint(removed));
            after.lineColours.insert(line, none);
            break;
        case Kind::Added:
            before.lineColours.insert(line, none);
            after.lineColours.insert(line, faint(added));
            break;
        case Kind::Fold: {
            const QString note = tr("⋯ %n unchanged line(s)", nullptr, row.hidden);
            for (SourceDecoration* side : {&before, &after}) {
                side->notes.insert(line, note);
                side->folded.push_back({i, i + row.hidden});
            }
            break;
        }
        }
    }
    for (const AlignedTexts::Words& words : std::as_const(m_aligned.oldWords))
        before.words.append({words.offset, words.length, removed});
    for (const AlignedTexts::Words& words : std::as_const(m_aligned.newWords))
        after.words.append({words.offset, words.length, added});
    m_before->setDecoration(before);
    m_after->setDecoration(after);
}

void TextDiff::unfoldAt(int row)
{
    if (row < 0 || row >= m_aligned.rows.size() || m_aligned.rows.at(row).kind != AlignedTexts::Kind::Fold)
        return;
    QSet<int> unfolded = m_unfolded;
    const AlignedTexts::Row first = m_aligned.rows.at(row + 1);
    unfolded.insert(first.newLine);
    const int top = m_after->verticalScrollBar()->value();
    show(unfolded);
    m_after->verticalScrollBar()->setValue(top);
    follow(m_after, m_before);
}

void TextDiff::follow(SourceEditor* leader, SourceEditor* other)
{
    if (m_follows)
        return;
    m_follows = true;
    // Rows are the same on both sides but where a long line is wrapped.
    other->verticalScrollBar()->setValue(other->rowOfLine(leader->visibleLines().first));
    other->horizontalScrollBar()->setValue(leader->horizontalScrollBar()->value());
    m_follows = false;
}

int TextDiff::currentChange() const
{
    const int row = m_after->currentLine() - 1;
    const auto after = std::upper_bound(m_aligned.changes.cbegin(), m_aligned.changes.cend(), row);
    return int(after - m_aligned.changes.cbegin()) - 1;
}

void TextDiff::goToRow(int row)
{
    m_follows = true;
    m_before->showRange(m_before->lines().start(row), 0);
    m_after->showRange(m_after->lines().start(row), 0);
    m_follows = false;
    follow(m_after, m_before);
    Q_EMIT changeReached();
}

void TextDiff::goToChange(int index)
{
    if (index >= 0 && index < m_aligned.changes.size())
        goToRow(m_aligned.changes.at(index));
}

bool TextDiff::nextChange()
{
    const int next = currentChange() + 1;
    goToChange(next);
    return next < m_aligned.changes.size();
}

bool TextDiff::previousChange()
{
    const int row = m_after->currentLine() - 1;
    int previous = currentChange();
    // From behind the beginning of a change its beginning is gone to first.
    if (previous >= 0 && m_aligned.changes.at(previous) >= row)
        --previous;
    goToChange(previous);
    return previous >= 0;
}

void TextDiff::goToLine(int line, bool ofNew)
{
    int row = m_aligned.rowOf(line, ofNew);
    if (row < 0)
        return;
    for (int fold = row - 1; fold >= 0; --fold) {
        const AlignedTexts::Row& each = m_aligned.rows.at(fold);
        if (each.kind != AlignedTexts::Kind::Fold)
            continue;
        if (fold + each.hidden >= row) {
            unfoldAt(fold);
            row = m_aligned.rowOf(line, ofNew);
        }
        break;
    }
    goToRow(row);
}

std::optional<LineRange> TextDiff::selectedNewLines() const
{
    const auto [first, last] = m_after->selectedLines();
    LineRange lines{0, 0};
    for (int line = first; line <= last && line <= m_aligned.rows.size(); ++line) {
        const int newLine = m_aligned.rows.at(line - 1).newLine;
        if (newLine == 0)
            continue;
        lines.first = lines.first == 0 ? newLine : lines.first;
        lines.last = newLine;
    }
    return lines.first == 0 ? std::nullopt : std::optional(lines);
}

void TextDiff::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        paint();
}

} // namespace Mingjing
