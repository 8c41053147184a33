// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourceeditor.h"

#include "widgets/common/appearance.h"
#include "widgets/source/sourcehighlighter.h"
#include "widgets/source/syntaxrepository.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace Mingjing {

/// The strip of line numbers and marks left of the text.
class SourceMargin final : public QWidget
{
public:
    explicit SourceMargin(SourceEditor* editor) : QWidget(editor), m_editor(editor) { }

    QSize sizeHint() const override { return QSize(m_editor->marginWidth(), 0); }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintMargin(event); }

private:
    SourceEditor* m_editor;
};

namespace {

/// \a text with every line cut at SourceEditor::shownLineLength; \a cut tells whether any was.
QString shownText(const QString& text, bool* cut)
{
    *cut = false;
    QString shown;
    shown.reserve(text.size());
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const qsizetype length = end - start;
        if (length > SourceEditor::shownLineLength) {
            *cut = true;
            shown += QStringView(text).mid(start, SourceEditor::shownLineLength);
            shown += QStringLiteral(" …");
        } else {
            shown += QStringView(text).mid(start, length);
        }
        if (end < text.size())
            shown += u'\n';
        start = end + 1;
    }
    return shown;
}

} // namespace

SourceEditor::SourceEditor(const SyntaxRepository& syntax, QWidget* parent)
    : QPlainTextEdit(parent),
      m_syntax(syntax),
      m_margin(new SourceMargin(this)),
      m_highlighter(new SourceHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC"), font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    setFont(font);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);

    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect& rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEditor::updateHighlights);
    applyTheme();
    placeMargin();
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::setSource(const QString& path, const QString& text)
{
    m_path = path;
    m_text = text;
    m_targetLine = 0;
    m_evidenceLines.clear();
    // The engine queues calls on blocks of the text that it has just coloured: none may outlive that text.
    QCoreApplication::sendPostedEvents(m_highlighter, QEvent::MetaCall);
    clear();
    m_highlighter->setDefinition(m_syntax.definitionFor(path));
    setPlainText(shownText(text, &m_cut));
    updateHighlights();
}

void SourceEditor::goToLine(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    m_targetLine = line;
    QTextCursor cursor(block);
    if (column > 1)
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::min(column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    updateHighlights();
}

int SourceEditor::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

std::pair<int, int> SourceEditor::selectedLines() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    QTextBlock last = document()->findBlock(cursor.selectionEnd());
    if (last.blockNumber() > first.blockNumber() && last.position() == cursor.selectionEnd())
        last = last.previous();
    return {first.blockNumber() + 1, last.blockNumber() + 1};
}

void SourceEditor::setEvidenceLines(const QSet<int>& lines)
{
    if (m_evidenceLines == lines)
        return;
    m_evidenceLines = lines;
    m_margin->update();
}

bool SourceEditor::findNext(const QString& text, QTextDocument::FindFlags flags)
{
    if (text.isEmpty())
        return false;
    QTextCursor found = document()->find(text, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        if (flags & QTextDocument::FindBackward)
            edge.movePosition(QTextCursor::End);
        found = document()->find(text, edge, flags);
    }
    if (found.isNull())
        return false;
    setTextCursor(found);
    return true;
}

void SourceEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void SourceEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    else if (event->type() == QEvent::FontChange)
        placeMargin();
}

void SourceEditor::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (!textCursor().hasSelection())
        Q_EMIT lineActivated(currentLine());
}

int SourceEditor::marginWidth() const
{
    const int digits = std::max(3, int(QString::number(std::max(1, blockCount())).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 22;
}

void SourceEditor::placeMargin()
{
    const int width = marginWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect contents = contentsRect();
    m_margin->setGeometry(contents.left(), contents.top(), width, contents.height());
}

void SourceEditor::paintMargin(QPaintEvent* event)
{
    using KSyntaxHighlighting::Theme;
    const Theme theme = m_highlighter->theme();
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), QColor(theme.editorColor(Theme::IconBorder)));
    painter.setFont(font());

    QTextBlock block = firstVisibleBlock();
    const int current = textCursor().blockNumber();
    const int right = m_margin->width() - 6;
    for (qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
         block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        top = rect.bottom();
        if (!block.isVisible() || rect.bottom() < event->rect().top())
            continue;
        const int line = block.blockNumber() + 1;
        if (m_evidenceLines.contains(line)) {
            painter.fillRect(QRectF(0, rect.top(), 4, rect.height()), Appearance::colour(Appearance::Role::Violation));
        }
        const bool isCurrent = block.blockNumber() == current;
        painter.setPen(QColor(theme.editorColor(isCurrent ? Theme::CurrentLineNumber : Theme::LineNumbers)));
        painter.drawText(QRectF(0, rect.top(), right, fontMetrics().height()), Qt::AlignRight, QString::number(line));
    }
}

void SourceEditor::applyTheme()
{
    using KSyntaxHighlighting::Theme;
    const Theme theme = m_syntax.theme(Appearance::isDark());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, QColor(theme.editorColor(Theme::BackgroundColor)));
    colours.setColor(QPalette::Text, QColor(theme.textColor(Theme::Normal)));
    colours.setColor(QPalette::Highlight, QColor(theme.editorColor(Theme::TextSelection)));
    colours.setColor(QPalette::HighlightedText, QColor(theme.textColor(Theme::Normal)));
    setPalette(colours);
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
    updateHighlights();
}

void SourceEditor::updateHighlights()
{
    using KSyntaxHighlighting::Theme;
    const auto wholeLine = [this](int block, const QColor& colour) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(block));
        line.format.setBackground(colour);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        return line;
    };
    QList<QTextEdit::ExtraSelection> selections{
        wholeLine(textCursor().blockNumber(), QColor(m_highlighter->theme().editorColor(Theme::CurrentLine)))};
    if (m_targetLine > 0)
        selections.append(wholeLine(m_targetLine - 1, Appearance::colour(Appearance::Role::TargetLine)));
    setExtraSelections(selections);
    m_margin->update();
}

} // namespace Mingjing
