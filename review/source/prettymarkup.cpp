// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/prettywriter.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// Behind the string or comment that begins at \a at; \a at when none does.
qsizetype quotedEnd(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (text.sliced(at).startsWith("/*"_L1)) {
        const qsizetype end = text.indexOf("*/"_L1, at + 2);
        return end < 0 ? text.size() : end + 2;
    }
    if (c != u'"' && c != u'\'')
        return at;
    qsizetype end = at + 1;
    while (end < text.size() && text[end] != c && text[end] != u'\n')
        end += text[end] == u'\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

} // namespace

void prettyStyle(QStringView style, PrettyWriter& out)
{
    int depth = 0;
    int parens = 0;
    for (qsizetype at = 0; at < style.size();) {
        const QChar c = style[at];
        if (isBlank(c)) {
            if (c == u'\n')
                out.line();
            out.space();
            ++at;
            continue;
        }
        if (const qsizetype end = quotedEnd(style, at); end > at) {
            out.piece(at, end);
            if (c == u'/')
                out.line();
            at = end;
            continue;
        }
        if (c == u'{' && parens == 0) {
            out.joined();
            out.space();
            out.piece(at, at + 1);
            out.indent(1);
            out.line();
            ++depth;
        } else if (c == u'}' && parens == 0) {
            out.indent(-1);
            out.line();
            out.piece(at, at + 1);
            out.line();
            depth = std::max(0, depth - 1);
            if (depth == 0)
                out.paragraph();
        } else if (c == u';' && parens == 0) {
            out.joined();
            out.piece(at, at + 1);
            out.line();
        } else if (c == u',' && parens == 0 && depth == 0) {
            out.piece(at, at + 1);
            out.line();
        } else {
            parens = std::max(0, parens + (c == u'(' ? 1 : c == u')' ? -1 : 0));
            out.piece(at, at + 1);
        }
        ++at;
    }
}

namespace {

class TemplatePrinter final
{
public:
    TemplatePrinter(QStringView wxml, PrettyWriter& out) : m_text(wxml), m_out(out) { }

    void run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == u'<' && m_text.sliced(m_at).startsWith("<!--"_L1))
                comment();
            else if (m_text[m_at] == u'<' && m_at + 1 < m_text.size()
                     && (m_text[m_at + 1].isLetter() || m_text[m_at + 1] == u'/'))
                tag();
            else
                text();
        }
    }

private:
    void comment()
    {
        const qsizetype end = m_text.indexOf("-->"_L1, m_at);
        const qsizetype to = end < 0 ? m_text.size() : end + 3;
        m_out.line();
        m_out.piece(m_at, to);
        m_out.line();
        m_at = to;
    }

    /// Behind the `>` of the tag at m_at, minding quotes.
    qsizetype tagEnd() const
    {
        QChar quote;
        for (qsizetype i = m_at; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                return i + 1;
        }
        return m_text.size();
    }

    void tag()
    {
        const qsizetype end = tagEnd();
        const QStringView whole = m_text.sliced(m_at, end - m_at);
        if (whole.startsWith("</"_L1)) {
            m_out.indent(-1);
            if (m_afterOpening || m_afterText)
                m_out.joined();
            else
                m_out.line();
            m_out.piece(m_at, end);
            m_out.line();
            m_afterOpening = m_afterText = false;
            m_at = end;
            return;
        }
        m_out.line();
        const bool isLong = whole.size() > PrettyWriter::wishedWidth - 2 * m_out.indentation();
        attributes(end, isLong);
        const bool closed = whole.endsWith("/>"_L1);
        const bool script = whole.startsWith("<wxs"_L1) && !closed;
        m_at = end;
        m_afterOpening = !closed;
        m_afterText = false;
        if (closed)
            return m_out.line();
        m_out.indent(1);
        m_out.line();
        if (!script)
            return;
        // The script inside stays as it is.
        qsizetype to = m_text.indexOf("</wxs"_L1, m_at);
        to = to < 0 ? m_text.size() : to;
        qsizetype from = m_at;
        while (from < to && isBlank(m_text[from]))
            ++from;
        qsizetype last = to;
        while (last > from && isBlank(m_text[last - 1]))
            --last;
        m_out.piece(from, last);
        m_out.line();
        m_at = to;
        m_afterOpening = from == last;
    }

    void attributes(qsizetype end, bool onLines)
    {
        QChar quote;
        qsizetype from = m_at;
        int parts = 0;
        for (qsizetype i = m_at; i < end; ++i) {
            const QChar c = m_text[i];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (isBlank(c)) {
                if (from < i) {
                    m_out.piece(from, i);
                    m_out.indent(++parts == 1 ? 2 : 0);
                }
                from = i + 1;
                if (onLines && parts > 1)
                    m_out.line();
                else
                    m_out.space();
            }
        }
        if (end - from <= 2)
            m_out.joined();
        m_out.piece(from, end);
        m_out.indent(parts > 0 ? -2 : 0);
    }

    void text()
    {
        qsizetype end = m_text.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_text.size();
        qsizetype from = m_at;
        while (from < end && isBlank(m_text[from]))
            ++from;
        qsizetype to = end;
        while (to > from && isBlank(m_text[to - 1]))
            --to;
        m_at = end;
        if (from == to)
            return;
        const bool isShort = m_afterOpening && to - from < 60 && !m_text.sliced(from, to - from).contains(u'\n');
        if (isShort)
            m_out.joined();
        m_out.piece(from, to);
        m_out.line();
        m_afterText = isShort;
        m_afterOpening = false;
    }

    QStringView m_text;
    PrettyWriter& m_out;
    qsizetype m_at = 0;
    bool m_afterOpening = false;
    bool m_afterText = false;
};

} // namespace

void prettyTemplate(QStringView wxml, PrettyWriter& out)
{
    TemplatePrinter(wxml, out).run();
}

} // namespace Mingjing
