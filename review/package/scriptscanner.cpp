// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/scriptscanner.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

bool isNameStart(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'$' || c == u'\\' || c > 0xBF;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isNewline(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView one) { return name == one; });
}

class Scanner final
{
public:
    Scanner(QStringView text, const std::function<bool(const ScriptToken&)>& sink) : m_text(text), m_sink(sink) { }

    void run()
    {
        if (m_text.startsWith("#!"_L1))
            skipLine();
        while (m_at < m_text.size() && step()) { }
    }

private:
    char16_t at(qsizetype i) const { return i < m_text.size() ? m_text[i].unicode() : u'\0'; }

    bool step()
    {
        const char16_t c = at(m_at);
        const char16_t next = at(m_at + 1);
        if (c <= u' ' || c == 0xA0) {
            ++m_at;
            return true;
        }
        if (c == u'/' && next == u'/') {
            skipLine();
            return true;
        }
        if (c == u'/' && next == u'*') {
            const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
            m_at = end < 0 ? m_text.size() : end + 2;
            return true;
        }
        if (c == u'"' || c == u'\'')
            return string(c);
        if (c == u'`')
            return templatePiece();
        if (isNameStart(c))
            return name();
        if (isDigit(c) || (c == u'.' && isDigit(next)))
            return number();
        if (c == u'/' && m_operandNext && m_at >= m_regexFrom) {
            if (const qsizetype end = regexEnd(); end > 0)
                return emitToken(ScriptToken::Kind::Regex, m_at, end, false);
            m_regexFrom = lineEnd(m_at);
        }
        return punctuator(c);
    }

    bool emitToken(ScriptToken::Kind kind, qsizetype from, qsizetype to, bool operandNext)
    {
        m_at = to;
        m_operandNext = operandNext;
        m_afterDot = false;
        m_last = u'\0';
        m_lastName = {};
        return m_sink({kind, m_text.sliced(from, to - from), from});
    }

    qsizetype lineEnd(qsizetype i) const
    {
        while (i < m_text.size() && !isNewline(at(i)))
            ++i;
        return i;
    }

    void skipLine() { m_at = lineEnd(m_at); }

    bool string(char16_t quote)
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && at(i) != quote && !isNewline(at(i)))
            i += at(i) == u'\\' ? 2 : 1;
        const qsizetype end = std::min(i, m_text.size());
        const bool more = emitToken(ScriptToken::Kind::String, m_at + 1, end, false);
        m_at = std::min(end + 1, m_text.size());
        return more;
    }

    /// m_at stands on the backtick or on the brace that closes `${…}`.
    bool templatePiece()
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && at(i) != u'`' && !(at(i) == u'$' && at(i + 1) == u'{'))
            i += at(i) == u'\\' ? 2 : 1;
        const qsizetype end = std::min(i, m_text.size());
        const bool hole = at(end) == u'$';
        const bool more = emitToken(ScriptToken::Kind::Template, m_at + 1, end, hole);
        m_at = std::min(end + (hole ? 2 : 1), m_text.size());
        if (hole)
            m_braces.push_back(Brace::Template);
        return more;
    }

    bool name()
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && (isNameStart(at(i)) || isDigit(at(i))))
            ++i;
        const QStringView text = m_text.sliced(m_at, i - m_at);
        const bool operator_ = !m_afterDot
            && isOneOf(text,
                       {"return"_L1, "typeof"_L1, "case"_L1, "in"_L1, "of"_L1, "delete"_L1, "void"_L1, "throw"_L1,
                        "new"_L1, "instanceof"_L1, "do"_L1, "else"_L1, "yield"_L1, "await"_L1});
        const bool property = m_afterDot;
        const bool more = emitToken(ScriptToken::Kind::Name, m_at, i, operator_);
        m_lastName = property ? QStringView() : text;
        return more;
    }

    bool number()
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && (isNameStart(at(i)) || isDigit(at(i)) || at(i) == u'.'))
            ++i;
        return emitToken(ScriptToken::Kind::Number, m_at, i, false);
    }

    /// Behind the regular expression at m_at; -1 when its line ends first.
    qsizetype regexEnd() const
    {
        bool inClass = false;
        for (qsizetype i = m_at + 1; i < m_text.size() && !isNewline(at(i)); ++i) {
            const char16_t c = at(i);
            if (c == u'\\') {
                ++i;
            } else if (c == u'[') {
                inClass = true;
            } else if (c == u']') {
                inClass = false;
            } else if (c == u'/' && !inClass) {
                for (++i; i < m_text.size() && isNameStart(at(i)); ++i) { }
                return i;
            }
        }
        return -1;
    }

    bool punctuator(char16_t c)
    {
        const char16_t last = m_last;
        const QStringView lastName = m_lastName;
        const bool operandBefore = !m_operandNext;
        if (c == u'}' && !m_braces.empty() && m_braces.back() == Brace::Template) {
            m_braces.pop_back();
            return templatePiece();
        }
        bool operandNext = true;
        if (c == u'(') {
            m_parens.push_back(isOneOf(lastName, {"if"_L1, "while"_L1, "for"_L1, "with"_L1}));
        } else if (c == u')') {
            operandNext = !m_parens.empty() && m_parens.back();
            if (!m_parens.empty())
                m_parens.pop_back();
        } else if (c == u']') {
            operandNext = false;
        } else if (c == u'{') {
            // After an operator an object begins; after a statement's head or end, or an arrow, a block.
            const bool arrow = last == u'>' && m_arrow;
            const bool expression =
                lastName == "return"_L1 || (!arrow && last != u'\0' && QStringView(u"=(,:[?&|+!~").contains(last));
            m_braces.push_back(expression ? Brace::Object : Brace::Block);
        } else if (c == u'}') {
            operandNext = m_braces.empty() || m_braces.back() == Brace::Block;
            if (!m_braces.empty())
                m_braces.pop_back();
        } else if ((c == u'+' || c == u'-') && last == c) {
            operandNext = !m_operandBeforeLast;
        }
        m_arrow = c == u'>' && last == u'=';
        const bool more = emitToken(ScriptToken::Kind::Punctuator, m_at, m_at + 1, operandNext);
        m_last = c;
        m_afterDot = c == u'.';
        m_operandBeforeLast = operandBefore;
        return more;
    }

    enum class Brace : char { Block, Object, Template };

    QStringView m_text;
    const std::function<bool(const ScriptToken&)>& m_sink;
    qsizetype m_at = 0;
    /// Before it no regular expression is looked for: one attempt on that line failed already.
    qsizetype m_regexFrom = 0;
    bool m_operandNext = true;
    bool m_operandBeforeLast = false;
    bool m_afterDot = false;
    bool m_arrow = false;
    /// The punctuator right before; nothing after any other token.
    char16_t m_last = u'\0';
    QStringView m_lastName;
    std::vector<Brace> m_braces;
    std::vector<bool> m_parens;
};

} // namespace

void scanScript(QStringView script, const std::function<bool(const ScriptToken&)>& sink)
{
    Scanner(script, sink).run();
}

QString unescapeScript(QStringView literal)
{
    if (!literal.contains(u'\\'))
        return literal.toString();
    QString text;
    text.reserve(literal.size());
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] != u'\\' || i + 1 >= literal.size()) {
            text.append(literal[i]);
            continue;
        }
        const char16_t c = literal[++i].unicode();
        const qsizetype digits = c == u'u' ? 4 : c == u'x' ? 2 : 0;
        bool ok = false;
        if (digits > 0 && i + digits < literal.size()) {
            const ushort code = literal.sliced(i + 1, digits).toUShort(&ok, 16);
            if (ok) {
                text.append(QChar(code));
                i += digits;
            }
        }
        if (ok)
            continue;
        if (c == u'n')
            text.append(u'\n');
        else if (c == u't')
            text.append(u'\t');
        else if (!isNewline(c))
            text.append(QChar(c));
    }
    return text;
}

} // namespace Mingjing
