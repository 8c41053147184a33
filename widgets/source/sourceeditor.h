// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSet>

namespace Mingjing {

class SourceHighlighter;
class SyntaxRepository;

/// One source file, read-only: line numbers, colours, marks in the margin, a line that flashes when it is gone to.
class SourceEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceEditor)

public:
    /// \a syntax must outlive the editor.
    SourceEditor(const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~SourceEditor() override;

    /// Shows \a text of the file \a path. Lines longer than shownLineLength are cut on screen; isCut() says so.
    void setSource(const QString& path, const QString& text);
    const QString& path() const { return m_path; }
    bool isCut() const { return m_cut; }
    /// The file's text as it was read, nothing cut.
    const QString& sourceText() const { return m_text; }

    /// Lines count from 1.
    void goToLine(int line, int column = 0);
    int currentLine() const;
    /// First and last selected line; the current line twice when nothing is selected.
    std::pair<int, int> selectedLines() const;

    /// Lines that carry evidence of a finding.
    void setEvidenceLines(const QSet<int>& lines);

    /// Selects the next match after the cursor, wrapping around once. False when there is none.
    bool findNext(const QString& text, QTextDocument::FindFlags flags);

    static constexpr qsizetype shownLineLength = 10000;

Q_SIGNALS:
    /// The cursor was put on a line by the person.
    void lineActivated(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    friend class SourceMargin;

    int marginWidth() const;
    void paintMargin(QPaintEvent* event);
    void placeMargin();
    void applyTheme();
    void updateHighlights();

    const SyntaxRepository& m_syntax;
    QWidget* m_margin = nullptr;
    SourceHighlighter* m_highlighter = nullptr;
    QString m_path;
    QString m_text;
    QSet<int> m_evidenceLines;
    int m_targetLine = 0;
    bool m_cut = false;
};

} // namespace Mingjing
