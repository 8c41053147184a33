// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Mingjing {

QByteArray canonicalJson(const QJsonObject& object)
{
    // QJsonObject keeps its keys sorted and the compact form has no white space.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Mingjing
