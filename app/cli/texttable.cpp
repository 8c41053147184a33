// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

int columnsOf(char32_t c)
{
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
}

} // namespace

int terminalWidth(const QString& text)
{
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters)
        width += columnsOf(c);
    return width;
}

QString elided(const QString& text, int width)
{
    const QString line = printable(text.simplified());
    if (terminalWidth(line) <= width)
        return line;
    QString out;
    int used = 1;
    const QList<uint> characters = line.toUcs4();
    for (const uint c : characters) {
        used += columnsOf(c);
        if (used > width)
            break;
        const char32_t one = c;
        out += QString::fromUcs4(&one, 1);
    }
    return out + u'…';
}

void TextTable::add(const QStringList& row)
{
    QStringList cells;
    for (const QString& cell : row)
        cells += printable(cell);
    m_rows.append(cells);
}

void TextTable::print(Console& console) const
{
    QList<int> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), terminalWidth(row.at(i)));
    }
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row.at(i);
            if (i + 1 < row.size())
                line += QString(widths.at(i) - terminalWidth(row.at(i)) + 2, u' ');
        }
        console.line(line);
    }
}

} // namespace Mingjing
