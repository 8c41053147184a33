// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/auditrunner.h"

#include "review/package/packagecontents.h"
#include "widgets/web/auditrunner_p.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// How long another page than the one that was asked for may stand before it counts as shown instead.
constexpr int redirectMs = 2000;
constexpr int secondLookMs = 1000;

} // namespace

AuditRunner::AuditRunner(std::shared_ptr<const PackageContents> contents, AuditOptions options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(contents), std::move(options)))
{
}

AuditRunner::~AuditRunner() = default;

void AuditRunner::start()
{
    // Later, so that finished() never comes before start() has returned.
    QTimer::singleShot(0, d.get(), &Private::nextPage);
}

void AuditRunner::cancel()
{
    d->cancel();
}

AuditRunner::Private::Private(AuditRunner& owner, std::shared_ptr<const PackageContents> contents, AuditOptions options)
    : q(owner), m_contents(std::move(contents)), m_options(std::move(options)), m_pictures(m_options.folder)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_instead)
            showedInstead();
        else
            neverOpened();
    });
}

AuditRunner::Private::~Private()
{
    if (m_session)
        m_session->disconnect(this);
}

void AuditRunner::Private::nextPage()
{
    if (m_step == Step::Done)
        return;
    if (m_next >= m_options.routes.size()) {
        finish();
        return;
    }
    m_page = PageAudit();
    m_page.route = m_options.routes.at(m_next);
    m_page.errors = m_early.take(m_page.route);
    m_picture = {};
    m_lookedTwice = false;
    m_again = false;
    m_instead.reset();
    Q_EMIT q.progress(static_cast<int>(m_next), static_cast<int>(m_options.routes.size()), m_page.route);
    if (m_step == Step::Done)
        return; // cancelled by who listens
    ++m_next;
    open();
}

void AuditRunner::Private::open()
{
    m_step = Step::Opening;
    const bool dead = m_session && m_session->phase() != PageSession::Phase::Running;
    if (dead)
        dropSession();
    if (!m_session)
        startSession();
    m_limit.start(m_options.openTimeoutMs);
    m_session->open(m_page.route);
}

void AuditRunner::Private::startSession()
{
    m_session = std::make_unique<PageSession>(m_contents, m_options.scenario);
    m_leaving = false;
    m_calls.clear();
    m_stage.show(*m_session, m_options.pictureScale);
    PageSession* session = m_session.get();
    connect(session, &PageSession::ready, this, [this](const QList<PageError>& errors) {
        if (m_report.launchErrors.isEmpty())
            m_report.launchErrors = errors;
        m_limit.start(m_options.openTimeoutMs); // the launch had its own time
    });
    connect(session, &PageSession::pageOpened, this, &Private::opened);
    connect(session, &PageSession::callRecorded, this, &Private::called);
    connect(session, &PageSession::traced, this, [this](const QList<TraceEntry>&, const QList<TraceAnswer>& answers) {
        for (const TraceAnswer& answer : answers)
            answered(answer);
    });
    connect(session, &PageSession::blocked, this,
            [this](const RefusedAttempt& attempt) { auditOf(attempt.page).blocked.append(attempt); });
    connect(session, &PageSession::scriptError, this, &Private::erred);
    connect(session, &PageSession::unresponsive, this,
            [this] { broke(u"unresponsive"_s, u"the page's logic hung and was ended"_s); });
    connect(session, &PageSession::crashed, this, [this] { broke(u"crash"_s, u"the page's process ended"_s); });
    session->start();
}

void AuditRunner::Private::opened(const PageState& state)
{
    if (m_step == Step::Exercising)
        m_strays.insert(state.route);
    if (m_step != Step::Opening)
        return;
    if (state.route == m_page.route) {
        arrived(state);
        return;
    }
    // A late act of the page before, or a page that sends its visitors elsewhere: time will tell.
    m_instead = state;
    m_limit.start(redirectMs);
}

PageAudit& AuditRunner::Private::auditOf(const QString& route)
{
    const bool late = m_step == Step::Opening && !m_report.pages.isEmpty() && route != m_page.route
        && (route == m_report.pages.last().route || m_strays.contains(route));
    return late ? m_report.pages.last() : m_page;
}

void AuditRunner::Private::called(const RecordedCall& call)
{
    PageAudit& audit = auditOf(call.page);
    m_calls.insert(call.sequence, {m_report.pages.size() - (&audit == &m_page ? 0 : 1), audit.calls.size()});
    audit.calls.append(call);
}

void AuditRunner::Private::answered(const TraceAnswer& answer)
{
    const auto found = m_calls.constFind(answer.call);
    if (found == m_calls.constEnd())
        return;
    const auto [page, call] = *found;
    PageAudit& audit = page < m_report.pages.size() ? m_report.pages[page] : m_page;
    if (call < audit.calls.size())
        audit.calls[call].answer = answer.answer;
}

void AuditRunner::Private::neverOpened()
{
    if (m_step != Step::Opening) {
        fail(u"timeout"_s, u"the page did not answer in time"_s);
        return;
    }
    // What it shows all the same is worth a picture.
    m_page.errors.append(PageError{u"timeout"_s, u"the page did not open in time"_s, {}, m_page.route});
    m_step = Step::Stuck;
    m_limit.start(m_options.settleTimeoutMs);
    look();
}

void AuditRunner::Private::showedInstead()
{
    const PageState state = *std::exchange(m_instead, std::nullopt);
    note(PageError{u"redirect"_s, u"showed %1 instead"_s.arg(state.route), {}, m_page.route});
    arrived(state);
}

void AuditRunner::Private::erred(const PageError& error)
{
    note(error);
    const bool undeclared =
        error.kind == "missing"_L1 && error.place.file == "app.json"_L1 && error.page == m_page.route;
    if (undeclared && m_step == Step::Opening)
        fail(u"missing"_s, u"there is no such page"_s);
}

void AuditRunner::Private::arrived(const PageState& state)
{
    m_step = Step::Looking;
    if (m_again) // alone it comes: what broke was the page before, as it was left
        m_report.pages.last().errors.append(*std::exchange(m_farewell, std::nullopt));
    m_instead.reset();
    m_strays.clear();
    m_limit.stop();
    m_page.ms = state.ms;
    m_page.title = state.title;
    for (const PageError& error : state.errors)
        note(error);
    settleAndLook(m_options.pauseMs);
}

void AuditRunner::Private::settleAndLook(int pauseMs)
{
    const auto settle =
        guarded([this](int) { m_session->settle(m_options.settleTimeoutMs, guarded([this](bool) { look(); })); });
    QTimer::singleShot(pauseMs, this, [settle] { settle(0); });
}

void AuditRunner::Private::look()
{
    m_session->requestReport([guard = guarded([this](const std::optional<PageReport>& report) { looked(report); })](
                                 const std::optional<PageReport>& report) { guard(report); });
}

void AuditRunner::Private::looked(const std::optional<PageReport>& report)
{
    const bool empty = !report || !report->hasContent();
    if (empty && m_step == Step::Looking && !m_lookedTwice) {
        // What a page shows after a pause of its own should not be missed.
        m_lookedTwice = true;
        QTimer::singleShot(secondLookMs, this, [again = guarded([this](int) {
                                                    m_session->settle(m_options.settleTimeoutMs,
                                                                      guarded([this](bool) { look(); }));
                                                })] { again(0); });
        return;
    }
    if (report) {
        m_page.shown = *report;
        m_page.elements = report->elements;
        m_page.textLength = report->textLength;
        m_page.blank = empty;
        m_page.ok = !m_page.blank || m_page.errors.isEmpty();
        if (!report->title.isEmpty())
            m_page.title = report->title;
    }
    m_stage.takePicture(guarded([this](const QImage& picture) {
        m_picture = picture;
        m_page.screenshot = m_pictures.save(picture, static_cast<int>(m_next), m_page.route);
        if (m_step == Step::Stuck) {
            m_page.ok = false;
            dropSession();
            pageDone();
        } else {
            exercise();
        }
    }));
}

void AuditRunner::Private::exercise()
{
    if (m_options.exerciseTimeoutMs <= 0) {
        pageDone();
        return;
    }
    m_step = Step::Exercising;
    m_session->exercise(m_options.exerciseTimeoutMs, guarded([this](int) {
                            m_session->settle(m_options.settleTimeoutMs, guarded([this](bool) { pageDone(); }));
                        }));
}

void AuditRunner::Private::note(const PageError& error)
{
    QList<PageError>& errors = errorsOf(error.page);
    if (!errors.contains(error))
        errors.append(error);
}

QList<PageError>& AuditRunner::Private::errorsOf(const QString& route)
{
    if (route == m_page.route || !m_options.routes.contains(route))
        return auditOf(route).errors;
    const auto done = std::find_if(m_report.pages.rbegin(), m_report.pages.rend(),
                                   [&route](const PageAudit& page) { return page.route == route; });
    return done == m_report.pages.rend() ? m_early[route] : done->errors;
}

void AuditRunner::Private::broke(const QString& kind, const QString& message)
{
    if (m_step != Step::Opening || !m_leaving || m_again) {
        fail(kind, message);
        return;
    }
    m_again = true;
    m_farewell = PageError{kind, message, {}, m_report.pages.last().route};
    dropSession();
    open();
}

void AuditRunner::Private::fail(const QString& kind, const QString& message)
{
    if (m_step == Step::Idle || m_step == Step::Done)
        return;
    m_page.ok = false;
    m_page.errors.append(PageError{kind, message, {}, m_page.route});
    dropSession();
    pageDone();
}

void AuditRunner::Private::dropSession()
{
    m_limit.stop();
    m_stage.clear();
    if (!m_session)
        return;
    // Never from inside one of its own signals.
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

void AuditRunner::Private::pageDone()
{
    m_step = Step::Idle;
    ++m_round;
    m_limit.stop();
    m_report.pages.append(m_page);
    m_leaving = true;
    Q_EMIT q.pageAudited(m_page, m_picture);
    QTimer::singleShot(0, this, &Private::nextPage);
}

void AuditRunner::Private::cancel()
{
    if (m_step == Step::Done)
        return;
    m_report.cancelled = true;
    finish();
}

void AuditRunner::Private::finish()
{
    m_step = Step::Done;
    ++m_round;
    dropSession();
    m_pictures.finish(m_report);
    Q_EMIT q.progress(static_cast<int>(m_report.pages.size()), static_cast<int>(m_options.routes.size()), {});
    Q_EMIT q.finished(m_report);
}

} // namespace Mingjing
