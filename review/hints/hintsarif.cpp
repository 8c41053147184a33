// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintsarif.h"

#include "review/base/jsontext.h"
#include "review/hints/normaltext.h"
#include "review/package/packagepath.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestMessage = 2'000;

double rankOf(Severity severity)
{
    return 25.0 * (static_cast<int>(severity) + 1);
}

QJsonObject textObject(const QString& text)
{
    return {{u"text"_s, text}};
}

QJsonObject locationOf(const HintPlace& place)
{
    QJsonObject location;
    if (!place.path.isEmpty()) {
        QJsonObject physical{{u"artifactLocation"_s,
                              QJsonObject{{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(place.path, "/"))},
                                          {u"uriBaseId"_s, u"PACKAGE"_s}}}};
        if (place.line > 0) {
            QJsonObject region{{u"startLine"_s, place.line}};
            if (place.column > 0)
                region.insert(u"startColumn"_s, place.column);
            if (place.endLine > 0)
                region.insert(u"endLine"_s, place.endLine);
            if (place.endColumn > 0)
                region.insert(u"endColumn"_s, place.endColumn);
            if (!place.excerpt.isEmpty())
                region.insert(u"snippet"_s, textObject(place.excerpt));
            physical.insert(u"region"_s, region);
        }
        location.insert(u"physicalLocation"_s, physical);
    }
    const auto logical = [&location](const QString& kind, const QString& name) {
        location.insert(u"logicalLocations"_s,
                        QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"fullyQualifiedName"_s, name}}});
    };
    if (place.kind == HintPlace::Kind::Form)
        logical(u"form"_s, place.field.isEmpty() ? u"submission"_s : place.field);
    else if (place.kind == HintPlace::Kind::Case)
        logical(u"case"_s, place.caseId);
    else if (!place.route.isEmpty())
        logical(u"page"_s, place.route);
    return location;
}

/// The one rule of a run that a result means.
QJsonObject ruleOf(const QJsonObject& result, const QJsonArray& rules, const QHash<QString, qsizetype>& byId)
{
    const int index =
        result.value("ruleIndex"_L1).toInt(result.value("rule"_L1).toObject().value("index"_L1).toInt(-1));
    if (index >= 0 && index < rules.size())
        return rules.at(index).toObject();
    const QString id = result.value("ruleId"_L1).toString(result.value("rule"_L1).toObject().value("id"_L1).toString());
    const auto it = byId.constFind(id);
    return it == byId.cend() ? QJsonObject() : rules.at(*it).toObject();
}

QString messageOf(const QJsonObject& message, const QJsonObject& rule)
{
    QString text = message.value("text"_L1).toString(message.value("markdown"_L1).toString());
    if (text.isEmpty()) {
        const QString id = message.value("id"_L1).toString();
        text = rule.value("messageStrings"_L1).toObject().value(id).toObject().value("text"_L1).toString();
        const QJsonArray arguments = message.value("arguments"_L1).toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(arguments.size(), 20); ++i)
            text.replace(u"{%1}"_s.arg(i), arguments.at(i).toString().left(longestMessage));
    }
    return text.left(longestMessage).simplified();
}

std::optional<HintPlace> placeOf(const QJsonObject& location)
{
    const QJsonObject physical = location.value("physicalLocation"_L1).toObject();
    HintPlace place;
    QString uri = physical.value("artifactLocation"_L1).toObject().value("uri"_L1).toString();
    if (!uri.isEmpty()) {
        uri = QUrl::fromPercentEncoding(uri.toUtf8());
        if (uri.startsWith("file:"_L1))
            uri = QUrl(uri).path();
        const std::optional<QString> path = resolvePackagePath({}, uri);
        if (!path || path->isEmpty() || path->size() > 512)
            return std::nullopt;
        place.path = *path;
        const QJsonObject region = physical.value("region"_L1).toObject();
        const auto number = [&region](QLatin1StringView key) { return std::max(0, region.value(key).toInt()); };
        place.line = number("startLine"_L1);
        place.column = place.line > 0 ? std::max(1, number("startColumn"_L1)) : 0;
        place.endLine = number("endLine"_L1);
        place.endColumn = number("endColumn"_L1);
        if (place.endLine == 0 && place.endColumn > 0)
            place.endLine = place.line;
        place.excerpt =
            region.value("snippet"_L1).toObject().value("text"_L1).toString().left(HintPlace::maximumExcerpt);
        return place;
    }
    const QJsonObject logical = location.value("logicalLocations"_L1).toArray().at(0).toObject();
    const QString name = logical.value("fullyQualifiedName"_L1).toString(logical.value("name"_L1).toString()).left(200);
    if (name.isEmpty())
        return std::nullopt;
    const QString kind = logical.value("kind"_L1).toString();
    if (kind == "form"_L1) {
        place.kind = HintPlace::Kind::Form;
        place.field = name;
    } else if (kind == "case"_L1) {
        place.kind = HintPlace::Kind::Case;
        place.caseId = name;
    } else {
        place.kind = HintPlace::Kind::Page;
        place.route = name;
    }
    return place;
}

bool isGone(const QJsonObject& result)
{
    static const QStringList passed{u"pass"_s, u"notApplicable"_s, u"informational"_s};
    return passed.contains(result.value("kind"_L1).toString()) || result.value("baselineState"_L1) == "absent"_L1
        || !result.value("suppressions"_L1).toArray().isEmpty();
}

Severity severityOf(const QJsonObject& result, const QJsonObject& rule)
{
    const QJsonObject properties = result.value("properties"_L1).toObject();
    if (const auto own = severityFromId(properties.value("severity"_L1).toString()))
        return *own;
    const QString level =
        result.value("level"_L1)
            .toString(rule.value("defaultConfiguration"_L1).toObject().value("level"_L1).toString(u"warning"_s));
    return level == "error"_L1 ? Severity::High : level == "warning"_L1 ? Severity::Medium : Severity::Low;
}

Hint hintOf(const QJsonObject& result, const QJsonObject& rule, const QString& tool)
{
    Hint hint;
    hint.origin = tool;
    hint.ruleId = result.value("ruleId"_L1).toString(rule.value("id"_L1).toString(u"result"_s)).left(120);
    const QJsonObject properties = result.value("properties"_L1).toObject();
    const QJsonArray clauses =
        properties.value("clauses"_L1).toArray(rule.value("properties"_L1).toObject().value("clauses"_L1).toArray());
    for (qsizetype i = 0; i < std::min<qsizetype>(clauses.size(), 40); ++i)
        hint.clauses.append(clauses.at(i).toString().left(40));
    hint.severity = severityOf(result, rule);
    hint.confidence = hintConfidenceFromId(properties.value("confidence"_L1).toString()).value_or(HintConfidence::Low);
    hint.layer = hintLayerFromId(properties.value("layer"_L1).toString()).value_or(HintLayer::Static);
    const QString message = messageOf(result.value("message"_L1).toObject(), rule);
    hint.message = {message, message};
    QString question;
    for (const QLatin1StringView key : {"help"_L1, "fullDescription"_L1, "shortDescription"_L1}) {
        if (question.isEmpty())
            question = rule.value(key).toObject().value("text"_L1).toString().left(longestMessage).simplified();
    }
    hint.question = {question, question};
    const QJsonArray locations = result.value("locations"_L1).toArray();
    for (const QJsonValue& location : locations) {
        if (const auto place = placeOf(location.toObject()); place && hint.places.size() < Hint::maximumPlaces)
            hint.places.append(*place);
    }
    hint.count = static_cast<int>(hint.places.size());
    hint.facts = {{u"tool"_s, tool}, {u"rule"_s, hint.ruleId}};
    const HintPlace first = hint.places.value(0);
    if (!first.path.isEmpty()) {
        hint.facts.insert(u"file"_s, first.path);
        hint.facts.insert(u"line"_s, first.line);
    }
    hint.pattern = properties.value("pattern"_L1)
                       .toString(normalForm(first.excerpt.isEmpty() ? message : first.excerpt).simplified().left(500));
    hint.id = hintId(tool + u'/' + hint.ruleId, hint.pattern, first.path + first.field + first.route + first.caseId);
    return hint;
}

} // namespace

const QString& inLanguage(const BilingualText& text, HintLanguage language)
{
    return language == HintLanguage::English ? text.en : text.zh;
}

QJsonObject toSarif(const HintReport& report, const RuleSet& rules, HintLanguage language)
{
    QJsonArray descriptors;
    QHash<QString, int> numbers;
    const auto describe = [&](const Hint& hint) {
        if (const auto it = numbers.constFind(hint.ruleId); it != numbers.cend())
            return *it;
        const HintRule* rule = rules.rule(hint.ruleId);
        descriptors.append(QJsonObject{
            {u"id"_s, hint.ruleId},
            {u"shortDescription"_s, textObject(inLanguage(rule ? rule->question : hint.question, language))},
            {u"help"_s, textObject(inLanguage(rule ? rule->question : hint.question, language))},
            {u"properties"_s,
             QJsonObject{{u"clauses"_s, QJsonArray::fromStringList(hint.clauses)},
                         {u"tags"_s, QJsonArray::fromStringList(hint.clauses)}}},
        });
        const int number = static_cast<int>(descriptors.size()) - 1;
        numbers.insert(hint.ruleId, number);
        return number;
    };
    QJsonArray results;
    for (const Hint& hint : report.hints) {
        QJsonArray locations;
        for (const HintPlace& place : hint.places)
            locations.append(locationOf(place));
        results.append(QJsonObject{
            {u"ruleId"_s, hint.ruleId},
            {u"ruleIndex"_s, describe(hint)},
            {u"kind"_s, u"review"_s},
            {u"level"_s, u"none"_s},
            {u"rank"_s, rankOf(hint.severity)},
            {u"message"_s, textObject(inLanguage(hint.message, language))},
            {u"locations"_s, locations},
            {u"occurrenceCount"_s, std::max(1, hint.count)},
            {u"partialFingerprints"_s, QJsonObject{{u"mingjingHint/v1"_s, hint.id}}},
            {u"properties"_s,
             QJsonObject{{u"clauses"_s, QJsonArray::fromStringList(hint.clauses)},
                         {u"severity"_s, severityId(hint.severity)},
                         {u"confidence"_s, hintConfidenceId(hint.confidence)},
                         {u"layer"_s, hintLayerId(hint.layer)},
                         {u"pattern"_s, hint.pattern},
                         {u"library"_s, hint.library},
                         {u"origin"_s, hint.origin},
                         {u"question"_s, inLanguage(hint.question, language)}}},
        });
    }
    QJsonArray notifications;
    for (const SkippedFile& file : report.skipped) {
        notifications.append(
            QJsonObject{{u"level"_s, u"warning"_s}, {u"message"_s, textObject(file.path + u": "_s + file.reason)}});
    }
    QJsonArray configuration;
    for (const RuleProblem& problem : report.problems) {
        configuration.append(QJsonObject{
            {u"level"_s, u"warning"_s},
            {u"message"_s, textObject(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.why))}});
    }
    const QJsonObject driver{{u"name"_s, u"Mingjing"_s},
                             {u"semanticVersion"_s, u"0.1.0"_s},
                             {u"rules"_s, descriptors},
                             {u"properties"_s, QJsonObject{{u"rules_sha256"_s, report.rulesDigest}}}};
    const QJsonObject run{
        {u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
        {u"columnKind"_s, u"utf16CodeUnits"_s},
        {u"language"_s, language == HintLanguage::English ? u"en"_s : u"zh"_s},
        {u"originalUriBaseIds"_s,
         QJsonObject{
             {u"PACKAGE"_s, QJsonObject{{u"description"_s, textObject(u"The root of the package's code."_s)}}}}},
        {u"invocations"_s,
         QJsonArray{QJsonObject{{u"executionSuccessful"_s, true},
                                {u"toolExecutionNotifications"_s, notifications},
                                {u"toolConfigurationNotifications"_s, configuration}}}},
        {u"results"_s, results},
    };
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray{run}}};
}

Result<QList<Hint>> hintsFromSarif(const QByteArray& bytes, const QString& name, const SarifLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::Refused, u"more than %1 bytes"_s.arg(limits.bytes), name};
    const Result<QJsonValue> parsed = parseJsonText(bytes);
    if (!parsed)
        return Error{parsed.error().code, parsed.error().message, name};
    const QJsonObject log = parsed->toObject();
    if (!log.value("version"_L1).toString().startsWith("2.1"_L1) || !log.value("runs"_L1).isArray())
        return Error{ErrorCode::Malformed, u"not a log of SARIF 2.1.0"_s, name};
    QList<Hint> hints;
    const QJsonArray runs = log.value("runs"_L1).toArray();
    for (const QJsonValue& value : runs) {
        const QJsonObject run = value.toObject();
        const QJsonObject driver = run.value("tool"_L1).toObject().value("driver"_L1).toObject();
        const QString tool = driver.value("name"_L1).toString().simplified().left(60);
        if (tool.isEmpty())
            return Error{ErrorCode::Malformed, u"a run does not name its tool"_s, name};
        const QJsonArray rules = driver.value("rules"_L1).toArray();
        QHash<QString, qsizetype> byId;
        for (qsizetype i = 0; i < rules.size(); ++i)
            byId.insert(rules.at(i).toObject().value("id"_L1).toString(), i);
        const QJsonArray results = run.value("results"_L1).toArray();
        for (const QJsonValue& result : results) {
            const QJsonObject object = result.toObject();
            if (isGone(object))
                continue;
            if (hints.size() >= limits.results)
                return Error{ErrorCode::Refused, u"more than %1 results"_s.arg(limits.results), name};
            hints.append(hintOf(object, ruleOf(object, rules, byId), tool));
        }
    }
    return hints;
}

} // namespace Mingjing
