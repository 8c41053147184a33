// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>

namespace Mingjing {

struct PageError;
struct RefusedAttempt;

/// Makes one trace of what a page session hears: puts all on the runtime's clock, keeps no more than so many of each
/// kind, and says how many it did not keep.
class PageTrace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTrace)

public:
    explicit PageTrace(QObject* parent = nullptr);

    /// A run begins; forgets the last one.
    void begin();
    /// As the runtime recorded them; calls were counted by the session.
    void add(QList<TraceEntry> entries, const QList<TraceAnswer>& answers);
    void refused(const RefusedAttempt& attempt);
    void failed(const PageError& error);
    void printed(const QString& level, const QString& text, const SourcePlace& place, const QString& page);
    /// `unresponsive` or `crashed`.
    void ended(const QString& name, const QString& page);
    /// One of \a kind was not kept.
    void drop(TraceKind kind);

Q_SIGNALS:
    void began();
    void traced(const QList<Mingjing::TraceEntry>& entries, const QList<Mingjing::TraceAnswer>& answers);

private:
    /// Whether \a entry is kept; counts it.
    bool admit(const TraceEntry& entry);
    void tellDropped();
    void add(TraceEntry entry);
    /// On the runtime's clock.
    qint64 now() const;

    std::array<int, traceKindCount> m_kept{};
    std::array<qint64, traceKindCount> m_dropped{};
    std::array<bool, traceKindCount> m_changed{};
    /// What of it was cut that the runtime counts: a later count replaces an earlier one.
    QSet<QString> m_cuts;
    QElapsedTimer m_clock;
    /// How much earlier the runtime's clock is at most.
    qint64 m_lag = -1;
    qint64 m_last = 0;
    QTimer m_telling;
};

} // namespace Mingjing
