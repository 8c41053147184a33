// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/journal/reviewevent.h"

#include <QList>

#include <optional>

namespace Mingjing {

/// The first event of a journal that does not fit, and why.
struct ChainBreak {
    /// The sequence the event should have had: its position, counted from 1.
    qint64 sequence = 0;
    /// One short English sentence without a full stop.
    QString reason;

    bool operator==(const ChainBreak&) const = default;
};

/// Who writes, with what, and when: the part of an event that does not depend on the act.
struct EventStamp {
    QDateTime at;
    QString actor;
    QString toolVersion;
};

/// The event that follows one with \a previousHash at \a previousSequence; hashed. The payload is brought to the
/// form that it will have when it is read back, so that its hash holds.
ReviewEvent makeEvent(qint64 previousSequence, const QString& previousHash, const EventStamp& stamp, EventKind kind,
                      const QJsonObject& payload);

/// Checks sequences, links and hashes from the first event on. Nothing when the chain holds.
std::optional<ChainBreak> verifyChain(const QList<ReviewEvent>& events);

} // namespace Mingjing
