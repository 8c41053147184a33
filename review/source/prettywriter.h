// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/source/prettytext.h"

#include <algorithm>

namespace Mingjing {

/// Writes pieces of an original with new white space between them.
class PrettyWriter final
{
public:
    static constexpr qsizetype wishedWidth = 100;

    explicit PrettyWriter(QStringView original) : m_original(original) { }

    /// The next piece is parted from the last by a blank, or begins a line. A line outweighs a blank.
    void space() { m_space = true; }
    void line() { m_line = true; }
    /// One empty line more.
    void paragraph() { m_line = m_empty = true; }
    /// The next piece begins a line whatever else is asked for.
    void mustBreak() { m_mustBreak = true; }
    /// What was asked for before the next piece is forgotten.
    void joined() { m_line = m_empty = m_space = false; }
    void indent(int steps) { m_indent = std::max(0, m_indent + steps); }
    int indentation() const { return m_indent; }
    /// Characters in the line that is written.
    qsizetype column() const { return m_result.m_text.size() - m_lineStart; }
    bool atLineStart() const { return m_line || m_mustBreak || m_result.m_text.isEmpty(); }

    void piece(qsizetype from, qsizetype to);
    PrettyText take() { return std::move(m_result); }

private:
    QStringView m_original;
    PrettyText m_result;
    qsizetype m_lineStart = 0;
    int m_indent = 0;
    bool m_space = false;
    bool m_line = false;
    bool m_empty = false;
    bool m_mustBreak = false;
};

void prettyScript(QStringView script, bool json, PrettyWriter& out);
void prettyStyle(QStringView style, PrettyWriter& out);
void prettyTemplate(QStringView wxml, PrettyWriter& out);

} // namespace Mingjing
