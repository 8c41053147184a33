// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/relation.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<12> relationKindIds = {
    QLatin1StringView("parent_company"),
    QLatin1StringView("branch"),
    QLatin1StringView("shareholding"),
    QLatin1StringView("same_controller"),
    QLatin1StringView("contractual_control"),
    QLatin1StringView("disclosed"),
    QLatin1StringView("same_legal_representative"),
    QLatin1StringView("same_administrator"),
    QLatin1StringView("same_contact"),
    QLatin1StringView("same_materials"),
    QLatin1StringView("declared"),
    QLatin1StringView("other"),
};

} // namespace

QString relationKindId(RelationKind kind)
{
    return idOf(relationKindIds, kind);
}

std::optional<RelationKind> relationKindFromId(const QString& id)
{
    return valueOf<RelationKind>(relationKindIds, id);
}

QList<RelationKind> relationKinds()
{
    return valuesOf<RelationKind>(relationKindIds);
}

QJsonObject toJson(const Relation& relation)
{
    return {
        {u"id"_s, relation.id},       {u"subject"_s, relation.subject},
        {u"other"_s, relation.other}, {u"kind"_s, relationKindId(relation.kind)},
        {u"note"_s, relation.note},
    };
}

Result<Relation> relationFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"relation"_s);
    Relation relation;
    relation.id = fields.requiredString("id"_L1);
    relation.subject = fields.requiredString("subject"_L1);
    relation.other = fields.requiredString("other"_L1);
    relation.kind = fields.id("kind"_L1, relationKindFromId);
    relation.note = fields.string("note"_L1);
    if (fields.error())
        return *fields.error();
    if (relation.subject == relation.other)
        return Error{ErrorCode::Malformed, u"a subject is not related to itself"_s, relation.subject};
    return relation;
}

} // namespace Mingjing
