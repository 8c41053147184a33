// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/journal/reviewevent.h"

#include "review/base/canonicaljson.h"
#include "review/base/digest.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject withoutHash(const ReviewEvent& event)
{
    return {
        {u"sequence"_s, event.sequence},          {u"at"_s, toTimestamp(event.at)},     {u"actor"_s, event.actor},
        {u"tool_version"_s, event.toolVersion},   {u"kind"_s, eventKindId(event.kind)}, {u"payload"_s, event.payload},
        {u"previous_hash"_s, event.previousHash},
    };
}

Error malformed(const QString& message)
{
    return {ErrorCode::Malformed, message, u"event"_s};
}

} // namespace

QString genesisHash()
{
    return QString(64, u'0');
}

QString hashOf(const ReviewEvent& event)
{
    return sha256Hex(canonicalJson(withoutHash(event)));
}

QJsonObject toJson(const ReviewEvent& event)
{
    QJsonObject object = withoutHash(event);
    object.insert("hash"_L1, event.hash);
    return object;
}

Result<ReviewEvent> reviewEventFromJson(const QJsonObject& object)
{
    static const QStringList strings = {u"actor"_s,         u"at"_s,          u"hash"_s, u"kind"_s,
                                        u"previous_hash"_s, u"tool_version"_s};
    for (const QString& key : strings) {
        if (!object.value(key).isString())
            return malformed(u"'%1' is missing or not a string"_s.arg(key));
    }
    if (!object.value("payload"_L1).isObject())
        return malformed(u"'payload' is missing or not an object"_s);
    if (object.size() != strings.size() + 2)
        return malformed(u"a key is missing or unknown"_s);

    ReviewEvent event;
    event.sequence = object.value("sequence"_L1).toInteger(0);
    event.at = fromTimestamp(object.value("at"_L1).toString());
    event.actor = object.value("actor"_L1).toString();
    event.toolVersion = object.value("tool_version"_L1).toString();
    event.payload = object.value("payload"_L1).toObject();
    event.previousHash = object.value("previous_hash"_L1).toString();
    event.hash = object.value("hash"_L1).toString();
    if (event.sequence < 1)
        return malformed(u"'sequence' is not a positive whole number"_s);
    if (!event.at.isValid())
        return malformed(u"'at' is not a UTC time with milliseconds"_s);
    const QString kind = object.value("kind"_L1).toString();
    const std::optional<EventKind> known = eventKindFromId(kind);
    if (!known)
        return Error{ErrorCode::Newer, u"unknown kind of event"_s, kind};
    event.kind = *known;
    return event;
}

QByteArray toJsonLine(const ReviewEvent& event)
{
    return canonicalJson(toJson(event));
}

Result<ReviewEvent> reviewEventFromJsonLine(const QByteArray& line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject())
        return malformed(u"not a JSON object: %1"_s.arg(problem.errorString()));
    Result<ReviewEvent> event = reviewEventFromJson(document.object());
    if (event && toJsonLine(*event) != line)
        return malformed(u"not in canonical form"_s);
    return event;
}

QString toTimestamp(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromTimestamp(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() && toTimestamp(moment) == text ? moment.toUTC() : QDateTime();
}

} // namespace Mingjing
