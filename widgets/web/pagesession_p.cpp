// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagesession_p.h"

#include "review/package/packagecontents.h"
#include "widgets/web/heldphone.h"
#include "widgets/web/javascript.h"
#include "widgets/web/pagerequestinterceptor.h"
#include "widgets/web/pagescheme.h"
#include "widgets/web/runtimeconfiguration.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

struct RecordLimit {
    int most;
    QLatin1StringView name;
};

/// How many lines, calls, attempts and errors of one run are passed on; in the order of Record.
constexpr std::array recordLimits{
    RecordLimit{2'000, "lines of the console"_L1},
    RecordLimit{50'000, "calls"_L1},
    RecordLimit{80'000, "refused attempts"_L1},
    RecordLimit{5'000, "errors"_L1},
};
/// Of one kind of attempts; there are some twenty kinds.
constexpr int attemptsOfAKind = 2'000;
constexpr qsizetype mostKinds = 40;
/// What a page gets beyond its own time limit before the host stops waiting.
constexpr int graceMs = 2000;
/// Changes of the stack within a span; whoever taps, or lets the runtime tap, makes a few in a second.
constexpr int mostNavigations = 150;
constexpr qint64 navigationSpanMs = 3000;

} // namespace

PageSession::Private::Private(PageSession& owner, std::shared_ptr<const PackageContents> package,
                              PageScenario circumstances)
    : q(owner),
      contents(std::move(package)),
      handler(contents),
      profile(RequestPolicy::Runtime),
      page(runtimeUrl(), profile),
      watchdog(page)
{
    setScenario(std::move(circumstances));
    profile.installUrlSchemeHandler(pageSchemeName, &handler);
    channel.registerObject(u"host"_s, &host);
    page.setWebChannel(&channel);
    page.setBackgroundColor(Qt::white);

    connect(&host, &PageChannel::posted, this, &Private::receive);
    connect(&profile, &SandboxProfile::blocked, this, &Private::refused);
    connect(&page, &SandboxPage::blocked, this, &Private::refused);
    connect(&page, &SandboxPage::consoleMessage, this, [this](const QString& level, const QString& text) {
        handle(PageMessages::Printed{level, text, {}});
    });
    connect(&trace, &PageTrace::began, &q, &PageSession::runStarted);
    connect(&trace, &PageTrace::traced, &q, &PageSession::traced);
    connect(&page, &QWebEnginePage::loadFinished, this, &Private::loaded);
    connect(&page, &QWebEnginePage::loadProgress, &q, &PageSession::progress);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, &Private::terminated);
    connect(&watchdog, &PageWatchdog::ending, this, [this](PageWatchdog::Cause cause) {
        stop = cause == PageWatchdog::Cause::Memory ? Stop::Memory : Stop::SilentPage;
    });
}

PageSession::Private::~Private()
{
    disconnect(&page, nullptr, nullptr, nullptr);
}

void PageSession::Private::setScenario(PageScenario next)
{
    scenario = std::move(next);
    scenario.device = heldFor(*contents, scenario.device);
}

void PageSession::Private::load()
{
    m_loaded = false;
    m_remembered.fill(0);
    m_attempts.clear();
    m_navigating.invalidate();
    stop = Stop::None;
    trace.begin();
    watchdog.stop();
    pending.dropAll();
    setPhase(Phase::Starting);
    page.load(runtimeUrl());
}

void PageSession::Private::loaded(bool ok)
{
    if (phase != Phase::Starting || m_loaded)
        return;
    if (!ok) {
        terminated();
        return;
    }
    m_loaded = true;
    watchdog.start();
    tell("configure"_L1, {runtimeConfiguration(scenario)});
    tell("start"_L1, {QJsonObject{{u"open"_s, false}}});
}

void PageSession::Private::terminated()
{
    if (phase == Phase::Crashed || phase == Phase::Idle)
        return;
    m_loaded = false;
    watchdog.stop();
    if (stop == Stop::None)
        stop = Stop::Crash;
    setPhase(Phase::Crashed);
    trace.ended(u"crashed"_s, current.route);
    pending.dropAll();
    Q_EMIT q.crashed();
}

void PageSession::Private::openWanted()
{
    if (!wanted || wanted->route.isEmpty())
        return;
    const Target target = *std::exchange(wanted, std::nullopt);
    tell("open"_L1, {QJsonObject{{u"route"_s, target.route}, {u"query"_s, queryObject(target.query)}}});
}

void PageSession::Private::setPhase(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    Q_EMIT q.phaseChanged(next);
}

void PageSession::Private::tell(QLatin1StringView function, const QJsonArray& arguments)
{
    if (m_loaded)
        page.runJavaScript(runtimeCall(function, arguments));
}

void PageSession::Private::ask(QLatin1StringView function, int timeoutMs, PendingAnswers::Callback callback,
                               const QJsonArray& more)
{
    const int id = pending.add(m_loaded ? timeoutMs + graceMs : 0, std::move(callback));
    QJsonArray arguments{id, timeoutMs};
    for (const QJsonValue& argument : more)
        arguments.append(argument);
    tell(function, arguments);
}

void PageSession::Private::askSight(QLatin1StringView function, int timeoutMs,
                                    std::function<void(std::optional<PageSight>)> callback, const QJsonArray& more)
{
    m_sight.reset();
    ask(
        function, timeoutMs,
        [this, callback = std::move(callback)](bool answered, int) {
            callback(answered ? std::exchange(m_sight, std::nullopt) : std::nullopt);
        },
        more);
}

bool PageSession::Private::admit(Record record)
{
    const auto index = static_cast<std::size_t>(record);
    const auto [most, name] = recordLimits.at(index);
    int& count = m_remembered.at(index);
    // In the order of Record.
    static constexpr std::array kinds{TraceKind::Console, TraceKind::Call, TraceKind::Refused, TraceKind::Error};
    if (count >= most)
        trace.drop(kinds.at(index));
    if (count > most)
        return false;
    if (++count <= most)
        return true;
    Q_EMIT q.scriptError(
        PageError{u"cut"_s, u"more than %1 %2: the rest is not recorded"_s.arg(most).arg(name), {}, current.route});
    return false;
}

bool PageSession::Private::admitAttempt(const QString& kind)
{
    const bool known = m_attempts.contains(kind) || m_attempts.size() < mostKinds;
    const QString counted = known ? kind : QString();
    int& count = m_attempts[counted];
    if (count >= attemptsOfAKind)
        trace.drop(TraceKind::Refused);
    if (count > attemptsOfAKind)
        return false;
    if (++count <= attemptsOfAKind)
        return admit(Record::Attempt);
    Q_EMIT q.scriptError(
        PageError{u"cut"_s,
                  u"more than %1 refused attempts of the kind \"%2\": the rest is not recorded"_s.arg(attemptsOfAKind)
                      .arg(counted.isEmpty() ? u"other"_s : counted),
                  {},
                  current.route});
    return false;
}

void PageSession::Private::refused(const QString& url, const QString& kind)
{
    if (m_loaded)
        refuse(RefusedAttempt{url, kind, current.route});
}

void PageSession::Private::refuse(const RefusedAttempt& attempt)
{
    if (!admitAttempt(attempt.kind))
        return;
    Q_EMIT q.blocked(attempt);
    trace.refused(attempt);
}

void PageSession::Private::receive(const QString& json)
{
    if (!m_loaded)
        return; // of a document that is on its way out
    const Result<PageMessage> message = parsePageMessage(json);
    if (message)
        std::visit([this](const auto& known) { handle(known); }, *message);
}

void PageSession::Private::handle(const PageMessages::Booted&) { }

void PageSession::Private::handle(const PageMessages::Launched& message)
{
    if (phase != Phase::Starting)
        return;
    setPhase(Phase::Running);
    if (pickMode)
        tell("setPickMode"_L1, {true});
    if (tellsTouches)
        tell("tellTouches"_L1, {true});
    openWanted();
    Q_EMIT q.ready(message.errors);
}

void PageSession::Private::handle(const PageMessages::Opened& message)
{
    current = Target{message.state.route, message.state.query};
    Q_EMIT q.pageOpened(message.state);
}

void PageSession::Private::countNavigation()
{
    if (!m_navigating.isValid() || m_navigating.elapsed() > navigationSpanMs) {
        m_navigating.start();
        m_navigations = 0;
    }
    if (++m_navigations <= mostNavigations || stop != Stop::None)
        return;
    stop = Stop::Navigation;
    m_loaded = false;
    watchdog.endProcess();
}

void PageSession::Private::handle(const PageMessages::StackChanged& message)
{
    countNavigation();
    if (!message.routes.isEmpty() && message.routes.last() != current.route)
        current = Target{message.routes.last(), {}};
    Q_EMIT q.stackChanged(message.routes);
    if (message.again && !message.routes.isEmpty())
        Q_EMIT q.pageReturned(message.routes.last());
}

void PageSession::Private::handle(const PageMessages::Calls& message)
{
    PageMessages::Records records;
    for (const RecordedCall& call : message.calls)
        records.entries.append(TraceEntry::of(call));
    handle(records);
}

void PageSession::Private::handle(const PageMessages::Records& message)
{
    QList<TraceEntry> entries = message.entries;
    entries.removeIf([this](const TraceEntry& entry) {
        if (entry.kind != TraceKind::Call)
            return false;
        if (!admit(Record::Call))
            return true;
        Q_EMIT q.callRecorded(entry.toCall());
        return false;
    });
    trace.add(entries, message.answers);
}

void PageSession::Private::handle(const PageMessages::Inspected& message)
{
    Q_EMIT q.inspected(message.page);
}

void PageSession::Private::handle(const PageMessages::Refused& message)
{
    refuse(message.attempt);
}

void PageSession::Private::handle(const PageMessages::Failed& message)
{
    if (!admit(Record::Error))
        return;
    Q_EMIT q.scriptError(message.error);
    trace.failed(message.error);
}

void PageSession::Private::handle(const PageMessages::Picked& message)
{
    Q_EMIT q.picked(message.element);
}

void PageSession::Private::handle(const PageMessages::Hovered& message)
{
    Q_EMIT q.hovered(message.element);
}

void PageSession::Private::handle(const PageMessages::Printed& message)
{
    if (!admit(Record::Line))
        return;
    Q_EMIT q.consoleMessage(message.level, message.line());
    trace.printed(message.level, message.text, message.place, current.route);
}

void PageSession::Private::handle(const PageMessages::Hung& message)
{
    stop = Stop::SilentLogic;
    setPhase(Phase::Unresponsive);
    pending.dropAll();
    trace.ended(u"unresponsive"_s, message.page);
    Q_EMIT q.unresponsive(message.page);
}

void PageSession::Private::handle(const PageMessages::Settled& message)
{
    pending.answer(message.id, 0);
}

void PageSession::Private::handle(const PageMessages::Explored& message)
{
    m_sight = message.sight;
    pending.answer(message.id, 1);
}

void PageSession::Private::handle(const PageMessages::Exercised& message)
{
    pending.answer(message.id, message.taps);
}

void PageSession::Private::handle(const PageMessages::Tapped& message)
{
    if (tellsTouches)
        Q_EMIT q.tapped(message.tap);
}

void PageSession::Private::handle(const PageMessages::Scrolled& message)
{
    if (tellsTouches)
        Q_EMIT q.scrolled(message.top);
}

void PageSession::Private::handle(const PageMessages::Marked& message)
{
    Q_EMIT q.placesMarked(message.places);
}

} // namespace Mingjing
