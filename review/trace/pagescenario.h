// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/deviceprofile.h"

#include <QJsonObject>
#include <QMap>
#include <QMetaType>

namespace Mingjing {

/// Under which circumstances a package is run: which phone, which person, which world.
struct PageScenario {
    enum class Theme { Light, Dark };
    /// How requests of the package are answered. None of them ever reaches the network.
    enum class Network {
        Fails, ///< as with the phone in flight mode
        Answers, ///< from `answers`; what is not in there fails
    };
    enum class Permission { Granted, Refused, Ask };

    DeviceProfile device = defaultDevice();
    Theme theme = Theme::Light;
    /// What the person set as base size of letters; 16 is usual.
    int fontSize = 16;
    /// What `getSystemInfo` answers, such as `zh_CN`.
    QString language = QStringLiteral("zh_CN");
    /// By scope (`scope.userLocation`, …); `permissionDefault` for the rest.
    QMap<QString, Permission> permissions;
    Permission permissionDefault = Permission::Granted;
    Network network = Network::Fails;
    /// Answers by URL prefix, for Network::Answers.
    QJsonObject answers;
    /// The scene value with which the program is entered; 1001 is the list of recently used programs.
    int scene = 1001;
    /// Launch query without the leading `?`.
    QString query;

    bool operator==(const PageScenario&) const = default;
    QJsonObject toJson() const;
    /// What is absent or of another type keeps its default.
    static PageScenario fromJson(const QJsonObject& object);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::PageScenario)
