// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/traceentry.h"

#include "review/base/enumids.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<traceKindCount> kindIds{"call"_L1,  "data"_L1,    "page"_L1,    "gesture"_L1, "refused"_L1,
                                          "error"_L1, "console"_L1, "program"_L1, "cut"_L1};

} // namespace

QString traceKindId(TraceKind kind)
{
    return idOf(kindIds, kind);
}

std::optional<TraceKind> traceKindFromId(const QString& id)
{
    return valueOf<TraceKind>(kindIds, id);
}

TraceEntry TraceEntry::of(const RecordedCall& call)
{
    TraceEntry entry;
    entry.sequence = call.sequence;
    entry.timeMs = call.timeMs;
    entry.name = call.api;
    entry.page = call.page;
    entry.place = call.place;
    entry.gesture = call.gesture;
    entry.nonPublic = call.nonPublic;
    entry.args = call.args;
    entry.answer = call.answer;
    return entry;
}

RecordedCall TraceEntry::toCall() const
{
    RecordedCall call;
    call.sequence = sequence;
    call.api = name;
    call.args = args;
    call.place = place;
    call.gesture = gesture;
    call.page = page;
    call.timeMs = timeMs;
    call.nonPublic = nonPublic;
    call.answer = answer;
    return call;
}

bool TraceEntry::failed() const
{
    switch (kind) {
    case TraceKind::Call:
        return answer && !answer->ok;
    case TraceKind::Refused:
    case TraceKind::Error:
        return true;
    case TraceKind::Program:
        return name != u"started"_s;
    case TraceKind::Console:
        return name == u"error"_s;
    default:
        return false;
    }
}

QJsonObject TraceEntry::toJson() const
{
    QJsonObject object = toCall().toJson();
    if (run > 0)
        object.insert(u"run"_s, run);
    if (kind == TraceKind::Call)
        return object;
    object.insert(u"kind"_s, traceKindId(kind));
    object.remove(u"seq"_s);
    const auto insert = [&object](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    insert(u"text"_s, text);
    insert(u"component"_s, component);
    insert(u"tag"_s, tag);
    if (kind == TraceKind::Data || kind == TraceKind::Cut)
        object.insert(u"amount"_s, amount);
    if (!whole)
        object.insert(u"more"_s, true);
    return object;
}

TraceEntry TraceEntry::fromJson(const QJsonObject& object)
{
    TraceEntry entry = of(RecordedCall::fromJson(object));
    entry.run = object.value(u"run"_s).toInt();
    entry.kind = traceKindFromId(object.value(u"kind"_s).toString()).value_or(TraceKind::Call);
    entry.text = object.value(u"text"_s).toString();
    entry.component = object.value(u"component"_s).toString();
    entry.tag = object.value(u"tag"_s).toString();
    entry.amount = object.value(u"amount"_s).toInteger();
    entry.whole = !object.value(u"more"_s).toBool();
    return entry;
}

QString traceEntryTitle(const QJsonObject& entry)
{
    const QString api = entry.value(u"api"_s).toString();
    return entry.contains(u"kind"_s) ? api : u"wx."_s + api;
}

} // namespace Mingjing
