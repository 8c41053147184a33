// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/normaltext.h"
#include "review/hints/wordindex.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Mingjing {

/// What has to follow a word: one of `words`, with at most `gap` characters between; `#` is a digit or numeral.
struct WordFollower {
    QStringList words;
    int gap = 0;

    bool operator==(const WordFollower&) const = default;
};

/// A word that rules look for, with the forms in which it is hidden.
struct WordEntry {
    QString word;
    /// Other spellings: homophones, pinyin, look-alikes. Full width, spacing and traditional characters need none.
    QStringList evasions = {};
    /// Longer texts in which it means something else.
    QStringList contexts = {};
    /// Not where it cuts a longer word that the dictionary knows.
    bool whole = false;
    /// What stands after it, one after the other; the place goes up to the last one's end.
    QList<WordFollower> then = {};

    bool operator==(const WordEntry&) const = default;
};

/// Some entries of a WordBook, ascending.
using WordChoice = std::vector<int>;

/// A word found in a text, from \a begin until before \a end.
struct WordHit {
    int entry = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// All words of all rules; finds them in one pass over a text. Filled once, then read by any thread.
class WordBook final
{
public:
    /// The number of \a entry; the same for equal ones. Not after close().
    int add(const WordEntry& entry);
    void close() { m_index.build(); }

    const WordEntry& entry(int number) const { return m_entries.at(static_cast<size_t>(number)); }
    int size() const { return static_cast<int>(m_entries.size()); }

    /// Every place of every entry in \a text by its beginning; of one entry no two that overlap.
    std::vector<WordHit> find(QStringView text) const;
    /// The first hit of one of \a choice; an entry of -1 when there is none.
    WordHit findFirst(QStringView text, const WordChoice& choice) const;
    /// Whether \a entry is one of \a choice.
    static bool contains(const WordChoice& choice, int entry);

private:
    /// Moves \a end behind what follows.
    bool stands(const NormalText& text, int entry, qsizetype begin, qsizetype& end) const;

    std::vector<WordEntry> m_entries;
    /// Normalised contexts and followers of each entry.
    std::vector<QStringList> m_contexts;
    std::vector<QList<WordFollower>> m_followers;
    QHash<QString, QList<int>> m_known;
    /// By number in the index: entries that have this form.
    std::vector<std::vector<int>> m_owners;
    WordIndex m_index;
};

} // namespace Mingjing
