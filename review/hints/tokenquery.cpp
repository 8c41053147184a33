// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/tokenquery.h"

#include "review/package/scriptscanner.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestToken = 100'000;

} // namespace

std::optional<TokenQuery> TokenQuery::of(const QueryCondition& condition)
{
    static const QRegularExpression whole(
        u"\\A\\s*(?:\\[\\s*((?:\\(\\w+\\)\\s*)+)\\]|(\\(\\w+\\)))\\s*@(\\w+)\\s*\\z"_s);
    static const QHash<QString, QList<Kind>> kinds{
        {u"identifier"_s, {Kind::Name}},
        {u"property_identifier"_s, {Kind::Name}},
        {u"shorthand_property_identifier"_s, {Kind::Name}},
        {u"shorthand_property_identifier_pattern"_s, {Kind::Name}},
        {u"string"_s, {Kind::Text}},
        {u"template_string"_s, {Kind::Template}},
        {u"number"_s, {Kind::Number}},
        {u"comment"_s, {Kind::Comment}},
        {u"regex_pattern"_s, {Kind::Regex}},
    };
    const QRegularExpressionMatch match = whole.match(condition.query);
    if (!match.hasMatch() || condition.captures.size() != 1 || condition.captures.front().first != match.captured(3))
        return std::nullopt;
    TokenQuery query;
    query.m_capture = match.captured(3);
    query.m_test = &condition.captures.front().second;
    static const QRegularExpression node(u"\\w+"_s);
    for (auto it = node.globalMatch(match.captured(1) + match.captured(2)); it.hasNext();) {
        const auto kind = kinds.constFind(it.next().captured());
        // Comments are no tokens.
        if (kind == kinds.cend() || kind->contains(Kind::Comment))
            return std::nullopt;
        for (const Kind one : *kind)
            query.m_kinds.insert(static_cast<int>(one));
    }
    // An identifier alone is no property: only together are they names in the eyes of tokens.
    const QString nodes = match.captured(1) + match.captured(2);
    if (query.m_kinds.contains(static_cast<int>(Kind::Name)) && !nodes.contains("(identifier)"_L1))
        return std::nullopt;
    return query;
}

void TokenQuery::find(int file, const MatchInput& input, HintMatches& matches) const
{
    const ScannedFile& source = input.files.at(file);
    // Most names come often.
    QHash<QStringView, bool> known;
    scanScript(source.text, [&](const ScriptToken& token) {
        Kind kind = Kind::Name;
        switch (token.kind) {
        case ScriptToken::Kind::Name:
            break;
        case ScriptToken::Kind::Number:
            kind = Kind::Number;
            break;
        case ScriptToken::Kind::String:
            kind = Kind::Text;
            break;
        case ScriptToken::Kind::Template:
            kind = Kind::Template;
            break;
        case ScriptToken::Kind::Regex:
            kind = Kind::Regex;
            break;
        case ScriptToken::Kind::Punctuator:
            return true;
        }
        if (!m_kinds.contains(static_cast<int>(kind)) || token.text.size() > longestToken)
            return true;
        const auto asText = [&] {
            // As a tree shows it: with its quotes.
            const qsizetype quotes = kind == Kind::Text && token.offset > 0 ? 1 : 0;
            return QStringView(source.text)
                .sliced(token.offset - quotes,
                        std::min(token.text.size() + 2 * quotes, source.text.size() - token.offset + quotes))
                .toString();
        };
        const QString text = asText();
        if (kind == Kind::Name || kind == Kind::Number) {
            const auto it = known.constFind(token.text);
            if (it != known.cend() && !*it)
                return true;
        }
        QString matched;
        const bool holds = m_test->holds(TestedValue::of(text), input.words(), &matched);
        if (kind == Kind::Name || kind == Kind::Number)
            known.insert(token.text, holds);
        if (!holds)
            return true;
        HintMatch match;
        match.file = file;
        match.begin = token.offset;
        match.end = token.offset + token.text.size();
        match.facts = {{u"value"_s, text.left(200)}, {m_capture, text.left(200)}};
        if (!matched.isEmpty())
            match.facts.insert(u"word"_s, matched);
        match.pattern = text.left(200);
        matches.push_back(std::move(match));
        return matches.size() < mostMatches;
    });
}

} // namespace Mingjing
