// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/scriptscanner.h"
#include "review/source/prettywriter.h"

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Signs of more than one character, the longer first.
constexpr std::array operators{
    ">>>="_L1, "..."_L1, "==="_L1, "!=="_L1, "**="_L1, "<<="_L1, ">>="_L1, ">>>"_L1, "&&="_L1, "||="_L1, "?\?="_L1,
    "=>"_L1,   "=="_L1,  "!="_L1,  "<="_L1,  ">="_L1,  "&&"_L1,  "||"_L1,  "??"_L1,  "?."_L1,  "++"_L1,  "--"_L1,
    "+="_L1,   "-="_L1,  "*="_L1,  "/="_L1,  "%="_L1,  "&="_L1,  "|="_L1,  "^="_L1,  "<<"_L1,  ">>"_L1,  "**"_L1};

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> all)
{
    return std::any_of(all.begin(), all.end(), [text](QLatin1StringView each) { return text == each; });
}

/// Words that stand before an operand rather than being one.
bool isOperatorWord(QStringView name)
{
    return isOneOf(name,
                   {"return"_L1, "typeof"_L1, "case"_L1, "in"_L1, "of"_L1, "delete"_L1, "void"_L1, "throw"_L1, "new"_L1,
                    "instanceof"_L1, "else"_L1, "do"_L1, "yield"_L1, "await"_L1});
}

class ScriptPrinter final
{
public:
    ScriptPrinter(QStringView script, bool json, PrettyWriter& out) : m_script(script), m_json(json), m_out(out) { }

    void run()
    {
        scanScript(m_script, [this](const ScriptToken& token) {
            take(token);
            return true;
        });
        gap(m_script.size());
    }

private:
    struct Bracket {
        char16_t open = u'{';
        int ternaries = 0;
        bool empty = true;
    };

    /// Comments between the last token and \a to. True when there was white space.
    bool gap(qsizetype to)
    {
        bool blank = false;
        for (qsizetype i = m_end; i < to;) {
            const QStringView rest = m_script.sliced(i, to - i);
            const bool lineComment = rest.startsWith("//"_L1) || rest.startsWith("#!"_L1);
            if (!lineComment && !rest.startsWith("/*"_L1)) {
                blank = true;
                if (m_script[i] == u'\n')
                    m_out.line();
                // What belongs to no token, such as a control character, must be seen all the same.
                if (!m_script[i].isSpace())
                    m_out.piece(i, i + 1);
                ++i;
                continue;
            }
            qsizetype end = lineComment ? rest.indexOf(u'\n') : rest.indexOf("*/"_L1, 2);
            end = end < 0 ? to : i + end + (lineComment ? 0 : 2);
            m_out.space();
            m_out.piece(i, end);
            if (!m_brackets.empty())
                m_brackets.back().empty = false;
            if (lineComment)
                m_out.mustBreak();
            else
                m_out.space();
            i = end;
        }
        return blank;
    }

    static bool isOpen(char16_t c) { return c == u'{' || c == u'[' || c == u'('; }
    static bool isClose(char16_t c) { return c == u'}' || c == u']' || c == u')'; }

    void take(const ScriptToken& token)
    {
        using Kind = ScriptToken::Kind;
        const bool quoted = token.kind == Kind::String || token.kind == Kind::Template;
        const qsizetype from = quoted ? std::max<qsizetype>(token.offset - 1, m_end) : token.offset;
        qsizetype to = token.offset + token.text.size();
        if (token.kind == Kind::Template && m_script.sliced(to).startsWith("${"_L1))
            to += 2;
        else if (quoted && to < m_script.size() && m_script[to] != u'\n' && m_script[to] != u'\r')
            ++to;
        // The later signs of an operator are written already.
        if (from < m_operatorEnd)
            return;
        if (gap(from))
            m_out.space();
        if (token.kind == Kind::Punctuator) {
            punctuator(token.text.front().unicode(), from);
        } else {
            beforeOperand(token);
            m_out.piece(from, to);
            m_operand = !(token.kind == Kind::Name && isOperatorWord(token.text))
                && !(token.kind == Kind::Template && m_script.sliced(from, to - from).endsWith("${"_L1));
            m_name = token.kind == Kind::Name ? token.text : QStringView();
            m_afterBlock = false;
        }
        if (!m_brackets.empty() && !(token.kind == Kind::Punctuator && isOpen(token.text.front().unicode())))
            m_brackets.back().empty = false;
        m_end = std::max(to, m_operatorEnd);
    }

    void beforeOperand(const ScriptToken& token)
    {
        if (!m_afterBlock)
            return;
        if (token.kind == ScriptToken::Kind::Name
            && isOneOf(token.text,
                       {"else"_L1, "catch"_L1, "finally"_L1, "from"_L1, "as"_L1, "of"_L1, "in"_L1, "instanceof"_L1})) {
            m_out.joined();
            m_out.space();
        } else {
            m_out.line();
        }
    }

    void punctuator(char16_t c, qsizetype from)
    {
        const qsizetype to = from + 1;
        const bool afterBlock = m_afterBlock;
        m_afterBlock = false;
        if (isOpen(c)) {
            open(c, from);
        } else if (isClose(c)) {
            close(c, from);
        } else if (c == u';') {
            m_out.joined();
            m_out.piece(from, to);
            if (innermost() == u'(')
                m_out.space();
            else
                m_out.line();
            m_operand = false;
        } else if (c == u',') {
            m_out.joined();
            m_out.piece(from, to);
            if (isExpanded(innermost()) || m_out.column() > PrettyWriter::wishedWidth)
                m_out.line();
            else
                m_out.space();
            m_operand = false;
        } else {
            sign(c, from, afterBlock);
        }
        m_name = {};
    }

    void sign(char16_t c, qsizetype from, bool afterBlock)
    {
        QStringView text = m_script.sliced(from, 1);
        for (const QLatin1StringView each : operators) {
            if (m_script.sliced(from).startsWith(each)) {
                text = m_script.sliced(from, each.size());
                break;
            }
        }
        m_operatorEnd = from + text.size();
        if (c == u'.' || text == "?."_L1 || text == "..."_L1) {
            if (c == u'.' && afterBlock)
                m_out.joined();
            m_out.piece(from, m_operatorEnd);
            m_operand = false;
            return;
        }
        const bool counts = text == "++"_L1 || text == "--"_L1;
        int& ternaries = m_brackets.empty() ? m_ternaries : m_brackets.back().ternaries;
        const bool closesTernary = c == u':' && ternaries > 0;
        const bool binary =
            m_operand && !counts && c != u'!' && c != u'~' && c != u'@' && c != u'#' && (c != u':' || closesTernary);
        if (text == "?"_L1)
            ++ternaries;
        if (closesTernary)
            --ternaries;
        // `a != b` begins with a sign that is none alone.
        const bool unequal = text.startsWith(u'!') && text.size() > 1;
        if (binary || unequal)
            m_out.space();
        m_out.piece(from, m_operatorEnd);
        if (binary || unequal || c == u':') {
            if (m_out.column() > PrettyWriter::wishedWidth
                && isOneOf(text, {"&&"_L1, "||"_L1, "??"_L1, "?"_L1, ":"_L1}))
                m_out.line();
            else
                m_out.space();
        }
        if (!counts)
            m_operand = false;
    }

    bool isExpanded(char16_t bracket) const { return bracket == u'{' || (m_json && bracket == u'['); }
    char16_t innermost() const { return m_brackets.empty() ? u'{' : m_brackets.back().open; }

    void open(char16_t c, qsizetype from)
    {
        if (c == u'(' && isOneOf(m_name, {"if"_L1, "for"_L1, "while"_L1, "switch"_L1, "catch"_L1, "with"_L1}))
            m_out.space();
        if (c == u'{' && (m_operand || !m_name.isEmpty() || m_lastClose == from))
            m_out.space();
        m_out.piece(from, from + 1);
        if (!m_brackets.empty())
            m_brackets.back().empty = false;
        if (m_brackets.size() < deepest)
            m_brackets.push_back({c});
        else
            ++m_overflow;
        if (isExpanded(c)) {
            m_out.indent(1);
            m_out.line();
        }
        m_operand = false;
    }

    void close(char16_t c, qsizetype from)
    {
        const char16_t opened = innermost();
        const bool empty = !m_brackets.empty() && m_brackets.back().empty && m_out.atLineStart();
        if (m_overflow > 0)
            --m_overflow;
        else if (!m_brackets.empty())
            m_brackets.pop_back();
        if (isExpanded(opened)) {
            m_out.indent(-1);
            if (empty)
                m_out.joined();
            else
                m_out.line();
        } else if (c != u'}') {
            m_out.joined();
        }
        m_out.piece(from, from + 1);
        m_lastClose = from + 1;
        m_operand = true;
        m_afterBlock = c == u'}';
    }

    static constexpr size_t deepest = 10'000;

    QStringView m_script;
    bool m_json = false;
    PrettyWriter& m_out;
    std::vector<Bracket> m_brackets;
    qsizetype m_overflow = 0;
    /// Outside of all brackets.
    int m_ternaries = 0;
    /// Behind the last token.
    qsizetype m_end = 0;
    qsizetype m_operatorEnd = 0;
    qsizetype m_lastClose = -1;
    bool m_operand = false;
    bool m_afterBlock = false;
    QStringView m_name;
};

} // namespace

void prettyScript(QStringView script, bool json, PrettyWriter& out)
{
    ScriptPrinter(script, json, out).run();
}

} // namespace Mingjing
