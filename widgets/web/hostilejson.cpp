// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/hostilejson.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mingjing::HostileJson {

namespace {

constexpr double maxLength = 100'000;

double length(const QJsonObject& object, QLatin1StringView key, double low)
{
    const double value = object.value(key).toDouble();
    return std::isfinite(value) ? std::clamp(value, low, maxLength) : 0.0;
}

} // namespace

Result<QJsonObject> object(const QString& json)
{
    if (json.size() > maxMessage)
        return Error{ErrorCode::Refused, u"message too long"_s, {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::Malformed, u"no JSON object"_s, {}};
    return document.object();
}

QString text(const QJsonObject& object, QLatin1StringView key, qsizetype limit)
{
    QString value = object.value(key).toString().left(limit);
    value.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
    });
    return value;
}

int count(const QJsonObject& object, QLatin1StringView key)
{
    const double value = object.value(key).toDouble();
    if (!std::isfinite(value) || value < 0 || value > std::numeric_limits<int>::max())
        return 0;
    return static_cast<int>(value);
}

SourcePlace place(const QJsonObject& object)
{
    return {text(object, "file"_L1, maxPath), count(object, "line"_L1), count(object, "column"_L1)};
}

QRectF rect(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonObject value = object.value(key).toObject();
    return {length(value, "x"_L1, -maxLength), length(value, "y"_L1, -maxLength), length(value, "width"_L1, 0),
            length(value, "height"_L1, 0)};
}

} // namespace Mingjing::HostileJson
