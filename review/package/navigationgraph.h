// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/sourcesite.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Mingjing {

/// What a way is for.
enum class NavigationWay {
    Entry, ///< the program starts there
    TabBar, ///< a tab of the tab bar
    NavigateTo,
    RedirectTo,
    ReLaunch,
    SwitchTab,
    Back, ///< to whatever page was shown before
    MiniProgram, ///< into another mini-program
    Mention, ///< the route stands in the text and nothing says what for
};
/// `entry`, `tab_bar`, `navigate_to`, `redirect_to`, `re_launch`, `switch_tab`, `back`, `mini_program`, `mention`.
QString navigationWayId(NavigationWay way);

/// In which part of a source a way stands.
enum class NavigationMeans {
    Manifest,
    Call,
    Element,
    Text, ///< a string or attribute that is neither
};
/// `manifest`, `call`, `element`, `text`.
QString navigationMeansId(NavigationMeans means);

/// How well a target is known.
enum class NavigationCertainty {
    Fixed, ///< the address is written there
    Derived, ///< by names for which the address is written elsewhere
    Possible, ///< the fixed part of the address fits, or the route is merely mentioned
    Computed, ///< only the running program knows
};
/// `fixed`, `derived`, `possible`, `computed`.
QString navigationCertaintyId(NavigationCertainty certainty);

struct NavigationNode {
    enum class Kind {
        Program, ///< the program itself: app.json, app.js, the tab bar. Always the first node
        Page,
        Shared, ///< a source file that many pages use, or that nothing is known to use
        Missing, ///< an address of the program's own that no page has
        MiniProgram, ///< another mini-program
        Plugin, ///< a page of a plugin
    };
    Kind kind = Kind::Page;
    /// Route, file, address or app id; empty for the program and for a mini-program that only the running one knows.
    QString name;
    /// Of a shared file: the nodes whose page uses it. Empty: nothing is known to.
    QList<qsizetype> usedBy;
    /// Of a page: whether a chain of fixed and derived ways leads to it from the program.
    bool reached = false;
    /// The same, possible ways counted too, and files counted that nothing is known to use.
    bool possiblyReached = false;
    /// The fewest steps from the program; -1 when none are known.
    int steps = -1;
};
/// `program`, `page`, `shared`, `missing`, `mini_program`, `plugin`.
QString navigationNodeKindId(NavigationNode::Kind kind);

/// All places that lead from one node to another in the same way.
struct NavigationEdge {
    qsizetype from = 0;
    /// -1 when the target is computed, and of a way back.
    qsizetype to = -1;
    NavigationWay way = NavigationWay::NavigateTo;
    NavigationMeans means = NavigationMeans::Call;
    NavigationCertainty certainty = NavigationCertainty::Fixed;
    /// The address as it is spelled where that is not the target's name; gaps as `{names}`.
    QString spelled;
    /// Of all places; the sites may be fewer.
    qsizetype count = 0;
    QList<SourceSite> sites;

    static constexpr qsizetype maximumSites = 50;
};

/// How the pages of a program lead to one another, by its sources and without running it. That a page can be come to
/// from outside (a code, a card, a message, a search) no source shows.
struct NavigationGraph {
    /// The program, then every page in the manifest's order, then the others as they were met.
    QList<NavigationNode> nodes;
    /// By from, to and way.
    QList<NavigationEdge> edges;
    /// Bounds were met: there are more ways than are listed.
    bool truncated = false;

    /// Node of the page with \a index in the manifest.
    static qsizetype nodeOfPage(qsizetype index) { return index + 1; }
    /// Places whose target only the running program knows.
    qsizetype computedPlaces() const;
    /// Pages that no way is known to lead to, in the manifest's order.
    QList<qsizetype> unreachedPages() const;

    static constexpr qsizetype maximumEdges = 20'000;
    /// A file that more pages use is a node of its own.
    static constexpr qsizetype mostOwners = 5;
};

/// `{"nodes":[…],"edges":[…],…}`: the member `navigation` of `package inspect --json`.
QJsonObject toJson(const NavigationGraph& graph);

} // namespace Mingjing
