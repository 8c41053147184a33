// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/editionjson.h"

#include "review/base/jsonvalues.h"
#include "review/specification/catalogue.h"
#include "review/specification/edition.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Mingjing {

namespace {

QJsonObject toJson(const Clause& clause, const Edition& edition, const Catalogue& catalogue)
{
    QJsonArray parts;
    for (const ClausePart& part : clause.parts) {
        parts.append(QJsonObject{{QStringLiteral("marker"), part.marker},
                                 {QStringLiteral("text"), part.text},
                                 {QStringLiteral("line"), part.line}});
    }
    const bool group = clause.kind == ClauseKind::Chapter || clause.kind == ClauseKind::Section;
    const ProcessingRule* headed = edition.headedRuleFor(clause.id);
    const ProcessingRule* nearest = edition.ruleFor(clause.id);
    return {
        {QStringLiteral("id"), clause.id},
        {QStringLiteral("number"), clause.number},
        {QStringLiteral("parent"), orNull(clause.parent)},
        {QStringLiteral("kind"), clauseKindId(clause.kind)},
        {QStringLiteral("title"), clause.title},
        {QStringLiteral("title_en"), orNull(group ? catalogue.heading(clause).en : QString())},
        {QStringLiteral("text"), clause.text},
        {QStringLiteral("examples"), QJsonArray::fromStringList(clause.examples)},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("digest"), clause.digest},
        {QStringLiteral("line"), clause.line},
        {QStringLiteral("twins"), QJsonArray::fromStringList(clause.twins)},
        {QStringLiteral("processing_rule"), orNull(headed ? headed->owner : QString())},
        {QStringLiteral("in_clause_rule"), orNull(nearest && nearest->inClause ? nearest->owner : QString())},
    };
}

QJsonArray rulesJson(const QList<ProcessingRule>& rules)
{
    QJsonArray array;
    for (const ProcessingRule& rule : rules)
        array.append(toJson(rule));
    return array;
}

QJsonArray warningsJson(const QList<SpecificationWarning>& warnings)
{
    QJsonArray array;
    for (const SpecificationWarning& warning : warnings) {
        array.append(QJsonObject{{QStringLiteral("line"), warning.line},
                                 {QStringLiteral("kind"), specificationWarningId(warning.kind)},
                                 {QStringLiteral("message"), warning.message}});
    }
    return array;
}

QJsonArray timeLimitsJson(const QList<TimeLimit>& limits)
{
    QJsonArray array;
    for (const TimeLimit& limit : limits) {
        array.append(QJsonObject{{QStringLiteral("clause"), limit.clause},
                                 {QStringLiteral("line"), limit.line},
                                 {QStringLiteral("amount"), limit.amount},
                                 {QStringLiteral("unit"), timeLimitUnitId(limit.unit)},
                                 {QStringLiteral("text"), limit.text}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const PenaltyStep& step)
{
    QJsonArray capabilities;
    for (const Capability capability : step.capabilities)
        capabilities.append(capabilityId(capability));
    QJsonValue days(QJsonValue::Null);
    if (step.days)
        days = QJsonObject{{QStringLiteral("min"), step.days->min}, {QStringLiteral("max"), step.days->max}};
    return {
        {QStringLiteral("when"), penaltyConditionId(step.when)},
        {QStringLiteral("kind"), penaltyKindId(step.kind)},
        {QStringLiteral("capabilities"), capabilities},
        {QStringLiteral("any_of"), step.anyOf},
        {QStringLiteral("platform"), orNull(penaltyPlatformId(step.platform))},
        {QStringLiteral("days"), days},
        {QStringLiteral("permanent"), step.permanent},
        {QStringLiteral("deadline_days"), step.deadlineDays ? QJsonValue(*step.deadlineDays) : QJsonValue::Null},
        {QStringLiteral("deadline_count"),
         step.deadlineCount ? QJsonValue(dayCountId(*step.deadlineCount)) : QJsonValue::Null},
        {QStringLiteral("ladder"), step.ladder},
        {QStringLiteral("qualifier"), orNull(step.qualifier)},
        {QStringLiteral("text"), step.text},
    };
}

QJsonObject toJson(const PenaltyCase& penaltyCase)
{
    QJsonArray steps;
    for (const PenaltyStep& step : penaltyCase.steps)
        steps.append(toJson(step));
    return {{QStringLiteral("label"), penaltyCase.label},
            {QStringLiteral("text"), penaltyCase.text},
            {QStringLiteral("steps"), steps}};
}

QJsonObject toJson(const ProcessingRule& rule)
{
    QJsonArray cases;
    for (const PenaltyCase& penaltyCase : rule.cases)
        cases.append(toJson(penaltyCase));
    return {{QStringLiteral("owner"), rule.owner},
            {QStringLiteral("scope"), rule.scope},
            {QStringLiteral("line"), rule.line},
            {QStringLiteral("cases"), cases}};
}

QJsonObject toJson(const Edition& edition, const Catalogue& catalogue)
{
    QJsonArray clauses;
    for (const Clause& clause : edition.clauses())
        clauses.append(toJson(clause, edition, catalogue));
    const EditionCounts counts = edition.counts();
    return {
        {QStringLiteral("edition"),
         QJsonObject{{QStringLiteral("title"), edition.title()},
                     {QStringLiteral("sha256"), edition.sha256()},
                     {QStringLiteral("created"), orNull(edition.created())}}},
        {QStringLiteral("counts"),
         QJsonObject{{QStringLiteral("chapters"), counts.chapters},
                     {QStringLiteral("sections"), counts.sections},
                     {QStringLiteral("clauses"), counts.clauses},
                     {QStringLiteral("processing_rules"), counts.processingRules}}},
        {QStringLiteral("clauses"), clauses},
        {QStringLiteral("processing_rules"), rulesJson(edition.rules())},
        {QStringLiteral("in_clause_rules"), rulesJson(edition.inClauseRules())},
        {QStringLiteral("time_limits"), timeLimitsJson(edition.timeLimits())},
        {QStringLiteral("warnings"), warningsJson(edition.warnings())},
    };
}

} // namespace Mingjing
