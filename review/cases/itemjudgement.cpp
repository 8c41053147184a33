// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/itemjudgement.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject toJson(const ItemJudgement& judgement)
{
    return {
        {u"item"_s, judgement.itemId},
        {u"verdict"_s, verdictId(judgement.verdict)},
        {u"note"_s, judgement.note},
    };
}

Result<ItemJudgement> itemJudgementFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"judgement"_s);
    ItemJudgement judgement;
    judgement.itemId = fields.requiredString("item"_L1);
    judgement.verdict = fields.id("verdict"_L1, verdictFromId);
    judgement.note = fields.string("note"_L1);
    if (fields.error())
        return *fields.error();
    return judgement;
}

} // namespace Mingjing
