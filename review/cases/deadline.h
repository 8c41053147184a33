// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/deadlinemove.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

enum class DeadlineState {
    Pending,
    Met,
    Missed,
    Void, ///< its decision was overridden
};

/// `pending`, `met`, `missed`, `void`.
QString deadlineStateId(DeadlineState state);
std::optional<DeadlineState> deadlineStateFromId(const QString& id);

/// A moment by which something must be done. A plain value.
struct Deadline {
    /// `L1`, `L2`, …
    QString id;
    /// Id of the decided step it belongs to; empty when it stands alone.
    QString stepId;
    /// What must be done, in a person's words; may be empty.
    QString what;
    /// UTC.
    QDateTime dueAt;
    DeadlineState state = DeadlineState::Pending;
    /// When it was met or missed.
    QDateTime settledAt;
    /// How it came to be due then, the first move first. Taken from the events.
    QList<DeadlineMove> moves = {};

    /// When it was due before it was ever moved.
    QDateTime firstDueAt() const { return moves.isEmpty() ? dueAt : moves.first().formerDueAt; }
    /// Pending, and past at \a moment.
    bool overdueAt(const QDateTime& moment) const { return state == DeadlineState::Pending && dueAt < moment; }

    bool operator==(const Deadline&) const = default;
};

/// The payload of `deadline_set`: id, step, what, due_at.
QJsonObject toJson(const Deadline& deadline);
Result<Deadline> deadlineFromJson(const QJsonObject& object);

} // namespace Mingjing
