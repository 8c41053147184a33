// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/hintjudgement.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<4> reachIds = {"place"_L1, "pattern"_L1, "file"_L1, "library"_L1};

Result<HintEdit> editFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"edit of a hint"_s);
    HintEdit edit;
    edit.words = fields.requiredString("words"_L1);
    edit.clauses = fields.strings("clauses"_L1);
    edit.severity = fields.id("severity"_L1, severityFromId);
    if (fields.error())
        return *fields.error();
    return edit;
}

} // namespace

QString hintReachId(HintReach reach)
{
    return idOf(reachIds, reach);
}

std::optional<HintReach> hintReachFromId(const QString& id)
{
    return valueOf<HintReach>(reachIds, id);
}

QJsonObject toJson(const HintJudgement& judgement)
{
    QJsonObject object{
        {u"id"_s, judgement.hintId},
        {u"reason"_s, judgement.reason},
        {u"hint"_s, judgement.hint},
    };
    if (judgement.reach != HintReach::Place)
        object.insert(u"reach"_s, hintReachId(judgement.reach));
    if (judgement.edit) {
        object.insert(u"edit"_s,
                      QJsonObject{
                          {u"words"_s, judgement.edit->words},
                          {u"clauses"_s, QJsonArray::fromStringList(judgement.edit->clauses)},
                          {u"severity"_s, severityId(judgement.edit->severity)},
                      });
    }
    return object;
}

Result<HintJudgement> hintJudgementFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hint"_s);
    HintJudgement judgement;
    judgement.hintId = fields.requiredString("id"_L1);
    judgement.reason = fields.string("reason"_L1);
    judgement.hint = fields.object("hint"_L1);
    if (object.contains("reach"_L1))
        judgement.reach = fields.id("reach"_L1, hintReachFromId);
    const QJsonObject edit = object.contains("edit"_L1) ? fields.object("edit"_L1) : QJsonObject();
    if (fields.error())
        return *fields.error();
    if (!edit.isEmpty()) {
        const Result<HintEdit> read = editFromJson(edit);
        if (!read)
            return read.error();
        judgement.edit = *read;
    }
    return judgement;
}

} // namespace Mingjing
