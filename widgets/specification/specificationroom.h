// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casefacets.h"
#include "review/cases/casequery.h"
#include "widgets/specification/editionreader.h"

#include <QMap>
#include <QWidget>

class QTabWidget;

namespace Mingjing {

class CandidatePanel;
class EditionComparison;
class EditionLibrary;
class EditionView;
class EditionsModel;
class EditionsPane;
class NoticeBar;
class ReviewContext;

/// The room of the editions: which there are, what is in them, and how a new one is looked at before it is accepted.
class SpecificationRoom final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpecificationRoom)

public:
    /// How the room reaches what lies outside the window.
    struct Surroundings {
        /// The whole file; called on another thread.
        std::function<Result<QByteArray>(const QString& path)> readFile;
        /// Whole or not at all.
        std::function<Result<void>(const QString& path, const QByteArray& bytes)> writeFile;
        /// The document that the open case is judged by.
        std::function<Result<QByteArray>()> caseDocument;
        /// Who imports.
        QString person;
        /// The document of an edition that some case is judged by.
        std::function<Result<QByteArray>(const QString& sha256)> pinnedDocument;
    };

    /// \a library and \a context must outlive the room.
    SpecificationRoom(EditionLibrary& library, ReviewContext& context, Surroundings surroundings,
                      QWidget* parent = nullptr);
    ~SpecificationRoom() override;

    /// All cases, so that editions say how many are judged by them.
    void setCases(const QList<CaseSummary>& cases);
    /// The same, counted already.
    void setEditionUses(const QList<EditionUse>& uses);
    /// Shows the edition, and the clause unless \a clauseId is empty.
    void showEdition(const QString& sha256, const QString& clauseId = {});
    /// Shows what changed from one edition to the other, and the clause unless \a clauseId is empty.
    void showComparison(const QString& oldSha256, const QString& newSha256, const QString& clauseId = {});
    /// Shows the comparison; when none is chosen yet, that of the open case's edition, or the built-in one, with the
    /// one in use.
    void showComparison();
    EditionComparison* comparison() const { return m_comparison; }
    /// The edition that is shown; invalid while it is being read.
    const HeldEdition& shown() const;

    EditionView* view() const { return m_view; }
    EditionsPane* editionsPane() const { return m_pane; }
    CandidatePanel* candidatePanel() const { return m_panel; }
    NoticeBar* notice() const { return m_notice; }
    const std::optional<EditionCandidate>& candidate() const { return m_candidate; }
    bool isReading() const { return m_importer->isReading() || m_opener->isReading(); }

    /// What can be done here that has a key of its own, by object name.
    QList<QAction*> actionsWithKeys() const;
    /// Puts the keyboard where one begins: at what waits to be accepted, else at the search.
    void takeFocus();

public Q_SLOTS:
    /// Reads the file as a candidate; what goes wrong is said in the room.
    void importFile(const QString& path);
    void chooseImport();
    void acceptCandidate(bool use);
    void discardCandidate();

Q_SIGNALS:
    /// One line for the status bar.
    void reported(const QString& sentence);

private:
    void makeLayout();
    void connectAll();
    void refreshEditions();
    void refreshChoices();
    void chooseForComparison();
    std::function<Result<std::shared_ptr<const Edition>>()> editionJob(const QString& sha256) const;
    void refreshCase();
    void openEdition(const QString& sha256);
    void takeCandidate(const EditionCandidate& candidate);
    void refuse(const EditionRefusal& refusal);
    void display(const HeldEdition& held);
    void use(const QString& sha256);
    void remove(const QString& sha256);
    void exportCopy(const QString& sha256);
    void fail(const Error& error);

    EditionLibrary& m_library;
    ReviewContext& m_context;
    Surroundings m_surroundings;
    EditionsModel* m_model = nullptr;
    EditionsPane* m_pane = nullptr;
    NoticeBar* m_notice = nullptr;
    CandidatePanel* m_panel = nullptr;
    EditionView* m_view = nullptr;
    QTabWidget* m_tabs = nullptr;
    EditionComparison* m_comparison = nullptr;
    EditionReader* m_importer = nullptr;
    EditionReader* m_opener = nullptr;
    std::optional<EditionCandidate> m_candidate;
    /// Editions that cases are judged by, by digest, with their titles.
    QMap<QString, QString> m_pinned;
    /// To be shown once its edition is.
    QString m_wantedClause;
};

} // namespace Mingjing
