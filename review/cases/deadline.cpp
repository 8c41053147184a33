// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/deadline.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"
#include "review/journal/reviewevent.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<4> deadlineStateIds = {
    QLatin1StringView("pending"),
    QLatin1StringView("met"),
    QLatin1StringView("missed"),
    QLatin1StringView("void"),
};

} // namespace

QString deadlineStateId(DeadlineState state)
{
    return idOf(deadlineStateIds, state);
}

std::optional<DeadlineState> deadlineStateFromId(const QString& id)
{
    return valueOf<DeadlineState>(deadlineStateIds, id);
}

QJsonObject toJson(const Deadline& deadline)
{
    return {
        {u"id"_s, deadline.id},
        {u"step"_s, deadline.stepId},
        {u"what"_s, deadline.what},
        {u"due_at"_s, toTimestamp(deadline.dueAt)},
    };
}

Result<Deadline> deadlineFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"deadline"_s);
    Deadline deadline;
    deadline.id = fields.requiredString("id"_L1);
    deadline.stepId = fields.string("step"_L1);
    deadline.what = fields.string("what"_L1);
    deadline.dueAt = fields.requiredMoment("due_at"_L1);
    if (fields.error())
        return *fields.error();
    return deadline;
}

} // namespace Mingjing
