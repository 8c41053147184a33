// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/tracelog.h"

#include <algorithm>

namespace Mingjing {

int TraceLog::beginRun(qint64 startMs)
{
    ++m_run;
    m_runStart = std::max(startMs, m_moments.isEmpty() ? 0 : m_moments.last());
    m_runs.append(m_runStart);
    m_calls.clear();
    m_cuts.clear();
    return dropOldest();
}

int TraceLog::dropOldest()
{
    if (size() <= mostKept)
        return 0;
    const bool counted = m_entries.first().kind == TraceKind::Cut && m_entries.first().name.isEmpty();
    const int gone = size() - mostKept;
    TraceEntry count;
    count.kind = TraceKind::Cut;
    count.run = at(gone).run;
    count.timeMs = at(gone).timeMs;
    // The place of the last one that goes is taken by the count itself.
    count.amount = counted ? m_entries.first().amount + gone : gone + 1;
    for (int i = 0; i <= gone; ++i)
        --m_counts[int(at(i).kind)];
    m_entries.remove(0, gone);
    m_moments.remove(0, gone);
    m_entries.first() = count;
    ++m_counts[int(TraceKind::Cut)];
    return gone;
}

int TraceLog::add(TraceEntry entry)
{
    if (entry.kind == TraceKind::Cut) {
        const QString key = entry.name + u' ' + entry.text;
        if (const auto known = m_cuts.constFind(key); known != m_cuts.constEnd()) {
            m_entries[*known].amount = entry.amount;
            return *known;
        }
        m_cuts.insert(key, size());
    } else if (entry.kind == TraceKind::Call && entry.sequence > 0) {
        m_calls.insert(entry.sequence, size());
    }
    entry.run = std::max(m_run, 0);
    ++m_counts[int(entry.kind)];
    const qint64 moment = m_runStart + entry.timeMs;
    m_moments.append(m_moments.isEmpty() ? moment : std::max(moment, m_moments.last()));
    m_entries.append(std::move(entry));
    return size() - 1;
}

int TraceLog::join(const TraceAnswer& answer)
{
    const auto found = m_calls.constFind(answer.call);
    if (found == m_calls.constEnd())
        return -1;
    m_entries[*found].answer = answer.answer;
    return *found;
}

void TraceLog::clear()
{
    *this = {};
}

int TraceLog::firstAt(qint64 moment) const
{
    return int(std::lower_bound(m_moments.begin(), m_moments.end(), moment) - m_moments.begin());
}

TraceSpan TraceLog::runOf(int index) const
{
    const int run = at(index).run;
    TraceSpan span;
    if (run < m_runs.size())
        span.begin = m_runs.at(run);
    if (run + 1 < m_runs.size())
        span.end = m_runs.at(run + 1);
    return span;
}

QList<RecordedCall> TraceLog::calls() const
{
    QList<RecordedCall> calls;
    calls.reserve(countOf(TraceKind::Call));
    for (const TraceEntry& entry : m_entries) {
        if (entry.kind == TraceKind::Call)
            calls.append(entry.toCall());
    }
    return calls;
}

} // namespace Mingjing
