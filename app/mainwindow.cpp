// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/caseheader.h"
#include "app/reviewroom.h"
#include "app/settings.h"
#include "app/settingsroom/settingsroom.h"
#include "app/shortcutspane.h"
#include "widgets/common/actionregistry.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/deadlines/duepane.h"
#include "widgets/overview/overviewroom.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/queue/queuepane.h"
#include "widgets/source/sourcepane.h"
#include "widgets/specification/editionlibrary.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/versions/versionspane.h"
#include "widgets/web/pane/sandboxbanner.h"
#include "widgets/web/webengine.h"
#include "widgets/words/localized.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

/// The local file of a drag that holds exactly one; empty otherwise.
QString droppedFile(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

bool hasSuffix(const QString& path, const QStringList& suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

/// The folders and packages of a drag that holds a folder or several packages; empty otherwise.
QStringList droppedPackages(const QMimeData* data)
{
    QStringList paths;
    bool folder = false;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        const QFileInfo file(url.toLocalFile());
        folder = folder || file.isDir();
        if (file.isDir() || hasSuffix(file.filePath(), {QStringLiteral("zip")}))
            paths.append(file.filePath());
    }
    return folder || paths.size() > 1 ? paths : QStringList();
}

/// A package or an archived case.
bool isCaseFile(const QString& path)
{
    return hasSuffix(path, {QStringLiteral("zip"), QStringLiteral("mjcase")});
}

bool isSpecificationFile(const QString& path)
{
    return hasSuffix(path,
                     {QStringLiteral("txt"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("md")});
}

} // namespace

MainWindow::MainWindow(ReviewContext& context, const SyntaxRepository& syntax, Settings& settings,
                       CalendarShelf& calendars, EditionLibrary& editions, SpecificationRoom::Surroundings surroundings,
                       QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_settings(settings),
      m_editions(editions),
      m_replay(new ReplayController(context, this)),
      m_actions(new ActionRegistry(this)),
      m_header(new CaseHeader(context)),
      m_reading(new NoticeBar),
      m_notice(new NoticeBar),
      m_rooms(new QStackedWidget),
      m_queue(new QueuePane),
      m_palette(new CommandPalette(this, tr("Search pages, files, clauses and cases, or type what to do")))
{
    setWindowTitle(tr("Mingjing"));
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    makeFileMenu();
    m_review = new ReviewRoom(context, syntax, *m_replay, *m_actions);
    m_specifications = new SpecificationRoom(editions, context, std::move(surroundings));
    for (QAction* action : m_specifications->actionsWithKeys())
        m_actions->add(action->objectName(), action, action->shortcuts());
    m_versions = new VersionsPane(context, syntax);
    makeViewMenu();
    makeVersionActions();
    makeQueueActions();
    m_actions->applyKeys(m_settings.keys());
    m_shortcuts = new ShortcutsPane(*m_actions);
    m_settingsRoom = new SettingsRoom(m_settings, calendars);

    m_rooms->addWidget(m_queue);
    m_rooms->addWidget(m_review);
    m_rooms->addWidget(m_specifications);
    m_rooms->addWidget(m_shortcuts);
    m_rooms->addWidget(m_settingsRoom);
    m_overview = new OverviewRoom(context);
    m_rooms->addWidget(m_overview);
    for (const auto wanted : {&OverviewRoom::sourceWanted, &OverviewRoom::pageWanted})
        connect(m_overview, wanted, this, [this] { showRoom(Room::Review); });
    m_rooms->addWidget(m_versions);
    m_due = new DuePane;
    m_rooms->addWidget(m_due);
    connect(m_due, &DuePane::caseChosen, this, &MainWindow::caseRequested);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new SandboxBanner(engineSandbox()));
    layout->addWidget(m_reading);
    layout->addWidget(m_notice);
    layout->addWidget(m_rooms, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);

    connect(m_header, &CaseHeader::openRequested, this, &MainWindow::chooseFile);
    connect(m_header, &CaseHeader::paletteRequested, this, [this] { m_palette->open(); });
    connect(m_header, &CaseHeader::versionsRequested, this, [this] { showRoom(Room::Versions); });
    connect(m_header, &CaseHeader::editionRequested, this,
            [this] { showSpecification(m_context.state().editionSha256); });
    connect(&m_context, &ReviewContext::clauseRequested, this,
            [this](const QString& clauseId) { showSpecification(m_context.state().editionSha256, clauseId); });
    const auto followUsed = [this] {
        m_header->setUsedEdition(m_editions.used().edition->sha256(), m_editions.used().edition->title());
    };
    connect(&m_editions, &EditionLibrary::usedChanged, this, followUsed);
    followUsed();
    connect(m_header, &CaseHeader::comparisonRequested, this,
            [this] { showComparison(m_context.state().editionSha256, m_editions.used().edition->sha256(), {}); });
    connect(&m_context, &ReviewContext::comparisonRequested, this, [this](const QString& clauseId) {
        const CaseState& state = m_context.state();
        const QString old = state.reopened.value(clauseId).edition.sha256;
        showComparison(old, state.editionSha256, clauseId);
    });
    connect(m_specifications, &SpecificationRoom::reported, &m_context, &ReviewContext::report);
    connect(m_queue, &QueuePane::openPackageRequested, this, &MainWindow::chooseFile);
    connect(m_queue, &QueuePane::intakeFilesRequested, this, &MainWindow::chooseIntakeFiles);
    connect(m_queue, &QueuePane::intakeFolderRequested, this, &MainWindow::chooseIntakeFolder);
    connect(m_queue, &QueuePane::caseChosen, this, &MainWindow::caseRequested);
    connect(&m_context, &ReviewContext::caseRequested, this, &MainWindow::caseRequested);
    connect(m_actions, &ActionRegistry::keysChanged, this, [this] { m_settings.setKeys(m_actions->changedKeys()); });
    connect(&m_context, &ReviewContext::reported, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 15000); });
    connect(&m_context, &ReviewContext::stateChanged, this, [this] {
        const QString program = m_context.state().programName;
        setWindowTitle(program.isEmpty() ? tr("Mingjing") : tr("%1 — Mingjing").arg(program));
    });
    makeCommands();

    const QSize room = screen()->availableSize();
    if (!restoreGeometry(m_settings.layout(QStringLiteral("window")))) {
        resize(1440, 900);
        // With its frame it would reach beyond the screen, and its last line be out of sight.
        if (room.width() <= width() || room.height() <= height())
            setWindowState(Qt::WindowMaximized);
    }
    resize(size().boundedTo(room));
    m_review->restoreLayout(m_settings.layout(QStringLiteral("review")));
    m_review->source()->restoreLayout(m_settings.layout(QStringLiteral("source")));
    showRoom(Room::Queue);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCommands()
{
    using Command = CommandPalette::Command;
    m_palette->addSource([this] {
        QList<Command> commands;
        for (const ActionRegistry::Entry& entry : m_actions->entries()) {
            QAction* action = entry.action;
            if (!action->isEnabled())
                continue;
            commands.append({ActionRegistry::words(*action), action->shortcut().toString(QKeySequence::NativeText),
                             [action] { action->trigger(); }});
        }
        return commands;
    });
    m_palette->addSource([this] {
        QList<Command> commands;
        const OpenCase* openCase = m_context.openCase();
        if (!openCase)
            return commands;
        for (const ManifestPage& page : openCase->manifest.pages)
            commands.append({page.title.isEmpty() ? page.route : page.title, page.route,
                             [this, route = page.route] { m_context.selectPage(route); }});
        for (const CheckItem& item : openCase->checklist.items)
            commands.append({localized(item.title), item.id, [this, id = item.id] { m_context.selectItem(id); }});
        for (const PackageEntry& entry : openCase->package->entries())
            commands.append({entry.path, {}, [this, path = entry.path] { m_context.selectSource({path, 0, 0}); }});
        return commands;
    });
    m_palette->addSource([this] {
        QList<Command> commands;
        for (const CaseSummary& summary : m_cases)
            commands.append({summary.programName, tr("case · %1").arg(summary.subject),
                             [this, id = summary.caseId] { Q_EMIT caseRequested(id); }});
        return commands;
    });
}

void MainWindow::showRoom(Room room)
{
    if (m_rooms->currentWidget() == m_review)
        m_settings.setLayout(QStringLiteral("review"), m_review->layoutState());
    m_rooms->setCurrentIndex(int(room));
    if (room == Room::Queue)
        m_queue->focusFilter();
    if (room == Room::Specifications)
        m_specifications->takeFocus();
    if (room == Room::Package)
        m_overview->takeFocus();
    if (room == Room::Versions)
        m_versions->takeFocus();
    if (room == Room::Due)
        m_due->takeFocus();
    if (room == Room::Settings)
        m_settingsRoom->focusSections();
}

void MainWindow::showSpecification(const QString& sha256, const QString& clauseId)
{
    showRoom(Room::Specifications);
    m_specifications->showEdition(sha256, clauseId);
}

void MainWindow::showComparison(const QString& oldSha256, const QString& newSha256, const QString& clauseId)
{
    showRoom(Room::Specifications);
    m_specifications->showComparison(oldSha256, newSha256, clauseId);
}

void MainWindow::setCases(const QList<CaseSummary>& latest, const CaseFacets& facets)
{
    m_cases = latest;
    m_specifications->setEditionUses(facets.editions);
}

void MainWindow::setPeople(PeopleStore& people)
{
    m_settingsRoom->addPeople(people);
}

void MainWindow::setRecentPackages(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openPathRequested(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void MainWindow::chooseFile()
{
    const QStringList recent = m_settings.recentPackages();
    const QString folder = recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open package or archive"), folder,
                                                      tr("Packages and archived cases (*.zip *.mjcase)"));
    if (!path.isEmpty())
        Q_EMIT openPathRequested(path);
}

QString MainWindow::choosePackage(const QString& title)
{
    const QStringList recent = m_settings.recentPackages();
    const QString folder = recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).absolutePath();
    return QFileDialog::getOpenFileName(this, title, folder, tr("Packages (*.zip)"));
}

void MainWindow::chooseResubmission()
{
    const QString path = choosePackage(tr("Receive resubmission"));
    if (!path.isEmpty())
        Q_EMIT resubmissionRequested(path);
}

void MainWindow::chooseComparedFile()
{
    const QString path = choosePackage(tr("Compare with a file"));
    if (path.isEmpty())
        return;
    showRoom(Room::Versions);
    m_versions->compareWith(path);
}

void MainWindow::makeVersionActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key, auto run) {
        auto* action = new QAction(text, m_versions);
        m_versions->addAction(action);
        connect(action, &QAction::triggered, this, run);
        return m_actions->add(QString::fromLatin1(id), action, {key});
    };
    add("versions.next_change", tr("Next change"), Qt::Key_F7, [this] { m_versions->nextChange(); });
    add("versions.previous_change", tr("Previous change"), Qt::SHIFT | Qt::Key_F7,
        [this] { m_versions->previousChange(); });
    add("versions.next_file", tr("Next changed file"), Qt::CTRL | Qt::Key_F7, [this] { m_versions->nextFile(); });
    // Wherever source is read, the one key makes evidence of it.
    auto* evidence = new QAction(m_versions);
    m_versions->addAction(evidence);
    connect(evidence, &QAction::triggered, this, [this] { m_versions->captureSelection(); });
    const auto follow = [this, evidence] {
        evidence->setShortcuts(m_actions->action(QStringLiteral("source.evidence"))->shortcuts());
    };
    connect(m_actions, &ActionRegistry::keysChanged, evidence, follow);
    follow();
    const auto always = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(text, this);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
        return m_actions->add(QString::fromLatin1(id), action, keys);
    };
    QAction* receive = always("case.resubmit", tr("Receive resubmission…"), {Qt::CTRL | Qt::ALT | Qt::Key_V},
                              [this] { chooseResubmission(); });
    QAction* compare =
        always("versions.compare_file", tr("Compare package with a file…"), {}, [this] { chooseComparedFile(); });
    const auto enable = [this, receive, compare] {
        receive->setEnabled(m_context.isEditable());
        compare->setEnabled(m_context.openCase());
    };
    connect(&m_context, &ReviewContext::stateChanged, receive, enable);
    enable();
    connect(m_versions, &VersionsPane::resubmissionRequested, this, &MainWindow::chooseResubmission);
    connect(m_versions, &VersionsPane::compareFileRequested, this, &MainWindow::chooseComparedFile);
}

void MainWindow::exportReport(const QString& language, const QString& suffix)
{
    const QString name = QStringLiteral("%1.%2.%3").arg(m_context.state().caseId, language, suffix);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Decision report"), name, QStringLiteral("*.%1").arg(suffix));
    if (!path.isEmpty())
        Q_EMIT reportRequested(path, language);
}

void MainWindow::exportArchive()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Archive case"), m_context.state().caseId + QStringLiteral(".mjcase"), QStringLiteral("*.mjcase"));
    if (!path.isEmpty())
        Q_EMIT archiveRequested(path);
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(QStringLiteral("window"), saveGeometry());
    m_settings.setLayout(QStringLiteral("source"), m_review->source()->layoutState());
    m_settings.setLayout(QStringLiteral("review"), m_review->layoutState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_review->saveWork();
    saveLayout();
    QMainWindow::closeEvent(event);
}

bool MainWindow::takesFile(const QString& path) const
{
    return isCaseFile(path) || isSpecificationFile(path)
        || (!path.isEmpty() && m_rooms->currentWidget() == m_specifications);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (takesFile(droppedFile(event->mimeData())) || !droppedPackages(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QStringList several = droppedPackages(event->mimeData()); !several.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT intakeRequested(several);
        return;
    }
    const QString path = droppedFile(event->mimeData());
    if (!takesFile(path))
        return;
    event->acceptProposedAction();
    if (isCaseFile(path)) {
        Q_EMIT openPathRequested(path);
    } else {
        showRoom(Room::Specifications);
        m_specifications->importFile(path);
    }
}

} // namespace Mingjing
