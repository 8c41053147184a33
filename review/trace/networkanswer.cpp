// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/networkanswer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject NetworkAnswer::toJson() const
{
    QJsonObject object{{u"url"_s, url}, {u"status"_s, status}, {u"data"_s, data}};
    if (!method.isEmpty())
        object.insert(u"method"_s, method);
    return object;
}

NetworkAnswer NetworkAnswer::fromJson(const QJsonObject& object)
{
    NetworkAnswer answer;
    answer.url = object.value(u"url"_s).toString();
    answer.method = object.value(u"method"_s).toString().toUpper();
    answer.status = object.value(u"status"_s).toInt(answer.status);
    answer.data = object.value(u"data"_s);
    return answer;
}

} // namespace Mingjing
