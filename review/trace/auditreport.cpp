// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/auditreport.h"

#include "review/trace/jsonlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject PageAudit::toJson() const
{
    QJsonObject object{
        {u"route"_s, route},
        {u"title"_s, title},
        {u"ok"_s, ok},
        {u"blank"_s, blank},
        {u"errors"_s, toJsonArray(errors)},
        {u"elements"_s, elements},
        {u"text_length"_s, textLength},
        {u"calls"_s, toJsonArray(calls)},
        {u"blocked"_s, toJsonArray(blocked)},
        {u"screenshot"_s, screenshot},
        {u"ms"_s, ms},
    };
    if (withQuery)
        object.insert(u"with_query"_s, withQuery->toJson());
    return object;
}

PageAudit PageAudit::fromJson(const QJsonObject& object)
{
    PageAudit page;
    page.route = object.value(u"route"_s).toString();
    page.title = object.value(u"title"_s).toString();
    page.ok = object.value(u"ok"_s).toBool();
    page.blank = object.value(u"blank"_s).toBool();
    page.errors = fromJsonArray<PageError>(object.value(u"errors"_s));
    page.elements = object.value(u"elements"_s).toInt();
    page.textLength = object.value(u"text_length"_s).toInt();
    page.calls = fromJsonArray<RecordedCall>(object.value(u"calls"_s));
    page.blocked = fromJsonArray<RefusedAttempt>(object.value(u"blocked"_s));
    page.screenshot = object.value(u"screenshot"_s).toString();
    page.ms = object.value(u"ms"_s).toInt();
    if (const QJsonValue visit = object.value(u"with_query"_s); visit.isObject())
        page.withQuery = ExploredVisit::fromJson(visit.toObject());
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

int AuditReport::pagesRescued() const
{
    return static_cast<int>(std::count_if(pages.begin(), pages.end(), [](const PageAudit& page) {
        return (page.blank || !page.ok) && page.withQuery && page.withQuery->ok && !page.withQuery->blank;
    }));
}

void AuditReport::setExploration(const Exploration& found)
{
    exploration = found;
    for (PageAudit& page : pages) {
        const ExploredVisit* best = found.bestWithQuery(page.route);
        page.withQuery = best ? std::optional(*best) : std::nullopt;
    }
}

QJsonArray AuditReport::toJson() const
{
    return toJsonArray(pages);
}

AuditReport AuditReport::fromJson(const QJsonArray& pages)
{
    AuditReport report;
    report.pages = fromJsonArray<PageAudit>(pages);
    return report;
}

} // namespace Mingjing
