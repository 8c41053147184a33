// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue asks of the application.
#include "app/application.h"

#include "app/inputs/packageopening.h"
#include "app/mainwindow.h"
#include "app/packageintake.h"
#include "review/cases/reviewsession.h"
#include "review/people/peoplestore.h"
#include "review/people/permission.h"
#include "review/specification/catalogue.h"
#include "storage/cases/sqlitecasesearch.h"
#include "widgets/common/errortext.h"
#include "widgets/common/peoplewords.h"
#include "widgets/queue/queuepane.h"
#include "widgets/specification/editionlibrary.h"

#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// How many cases the search field of the window offers.
constexpr int mostOffered = 300;

} // namespace

QueuePort Application::queuePort()
{
    QueuePort port;
    port.cases = [this](const CaseQuery& query) { return m_store->cases(query); };
    port.count = [this](const CaseQuery& query) { return m_store->count(query); };
    port.facets = [this] { return facets(); };
    if (!m_database.isEmpty()) {
        port.search = [path = m_database](const QString& words,
                                          const Cancellation& cancellation) -> Result<CaseSearchOutcome> {
            const auto search = SqliteCaseSearch::open(path);
            if (!search)
                return search.error();
            CaseSearchQuery query;
            query.words = words;
            if (const Result<Catalogue>& catalogue = builtInCatalogue())
                query.clauses = clausesNamed(words, *catalogue);
            return (*search)->search(query, cancellation);
        };
    }
    if (!m_store->isReadOnly())
        port.assign = [this](const QString& caseId, const QString& assignee) -> Result<void> {
            m_facets.reset();
            if (m_session->isOpen() && m_session->state().caseId == caseId)
                return m_session->handOver(assignee);
            ReviewSession other(*m_store, nullptr, m_session->actor());
            if (const auto opened = other.open(caseId); !opened)
                return opened;
            return other.handOver(assignee);
        };
    port.people = [this] {
        QStringList names;
        const PeopleStore* people = m_store->people();
        const auto desk = people ? people->desk() : Result<Desk>(Desk());
        for (const Person& person : desk ? desk->people : QList<Person>()) {
            if (mayDo(person, Permission::Judge))
                names.append(PeopleWords::person(person));
        }
        return names;
    };
    port.person = [this] { return m_settings.actor(); };
    port.views = [this] { return m_settings.queueViews(); };
    port.setViews = [this](const QByteArray& views) { m_settings.setQueueViews(views); };
    return port;
}

void Application::connectQueue()
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(40);
    connect(&m_refreshTimer, &QTimer::timeout, this, &Application::refreshCases);
    connect(m_session.get(), &ReviewSession::stateChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    QueuePane* queue = m_window->queue();
    queue->setPort(queuePort());
    connect(queue, &QueuePane::reported, &m_context, &ReviewContext::report);
    m_intake = std::make_unique<PackageIntake>(
        *queue->intake(),
        PackageIntake::Surroundings{
            [this](const LoadedPackage& loaded, const QString& root) { return caseOf(loaded, root); },
            [this](const CaseOpening& opening) {
                ReviewSession session(*m_store, nullptr, m_session->actor());
                return session.create(opening);
            }});
    connect(m_intake.get(), &PackageIntake::taken, &m_refreshTimer, qOverload<>(&QTimer::start));
    connect(m_intake.get(), &PackageIntake::finished, this, &Application::indexSources);
    connect(m_window.get(), &MainWindow::intakeRequested, this, &Application::takeIn);
    connect(&m_indexing, &QFutureWatcherBase::finished, this, [this] {
        if (m_indexesAgain)
            indexSources();
    });
    indexSources();
}

void Application::takeIn(const QStringList& paths)
{
    const QStringList files = packagesIn(paths);
    if (m_intake->isWorking())
        return m_context.report(tr("Packages are being taken in already."));
    if (files.isEmpty())
        return m_context.report(tr("There is no package among these files."));
    m_window->showRoom(MainWindow::Room::Queue);
    m_intake->start(files, m_editions->used(), m_settings.packageLimits(), m_settings.timeZone());
}

void Application::indexSources()
{
    if (m_database.isEmpty() || m_store->isReadOnly())
        return;
    if (m_indexing.isRunning()) {
        m_indexesAgain = true;
        return;
    }
    m_indexesAgain = false;
    m_indexing.setFuture(QtConcurrent::run([path = m_database, cancellation = m_indexCancellation] {
        // What could not be done now is done the next time.
        if (const auto search = SqliteCaseSearch::open(path))
            static_cast<void>((*search)->indexSources(cancellation));
    }));
}

Result<CaseFacets> Application::facets()
{
    if (!m_facets) {
        const auto counted = m_store->facets();
        if (!counted)
            return counted;
        m_facets = *counted;
    }
    return *m_facets;
}

void Application::refreshCases()
{
    m_facets.reset();
    m_window->queue()->refreshWhenShown();
    CaseQuery latest;
    latest.limit = mostOffered;
    const auto cases = m_store->cases(latest);
    const auto counted = facets();
    if (cases && counted)
        m_window->setCases(*cases, *counted);
    else
        m_context.report(errorText(cases ? counted.error() : cases.error()));
}

} // namespace Mingjing
