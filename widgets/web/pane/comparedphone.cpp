// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/comparedphone.h"

#include "review/package/packagecontents.h"
#include "widgets/scenario/scenariobutton.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

#include <QPointer>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

/// How long nothing must happen before the two are compared, and before a page that one left alone is followed.
constexpr int quietMs = 700;
constexpr int followMs = 500;
constexpr int settleMs = 4000;
constexpr qsizetype keptCalls = 5000;

/// As PageObservation::ended.
QString endOf(const PageSession& session)
{
    switch (session.phase()) {
    case PageSession::Phase::Crashed:
        return QStringLiteral("crashed");
    case PageSession::Phase::Unresponsive:
        return QStringLiteral("unresponsive");
    default:
        return {};
    }
}

} // namespace

ComparedPhone::ComparedPhone(QWidget* parent) : QWidget(parent), m_phone(new PhoneView), m_button(new ScenarioButton)
{
    m_button->setAutoRaise(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_phone, 1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &ComparedPhone::compare);
    m_following.setSingleShot(true);
    m_following.setInterval(followMs);
    connect(&m_following, &QTimer::timeout, this, &ComparedPhone::follow);
}

ComparedPhone::~ComparedPhone()
{
    m_phone->setSession(nullptr);
}

void ComparedPhone::start(PageSession& first, const PageObservation& before,
                          const std::shared_ptr<const PackageContents>& package, const PageScenario& scenario)
{
    stop();
    m_first = &first;
    m_seenFirst.observed = before;
    m_package = package;
    m_firstQuery = first.currentQuery();
    watch(first, m_seenFirst);
    first.setTellsTouches(m_mirrors);
    connect(&first, &PageSession::pageOpened, this, [this](const PageState& state) {
        m_firstQuery = state.query;
        m_following.start();
    });
    connect(&first, &PageSession::stackChanged, this, [this] {
        m_firstQuery = m_first->currentQuery();
        m_following.start();
    });
    connect(&first, &PageSession::tapped, this, [this](const QJsonObject& tap) {
        if (m_mirrors && m_session)
            m_session->tap(tap);
    });
    connect(&first, &PageSession::scrolled, this, [this](int top) {
        if (m_mirrors && m_session)
            m_session->scrollTo(top);
    });
    connect(&first, &PageSession::closing, this, &ComparedPhone::stop);
    setScenario(scenario);
}

void ComparedPhone::stop()
{
    m_quiet.stop();
    m_following.stop();
    ++m_round;
    if (m_first) {
        m_first->disconnect(this);
        m_first->setTellsTouches(false);
        m_first->highlightText({});
        m_first = nullptr;
    }
    m_phone->setSession(nullptr);
    m_session.reset();
    m_package.reset();
    m_seenFirst = {};
    m_seenSecond = {};
    m_differences.clear();
    m_compared = false;
    Q_EMIT differencesChanged();
}

void ComparedPhone::setScenario(const PageScenario& scenario)
{
    m_scenario = scenario;
    m_button->setScenario(scenario);
    if (!m_first)
        return;
    m_phone->setSession(nullptr);
    m_seenSecond = {};
    m_differences.clear();
    m_compared = false;
    ++m_round;
    Q_EMIT differencesChanged();
    m_session = std::make_unique<PageSession>(m_package, scenario);
    watch(*m_session, m_seenSecond);
    m_phone->setSession(m_session.get());
    m_session->start();
    const bool hasEntry = !scenario.entry.isEmpty();
    m_session->open(hasEntry ? scenario.entry : m_first->currentRoute(),
                    hasEntry || m_firstQuery.isEmpty() ? scenario.query : m_firstQuery);
}

void ComparedPhone::setMirroring(bool on)
{
    m_mirrors = on;
    if (m_first)
        m_first->setTellsTouches(on);
    if (on)
        follow();
}

void ComparedPhone::watch(PageSession& session, Seen& seen)
{
    connect(&session, &PageSession::runStarted, this, [&seen] { seen.observed = {}; });
    connect(&session, &PageSession::callRecorded, this, [this, &seen](const RecordedCall& call) {
        if (seen.observed.calls.size() < keptCalls)
            seen.observed.calls.append(call);
        m_quiet.start();
    });
    connect(&session, &PageSession::blocked, this, [this, &seen](const RefusedAttempt& attempt) {
        if (seen.observed.refused.size() < keptCalls)
            seen.observed.refused.append(attempt);
        m_quiet.start();
    });
    connect(&session, &PageSession::pageOpened, this, [this] { m_quiet.start(); });
    connect(&session, &PageSession::crashed, this, &ComparedPhone::compare);
    connect(&session, &PageSession::unresponsive, this, &ComparedPhone::compare);
    connect(&session, &PageSession::tapped, this, [this] { m_quiet.start(); });
}

void ComparedPhone::follow()
{
    if (!m_first || !m_session || !m_mirrors)
        return;
    const QString route = m_first->currentRoute();
    const bool sameQuery = m_firstQuery.isEmpty() || m_session->currentQuery() == m_firstQuery;
    if (!route.isEmpty() && (m_session->currentRoute() != route || !sameQuery))
        m_session->open(route, m_firstQuery);
}

void ComparedPhone::compare()
{
    if (!m_first || !m_session)
        return;
    const int round = ++m_round;
    m_seenFirst.answered = false;
    m_seenSecond.answered = false;
    ask(*m_first, m_seenFirst, round);
    ask(*m_session, m_seenSecond, round);
}

void ComparedPhone::ask(PageSession& session, Seen& seen, int round)
{
    seen.observed.ended = endOf(session);
    if (!seen.observed.ended.isEmpty()) {
        seen.observed.report = {};
        seen.observed.report.route = session.currentRoute();
        seen.answered = true;
        tell();
        return;
    }
    const QPointer<ComparedPhone> guard(this);
    const QPointer<PageSession> asked(&session);
    session.settle(settleMs, [=, this, &seen](bool) {
        if (!guard || !asked || round != m_round)
            return;
        asked->requestReport([=, this, &seen](const std::optional<PageReport>& report) {
            if (!guard || round != m_round)
                return;
            seen.observed.report = report.value_or(PageReport());
            seen.answered = true;
            tell();
        });
    });
}

void ComparedPhone::tell()
{
    if (!m_seenFirst.answered || !m_seenSecond.answered)
        return;
    m_compared = true;
    m_differences = differencesOf(onItsPage(m_seenFirst.observed), onItsPage(m_seenSecond.observed));
    Q_EMIT differencesChanged();
}

} // namespace Mingjing
