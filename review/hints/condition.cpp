// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/condition.h"

#include <algorithm>

namespace Mingjing {

NamePattern::NamePattern(const QString& pattern) : m_pattern(pattern), m_pieces(pattern.split(u'*')) { }

bool NamePattern::matches(QStringView name) const
{
    if (m_pieces.size() == 1)
        return name == m_pattern;
    if (!name.startsWith(m_pieces.constFirst()))
        return false;
    name = name.sliced(m_pieces.constFirst().size());
    for (qsizetype i = 1; i + 1 < m_pieces.size(); ++i) {
        const qsizetype at = name.indexOf(m_pieces.at(i));
        if (at < 0)
            return false;
        name = name.sliced(at + m_pieces.at(i).size());
    }
    return name.endsWith(m_pieces.constLast());
}

QString NamePattern::literal() const
{
    QString literal;
    for (const QString& piece : m_pieces) {
        const QStringList names = piece.split(u'.', Qt::SkipEmptyParts);
        if (!names.isEmpty() && names.constLast().size() > literal.size())
            literal = names.constLast();
    }
    return literal;
}

bool anyMatches(const NamePatterns& patterns, QStringView name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [name](const NamePattern& pattern) { return pattern.matches(name); });
}

} // namespace Mingjing
