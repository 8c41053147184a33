// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorer/explorationbook.h"

#include "review/package/packagepath.h"
#include "review/trace/placeholdertext.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Kind = ExplorationIssue::Kind;

constexpr qsizetype mostIssues = 500;

bool isNetwork(const QString& api)
{
    return api == "request"_L1 || api == "downloadFile"_L1 || api == "uploadFile"_L1 || api == "connectSocket"_L1
        || api == "login"_L1 || api.startsWith("cloud."_L1);
}

/// What code says that did not reckon with a failing request.
bool soundsLikeNoNetwork(const QString& message)
{
    return message.contains(":fail"_L1) || message.contains("timeout"_L1);
}

/// What code says that reckoned with an answer's data.
bool lacksData(const QString& message)
{
    return message.contains("of undefined (reading"_L1) || message.contains("of null (reading"_L1);
}

/// What code says that reads data out of a query which has none.
bool lacksText(const QString& message)
{
    return message.contains("in JSON at position"_L1) || message.contains("end of JSON input"_L1);
}

} // namespace

ExplorationBook::ExplorationBook(std::shared_ptr<const PackageContents> contents, QStringList routes, QString entry)
    : m_routes(std::move(routes)), m_entry(std::move(entry)), m_buttons(std::move(contents))
{
    m_exploration.pages = static_cast<int>(m_routes.size());
}

ExploredState* ExplorationBook::stateOf(const PageSight& sight, int step, bool& isNew)
{
    isNew = false;
    if (const int known = m_byFingerprint.value(sight.fingerprint); known > 0)
        return &m_exploration.states[known - 1];
    int& ofPage = m_statesOfPage[sight.route];
    if (ofPage >= mostStatesOfOnePage || m_exploration.states.size() >= mostStates)
        return nullptr;
    ++ofPage;
    isNew = true;
    ExploredState state;
    state.id = static_cast<int>(m_exploration.states.size()) + 1;
    state.route = sight.route;
    state.query = sight.query;
    state.title = sight.title;
    state.fingerprint = sight.fingerprint;
    state.elements = sight.elements;
    state.textLength = sight.textLength;
    state.blank = !sight.hasContent();
    state.dialog = sight.dialog;
    state.actions = static_cast<int>(sight.actions.size());
    state.step = step;
    m_exploration.states.append(state);
    m_byFingerprint.insert(sight.fingerprint, state.id);
    return &m_exploration.states.last();
}

void ExplorationBook::judgeOpening(const PageSight& sight, const ExploredVisit& visit, int state)
{
    Openings& openings = m_openings[sight.route];
    openings.opened = true;
    openings.shown = openings.shown || sight.hasContent() || sight.allImages > 0 || !sight.dialog.isEmpty();
    if (openings.state == 0) {
        openings.state = state;
        openings.query = visit.query;
    }
    const bool idle = std::all_of(sight.actions.begin(), sight.actions.end(),
                                  [](const OfferedAction& action) { return action.kind == "tab"_L1; });
    const bool noWayOn = idle && !sight.scrolls && sight.dialog.isEmpty();
    const bool noTabs = sight.actions.isEmpty();
    // Where the platform's own button leads back or home there is a way.
    if (noWayOn && noTabs && sight.back == "none"_L1)
        add({Kind::DeadEnd, sight.route, visit.query, 0, state, {}, {}, openings.requests > 0});
    else if (noWayOn && sight.tab && !sight.hasContent() && sight.allImages == 0)
        add({Kind::DeadEnd, sight.route, visit.query, 0, state, {}, {}, openings.requests > 0});
}

void ExplorationBook::judgeSight(const PageSight& sight, int step, int state)
{
    const QStringList found = findPlaceholderText(sight.text + u'\n' + sight.dialog);
    for (const QString& words : found)
        add({Kind::PlaceholderText, sight.route, sight.query, step, state, {}, words, false});
    for (const PageSight::LostImage& image : sight.lostImages)
        add({Kind::MissingPicture, sight.route, sight.query, step, state, image.place, image.source, false});
}

void ExplorationBook::add(const ExplorationIssue& issue)
{
    const QString what = issue.kind == Kind::PlaceholderText || issue.kind == Kind::MissingPicture
            || issue.kind == Kind::MissingPage || issue.kind == Kind::ScriptError
        ? issue.detail
        : QString();
    const QString mark =
        u"%1|%2|%3|%4:%5"_s.arg(static_cast<int>(issue.kind))
            .arg(issue.kind == Kind::MissingPage || issue.kind == Kind::ScriptError ? QString() : issue.route, what,
                 issue.place.file)
            .arg(issue.place.line);
    if (m_known.contains(mark) || m_exploration.issues.size() >= mostIssues)
        return;
    m_known.insert(mark);
    m_exploration.issues.append(issue);
}

void ExplorationBook::noteError(const PageError& error, const ExploredVisit& visit, int step, int state)
{
    static const QStringList serious{u"script"_s, u"template"_s, u"worker"_s, u"missing"_s};
    const bool undeclared = error.kind == "missing"_L1 && error.place.file == "app.json"_L1;
    if (!serious.contains(error.kind) || undeclared)
        return;
    const QString page = error.page.isEmpty() ? visit.route : error.page;
    // A touch leads to a page with the query that it has on a phone.
    const bool invented = page == visit.route && m_queried.contains(page);
    const bool doubtful = soundsLikeNoNetwork(error.message)
        || (lacksData(error.message) && (invented || m_openings.value(page).requests > 0))
        || (lacksText(error.message) && invented);
    add({Kind::ScriptError, page, visit.query, step, state, error.place, error.message, doubtful});
}

void ExplorationBook::noteCall(const RecordedCall& call, const ExploredVisit& visit, int step)
{
    if (isNetwork(call.api))
        ++m_openings[call.page].requests;
    static const QStringList ways{u"navigateTo"_s, u"redirectTo"_s, u"switchTab"_s, u"reLaunch"_s};
    if (!ways.contains(call.api) || call.args.isEmpty())
        return;
    const QString url = call.args.first().toObject().value("url"_L1).toString();
    QString path = url.section(u'?', 0, 0);
    if (path.endsWith(".html"_L1))
        path.chop(5);
    if (path.isEmpty() || path.contains(u':'))
        return;
    for (const QString& folder : {packageFolder(call.page), QString()}) {
        const auto route = resolvePackagePath(folder, path);
        if (route && m_routes.contains(*route))
            return;
    }
    add({Kind::MissingPage, call.page, visit.query, step, 0, call.place, path, false});
}

void ExplorationBook::finish()
{
    for (auto it = m_openings.cbegin(); it != m_openings.cend(); ++it) {
        if (!it->opened || it->shown || !m_routes.contains(it.key()))
            continue;
        const QString detail = it->requests > 0 ? u"%1 requests without an answer"_s.arg(it->requests) : QString();
        add({Kind::Blank,
             it.key(),
             it->query,
             0,
             it->state,
             {},
             detail,
             it->requests > 0 || m_queried.contains(it.key())});
    }
    for (const ExplorationIssue& issue : m_buttons.issues())
        add(issue);
    std::stable_sort(m_exploration.issues.begin(), m_exploration.issues.end(),
                     [](const ExplorationIssue& a, const ExplorationIssue& b) {
                         return std::pair(a.doubtful, a.kind) < std::pair(b.doubtful, b.kind);
                     });
}

} // namespace Mingjing
