// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace Mingjing {

/// Reads the members of one JSON object strictly: a member that is missing or of another type is a failure, and the
/// first failure is kept. Read everything, then ask error() once.
class JsonFields final
{
public:
    /// \a subject names the object in the failure, e.g. `finding`.
    JsonFields(const QJsonObject& object, QString subject);

    QString string(QLatin1StringView key);
    /// As string(), and not empty.
    QString requiredString(QLatin1StringView key);
    QStringList strings(QLatin1StringView key);
    bool boolean(QLatin1StringView key);
    /// A whole number.
    qint64 integer(QLatin1StringView key);
    /// A whole number, or null for nothing.
    std::optional<int> optionalInteger(QLatin1StringView key);
    double number(QLatin1StringView key);
    /// A UTC time with milliseconds; the empty string is an invalid time.
    QDateTime moment(QLatin1StringView key);
    /// As moment(), and valid.
    QDateTime requiredMoment(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key);
    /// The value whose id stands at \a key, looked up with \a fromId.
    template <typename FromId>
    auto id(QLatin1StringView key, FromId fromId) -> typename std::invoke_result_t<FromId, QString>::value_type
    {
        const QString text = string(key);
        const auto value = fromId(text);
        if (!value)
            fail(key, "an id that is not known: " + text.toUtf8());
        return value.value_or(typename std::invoke_result_t<FromId, QString>::value_type{});
    }

    /// The first failure, if any.
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type);
    void fail(QLatin1StringView key, const QByteArray& what);

    QJsonObject m_object;
    QString m_subject;
    std::optional<Error> m_error;
};

} // namespace Mingjing
