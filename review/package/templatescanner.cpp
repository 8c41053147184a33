// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/templatescanner.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool endsName(QChar c)
{
    return isSpace(c) || c == u'>' || c == u'/' || c == u'=' || c == u'<' || c == u'"' || c == u'\'';
}

class Scanner final
{
public:
    Scanner(QStringView text, const TemplateSink& sink) : m_text(text), m_sink(sink) { }

    void run()
    {
        for (;;) {
            m_at = m_text.indexOf(u'<', m_at);
            if (m_at < 0 || ++m_at >= m_text.size())
                return words(m_text.size());
            const qsizetype begin = m_at - 1;
            if (m_text.sliced(m_at).startsWith("!--"_L1)) {
                words(begin);
                if (!skipPast("-->"_L1))
                    return;
            } else if (m_text[m_at].isLetter()) {
                words(begin);
                if (!element())
                    return;
            } else if (m_text[m_at] == u'/' && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter()) {
                words(begin);
                endTag(begin);
            } else {
                continue;
            }
            m_wordsFrom = m_at;
        }
    }

private:
    /// What stands since the last tag.
    void words(qsizetype end)
    {
        if (m_sink.text && end > m_wordsFrom)
            m_sink.text(m_text.sliced(m_wordsFrom, end - m_wordsFrom), m_wordsFrom);
    }

    void endTag(qsizetype begin)
    {
        ++m_at;
        const QStringView name = word();
        while (m_at < m_text.size() && m_text[m_at] != u'>' && m_text[m_at] != u'<')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'>')
            ++m_at;
        if (m_sink.closing)
            m_sink.closing(name, begin, m_at);
    }

    bool skipPast(QLatin1StringView mark)
    {
        const qsizetype end = m_text.indexOf(mark, m_at);
        m_at = end < 0 ? m_text.size() : end + mark.size();
        return end >= 0;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    QStringView word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsName(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    bool element()
    {
        TemplateElement element;
        element.offset = m_at;
        element.name = word();
        bool& closed = element.closed;
        while (m_at < m_text.size()) {
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] == u'<')
                break;
            const QChar c = m_text[m_at];
            if (c == u'>') {
                ++m_at;
                break;
            }
            if (c == u'/' || c == u'=' || c == u'"' || c == u'\'') {
                closed = c == u'/';
                ++m_at;
                continue;
            }
            closed = false;
            element.attributes.append(attribute());
        }
        element.end = m_at;
        if (!m_sink.element(element))
            return false;
        // What stands in an inline script is not markup.
        if (element.name != "wxs"_L1 || closed)
            return true;
        const bool ends = skipPast("</wxs"_L1);
        if (m_at < m_text.size() && m_text[m_at] == u'>')
            ++m_at;
        return ends;
    }

    TemplateAttribute attribute()
    {
        TemplateAttribute attribute;
        attribute.offset = m_at;
        attribute.name = word();
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != u'=')
            return attribute;
        ++m_at;
        skipSpace();
        if (m_at >= m_text.size())
            return attribute;
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype from = ++m_at;
            const qsizetype end = m_text.indexOf(quote, from);
            attribute.value = m_text.sliced(from, (end < 0 ? m_text.size() : end) - from);
            m_at = end < 0 ? m_text.size() : end + 1;
            attribute.offset = from;
        } else {
            attribute.offset = m_at;
            attribute.value = word();
        }
        return attribute;
    }

    QStringView m_text;
    const TemplateSink& m_sink;
    qsizetype m_at = 0;
    qsizetype m_wordsFrom = 0;
};

} // namespace

QStringView TemplateElement::value(QStringView attribute) const
{
    for (const TemplateAttribute& candidate : attributes) {
        if (candidate.name == attribute)
            return candidate.value.isNull() ? QStringView(u"") : candidate.value;
    }
    return {};
}

void scanTemplate(QStringView wxml, const TemplateSink& sink)
{
    Scanner(wxml, sink).run();
}

void scanTemplate(QStringView wxml, const std::function<bool(const TemplateElement&)>& sink)
{
    Scanner(wxml, TemplateSink{sink}).run();
}

} // namespace Mingjing
