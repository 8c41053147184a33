// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/findinganswer.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<3> answerResultIds = {
    QLatin1StringView("fixed"),
    QLatin1StringView("partly"),
    QLatin1StringView("not_fixed"),
};

} // namespace

QString answerResultId(AnswerResult result)
{
    return idOf(answerResultIds, result);
}

std::optional<AnswerResult> answerResultFromId(const QString& id)
{
    return valueOf<AnswerResult>(answerResultIds, id);
}

QJsonObject toJson(const FindingAnswer& answer)
{
    return {
        {u"finding"_s, answer.findingId},
        {u"version"_s, answer.packageSha256},
        {u"result"_s, answerResultId(answer.result)},
        {u"note"_s, answer.note},
    };
}

Result<FindingAnswer> findingAnswerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"answer"_s);
    FindingAnswer answer;
    answer.findingId = fields.requiredString("finding"_L1);
    answer.packageSha256 = fields.requiredString("version"_L1);
    answer.result = fields.id("result"_L1, answerResultFromId);
    answer.note = fields.string("note"_L1);
    if (fields.error())
        return *fields.error();
    return answer;
}

} // namespace Mingjing
