// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingeditor.h"

#include "review/cases/blankfacts.h"
#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/findings/clausechips.h"
#include "widgets/findings/evidencestrip.h"
#include "widgets/findings/evidenceview.h"
#include "widgets/findings/wordsfield.h"
#include "widgets/words/carrywords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/obstaclewords.h"

#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace Mingjing {

bool FindingEditor::canEdit() const
{
    return m_context.isEditable() && m_context.state().status == CaseStatus::Open && !m_draft.finding.withdrawn;
}

void FindingEditor::setBytes(const EvidenceBytes& bytes)
{
    m_strip->setBytes(bytes);
    m_view->setBytes(bytes);
}

void FindingEditor::begin(const QString& itemId)
{
    const OpenCase* open = m_context.openCase();
    if (!open || itemId.isEmpty())
        return;
    const QString key = QStringLiteral("item:") + itemId;
    if (key == m_key)
        return;
    remember();
    show(key, m_begun.contains(key) ? m_begun.take(key) : FindingDraft::under(itemId, *open));
}

void FindingEditor::beginFromHint(const QString& hintId, const QStringList& evidence)
{
    const BoardHint* hint = m_context.hints().board().hint(hintId);
    const QString key = QStringLiteral("hint:") + hintId;
    if (!m_context.openCase() || !hint || key == m_key)
        return;
    remember();
    show(key, m_begun.contains(key) ? m_begun.take(key) : FindingDraft::ofHint(*hint, evidence, *m_context.openCase()));
    m_context.report(tr("From a hint: check the words, then record the finding."));
}

void FindingEditor::open(const QString& findingId)
{
    const Finding* finding = m_context.state().finding(findingId);
    const QString key = finding ? QStringLiteral("finding:") + findingId : QString();
    if (key == m_key)
        return;
    remember();
    if (finding)
        show(key, m_begun.contains(key) ? m_begun.take(key) : FindingDraft::of(*finding));
    else
        show({}, {});
}

void FindingEditor::show(const QString& key, const FindingDraft& draft)
{
    m_key = key;
    m_draft = draft;
    m_withdrawReason->clear();
    m_withdrawRow->hide();
    m_evidenceStack->setCurrentIndex(0);
    say({});
    fill();
}

void FindingEditor::remember()
{
    if (!m_key.isEmpty() && m_draft.differs() && canEdit())
        m_begun.insert(m_key, m_draft);
}

void FindingEditor::leaveCase()
{
    // The context shows another case by now: whether this one can be edited is no longer asked.
    if (!m_key.isEmpty() && m_draft.differs())
        m_begun.insert(m_key, m_draft);
    if (!m_case.isEmpty() && !m_begun.isEmpty())
        m_left.insert(m_case, {m_begun, m_key});
    m_begun.clear();
    m_case.clear();
    m_strip->forget();
    show({}, {});
}

void FindingEditor::enterCase()
{
    leaveCase();
    const OpenCase* open = m_context.openCase();
    m_clauses->setEdition(open ? open->edition.get() : nullptr, open ? open->catalogue.get() : nullptr);
    if (!m_context.isEditable())
        return;
    m_case = m_context.state().caseId + u'/' + m_context.state().editionSha256;
    const Beginnings left = m_left.take(m_case);
    m_begun = left.drafts;
    if (canEdit() && m_begun.contains(left.shown))
        show(left.shown, m_begun.take(left.shown));
}

void FindingEditor::follow()
{
    if (m_key.isEmpty())
        return;
    const Finding* recorded = m_draft.isNew() ? nullptr : m_context.state().finding(m_draft.finding.id);
    if (!m_draft.isNew() && !recorded) {
        // A replay went back before it was recorded.
        show({}, {});
        return;
    }
    const bool standsOtherwise = recorded && (recorded->withdrawn != m_draft.finding.withdrawn || !m_draft.differs());
    if (standsOtherwise)
        m_draft = FindingDraft::of(*recorded);
    fill();
}

void FindingEditor::attach(const QString& evidenceId)
{
    if (m_key.isEmpty() || !canEdit() || m_draft.finding.evidence.contains(evidenceId))
        return;
    m_draft.finding.evidence.append(evidenceId);
    if (const Evidence* piece = m_context.state().evidenceById(evidenceId))
        m_words->fill(blankFacts({*piece}));
    say({});
    fillEvidence();
    updateState();
}

void FindingEditor::fill()
{
    m_filling = true;
    const Finding& finding = m_draft.finding;
    m_title->setText(m_draft.isNew() ? tr("New finding") : finding.id);
    m_clauses->setClauses(finding.clauses, finding.twins, canEdit());
    m_severity->setCurrentIndex(static_cast<int>(finding.severity));
    if (m_words->toPlainText() != finding.words) {
        m_words->setPlainText(finding.words);
        m_words->moveCursor(QTextCursor::End);
    }
    m_filling = false;
    fillEvidence();
    updateState();
}

void FindingEditor::fillEvidence()
{
    QList<Evidence> evidence;
    if (!m_key.isEmpty()) {
        for (const Evidence& each : m_draft.offered(m_context.state())) {
            if (canEdit() || m_draft.finding.evidence.contains(each.id))
                evidence.append(each);
        }
    }
    m_words->setQuotes(quotesOf(m_context.state(), m_draft.finding.evidence));
    m_strip->setEvidence(evidence, m_draft.finding.evidence, canEdit());
    m_strip->setVisible(!evidence.isEmpty());
    m_noEvidence->setVisible(evidence.isEmpty());
}

void FindingEditor::updateState()
{
    const bool active = !m_key.isEmpty();
    const bool editable = active && canEdit();
    setEnabled(active);
    m_severity->setEnabled(editable);
    updateSeverity();
    m_view->setEditable(editable);
    m_phrase->setVisible(editable);
    m_attach->setVisible(editable);
    m_words->setReadOnly(!editable);
    m_record->setVisible(editable);
    m_record->setText(tr("%1  (%2)", "button, shortcut")
                          .arg(m_draft.isNew()      ? tr("Record")
                                   : isConfirming() ? tr("Confirm")
                                                    : tr("Save changes"),
                               QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_record->setEnabled(m_draft.isNew() || m_draft.differs() || isConfirming());
    m_discard->setVisible(editable && (m_draft.isNew() || m_draft.differs()));
    m_withdraw->setVisible(editable && !m_draft.isNew());
    if (editable && isConfirming())
        say(tr("Another edition is in force: %1. Confirm the finding, change it or withdraw it.")
                .arg(CarryWords::reasons(m_draft.finding.toConfirm)));
    if (m_draft.finding.withdrawn)
        say(tr("Withdrawn: %1").arg(m_draft.finding.withdrawnReason));
}

void FindingEditor::updateSeverity()
{
    const Finding& finding = m_draft.finding;
    for (int i = 0; i < m_severity->count(); ++i) {
        const auto severity = static_cast<Severity>(i);
        const bool suggested = finding.suggestedSeverity == severity;
        m_severity->setItemText(
            i, suggested ? QStringLiteral("%1 •").arg(CaseWords::severity(severity)) : CaseWords::severity(severity));
    }
    const bool departs = finding.suggestedSeverity && *finding.suggestedSeverity != finding.severity;
    m_severityRow->setVisible(departs && !m_key.isEmpty());
    if (!departs)
        return;
    m_suggested->setText(tr("The rules suggest: %1").arg(CaseWords::severity(*finding.suggestedSeverity)));
    if (m_severityReason->text() != finding.severityReason)
        m_severityReason->setText(finding.severityReason);
    m_severityReason->setReadOnly(!canEdit());
}

bool FindingEditor::isConfirming() const
{
    return !m_draft.isNew() && !m_draft.differs() && !m_draft.finding.toConfirm.isEmpty();
}

void FindingEditor::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindingEditor::record()
{
    if (m_key.isEmpty() || !canEdit())
        return;
    const QStringList obstacles = m_draft.obstacles();
    if (!obstacles.isEmpty()) {
        say(obstacles.join(u' '));
        return;
    }
    Finding finding = m_draft.finding;
    finding.words = finding.words.trimmed();
    finding.severityReason = finding.severityReason.trimmed();
    if (finding.suggestedSeverity == finding.severity)
        finding.severityReason.clear();
    QString id = finding.id;
    const QString key = m_key;
    const FindingDraft before = m_draft;
    // Nothing is left to remember when the new state arrives.
    m_key.clear();
    std::optional<Error> failure;
    if (before.isNew()) {
        const Result<QString> done = m_context.session()->recordFinding(finding);
        if (done)
            id = *done;
        else
            failure = done.error();
    } else if (const Result<void> done = m_context.session()->changeFinding(finding); !done) {
        failure = done.error();
    }
    m_key = key;
    if (failure) {
        say(ObstacleWords::sentence(*failure));
        return;
    }
    m_draft = {};
    m_key.clear();
    m_context.report(before.isNew() ? tr("Finding %1 is recorded.").arg(id) : tr("Finding %1 is changed.").arg(id));
    open(id);
    Q_EMIT recorded(id);
}

void FindingEditor::discard()
{
    if (m_key.isEmpty())
        return;
    if (m_draft.isNew()) {
        show({}, {});
        Q_EMIT discarded();
    } else if (const Finding* finding = m_context.state().finding(m_draft.finding.id)) {
        show(m_key, FindingDraft::of(*finding));
    }
}

void FindingEditor::withdraw()
{
    const QString reason = m_withdrawReason->text().trimmed();
    if (reason.isEmpty() || !canEdit()) {
        say(tr("Say why it is withdrawn."));
        return;
    }
    const Result<void> done = m_context.session()->withdrawFinding(m_draft.finding.id, reason);
    if (!done) {
        say(ObstacleWords::sentence(done.error()));
        return;
    }
    m_withdrawReason->clear();
    m_withdrawRow->hide();
    m_context.report(tr("Finding %1 is withdrawn.").arg(m_draft.finding.id));
}

void FindingEditor::showEvidence(const QString& evidenceId)
{
    const Evidence* evidence = m_context.state().evidenceById(evidenceId);
    if (!evidence)
        return;
    if (evidence->kind == EvidenceKind::Source && !evidence->lines.isEmpty()) {
        m_context.selectSource({evidence->path, evidence->lines.first().first, 0});
        return;
    }
    m_view->setEvidence(*evidence);
    m_evidenceStack->setCurrentWidget(m_view);
    m_view->setFocus();
}

void FindingEditor::say(const QString& sentence, Appearance::Role role)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, Appearance::colour(role));
    m_message->setPalette(palette);
}

} // namespace Mingjing
