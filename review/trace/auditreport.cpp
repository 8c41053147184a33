// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/auditreport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

template <typename T>
QJsonArray toArray(const QList<T>& list)
{
    QJsonArray array;
    for (const T& item : list)
        array.append(item.toJson());
    return array;
}

template <typename T>
QList<T> toList(const QJsonValue& value)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        if (item.isObject())
            list.append(T::fromJson(item.toObject()));
    }
    return list;
}

} // namespace

QJsonObject PageAudit::toJson() const
{
    return {
        {u"route"_s, route},
        {u"title"_s, title},
        {u"ok"_s, ok},
        {u"blank"_s, blank},
        {u"errors"_s, toArray(errors)},
        {u"elements"_s, elements},
        {u"text_length"_s, textLength},
        {u"calls"_s, toArray(calls)},
        {u"blocked"_s, toArray(blocked)},
        {u"screenshot"_s, screenshot},
        {u"ms"_s, ms},
    };
}

PageAudit PageAudit::fromJson(const QJsonObject& object)
{
    PageAudit page;
    page.route = object.value(u"route"_s).toString();
    page.title = object.value(u"title"_s).toString();
    page.ok = object.value(u"ok"_s).toBool();
    page.blank = object.value(u"blank"_s).toBool();
    page.errors = toList<PageError>(object.value(u"errors"_s));
    page.elements = object.value(u"elements"_s).toInt();
    page.textLength = object.value(u"text_length"_s).toInt();
    page.calls = toList<RecordedCall>(object.value(u"calls"_s));
    page.blocked = toList<RefusedAttempt>(object.value(u"blocked"_s));
    page.screenshot = object.value(u"screenshot"_s).toString();
    page.ms = object.value(u"ms"_s).toInt();
    return page;
}

int AuditReport::pagesOk() const
{
    return static_cast<int>(std::count_if(pages.begin(), pages.end(), [](const PageAudit& page) { return page.ok; }));
}

int AuditReport::pagesWithContent() const
{
    return static_cast<int>(
        std::count_if(pages.begin(), pages.end(), [](const PageAudit& page) { return page.ok && !page.blank; }));
}

QJsonArray AuditReport::toJson() const
{
    return toArray(pages);
}

AuditReport AuditReport::fromJson(const QJsonArray& pages)
{
    AuditReport report;
    report.pages = toList<PageAudit>(pages);
    return report;
}

} // namespace Mingjing
