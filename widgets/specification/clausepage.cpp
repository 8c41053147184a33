// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausepage.h"

#include "widgets/common/appearance.h"
#include "widgets/specification/clausehtml.h"

#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Mingjing {

ClausePage::ClausePage(const Catalogue& catalogue, QWidget* parent) : QTextBrowser(parent), m_catalogue(catalogue)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setPlaceholderText(tr("Select a clause."));
    setAccessibleName(tr("Clause"));
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const QString id = clauseOfLink(link.toString()); !id.isEmpty())
            Q_EMIT clauseRequested(id);
    });
}

void ClausePage::setEdition(std::shared_ptr<const Edition> edition)
{
    m_edition = std::move(edition);
    m_clause.clear();
    refresh();
}

void ClausePage::showClause(const QString& id)
{
    m_clause = id;
    refresh();
}

void ClausePage::setWords(const QStringList& words)
{
    m_words = words;
    m_current = -1;
    m_marks = matchesIn(toPlainText(), m_words);
    paintMarks();
}

bool ClausePage::stepMark(bool forward)
{
    const int next = m_current + (forward ? 1 : -1);
    if (next < 0 || next >= markCount())
        return false;
    goToMark(next);
    return true;
}

void ClausePage::goToMark(int index)
{
    m_current = index;
    QTextCursor cursor(document());
    cursor.setPosition(int(m_marks.at(index).start));
    setTextCursor(cursor);
    ensureCursorVisible();
    paintMarks();
}

void ClausePage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ClausePage::refresh()
{
    document()->setDefaultStyleSheet(
        u"a { color: %1; text-decoration: none; }"_s.arg(Appearance::colour(Appearance::Role::Accent).name()));
    setHtml(m_edition ? clauseHtml(*m_edition, m_catalogue, m_clause) : QString());
    setWords(m_words);
}

void ClausePage::paintMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < m_marks.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(m_marks.at(i).start));
        selection.cursor.setPosition(int(m_marks.at(i).start + m_marks.at(i).length), QTextCursor::KeepAnchor);
        selection.format.setBackground(matchColour(i == m_current));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace Mingjing
