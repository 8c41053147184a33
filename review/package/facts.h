// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/package/feature.h"
#include "review/package/intakewarning.h"
#include "review/package/navigationgraph.h"
#include "review/package/sourcesite.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

class PackageContents;
struct Manifest;
struct Submission;

/// A part of the package that the platform loads as a whole, and how large it may be.
struct PartSize {
    /// Root of the subpackage; empty for the main package.
    QString root;
    /// Of the files that would be uploaded.
    qint64 bytes = 0;
    qint64 limit = 0;
};

struct LanguageShare {
    /// `javascript`, `typescript`, `wxml`, `wxss`, `wxs`, `json`, `image`, `audio`, `video`, `font`, `other`, ….
    QString language;
    qsizetype files = 0;
    qint64 bytes = 0;
};

/// How a page can be come to.
enum class ReachKind {
    Entry, ///< the package starts there
    TabBar, ///< a tab
    Navigator, ///< url of a navigator element
    Call, ///< string literal in wx.navigateTo, redirectTo, reLaunch, switchTab and their like
    Pattern, ///< an expression around a fixed part that fits the route: `/shop/pages/{{item.page}}`
    Mention, ///< its route stands elsewhere in a script, template or data
};
/// `entry`, `tab_bar`, `navigator`, `call`, `pattern`, `mention`.
QString reachKindId(ReachKind kind);

struct PageReach {
    ReachKind kind = ReachKind::Mention;
    /// For Entry and TabBar the manifest.
    SourceSite site;
};

struct PageFacts {
    QString route;
    QList<PageReach> reachedBy;
    /// Whether a chain of these leads from the program to it, merely possible ways counted too.
    bool reachable = false;
};

/// A called interface of the platform and where.
struct ApiUse {
    /// With its object: `wx.request`, `wx.cloud.callFunction`.
    QString api;
    /// Of all places; the sites may be fewer.
    qsizetype count = 0;
    QList<SourceSite> sites;
};

struct DomainUse {
    /// Host in lower case, with a port when there is one.
    QString domain;
    qsizetype count = 0;
    QList<SourceSite> sites;
};

/// An element of the templates and where it stands first.
struct ElementUse {
    QString element;
    qsizetype count = 0;
    SourceSite first;
};

/// Why a file is held to be a library's.
enum class LibraryGround {
    Content, ///< it is the published file
    Banner, ///< its first comment says so
    Folder, ///< it lies in a folder of packages
};
/// `content`, `banner`, `folder`. Only the first cannot be made up by the package's author.
QString libraryGroundId(LibraryGround ground);

/// Files of one third-party library.
struct LibraryUse {
    QString name;
    /// Empty when only the folder tells.
    QString version;
    LibraryGround ground = LibraryGround::Folder;
    /// Scripts, in path order.
    QStringList files;
};

/// What the sources of a package show without running them. Facts, not judgements; a script that hides what it does
/// hides it here too.
struct PackageFacts {
    QList<LanguageShare> languages;
    qint64 bytes = 0;
    qsizetype files = 0;
    /// Sources, as they lie in the package, of the files that would be uploaded: those outside every subpackage, and
    /// all. The platform measures what it builds of them, which is mostly less.
    qint64 mainPackageBytes = 0;
    qint64 packedBytes = 0;
    /// All together may be as large as this.
    qint64 packedLimit = 0;
    /// The main package, then the subpackages in the manifest's order.
    QList<PartSize> parts;
    /// Those of privateInterfaces() that a script spells anywhere, sorted.
    QStringList privateInterfaces;
    /// In the manifest's order.
    QList<PageFacts> pages;
    /// The ways between them, from which the above follows.
    NavigationGraph navigation;
    /// Sorted by name; each site in path and line order, at most maximumSites of each.
    QList<ApiUse> apis;
    QList<DomainUse> domains;
    QList<ElementUse> elements;
    /// By name, version and ground; a file belongs to one at most, by its strongest ground.
    QList<LibraryUse> libraries;
    /// Every feature found and why, in the order of the features; at most maximumEvidence of one reason.
    QList<FeatureEvidence> evidence;
    /// Pages without a way to them, odd text, sizes.
    QList<IntakeWarning> warnings;

    static constexpr qsizetype maximumSites = 200;
    static constexpr qsizetype maximumEvidence = 20;

    /// The features found, each once, in the order of the enum.
    QList<Feature> features() const;
    bool has(Feature feature) const;
};

/// Scans every source of \a package. Cancelled when asked to stop; a file that cannot be read is left out (the
/// intake warned of it). \a progress counts files.
Result<PackageFacts> collectFacts(const PackageContents& package, const Manifest& manifest,
                                  const std::optional<Submission>& submission, const Cancellation& cancellation = {},
                                  const Progress& progress = {});

} // namespace Mingjing
