// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/deviceprofile.h"
#include "review/trace/networkanswer.h"

#include <QList>
#include <QMetaType>

class QJsonObject;

namespace Mingjing {

/// Under which circumstances a package is run: which phone, which person, which world.
struct PageScenario {
    enum class Theme { Light, Dark };
    /// How requests of the package are answered. None of them ever reaches the network.
    enum class Network {
        Fails, ///< as with the phone in flight mode
        Answers, ///< from `answers`; what is not in there fails
    };
    /// What the person answers when the package asks for a permission.
    enum class Permissions { Granted, Refused };

    DeviceProfile device = defaultDevice();
    Theme theme = Theme::Light;
    /// What the person set as base size of letters, in logical pixels; 16 is usual.
    int fontSize = 16;
    /// What `getSystemInfo` answers, such as `zh_CN`.
    QString language = QStringLiteral("zh_CN");
    Permissions permissions = Permissions::Granted;
    Network network = Network::Fails;
    /// For Network::Answers; the first that fits answers.
    QList<NetworkAnswer> answers;
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
