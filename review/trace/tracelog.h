// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"

#include <QHash>
#include <QList>

#include <limits>

namespace Mingjing {

/// From \a begin until before \a end, as TraceLog::momentOf() counts.
struct TraceSpan {
    qint64 begin = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};

/// Everything that happened in the runs of one package, in order; answers and counts join what stands. Only grows until
/// another run begins: then the oldest of more than mostKept entries go, and a count of them (TraceKind::Cut without a
/// name) stands first.
class TraceLog final
{
public:
    static constexpr int mostKept = 100'000;

    /// Another run begins, \a startMs after the first one did; entries added from here on belong to it. Gives by how
    /// much what is kept has moved to the front.
    int beginRun(qint64 startMs);
    /// Gives where it stands. A count of what was not kept replaces an earlier one of the same run, kind and name.
    int add(TraceEntry entry);
    /// Joins an answer with its call of the present run; gives where that stands, -1: nowhere.
    int join(const TraceAnswer& answer);
    void clear();

    const QList<TraceEntry>& entries() const { return m_entries; }
    int size() const { return int(m_entries.size()); }
    const TraceEntry& at(int index) const { return m_entries.at(index); }
    /// Milliseconds from the beginning of the first run to the entry at \a index; never less than those of earlier
    /// entries.
    qint64 momentOf(int index) const { return m_moments.at(index); }
    /// The first entry that happened at \a moment or later; size() when there is none.
    int firstAt(qint64 moment) const;
    QList<RecordedCall> calls() const;
    int countOf(TraceKind kind) const { return m_counts.value(int(kind)); }
    /// Since the first run, of the run that goes on.
    qint64 runStart() const { return m_runStart; }
    /// From when until when the run of the entry at \a index went on; of the last one the end is open.
    TraceSpan runOf(int index) const;

private:
    int dropOldest();

    QList<TraceEntry> m_entries;
    QList<qint64> m_moments;
    QHash<int, int> m_counts;
    /// Of the present run: calls by number, counts by kind and name.
    QHash<qint64, int> m_calls;
    QHash<QString, int> m_cuts;
    /// When each run began.
    QList<qint64> m_runs;
    qint64 m_runStart = 0;
    int m_run = -1;
};

} // namespace Mingjing
