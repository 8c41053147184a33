// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Mingjing {

class Catalogue;
class Edition;
struct Clause;

/// What a person types to find clauses: words parted by white space, all of which must occur. One Chinese character is
/// a word; `5.1.2` and `2/5.1` also mean the clause of that number and those below it. A plain value.
class ClauseQuery final
{
public:
    ClauseQuery() = default;
    explicit ClauseQuery(const QString& text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// As typed, each once.
    const QStringList& words() const { return m_words; }
    /// Whether \a clause has every word in its number, or in \a text.
    bool matches(const Clause& clause, const QString& text) const;

private:
    QStringList m_words;
};

/// Ids of the chapters, sections, clauses and prose of \a edition that \a query finds, in document order: by number,
/// title, text, processing rule and the catalogue's title, with \a english also by the clause in English.
QStringList findClauses(const Edition& edition, const Catalogue& catalogue, const ClauseQuery& query, bool english);

} // namespace Mingjing
