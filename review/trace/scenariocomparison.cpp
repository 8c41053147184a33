// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/scenariocomparison.h"

#include "review/trace/auditreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Of one page; who needs more looks at the two phones.
constexpr qsizetype mostDifferences = 100;

PageObservation observed(const PageAudit& page)
{
    PageObservation seen{page.shown, page.calls, page.blocked};
    if (seen.report.route.isEmpty())
        seen.report.route = page.route;
    seen.report.title = page.title;
    seen.report.errors = page.errors;
    return onItsPage(std::move(seen));
}

QJsonObject without(QJsonObject object, const QJsonObject& other)
{
    for (const QString& key : object.keys()) {
        if (object.value(key) == other.value(key))
            object.remove(key);
    }
    return object;
}

} // namespace

QJsonObject PageComparison::toJson() const
{
    QJsonArray list;
    for (const PageDifference& difference : differences)
        list.append(difference.toJson());
    return {{u"route"_s, route},
            {u"pictures_differ"_s, picturesDiffer},
            {u"screenshot"_s, firstPicture},
            {u"second_screenshot"_s, secondPicture},
            {u"differences"_s, list}};
}

int ScenarioComparison::differing() const
{
    return int(std::count_if(pages.begin(), pages.end(), [](const PageComparison& page) { return page.differs(); }));
}

QJsonObject ScenarioComparison::onlyFirst() const
{
    return without(first, second);
}

QJsonObject ScenarioComparison::onlySecond() const
{
    return without(second, first);
}

QJsonObject ScenarioComparison::toJson() const
{
    QJsonArray list;
    for (const PageComparison& page : pages)
        list.append(page.toJson());
    return {{u"scenario"_s, second}, {u"differing"_s, differing()}, {u"pages"_s, list}};
}

QList<PageComparison> comparePages(const AuditReport& first, const AuditReport& second)
{
    QList<PageComparison> pages;
    for (const PageAudit& page : first.pages) {
        const auto other = std::find_if(second.pages.begin(), second.pages.end(),
                                        [&page](const PageAudit& each) { return each.route == page.route; });
        if (other == second.pages.end())
            continue;
        pages.append({page.route, differencesOf(observed(page), observed(*other), mostDifferences), page.screenshot,
                      other->screenshot, false});
    }
    return pages;
}

} // namespace Mingjing
