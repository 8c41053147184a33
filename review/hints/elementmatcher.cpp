// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/matchers.h"
#include "review/hints/scriptfinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What an attribute may hold: its text, and of an expression the texts that are written in it.
std::vector<TestedValue> valuesOf(const TemplateAttribute* attribute)
{
    if (!attribute)
        return {TestedValue{}};
    const QString raw = attribute->value.isNull() ? QString(u""_s) : attribute->value.toString();
    if (!raw.contains("{{"_L1))
        return {TestedValue::of(raw)};
    std::vector<TestedValue> values{{TestedValue::State::Joined, raw}};
    static const QRegularExpression literal(
        u"'([^'{}]*)'|\"([^\"{}]*)\"|\\b(true|false)\\b|\\{\\{\\s*(-?[0-9.]+)\\s*\\}\\}"_s);
    for (auto it = literal.globalMatch(raw); it.hasNext() && values.size() < 10;) {
        const QRegularExpressionMatch match = it.next();
        values.push_back(TestedValue::of(match.captured(match.lastCapturedIndex())));
    }
    return values;
}

const TemplateAttribute* attributeOf(const TemplateTree::Element& element, const QString& name)
{
    if (const TemplateAttribute* attribute = element.attribute(name))
        return attribute;
    const QStringView event = boundEvent(name);
    if (event.isEmpty())
        return nullptr;
    const auto it = std::find_if(element.attributes.cbegin(), element.attributes.cend(),
                                 [event](const TemplateAttribute& one) { return boundEvent(one.name) == event; });
    return it == element.attributes.cend() ? nullptr : &*it;
}

class ElementMatcher final
{
public:
    ElementMatcher(const ElementCondition& condition, const MatchInput& input) : m_condition(condition), m_input(input)
    {
    }

    void match(int file, int number, HintMatches& matches) const
    {
        const TemplateTree& tree = m_input.files.at(file).tree;
        const TemplateTree::Element& element = tree.elements()[static_cast<size_t>(number)];
        HintMatch match;
        match.pattern = u'<' + element.name.toString();
        for (const auto& [name, test] : m_condition.attributes) {
            const TemplateAttribute* attribute = attributeOf(element, name);
            QString matched;
            const std::vector<TestedValue> values = valuesOf(attribute);
            const bool absence = test.present == false || test.empty == true || test.unknown || !test.excluded.empty();
            const auto holds = [&](const TestedValue& value) { return test.holds(value, m_input.words(), &matched); };
            if (!(absence ? holds(values.front()) : std::any_of(values.begin(), values.end(), holds)))
                return;
            if (!attribute)
                continue;
            const QString shown = attribute->value.toString().left(200);
            match.facts.insert(name, shown);
            if (!match.facts.contains("value"_L1))
                match.facts.insert(u"value"_s, shown);
            if (!matched.isEmpty())
                match.facts.insert(u"word"_s, matched);
            match.pattern += u' ' + name + u'=' + normalForm(matched.isEmpty() ? shown : matched);
        }
        if (m_condition.text && !matchText(tree, number, match))
            return;
        if (!m_condition.handler.empty() && !matchHandler(file, element, match))
            return;
        match.file = file;
        match.begin = element.begin;
        match.end = element.contentBegin;
        match.element = number;
        match.facts.insert(u"element"_s, element.name.toString());
        matches.push_back(std::move(match));
    }

private:
    bool matchText(const TemplateTree& tree, int number, HintMatch& match) const
    {
        QString matched;
        const QString text = tree.innerText(number);
        QStringList texts{text};
        for (const QString& name : {u"value"_s, u"placeholder"_s, u"title"_s}) {
            if (const TemplateAttribute* attribute = tree.elements()[static_cast<size_t>(number)].attribute(name))
                texts.append(attribute->value.toString());
        }
        const auto holds = [&](const QString& one) {
            return m_condition.text->holds(TestedValue::of(one), m_input.words(), &matched);
        };
        if (!std::any_of(texts.cbegin(), texts.cend(), holds))
            return false;
        match.facts.insert(u"text"_s, text.left(100));
        if (!matched.isEmpty())
            match.facts.insert(u"word"_s, matched);
        match.pattern += u' ' + normalForm(matched);
        return true;
    }

    bool matchHandler(int file, const TemplateTree::Element& element, HintMatch& match) const
    {
        const int script = m_input.files.scriptOf(file);
        if (script < 0 || !m_input.scripts)
            return false;
        for (const TemplateAttribute& attribute : element.attributes) {
            if (boundEvent(attribute.name).isEmpty())
                continue;
            const HintMatch* inside = m_input.scripts->matchInside(script, attribute.value.toString(),
                                                                   m_input.matches(m_condition.handler.front()));
            if (!inside)
                continue;
            match.facts.insert(u"handler"_s, attribute.value.toString());
            for (auto it = inside->facts.begin(); it != inside->facts.end(); ++it) {
                if (!match.facts.contains(it.key()))
                    match.facts.insert(it.key(), it.value());
            }
            match.pattern += u' ' + inside->pattern;
            return true;
        }
        return false;
    }

    const ElementCondition& m_condition;
    const MatchInput& m_input;
};

} // namespace

HintMatches findMatches(const ElementCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    const ElementMatcher matcher(condition, input);
    for (size_t file = 0; file < input.files.all().size(); ++file) {
        const auto& elements = input.files.all()[file].tree.elements();
        for (size_t i = 0; i < elements.size() && matches.size() < mostMatches; ++i) {
            if (anyMatches(condition.names, elements[i].name))
                matcher.match(static_cast<int>(file), static_cast<int>(i), matches);
        }
    }
    return matches;
}

} // namespace Mingjing
