// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintmaking.h"

#include "review/base/digest.h"
#include "review/base/visibletext.h"
#include "review/package/packagecontents.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestFact = 200;
constexpr qsizetype longestPattern = 500;

HintPlace placeOf(const HintMatch& match, const MatchInput& input)
{
    if (match.file < 0)
        return match.place;
    HintPlace place = input.files.place(match.file, match.begin, match.end);
    const QStringList& pages = input.files.pagesOf(match.file);
    if (pages.size() == 1)
        place.route = pages.constFirst();
    return place;
}

/// Where a match stands, without lines.
QString whereOf(const HintPlace& place)
{
    switch (place.kind) {
    case HintPlace::Kind::Form:
        return place.field;
    case HintPlace::Kind::Source:
        return place.path;
    case HintPlace::Kind::Case:
        return place.caseId;
    default:
        return place.route;
    }
}

QString factText(const QJsonValue& value)
{
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
        : value.isBool()                  ? (value.toBool() ? u"true"_s : u"false"_s)
                                          : value.toString();
    return visibleText(text.simplified().left(longestFact));
}

} // namespace

QString fillFacts(const QString& message, const QJsonObject& facts)
{
    QString filled;
    qsizetype from = 0;
    for (;;) {
        const qsizetype begin = message.indexOf("{{"_L1, from);
        const qsizetype end = begin < 0 ? -1 : message.indexOf("}}"_L1, begin);
        if (end < 0)
            return filled + message.sliced(from);
        filled += message.sliced(from, begin - from);
        const QString name = message.sliced(begin + 2, end - begin - 2).trimmed();
        filled += facts.contains(name) ? factText(facts.value(name)) : u"…"_s;
        from = end + 2;
    }
}

QList<Hint> makeHints(const HintRule& rule, const HintMatches& matches, const MatchInput& input)
{
    // Path, pattern: the hint and its matches.
    std::map<std::tuple<QString, QString>, std::vector<std::pair<HintPlace, const HintMatch*>>> groups;
    for (const HintMatch& match : matches) {
        const HintPlace place = placeOf(match, input);
        groups[{whereOf(place), match.pattern.left(longestPattern)}].emplace_back(place, &match);
    }
    QList<Hint> hints;
    for (auto& [key, group] : groups) {
        std::stable_sort(group.begin(), group.end(), [](const auto& left, const auto& right) {
            return std::tie(left.first.line, left.first.column) < std::tie(right.first.line, right.first.column);
        });
        // Two ways to the same place are one place.
        group.erase(std::unique(group.begin(), group.end(),
                                [](const auto& left, const auto& right) { return left.first == right.first; }),
                    group.end());
        const auto& [where, pattern] = key;
        const HintMatch& leading = *group.front().second;
        Hint hint;
        hint.id = hintId(rule.id, pattern, where);
        hint.ruleId = rule.id;
        hint.clauses = rule.clauses;
        hint.layer = rule.layer;
        hint.severity = rule.severity;
        hint.confidence = rule.confidence;
        hint.facts = leading.facts;
        hint.pattern = pattern;
        hint.origin = u"mingjing"_s;
        hint.count = static_cast<int>(group.size());
        for (const auto& [place, match] : group) {
            if (hint.places.size() < Hint::maximumPlaces)
                hint.places.append(place);
        }
        const HintPlace& place = hint.places.constFirst();
        const auto addFact = [&hint](const QString& name, const QJsonValue& value) {
            if (!hint.facts.contains(name))
                hint.facts.insert(name, value);
        };
        if (!place.path.isEmpty()) {
            hint.facts.insert(u"file"_s, place.path);
            hint.facts.insert(u"line"_s, place.line);
        }
        if (!place.route.isEmpty())
            addFact(u"page"_s, place.route);
        if (place.kind == HintPlace::Kind::Form) {
            // So that one message speaks of files and of the form.
            addFact(u"file"_s, u"submission.json"_s);
            addFact(u"line"_s, place.field);
        }
        if (!place.field.isEmpty())
            addFact(u"field"_s, place.field);
        addFact(u"count"_s, hint.count);
        if (leading.file >= 0) {
            hint.library = input.files.at(leading.file).library;
            if (const auto bytes = input.input.contents->read(place.path))
                hint.fileDigest = sha256Hex(*bytes);
        }
        hint.message = {fillFacts(rule.message.zh, hint.facts), fillFacts(rule.message.en, hint.facts)};
        hint.question = {fillFacts(rule.question.zh, hint.facts), fillFacts(rule.question.en, hint.facts)};
        hints.append(hint);
    }
    std::stable_sort(hints.begin(), hints.end(), [](const Hint& left, const Hint& right) {
        const HintPlace& a = left.places.constFirst();
        const HintPlace& b = right.places.constFirst();
        return std::tie(a.path, a.line, a.column) < std::tie(b.path, b.line, b.column);
    });
    return hints;
}

} // namespace Mingjing
