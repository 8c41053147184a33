// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the finding editor puts in: phrases, attachments, marked pictures, another finding's words.
#include "widgets/findings/findingeditor.h"

#include "review/cases/blankfacts.h"
#include "review/cases/reviewsession.h"
#include "review/phrases/builtinphrases.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/findings/attachment.h"
#include "widgets/findings/evidenceview.h"
#include "widgets/findings/wordsfield.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace Mingjing {

QList<Evidence> FindingEditor::attached() const
{
    QList<Evidence> pieces;
    for (const QString& id : m_draft.finding.evidence) {
        if (const Evidence* piece = m_context.state().evidenceById(id))
            pieces.append(*piece);
    }
    return pieces;
}

BlankFacts FindingEditor::knownFacts() const
{
    BlankFacts facts = blankFacts(attached());
    if (!facts.contains(Blank::Page) && !m_context.selectedPage().isEmpty())
        facts.insert(Blank::Page, m_context.selectedPage());
    if (!facts.contains(Blank::Category) && !m_context.state().category.isEmpty())
        facts.insert(Blank::Category, m_context.state().category);
    return facts;
}

void FindingEditor::choosePhrase()
{
    if (!isActive() || !canEdit()) {
        m_context.report(tr("Begin a finding first."));
        return;
    }
    if (!m_phrases) {
        m_phrases = new CommandPalette(window(), tr("Insert a phrase: any part of its words, or a clause"));
        m_phrases->addSource([this] {
            QList<CommandPalette::Command> commands;
            const Result<PhraseLibrary> library = builtInPhrases();
            if (!library)
                return commands;
            for (const Phrase& phrase : library->sortedFor(m_draft.finding.clauses)) {
                const QString text = localized(phrase.text);
                commands.append(
                    {localized(phrase.title), ListWords::plain(phrase.clauses), [this, text] { insertPhrase(text); }});
            }
            return commands;
        });
    }
    m_phrases->open();
}

void FindingEditor::insertPhrase(const QString& text)
{
    if (isActive() && canEdit())
        m_words->insertPhrase(text, knownFacts());
}

void FindingEditor::chooseAttachment()
{
    if (!isActive() || !canEdit()) {
        m_context.report(tr("Begin a finding first."));
        return;
    }
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach files"));
    for (const QString& path : paths)
        attachFile(path);
}

void FindingEditor::attachFile(const QString& path)
{
    if (!isActive() || !canEdit())
        return;
    const Result<Attachment> read = readAttachment(path);
    if (!read) {
        const Error& error = read.error();
        say(error.code == ErrorCode::Refused
                ? tr("“%1” cannot be attached: a file must have something in it, and at most %2 MB.")
                      .arg(error.context)
                      .arg(MaximumAttachmentBytes >> 20)
                : errorText(error));
        return;
    }
    const Result<QString> id = m_context.session()->captureEvidence(read->evidence, read->bytes);
    if (!id) {
        say(errorText(id.error()));
        return;
    }
    m_context.report(tr("“%1” is attached as evidence %2.").arg(read->evidence.caption, *id));
    attach(*id);
}

void FindingEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (isActive() && canEdit() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FindingEditor::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            attachFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

void FindingEditor::recordMarks(const Evidence& marked)
{
    if (!isActive() || !canEdit())
        return;
    Evidence piece = marked;
    piece.remarks = marked.id;
    const Result<QString> id = m_context.session()->captureEvidence(piece);
    if (!id) {
        say(errorText(id.error()));
        return;
    }
    QStringList& evidence = m_draft.finding.evidence;
    const qsizetype at = evidence.indexOf(marked.id);
    if (at >= 0)
        evidence[at] = *id;
    else
        evidence.append(*id);
    m_context.report(tr("The marked picture is evidence %1; %2 is kept as it was.").arg(*id, marked.id));
    fillEvidence();
    updateState();
    showEvidence(*id);
}

void FindingEditor::beginCopy(const QString& findingId)
{
    const Finding* finding = m_context.state().finding(findingId);
    if (!finding || !m_context.isEditable())
        return;
    remember();
    show(QStringLiteral("copy:") + findingId, FindingDraft::copyOf(*finding, m_context.state()));
    say(tr("A copy of %1. Mark the other place; it is attached and fills the blanks.").arg(findingId),
        Appearance::Role::Accent);
    focusWords();
}

} // namespace Mingjing
