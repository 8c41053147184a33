// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the finding editor is put together.
#include "widgets/findings/findingeditor.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/findings/clausechips.h"
#include "widgets/findings/evidencestrip.h"
#include "widgets/findings/evidenceview.h"
#include "widgets/findings/wordsfield.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace Mingjing {

FindingEditor::FindingEditor(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new QLabel),
      m_clauses(new ClauseChips),
      m_severity(new QComboBox),
      m_suggested(new QLabel),
      m_severityReason(new QLineEdit),
      m_words(new WordsField),
      m_phrase(new QPushButton(tr("Phrase…"))),
      m_attach(new QPushButton(tr("Attach…"))),
      m_message(new QLabel),
      m_record(new QPushButton),
      m_discard(new QPushButton(tr("Discard"))),
      m_withdraw(new QPushButton(tr("Withdraw…"))),
      m_withdrawReason(new QLineEdit),
      m_evidenceStack(new QStackedWidget),
      m_strip(new EvidenceStrip),
      m_noEvidence(new QLabel),
      m_view(new EvidenceView)
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(splitter);
    setAcceptDrops(true);
    connectAll();
    enterCase();
}

QWidget* FindingEditor::makeLeft()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        m_severity->addItem(CaseWords::severity(severity));
    // The suggested one gets a dot behind its name.
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_severity->setToolTip(tr("Severity"));
    m_severity->setAccessibleName(m_severity->toolTip());
    m_words->setPlaceholderText(tr("What is wrong, as the developer will read it"));
    m_words->setAccessibleName(tr("Text of the finding"));
    m_words->setMinimumHeight(44);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 0, Qt::AlignTop);
    head->addWidget(m_clauses, 1);
    head->addWidget(m_severity, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_record);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_phrase);
    buttons->addWidget(m_attach);
    buttons->addStretch(1);

    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(makeSeverityRow());
    layout->addWidget(m_words, 1);
    layout->addWidget(makeWithdrawRow());
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    return left;
}

QWidget* FindingEditor::makeSeverityRow()
{
    m_severityRow = new QWidget;
    m_suggested->setTextFormat(Qt::PlainText);
    m_severityReason->setPlaceholderText(tr("Why the severity differs"));
    m_severityReason->setAccessibleName(m_severityReason->placeholderText());
    auto* layout = new QHBoxLayout(m_severityRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_suggested);
    layout->addWidget(m_severityReason, 1);
    m_severityRow->hide();
    return m_severityRow;
}

QWidget* FindingEditor::makeWithdrawRow()
{
    m_withdrawRow = new QWidget;
    m_withdrawReason->setPlaceholderText(tr("Why it is withdrawn"));
    auto* confirm = new QPushButton(tr("Withdraw"));
    auto* layout = new QHBoxLayout(m_withdrawRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_withdrawReason, 1);
    layout->addWidget(confirm);
    m_withdrawRow->hide();
    connect(confirm, &QPushButton::clicked, this, &FindingEditor::withdraw);
    connect(m_withdrawReason, &QLineEdit::returnPressed, this, &FindingEditor::withdraw);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_withdrawRow->setVisible(!m_withdrawRow->isVisible());
        m_withdrawReason->setFocus();
    });
    return m_withdrawRow;
}

QWidget* FindingEditor::makeRight()
{
    m_noEvidence->setText(
        tr("No evidence yet. Mark lines in the source or a part of the page, or choose rows of the trace, while this "
           "is open; it is attached here."));
    m_noEvidence->setWordWrap(true);
    m_noEvidence->setAlignment(Qt::AlignCenter);
    m_noEvidence->setForegroundRole(QPalette::PlaceholderText);
    auto* strip = new QWidget;
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_noEvidence, 1);
    layout->addWidget(m_strip, 1);
    m_evidenceStack->addWidget(strip);
    m_evidenceStack->addWidget(m_view);
    return m_evidenceStack;
}

void FindingEditor::connectAll()
{
    auto* record = new QAction(this);
    record->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    record->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(record);
    connect(record, &QAction::triggered, this, &FindingEditor::record);
    connect(m_record, &QPushButton::clicked, this, &FindingEditor::record);
    connect(m_discard, &QPushButton::clicked, this, &FindingEditor::discard);

    m_words->setObjectName(QStringLiteral("finding_words"));
    m_phrase->setToolTip(tr("Insert a ready sentence. Tab goes from blank to blank."));
    m_attach->setToolTip(tr("Attach any file as evidence, or drop it here"));
    connect(m_phrase, &QPushButton::clicked, this, &FindingEditor::choosePhrase);
    connect(m_attach, &QPushButton::clicked, this, &FindingEditor::chooseAttachment);
    connect(m_severityReason, &QLineEdit::textEdited, this, [this](const QString& reason) {
        m_draft.finding.severityReason = reason;
        say({});
        updateState();
    });
    connect(m_view, &EvidenceView::marked, this, &FindingEditor::recordMarks);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_draft.finding.words = m_words->toPlainText();
        say({});
        updateState();
    });
    connect(m_severity, &QComboBox::activated, this, [this](int index) {
        m_draft.finding.severity = static_cast<Severity>(index);
        updateState();
    });
    connect(m_clauses, &ClauseChips::clausesChanged, this, [this](const QStringList& clauses) {
        m_draft.setClauses(clauses, *m_context.openCase());
        fill();
    });
    connect(m_clauses, &ClauseChips::clausePressed, &m_context, &ReviewContext::selectItem);
    connect(m_clauses, &ClauseChips::unknownClause, this,
            [this](const QString& text) { say(tr("The edition has no clause “%1”.").arg(text)); });
    connect(m_strip, &EvidenceStrip::tickedChanged, this, [this] {
        m_draft.finding.evidence = m_strip->ticked();
        say({});
        updateState();
    });
    connect(m_strip, &EvidenceStrip::shown, this, &FindingEditor::showEvidence);
    connect(m_view, &EvidenceView::closed, this, [this] {
        m_evidenceStack->setCurrentIndex(0);
        m_strip->setFocus();
    });
    connect(&m_context, &ReviewContext::caseChanged, this, &FindingEditor::enterCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &FindingEditor::follow);
    connect(&m_context, &ReviewContext::evidenceCaptured, this, &FindingEditor::attach);
}

} // namespace Mingjing
