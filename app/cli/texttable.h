// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class Console;

/// Columns that a terminal needs for \a text: two for each Chinese character.
int terminalWidth(const QString& text);
/// The beginning of \a text, on one line and at most \a width columns wide.
QString elided(const QString& text, int width);

/// Rows with aligned columns, two spaces between; the last column is ragged.
class TextTable final
{
public:
    void add(const QStringList& row);
    bool isEmpty() const { return m_rows.isEmpty(); }
    void print(Console& console) const;

private:
    QList<QStringList> m_rows;
};

} // namespace Mingjing
