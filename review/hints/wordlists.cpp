// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/wordlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostFollowers = 5;

std::optional<WordEntry> readEntry(const QJsonValue& value, const QString& path, RuleFaults& faults)
{
    WordEntry entry;
    if (value.isString()) {
        entry.word = value.toString();
    } else {
        RuleMembers members(value, path, faults);
        // Of several, one is as good as the other.
        const QStringList spellings = members.texts(u"word"_s, 1000);
        entry.word = spellings.value(0);
        entry.evasions = spellings.mid(1) + members.texts(u"evasions"_s, 1000);
        entry.contexts = members.texts(u"not_in"_s, 1000);
        entry.whole = members.boolean(u"whole"_s).value_or(false);
        const QJsonArray then = members.take(u"then"_s).toArray();
        for (qsizetype i = 0; i < std::min(then.size(), mostFollowers); ++i) {
            RuleMembers follower(then.at(i), u"%1/then/%2"_s.arg(path).arg(i), faults);
            entry.then.append({follower.texts(u"words"_s, 1000),
                               static_cast<int>(std::clamp(follower.number(u"gap"_s).value_or(0), 0.0, 60.0))});
            follower.finish();
        }
        members.finish();
    }
    if (normalForm(entry.word).isEmpty() || entry.word.size() > WordLists::longestWord) {
        faults.note(path, u"a word must have from 1 to %1 characters"_s.arg(WordLists::longestWord));
        return std::nullopt;
    }
    return entry;
}

} // namespace

void WordLists::add(const QString& name, const QJsonValue& list, const QString& path, RuleFaults& faults, bool replace)
{
    if (m_lists.contains(name) && !replace)
        return faults.note(path, u"the list '%1' is there twice"_s.arg(name));
    const QJsonArray words = list.toArray();
    if (words.isEmpty() || words.size() > mostWords)
        return faults.note(path, u"the list '%1' must have from 1 to %2 words"_s.arg(name).arg(mostWords));
    std::vector<WordEntry> entries;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto entry = readEntry(words.at(i), u"%1/%2"_s.arg(path).arg(i), faults))
            entries.push_back(*entry);
    }
    if (!faults.first())
        m_lists.insert(name, entries);
}

WordChoice WordLists::choose(const QJsonValue& list, const QString& path, RuleFaults& faults, WordBook& book) const
{
    WordChoice choice;
    const QJsonArray words = list.isArray() ? list.toArray() : QJsonArray{list};
    if (words.isEmpty() || words.size() > mostWords)
        faults.note(path, u"must be a list of words"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString place = list.isArray() ? u"%1/%2"_s.arg(path).arg(i) : path;
        const QString literal = words.at(i).toString();
        if (literal.startsWith(u'@') && literal.size() > 1) {
            const auto found = m_lists.constFind(literal.sliced(1));
            if (found == m_lists.cend()) {
                faults.note(place, u"there is no list of words '%1'"_s.arg(literal.left(60)));
                continue;
            }
            for (const WordEntry& entry : *found)
                choice.push_back(book.add(entry));
        } else if (const auto entry = readEntry(words.at(i), place, faults)) {
            choice.push_back(book.add(*entry));
        }
    }
    std::sort(choice.begin(), choice.end());
    choice.erase(std::unique(choice.begin(), choice.end()), choice.end());
    return choice;
}

} // namespace Mingjing
