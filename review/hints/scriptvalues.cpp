// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/scriptvalues.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int deepestValue = 6;
constexpr qsizetype mostMembers = 200;
constexpr size_t mostTexts = 300;

/// What is known of \a value as JSON: unknown members are null, joined texts keep their gaps.
QJsonValue jsonOf(const ScriptValue& value, int depth)
{
    using Kind = ScriptValue::Kind;
    if (depth > deepestValue)
        return {};
    switch (value.kind) {
    case Kind::Boolean:
        return value.text == "true"_L1;
    case Kind::Number: {
        bool ok = false;
        const double number = value.text.toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue(value.text);
    }
    case Kind::Text:
    case Kind::Joined:
    case Kind::Regex:
        return value.knownText();
    case Kind::Choice:
        return value.members.isEmpty() ? QJsonValue() : jsonOf(value.members.constFirst().value, depth + 1);
    case Kind::Object: {
        QJsonObject object;
        for (qsizetype i = 0; i < std::min(value.members.size(), mostMembers); ++i)
            object.insert(value.members.at(i).name, jsonOf(value.members.at(i).value, depth + 1));
        return object;
    }
    case Kind::Array: {
        QJsonArray array;
        for (qsizetype i = 0; i < std::min(value.members.size(), mostMembers); ++i)
            array.append(jsonOf(value.members.at(i).value, depth + 1));
        return array;
    }
    default:
        return {};
    }
}

TestedValue testedValue(const ScriptValue& value)
{
    using Kind = ScriptValue::Kind;
    switch (value.kind) {
    case Kind::Unknown:
    case Kind::Function:
        return TestedValue::unknown();
    case Kind::Undefined:
        return {};
    case Kind::Null:
        return {TestedValue::State::Known, QJsonValue(QJsonValue::Null)};
    case Kind::Joined:
        return {TestedValue::State::Joined, value.knownText()};
    default:
        return {TestedValue::State::Known, jsonOf(value, 0)};
    }
}

void collect(const ScriptValue& value, const QString& path, std::vector<TestedValue>& values)
{
    value.anyOf([&](const ScriptValue& one) {
        const ScriptValue* member = path.isEmpty() ? &one : one.member(path);
        if (!member) {
            const bool legible =
                one.kind == ScriptValue::Kind::Object || one.kind == ScriptValue::Kind::Array || one.isConstant();
            values.push_back(legible && !one.open ? TestedValue{} : TestedValue::unknown());
        } else {
            member->anyOf([&values](const ScriptValue& chosen) {
                values.push_back(testedValue(chosen));
                return values.size() >= mostTexts;
            });
        }
        return values.size() >= mostTexts;
    });
}

} // namespace

std::vector<TestedValue> testedValues(const ScriptValue& value)
{
    std::vector<TestedValue> values;
    collect(value, {}, values);
    return values;
}

std::vector<TestedValue> argumentValues(const std::vector<ScriptValue>& arguments, const QString& name)
{
    bool isNumber = false;
    const int number = name.section(u'.', 0, 0).toInt(&isNumber);
    const size_t index = isNumber ? static_cast<size_t>(std::max(number, 0)) : 0;
    if (index >= arguments.size())
        return {TestedValue{}};
    std::vector<TestedValue> values;
    collect(arguments[index], isNumber ? name.section(u'.', 1) : name, values);
    if (values.empty())
        values.push_back({});
    return values;
}

TestedValue allTexts(const std::vector<ScriptValue>& arguments)
{
    QJsonArray texts;
    for (const ScriptValue& argument : arguments) {
        argument.eachText([&texts](const ScriptValue& text) {
            if (static_cast<size_t>(texts.size()) < mostTexts)
                texts.append(text.knownText());
        });
    }
    return TestedValue::of(texts);
}

bool testReturned(const ScriptValue& value, const NamedTests& tests, const WordBook& words, QJsonObject& facts,
                  QString& pattern)
{
    QJsonObject held;
    QString form;
    for (const auto& [name, test] : tests) {
        std::vector<TestedValue> values;
        collect(value, name, values);
        QString matched;
        const auto it = std::find_if(values.begin(), values.end(),
                                     [&](const TestedValue& one) { return test.holds(one, words, &matched); });
        if (it == values.end())
            return false;
        const QString shown = it->shown();
        held.insert(name, shown);
        if (!held.contains("value"_L1))
            held.insert(u"value"_s, shown);
        if (!matched.isEmpty())
            held.insert(u"word"_s, matched);
        form += u' ' + name + u'=' + normalForm(matched.isEmpty() ? shown : matched);
    }
    for (auto it = held.begin(); it != held.end(); ++it) {
        if (!facts.contains(it.key()))
            facts.insert(it.key(), it.value());
    }
    pattern += form;
    return true;
}

} // namespace Mingjing
