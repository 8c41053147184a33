// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/pageerror.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject PageError::toJson() const
{
    QJsonObject object{{u"kind"_s, kind}, {u"message"_s, message}, {u"page"_s, page}};
    writeSourcePlace(place, object);
    return object;
}

PageError PageError::fromJson(const QJsonObject& object)
{
    return {object.value(u"kind"_s).toString(), object.value(u"message"_s).toString(), sourcePlaceFromJson(object),
            object.value(u"page"_s).toString()};
}

} // namespace Mingjing
