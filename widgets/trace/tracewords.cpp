// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracewords.h"

#include "review/base/jsontext.h"

#include <QJsonObject>
#include <QLocale>

namespace Mingjing {

namespace {

constexpr qsizetype lineLength = 400;

QString arguments(const QJsonArray& args)
{
    const QString text = compactJson(args, lineLength + 2);
    return text.mid(1, text.endsWith(u']') ? text.size() - 2 : -1);
}

} // namespace

QString compactJson(const QJsonValue& value, qsizetype length)
{
    return value.isUndefined() ? QString() : QString::fromUtf8(toJsonText(value)).left(length);
}

QString TraceWords::kinds(TraceKind kind)
{
    switch (kind) {
    case TraceKind::Call:
        return tr("Calls");
    case TraceKind::Data:
        return tr("Data");
    case TraceKind::Page:
        return tr("Pages");
    case TraceKind::Gesture:
        return tr("Touches");
    case TraceKind::Refused:
        return tr("Refused");
    case TraceKind::Error:
        return tr("Errors");
    case TraceKind::Console:
        return tr("Console");
    case TraceKind::Program:
        return tr("Program");
    case TraceKind::Cut:
        return tr("Not kept");
    }
    return {};
}

QString TraceWords::title(const TraceEntry& entry)
{
    switch (entry.kind) {
    case TraceKind::Call:
        return entry.nonPublic ? tr("%1 (not public)").arg(entry.name) : QStringLiteral("wx.") + entry.name;
    case TraceKind::Gesture:
        return entry.tag.isEmpty() ? entry.name : QStringLiteral("%1 <%2>").arg(entry.name, entry.tag);
    case TraceKind::Page:
        return entry.page.isEmpty() ? QStringLiteral("App.") + entry.name : entry.name;
    case TraceKind::Program:
        if (entry.name == QLatin1String("started"))
            return tr("The program starts");
        return entry.name == QLatin1String("crashed") ? tr("The page's process ended")
                                                      : tr("The program hung and was stopped");
    case TraceKind::Cut:
        return tr("Not kept");
    default:
        return entry.name;
    }
}

QString TraceWords::subject(const TraceEntry& entry)
{
    switch (entry.kind) {
    case TraceKind::Call:
    case TraceKind::Page:
        return arguments(entry.args);
    case TraceKind::Data: {
        const QString size = QLocale().formattedDataSize(entry.amount, 1, QLocale::DataSizeTraditionalFormat);
        const QString text = arguments(entry.args);
        return QStringLiteral("%1 · %2 · %3").arg(entry.component, entry.whole ? size : tr("over %1").arg(size), text);
    }
    case TraceKind::Gesture:
        return entry.text.isEmpty() ? arguments(entry.args) : entry.text.simplified();
    case TraceKind::Cut: {
        if (entry.name.isEmpty())
            return tr("%n earlier entries were not kept", nullptr, int(entry.amount));
        const QString what = kinds(traceKindFromId(entry.name).value_or(TraceKind::Call));
        const QString name = entry.text.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, entry.text);
        return tr("%1 · %n more were not kept", nullptr, int(entry.amount)).arg(name);
    }
    default:
        return entry.text.left(lineLength).simplified();
    }
}

QString TraceWords::outcome(const TraceEntry& entry)
{
    if (!entry.answer)
        return {};
    const CallAnswer& answer = *entry.answer;
    QString said = answer.message;
    // What the platform says begins with the name of the interface.
    if (const qsizetype colon = said.indexOf(u':'); colon > 0 && entry.name.endsWith(said.left(colon)))
        said = said.mid(colon + 1);
    if (answer.ok && (said.isEmpty() || said == QLatin1String("ok"))) {
        QJsonValue given = answer.value;
        if (given.isObject()) {
            QJsonObject fields = given.toObject();
            fields.remove(QStringLiteral("errMsg"));
            given = fields.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(fields);
        }
        const QString value = compactJson(given, lineLength);
        said = value.isEmpty() ? tr("ok") : value;
    }
    return answer.ms > 0 ? QStringLiteral("%1 · %2").arg(tr("%1 ms").arg(answer.ms), said) : said;
}

QString TraceWords::place(const TraceEntry& entry)
{
    return entry.place.isValid() ? QStringLiteral("%1:%2").arg(entry.place.file).arg(entry.place.line) : QString();
}

QString TraceWords::time(qint64 ms)
{
    return tr("%1 s").arg(double(ms) / 1000.0, 0, 'f', 2);
}

QColor TraceWords::colour(TraceKind kind)
{
    using Appearance::Role;
    switch (kind) {
    case TraceKind::Call:
        return Appearance::colour(Role::Accent);
    case TraceKind::Data:
        return Appearance::colour(Role::Penalty);
    case TraceKind::Page:
        return Appearance::colour(Role::Pass);
    case TraceKind::Gesture:
    case TraceKind::Cut:
        return Appearance::colour(Role::Warning);
    case TraceKind::Refused:
    case TraceKind::Error:
        return Appearance::colour(Role::Violation);
    case TraceKind::Console:
    case TraceKind::Program:
        return Appearance::colour(Role::Muted);
    }
    return {};
}

} // namespace Mingjing
