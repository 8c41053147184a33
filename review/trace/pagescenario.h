// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/deviceprofile.h"
#include "review/trace/networkanswer.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QStringList>

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
    /// What time it is for the package.
    enum class Clock {
        Machine,
        Frozen, ///< it stands still at `clockMs`, milliseconds since the epoch
        Shifted, ///< it runs, `clockMs` milliseconds beside the machine's
    };

    DeviceProfile device = defaultDevice();
    Theme theme = Theme::Light;
    /// What the person set as base size of letters, in logical pixels; 16 is usual.
    int fontSize = 16;
    /// What `getSystemInfo` answers, such as `zh_CN`.
    QString language = QStringLiteral("zh_CN");
    Permissions permissions = Permissions::Granted;
    /// What is answered otherwise than `permissions` says, by scope, such as `scope.camera`; true: granted.
    QMap<QString, bool> scopes;
    /// Whether the person is signed in to the host; false: the package learns nothing of them.
    bool signedIn = true;
    Clock clock = Clock::Machine;
    /// Within mostClockMs to either side; 0 for Clock::Machine.
    qint64 clockMs = 0;
    Network network = Network::Fails;
    /// For Network::Answers; the first that fits answers.
    QList<NetworkAnswer> answers;
    /// The file that the answers were read from, and its SHA-256; empty when they came otherwise.
    QString answersFile;
    QString answersSha256;
    /// The scene value with which the program is entered; 1001 is the list of recently used programs.
    int scene = 1001;
    /// Route of the page by which the program is entered; empty: where one is.
    QString entry;
    /// Launch query without the leading `?`.
    QString query;

    /// No clock goes further from the epoch, or from the machine's.
    static constexpr qint64 mostClockMs = 8'640'000'000'000'000;

    bool operator==(const PageScenario&) const = default;
    QJsonObject toJson() const;
    /// As toJson(), with the answers counted instead of written out: what a case remembers.
    QJsonObject toRecord() const;
    /// What is absent, out of bounds or of another type keeps its default.
    static PageScenario fromJson(const QJsonObject& object);
};

/// The scopes of permissions that can be answered one by one, such as `scope.camera`.
const QStringList& permissionScopes();

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::PageScenario)
