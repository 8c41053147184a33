// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagemessages.h"

#include "review/base/jsontext.h"
#include "widgets/web/hostilejson.h"
#include "widgets/web/pagesightreader.h"
#include "widgets/web/runtimeconfiguration.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using namespace HostileJson;

constexpr qsizetype maxErrors = 200;
constexpr qsizetype maxCalls = 2000;
constexpr qsizetype maxArguments = 16;
constexpr qsizetype maxStack = 32;
constexpr qsizetype maxName = 128;
constexpr qsizetype maxDepth = 64;
constexpr int maxNesting = 64;
constexpr int maxSiblings = 100'000;
constexpr qsizetype maxMarked = 100;
constexpr qsizetype maxReportText = 100'000;
constexpr qsizetype maxInstances = 400;
constexpr qsizetype maxData = 200'000;
constexpr qsizetype maxBindings = 32;
constexpr qsizetype maxBinding = 400;

PageError readError(const QJsonObject& object)
{
    return {text(object, "kind"_L1, maxName), text(object, "message"_L1, maxText), place(object),
            text(object, "page"_L1, maxPath)};
}

QList<PageError> readErrors(const QJsonObject& object)
{
    QList<PageError> errors;
    const QJsonArray array = object.value("errors"_L1).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxErrors); ++i)
        errors.append(readError(array.at(i).toObject()));
    return errors;
}

QStringList readStack(const QJsonObject& object)
{
    QStringList routes;
    const QJsonArray array = object.value("stack"_L1).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxStack); ++i)
        routes.append(text(array.at(i).toObject(), "route"_L1, maxPath));
    return routes;
}

/// An argument arrives as JSON text, perhaps cut; a cut one stays a text, and so does one that is nested deeper than
/// what is recorded ever is: within the documents that keep it, it could not be read any more.
QJsonValue readValue(const QString& json)
{
    const QByteArray bytes = json.toUtf8();
    if (!checkJsonText(bytes, {maxNesting}))
        return json;
    const QJsonArray array = QJsonDocument::fromJson('[' + bytes + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(json);
}

QJsonValue readArgument(const QString& json)
{
    return readValue(json.left(maxText));
}

RecordedCall readCall(const QJsonObject& object)
{
    RecordedCall call;
    call.sequence = count(object, "seq"_L1);
    call.api = text(object, "api"_L1, maxName);
    const QJsonArray arguments = object.value("args"_L1).toArray();
    for (qsizetype i = 0; i < std::min(arguments.size(), maxArguments); ++i)
        call.args.append(readArgument(arguments.at(i).toString()));
    call.place = place(object);
    call.gesture = object.value("gesture"_L1).toBool();
    call.page = text(object, "page"_L1, maxPath);
    call.timeMs = count(object, "time_ms"_L1);
    call.nonPublic = object.value("non_public"_L1).toBool();
    return call;
}

TraceEntry readData(const QJsonObject& object)
{
    TraceEntry entry;
    entry.kind = TraceKind::Data;
    entry.name = text(object, "method"_L1, maxName);
    entry.component = text(object, "component"_L1, maxPath);
    entry.args.append(readArgument(object.value("value"_L1).toString()));
    entry.amount = count(object, "bytes"_L1);
    entry.whole = object.value("whole"_L1).toBool(true);
    entry.gesture = object.value("gesture"_L1).toBool();
    return entry;
}

TraceEntry readLife(const QJsonObject& object)
{
    TraceEntry entry;
    entry.kind = TraceKind::Page;
    entry.name = text(object, "name"_L1, maxName);
    if (const QString value = object.value("value"_L1).toString(); !value.isEmpty())
        entry.args.append(readArgument(value));
    return entry;
}

TraceEntry readGesture(const QJsonObject& object)
{
    TraceEntry entry = readLife(object);
    entry.kind = TraceKind::Gesture;
    entry.gesture = true;
    entry.tag = text(object, "tag"_L1, maxName);
    entry.component = text(object, "component"_L1, maxPath);
    entry.text = text(object, "text"_L1, maxName);
    return entry;
}

/// What was cut has no time of its own.
TraceEntry readDropped(const QJsonObject& object)
{
    TraceEntry entry;
    entry.kind = TraceKind::Cut;
    const auto kind = traceKindFromId(text(object, "kind"_L1, maxName));
    entry.name = traceKindId(kind.value_or(TraceKind::Call));
    entry.text = text(object, "name"_L1, maxName);
    entry.amount = count(object, "count"_L1);
    return entry;
}

TraceAnswer readAnswer(const QJsonObject& object)
{
    TraceAnswer read;
    read.call = count(object, "seq"_L1);
    read.answer.ok = object.value("ok"_L1).toBool();
    read.answer.message = text(object, "message"_L1, maxText);
    if (const QString value = object.value("value"_L1).toString(); !value.isEmpty() && value != "undefined"_L1)
        read.answer.value = readArgument(value);
    read.answer.ms = count(object, "ms"_L1);
    return read;
}

void readRecord(const QJsonObject& object, PageMessages::Records& records)
{
    const QString kind = object.value("record"_L1).toString();
    TraceEntry entry;
    if (kind == "answer"_L1) {
        records.answers.append(readAnswer(object));
        return;
    }
    if (kind == "call"_L1) {
        records.entries.append(TraceEntry::of(readCall(object)));
        return;
    }
    if (kind == "data"_L1)
        entry = readData(object);
    else if (kind == "life"_L1)
        entry = readLife(object);
    else if (kind == "gesture"_L1)
        entry = readGesture(object);
    else if (kind == "dropped"_L1)
        entry = readDropped(object);
    else
        return;
    entry.place = place(object);
    entry.page = text(object, "page"_L1, maxPath);
    entry.timeMs = count(object, "time_ms"_L1);
    records.entries.append(entry);
}

PageMessage readRecords(const QJsonObject& object)
{
    PageMessages::Records message;
    const QJsonArray array = object.value("records"_L1).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxCalls); ++i)
        readRecord(array.at(i).toObject(), message);
    return message;
}

PageMessage readInspected(const QJsonObject& object)
{
    PageMessages::Inspected message;
    message.id = count(object, "id"_L1);
    message.page.route = text(object, "route"_L1, maxPath);
    const QJsonArray array = object.value("instances"_L1).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxInstances); ++i) {
        const QJsonObject each = array.at(i).toObject();
        const QString data = each.value("data"_L1).toString().left(maxData);
        // A parent stands before its children, whatever the page says.
        const double parent = each.value("parent"_L1).toDouble(-1);
        message.page.instances.append({text(each, "component"_L1, maxPath), text(each, "id"_L1, maxName),
                                       parent >= 0 && parent < double(i) ? static_cast<int>(parent) : (i > 0 ? 0 : -1),
                                       readValue(data)});
    }
    return message;
}

QList<ElementBinding> readBindings(const QJsonObject& object)
{
    QList<ElementBinding> bindings;
    const QJsonArray array = object.value("bindings"_L1).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxBindings); ++i) {
        const QJsonObject each = array.at(i).toObject();
        bindings.append({text(each, "name"_L1, maxName), text(each, "value"_L1, maxBinding)});
    }
    return bindings;
}

PickedElement readElement(const QJsonObject& object)
{
    return {place(object),
            text(object, "tag"_L1, maxName),
            text(object, "component"_L1, maxPath),
            text(object, "route"_L1, maxPath),
            rect(object, "rect"_L1),
            text(object, "text"_L1, maxText),
            readBindings(object)};
}

PageMessage readOpened(const QJsonObject& object)
{
    PageState state;
    state.route = text(object, "route"_L1, maxPath);
    state.query = queryString(object.value("query"_L1).toObject()).left(maxUrl);
    state.title = text(object, "title"_L1, maxName);
    state.ms = count(object, "ms"_L1);
    state.elements = count(object, "elements"_L1);
    state.textLength = count(object, "text_length"_L1);
    state.errors = readErrors(object);
    state.stack = readStack(object);
    return PageMessages::Opened{state};
}

PageMessage readCalls(const QJsonObject& object)
{
    PageMessages::Calls message;
    const QJsonArray array = object.value("calls"_L1).toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxCalls); ++i)
        message.calls.append(readCall(array.at(i).toObject()));
    return message;
}

PageMessage readPrinted(const QJsonObject& object)
{
    return PageMessages::Printed{text(object, "level"_L1, maxName), text(object, "message"_L1, maxText), place(object)};
}

PageMessage readMarked(const QJsonObject& object)
{
    QList<MarkedPlace> places;
    const QJsonArray boxes = object.value("boxes"_L1).toArray();
    for (qsizetype i = 0; i < std::min(boxes.size(), maxMarked); ++i) {
        const QJsonObject box = boxes.at(i).toObject();
        places.append({count(box, "index"_L1), rect({{u"box"_s, box}}, "box"_L1)});
    }
    return PageMessages::Marked{places};
}

PageMessage readTapped(const QJsonObject& object)
{
    QJsonArray path;
    const QJsonArray told = object.value("path"_L1).toArray();
    for (qsizetype i = 0; i < std::min(told.size(), maxDepth); ++i)
        path.append(std::clamp(told.at(i).toInt(), 0, maxSiblings));
    const QJsonArray at = object.value("at"_L1).toArray();
    const auto part = [&at](int index) { return std::clamp(at.at(index).toDouble(0.5), 0.0, 1.0); };
    static const QStringList acts{u"focus"_s, u"type"_s, u"enter"_s, u"blur"_s, u"roll"_s};
    const QString act = object.value("act"_L1).toString();
    return PageMessages::Tapped{{{u"path"_s, path},
                                 {u"over"_s, object.value("over"_L1).toBool()},
                                 {u"text"_s, text(object, "text"_L1, maxText)},
                                 {u"at"_s, QJsonArray{part(0), part(1)}},
                                 {u"act"_s, acts.contains(act) ? act : u"tap"_s},
                                 {u"value"_s, text(object, "value"_L1, maxText)}}};
}

using Reader = PageMessage (*)(const QJsonObject&);

const QHash<QString, Reader>& readers()
{
    static const QHash<QString, Reader> table{
        {u"ready"_s, [](const QJsonObject&) -> PageMessage { return PageMessages::Booted{}; }},
        {u"app-launched"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Launched{readErrors(o)}; }},
        {u"page-opened"_s, readOpened},
        {u"stack"_s,
         [](const QJsonObject& o) -> PageMessage {
             return PageMessages::StackChanged{readStack(o), o.value("again"_L1).toBool()};
         }},
        {u"call"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Calls{{readCall(o)}}; }},
        {u"calls"_s, readCalls},
        {u"records"_s, readRecords},
        {u"inspected"_s, readInspected},
        {u"blocked"_s,
         [](const QJsonObject& o) -> PageMessage {
             return PageMessages::Refused{
                 {text(o, "url"_L1, maxUrl), text(o, "kind"_L1, maxName), text(o, "page"_L1, maxPath)}};
         }},
        {u"error"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Failed{readError(o)}; }},
        {u"picked"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Picked{readElement(o)}; }},
        {u"hover"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Hovered{readElement(o)}; }},
        {u"console"_s, readPrinted},
        {u"unresponsive"_s,
         [](const QJsonObject& o) -> PageMessage { return PageMessages::Hung{text(o, "page"_L1, maxPath)}; }},
        {u"settled"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Settled{count(o, "id"_L1)}; }},
        {u"exercised"_s,
         [](const QJsonObject& o) -> PageMessage {
             return PageMessages::Exercised{count(o, "id"_L1), count(o, "taps"_L1)};
         }},
        {u"tapped"_s, readTapped},
        {u"marked"_s, readMarked},
        {u"scrolled"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Scrolled{count(o, "top"_L1)}; }},
        {u"explored"_s,
         [](const QJsonObject& o) -> PageMessage {
             return PageMessages::Explored{count(o, "id"_L1), readPageSight(o)};
         }},
    };
    return table;
}

} // namespace

QString PageMessages::Printed::line() const
{
    return place.isValid() ? u"%1 (%2:%3)"_s.arg(text, place.file).arg(place.line) : text;
}

Result<PageMessage> parsePageMessage(const QString& json)
{
    const Result<QJsonObject> read = object(json);
    if (!read)
        return read.error();
    const QString type = text(*read, "type"_L1, maxName);
    const Reader reader = readers().value(type);
    if (!reader)
        return Error{ErrorCode::Malformed, u"unknown message"_s, type};
    return reader(*read);
}

Result<PageReport> parsePageReport(const QString& json)
{
    const Result<QJsonObject> read = object(json);
    if (!read)
        return read.error();
    PageReport report;
    report.route = text(*read, "route"_L1, maxPath);
    report.title = text(*read, "title"_L1, maxName);
    report.elements = count(*read, "elements"_L1);
    const QJsonObject images = read->value("images"_L1).toObject();
    report.images = count(images, "ok"_L1);
    report.failedImages = count(images, "failed"_L1);
    report.shapes = count(*read, "shapes"_L1);
    report.textLength = count(*read, "text_length"_L1);
    report.text = text(*read, "text"_L1, maxReportText);
    report.scrollHeight = count(*read, "scroll_height"_L1);
    report.stack = readStack(*read);
    report.errors = readErrors(*read);
    return report;
}

} // namespace Mingjing
