// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/matchers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

void addText(const TextCondition& condition, const SeenText& text, const MatchInput& input, HintMatches& matches)
{
    if (matches.size() >= mostMatches || !condition.in.contains(text.source))
        return;
    if (!condition.keys.empty() && !anyMatches(condition.keys, text.key))
        return;
    const auto unless = [&](const WordHit& hit) { return WordBook::contains(condition.unless, hit.entry); };
    if (std::any_of(text.hits.begin(), text.hits.end(), unless))
        return;
    const auto hit = std::find_if(text.hits.begin(), text.hits.end(),
                                  [&](const WordHit& one) { return WordBook::contains(condition.words, one.entry); });
    if (hit == text.hits.end())
        return;
    HintMatch match;
    match.file = text.file;
    match.begin = text.verbatim ? text.begin + hit->begin : text.begin;
    match.end = text.verbatim ? text.begin + hit->end : text.end;
    match.element = text.element;
    const WordEntry& entry = input.words().entry(hit->entry);
    const QString word =
        entry.then.isEmpty() ? entry.word : text.text.mid(hit->begin, hit->end - hit->begin).simplified();
    const qsizetype from = std::max<qsizetype>(0, hit->begin - 30);
    match.facts = {{u"word"_s, word},
                   {u"text"_s, text.text.mid(from, hit->end - from + 40).simplified()},
                   {u"value"_s, text.text.mid(hit->begin, hit->end - hit->begin)}};
    match.pattern = normalForm(entry.word);
    if (text.file < 0) {
        match.place.kind = HintPlace::Kind::Form;
        match.place.field = text.key;
        match.place.excerpt = text.text.left(HintPlace::maximumExcerpt);
        match.facts.insert(u"field"_s, text.key);
    }
    matches.push_back(std::move(match));
}

} // namespace

HintMatches findMatches(const TextCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    for (const SeenText& text : input.files.formTexts())
        addText(condition, text, input, matches);
    for (size_t i = 0; i < input.files.all().size(); ++i) {
        for (const SeenText& text : input.files.all()[i].texts) {
            SeenText located = text;
            located.file = static_cast<int>(i);
            addText(condition, located, input, matches);
        }
    }
    return matches;
}

} // namespace Mingjing
