// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/matchers.h"
#include "review/package/inspection.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr size_t mostValues = 500;

void walk(const QJsonValue& value, const QStringList& path, qsizetype at, const QStringList& walked,
          std::vector<std::pair<QStringList, TestedValue>>& found)
{
    if (found.size() >= mostValues)
        return;
    if (value.isArray() && at < path.size()) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            found.emplace_back(walked, TestedValue{});
        bool isIndex = false;
        const int index = path.at(at).toInt(&isIndex);
        if (isIndex)
            return walk(array.at(index), path, at + 1, QStringList(walked) << path.at(at), found);
        const bool every = path.at(at) == "*"_L1;
        for (qsizetype i = 0; i < array.size(); ++i)
            walk(array.at(i), path, every ? at + 1 : at, QStringList(walked) << QString::number(i), found);
        return;
    }
    if (at == path.size()) {
        found.emplace_back(walked, TestedValue::of(value));
        return;
    }
    const QJsonObject object = value.toObject();
    if (path.at(at) != "*"_L1) {
        const QJsonValue member = object.value(path.at(at));
        if (member.isUndefined())
            found.emplace_back(walked, TestedValue{});
        else
            walk(member, path, at + 1, QStringList(walked) << path.at(at), found);
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        walk(it.value(), path, at + 1, QStringList(walked) << it.key(), found);
}

} // namespace

std::vector<std::pair<QStringList, TestedValue>> valuesAt(const QJsonObject& object, const QStringList& path)
{
    std::vector<std::pair<QStringList, TestedValue>> found;
    walk(object, path, 0, {}, found);
    if (found.empty())
        found.emplace_back(QStringList(), TestedValue{});
    return found;
}

HintMatches findMatches(const FormCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    const auto& submission = input.inspection().submission;
    if (condition.path.isEmpty()) {
        const TestedValue form = submission ? TestedValue::of(submission->form) : TestedValue{};
        ValueTest test = condition.value;
        if (!test.present)
            test.present = true;
        if (test.holds(form, input.words())) {
            HintMatch match;
            match.place.kind = HintPlace::Kind::Form;
            matches.push_back(match);
        }
        return matches;
    }
    if (!submission)
        return matches;
    for (const auto& [path, value] : valuesAt(submission->form, condition.path)) {
        QString matched;
        if (!condition.value.holds(value, input.words(), &matched))
            continue;
        HintMatch match;
        match.place.kind = HintPlace::Kind::Form;
        match.place.field = condition.path.join(u'.');
        match.place.excerpt = value.shown();
        match.facts = {{u"field"_s, match.place.field}, {u"value"_s, value.shown()}};
        if (!matched.isEmpty())
            match.facts.insert(u"word"_s, matched);
        match.pattern = match.place.field + u'=' + normalForm(matched.isEmpty() ? value.shown() : matched);
        matches.push_back(match);
    }
    return matches;
}

} // namespace Mingjing
