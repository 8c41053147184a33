// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/conditionevaluator.h"

#include "review/hints/scriptfinder.h"

#include <algorithm>
#include <map>

namespace Mingjing {

namespace {

/// Of one member of `all`: its matches by file, so that those that can meet are found at once.
struct Member {
    const HintMatches* matches = nullptr;
    std::map<int, std::vector<const HintMatch*>> byFile;
    bool negated = false;
};

} // namespace

ConditionEvaluator::ConditionEvaluator(const HintInput& input, const ScannedFiles& files, const RuleSet& rules,
                                       const ScriptFinder* scripts)
    : m_input{input, files, rules, scripts,
              [this](const Condition& condition) -> const HintMatches& { return matches(condition); }},
      m_found(static_cast<size_t>(rules.conditionCount()))
{
}

const HintMatches& ConditionEvaluator::matches(const Condition& condition)
{
    const auto number = static_cast<size_t>(condition.number);
    if (!m_found[number]) {
        // Found first: it may ask for others.
        HintMatches found = find(condition);
        m_found[number] = std::move(found);
    }
    return *m_found[number];
}

HintMatches ConditionEvaluator::find(const Condition& condition)
{
    return std::visit(
        [this](const auto& what) -> HintMatches {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, AllCondition>) {
                return findAll(what);
            } else if constexpr (std::is_same_v<What, AnyCondition>) {
                HintMatches all;
                for (const Condition& member : what.members) {
                    const HintMatches& some = matches(member);
                    all.insert(all.end(), some.begin(), some.end());
                }
                if (all.size() > mostMatches)
                    all.resize(mostMatches);
                return all;
            } else if constexpr (std::is_same_v<What, NotCondition>) {
                return {};
            } else {
                return findMatches(what, m_input);
            }
        },
        condition.what);
}

const QStringList& ConditionEvaluator::pagesOf(const HintMatch& match) const
{
    return match.file >= 0 ? m_input.files.pagesOf(match.file) : match.pages;
}

bool ConditionEvaluator::meet(const HintMatch& first, const HintMatch& other, MatchScope scope) const
{
    if (scope == MatchScope::Package)
        return true;
    if (scope == MatchScope::Page) {
        if (first.file >= 0 && first.file == other.file)
            return true;
        const QStringList& pages = pagesOf(other);
        const QStringList& own = pagesOf(first);
        return std::any_of(own.cbegin(), own.cend(), [&pages](const QString& page) { return pages.contains(page); });
    }
    if (first.file < 0 || first.file != other.file)
        return false;
    switch (scope) {
    case MatchScope::File:
        return true;
    case MatchScope::Element: {
        const auto& elements = m_input.files.at(first.file).tree.elements();
        const auto holds = [&elements](int holder, int inner) {
            return elements[static_cast<size_t>(holder)].begin <= elements[static_cast<size_t>(inner)].begin
                && elements[static_cast<size_t>(inner)].begin < elements[static_cast<size_t>(holder)].end;
        };
        return first.element >= 0 && other.element >= 0
            && (holds(first.element, other.element) || holds(other.element, first.element));
    }
    case MatchScope::Function:
        return m_input.scripts && m_input.scripts->sameFunction(first.file, first.begin, other.begin);
    default:
        return m_input.scripts && m_input.scripts->sameStatement(first.file, first.begin, other.begin);
    }
}

HintMatches ConditionEvaluator::findAll(const AllCondition& all)
{
    const HintMatches& first = matches(all.members.front());
    if (first.empty())
        return {};
    std::vector<Member> members;
    for (size_t i = 1; i < all.members.size(); ++i) {
        const auto* negated = std::get_if<NotCondition>(&all.members[i].what);
        Member member;
        member.negated = negated != nullptr;
        member.matches = &matches(negated ? negated->member.front() : all.members[i]);
        if (all.within == MatchScope::Package && member.negated != member.matches->empty())
            return {};
        for (const HintMatch& match : *member.matches)
            member.byFile[match.file].push_back(&match);
        members.push_back(std::move(member));
    }
    HintMatches found;
    for (const HintMatch& match : first) {
        HintMatch joined = match;
        const auto holds = [&](const Member& member) {
            const HintMatch* met = nullptr;
            const auto look = [&](const std::vector<const HintMatch*>& candidates) {
                for (const HintMatch* candidate : candidates) {
                    if (meet(match, *candidate, all.within)) {
                        met = candidate;
                        return;
                    }
                }
            };
            if (all.within == MatchScope::Package || all.within == MatchScope::Page) {
                for (auto it = member.byFile.begin(); it != member.byFile.end() && !met; ++it)
                    look(it->second);
            } else if (const auto it = member.byFile.find(match.file); it != member.byFile.end()) {
                look(it->second);
            }
            if (met && !member.negated) {
                for (auto it = met->facts.begin(); it != met->facts.end(); ++it) {
                    if (!joined.facts.contains(it.key()))
                        joined.facts.insert(it.key(), it.value());
                }
            }
            return (met == nullptr) == member.negated;
        };
        if (std::all_of(members.begin(), members.end(), holds))
            found.push_back(std::move(joined));
    }
    return found;
}

} // namespace Mingjing
