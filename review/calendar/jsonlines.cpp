// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/jsonlines.h"

#include <algorithm>

namespace Mingjing {

namespace {

class Scanner final
{
public:
    explicit Scanner(QByteArrayView document) : m_document(document) { }

    QHash<QString, int> scan()
    {
        while (m_at < m_document.size()) {
            const char c = m_document.at(m_at);
            if (c == '\n')
                ++m_line;
            else if (c == '"')
                readString();
            else if (c == '{' || c == '[')
                open(c);
            else if (c == '}' || c == ']')
                close();
            else if (c == ',')
                m_fresh = true;
            else if (m_fresh && c != ' ' && c != '\t' && c != '\r' && c != ':')
                value();
            ++m_at;
        }
        return m_lines;
    }

private:
    void open(char bracket)
    {
        value();
        ++m_depth;
        if (m_depth == 2) {
            m_inArray = bracket == '[';
            m_index = 0;
        }
        m_fresh = true;
    }

    void close()
    {
        if (m_depth == 2)
            m_inArray = false;
        --m_depth;
        m_fresh = false;
    }

    /// An element of an array of the root begins here.
    void value()
    {
        if (m_fresh && m_depth == 2 && m_inArray)
            m_lines.insert(QStringLiteral("%1[%2]").arg(m_key).arg(m_index++), m_line);
        m_fresh = false;
    }

    void readString()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_document.size() && m_document.at(m_at) != '"')
            m_at += m_document.at(m_at) == '\\' ? 2 : 1;
        if (m_depth == 1 && m_fresh) {
            m_key = QString::fromUtf8(m_document.sliced(begin, std::min(m_at, m_document.size()) - begin));
            m_lines.insert(m_key, m_line);
            m_fresh = false;
        }
        value();
    }

    QByteArrayView m_document;
    QHash<QString, int> m_lines;
    QString m_key;
    qsizetype m_at = 0;
    qsizetype m_index = 0;
    int m_line = 1;
    int m_depth = 0;
    bool m_inArray = false;
    /// Nothing has been read yet since the last opening bracket or comma.
    bool m_fresh = true;
};

} // namespace

int lineAt(QByteArrayView document, qsizetype offset)
{
    const auto end = document.cbegin() + std::clamp(offset, qsizetype(0), document.size());
    return static_cast<int>(std::count(document.cbegin(), end, '\n')) + 1;
}

QHash<QString, int> memberLines(QByteArrayView document)
{
    return Scanner(document).scan();
}

} // namespace Mingjing
