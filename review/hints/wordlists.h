// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/rulemembers.h"
#include "review/hints/wordbook.h"

#include <QHash>

namespace Mingjing {

/// The named lists of words that rules share (`@red_packets`), and how words stand in rule files.
class WordLists final
{
public:
    static constexpr qsizetype mostWords = 20'000;
    static constexpr qsizetype longestWord = 60;

    /// Takes the list \a name; Refused when it is there already and \a replace is not set.
    void add(const QString& name, const QJsonValue& list, const QString& path, RuleFaults& faults, bool replace);
    /// A list of literals, entries and `@names` as numbers in \a book.
    WordChoice choose(const QJsonValue& list, const QString& path, RuleFaults& faults, WordBook& book) const;
    QStringList names() const { return m_lists.keys(); }

private:
    QHash<QString, std::vector<WordEntry>> m_lists;
};

} // namespace Mingjing
