// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/facts.h"

#include <QList>
#include <QString>

namespace Mingjing {

struct PackageInspection;

/// What a package is, asks for or does, as far as its manifest and sources show.
enum class FactKind {
    Feature, ///< the name is the feature's id
    Page, ///< the route
    Api, ///< `wx.getLocation`
    Domain, ///< the host
    Permission, ///< the scope; what the user is told
    PrivateInfo, ///< an entry of `requiredPrivateInfos`
    BackgroundMode, ///< an entry of `requiredBackgroundModes`
    JumpTarget, ///< the app id of a program that it can jump to
    Plugin, ///< the provider; its version
    Subpackage, ///< the root
    Library, ///< the name; its version
    Warning, ///< the intake warning's id; the site is the file
};
/// `feature`, `page`, `api`, `domain`, `permission`, `private_info`, `background_mode`, `jump_target`, `plugin`,
/// `subpackage`, `library`, `warning`.
QString factKindId(FactKind kind);

enum class FactChangeKind {
    Gained,
    Lost,
    Altered, ///< the same name with another detail
};
/// `gained`, `lost`, `altered`.
QString factChangeId(FactChangeKind kind);

struct FactChange {
    FactKind fact = FactKind::Api;
    FactChangeKind change = FactChangeKind::Gained;
    QString name;
    /// Empty in what is gained; see FactKind.
    QString oldDetail;
    /// Empty in what is lost.
    QString newDetail;
    /// Where it is to be seen: in the old version when it is lost, else in the new one. May name no file.
    SourceSite site;
};

/// By kind in the order of FactKind, then what is gained, lost, altered, then by name.
QList<FactChange> compareFacts(const PackageInspection& before, const PackageInspection& after);

} // namespace Mingjing
