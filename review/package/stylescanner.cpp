// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/stylescanner.h"

namespace Mingjing {

namespace {

constexpr qsizetype mostDeclarations = 500;

class StyleScanner final
{
public:
    StyleScanner(QStringView text, const std::function<void(const StyleRule&)>& found)
        : m_text(text), m_found(found) { }

    void run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'/' && m_text.sliced(m_at).startsWith(u"/*")) {
                const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
                // A comment before a selector or declaration is none of it.
                const bool leading = m_text.sliced(m_from, m_at - m_from).trimmed().isEmpty();
                m_at = end < 0 ? m_text.size() : end + 2;
                if (leading)
                    m_from = m_at;
                continue;
            }
            if (c == u'"' || c == u'\'')
                skipString(c);
            else if (c == u'{')
                begin();
            else if (c == u';' || c == u'}')
                finish(c == u'}');
            ++m_at;
        }
    }

private:
    void skipString(QChar quote)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n')
            m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
    }

    void begin()
    {
        m_rule = {};
        m_rule.selector = m_text.sliced(m_from, m_at - m_from).trimmed();
        m_rule.offset = m_rule.selector.isEmpty() ? m_at : m_rule.selector.begin() - m_text.begin();
        m_inRule = !m_rule.selector.startsWith(u'@');
        m_from = m_at + 1;
    }

    void finish(bool closes)
    {
        if (m_inRule) {
            const QStringView text = m_text.sliced(m_from, m_at - m_from).trimmed();
            if (const qsizetype colon = text.indexOf(u':'); colon > 0 && m_rule.declarations.size() < mostDeclarations)
                m_rule.declarations.append(
                    {text.first(colon).trimmed(), text.sliced(colon + 1).trimmed(), text.begin() - m_text.begin()});
            if (closes) {
                m_rule.end = m_at + 1;
                m_found(m_rule);
                m_inRule = false;
            }
        }
        m_from = m_at + 1;
    }

    QStringView m_text;
    const std::function<void(const StyleRule&)>& m_found;
    StyleRule m_rule;
    qsizetype m_at = 0;
    qsizetype m_from = 0;
    bool m_inRule = false;
};

} // namespace

void scanStyle(QStringView style, const std::function<void(const StyleRule&)>& found)
{
    StyleScanner(style, found).run();
}

} // namespace Mingjing
