// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Mingjing {

/// Why a deadline is another than it was.
enum class MoveCause {
    Held, ///< the decision was held, and the subject could not begin
    PlatformLate, ///< the platform answered late
    Granted, ///< the subject asked, or for another reason that is given; the only one that can shorten
};

/// `held`, `platform_late`, `granted`.
QString moveCauseId(MoveCause cause);
std::optional<MoveCause> moveCauseFromId(const QString& id);

/// A deadline that was set to another moment. A plain value.
struct DeadlineMove {
    /// `L1`, `L2`, …
    QString deadlineId;
    /// UTC: the new moment. Left invalid in an act with `days`, it is counted from the old one.
    QDateTime dueAt;
    MoveCause cause = MoveCause::Granted;
    QString reason;
    /// By how many days; absent where the moment was chosen.
    std::optional<int> days;
    /// The moment before. Taken from the state.
    QDateTime formerDueAt;
    /// Who moved it and when. Taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const DeadlineMove&) const = default;
};

/// The payload of `deadline_moved`: id, due_at, cause, reason, days when they are known.
QJsonObject toJson(const DeadlineMove& move);
Result<DeadlineMove> deadlineMoveFromJson(const QJsonObject& object);

} // namespace Mingjing
