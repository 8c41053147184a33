// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/exploration.h"
#include "review/trace/pageerror.h"
#include "review/trace/pagesight.h"
#include "review/trace/recordedcall.h"
#include "widgets/web/explorer/deadbuttons.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Mingjing {

/// Writes down what an exploration saw and judges it. Knows nothing of sessions.
class ExplorationBook final
{
public:
    ExplorationBook(std::shared_ptr<const PackageContents> contents, QStringList routes, QString entry);

    Exploration& exploration() { return m_exploration; }
    const Exploration& exploration() const { return m_exploration; }

    /// The state that \a sight is: a known one, or a new one, which \a isNew then says; null when enough of its page
    /// are kept.
    ExploredState* stateOf(const PageSight& sight, int step, bool& isNew);
    /// The page reads a query of its own. Whatever it is opened with here is invented: what it lacks may be that.
    void expectQuery(const QString& route) { m_queried.insert(route); }
    /// The page was opened: whether it is empty, leads nowhere.
    void judgeOpening(const PageSight& sight, const ExploredVisit& visit, int state);
    /// Words and pictures of a state.
    void judgeSight(const PageSight& sight, int step, int state);
    /// \a issue, unless it is known.
    void add(const ExplorationIssue& issue);
    void noteError(const PageError& error, const ExploredVisit& visit, int step, int state);
    void noteCall(const RecordedCall& call, const ExploredVisit& visit, int step);
    DeadButtons& buttons() { return m_buttons; }
    /// What can be said only at the end.
    void finish();

    static constexpr int mostStatesOfOnePage = 8;
    static constexpr int mostStates = 400;

private:
    /// Of one route, over all its openings.
    struct Openings {
        bool shown = false;
        bool opened = false;
        int requests = 0;
        int state = 0;
        QString query;
    };

    const QStringList m_routes;
    const QString m_entry;
    Exploration m_exploration;
    DeadButtons m_buttons;
    QHash<QString, int> m_statesOfPage;
    QHash<QString, int> m_byFingerprint;
    QSet<QString> m_known;
    QSet<QString> m_queried;
    QMap<QString, Openings> m_openings;
};

} // namespace Mingjing
