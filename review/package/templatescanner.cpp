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
    Scanner(QStringView text, const std::function<bool(const TemplateElement&)>& sink) : m_text(text), m_sink(sink) { }

    void run()
    {
        for (;;) {
            m_at = m_text.indexOf(u'<', m_at);
            if (m_at < 0 || ++m_at >= m_text.size())
                return;
            if (m_text.sliced(m_at).startsWith("!--"_L1)) {
                if (!skipPast("-->"_L1))
                    return;
            } else if (m_text[m_at].isLetter() && !element()) {
                return;
            }
        }
    }

private:
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
        bool closed = false;
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
        if (!m_sink(element))
            return false;
        // What stands in an inline script is not markup.
        return element.name != "wxs"_L1 || closed || skipPast("</wxs"_L1);
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
    const std::function<bool(const TemplateElement&)>& m_sink;
    qsizetype m_at = 0;
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

void scanTemplate(QStringView wxml, const std::function<bool(const TemplateElement&)>& sink)
{
    Scanner(wxml, sink).run();
}

} // namespace Mingjing
