// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/wordsfield.h"

#include "widgets/common/appearance.h"
#include "widgets/words/localized.h"

#include <QEvent>

namespace Mingjing {

namespace {

BlankLanguage blankLanguage()
{
    return speaksChinese(QLocale()) ? BlankLanguage::Chinese : BlankLanguage::English;
}

} // namespace

WordsField::WordsField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &WordsField::highlight);
}

void WordsField::setQuotes(const QStringList& quotes)
{
    m_quotes = quotes;
    highlight();
}

void WordsField::insertPhrase(const QString& text, const BlankFacts& facts)
{
    QString words = fillBlanks(text, facts);
    const QList<OpenBlank> left = openBlanks(words);
    for (auto blank = left.crbegin(); blank != left.crend(); ++blank)
        words.replace(blank->at, blank->length, blankMarker(blank->blank, blankLanguage()));
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    cursor.insertText(words);
    cursor.setPosition(start);
    setTextCursor(cursor);
    if (!goToBlank(true)) {
        cursor.setPosition(start + static_cast<int>(words.size()));
        setTextCursor(cursor);
    }
    setFocus(Qt::ShortcutFocusReason);
}

void WordsField::fill(const BlankFacts& facts)
{
    const QList<OpenBlank> open = blanks();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto blank = open.crbegin(); blank != open.crend(); ++blank) {
        const QString fact = facts.value(blank->blank);
        if (fact.isEmpty())
            continue;
        cursor.setPosition(static_cast<int>(blank->at));
        cursor.setPosition(static_cast<int>(blank->at + blank->length), QTextCursor::KeepAnchor);
        cursor.insertText(fact);
    }
    cursor.endEditBlock();
}

bool WordsField::goToBlank(bool forward)
{
    const QTextCursor from = textCursor();
    const OpenBlank* target = nullptr;
    const QList<OpenBlank> open = blanks();
    for (const OpenBlank& blank : open) {
        const bool selected = from.hasSelection() && from.selectionStart() == blank.at;
        if (forward && !selected && blank.at >= from.selectionStart()) {
            target = &blank;
            break;
        }
        if (!forward && blank.at + blank.length <= from.selectionStart())
            target = &blank;
    }
    if (!target)
        return false;
    QTextCursor cursor = from;
    cursor.setPosition(static_cast<int>(target->at));
    cursor.setPosition(static_cast<int>(target->at + target->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool WordsField::focusNextPrevChild(bool next)
{
    return (!isReadOnly() && goToBlank(next)) || QPlainTextEdit::focusNextPrevChild(next);
}

void WordsField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

void WordsField::highlight()
{
    QList<QTextEdit::ExtraSelection> selections;
    QColor ground = Appearance::colour(Appearance::Role::Warning);
    ground.setAlpha(70);
    for (const OpenBlank& blank : blanks()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(blank.at));
        selection.cursor.setPosition(static_cast<int>(blank.at + blank.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(ground);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace Mingjing
