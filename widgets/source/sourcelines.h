// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// A text and where its lines begin. Lines count from 0 here; they end at a line feed, and a carriage return before it
/// belongs to no line. A plain value: the text is shared, twenty megabytes take a few milliseconds.
class SourceLines final
{
public:
    SourceLines() : SourceLines(QString()) { }
    explicit SourceLines(const QString& text);

    const QString& text() const { return m_text; }
    /// At least 1.
    int count() const { return int(m_starts.size()); }
    qsizetype start(int line) const { return m_starts[size_t(line)]; }
    /// Behind the last character that is shown.
    qsizetype end(int line) const;
    qsizetype length(int line) const { return end(line) - start(line); }
    QStringView line(int line) const { return QStringView(m_text).sliced(start(line), length(line)); }
    /// The line that holds \a offset, which is bounded to the text.
    int lineAt(qsizetype offset) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
};

/// cellsOf() of what is no letter of the first scripts: from U+1100 on.
int cellsOfHigh(char16_t u);
/// How many cells of a fixed-width font \a c takes: 2 for the wide ones of East Asia. Tabs are no business of it.
inline int cellsOf(QChar c)
{
    // Almost all that is not of the first scripts is Chinese.
    const char16_t u = c.unicode();
    return u < 0x1100 ? 1 : u >= 0x2E80 && u <= 0xA4CF ? 2 : cellsOfHigh(u);
}

/// \a text as it can be shown: control characters, bidirectional and invisible formatting characters, which could make
/// a line read otherwise than it runs, stand as visible signs of the same length.
QString visibleText(QStringView text);
/// Whether visibleText() puts a sign in the place of \a c.
bool isHiddenCharacter(QChar c);

} // namespace Mingjing
