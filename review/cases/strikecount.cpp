// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/strikecount.h"

#include "review/base/enumids.h"
#include "review/cases/decision.h"
#include "review/journal/jsonfields.h"
#include "review/journal/reviewevent.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr QLatin1StringView disregardKey("disregard");

constexpr EnumIds<4> strikeScopeIds = {
    QLatin1StringView("program"),
    QLatin1StringView("subject"),
    QLatin1StringView("others"),
    QLatin1StringView("circle"),
};

constexpr EnumIds<4> rectificationIds = {
    QLatin1StringView("not_asked"),
    QLatin1StringView("pending"),
    QLatin1StringView("met"),
    QLatin1StringView("missed"),
};

constexpr EnumIds<3> offenderIds = {
    QLatin1StringView("same_program"),
    QLatin1StringView("same_subject"),
    QLatin1StringView("related_subject"),
};

constexpr EnumIds<8> disregardIds = {
    QLatin1StringView("overridden"),   QLatin1StringView("passed"),           QLatin1StringView("withdrawn"),
    QLatin1StringView("later"),        QLatin1StringView("other_program"),    QLatin1StringView("other_subject"),
    QLatin1StringView("same_program"), QLatin1StringView("still_rectifying"),
};

QJsonObject toJson(const FormerOffence& former)
{
    QJsonArray path;
    for (const SubjectRelation& relation : former.path)
        path.append(Mingjing::toJson(relation));
    QJsonObject object = {
        {u"case"_s, former.caseId},
        {u"decision"_s, former.decisionId},
        {u"program"_s, former.programName},
        {u"subject"_s, former.subject},
        {u"issued_at"_s, toTimestamp(former.issuedAt)},
        {u"outcome"_s, outcomeId(former.outcome)},
        {u"rectification"_s, rectificationId(former.rectification)},
        {u"offender"_s, offenderId(former.offender)},
        {u"clauses"_s, QJsonArray::fromStringList(former.clauses)},
        {u"executed_steps"_s, QJsonArray::fromStringList(former.executedSteps)},
        {u"other_edition"_s, former.otherEdition},
        {u"path"_s, path},
    };
    if (former.disregard)
        object[disregardKey] = disregardId(*former.disregard);
    return object;
}

Result<FormerOffence> formerOffenceFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"former offence"_s);
    FormerOffence former;
    former.caseId = fields.requiredString("case"_L1);
    former.decisionId = fields.requiredString("decision"_L1);
    former.programName = fields.string("program"_L1);
    former.subject = fields.string("subject"_L1);
    former.issuedAt = fields.requiredMoment("issued_at"_L1);
    former.outcome = fields.id("outcome"_L1, outcomeFromId);
    former.rectification = fields.id("rectification"_L1, rectificationFromId);
    former.offender = fields.id("offender"_L1, offenderFromId);
    former.clauses = fields.strings("clauses"_L1);
    former.executedSteps = fields.strings("executed_steps"_L1);
    former.otherEdition = fields.boolean("other_edition"_L1);
    const QJsonArray path = fields.array("path"_L1);
    if (object.contains(disregardKey))
        former.disregard = fields.id(disregardKey, disregardFromId);
    if (fields.error())
        return *fields.error();
    for (const QJsonValue& value : path) {
        const Result<SubjectRelation> relation = subjectRelationFromJson(value.toObject());
        if (!relation)
            return relation.error();
        former.path.append(*relation);
    }
    return former;
}

QJsonArray toJson(const QList<FormerOffence>& offences)
{
    QJsonArray array;
    for (const FormerOffence& former : offences)
        array.append(toJson(former));
    return array;
}

Result<QList<FormerOffence>> offencesFromJson(const QJsonArray& array, bool disregarded)
{
    QList<FormerOffence> offences;
    for (const QJsonValue& value : array) {
        const Result<FormerOffence> former = formerOffenceFromJson(value.toObject());
        if (!former)
            return former.error();
        if (former->disregard.has_value() != disregarded)
            return Error{ErrorCode::Malformed, u"counted with a reason against it, or not counted without one"_s,
                         former->caseId};
        offences.append(*former);
    }
    return offences;
}

} // namespace

QString strikeScopeId(StrikeScope scope)
{
    return idOf(strikeScopeIds, scope);
}

std::optional<StrikeScope> strikeScopeFromId(const QString& id)
{
    return valueOf<StrikeScope>(strikeScopeIds, id);
}

QString rectificationId(Rectification rectification)
{
    return idOf(rectificationIds, rectification);
}

std::optional<Rectification> rectificationFromId(const QString& id)
{
    return valueOf<Rectification>(rectificationIds, id);
}

QString offenderId(Offender offender)
{
    return idOf(offenderIds, offender);
}

std::optional<Offender> offenderFromId(const QString& id)
{
    return valueOf<Offender>(offenderIds, id);
}

QString disregardId(Disregard disregard)
{
    return idOf(disregardIds, disregard);
}

std::optional<Disregard> disregardFromId(const QString& id)
{
    return valueOf<Disregard>(disregardIds, id);
}

QJsonObject toJson(const StrikeCount& count)
{
    return {
        {u"under"_s, count.under},
        {u"scope"_s, strikeScopeId(count.scope)},
        {u"number"_s, count.number()},
        {u"counted"_s, toJson(count.counted)},
        {u"disregarded"_s, toJson(count.disregarded)},
    };
}

Result<StrikeCount> strikeCountFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"history"_s);
    StrikeCount count;
    count.under = fields.string("under"_L1);
    count.scope = fields.id("scope"_L1, strikeScopeFromId);
    const qint64 number = fields.integer("number"_L1);
    const QJsonArray counted = fields.array("counted"_L1);
    const QJsonArray disregarded = fields.array("disregarded"_L1);
    if (fields.error())
        return *fields.error();
    const Result<QList<FormerOffence>> those = offencesFromJson(counted, false);
    if (!those)
        return those.error();
    const Result<QList<FormerOffence>> others = offencesFromJson(disregarded, true);
    if (!others)
        return others.error();
    count.counted = *those;
    count.disregarded = *others;
    if (count.number() != number)
        return Error{ErrorCode::Malformed, u"the number is not that of what counted"_s, count.under};
    return count;
}

} // namespace Mingjing
