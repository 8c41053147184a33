// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/symbols.h"

#include "review/package/language.h"
#include "review/package/scriptscanner.h"
#include "review/package/templatescanner.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Kind = SourceSymbol::Kind;

constexpr qsizetype longestName = 200;
constexpr int longestType = 12;

/// Reads the functions out of a stream of tokens.
class FunctionFinder final
{
public:
    FunctionFinder(QList<SourceSymbol>& symbols, bool typed) : m_symbols(symbols), m_typed(typed) { }

    bool take(const ScriptToken& token)
    {
        if (token.is(u'('))
            open();
        else if (token.is(u')'))
            close();
        else
            look(token);
        m_fourth = m_third;
        m_third = m_second;
        m_second = m_first;
        m_first = token;
        return m_symbols.size() < maximumSymbols;
    }

private:
    struct Named {
        QStringView name;
        qsizetype offset = 0;
        /// `name(…) {` is a method, `name = (…) =>` a function only when the arrow follows.
        bool needsArrow = false;
    };

    static bool isName(const ScriptToken& token) { return token.kind == ScriptToken::Kind::Name; }
    static bool isWord(const ScriptToken& token, QLatin1StringView word) { return isName(token) && token.text == word; }

    static bool controls(QStringView name)
    {
        for (const auto each : {"if"_L1, "for"_L1, "while"_L1, "switch"_L1, "catch"_L1, "with"_L1, "return"_L1,
                                "typeof"_L1, "await"_L1, "super"_L1}) {
            if (name == each)
                return true;
        }
        return false;
    }

    void add(Kind kind, QStringView name, qsizetype offset)
    {
        if (!name.isEmpty() && name.size() <= longestName)
            m_symbols.append({kind, name.toString(), offset});
    }

    /// The name on the left of `= …` or `: …` whose sign is \a sign and stands right behind \a name.
    static Named bound(const ScriptToken& name, const ScriptToken& sign)
    {
        const bool named = isName(name) || name.kind == ScriptToken::Kind::String;
        return named && (sign.is(u'=') || sign.is(u':')) ? Named{name.text, name.offset, true} : Named();
    }

    void open()
    {
        Named candidate;
        if (isWord(m_first, "function"_L1) || (m_first.is(u'*') && isWord(m_second, "function"_L1))) {
            // `name = function (` and `name: function (`; nameless otherwise.
            candidate = m_first.is(u'*') ? Named() : bound(m_third, m_second);
            if (!candidate.name.isEmpty())
                add(Kind::Function, candidate.name, candidate.offset);
            candidate = {};
        } else if (isName(m_first) && isWord(m_second, "function"_L1)) {
            add(Kind::Function, m_first.text, m_first.offset);
        } else if (isName(m_first) && m_first.text == "async"_L1) {
            candidate = bound(m_third, m_second);
        } else if (isName(m_first) && !controls(m_first.text) && !m_second.is(u'.') && !isWord(m_second, "new"_L1)) {
            candidate = {m_first.text, m_first.offset, false};
        } else if (m_first.is(u'=') || m_first.is(u':')) {
            candidate = bound(m_second, m_first);
        }
        if (m_open.size() < 1000)
            m_open.push_back(candidate);
        else
            ++m_tooDeep;
        m_closed = {};
        m_typeTokens = 0;
    }

    void close()
    {
        m_closed = {};
        m_typeTokens = 0;
        if (m_tooDeep > 0) {
            --m_tooDeep;
        } else if (!m_open.empty()) {
            m_closed = m_open.back();
            m_open.pop_back();
        }
    }

    void look(const ScriptToken& token)
    {
        // What the parenthesis that was just closed belonged to shows now.
        if (!m_closed.name.isEmpty()) {
            m_typeTokens = token.is(u':') && m_first.is(u')') && m_typed ? 1 : m_typeTokens > 0 ? m_typeTokens + 1 : 0;
            if (token.is(u'{') && !m_closed.needsArrow && (m_first.is(u')') || m_typeTokens > 1))
                add(Kind::Function, m_closed.name, m_closed.offset);
            const bool arrow = token.is(u'>') && m_first.is(u'=');
            if (arrow && m_closed.needsArrow)
                add(Kind::Function, m_closed.name, m_closed.offset);
            const bool endsType = token.is(u';') || token.is(u',') || token.is(u'{') || m_typeTokens > longestType;
            const bool goesOn = token.is(u'=') || (m_typeTokens > 0 && !endsType && !arrow);
            if (!goesOn)
                m_closed = {};
        } else if (token.is(u'>') && m_first.is(u'=') && isName(m_second)) {
            // `name = argument =>`
            const Named named = bound(m_fourth, m_third);
            add(Kind::Function, named.name, named.offset);
        } else if (isName(token) && isWord(m_first, "class"_L1) && token.text != "extends"_L1) {
            add(Kind::Class, token.text, token.offset);
        }
    }

    QList<SourceSymbol>& m_symbols;
    ScriptToken m_first;
    ScriptToken m_second;
    ScriptToken m_third;
    ScriptToken m_fourth;
    std::vector<Named> m_open;
    qsizetype m_tooDeep = 0;
    Named m_closed;
    bool m_typed = false;
    /// Of the return type that stands behind m_closed.
    int m_typeTokens = 0;
};

void addElements(QStringView text, QList<SourceSymbol>& symbols)
{
    scanTemplate(text, [&](const TemplateElement& element) {
        for (const TemplateAttribute& attribute : element.attributes) {
            const bool names = attribute.name == "id"_L1
                || (attribute.name == "name"_L1 && element.name == "template"_L1)
                || (attribute.name == "module"_L1 && element.name == "wxs"_L1);
            if (names && !attribute.value.isEmpty() && attribute.value.size() <= longestName)
                symbols.append(
                    {Kind::Element,
                     attribute.name == "id"_L1 ? u'#' + attribute.value.toString() : attribute.value.toString(),
                     attribute.offset});
        }
        return symbols.size() < maximumSymbols;
    });
}

void addSelectors(QStringView text, QList<SourceSymbol>& symbols)
{
    qsizetype from = 0;
    const auto add = [&](qsizetype to) {
        QStringView selector = text.sliced(from, to - from);
        while (!selector.isEmpty() && selector.front().isSpace()) {
            selector = selector.sliced(1);
            ++from;
        }
        selector = selector.trimmed();
        if (!selector.isEmpty() && selector.size() <= longestName)
            symbols.append({Kind::Selector, selector.toString().simplified(), from});
    };
    for (qsizetype at = 0; at < text.size() && symbols.size() < maximumSymbols; ++at) {
        const QChar c = text[at];
        if (c == u'/' && at + 1 < text.size() && text[at + 1] == u'*') {
            const qsizetype end = text.indexOf("*/"_L1, at + 2);
            at = end < 0 ? text.size() : end + 1;
            from = std::min(at + 1, text.size());
        } else if (c == u'"' || c == u'\'') {
            for (++at; at < text.size() && text[at] != c && text[at] != u'\n'; ++at) { }
        } else if (c == u'{') {
            add(at);
            from = at + 1;
        } else if (c == u'}' || c == u';') {
            from = at + 1;
        }
    }
}

void addKeys(QStringView text, QList<SourceSymbol>& symbols)
{
    int depth = 0;
    ScriptToken last;
    scanScript(text, [&](const ScriptToken& token) {
        if (token.is(u'{') || token.is(u'['))
            ++depth;
        else if (token.is(u'}') || token.is(u']'))
            --depth;
        else if (depth == 1 && token.is(u':') && last.kind == ScriptToken::Kind::String
                 && last.text.size() <= longestName)
            symbols.append({Kind::Key, last.text.toString(), last.offset});
        last = token;
        return symbols.size() < maximumSymbols;
    });
}

} // namespace

QList<SourceSymbol> symbolsOf(const QString& path, QStringView text)
{
    QList<SourceSymbol> symbols;
    const QString language = languageOf(path);
    if (language == "javascript"_L1 || language == "typescript"_L1 || language == "wxs"_L1) {
        FunctionFinder finder(symbols, language == "typescript"_L1);
        scanScript(text, [&](const ScriptToken& token) { return finder.take(token); });
    } else if (language == "wxml"_L1) {
        addElements(text, symbols);
    } else if (language == "wxss"_L1 || language == "css"_L1) {
        addSelectors(text, symbols);
    } else if (language == "json"_L1) {
        addKeys(text, symbols);
    }
    return symbols;
}

} // namespace Mingjing
