// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graphdata.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Mingjing {

struct OpenCase;

/// What of the ways between pages is drawn.
struct PictureOptions {
    bool tabBar = true;
    /// Ways that are not certain.
    bool possible = true;
    /// Subpackages that stand as one box.
    QSet<QString> folded;
    /// Routes that somebody has looked at.
    QSet<QString> viewed;
};

/// The drawn ways between pages, and what they stand for. Id of a page is its route, of a folded subpackage
/// `folded:` and its root.
struct NavigationPicture {
    GraphData graph;
    /// For each drawn node those of the navigation.
    QList<QList<qsizetype>> members;
    /// For each drawn edge those of the navigation.
    QList<QList<qsizetype>> ways;
};

NavigationPicture pictureOf(const OpenCase& openCase, const PictureOptions& options);

/// The root of the subpackage that a drawn node stands for; empty when it is none.
QString foldedRoot(const QString& nodeId);

} // namespace Mingjing
