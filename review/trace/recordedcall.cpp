// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/recordedcall.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject RecordedCall::toJson() const
{
    QJsonObject object{
        {u"seq"_s, sequence},    {u"api"_s, api},   {u"args"_s, args},
        {u"gesture"_s, gesture}, {u"page"_s, page}, {u"time_ms"_s, timeMs},
    };
    if (nonPublic)
        object.insert(u"non_public"_s, true);
    if (answer)
        object.insert(u"answer"_s, answer->toJson());
    writeSourcePlace(place, object);
    return object;
}

RecordedCall RecordedCall::fromJson(const QJsonObject& object)
{
    RecordedCall call;
    call.sequence = object.value(u"seq"_s).toInteger();
    call.api = object.value(u"api"_s).toString();
    call.args = object.value(u"args"_s).toArray();
    call.place = sourcePlaceFromJson(object);
    call.gesture = object.value(u"gesture"_s).toBool();
    call.page = object.value(u"page"_s).toString();
    call.timeMs = object.value(u"time_ms"_s).toInteger();
    call.nonPublic = object.value(u"non_public"_s).toBool();
    if (const QJsonValue answer = object.value(u"answer"_s); answer.isObject())
        call.answer = CallAnswer::fromJson(answer.toObject());
    return call;
}

} // namespace Mingjing
