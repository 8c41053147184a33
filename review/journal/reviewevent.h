// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/journal/eventkind.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Mingjing {

/// One act in a case, frozen: what was done, by whom, when, and what it follows. A plain value.
struct ReviewEvent {
    /// Position in the case's journal, from 1, without gaps.
    qint64 sequence = 0;
    /// When it was done; UTC, to the millisecond.
    QDateTime at;
    /// Who did it: a user name of the operating system.
    QString actor;
    /// The version of Mingjing that wrote the event.
    QString toolVersion;
    EventKind kind = EventKind::NoteAdded;
    /// Everything that must be known to fold the event, by value.
    QJsonObject payload;
    /// The hash of the event before; genesisHash() for the first.
    QString previousHash;
    /// hashOf() this event, 64 lower-case hexadecimal digits.
    QString hash;

    bool operator==(const ReviewEvent&) const = default;
};

/// What the first event of a journal follows: 64 zeros.
QString genesisHash();

/// SHA-256 over the canonical form of \a event: canonical JSON of all its fields but `hash`.
QString hashOf(const ReviewEvent& event);

/// The event as an object with the keys sequence, at, actor, tool_version, kind, payload, previous_hash, hash.
QJsonObject toJson(const ReviewEvent& event);
/// Strict: every key present and of its type, no other key, a known kind. Malformed otherwise; Newer for an
/// unknown kind. The hash is taken as it stands: verifyChain() judges it.
Result<ReviewEvent> reviewEventFromJson(const QJsonObject& object);

/// The event as one line of `journal.jsonl`, without a line feed.
QByteArray toJsonLine(const ReviewEvent& event);
/// The event on \a line, which must be byte for byte what toJsonLine() writes.
Result<ReviewEvent> reviewEventFromJsonLine(const QByteArray& line);

/// UTC with milliseconds, `2026-11-23T18:25:51.000Z`: how a moment stands in payloads, rows and files.
QString toTimestamp(const QDateTime& moment);
/// The moment \a text names in exactly the form of toTimestamp(), or an invalid one.
QDateTime fromTimestamp(const QString& text);

} // namespace Mingjing
