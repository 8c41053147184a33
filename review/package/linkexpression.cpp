// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/linkexpression.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr int deepest = 16;
constexpr qsizetype longestText = 1024;

void append(LinkTarget& target, const LinkPiece& piece)
{
    if (piece.gap || target.isEmpty() || target.constLast().gap)
        target.append(piece);
    else if (target.constLast().text.size() < longestText)
        target.last().text += piece.text;
}

class Parser final
{
public:
    Parser(const std::vector<ScriptToken>& tokens, QStringView script) : m_tokens(tokens), m_script(script) { }

    QList<LinkTarget> run()
    {
        QList<LinkTarget> values = alternatives(0);
        return values.isEmpty() || values.size() > mostLinkAlternatives ? unknown() : values;
    }

private:
    using Kind = ScriptToken::Kind;

    static QList<LinkTarget> unknown() { return {{LinkPiece{{}, true}}}; }

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool is(char16_t c, size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].is(c);
    }
    bool isKind(Kind kind) const { return !atEnd() && m_tokens[m_at].kind == kind; }

    /// A whole expression, up to a closing bracket, a comma, a colon or the next piece of a template.
    QList<LinkTarget> alternatives(int depth)
    {
        if (depth > deepest) {
            m_at = m_tokens.size();
            return unknown();
        }
        QList<LinkTarget> sum{LinkTarget()};
        while (!atEnd()) {
            if (is(u')') || is(u']') || is(u'}') || is(u',') || is(u':') || is(u';')
                || (m_inTemplate > 0 && isPieceBehind()))
                break;
            if (is(u'?') && is(u'?', 1)) {
                m_at += 2;
                return both(sum, alternatives(depth + 1));
            }
            if (is(u'?')) {
                // What came before is the condition.
                ++m_at;
                QList<LinkTarget> values = alternatives(depth + 1);
                if (is(u':'))
                    ++m_at;
                return both(values, alternatives(depth + 1));
            }
            if (is(u'|') && is(u'|', 1)) {
                m_at += 2;
                return both(sum, alternatives(depth + 1));
            }
            if (is(u'&') && is(u'&', 1)) {
                m_at += 2;
                return alternatives(depth + 1);
            }
            if (is(u'+')) {
                ++m_at;
                continue;
            }
            sum = product(sum, operand(depth + 1));
        }
        return sum;
    }

    static QList<LinkTarget> both(QList<LinkTarget> one, const QList<LinkTarget>& other)
    {
        one.append(other);
        return one.size() > mostLinkAlternatives ? unknown() : one;
    }

    static QList<LinkTarget> product(const QList<LinkTarget>& left, const QList<LinkTarget>& right)
    {
        QList<LinkTarget> values;
        if (left.size() * right.size() > mostLinkAlternatives)
            values = {left.constFirst()};
        else
            for (const LinkTarget& begin : left) {
                for (const LinkTarget& end : right) {
                    LinkTarget value = begin;
                    for (const LinkPiece& piece : end)
                        append(value, piece);
                    values.append(value);
                }
            }
        if (left.size() * right.size() > mostLinkAlternatives)
            append(values.first(), {{}, true});
        return values;
    }

    QList<LinkTarget> operand(int depth)
    {
        const ScriptToken& token = m_tokens[m_at];
        switch (token.kind) {
        case Kind::String:
        case Kind::Number:
            ++m_at;
            return continued({{LinkPiece{unescapeScript(token.text), false}}}, depth);
        case Kind::Template:
            return continued(templateLiteral(depth), depth);
        case Kind::Name:
            return names();
        case Kind::Regex:
            ++m_at;
            return unknown();
        case Kind::Punctuator:
            break;
        }
        if (is(u'(')) {
            ++m_at;
            QList<LinkTarget> inner = alternatives(depth + 1);
            skipTo(u')');
            return continued(inner, depth);
        }
        if (is(u'['))
            return list(depth);
        if (is(u'{'))
            skipBrackets();
        else
            ++m_at;
        return unknown();
    }

    /// Any of the elements of a list.
    QList<LinkTarget> list(int depth)
    {
        ++m_at;
        QList<LinkTarget> values;
        while (!atEnd() && !is(u']')) {
            const size_t before = m_at;
            values = both(values, alternatives(depth + 1));
            if (is(u',') || m_at == before)
                ++m_at;
        }
        skipTo(u']');
        return values.isEmpty() ? unknown() : values;
    }

    bool hasHoleBehind(const ScriptToken& piece) const
    {
        const qsizetype end = piece.offset + piece.text.size();
        return end < m_script.size() && m_script[end] == u'$';
    }

    /// Whether the current token goes on with the template literal around.
    bool isPieceBehind() const
    {
        const ScriptToken& token = m_tokens[m_at];
        return token.kind == Kind::Template && token.offset > 0 && m_script[token.offset - 1] == u'}';
    }

    QList<LinkTarget> templateLiteral(int depth)
    {
        QList<LinkTarget> value{LinkTarget()};
        while (isKind(Kind::Template)) {
            const ScriptToken& piece = m_tokens[m_at++];
            if (!piece.text.isEmpty())
                value = product(value, {{LinkPiece{unescapeScript(piece.text), false}}});
            if (!hasHoleBehind(piece))
                break;
            ++m_inTemplate;
            const size_t before = m_at;
            value = product(value, alternatives(depth + 1));
            --m_inTemplate;
            if (!isKind(Kind::Template) && m_at == before)
                break;
        }
        return value;
    }

    /// `.concat(x)` goes on with the text; any other member makes something else of it.
    QList<LinkTarget> continued(QList<LinkTarget> value, int depth)
    {
        while (is(u'.') && m_at + 1 < m_tokens.size()) {
            const QStringView member = m_tokens[m_at + 1].text;
            m_at += 2;
            if (!is(u'('))
                return unknown();
            if (member != u"concat") {
                skipBrackets();
                value = unknown();
                continue;
            }
            ++m_at;
            while (!atEnd() && !is(u')')) {
                const size_t before = m_at;
                value = product(value, alternatives(depth + 1));
                if (is(u',') || m_at == before)
                    ++m_at;
            }
            skipTo(u')');
        }
        return value;
    }

    QList<LinkTarget> names()
    {
        static const QSet<QStringView> operators{u"await", u"new", u"typeof", u"void", u"as"};
        QString chain;
        bool known = true;
        while (isKind(Kind::Name)) {
            const QStringView name = m_tokens[m_at++].text;
            if (operators.contains(name)) {
                if (chain.isEmpty())
                    continue;
                break;
            }
            chain += (chain.isEmpty() ? QString() : u"."_s) + name.toString();
            while (is(u'[') || is(u'(')) {
                // `pages[i]` is one of pages; what a function gives is not known.
                known = known && !is(u'(');
                if (is(u'[') && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == Kind::String && is(u']', 2))
                    chain += u'.' + m_tokens[m_at + 1].text.toString();
                skipBrackets();
            }
            if (is(u'?') && is(u'.', 1))
                ++m_at;
            if (!is(u'.'))
                break;
            ++m_at;
        }
        return {{LinkPiece{known ? chain.left(longestText) : QString(), true}}};
    }

    /// From an opening bracket behind the one that closes it.
    void skipBrackets()
    {
        int depth = 0;
        do {
            if (is(u'(') || is(u'[') || is(u'{'))
                ++depth;
            else if (is(u')') || is(u']') || is(u'}'))
                --depth;
            ++m_at;
        } while (!atEnd() && depth > 0);
    }

    void skipTo(char16_t closing)
    {
        while (!atEnd() && !is(closing)) {
            if (is(u'(') || is(u'[') || is(u'{'))
                skipBrackets();
            else
                ++m_at;
        }
        if (!atEnd())
            ++m_at;
    }

    const std::vector<ScriptToken>& m_tokens;
    QStringView m_script;
    size_t m_at = 0;
    int m_inTemplate = 0;
};

qsizetype queryAt(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'?' || text[i] == u'#')
            return i;
    }
    return -1;
}

} // namespace

QString fixedAddress(const LinkTarget& target)
{
    QString address;
    for (const LinkPiece& piece : target) {
        if (piece.gap)
            return {};
        const qsizetype query = queryAt(piece.text);
        address += query < 0 ? piece.text : piece.text.first(query);
        if (query >= 0)
            break;
    }
    return address;
}

QString spelledAddress(const LinkTarget& target)
{
    QString address;
    for (const LinkPiece& piece : target) {
        if (piece.gap) {
            address += piece.text.isEmpty() ? u"…"_s : u'{' + piece.text + u'}';
            continue;
        }
        const qsizetype query = queryAt(piece.text);
        address += query < 0 ? piece.text : piece.text.first(query);
        if (query >= 0)
            break;
    }
    return address;
}

QList<LinkTarget> parseLinkExpression(const std::vector<ScriptToken>& tokens, QStringView script)
{
    return tokens.empty() || tokens.size() > longestLinkExpression ? QList<LinkTarget>{{LinkPiece{{}, true}}}
                                                                   : Parser(tokens, script).run();
}

} // namespace Mingjing
