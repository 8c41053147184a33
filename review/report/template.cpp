// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/template.h"

#include "review/report/reportresources.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Data = kainjow::mustache::data;

Data toData(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Data(value.toBool());
    case QJsonValue::Double:
        return Data(QString::number(value.toDouble(), 'g', 12).toStdString());
    case QJsonValue::String:
        return value.toString().isEmpty() ? Data(false) : Data(value.toString().toStdString());
    case QJsonValue::Array: {
        Data list(Data::type::list);
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            list.push_back(toData(item));
        return list;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return Data(false);
        Data members(Data::type::object);
        for (auto it = object.begin(); it != object.end(); ++it)
            members.set(it.key().toStdString(), toData(it.value()));
        return members;
    }
    default:
        return Data(false);
    }
}

bool changesDirection(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || unit == 0x200B || unit == 0x2060 || unit == 0xFEFF || unit == 0x2028 || unit == 0x2029;
}

Result<QString> readTemplateFile(const QString& name)
{
    initializeReportResources();
    QFile file(u":/mingjing/report/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, u"no such template"_s, name};
    return QString::fromUtf8(file.readAll());
}

/// Appends \a c, or what stands for it where it would not be seen.
void appendVisible(QString& out, QChar c)
{
    const char16_t unit = c.unicode();
    if (changesDirection(unit) || isInvisible(unit) || (unit >= 0x7F && unit <= 0x9F))
        out += u"\u27E6U+%1\u27E7"_s.arg(unit, 4, 16, QLatin1Char('0')).toUpper();
    else if (unit < 0x20 && unit != u'\n' && unit != u'\t')
        out += QChar(char16_t(0x2400 + unit));
    else
        out += c;
}

QString visibleForPlainText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        appendVisible(out, c);
    return out;
}

Result<QString> render(const QString& source, const QJsonObject& data, QString (*escape)(const QString&))
{
    static const QRegularExpression unsafe(uR"(\{\{\s*[{&=>])"_s);
    const auto match = unsafe.match(source);
    if (match.hasMatch()) {
        const qsizetype line = source.left(match.capturedStart()).count(QLatin1Char('\n')) + 1;
        return Error{ErrorCode::Refused, u"a template may only insert escaped values"_s, u"line %1"_s.arg(line)};
    }
    kainjow::mustache::mustache engine(source.toStdString());
    if (!engine.is_valid())
        return Error{ErrorCode::Malformed, QString::fromStdString(engine.error_message()), u"template"_s};
    engine.set_custom_escape(
        [escape](const std::string& text) { return escape(QString::fromStdString(text)).toStdString(); });
    const std::string rendered = engine.render(toData(data));
    if (!engine.is_valid())
        return Error{ErrorCode::Malformed, QString::fromStdString(engine.error_message()), u"template"_s};
    return QString::fromStdString(rendered);
}

} // namespace

QString escapedForHtml(const QString& text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        switch (unit) {
        case u'&':
            out += "&amp;"_L1;
            continue;
        case u'<':
            out += "&lt;"_L1;
            continue;
        case u'>':
            out += "&gt;"_L1;
            continue;
        case u'"':
            out += "&quot;"_L1;
            continue;
        case u'\'':
            out += "&#39;"_L1;
            continue;
        case u'`':
            out += "&#96;"_L1;
            continue;
        default:
            break;
        }
        appendVisible(out, c);
    }
    return out;
}

Result<QString> renderTemplate(const QString& source, const QJsonObject& data)
{
    return render(source, data, escapedForHtml);
}

Result<QString> renderPlainTemplate(const QString& source, const QJsonObject& data)
{
    return render(source, data, visibleForPlainText);
}

Result<QString> builtInTemplate(const QString& name)
{
    Result<QString> source = readTemplateFile(name);
    if (!source)
        return source;
    static const QRegularExpression include(uR"(\{\{> ([a-z.]+)\}\}\n)"_s);
    for (auto match = include.match(*source); match.hasMatch(); match = include.match(*source)) {
        const Result<QString> part = readTemplateFile(match.captured(1));
        if (!part)
            return part.error();
        source->replace(match.capturedStart(), match.capturedLength(), *part);
    }
    return source;
}

} // namespace Mingjing
