// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/hintjudgement.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject toJson(const HintJudgement& judgement)
{
    return {
        {u"id"_s, judgement.hintId},
        {u"reason"_s, judgement.reason},
        {u"hint"_s, judgement.hint},
    };
}

Result<HintJudgement> hintJudgementFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hint"_s);
    HintJudgement judgement;
    judgement.hintId = fields.requiredString("id"_L1);
    judgement.reason = fields.string("reason"_L1);
    judgement.hint = fields.object("hint"_L1);
    if (fields.error())
        return *fields.error();
    return judgement;
}

} // namespace Mingjing
