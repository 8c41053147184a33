// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queuefilter.h"

#include "review/base/enumids.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<5> dueIds{"any"_L1, "overdue"_L1, "today"_L1, "week"_L1, "none"_L1};
constexpr EnumIds<4> whoseIds{"anybody"_L1, "mine"_L1, "nobody"_L1, "named"_L1};
constexpr EnumIds<10> orderIds{"updated"_L1,  "opened"_L1,   "due"_L1,    "program"_L1,  "subject"_L1,
                               "category"_L1, "assignee"_L1, "status"_L1, "findings"_L1, "edition"_L1};

QDateTime endOfDay(const QDateTime& now, int days)
{
    return now.toLocalTime().date().addDays(days).endOfDay().toUTC();
}

QJsonObject toJson(const QueueView& view)
{
    const QueueFilter& filter = view.filter;
    return {{u"name"_s, view.name},
            {u"status"_s, filter.status ? caseStatusId(*filter.status) : QString()},
            {u"held"_s, filter.held},
            {u"whose"_s, idOf(whoseIds, filter.whose)},
            {u"assignee"_s, filter.assignee},
            {u"category"_s, filter.category},
            {u"due"_s, idOf(dueIds, filter.due)},
            {u"text"_s, filter.text},
            {u"order"_s, idOf(orderIds, view.order)},
            {u"reversed"_s, view.reversed}};
}

std::optional<QueueView> viewFromJson(const QJsonObject& object)
{
    QueueView view;
    view.name = object.value("name"_L1).toString();
    const auto whose = valueOf<QueueFilter::Whose>(whoseIds, object.value("whose"_L1).toString());
    const auto due = valueOf<QueueFilter::Due>(dueIds, object.value("due"_L1).toString());
    const auto order = valueOf<CaseOrder>(orderIds, object.value("order"_L1).toString());
    if (view.name.isEmpty() || !whose || !due || !order)
        return std::nullopt;
    view.filter.status = caseStatusFromId(object.value("status"_L1).toString());
    view.filter.held = object.value("held"_L1).toBool();
    view.filter.whose = *whose;
    view.filter.assignee = object.value("assignee"_L1).toString();
    view.filter.category = object.value("category"_L1).toString();
    view.filter.due = *due;
    view.filter.text = object.value("text"_L1).toString();
    view.order = *order;
    view.reversed = object.value("reversed"_L1).toBool();
    return view;
}

} // namespace

CaseQuery QueueFilter::query(const QString& person, const QDateTime& now) const
{
    CaseQuery query;
    if (status)
        query.statuses = {*status};
    query.held = held;
    if (whose == Whose::Mine)
        query.assignee = person;
    else if (whose == Whose::Nobody)
        query.assignee = QString();
    else if (whose == Whose::Named)
        query.assignee = assignee;
    query.category = category;
    query.text = text.trimmed();
    switch (due) {
    case Due::Any:
        break;
    case Due::Overdue:
        query.dueBefore = now;
        break;
    case Due::Today:
        query.dueBefore = endOfDay(now, 0);
        break;
    case Due::Week:
        query.dueBefore = endOfDay(now, 6);
        break;
    case Due::None:
        query.withoutDue = true;
        break;
    }
    return query;
}

QByteArray toBytes(const QList<QueueView>& views)
{
    QJsonArray array;
    for (const QueueView& view : views)
        array.append(toJson(view));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<QueueView> queueViewsFromBytes(const QByteArray& bytes)
{
    QList<QueueView> views;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue& each : array) {
        if (const auto view = viewFromJson(each.toObject()))
            views.append(*view);
    }
    return views;
}

} // namespace Mingjing
