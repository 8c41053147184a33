// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorer/pageexplorer.h"

#include "review/package/likelyqueries.h"
#include "review/package/packagecontents.h"
#include "widgets/web/explorer/pageexplorer_p.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// How long another page than the one that was asked for may stand before it counts as shown instead.
constexpr int redirectMs = 1500;

QString markOf(const QString& route, const QString& query)
{
    QStringList keys;
    const QStringList pairs = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString& pair : pairs)
        keys.append(pair.section(u'=', 0, 0));
    keys.sort();
    return route + u'?' + keys.join(u'&');
}

} // namespace

QList<ExploreOptions::Opening> likelyOpenings(const PackageContents& contents, const QStringList& routes,
                                              const Cancellation& cancellation)
{
    const auto queries = likelyQueries(contents, routes, cancellation);
    QList<ExploreOptions::Opening> best;
    QList<ExploreOptions::Opening> plain;
    QList<ExploreOptions::Opening> others;
    for (const QString& route : routes) {
        const QList<LikelyQuery> likely = queries.value(route);
        if (likely.isEmpty()) {
            best.append({route, {}, u"none"_s});
            continue;
        }
        plain.append({route, {}, u"none"_s});
        for (const LikelyQuery& query : likely) {
            QList<ExploreOptions::Opening>& list = query == likely.first() ? best : others;
            list.append({route, query.query, query.origin == LikelyQuery::Origin::Code ? u"code"_s : u"address"_s});
        }
    }
    return best + plain + others;
}

PageExplorer::PageExplorer(std::shared_ptr<const PackageContents> contents, ExploreOptions options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(contents), std::move(options)))
{
}

PageExplorer::~PageExplorer() = default;

void PageExplorer::start()
{
    QTimer::singleShot(0, d.get(), &Private::nextVisit);
}

void PageExplorer::cancel()
{
    d->cancel();
}

PageExplorer::Private::Private(PageExplorer& owner, std::shared_ptr<const PackageContents> contents,
                               ExploreOptions options)
    : q(owner),
      m_contents(std::move(contents)),
      m_options(std::move(options)),
      m_book(m_contents, m_options.routes, m_options.entry),
      m_choice(m_options.seed),
      m_pictures(m_options.folder, u"explored"_s)
{
    m_book.exploration().seed = m_options.seed;
    m_book.exploration().stepsPerPage = m_options.stepsPerPage;
    for (const ExploreOptions::Opening& opening : m_options.openings) {
        m_queue.append({opening, 0});
        m_listed.insert(markOf(opening.route, opening.query));
        if (!opening.query.isEmpty())
            m_book.expectQuery(opening.route);
    }
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_instead.isEmpty())
            neverOpened();
        else
            arrived();
    });
}

PageExplorer::Private::~Private()
{
    if (m_session)
        m_session->disconnect(this);
}

void PageExplorer::Private::nextVisit()
{
    if (m_phase == Phase::Done)
        return;
    if (!m_clock.isValid())
        m_clock.start();
    if (m_clock.elapsed() > m_options.totalTimeMs && m_next < m_queue.size()) {
        m_book.exploration().timeUp = true;
        finish();
        return;
    }
    if (m_next >= m_queue.size()) {
        finish();
        return;
    }
    const Waiting& waiting = m_queue.at(m_next);
    m_visit = {};
    m_visit.route = waiting.opening.route;
    m_visit.query = waiting.opening.query;
    m_visit.origin = waiting.opening.origin;
    m_depth = waiting.depth;
    m_reopened = 0;
    m_unanswered = 0;
    m_looked = false;
    m_lookedTwice = false;
    m_opener.reset();
    m_doing.reset();
    m_unansweredAction.reset();
    m_choice.begin(m_visit.route + u'?' + m_visit.query, m_visit.route == m_options.entry && m_visit.query.isEmpty());
    ++m_next;
    Q_EMIT q.progress(static_cast<int>(m_next - 1), static_cast<int>(m_queue.size()), m_visit.route, m_steps);
    if (m_phase == Phase::Done)
        return; // cancelled by who listens
    m_pageClock.start();
    open();
}

void PageExplorer::Private::open()
{
    m_phase = Phase::Opening;
    m_instead.clear();
    m_chain = 0;
    m_skipsDialogBack = false;
    if (m_session && m_session->phase() != PageSession::Phase::Running
        && m_session->phase() != PageSession::Phase::Starting)
        dropSession();
    if (!m_session)
        startSession();
    m_limit.start(m_options.openTimeoutMs);
    m_session->open(m_visit.route, m_visit.query);
}

void PageExplorer::Private::startSession()
{
    m_session = std::make_unique<PageSession>(m_contents, m_options.scenario);
    m_stage.show(*m_session, m_options.pictureScale);
    PageSession* session = m_session.get();
    connect(session, &PageSession::ready, this, [this] { m_limit.start(m_options.openTimeoutMs); });
    connect(session, &PageSession::pageOpened, this, &Private::opened);
    connect(session, &PageSession::callRecorded, this,
            [this](const RecordedCall& call) { m_book.noteCall(call, m_visit, m_doing ? m_steps : 0); });
    connect(session, &PageSession::scriptError, this, [this](const PageError& error) {
        ++m_errors;
        m_book.noteError(error, m_visit, m_doing ? m_steps : 0, 0);
        tellIssues();
    });
    connect(session, &PageSession::unresponsive, this,
            [this] { broke(ExploredStep::Effect::Hang, ExplorationIssue::Kind::Hang); });
    connect(session, &PageSession::crashed, this,
            [this] { broke(ExploredStep::Effect::Crash, ExplorationIssue::Kind::Crash); });
    session->start();
}

void PageExplorer::Private::dropSession()
{
    m_limit.stop();
    m_stage.clear();
    if (!m_session)
        return;
    // Never from inside one of its own signals.
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

void PageExplorer::Private::opened(const PageState& state)
{
    if (m_phase != Phase::Opening)
        return;
    if (state.route == m_visit.route) {
        m_instead.clear();
        arrived();
        return;
    }
    m_instead = state.route;
    m_limit.start(redirectMs);
}

void PageExplorer::Private::arrived()
{
    m_limit.stop();
    m_unansweredAction.reset();
    m_phase = Phase::Walking;
    look(m_options.pauseMs, [this](const PageSight& sight) { firstLook(sight); });
}

void PageExplorer::Private::neverOpened()
{
    if (m_phase == Phase::Opening)
        endVisit(u"not_opened"_s);
}

void PageExplorer::Private::broke(ExploredStep::Effect effect, ExplorationIssue::Kind kind)
{
    if (m_phase == Phase::Idle || m_phase == Phase::Done)
        return;
    ExplorationIssue issue{kind, m_visit.route, m_visit.query, 0, 0, {}, {}, false};
    const std::optional<OfferedAction> done = m_doing ? m_doing : m_unansweredAction;
    if (done) {
        ExploredStep step{m_steps,     m_visit.route, m_visit.query, done->kind, done->words,
                          done->value, done->place,   effect,        0,          m_errors};
        m_book.exploration().steps.append(step);
        m_choice.avoid(*done);
        issue.step = m_steps;
        issue.place = done->place;
        issue.detail = done->words;
        Q_EMIT q.stepDone(step);
        if (m_phase == Phase::Done)
            return;
    }
    m_book.add(issue);
    m_visit.ok = m_visit.ok && done;
    dropSession();
    endVisit(kind == ExplorationIssue::Kind::Crash ? u"crash"_s : u"hang"_s);
}

void PageExplorer::Private::unanswered()
{
    m_unansweredAction = std::exchange(m_doing, std::nullopt);
    if (m_unanswered++ == 0 && m_looked)
        return reopen();
    if (m_unanswered == 1)
        return look(m_options.pauseMs, [this](const PageSight& sight) { firstLook(sight); });
    // That it hangs the watchdogs say, who ask nothing of the page but to answer.
    dropSession();
    endVisit(u"time"_s);
}

void PageExplorer::Private::endVisit(const QString& how)
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Idle;
    ++m_round;
    m_limit.stop();
    m_visit.ended = how;
    m_book.exploration().visits.append(m_visit);
    tellIssues();
    QTimer::singleShot(0, this, &Private::nextVisit);
}

void PageExplorer::Private::tellIssues()
{
    const QList<ExplorationIssue>& issues = m_book.exploration().issues;
    while (m_toldIssues < issues.size())
        Q_EMIT q.issueFound(issues.at(m_toldIssues++));
}

void PageExplorer::Private::cancel()
{
    if (m_phase == Phase::Done)
        return;
    if (m_phase != Phase::Idle) {
        m_visit.ended = u"cancelled"_s;
        m_book.exploration().visits.append(m_visit);
    }
    m_book.exploration().cancelled = true;
    finish();
}

void PageExplorer::Private::finish()
{
    m_phase = Phase::Done;
    ++m_round;
    dropSession();
    m_pictures.wait();
    Exploration& exploration = m_book.exploration();
    exploration.ms = m_clock.isValid() ? m_clock.elapsed() : 0;
    for (ExploredState& state : exploration.states) {
        if (!state.screenshot.isEmpty() && !m_pictures.isWritten(state.screenshot))
            state.screenshot.clear();
    }
    m_book.finish();
    Q_EMIT q.progress(static_cast<int>(m_next), static_cast<int>(m_queue.size()), {}, m_steps);
    Q_EMIT q.finished(exploration);
}

void PageExplorer::Private::discover(const PageSight& sight)
{
    constexpr int mostOfOneRoute = 2;
    const QString mark = markOf(sight.route, sight.query);
    if (m_depth >= m_options.depth || m_listed.contains(mark) || m_discovered.value(sight.route) >= mostOfOneRoute
        || !m_options.routes.contains(sight.route))
        return;
    ++m_discovered[sight.route];
    m_listed.insert(mark);
    m_queue.append({{sight.route, sight.query, u"explored"_s}, m_depth + 1});
}

} // namespace Mingjing
