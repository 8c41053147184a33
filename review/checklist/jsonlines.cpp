// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

JsonLines::JsonLines(const QByteArray& json) : m_json(json + '\0')
{
    blanks();
    value({});
}

void JsonLines::blanks()
{
    for (;; ++m_at) {
        const char c = m_json.at(m_at);
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
    }
}

/// The string at hand with its quotes; moves behind it.
QByteArray JsonLines::text()
{
    const qsizetype begin = m_at++;
    while (m_json.at(m_at) != '"' && m_json.at(m_at) != '\0')
        m_at += m_json.at(m_at) == '\\' ? 2 : 1;
    ++m_at;
    return m_json.mid(begin, m_at - begin);
}

void JsonLines::value(const QString& path)
{
    m_lines.insert(path, m_line);
    switch (m_json.at(m_at)) {
    case '{':
        return members(path);
    case '[':
        return elements(path);
    case '"':
        text();
        return;
    default:
        while (!QByteArrayView(",]} \t\r\n\0", 9).contains(m_json.at(m_at)))
            ++m_at;
    }
}

void JsonLines::members(const QString& path)
{
    do {
        ++m_at;
        blanks();
        if (m_json.at(m_at) != '"')
            break;
        const QJsonArray key = QJsonDocument::fromJson('[' + text() + ']').array();
        const QString member = path + u'/' + key.first().toString();
        blanks();
        ++m_at; // the colon
        blanks();
        if (m_lines.contains(member) && m_doubled.isEmpty())
            m_doubled = member;
        value(member);
        blanks();
    } while (m_json.at(m_at) == ',');
    ++m_at;
}

void JsonLines::elements(const QString& path)
{
    int index = 0;
    do {
        ++m_at;
        blanks();
        if (m_json.at(m_at) == ']')
            break;
        value(u"%1/%2"_s.arg(path).arg(index++));
        blanks();
    } while (m_json.at(m_at) == ',');
    ++m_at;
}

} // namespace Mingjing
