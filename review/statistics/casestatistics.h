// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/statistics/measure.h"
#include "review/statistics/period.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Mingjing {

/// Over what is counted.
struct StatisticsQuery {
    Period span;
    /// IANA id of the zone in which days begin; empty: UTC.
    QString timeZone;
    /// Only cases of exactly this category; empty: any.
    QString category;
    /// Only what this person did or answers for: submissions of the cases they have, decisions they issued, findings
    /// they recorded, steps and deadlines of decisions they issued, drafts they made, hints they judged; empty: any.
    QString person;

    bool operator==(const StatisticsQuery&) const = default;
};

/// How many on one day.
struct DailyCount {
    QDate day;
    /// See Measure; empty where it has none.
    QString key;
    QString part;
    qint64 count = 0;

    bool operator==(const DailyCount&) const = default;
};

/// How long it took to judge one item, as far as journals show: the time from what was recorded before it.
struct ItemTime {
    QString itemId;
    /// How often it was judged within a pause.
    qint64 judged = 0;
    std::chrono::milliseconds mean{0};

    bool operator==(const ItemTime&) const = default;
};

/// How long somebody worked at one case until its first decision was issued.
struct CaseTime {
    QString caseId;
    /// Who issued that, and on which day.
    QString person;
    QDate day;
    std::chrono::milliseconds worked{0};
    /// From its opening, pauses too.
    std::chrono::milliseconds passed{0};

    bool operator==(const CaseTime&) const = default;
};

/// Port: figures over many cases. For one thread.
class CaseStatistics
{
public:
    virtual ~CaseStatistics() = default;

    /// By day, key and part; days on which nothing was are left out.
    virtual Result<QList<DailyCount>> counts(Measure measure, const StatisticsQuery& query) const = 0;
    /// The cases behind what counts() counted with this key and part; an empty one: any. In no order, each once.
    virtual Result<QStringList> casesBehind(Measure measure, const StatisticsQuery& query, const QString& key,
                                            const QString& part) const = 0;
    /// Of cases that were first decided within the span. Of a pause longer than \a longestPause nothing counts.
    virtual Result<QList<CaseTime>> caseTimes(const StatisticsQuery& query,
                                              std::chrono::minutes longestPause) const = 0;
    /// Of the same cases, by item id.
    virtual Result<QList<ItemTime>> itemTimes(const StatisticsQuery& query,
                                              std::chrono::minutes longestPause) const = 0;
};

} // namespace Mingjing
