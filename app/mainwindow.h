// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casefacets.h"
#include "review/cases/casequery.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/specificationroom.h"

#include <QMainWindow>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace Mingjing {

class ActionRegistry;
class CalendarShelf;
class CaseHeader;
class CommandPalette;
class DuePane;
class EditionLibrary;
class OverviewRoom;
class QueuePane;
class ReplayController;
class ReviewContext;
class ReviewRoom;
class Settings;
class PeopleStore;
class SettingsRoom;
class ShortcutsPane;
class SyntaxRepository;
class VersionsPane;

/// The window: rooms, menus, notices. Builds and connects; what is done is done by Application and the panes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    enum class Room { Queue, Review, Specifications, Shortcuts, Settings, Package, Versions, Due };

    /// All must outlive the window.
    MainWindow(ReviewContext& context, const SyntaxRepository& syntax, Settings& settings, CalendarShelf& calendars,
               EditionLibrary& editions, SpecificationRoom::Surroundings surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    ReviewRoom* reviewRoom() const { return m_review; }
    SpecificationRoom* specificationRoom() const { return m_specifications; }
    VersionsPane* versions() const { return m_versions; }
    DuePane* due() const { return m_due; }
    ReplayController& replay() const { return *m_replay; }
    QueuePane* queue() const { return m_queue; }
    NoticeBar* notice() const { return m_notice; }
    /// Why nothing can be recorded, while that is so.
    NoticeBar* readingNotice() const { return m_reading; }
    ActionRegistry* actionRegistry() const { return m_actions; }

    void showRoom(Room room);
    /// Shows who works here in the settings. \a people must outlive the window.
    void setPeople(PeopleStore& people);
    /// The latest of all cases, and what can be said of all.
    void setCases(const QList<CaseSummary>& latest, const CaseFacets& facets);
    void setRecentPackages(const QStringList& paths);

Q_SIGNALS:
    void openPathRequested(const QString& path);
    void caseRequested(const QString& caseId);
    void reportRequested(const QString& path, const QString& language);
    void archiveRequested(const QString& path);
    /// The file is to become the next version of the open case.
    void resubmissionRequested(const QString& path);
    /// The packages among these files, and in the folders among them, are to become cases.
    void intakeRequested(const QStringList& paths);
    /// The file with results of another tool is to become hints of the open case.
    void hintImportRequested(const QString& path);
    void backUpRequested(const QString& path);
    void restoreRequested(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeFileMenu();
    void makeViewMenu();
    void makeAppearanceMenu(QMenu* view);
    void makeLanguageMenu(QMenu* view);
    void makeCommands();
    void makeVersionActions();
    void makeQueueActions();
    void addDatabaseActions(QMenu* file);
    void chooseIntakeFiles();
    void chooseIntakeFolder();
    QString packageFolder() const;
    void chooseResubmission();
    void chooseHintFile();
    void chooseComparedFile();
    QString choosePackage(const QString& title);
    void addSpecificationActions(QMenu* file);
    void showSpecification(const QString& sha256, const QString& clauseId = {});
    void showComparison(const QString& oldSha256, const QString& newSha256, const QString& clauseId);
    bool takesFile(const QString& path) const;
    void chooseFile();
    void exportReport(const QString& language, const QString& suffix);
    void exportArchive();
    void saveLayout();

    ReviewContext& m_context;
    Settings& m_settings;
    EditionLibrary& m_editions;
    ReplayController* m_replay = nullptr;
    ActionRegistry* m_actions = nullptr;
    CaseHeader* m_header = nullptr;
    NoticeBar* m_reading = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_rooms = nullptr;
    QueuePane* m_queue = nullptr;
    ReviewRoom* m_review = nullptr;
    SpecificationRoom* m_specifications = nullptr;
    OverviewRoom* m_overview = nullptr;
    ShortcutsPane* m_shortcuts = nullptr;
    SettingsRoom* m_settingsRoom = nullptr;
    VersionsPane* m_versions = nullptr;
    DuePane* m_due = nullptr;
    CommandPalette* m_palette = nullptr;
    QMenu* m_recent = nullptr;
    QList<CaseSummary> m_cases;
};

} // namespace Mingjing
