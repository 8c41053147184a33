// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMetaType>
#include <QString>

class QJsonObject;

namespace Mingjing {

/// How a request of the package is answered instead of by the network.
struct NetworkAnswer {
    /// The address that it answers, with or without its query; one that ends in `*` answers all that begin so.
    QString url;
    /// Upper case; empty: any.
    QString method;
    int status = 200;
    /// The body.
    QJsonValue data;

    bool operator==(const NetworkAnswer&) const = default;
    QJsonObject toJson() const;
    static NetworkAnswer fromJson(const QJsonObject& object);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::NetworkAnswer)
