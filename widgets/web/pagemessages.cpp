// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagemessages.h"

#include "widgets/web/hostilejson.h"
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
constexpr int maxSiblings = 100'000;
constexpr qsizetype maxReportText = 100'000;

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

/// An argument arrives as JSON text, perhaps cut; a cut one stays a text.
QJsonValue readArgument(const QString& json)
{
    const QString cut = json.left(maxText);
    const QJsonDocument document = QJsonDocument::fromJson(u'[' + cut.toUtf8() + ']');
    const QJsonArray array = document.array();
    return array.size() == 1 ? array.first() : QJsonValue(cut);
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

PickedElement readElement(const QJsonObject& object)
{
    return {place(object),
            text(object, "tag"_L1, maxName),
            text(object, "component"_L1, maxPath),
            text(object, "route"_L1, maxPath),
            rect(object, "rect"_L1),
            text(object, "text"_L1, maxText)};
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
    QString line = text(object, "message"_L1, maxText);
    if (const SourcePlace from = place(object); from.isValid())
        line += u" (%1:%2)"_s.arg(from.file).arg(from.line);
    return PageMessages::Printed{text(object, "level"_L1, maxName), line};
}

PageMessage readTapped(const QJsonObject& object)
{
    QJsonArray path;
    const QJsonArray told = object.value("path"_L1).toArray();
    for (qsizetype i = 0; i < std::min(told.size(), maxDepth); ++i)
        path.append(std::clamp(told.at(i).toInt(), 0, maxSiblings));
    return PageMessages::Tapped{{{u"path"_s, path},
                                 {u"over"_s, object.value("over"_L1).toBool()},
                                 {u"text"_s, text(object, "text"_L1, maxText)}}};
}

using Reader = PageMessage (*)(const QJsonObject&);

const QHash<QString, Reader>& readers()
{
    static const QHash<QString, Reader> table{
        {u"ready"_s, [](const QJsonObject&) -> PageMessage { return PageMessages::Booted{}; }},
        {u"app-launched"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Launched{readErrors(o)}; }},
        {u"page-opened"_s, readOpened},
        {u"stack"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::StackChanged{readStack(o)}; }},
        {u"call"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Calls{{readCall(o)}}; }},
        {u"calls"_s, readCalls},
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
        {u"scrolled"_s, [](const QJsonObject& o) -> PageMessage { return PageMessages::Scrolled{count(o, "top"_L1)}; }},
    };
    return table;
}

} // namespace

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
    report.textLength = count(*read, "text_length"_L1);
    report.text = text(*read, "text"_L1, maxReportText);
    report.scrollHeight = count(*read, "scroll_height"_L1);
    report.stack = readStack(*read);
    report.errors = readErrors(*read);
    return report;
}

} // namespace Mingjing
