// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hint.h"

#include "review/base/digest.h"
#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<4> layerIds = {"form"_L1, "static"_L1, "trace"_L1, "cross_case"_L1};
constexpr EnumIds<3> confidenceIds = {"low"_L1, "medium"_L1, "high"_L1};
constexpr EnumIds<5> placeIds = {"form"_L1, "source"_L1, "trace"_L1, "page"_L1, "case"_L1};

void put(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void put(QJsonObject& object, QLatin1StringView key, qint64 number)
{
    if (number != 0)
        object[key] = number;
}

QJsonObject toJson(const HintPlace& place)
{
    QJsonObject object{{u"kind"_s, hintPlaceKindId(place.kind)}};
    put(object, "field"_L1, place.field);
    put(object, "path"_L1, place.path);
    put(object, "line"_L1, place.line);
    put(object, "column"_L1, place.column);
    put(object, "end_line"_L1, place.endLine);
    put(object, "end_column"_L1, place.endColumn);
    put(object, "excerpt"_L1, place.excerpt);
    put(object, "route"_L1, place.route);
    put(object, "sequence"_L1, place.sequence);
    put(object, "run"_L1, place.run);
    put(object, "case"_L1, place.caseId);
    return object;
}

/// The optional members; false when one is of another type.
class OptionalFields final
{
public:
    explicit OptionalFields(const QJsonObject& object) : m_object(object) { }

    QString string(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_sound = m_sound && (value.isUndefined() || value.isString());
        return value.toString();
    }
    qint64 number(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        const qint64 number = value.toInteger(-1);
        m_sound = m_sound && (value.isUndefined() || number >= 0);
        return std::max<qint64>(number, 0);
    }
    int smallNumber(QLatin1StringView key)
    {
        return static_cast<int>(std::min<qint64>(number(key), std::numeric_limits<int>::max()));
    }
    bool sound() const { return m_sound; }

private:
    const QJsonObject& m_object;
    bool m_sound = true;
};

Result<HintPlace> placeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"place of a hint"_s);
    HintPlace place;
    place.kind = fields.id("kind"_L1, hintPlaceKindFromId);
    OptionalFields optional(object);
    place.field = optional.string("field"_L1);
    place.path = optional.string("path"_L1);
    place.line = optional.smallNumber("line"_L1);
    place.column = optional.smallNumber("column"_L1);
    place.endLine = optional.smallNumber("end_line"_L1);
    place.endColumn = optional.smallNumber("end_column"_L1);
    place.excerpt = optional.string("excerpt"_L1);
    place.route = optional.string("route"_L1);
    place.sequence = optional.number("sequence"_L1);
    place.run = optional.smallNumber("run"_L1);
    place.caseId = optional.string("case"_L1);
    if (fields.error())
        return *fields.error();
    if (!optional.sound())
        return Error{ErrorCode::Malformed, u"a member of a place is of another type"_s, u"hint"_s};
    return place;
}

QJsonObject toJson(const BilingualText& text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

BilingualText textFromJson(const QJsonObject& object)
{
    return {object.value("zh"_L1).toString(), object.value("en"_L1).toString()};
}

} // namespace

QString hintLayerId(HintLayer layer)
{
    return idOf(layerIds, layer);
}

std::optional<HintLayer> hintLayerFromId(const QString& id)
{
    return valueOf<HintLayer>(layerIds, id);
}

QString hintConfidenceId(HintConfidence confidence)
{
    return idOf(confidenceIds, confidence);
}

std::optional<HintConfidence> hintConfidenceFromId(const QString& id)
{
    return valueOf<HintConfidence>(confidenceIds, id);
}

QString hintPlaceKindId(HintPlace::Kind kind)
{
    return idOf(placeIds, kind);
}

std::optional<HintPlace::Kind> hintPlaceKindFromId(const QString& id)
{
    return valueOf<HintPlace::Kind>(placeIds, id);
}

QString hintId(const QString& ruleId, const QString& pattern, const QString& path)
{
    const QByteArray what = ruleId.toUtf8() + '\0' + pattern.toUtf8() + '\0' + path.toUtf8();
    return ruleId + u':' + sha256Hex(what).first(16);
}

QJsonObject toJson(const Hint& hint)
{
    QJsonArray places;
    for (const HintPlace& place : hint.places)
        places.append(toJson(place));
    QJsonObject object{
        {u"id"_s, hint.id},
        {u"rule"_s, hint.ruleId},
        {u"clauses"_s, QJsonArray::fromStringList(hint.clauses)},
        {u"layer"_s, hintLayerId(hint.layer)},
        {u"severity"_s, severityId(hint.severity)},
        {u"confidence"_s, hintConfidenceId(hint.confidence)},
        {u"message"_s, toJson(hint.message)},
        {u"question"_s, toJson(hint.question)},
        {u"facts"_s, hint.facts},
        {u"places"_s, places},
        {u"count"_s, hint.count},
        {u"pattern"_s, hint.pattern},
        {u"origin"_s, hint.origin},
    };
    put(object, "file_digest"_L1, hint.fileDigest);
    put(object, "library"_L1, hint.library);
    return object;
}

Result<Hint> hintFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hint"_s);
    Hint hint;
    hint.id = fields.requiredString("id"_L1);
    hint.ruleId = fields.requiredString("rule"_L1);
    hint.clauses = fields.strings("clauses"_L1);
    hint.layer = fields.id("layer"_L1, hintLayerFromId);
    hint.severity = fields.id("severity"_L1, severityFromId);
    hint.confidence = fields.id("confidence"_L1, hintConfidenceFromId);
    hint.message = textFromJson(fields.object("message"_L1));
    hint.question = textFromJson(fields.object("question"_L1));
    hint.facts = fields.object("facts"_L1);
    const QJsonArray places = fields.array("places"_L1);
    hint.count = static_cast<int>(fields.integer("count"_L1));
    hint.pattern = fields.string("pattern"_L1);
    hint.origin = fields.requiredString("origin"_L1);
    OptionalFields optional(object);
    hint.fileDigest = optional.string("file_digest"_L1);
    hint.library = optional.string("library"_L1);
    if (fields.error())
        return *fields.error();
    if (places.size() > Hint::maximumPlaces || !optional.sound())
        return Error{ErrorCode::Malformed, u"a member is of another type, or there are too many places"_s, u"hint"_s};
    for (const QJsonValue& value : places) {
        const Result<HintPlace> place = placeFromJson(value.toObject());
        if (!place)
            return place.error();
        hint.places.append(*place);
    }
    return hint;
}

} // namespace Mingjing
