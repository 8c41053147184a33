// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/javascript.h"

#include <QJsonDocument>

namespace Mingjing {

namespace {

QString listed(const QJsonArray& values)
{
    const QByteArray json = QJsonDocument(values).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

QString javaScriptLiteral(const QJsonValue& value)
{
    return listed(QJsonArray{value});
}

QString runtimeCall(QLatin1StringView function, const QJsonArray& arguments)
{
    return QStringLiteral("window.mingjing && window.mingjing.%1(%2)").arg(function, listed(arguments));
}

} // namespace Mingjing
