// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/tracelog.h"

#include <QStringMatcher>

namespace Mingjing {

/// Which entries of a trace are of interest.
struct TraceFilter {
    /// Bit i: TraceKind i is shown.
    unsigned kinds = ~0U;
    /// Only of this page; empty: of all.
    QString page;
    /// Whether a page had been touched right before.
    enum class Gesture { Any, With, Without } gesture = Gesture::Any;
    bool onlyNonPublic = false;
    bool onlyFailed = false;
    /// Entries before this one are out of sight.
    int first = 0;

    bool shows(TraceKind kind) const { return (kinds >> unsigned(kind)) & 1U; }
    bool accepts(const TraceEntry& entry) const;
    bool operator==(const TraceFilter&) const = default;
};

/// The words of the entries of a trace, to be searched; kept from the first search on.
class TraceText final
{
public:
    /// \a log must outlive this.
    explicit TraceText(const TraceLog& log) : m_log(log) { }

    /// Name, subject, outcome, place and page of the entry at \a index, with the whole of arguments and answers.
    const QString& of(int index);
    void forget(int index);
    void clear() { m_texts.clear(); }

private:
    const TraceLog& m_log;
    QList<QString> m_texts;
};

} // namespace Mingjing
