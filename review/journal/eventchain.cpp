// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/journal/eventchain.h"

#include "review/base/canonicaljson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

ReviewEvent makeEvent(qint64 previousSequence, const QString& previousHash, const EventStamp& stamp, EventKind kind,
                      const QJsonObject& payload)
{
    ReviewEvent event;
    event.sequence = previousSequence + 1;
    event.at = fromTimestamp(toTimestamp(stamp.at));
    event.actor = stamp.actor;
    event.toolVersion = stamp.toolVersion;
    event.kind = kind;
    event.payload = QJsonDocument::fromJson(canonicalJson(payload)).object();
    event.previousHash = previousHash;
    event.hash = hashOf(event);
    return event;
}

std::optional<ChainBreak> verifyChain(const QList<ReviewEvent>& events)
{
    QString previousHash = genesisHash();
    qint64 expected = 0;
    for (const ReviewEvent& event : events) {
        ++expected;
        if (event.sequence != expected)
            return ChainBreak{expected, u"event %1 stands in its place"_s.arg(event.sequence)};
        if (event.previousHash != previousHash)
            return ChainBreak{expected, u"it does not follow the event before it"_s};
        if (event.hash != hashOf(event))
            return ChainBreak{expected, u"its content does not match its hash"_s};
        previousHash = event.hash;
    }
    return std::nullopt;
}

} // namespace Mingjing
