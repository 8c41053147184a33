// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Mingjing {

/// A list of values that have a toJson().
template <typename T>
QJsonArray toJsonArray(const QList<T>& list)
{
    QJsonArray array;
    for (const T& item : list)
        array.append(item.toJson());
    return array;
}

/// The objects of a list as values that have a fromJson(); what is no object is left out.
template <typename T>
QList<T> fromJsonArray(const QJsonValue& value)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        if (item.isObject())
            list.append(T::fromJson(item.toObject()));
    }
    return list;
}

} // namespace Mingjing
