// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caseloader.h"
#include "app/inputs/calendarshelf.h"
#include "app/settings.h"
#include "review/cases/casestore.h"
#include "review/replay/replaytimeline.h"
#include "storage/profiles/folderprofileshelf.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/queue/queueport.h"
#include "widgets/source/syntaxrepository.h"
#include "widgets/specification/heldedition.h"
#include "widgets/versions/comparedversions.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Mingjing {

class CaseArchive;
class CaseCarrier;
class DueDesk;
struct DueRow;
class EditionLibrary;
class EditionShelf;
class HintDesk;
class MainWindow;
class PackageIntake;
class PdfPrinter;
class ReviewSession;

/// The composition root of the workstation: here store, session, edition and window meet. GUI thread.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// \a store is owned from here on.
    explicit Application(std::unique_ptr<CaseStore> store, QObject* parent = nullptr);
    ~Application() override;

    /// Where the store's file is: what searches it and copies it goes there by itself. Before start().
    void setDatabase(const QString& path) { m_database = path; }
    /// What the event loop ends with when the backup is to be restored and the window opened again.
    static constexpr int restartCode = 1000;
    QString backupToRestore() const { return m_backupToRestore; }
    /// One sentence in the window.
    void say(const QString& sentence, bool isFailure);

    /// Reads the built-in edition and catalogue and shows the window. Fails only on a broken build.
    Result<void> start();
    MainWindow* window() const { return m_window.get(); }
    ReviewContext& context() { return m_context; }
    ReviewSession* session() const { return m_session.get(); }

    /// Opens a package (`.zip`) or an archived case (`.mjcase`). What goes wrong is said in the window.
    void openPath(const QString& path);
    /// Opens a case of the store where it stood.
    void openCase(const QString& caseId) { loadCase(caseId, true); }
    /// Takes the package at \a path into the open case as its next version, and shows what changed.
    void receiveResubmission(const QString& path);
    /// Writes the report of the open case; PDF when \a path ends so. What goes wrong is said in the window.
    void exportReport(const QString& path, const QString& language);
    /// Writes the open live case as a `.mjcase` archive.
    void exportArchive(const QString& path);

    /// Takes in the packages among \a paths, and in the folders among them.
    void takeIn(const QStringList& paths);
    /// Puts the results of another tool, a log of SARIF, beside the hints of the open case.
    void importHints(const QString& path);
    /// Copies the database to \a path and checks the copy.
    void backUp(const QString& path);
    /// Checks the backup at \a path and asks whether it shall take the place of the database.
    void askToRestore(const QString& path);

    /// The database that is used unless another is named.
    static QString defaultDatabasePath();

Q_SIGNALS:
    /// A package or case was opened or refused.
    void openFinished(bool opened);

private:
    /// What a package is opened with.
    struct Material {
        QByteArray archive;
        HeldEdition edition;
        /// The folder of the program in an archive of several; empty to have it found.
        QString root = {};
        /// The archive, when it was just read: it is not read again.
        std::shared_ptr<const LoadedPackage> read = {};
    };

    /// What the settings say of looks, actor and counting.
    void applySettings();
    /// Runs \a gather and reads the package off the GUI thread, then calls \a done on it; a later call wins. \a failed
    /// takes an error instead of refuse().
    void load(const QString& name, const PackageLimits& limits, std::function<Result<Material>()> gather,
              std::function<void(const LoadedPackage&, const Material&)> done,
              std::function<void(const Error&)> failed = {});
    void openPackage(const QString& path, const QString& root = {}, bool asksForVersion = true);
    /// Asks in the window which program of the package at \a path is meant.
    void askForRoot(const QString& path, const Error& error);
    /// The case of the store in which \a loaded is reviewed already; empty when there is none.
    Result<QString> caseOf(const LoadedPackage& loaded, const QString& root) const;
    void openArchive(const QString& path);
    /// Asks whether \a loaded is a new version of the open case's program; false when it cannot be one.
    bool askForVersion(const LoadedPackage& loaded, const Material& material, const QString& path);
    void takeVersion(const LoadedPackage& loaded, const Material& material, const QString& path);
    void showPackage(const LoadedPackage& loaded, const Material& material, const QString& path);
    void showArchive(const LoadedPackage& loaded, const std::shared_ptr<CaseArchive>& archive);
    /// Opens the case; \a enters the review room with it. \a read is its package, when it was just read.
    void loadCase(const QString& caseId, bool enters, std::shared_ptr<const LoadedPackage> read = {});
    void showLive(const std::shared_ptr<const OpenCase>& openCase, bool enters = true);
    /// The open case is judged by another edition now: it is opened anew where the window stands.
    void reopenCase();
    /// The document of an edition: of the shelf, or of a case that is judged by it.
    Result<QByteArray> documentOf(const QString& sha256) const;
    /// \a known when it is the edition of \a document, else that parsed. Any thread.
    static Result<HeldEdition> editionOf(const QByteArray& document, const HeldEdition& known);
    /// The document that the open case is judged by.
    Result<QByteArray> caseDocument() const;
    VersionsPort versionsPort();
    void fail(const Error& error);
    /// fail(), and nothing was opened.
    void refuse(const Error& error);
    void refreshCases();
    /// Counted once for all that shows it, until something was written.
    Result<CaseFacets> facets();
    QueuePort queuePort();
    /// What is due, read by a connection of its own.
    std::function<Result<QList<DueRow>>(const QDateTime& now)> dueReading() const;
    void connectQueue();
    /// Makes the source of packages searchable, in the background.
    void indexSources();
    void sayWhetherReadOnly();
    /// Whether the case of the session is ours to write to; if not, the window says who has it.
    bool holdOpenCase();
    void letGo();
    void renewHold();
    /// Shows the case of the session as it is, and nothing can be recorded.
    void showForReading(const std::shared_ptr<const OpenCase>& openCase, bool enters);
    void replayCase(const std::shared_ptr<const OpenCase>& openCase, const QList<ReviewEvent>& journal,
                    const std::function<Result<QByteArray>(const QString& sha256)>& bytes);

    std::unique_ptr<CaseStore> m_store;
    Settings m_settings;
    CalendarShelf m_calendars;
    /// What is shown now.
    std::optional<Appearance::Scheme> m_scheme;
    QString m_language;
    SyntaxRepository m_syntax;
    ReviewContext m_context;
    std::unique_ptr<ReviewSession> m_session;
    std::unique_ptr<EditionShelf> m_shelf;
    std::unique_ptr<EditionLibrary> m_editions;
    FolderProfileShelf m_profiles;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<CaseArchive> m_archive;
    std::unique_ptr<PdfPrinter> m_printer;
    std::unique_ptr<CaseCarrier> m_carrier;
    std::unique_ptr<DueDesk> m_due;
    std::unique_ptr<HintDesk> m_hints;
    std::unique_ptr<PackageIntake> m_intake;
    QString m_database;
    QString m_backupToRestore;
    /// The case that nobody else may write to; empty when there is none.
    QString m_heldCase;
    QTimer m_holdTimer;
    QTimer m_refreshTimer;
    std::optional<CaseFacets> m_facets;
    QFutureWatcher<void> m_indexing;
    Cancellation m_indexCancellation;
    bool m_indexesAgain = false;
    Cancellation m_cancellation;
    int m_turn = 0;
    /// The versions are shown when the case is open.
    bool m_showsVersions = false;
};

} // namespace Mingjing
