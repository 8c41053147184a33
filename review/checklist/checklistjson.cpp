// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/checklist.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Mingjing {

namespace {

QJsonObject toJson(const BilingualText& text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

QJsonValue reasonJson(const Applicability& applicability)
{
    if (applicability.applies())
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("code"), applicabilityReasonId(applicability.reason)},
                       {QStringLiteral("needs"), QJsonArray::fromStringList(applicability.missing)}};
}

QJsonObject toJson(const CheckItem& item)
{
    return {
        {QStringLiteral("clause"), item.id},
        {QStringLiteral("twins"), QJsonArray::fromStringList(item.twins)},
        {QStringLiteral("chapter"), item.chapter},
        {QStringLiteral("section"), item.section},
        {QStringLiteral("text"), item.clauseText},
        {QStringLiteral("text_en"), item.textEn},
        {QStringLiteral("title"), toJson(item.title)},
        {QStringLiteral("question"), toJson(item.question)},
        {QStringLiteral("where"), QJsonArray::fromStringList(item.where)},
        {QStringLiteral("evidence"), toJson(item.evidence)},
        {QStringLiteral("evidence_kinds"), QJsonArray::fromStringList(item.evidenceKinds)},
        {QStringLiteral("related"), QJsonArray::fromStringList(item.related)},
        {QStringLiteral("applicable"), item.applicability.applies()},
        {QStringLiteral("reason"), reasonJson(item.applicability)},
        {QStringLiteral("processing_rule"),
         item.processingRule.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(item.processingRule)},
        {QStringLiteral("weight"), ruleWeightId(item.weight)},
        {QStringLiteral("catalogued"), item.catalogued},
    };
}

} // namespace

QJsonObject toJson(const Checklist& checklist)
{
    QJsonArray items;
    for (const CheckItem& item : checklist.items)
        items.append(toJson(item));
    QJsonArray groups;
    for (const CheckGroup& group : checklist.groups)
        groups.append(QJsonObject{{QStringLiteral("id"), group.id}, {QStringLiteral("title"), toJson(group.title)}});
    QStringList features(checklist.profile.features.begin(), checklist.profile.features.end());
    features.sort();
    const int applicable = static_cast<int>(checklist.applicableCount());
    const int all = static_cast<int>(checklist.items.size());
    return {
        {QStringLiteral("edition"),
         QJsonObject{{QStringLiteral("title"), checklist.editionTitle},
                     {QStringLiteral("sha256"), checklist.editionSha256}}},
        {QStringLiteral("profile"),
         QJsonObject{{QStringLiteral("kind"), programKindId(checklist.profile.kind)},
                     {QStringLiteral("features"), QJsonArray::fromStringList(features)}}},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("items"), items},
        {QStringLiteral("counts"),
         QJsonObject{{QStringLiteral("items"), all},
                     {QStringLiteral("applicable"), applicable},
                     {QStringLiteral("not_applicable"), all - applicable}}},
    };
}

} // namespace Mingjing
