// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/phrases/blanks.h"
#include "widgets/common/appearance.h"
#include "widgets/findings/evidencebytes.h"
#include "widgets/findings/findingdraft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Mingjing {

class ClauseChips;
class CommandPalette;
class EvidenceStrip;
class EvidenceView;
class ReviewContext;
class WordsField;

/// Writes one finding: clauses, severity, words, evidence. Keeps what was begun when the person turns to another, or to
/// another case.
class FindingEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingEditor)

public:
    /// \a context must outlive the editor.
    explicit FindingEditor(ReviewContext& context, QWidget* parent = nullptr);

    void setBytes(const EvidenceBytes& bytes);
    /// Begins a finding under \a itemId, or goes on with one begun before.
    void begin(const QString& itemId);
    /// Begins a finding about what the hint \a hintId asks, with \a evidence, or goes on with one begun before.
    void beginFromHint(const QString& hintId, const QStringList& evidence);
    /// Shows a recorded finding; nothing when there is no such.
    void open(const QString& findingId);
    void focusWords();
    /// Id of the finding shown; empty for a new one and for none.
    QString findingId() const { return m_draft.finding.id; }
    bool isActive() const { return !m_key.isEmpty(); }

public Q_SLOTS:
    /// Offers phrases to insert, those of the finding's clauses first.
    void choosePhrase();
    void insertPhrase(const QString& text);
    void chooseAttachment();
    /// The file at \a path becomes evidence of the finding that is written; says why it cannot.
    void attachFile(const QString& path);
    /// Begins a new finding with the words, clauses and severity of \a findingId.
    void beginCopy(const QString& findingId);
    /// Records the finding, or its changes; says why it cannot.
    void record();
    /// Gives up what is not recorded.
    void discard();

Q_SIGNALS:
    void recorded(const QString& findingId);
    /// A new finding was given up.
    void discarded();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QList<Evidence> attached() const;
    BlankFacts knownFacts() const;
    void recordMarks(const Evidence& marked);
    QWidget* makeSeverityRow();
    void updateSeverity();
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeWithdrawRow();
    void connectAll();
    bool canEdit() const;
    /// Nothing is changed, and recording it says that it stands under the new edition.
    bool isConfirming() const;
    void show(const QString& key, const FindingDraft& draft);
    void remember();
    void follow();
    void leaveCase();
    void enterCase();
    void attach(const QString& evidenceId);
    void fill();
    void fillEvidence();
    void updateState();
    void showEvidence(const QString& evidenceId);
    void withdraw();
    void say(const QString& sentence, Appearance::Role role = Appearance::Role::Violation);

    /// What was begun in a case, by key, and which of it was shown.
    struct Beginnings {
        QHash<QString, FindingDraft> drafts;
        QString shown;
    };

    ReviewContext& m_context;
    FindingDraft m_draft;
    /// What is written: `item:` or `finding:` and an id; empty for nothing.
    QString m_key;
    QHash<QString, FindingDraft> m_begun;
    /// Which case, and by which edition, m_begun belongs to; empty for one that cannot be edited.
    QString m_case;
    /// What was begun in the other cases.
    QHash<QString, Beginnings> m_left;
    bool m_filling = false;

    QLabel* m_title = nullptr;
    ClauseChips* m_clauses = nullptr;
    QComboBox* m_severity = nullptr;
    QWidget* m_severityRow = nullptr;
    QLabel* m_suggested = nullptr;
    QLineEdit* m_severityReason = nullptr;
    WordsField* m_words = nullptr;
    QPushButton* m_phrase = nullptr;
    QPushButton* m_attach = nullptr;
    CommandPalette* m_phrases = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_withdraw = nullptr;
    QWidget* m_withdrawRow = nullptr;
    QLineEdit* m_withdrawReason = nullptr;
    QStackedWidget* m_evidenceStack = nullptr;
    EvidenceStrip* m_strip = nullptr;
    QLabel* m_noEvidence = nullptr;
    EvidenceView* m_view = nullptr;
};

} // namespace Mingjing
