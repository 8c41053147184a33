// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

class QJsonObject;

namespace Mingjing {

/// Something the package tried and the sandbox refused: a request, a navigation, a way out. Evidence, not an error.
struct RefusedAttempt {
    /// What it wanted to reach; at most 2,048 characters are kept.
    QString url;
    /// A stable id such as `image`, `frame`, `xhr`, `websocket`, `navigation`, `popup`, `download`, `eval`.
    QString kind;
    /// Route of the page that was on top.
    QString page;

    bool operator==(const RefusedAttempt&) const = default;
    QJsonObject toJson() const;
    static RefusedAttempt fromJson(const QJsonObject& object);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::RefusedAttempt)
