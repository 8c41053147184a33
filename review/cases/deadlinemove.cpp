// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/deadlinemove.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"
#include "review/journal/reviewevent.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<3> moveCauseIds = {
    QLatin1StringView("held"),
    QLatin1StringView("platform_late"),
    QLatin1StringView("granted"),
};

} // namespace

QString moveCauseId(MoveCause cause)
{
    return idOf(moveCauseIds, cause);
}

std::optional<MoveCause> moveCauseFromId(const QString& id)
{
    return valueOf<MoveCause>(moveCauseIds, id);
}

QJsonObject toJson(const DeadlineMove& move)
{
    QJsonObject object = {
        {u"id"_s, move.deadlineId},
        {u"due_at"_s, toTimestamp(move.dueAt)},
        {u"cause"_s, moveCauseId(move.cause)},
        {u"reason"_s, move.reason},
    };
    if (move.days)
        object.insert(u"days"_s, *move.days);
    return object;
}

Result<DeadlineMove> deadlineMoveFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"deadline"_s);
    DeadlineMove move;
    move.deadlineId = fields.requiredString("id"_L1);
    move.dueAt = fields.requiredMoment("due_at"_L1);
    move.cause = fields.id("cause"_L1, moveCauseFromId);
    move.reason = fields.string("reason"_L1);
    if (object.contains("days"_L1))
        move.days = fields.optionalInteger("days"_L1);
    if (fields.error())
        return *fields.error();
    if (move.days && *move.days < 1)
        return Error{ErrorCode::Malformed, u"days are counted from 1"_s, move.deadlineId};
    if (move.cause == MoveCause::Granted && move.reason.trimmed().isEmpty())
        return Error{ErrorCode::Malformed, u"granting another deadline needs a reason"_s, move.deadlineId};
    return move;
}

} // namespace Mingjing
