// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/journal/jsonfields.h"

#include "review/journal/reviewevent.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Mingjing {

JsonFields::JsonFields(const QJsonObject& object, QString subject) : m_object(object), m_subject(std::move(subject)) { }

QString JsonFields::string(QLatin1StringView key)
{
    return take(key, QJsonValue::String).toString();
}

QString JsonFields::requiredString(QLatin1StringView key)
{
    const QString text = string(key);
    if (text.isEmpty())
        fail(key, "empty");
    return text;
}

QStringList JsonFields::strings(QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray values = array(key);
    for (const QJsonValue& value : values) {
        if (!value.isString())
            fail(key, "not an array of strings");
        texts.append(value.toString());
    }
    return texts;
}

bool JsonFields::boolean(QLatin1StringView key)
{
    return take(key, QJsonValue::Bool).toBool();
}

qint64 JsonFields::integer(QLatin1StringView key)
{
    const QJsonValue value = take(key, QJsonValue::Double);
    const double number = value.toDouble();
    if (number != std::floor(number))
        fail(key, "not a whole number");
    return value.toInteger();
}

std::optional<int> JsonFields::optionalInteger(QLatin1StringView key)
{
    if (m_object.value(key).isNull())
        return std::nullopt;
    return static_cast<int>(integer(key));
}

double JsonFields::number(QLatin1StringView key)
{
    return take(key, QJsonValue::Double).toDouble();
}

QDateTime JsonFields::moment(QLatin1StringView key)
{
    const QString text = string(key);
    const QDateTime moment = fromTimestamp(text);
    if (!text.isEmpty() && !moment.isValid())
        fail(key, "not a UTC time with milliseconds");
    return moment;
}

QDateTime JsonFields::requiredMoment(QLatin1StringView key)
{
    const QDateTime result = moment(key);
    if (!result.isValid())
        fail(key, "not a UTC time with milliseconds");
    return result;
}

QJsonObject JsonFields::object(QLatin1StringView key)
{
    return take(key, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::array(QLatin1StringView key)
{
    return take(key, QJsonValue::Array).toArray();
}

QJsonValue JsonFields::take(QLatin1StringView key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(key, "missing");
    else if (value.type() != type)
        fail(key, "of another type");
    return value;
}

void JsonFields::fail(QLatin1StringView key, const QByteArray& what)
{
    if (!m_error)
        m_error = Error{ErrorCode::Malformed, u"'%1' is %2"_s.arg(QString(key), QString::fromUtf8(what)), m_subject};
}

} // namespace Mingjing
