// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagetrace.h"

#include "review/trace/pageerror.h"
#include "review/trace/refusedattempt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// In the order of TraceKind; of calls, attempts, errors and lines the session keeps its own count.
constexpr std::array<int, traceKindCount> mostOfAKind{50'001, 20'000, 5'000, 5'000, 80'001, 5'001, 2'001, 1'000, 1'000};
constexpr int tellingMs = 500;

} // namespace

PageTrace::PageTrace(QObject* parent) : QObject(parent)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingMs);
    connect(&m_telling, &QTimer::timeout, this, &PageTrace::tellDropped);
}

void PageTrace::begin()
{
    m_kept.fill(0);
    m_dropped.fill(0);
    m_changed.fill(false);
    m_cuts.clear();
    m_telling.stop();
    m_clock.start();
    m_lag = -1;
    m_last = 0;
    Q_EMIT began();
    TraceEntry entry;
    entry.kind = TraceKind::Program;
    entry.name = u"started"_s;
    add(entry);
}

qint64 PageTrace::now() const
{
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    return std::max(m_last, m_lag < 0 ? 0 : elapsed - m_lag);
}

bool PageTrace::admit(const TraceEntry& entry)
{
    const QString cut = entry.kind == TraceKind::Cut ? entry.name + u' ' + entry.text : QString();
    if (m_cuts.contains(cut))
        return true;
    const auto index = static_cast<std::size_t>(entry.kind);
    if (m_kept.at(index) < mostOfAKind.at(index)) {
        ++m_kept.at(index);
        if (!cut.isEmpty())
            m_cuts.insert(cut);
        return true;
    }
    drop(entry.kind);
    return false;
}

void PageTrace::drop(TraceKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    ++m_dropped.at(index);
    m_changed.at(index) = true;
    if (!m_telling.isActive())
        m_telling.start();
}

void PageTrace::tellDropped()
{
    QList<TraceEntry> entries;
    for (std::size_t i = 0; i < m_dropped.size(); ++i) {
        if (!std::exchange(m_changed.at(i), false))
            continue;
        TraceEntry entry;
        entry.kind = TraceKind::Cut;
        entry.name = traceKindId(static_cast<TraceKind>(i));
        entry.timeMs = now();
        entry.amount = m_dropped.at(i);
        entries.append(entry);
    }
    Q_EMIT traced(entries, {});
}

void PageTrace::add(QList<TraceEntry> entries, const QList<TraceAnswer>& answers)
{
    for (TraceEntry& entry : entries) {
        if (entry.kind == TraceKind::Cut)
            entry.timeMs = now();
        else if (const qint64 lag = m_clock.elapsed() - entry.timeMs; m_lag < 0 || lag < m_lag)
            m_lag = std::max<qint64>(lag, 0);
        m_last = std::max(m_last, entry.timeMs);
    }
    entries.removeIf([this](const TraceEntry& entry) { return !admit(entry); });
    if (!entries.isEmpty() || !answers.isEmpty())
        Q_EMIT traced(entries, answers);
}

void PageTrace::add(TraceEntry entry)
{
    if (!admit(entry))
        return;
    entry.timeMs = now();
    Q_EMIT traced({entry}, {});
}

void PageTrace::refused(const RefusedAttempt& attempt)
{
    TraceEntry entry;
    entry.kind = TraceKind::Refused;
    entry.name = attempt.kind;
    entry.text = attempt.url;
    entry.page = attempt.page;
    add(entry);
}

void PageTrace::failed(const PageError& error)
{
    // What was cut is counted on its own.
    if (error.kind == "cut"_L1)
        return;
    TraceEntry entry;
    entry.kind = TraceKind::Error;
    entry.name = error.kind;
    entry.text = error.message;
    entry.place = error.place;
    entry.page = error.page;
    add(entry);
}

void PageTrace::printed(const QString& level, const QString& text, const SourcePlace& place, const QString& page)
{
    TraceEntry entry;
    entry.kind = TraceKind::Console;
    entry.name = level;
    entry.text = text;
    entry.place = place;
    entry.page = page;
    add(entry);
}

void PageTrace::ended(const QString& name, const QString& page)
{
    TraceEntry entry;
    entry.kind = TraceKind::Program;
    entry.name = name;
    entry.page = page;
    add(entry);
}

} // namespace Mingjing
