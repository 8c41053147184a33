// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/linkexpression.h"
#include "review/package/navigationgraph.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// A call or an element that opens a page, as it stands in a source.
struct SourceLink {
    NavigationWay way = NavigationWay::NavigateTo;
    NavigationMeans means = NavigationMeans::Call;
    /// The addresses that it may have; of a jump to another program its app id.
    QList<LinkTarget> targets;
    /// Only when it leads to a page is it known to open one.
    bool doubtful = false;
    SourceSite site;
};

/// A name that stands for an address: a constant, a variable, a member of data, a data- attribute.
struct NamedAddress {
    LinkTarget target;
    SourceSite site;
};

/// The route of a page in some text.
struct RouteMention {
    qsizetype page = 0;
    SourceSite site;
};

/// What one source file says about ways to pages, unresolved.
struct FileLinks {
    QString file;
    QList<SourceLink> links;
    QList<RouteMention> mentions;
    QHash<QString, QList<NamedAddress>> names;
    /// Scripts and templates that it takes in, as they are spelled, without their endings.
    QStringList references;
    /// Of a template.
    QSet<QString> tags;

    static constexpr qsizetype mostLinks = 2'000;
    static constexpr qsizetype mostNames = 2'000;
    static constexpr qsizetype mostOfOneName = 32;
    static constexpr qsizetype mostReferences = 2'000;
    static constexpr qsizetype mostTags = 2'000;
};

} // namespace Mingjing
