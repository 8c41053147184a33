// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/tokenquery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestToken = 100'000;
constexpr size_t mostTokens = 2'000;

} // namespace

std::optional<TokenQuery> TokenQuery::of(const QueryCondition& condition)
{
    using Kind = ScriptToken::Kind;
    static const QRegularExpression whole(
        u"\\A\\s*(?:\\[\\s*((?:\\(\\w+\\)\\s*)+)\\]|(\\(\\w+\\)))\\s*@(\\w+)\\s*\\z"_s);
    static const QHash<QString, Kind> kinds{
        {u"identifier"_s, Kind::Name},
        {u"property_identifier"_s, Kind::Name},
        {u"shorthand_property_identifier"_s, Kind::Name},
        {u"shorthand_property_identifier_pattern"_s, Kind::Name},
        {u"string"_s, Kind::String},
        {u"template_string"_s, Kind::Template},
        {u"number"_s, Kind::Number},
        {u"regex_pattern"_s, Kind::Regex},
    };
    const QRegularExpressionMatch match = whole.match(condition.query);
    if (!match.hasMatch() || condition.captures.size() != 1 || condition.captures.front().first != match.captured(3))
        return std::nullopt;
    TokenQuery query;
    query.m_capture = match.captured(3);
    query.m_test = &condition.captures.front().second;
    const QString nodes = match.captured(1) + match.captured(2);
    static const QRegularExpression node(u"\\w+"_s);
    for (auto it = node.globalMatch(nodes); it.hasNext();) {
        const auto kind = kinds.constFind(it.next().captured());
        if (kind == kinds.cend())
            return std::nullopt;
        query.m_kinds.insert(static_cast<int>(*kind));
    }
    // Tokens do not tell a property from a variable: only where both are meant.
    const bool names = query.wants(Kind::Name);
    if (names && !(nodes.contains("(identifier)"_L1) && nodes.contains("(property_identifier)"_L1)))
        return std::nullopt;
    return query;
}

TokenQueries::TokenQueries(const RuleSet& rules) : m_words(rules.words())
{
    for (const HintRule& rule : rules.rules())
        collect(rule.when);
}

void TokenQueries::collect(const Condition& condition)
{
    const auto each = [this](const Conditions& members) {
        for (const Condition& member : members)
            collect(member);
    };
    if (const auto* query = std::get_if<QueryCondition>(&condition.what)) {
        if (const auto tokens = TokenQuery::of(*query))
            m_entries.push_back({condition.number, *tokens});
    } else if (const auto* all = std::get_if<AllCondition>(&condition.what)) {
        each(all->members);
    } else if (const auto* any = std::get_if<AnyCondition>(&condition.what)) {
        each(any->members);
    } else if (const auto* negated = std::get_if<NotCondition>(&condition.what)) {
        each(negated->member);
    } else if (const auto* element = std::get_if<ElementCondition>(&condition.what)) {
        each(element->handler);
    } else if (const auto* function = std::get_if<FunctionCondition>(&condition.what)) {
        each(function->contains);
        each(function->lacks);
    }
}

TokenMatcher::Answers TokenMatcher::answer(ScriptToken::Kind kind, const QString& text) const
{
    Answers answers;
    const TestedValue value = TestedValue::of(text);
    for (size_t i = 0; i < m_queries.entries().size(); ++i) {
        const TokenQuery& query = m_queries.entries()[i].query;
        QString matched;
        if (query.wants(kind) && query.test().holds(value, m_queries.words(), &matched))
            answers.emplace_back(i, matched);
    }
    return answers;
}

void TokenMatcher::take(const ScriptToken& token)
{
    using Kind = ScriptToken::Kind;
    if (token.kind == Kind::Punctuator || token.text.size() > longestToken)
        return;
    const bool recurs = token.kind == Kind::Name || token.kind == Kind::Number;
    qsizetype begin = token.offset;
    qsizetype end = token.offset + token.text.size();
    if (token.kind == Kind::String && begin > 0 && end < m_text.size()) {
        --begin;
        ++end;
    }
    const QStringView shown = m_text.sliced(begin, end - begin);
    Answers fresh;
    const Answers* answers = &fresh;
    if (recurs) {
        auto known = m_names.find(shown);
        if (known == m_names.end())
            known = m_names.insert(shown, answer(token.kind, shown.toString()));
        answers = &*known;
    } else {
        fresh = answer(token.kind, shown.toString());
    }
    for (const auto& [index, matched] : *answers) {
        std::vector<FoundToken>& found = m_found[m_queries.entries()[index].number];
        if (found.size() < mostTokens)
            found.push_back({token.offset, token.offset + token.text.size(), shown.left(200).toString(), matched});
    }
}

} // namespace Mingjing
