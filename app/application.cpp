// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/casecarrier.h"
#include "app/duedesk.h"
#include "app/hintscanner.h"
#include "app/inputs/daysettings.h"
#include "app/inputs/inputs.h"
#include "app/mainwindow.h"
#include "app/packageintake.h"
#include "app/reportexport.h"
#include "app/reviewroom.h"
#include "review/base/digest.h"
#include "review/cases/casefold.h"
#include "review/cases/caserecord.h"
#include "review/cases/reviewsession.h"
#include "review/hints/hintsarif.h"
#include "review/specification/builtinedition.h"
#include "review/specification/specificationparser.h"
#include "storage/archive/casearchive.h"
#include "storage/editions/editionfolder.h"
#include "storage/package/zippackage.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/errortext.h"
#include "widgets/deadlines/duepane.h"
#include "widgets/findings/findingspane.h"
#include "widgets/specification/comparison/editioncomparison.h"
#include "widgets/specification/comparison/touchedpanel.h"
#include "widgets/specification/editionlibrary.h"
#include "widgets/specification/specificationroom.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/versions/versionspane.h"
#include "widgets/web/pane/phonepane.h"
#include "widgets/web/pdfprinter.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

QString dataPath(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

} // namespace

Application::Application(std::unique_ptr<CaseStore> store, QObject* parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_calendars(calendarFolder()),
      m_session(std::make_unique<ReviewSession>(*m_store, nullptr, m_settings.actor())),
      m_shelf(std::make_unique<EditionFolder>(dataPath(QStringLiteral("specifications")))),
      m_profiles(dataPath(QStringLiteral("profiles"))),
      m_printer(std::make_unique<PdfPrinter>())
{
}

Application::~Application()
{
    m_cancellation.request();
    m_indexCancellation.request();
    m_indexesAgain = false;
    m_indexing.waitForFinished();
    m_hints.reset();
    m_context.clear();
    letGo();
}

QString Application::defaultDatabasePath()
{
    return dataPath(QStringLiteral("cases.sqlite"));
}

Result<void> Application::start()
{
    auto builtIn = holdEdition(builtInSpecification());
    if (!builtIn)
        return builtIn.error();
    auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();

    applySettings();
    connect(&m_settings, &Settings::changed, this, &Application::applySettings);
    m_editions = std::make_unique<EditionLibrary>(*m_shelf, std::move(*builtIn),
                                                  std::make_shared<const Catalogue>(std::move(*catalogue)));
    const QString chosen = m_settings.specification();
    const bool lost = !chosen.isEmpty() && !m_editions->use(chosen);
    m_window = std::make_unique<MainWindow>(
        m_context, m_syntax, m_settings, m_calendars, *m_editions,
        SpecificationRoom::Surroundings{[](const QString& path) { return readFile(path, MaximumSpecificationBytes); },
                                        writeFile, [this] { return caseDocument(); }, m_settings.actor(),
                                        [this](const QString& sha256) { return m_store->blob(sha256); }});
    m_carrier = std::make_unique<CaseCarrier>(
        *m_store, *m_session,
        CaseCarrier::Surroundings{[this](const QString& sha256) { return documentOf(sha256); },
                                  [this] { m_window->reviewRoom()->saveWork(); }, [this] { reopenCase(); }});
    m_window->specificationRoom()->comparison()->touched()->setPort(m_carrier.get());
    MainWindow* window = m_window.get();
    window->versions()->setPort(versionsPort());
    window->reviewRoom()->checklist()->setProfileShelf(m_profiles);
    connect(window, &MainWindow::openPathRequested, this, &Application::openPath);
    connect(window, &MainWindow::caseRequested, this, &Application::openCase);
    connect(window, &MainWindow::reportRequested, this, &Application::exportReport);
    connect(window, &MainWindow::resubmissionRequested, this, &Application::receiveResubmission);
    connect(window, &MainWindow::archiveRequested, this, &Application::exportArchive);
    connect(window->notice(), &NoticeBar::cancelRequested, this, [this] { m_cancellation.request(); });
    connect(window, &MainWindow::hintImportRequested, this, &Application::importHints);
    connect(window, &MainWindow::backUpRequested, this, &Application::backUp);
    connect(window, &MainWindow::restoreRequested, this, &Application::askToRestore);
    connectQueue();
    m_holdTimer.setInterval(30'000);
    connect(&m_holdTimer, &QTimer::timeout, this, &Application::renewHold);
    m_holdTimer.start();
    connect(window->specificationRoom()->comparison()->touched(), &TouchedPanel::casesCarried, this,
            &Application::refreshCases);
    if (PeopleStore* people = m_store->people())
        window->setPeople(*people);
    window->setRecentPackages(m_settings.recentPackages());
    connect(m_editions.get(), &EditionLibrary::usedChanged, this, [this] {
        m_settings.setSpecification(m_editions->isBuiltInUsed() ? QString() : m_editions->used().edition->sha256());
    });
    m_due = std::make_unique<DueDesk>(dueReading(), m_settings, *window->due());
    connect(m_session.get(), &ReviewSession::stateChanged, m_due.get(), &DueDesk::readSoon);
    connect(m_due.get(), &DueDesk::wanted, window, [window] {
        window->showRoom(MainWindow::Room::Due);
        window->raise();
        window->activateWindow();
    });
    m_hints = std::make_unique<HintDesk>(
        m_context, m_settings,
        [database = m_database](const HintTask& task, const Cancellation& cancellation, const Progress& progress) {
            return scanForHints(task, database, cancellation, progress);
        },
        dataPath(QStringLiteral("hints")));
    refreshCases();
    sayWhetherReadOnly();
    window->show();
    if (lost)
        window->notice()->showMessage(
            NoticeBar::Kind::Warning,
            tr("The imported specification can no longer be read. New cases will be judged by the built-in one."));
    else if (!m_calendars.calendar(m_settings.calendar()))
        window->notice()->showMessage(
            NoticeBar::Kind::Warning,
            tr("The imported calendar can no longer be read. Business days are counted by the built-in one."));
    return {};
}

void Application::openPath(const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("mjcase"), Qt::CaseInsensitive) == 0)
        openArchive(path);
    else
        openPackage(path);
}

void Application::applySettings()
{
    m_session->setActor(m_settings.actor());
    if (m_scheme != m_settings.scheme()) {
        m_scheme = m_settings.scheme();
        Appearance::apply(*m_scheme);
    }
    if (m_window && m_language != m_settings.language()) {
        m_window->notice()->showMessage(NoticeBar::Kind::Information,
                                        tr("The language will change when you restart Mingjing."));
    }
    m_language = m_settings.language();
    m_session->setDayCounting(m_settings.dayCounting(m_calendars));
}

void Application::load(const QString& name, const PackageLimits& limits, std::function<Result<Material>()> gather,
                       std::function<void(const LoadedPackage&, const Material&)> done,
                       std::function<void(const Error&)> failed)
{
    using Loaded = Result<std::pair<LoadedPackage, Material>>;
    m_cancellation.request();
    m_cancellation = {};
    const int turn = ++m_turn;
    m_window->notice()->showProgress(tr("Opening %1…").arg(name), 0, 0);
    auto* watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, turn, done = std::move(done), failed = std::move(failed), cancellation = m_cancellation] {
                watcher->deleteLater();
                if (turn != m_turn)
                    return;
                const Loaded loaded = watcher->result();
                if (cancellation.requested())
                    return refuse({ErrorCode::Cancelled, {}, {}});
                if (!loaded)
                    return failed ? failed(loaded.error()) : refuse(loaded.error());
                m_window->notice()->clear();
                m_window->reviewRoom()->saveWork();
                done(loaded->first, loaded->second);
            });
    watcher->setFuture(
        QtConcurrent::run([gather = std::move(gather), name, limits, cancellation = m_cancellation]() -> Loaded {
            auto material = gather();
            if (!material)
                return material.error();
            auto loaded = material->read
                ? judgedBy(*material->read, material->edition.edition)
                : loadPackage(material->archive, name, material->root, material->edition.edition, limits, cancellation);
            if (!loaded)
                return loaded.error();
            return std::pair{std::move(*loaded), std::move(*material)};
        }));
}

void Application::openPackage(const QString& path, const QString& root, bool asksForVersion)
{
    // The edition is fixed here: another one may be imported while the package loads.
    const PackageLimits limits = m_settings.packageLimits();
    load(
        QFileInfo(path).fileName(), limits,
        [path, root, limits, edition = m_editions->used()]() -> Result<Material> {
            auto archive = readPackageFile(path, limits);
            if (!archive)
                return archive.error();
            return Material{std::move(*archive), edition, root};
        },
        [this, path, asksForVersion](const LoadedPackage& loaded, const Material& material) {
            if (!asksForVersion || !askForVersion(loaded, material, path))
                showPackage(loaded, material, path);
        },
        [this, path](const Error& error) {
            if (error.code == ErrorCode::Ambiguous)
                askForRoot(path, error);
            else
                refuse(error);
        });
}

void Application::askForRoot(const QString& path, const Error& error)
{
    auto* watcher = new QFutureWatcher<Result<QStringList>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, error, turn = m_turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        const Result<QStringList> roots = watcher->result();
        if (!roots || roots->size() < 2)
            return refuse(error);
        m_window->notice()->showChoice(
            tr("%1 holds several programs. Which one is to be reviewed?").arg(QFileInfo(path).fileName()), *roots,
            [this, path](const QString& root) { openPackage(path, root); });
        Q_EMIT openFinished(false);
    });
    watcher->setFuture(QtConcurrent::run([path, limits = m_settings.packageLimits()]() -> Result<QStringList> {
        const auto archive = readPackageFile(path, limits);
        return archive ? packageRoots(*archive, limits) : Result<QStringList>(archive.error());
    }));
}

Result<QString> Application::caseOf(const LoadedPackage& loaded, const QString& root) const
{
    CaseQuery sameWork;
    sameWork.statuses = {CaseStatus::Open, CaseStatus::Decided};
    sameWork.packageSha256 = loaded.openCase->package->sha256();
    const auto known = m_store->cases(sameWork);
    if (!known)
        return known.error();
    for (const CaseSummary& one : *known) {
        const auto record = StoredCaseRecord::load(*m_store, one.caseId);
        if (!record)
            return record.error();
        const auto state = fold(record->journal());
        if (!state)
            continue;
        for (const SubmittedVersion& version : state->versions) {
            if (version.sha256 == sameWork.packageSha256 && version.root == root)
                return one.caseId;
        }
    }
    return QString();
}

void Application::showPackage(const LoadedPackage& loaded, const Material& material, const QString& path)
{
    m_settings.addRecentPackage(QFileInfo(path).absoluteFilePath());
    m_window->setRecentPackages(m_settings.recentPackages());

    const auto known = caseOf(loaded, material.root);
    if (!known)
        return refuse(known.error());
    // The bytes are those of the case: both have its SHA-256.
    if (!known->isEmpty())
        return loadCase(*known, true, std::make_shared<const LoadedPackage>(loaded));

    const CaseOpening opening =
        openingOf(loaded, material.archive, material.root, path, material.edition, m_settings.timeZone());
    m_context.clear();
    const auto created = m_session->create(opening);
    if (!created)
        return refuse(created.error());
    showLive(loaded.openCase);
}

void Application::loadCase(const QString& caseId, bool enters, std::shared_ptr<const LoadedPackage> read)
{
    const auto record = StoredCaseRecord::load(*m_store, caseId);
    if (!record)
        return refuse(record.error());
    const auto state = fold(record->journal());
    if (!state)
        return refuse(state.error());
    // What was read may be an earlier version.
    if (read && read->openCase->package->sha256() != state->packageSha256)
        read.reset();
    const auto document = record->editionBytes();
    if (!document)
        return refuse(document.error());
    // What was read already is not fetched again.
    const auto package = read ? Result(QByteArray()) : record->packageBytes();
    if (!package)
        return refuse(package.error());
    load(
        // A case was let in already: bounds that are tighter now do not shut it out.
        state->packageFileName, widest(m_settings.packageLimits(), {}),
        [archive = *package, document = *document, known = m_editions->used(), root = state->packageRoot,
         read = std::move(read)]() -> Result<Material> {
            auto edition = editionOf(document, known);
            if (!edition)
                return edition.error();
            return Material{archive, std::move(*edition), root, read};
        },
        [this, caseId, enters](const LoadedPackage& loaded, const Material&) {
            m_context.clear();
            if (const auto opened = m_session->open(caseId); !opened)
                return refuse(opened.error());
            showLive(loaded.openCase, enters);
        });
}

void Application::reopenCase()
{
    const QString caseId = m_session->state().caseId;
    // What is shown goes by the old edition; nothing may be judged by it any more.
    m_context.clear();
    loadCase(caseId, false);
}

Result<QByteArray> Application::documentOf(const QString& sha256) const
{
    auto document = m_shelf->document(sha256);
    return document || document.error().code != ErrorCode::NotFound ? document : m_store->blob(sha256);
}

void Application::showLive(const std::shared_ptr<const OpenCase>& openCase, bool enters)
{
    if (!holdOpenCase())
        return showForReading(openCase, enters);
    m_archive.reset();
    m_window->reviewRoom()->findings()->setBytes(nullptr);
    m_window->reviewRoom()->phone()->setBytes(nullptr);
    m_context.setLive(openCase, m_session.get());
    if (enters)
        m_window->showRoom(m_showsVersions ? MainWindow::Room::Versions : MainWindow::Room::Review);
    m_showsVersions = false;
    indexSources();
    if (!openCase->intake.isEmpty())
        m_context.report(tr("%n oddities in the package: see the Intake pane", nullptr, int(openCase->intake.size())));
    Q_EMIT openFinished(true);
}

Result<HeldEdition> Application::editionOf(const QByteArray& document, const HeldEdition& known)
{
    return sha256Hex(document) == known.edition->sha256() ? Result(known) : holdEdition(document);
}

Result<QByteArray> Application::caseDocument() const
{
    return m_archive ? m_archive->editionBytes() : m_store->blob(m_context.state().editionSha256);
}

void Application::openArchive(const QString& path)
{
    auto opened = std::make_shared<std::shared_ptr<CaseArchive>>();
    load(
        QFileInfo(path).fileName(), m_settings.packageLimits(),
        [path, opened, known = m_editions->used()]() -> Result<Material> {
            auto archive = CaseArchive::open(path);
            if (!archive)
                return archive.error();
            *opened = std::move(*archive);
            auto document = (*opened)->editionBytes();
            if (!document)
                return document.error();
            auto edition = editionOf(*document, known);
            if (!edition)
                return edition.error();
            auto package = (*opened)->packageBytes();
            if (!package)
                return package.error();
            const auto state = fold((*opened)->journal());
            return Material{std::move(*package), std::move(*edition), state ? state->packageRoot : QString()};
        },
        [this, opened](const LoadedPackage& loaded, const Material&) { showArchive(loaded, *opened); });
}

void Application::showArchive(const LoadedPackage& loaded, const std::shared_ptr<CaseArchive>& archive)
{
    m_context.clear();
    m_session->leave();
    letGo();
    m_archive = archive;
    replayCase(loaded.openCase, archive->journal(), [archive](const QString& sha256) { return archive->blob(sha256); });
    m_window->showRoom(MainWindow::Room::Review);
    if (!archive->isVerified()) {
        const VerifyProblem& problem = archive->verification().problems.constFirst();
        m_window->notice()->showMessage(
            NoticeBar::Kind::Failure,
            tr("This archive failed verification: %1 %2. Do not rely on it.")
                .arg(problem.where.isEmpty() ? tr("event %1").arg(problem.sequence) : problem.where, problem.what));
    }
    Q_EMIT openFinished(true);
}

void Application::exportReport(const QString& path, const QString& language)
{
    const OpenCase* openCase = m_context.openCase();
    if (!openCase)
        return;
    if (m_context.isVeiled())
        return m_context.report(tr("Say first what you would decide; then the case can be exported."));
    if (const auto allowed = m_session->mayDo(Permission::Export); !allowed)
        return fail(allowed.error());
    std::optional<StoredCaseRecord> stored;
    const CaseRecord* record = m_archive.get();
    if (!record) {
        auto loaded = StoredCaseRecord::load(*m_store, m_context.state().caseId);
        if (!loaded)
            return fail(loaded.error());
        stored.emplace(std::move(*loaded));
        record = &*stored;
    }
    const auto html = decisionReport(*record, *openCase, language);
    if (!html)
        return fail(html.error());
    const auto report = [this, path](const Result<void>& written) {
        if (!written)
            return fail(written.error());
        m_window->notice()->showMessage(NoticeBar::Kind::Information, tr("The report was written to %1.").arg(path));
    };
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        m_printer->print(*html, path, report);
    else
        report(writeFile(path, html->toUtf8()));
}

void Application::exportArchive(const QString& path)
{
    if (m_context.isReplay() || !m_context.openCase())
        return;
    if (m_context.isVeiled())
        return m_context.report(tr("Say first what you would decide; then the case can be exported."));
    if (const auto allowed = m_session->mayDo(Permission::Export); !allowed)
        return fail(allowed.error());
    const auto record = StoredCaseRecord::load(*m_store, m_context.state().caseId);
    if (!record)
        return fail(record.error());
    if (const auto written = writeCaseArchive(*record, path); !written)
        return fail(written.error());
    m_window->notice()->showMessage(NoticeBar::Kind::Information, tr("The case was archived to %1.").arg(path));
}

void Application::importHints(const QString& path)
{
    const SarifLimits limits;
    const auto document = readFile(path, limits.bytes);
    if (!document)
        return fail(document.error());
    const auto hints = hintsFromSarif(*document, QFileInfo(path).fileName(), limits);
    if (!hints)
        return fail(hints.error());
    if (const auto kept = m_hints->import(*document); !kept)
        return fail(kept.error());
    m_window->notice()->showMessage(
        NoticeBar::Kind::Information,
        tr("%n hints of another tool stand beside those of the rules.", nullptr, int(hints->size())));
}

void Application::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        m_window->notice()->clear();
    else
        m_window->notice()->showMessage(NoticeBar::Kind::Failure, errorText(error));
}

void Application::refuse(const Error& error)
{
    fail(error);
    Q_EMIT openFinished(false);
}

} // namespace Mingjing
