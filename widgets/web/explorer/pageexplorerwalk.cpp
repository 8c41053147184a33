// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorer/pageexplorer_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int settleMs = 2500;
constexpr int secondLookMs = 1000;
constexpr int backMs = 250;
/// So often a page is opened anew to try what is left.
constexpr int mostReopened = 6;
/// Actions one upon the other before the page is begun anew.
constexpr int longestChain = 10;

} // namespace

void PageExplorer::Private::look(int pauseMs, Sighted then)
{
    QTimer::singleShot(pauseMs, this, [run = guarded([this, then = std::move(then)] {
                                           m_session->look(settleMs, sighted(then));
                                       })] { run(); });
}

void PageExplorer::Private::firstLook(const PageSight& sight)
{
    const bool elsewhere = sight.route != m_visit.route;
    if (!sight.hasContent() && sight.dialog.isEmpty() && !m_lookedTwice) {
        m_lookedTwice = true;
        look(secondLookMs, [this](const PageSight& again) { firstLook(again); });
        return;
    }
    const bool first = !m_looked;
    m_looked = true;
    if (first) {
        m_visit.ok = !elsewhere;
        m_visit.blank = !sight.hasContent();
        m_visit.elements = sight.elements;
        m_visit.textLength = sight.textLength;
    }
    // What was done before the page was opened anew may be why it looks otherwise.
    keep(sight, m_visit.steps > 0 ? m_steps : 0, [this, sight, first, elsewhere](int state) {
        if (first)
            m_book.judgeOpening(sight, m_visit, state);
        if (elsewhere) {
            discover(sight);
            endVisit(u"elsewhere"_s);
            return;
        }
        choose(sight);
    });
}

void PageExplorer::Private::keep(const PageSight& sight, int step, std::function<void(int)> then)
{
    bool isNew = false;
    const ExploredState* state = m_book.stateOf(sight, step, isNew);
    const int id = state ? state->id : 0;
    m_book.judgeSight(sight, step, id);
    tellIssues();
    if (m_phase == Phase::Done)
        return; // cancelled by who listens
    if (!isNew) {
        then(id);
        return;
    }
    m_stage.takePicture(guarded([this, id, then = std::move(then)](const QImage& image) {
        picture(id, image);
        if (m_phase != Phase::Done)
            then(id);
    }));
}

void PageExplorer::Private::picture(int state, const QImage& image)
{
    ExploredState& kept = m_book.exploration().states[state - 1];
    const PictureLikeness likeness(image);
    QList<Kept>& ofRoute = m_kept[kept.route];
    const auto alike = std::find_if(ofRoute.begin(), ofRoute.end(),
                                    [&likeness](const Kept& other) { return other.likeness.isAlike(likeness); });
    if (alike != ofRoute.end()) {
        kept.screenshot = alike->name;
    } else {
        kept.screenshot = m_pictures.save(image, state, kept.route);
        ofRoute.append({likeness, kept.screenshot});
    }
    Q_EMIT q.stateFound(kept, image);
}

void PageExplorer::Private::choose(const PageSight& sight)
{
    m_doing.reset();
    if (m_phase == Phase::Done)
        return;
    if (m_visit.steps >= m_options.stepsPerPage)
        return endVisit(u"steps"_s);
    if (m_pageClock.elapsed() > m_options.pageTimeMs || m_clock.elapsed() > m_options.totalTimeMs) {
        m_book.exploration().timeUp = true;
        return endVisit(u"time"_s);
    }
    int index = m_choice.next(sight);
    if (index < 0 && !sight.dialog.isEmpty() && !sight.actions.isEmpty() && m_chain < longestChain)
        index = static_cast<int>(sight.actions.size()) - 1; // out of a dialog that was answered both ways before
    if (index >= 0 && m_chain < longestChain)
        return perform(sight, index);
    // What could be done right after the opening may be hidden now.
    if (m_chain > 0 && m_reopened < mostReopened)
        return reopen();
    endVisit(u"done"_s);
}

void PageExplorer::Private::perform(const PageSight& sight, int index)
{
    const OfferedAction action = sight.actions.at(index);
    m_choice.tried(action);
    ++m_steps;
    ++m_visit.steps;
    ++m_chain;
    m_errors = 0;
    m_doing = action;
    if (!sight.dialog.isEmpty() && m_opener) {
        // Other answers are to be tried as well.
        const bool more = std::any_of(sight.actions.begin(), sight.actions.end(),
                                      [this](const OfferedAction& other) { return !m_choice.isTried(other); });
        if (more)
            m_choice.tryAgain(*m_opener);
        m_opener.reset();
    }
    m_session->act(index, settleMs,
                   sighted([this, sight, action](const PageSight& after) { performed(sight, action, after); }));
}

void PageExplorer::Private::performed(const PageSight& before, const OfferedAction& action, const PageSight& after)
{
    const bool otherPage = after.route != before.route || after.stack.size() != before.stack.size();
    const bool covered = after.outcome == "covered"_L1 || after.outcome == "gone"_L1;
    const bool same = after.changes == 0 && m_errors == 0 && after.fingerprint == before.fingerprint;
    ExploredStep step{m_steps,
                      m_visit.route,
                      m_visit.query,
                      action.kind,
                      action.words,
                      action.kind == "type"_L1 ? action.value : QString(),
                      action.place,
                      {},
                      0,
                      m_errors};
    using Effect = ExploredStep::Effect;
    const bool newDialog = !after.dialog.isEmpty() && after.dialog != before.dialog;
    step.effect = covered ? Effect::Covered
        : otherPage       ? Effect::Page
        : newDialog       ? Effect::Dialog
        : same            ? Effect::Nothing
                          : Effect::Changed;
    if (newDialog)
        m_opener = action;
    keep(after, m_steps, [this, step, action, after, otherPage](int state) {
        ExploredStep done = step;
        done.state = state;
        done.errors = m_errors;
        m_book.exploration().steps.append(done);
        if (done.effect != Effect::Covered)
            m_book.buttons().note(action, done.effect != Effect::Nothing || m_errors > 0,
                                  {{}, m_visit.route, m_visit.query, done.number, state, {}, {}, false});
        Q_EMIT q.stepDone(done);
        Q_EMIT q.progress(static_cast<int>(m_next - 1), static_cast<int>(m_queue.size()), m_visit.route, m_steps);
        if (m_phase == Phase::Done)
            return;
        if (otherPage)
            leftPage(after, done);
        else
            choose(after);
    });
}

void PageExplorer::Private::leftPage(const PageSight& after, const ExploredStep& step)
{
    const bool listed = std::any_of(m_options.openings.begin(), m_options.openings.end(),
                                    [&after](const ExploreOptions::Opening& opening) {
                                        return opening.route == after.route && opening.query == after.query;
                                    });
    if (after.route != m_visit.route)
        m_book.exploration().edges.append({m_visit.route, after.route, after.query, step.place, step.number, listed});
    discover(after);
    comeBack(after);
}

void PageExplorer::Private::comeBack(const PageSight& after)
{
    m_doing.reset();
    const bool above = after.stack.size() > 1 && after.stack.at(after.stack.size() - 2) == m_visit.route;
    if (!above || m_visit.steps >= m_options.stepsPerPage || !after.dialog.isEmpty()) {
        reopen();
        return;
    }
    m_session->back();
    look(backMs, [this, after](const PageSight& sight) {
        const bool stayed = sight.route == after.route && sight.stack == after.stack;
        if (stayed && sight.dialog.isEmpty() && !m_skipsDialogBack) {
            // Once more: it may have been on its way.
            m_skipsDialogBack = true;
            comeBack(after);
            return;
        }
        m_skipsDialogBack = false;
        if (stayed && sight.dialog.isEmpty())
            m_book.add({ExplorationIssue::Kind::DeadEnd, after.route, after.query, m_steps, 0, {}, u"back"_s, false});
        if (sight.route != m_visit.route || !sight.dialog.isEmpty()) {
            keep(sight, m_steps, [this](int) { reopen(); });
            return;
        }
        choose(sight);
    });
}

void PageExplorer::Private::reopen()
{
    if (m_reopened++ >= mostReopened || m_visit.steps >= m_options.stepsPerPage) {
        endVisit(m_visit.steps >= m_options.stepsPerPage ? u"steps"_s : u"done"_s);
        return;
    }
    ++m_round;
    open();
}

} // namespace Mingjing
