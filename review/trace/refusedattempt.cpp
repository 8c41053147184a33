// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/refusedattempt.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject RefusedAttempt::toJson() const
{
    return {{u"url"_s, url}, {u"kind"_s, kind}, {u"page"_s, page}};
}

RefusedAttempt RefusedAttempt::fromJson(const QJsonObject& object)
{
    return {object.value(u"url"_s).toString(), object.value(u"kind"_s).toString(), object.value(u"page"_s).toString()};
}

} // namespace Mingjing
