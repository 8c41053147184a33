// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/phrases/blanks.h"

#include <QPlainTextEdit>

namespace Mingjing {

/// The words of a finding. Blanks are highlighted; Tab selects the next one, and leaves the field after the last.
class WordsField final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordsField)

public:
    explicit WordsField(QWidget* parent = nullptr);

    /// What the evidence quotes: no blank within it is one.
    void setQuotes(const QStringList& quotes);
    /// Puts \a text in at the cursor, its blanks filled from \a facts, and selects the first that is left.
    void insertPhrase(const QString& text, const BlankFacts& facts);
    /// Fills what \a facts know. Can be undone as typing can.
    void fill(const BlankFacts& facts);
    QList<OpenBlank> blanks() const { return openBlanks(toPlainText(), m_quotes); }
    /// Selects the next or the former blank; false when there is none there.
    bool goToBlank(bool forward);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void highlight();

    QStringList m_quotes;
};

} // namespace Mingjing
