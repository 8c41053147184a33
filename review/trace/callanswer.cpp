// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/callanswer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject CallAnswer::toJson() const
{
    QJsonObject object{{u"ok"_s, ok}, {u"ms"_s, ms}};
    if (!message.isEmpty())
        object.insert(u"message"_s, message);
    if (!value.isUndefined())
        object.insert(u"value"_s, value);
    return object;
}

CallAnswer CallAnswer::fromJson(const QJsonObject& object)
{
    return {object.value(u"ok"_s).toBool(true), object.value(u"message"_s).toString(), object.value(u"value"_s),
            object.value(u"ms"_s).toInteger()};
}

} // namespace Mingjing
