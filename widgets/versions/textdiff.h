// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"
#include "review/versions/comparedtexts.h"
#include "widgets/versions/alignedtexts.h"

#include <QSet>
#include <QWidget>

#include <optional>

namespace Mingjing {

class SourceEditor;
class SyntaxRepository;

/// Two versions of a text side by side, row by row, with what is the same folded away.
class TextDiff final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDiff)

public:
    /// \a syntax must outlive it.
    explicit TextDiff(const SyntaxRepository& syntax, QWidget* parent = nullptr);
    ~TextDiff() override;

    /// \a lines is the difference of \a texts. Shows the first change.
    void setTexts(const QString& oldPath, const QString& newPath, const ComparedTexts& texts, const LineDiff& lines);

    int changeCount() const { return int(m_aligned.changes.size()); }
    /// From 0; -1 before the first.
    int currentChange() const;
    void goToChange(int index);
    /// False at the end.
    bool nextChange();
    bool previousChange();
    /// Shows the line \a line of the new (or old) text as it was compared, unfolding it.
    void goToLine(int line, bool ofNew);

    SourceEditor* before() const { return m_before; }
    SourceEditor* after() const { return m_after; }
    const AlignedTexts& aligned() const { return m_aligned; }

    /// Lines of the new text, as it was compared, that are selected; nothing when none is.
    std::optional<LineRange> selectedNewLines() const;

Q_SIGNALS:
    void changeReached();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QSet<int>& unfolded);
    void paint();
    void unfoldAt(int row);
    void follow(SourceEditor* leader, SourceEditor* other);
    void goToRow(int row);

    SourceEditor* m_before = nullptr;
    SourceEditor* m_after = nullptr;
    QString m_oldPath;
    QString m_newPath;
    ComparedTexts m_texts;
    LineDiff m_lines;
    QSet<int> m_unfolded;
    AlignedTexts m_aligned;
    bool m_follows = false;
};

} // namespace Mingjing
