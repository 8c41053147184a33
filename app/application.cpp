// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/mainwindow.h"
#include "app/osuser.h"
#include "app/reportexport.h"
#include "app/reviewroom.h"
#include "review/cases/casefold.h"
#include "review/cases/caserecord.h"
#include "review/cases/reviewsession.h"
#include "review/package/submission.h"
#include "review/specification/builtinedition.h"
#include "review/specification/specificationparser.h"
#include "storage/archive/casearchive.h"
#include "widgets/common/errortext.h"
#include "widgets/decision/decisionpane.h"
#include "widgets/findings/findingspane.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/web/pdfprinter.h"
#include "widgets/web/webengine.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Mingjing {

Application::Application(std::unique_ptr<CaseStore> store, QObject* parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_session(std::make_unique<ReviewSession>(*m_store, nullptr, currentUserName())),
      m_printer(std::make_unique<PdfPrinter>())
{
}

Application::~Application()
{
    m_cancellation.request();
    m_context.clear();
}

QString Application::defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cases.sqlite");
}

Result<void> Application::start()
{
    if (auto used = useSpecification(builtInSpecification()); !used)
        return used;
    auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    m_catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));

    Appearance::apply(m_settings.scheme());
    m_window = std::make_unique<MainWindow>(m_context, m_syntax, m_settings);
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::openPathRequested, this, &Application::openPath);
    connect(window, &MainWindow::caseRequested, this, &Application::openCase);
    connect(window, &MainWindow::reportRequested, this, &Application::exportReport);
    connect(window, &MainWindow::archiveRequested, this, &Application::exportArchive);
    connect(window, &MainWindow::importSpecificationRequested, this, &Application::importSpecification);
    connect(window, &MainWindow::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        m_window->notice()->showMessage(NoticeBar::Kind::Information,
                                        tr("The language changes when Mingjing is started again."));
    });
    connect(window->notice(), &NoticeBar::cancelRequested, this, [this] { m_cancellation.request(); });
    connect(m_session.get(), &ReviewSession::stateChanged, this, &Application::refreshCases, Qt::QueuedConnection);
    connect(window, &MainWindow::builtInSpecificationRequested, this, &Application::useBuiltInSpecification);
    window->setRecentPackages(m_settings.recentPackages());
    useImportedSpecification();
    refreshCases();
    window->show();
    if (sandboxDisabled())
        window->notice()->showMessage(
            NoticeBar::Kind::Warning,
            tr("Mingjing runs as root, so the browser engine has no sandbox of its own. Review packages as an ordinary "
               "user."));
    return {};
}

void Application::openPath(const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("mjcase"), Qt::CaseInsensitive) == 0)
        openArchive(path);
    else
        openPackage(path);
}

void Application::load(std::function<Result<QByteArray>()> archive, const QString& name,
                       std::shared_ptr<const Edition> edition,
                       std::function<void(const LoadedPackage&, const QByteArray&)> done)
{
    using Loaded = Result<std::pair<LoadedPackage, QByteArray>>;
    m_cancellation.request();
    m_cancellation = {};
    m_window->reviewRoom()->decision()->save();
    m_window->notice()->showProgress(tr("Opening %1…").arg(name), 0, 0);
    auto* watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, done = std::move(done), cancellation = m_cancellation] {
                watcher->deleteLater();
                const Loaded outcome = watcher->result();
                if (cancellation.requested() && outcome.ok())
                    return;
                if (!outcome)
                    return fail(outcome.error());
                m_window->notice()->clear();
                done(outcome->first, outcome->second);
            });
    watcher->setFuture(QtConcurrent::run([archive = std::move(archive), name, edition = std::move(edition),
                                          catalogue = m_catalogue, cancellation = m_cancellation]() -> Loaded {
        auto bytes = archive();
        if (!bytes)
            return bytes.error();
        auto loaded = loadPackage(*bytes, name, edition, catalogue, cancellation);
        if (!loaded)
            return loaded.error();
        return std::pair{std::move(*loaded), std::move(*bytes)};
    }));
}

void Application::openPackage(const QString& path)
{
    load([path] { return readPackageFile(path); }, QFileInfo(path).fileName(), m_edition,
         [this, path](const LoadedPackage& loaded, const QByteArray& archive) { showPackage(loaded, archive, path); });
}

void Application::showPackage(const LoadedPackage& loaded, const QByteArray& archive, const QString& path)
{
    m_settings.addRecentPackage(QFileInfo(path).absoluteFilePath());
    m_window->setRecentPackages(m_settings.recentPackages());

    CaseQuery sameWork;
    sameWork.statuses = {CaseStatus::Open, CaseStatus::Decided};
    sameWork.packageSha256 = loaded.openCase->package->sha256();
    const auto known = m_store->cases(sameWork);
    if (!known)
        return fail(known.error());
    if (!known->isEmpty())
        return openCase(known->constFirst().caseId);

    CaseOpening opening;
    opening.programName = loaded.programName;
    opening.packageFileName = QFileInfo(path).fileName();
    opening.packageBytes = archive;
    opening.editionTitle = m_edition->title();
    opening.editionBytes = m_editionDocument;
    if (const std::optional<Submission>& form = *loaded.submission) {
        opening.subject = form->subjectName;
        for (const RelatedSubject& related : form->relatedSubjects)
            opening.relatedSubjects.append(related.name);
        if (!form->categories.isEmpty())
            opening.category = form->categories.constFirst().first + u'/' + form->categories.constFirst().second;
        opening.storeForm = form->form;
    }
    const auto created = m_session->create(opening);
    if (!created)
        return fail(created.error());
    showLive(loaded.openCase);
}

void Application::openCase(const QString& caseId)
{
    const auto record = StoredCaseRecord::load(*m_store, caseId);
    if (!record)
        return fail(record.error());
    const auto state = fold(record->journal());
    if (!state)
        return fail(state.error());
    const auto document = record->editionBytes();
    if (!document)
        return fail(document.error());
    const auto edition = editionOf(*state, *document);
    if (!edition)
        return fail(edition.error());
    const auto package = record->packageBytes();
    load([package] { return package; }, state->packageFileName, *edition,
         [this, caseId](const LoadedPackage& loaded, const QByteArray&) {
             if (const auto opened = m_session->open(caseId); !opened)
                 return fail(opened.error());
             showLive(loaded.openCase);
         });
}

void Application::showLive(const std::shared_ptr<const OpenCase>& openCase)
{
    m_archive.reset();
    m_window->reviewRoom()->findings()->setBytes(nullptr);
    m_context.setLive(openCase, m_session.get());
    m_window->showRoom(MainWindow::Room::Review);
    const qsizetype warnings = openCase->package->intakeWarnings().size() + openCase->manifest.warnings.size();
    if (warnings > 0)
        m_context.report(tr("%n oddities in the package", nullptr, int(warnings)));
    Q_EMIT openFinished(true);
}

Result<std::shared_ptr<const Edition>> Application::editionOf(const CaseState& state, const QByteArray& document) const
{
    if (state.editionSha256 == m_edition->sha256())
        return m_edition;
    auto edition = parseSpecification(document);
    if (!edition)
        return edition.error();
    return std::make_shared<const Edition>(std::move(*edition));
}

void Application::openArchive(const QString& path)
{
    auto archive = CaseArchive::open(path);
    if (!archive)
        return fail(archive.error());
    const auto document = (*archive)->editionBytes();
    if (!document)
        return fail(document.error());
    const auto edition = editionOf((*archive)->state(), *document);
    if (!edition)
        return fail(edition.error());
    std::shared_ptr<CaseArchive> shared = std::move(*archive);
    load([shared] { return shared->packageBytes(); }, QFileInfo(path).fileName(), *edition,
         [this, shared](const LoadedPackage& loaded, const QByteArray&) {
             m_session->leave();
             m_archive = shared;
             m_window->reviewRoom()->findings()->setBytes(
                 [shared](const QString& sha256) { return shared->blob(sha256); });
             auto timeline = ReplayTimeline::load(m_archive->journal());
             m_window->replay().start(loaded.openCase,
                                      timeline ? std::move(*timeline)
                                               : ReplayTimeline::loadUnverified(m_archive->journal()));
             m_window->showRoom(MainWindow::Room::Review);
             if (!m_archive->isVerified()) {
                 const VerifyProblem& problem = m_archive->verification().problems.constFirst();
                 m_window->notice()->showMessage(
                     NoticeBar::Kind::Failure,
                     tr("This archive is not verified: %1 %2. Do not rely on it.")
                         .arg(problem.where.isEmpty() ? tr("event %1").arg(problem.sequence) : problem.where,
                              problem.what));
             }
             Q_EMIT openFinished(true);
         });
}

void Application::exportReport(const QString& path, const QString& language)
{
    const OpenCase* openCase = m_context.openCase();
    if (!openCase)
        return;
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
        report(writeTextFile(path, *html));
}

void Application::exportArchive(const QString& path)
{
    if (m_context.isReplay() || !m_context.openCase())
        return;
    const auto record = StoredCaseRecord::load(*m_store, m_context.state().caseId);
    if (!record)
        return fail(record.error());
    if (const auto written = writeCaseArchive(*record, path); !written)
        return fail(written.error());
    m_window->notice()->showMessage(NoticeBar::Kind::Information, tr("The case was archived to %1.").arg(path));
}

Result<void> Application::useSpecification(const QByteArray& document)
{
    auto edition = parseSpecification(document);
    if (!edition)
        return edition.error();
    m_edition = std::make_shared<const Edition>(std::move(*edition));
    m_editionDocument = document;
    return {};
}

void Application::useImportedSpecification()
{
    const QString sha256 = m_settings.specification();
    if (sha256.isEmpty())
        return;
    const auto document = m_store->blob(sha256);
    if (!document)
        return fail(document.error());
    if (const auto used = useSpecification(*document); !used)
        fail(used.error());
}

void Application::importSpecification(const QString& path)
{
    const auto document = readPackageFile(path);
    if (!document)
        return fail(document.error());
    if (const auto used = useSpecification(*document); !used)
        return fail(used.error());
    const auto kept = m_store->putBlob(*document);
    if (!kept)
        return fail(kept.error());
    m_settings.setSpecification(*kept);
    const EditionCounts counts = m_edition->counts();
    m_window->notice()->showMessage(NoticeBar::Kind::Information,
                                    tr("%1: %2 clauses, %3 processing rules, %4 warnings. New cases are judged by it.")
                                        .arg(m_edition->title())
                                        .arg(counts.clauses)
                                        .arg(counts.processingRules)
                                        .arg(m_edition->warnings().size()));
}

void Application::useBuiltInSpecification()
{
    if (const auto used = useSpecification(builtInSpecification()); !used)
        return fail(used.error());
    m_settings.setSpecification({});
    m_window->notice()->showMessage(NoticeBar::Kind::Information,
                                    tr("New cases are judged by the built-in specification."));
}

void Application::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        m_window->notice()->clear();
    else
        m_window->notice()->showMessage(NoticeBar::Kind::Failure, errorText(error));
    Q_EMIT openFinished(false);
}

void Application::refreshCases()
{
    if (const auto cases = m_store->cases())
        m_window->setCases(*cases);
}

} // namespace Mingjing
