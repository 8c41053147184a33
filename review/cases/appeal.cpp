// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/appeal.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"
#include "review/journal/reviewevent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<2> kindIds = {"before"_L1, "after"_L1};
constexpr EnumIds<6> stateIds = {"pending"_L1, "upheld"_L1, "partly"_L1, "rejected"_L1, "withdrawn"_L1, "moot"_L1};
constexpr EnumIds<3> resultIds = {"upheld"_L1, "partly"_L1, "rejected"_L1};

QJsonObject itemToJson(const AppealItem& item)
{
    QJsonArray materials;
    for (const AppealMaterial& material : item.materials)
        materials.append(QJsonObject{{u"sha256"_s, material.sha256}, {u"name"_s, material.name}});
    return {{u"finding"_s, item.findingId}, {u"statement"_s, item.statement}, {u"materials"_s, materials}};
}

Result<AppealItem> itemFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"appeal item"_s);
    AppealItem item;
    item.findingId = fields.requiredString("finding"_L1);
    item.statement = fields.requiredString("statement"_L1);
    const QJsonArray materials = fields.array("materials"_L1);
    if (fields.error())
        return *fields.error();
    for (const QJsonValue& value : materials) {
        JsonFields material(value.toObject(), u"material"_s);
        item.materials.append({material.requiredString("sha256"_L1), material.requiredString("name"_L1)});
        if (material.error())
            return *material.error();
    }
    return item;
}

Result<ShortenedStep> shortenedFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"shortened step"_s);
    const ShortenedStep step{fields.requiredString("step"_L1), static_cast<int>(fields.integer("days"_L1)),
                             fields.moment("ends_at"_L1)};
    if (fields.error())
        return *fields.error();
    if (step.days < 1)
        return Error{ErrorCode::Malformed, u"days are counted from 1"_s, step.stepId};
    return step;
}

Result<AppealItemAnswer> itemAnswerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"answer"_s);
    AppealItemAnswer answer;
    answer.findingId = fields.requiredString("finding"_L1);
    answer.result = fields.id("result"_L1, appealResultFromId);
    answer.reason = fields.requiredString("reason"_L1);
    if (fields.error())
        return *fields.error();
    return answer;
}

} // namespace

QString appealKindId(AppealKind kind)
{
    return idOf(kindIds, kind);
}

std::optional<AppealKind> appealKindFromId(const QString& id)
{
    return valueOf<AppealKind>(kindIds, id);
}

QString appealStateId(AppealState state)
{
    return idOf(stateIds, state);
}

std::optional<AppealState> appealStateFromId(const QString& id)
{
    return valueOf<AppealState>(stateIds, id);
}

QString appealResultId(AppealResult result)
{
    return idOf(resultIds, result);
}

std::optional<AppealResult> appealResultFromId(const QString& id)
{
    return valueOf<AppealResult>(resultIds, id);
}

bool Appeal::concerns(const QString& findingId) const
{
    return std::any_of(items.begin(), items.end(), [&](const AppealItem& item) { return item.findingId == findingId; });
}

const AppealItemAnswer* Appeal::answerTo(const QString& findingId) const
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const AppealItemAnswer& answer) { return answer.findingId == findingId; });
    return found == answers.end() ? nullptr : &*found;
}

QJsonObject toJson(const Appeal& appeal)
{
    QJsonArray items;
    for (const AppealItem& item : appeal.items)
        items.append(itemToJson(item));
    return {
        {u"id"_s, appeal.id},
        {u"decision"_s, appeal.decisionId},
        {u"kind"_s, appealKindId(appeal.kind)},
        {u"filed_at"_s, toTimestamp(appeal.filedAt)},
        {u"text"_s, appeal.text},
        {u"items"_s, items},
        {u"terms"_s, toJson(appeal.terms)},
    };
}

Result<Appeal> appealFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"appeal"_s);
    Appeal appeal;
    appeal.id = fields.requiredString("id"_L1);
    appeal.decisionId = fields.requiredString("decision"_L1);
    appeal.kind = fields.id("kind"_L1, appealKindFromId);
    appeal.filedAt = fields.requiredMoment("filed_at"_L1);
    appeal.text = fields.string("text"_L1);
    const QJsonArray items = fields.array("items"_L1);
    const Result<AppealTerms> terms = appealTermsFromJson(fields.object("terms"_L1));
    if (fields.error())
        return *fields.error();
    if (!terms)
        return terms.error();
    appeal.terms = *terms;
    for (const QJsonValue& value : items) {
        const Result<AppealItem> item = itemFromJson(value.toObject());
        if (!item)
            return item.error();
        if (appeal.concerns(item->findingId))
            return Error{ErrorCode::Malformed, u"two items on one finding"_s, item->findingId};
        appeal.items.append(*item);
    }
    if (appeal.items.isEmpty())
        return Error{ErrorCode::Malformed, u"an appeal against nothing"_s, appeal.id};
    return appeal;
}

AppealAnswer answerOf(const Appeal& appeal)
{
    return {appeal.id,          appeal.state,       appeal.answers, appeal.shortened, appeal.cancelledSteps,
            appeal.liftedSteps, appeal.soleReviewer};
}

QJsonObject toJson(const AppealAnswer& answer)
{
    QJsonArray answers;
    for (const AppealItemAnswer& each : answer.answers) {
        answers.append(QJsonObject{
            {u"finding"_s, each.findingId}, {u"result"_s, appealResultId(each.result)}, {u"reason"_s, each.reason}});
    }
    QJsonArray shortened;
    for (const ShortenedStep& step : answer.shortened) {
        shortened.append(
            QJsonObject{{u"step"_s, step.stepId}, {u"days"_s, step.days}, {u"ends_at"_s, toTimestamp(step.endsAt)}});
    }
    QJsonObject object{
        {u"id"_s, answer.appealId},
        {u"outcome"_s, appealStateId(answer.outcome)},
        {u"answers"_s, answers},
        {u"shortened"_s, shortened},
        {u"cancelled"_s, QJsonArray::fromStringList(answer.cancelledSteps)},
        {u"lifted"_s, QJsonArray::fromStringList(answer.liftedSteps)},
    };
    if (answer.soleReviewer)
        object.insert(u"sole_reviewer"_s, true);
    return object;
}

Result<AppealAnswer> appealAnswerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"answer to an appeal"_s);
    AppealAnswer answer;
    answer.appealId = fields.requiredString("id"_L1);
    answer.outcome = fields.id("outcome"_L1, appealStateFromId);
    const QJsonArray answers = fields.array("answers"_L1);
    const QJsonArray shortened = fields.array("shortened"_L1);
    answer.cancelledSteps = fields.strings("cancelled"_L1);
    answer.liftedSteps = fields.strings("lifted"_L1);
    if (object.contains("sole_reviewer"_L1))
        answer.soleReviewer = fields.boolean("sole_reviewer"_L1);
    if (fields.error())
        return *fields.error();
    const bool isAnswer = answer.outcome == AppealState::Upheld || answer.outcome == AppealState::Partly
        || answer.outcome == AppealState::Rejected;
    if (!isAnswer)
        return Error{ErrorCode::Malformed, u"no answer to an appeal"_s, appealStateId(answer.outcome)};
    for (const QJsonValue& value : answers) {
        const Result<AppealItemAnswer> each = itemAnswerFromJson(value.toObject());
        if (!each)
            return each.error();
        answer.answers.append(*each);
    }
    for (const QJsonValue& value : shortened) {
        const Result<ShortenedStep> step = shortenedFromJson(value.toObject());
        if (!step)
            return step.error();
        answer.shortened.append(*step);
    }
    return answer;
}

} // namespace Mingjing
