// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/matchers.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What follows a lifecycle this late belongs to it still.
constexpr qint64 lifecycleMs = 1500;
constexpr size_t farthestFollower = 2'000;

/// An argument by name, or by its number.
QJsonValue argumentOf(const TraceEntry& entry, const QString& name)
{
    bool isNumber = false;
    const int number = name.section(u'.', 0, 0).toInt(&isNumber);
    const QJsonValue argument = entry.args.at(isNumber ? number : 0);
    const QString path = isNumber ? name.section(u'.', 1) : name;
    if (path.isEmpty())
        return argument;
    const auto values = valuesAt(argument.toObject(), path.split(u'.'));
    return values.front().second.value;
}

class TraceMatcher final
{
public:
    TraceMatcher(const TraceCondition& condition, const MatchInput& input)
        : m_condition(condition), m_entries(input.input.trace), m_input(input)
    {
    }

    HintMatches run()
    {
        // By run, page and name: only what repeats often enough counts.
        std::map<std::tuple<int, QString, QString>, std::vector<HintMatch>> repeated;
        HintMatches matches;
        for (qsizetype i = 0; i < m_entries.size() && matches.size() < mostMatches; ++i) {
            follow(m_entries.at(i));
            HintMatch match;
            if (!matchesEntry(i, match))
                continue;
            if (m_condition.repeats <= 1)
                matches.push_back(std::move(match));
            else
                repeated[{m_entries.at(i).run, m_entries.at(i).page, m_entries.at(i).name}].push_back(std::move(match));
        }
        for (auto& [key, list] : repeated) {
            if (list.size() < static_cast<size_t>(m_condition.repeats))
                continue;
            for (HintMatch& match : list) {
                match.facts.insert(u"count"_s, static_cast<int>(list.size()));
                matches.push_back(std::move(match));
            }
        }
        return matches;
    }

private:
    /// Keeps where in the life of the program the next entry stands.
    void follow(const TraceEntry& entry)
    {
        if (entry.kind == TraceKind::Program && entry.name == "started"_L1) {
            m_launched = false;
            m_lifecycle.clear();
        } else if (entry.kind == TraceKind::Page) {
            m_lifecycle = entry.name;
            m_lifecycleAt = entry.timeMs;
            m_launched = m_launched || !entry.page.isEmpty();
        } else if (entry.kind == TraceKind::Gesture) {
            m_lifecycle = u"gesture"_s;
        }
    }

    bool happensDuring(const TraceEntry& entry) const
    {
        if (m_condition.during.isEmpty())
            return true;
        if (m_condition.during == "launch"_L1)
            return !m_launched && entry.page.isEmpty();
        if (entry.gesture || entry.timeMs - m_lifecycleAt > lifecycleMs)
            return false;
        const bool load = m_lifecycle == "onLoad"_L1 || m_lifecycle == "attached"_L1 || m_lifecycle == "onReady"_L1
            || m_lifecycle == "ready"_L1;
        return m_condition.during == "load"_L1 ? load || m_lifecycle == "onShow"_L1 : m_lifecycle == "onShow"_L1;
    }

    bool isFollowed(qsizetype index, HintMatch& match) const
    {
        const TraceEntry& entry = m_entries.at(index);
        const qsizetype last = std::min<qsizetype>(m_entries.size(), index + farthestFollower);
        for (qsizetype i = index + 1; i < last; ++i) {
            const TraceEntry& next = m_entries.at(i);
            if (next.run != entry.run || next.timeMs - entry.timeMs > m_condition.followedBy->withinMs)
                return false;
            if (next.kind == TraceKind::Call && anyMatches(m_condition.followedBy->names, next.name)) {
                match.facts.insert(u"next"_s, u"wx."_s + next.name);
                match.facts.insert(u"ms"_s, next.timeMs - entry.timeMs);
                return true;
            }
        }
        return false;
    }

    bool matchesEntry(qsizetype index, HintMatch& match) const
    {
        const TraceEntry& entry = m_entries.at(index);
        if (entry.kind != m_condition.kind || !happensDuring(entry)
            || (!m_condition.names.empty() && !anyMatches(m_condition.names, entry.name)
                && !anyMatches(m_condition.names, u"wx."_s + entry.name))
            || (m_condition.gesture && *m_condition.gesture != entry.gesture)
            || (m_condition.nonPublic && *m_condition.nonPublic != entry.nonPublic))
            return false;
        QString matched;
        if ((m_condition.text && !m_condition.text->holds(TestedValue::of(entry.text), m_input.words(), &matched))
            || (m_condition.page && !m_condition.page->holds(TestedValue::of(entry.page), m_input.words())))
            return false;
        const bool isCall = entry.kind == TraceKind::Call;
        match.facts = {{u"api"_s, isCall ? u"wx."_s + entry.name : entry.name}, {u"page"_s, entry.page}};
        if (!entry.text.isEmpty())
            match.facts.insert(u"value"_s, entry.text.left(200));
        match.pattern = entry.name;
        for (const auto& [name, test] : m_condition.arguments) {
            const TestedValue value =
                name.isEmpty() ? TestedValue::of(entry.args) : TestedValue::of(argumentOf(entry, name));
            if (!test.holds(value, m_input.words(), &matched))
                return false;
            const QString shown = value.shown();
            if (!name.isEmpty())
                match.facts.insert(name, shown);
            if (!match.facts.contains("value"_L1))
                match.facts.insert(u"value"_s, shown);
            match.pattern += u' ' + name + u'=' + normalForm(matched.isEmpty() ? shown : matched);
        }
        if (m_condition.followedBy && !isFollowed(index, match))
            return false;
        if (!matched.isEmpty())
            match.facts.insert(u"word"_s, matched);
        match.facts.insert(u"ms_since_start"_s, entry.timeMs);
        match.place.kind = HintPlace::Kind::Trace;
        match.place.route = entry.page;
        match.place.sequence = entry.sequence;
        match.place.run = entry.run;
        match.place.path = entry.place.file;
        match.place.line = entry.place.line;
        match.place.column = entry.place.column;
        match.place.excerpt = entry.text.left(HintPlace::maximumExcerpt);
        if (!entry.page.isEmpty())
            match.pages = {entry.page};
        return true;
    }

    const TraceCondition& m_condition;
    const QList<TraceEntry>& m_entries;
    const MatchInput& m_input;
    QString m_lifecycle;
    qint64 m_lifecycleAt = 0;
    bool m_launched = false;
};

} // namespace

HintMatches findMatches(const TraceCondition& condition, const MatchInput& input)
{
    return TraceMatcher(condition, input).run();
}

HintMatches findMatches(const TracePageCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    if (!input.input.audit)
        return matches;
    for (const PageAudit& page : input.input.audit->pages) {
        const auto crashed = [](const PageError& error) {
            return error.kind == "crash"_L1 || error.kind == "unresponsive"_L1;
        };
        const auto isError = [](const PageError& error) { return error.kind == "script"_L1; };
        QString message;
        bool holds = false;
        const bool rescued = page.withQuery && !page.withQuery->blank;
        const auto& errors = page.errors;
        switch (condition.kind) {
        case TracePageCondition::Kind::Blank:
            holds = page.blank && !rescued;
            break;
        case TracePageCondition::Kind::Crashed:
        case TracePageCondition::Kind::Error: {
            const auto it = condition.kind == TracePageCondition::Kind::Crashed
                ? std::find_if(errors.cbegin(), errors.cend(), crashed)
                : std::find_if(errors.cbegin(), errors.cend(), isError);
            holds = it != errors.cend();
            message = holds ? it->message.left(200) : QString();
            break;
        }
        }
        if (!holds)
            continue;
        HintMatch match = matchOfPage(page.route, input);
        match.facts.insert(u"value"_s, message);
        match.place.excerpt = message;
        matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace Mingjing
