// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/wordbook.h"

#include "review/specification/wordsplitter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c.isLetter() && c.unicode() < 0x250);
}

bool isNumeral(QChar c)
{
    return c.isDigit() || QStringView(u"一二三四五六七八九十百千万亿两几").contains(c);
}

/// Whether the words of \a text around the hit begin and end with it.
bool isWhole(QStringView text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype around = 40;
    const qsizetype from = std::max<qsizetype>(0, begin - around);
    const QStringView part = text.sliced(from, std::min(text.size() - from, end - from + around));
    bool begins = false;
    bool ends = false;
    qsizetype at = from;
    const QList<QStringView> words = splitWords(part);
    for (const QStringView word : words) {
        begins = begins || at == begin;
        at += word.size();
        ends = ends || at == end;
    }
    return begins && ends;
}

} // namespace

int WordBook::add(const WordEntry& entry)
{
    const QList<int> same = m_known.value(entry.word);
    for (const int number : same) {
        if (m_entries[static_cast<size_t>(number)] == entry)
            return number;
    }
    const int number = size();
    m_entries.push_back(entry);
    m_known[entry.word].append(number);
    QStringList contexts;
    for (const QString& context : entry.contexts)
        contexts.append(normalForm(context));
    m_contexts.push_back(contexts);
    QList<WordFollower> followers = entry.then;
    for (WordFollower& follower : followers) {
        for (QString& word : follower.words)
            word = normalForm(word);
    }
    m_followers.push_back(followers);
    const QStringList forms = entry.evasions + QStringList{entry.word};
    for (const QString& form : forms) {
        const int word = m_index.add(normalForm(form));
        if (word < 0)
            continue;
        if (static_cast<size_t>(word) >= m_owners.size())
            m_owners.resize(static_cast<size_t>(word) + 1);
        std::vector<int>& owners = m_owners[static_cast<size_t>(word)];
        if (std::find(owners.begin(), owners.end(), number) == owners.end())
            owners.push_back(number);
    }
    return number;
}

bool WordBook::stands(const NormalText& text, int entry, qsizetype begin, qsizetype& end) const
{
    const QStringView whole = text.text;
    if (isLatin(whole.at(begin)) && begin > 0 && isLatin(whole.at(begin - 1)))
        return false;
    if (isLatin(whole.at(end - 1)) && end < whole.size() && isLatin(whole.at(end)))
        return false;
    const QStringView word = whole.sliced(begin, end - begin);
    for (const QString& context : m_contexts[static_cast<size_t>(entry)]) {
        for (qsizetype at = context.indexOf(word); at >= 0; at = context.indexOf(word, at + 1)) {
            if (begin >= at && whole.sliced(begin - at).startsWith(context))
                return false;
        }
    }
    if (m_entries[static_cast<size_t>(entry)].whole && !isWhole(whole, begin, end))
        return false;
    for (const WordFollower& follower : m_followers[static_cast<size_t>(entry)]) {
        qsizetype next = -1;
        for (const QString& later : follower.words) {
            if (later == "#"_L1) {
                for (qsizetype at = end; at < whole.size() && at <= end + follower.gap; ++at) {
                    if (isNumeral(whole.at(at))) {
                        next = at + 1;
                        break;
                    }
                }
                continue;
            }
            const QStringView near = whole.sliced(end, std::min(whole.size() - end, follower.gap + later.size()));
            if (const qsizetype at = near.indexOf(later); at >= 0 && (next < 0 || end + at + later.size() < next))
                next = end + at + later.size();
        }
        if (next < 0)
            return false;
        end = next;
    }
    return true;
}

std::vector<WordHit> WordBook::find(QStringView text) const
{
    thread_local NormalText normal;
    normalize(text, normal);
    std::vector<WordHit> hits;
    m_index.find(normal.text, [&](int word, qsizetype end) {
        const qsizetype begin = end - m_index.lengthOf(word);
        for (const int entry : m_owners[static_cast<size_t>(word)]) {
            qsizetype last = end;
            if (stands(normal, entry, begin, last)) {
                hits.push_back({entry, normal.offsets[static_cast<size_t>(begin)],
                                normal.offsets[static_cast<size_t>(last) - 1] + 1});
            }
        }
    });
    if (hits.size() < 2)
        return hits;
    std::stable_sort(hits.begin(), hits.end(), [](const WordHit& left, const WordHit& right) {
        return std::tie(left.entry, left.begin) < std::tie(right.entry, right.begin);
    });
    const auto overlaps = [](const WordHit& left, const WordHit& right) {
        return left.entry == right.entry && right.begin < left.end;
    };
    hits.erase(std::unique(hits.begin(), hits.end(), overlaps), hits.end());
    std::stable_sort(hits.begin(), hits.end(),
                     [](const WordHit& left, const WordHit& right) { return left.begin < right.begin; });
    return hits;
}

WordHit WordBook::findFirst(QStringView text, const WordChoice& choice) const
{
    const std::vector<WordHit> hits = find(text);
    for (const WordHit& hit : hits) {
        if (contains(choice, hit.entry))
            return hit;
    }
    return {-1, 0, 0};
}

bool WordBook::contains(const WordChoice& choice, int entry)
{
    return std::binary_search(choice.begin(), choice.end(), entry);
}

} // namespace Mingjing
