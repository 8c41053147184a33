// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"

#include "review/statistics/series.h"
#include "storage/cases/sqlitestatistics.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QStringList measureIds()
{
    QStringList ids;
    for (const Measure measure : allMeasures())
        ids.append(measureId(measure));
    return ids;
}

QJsonObject documentOf(const QList<Series>& series, const QList<Period>& periods, const Breakdown& breakdown)
{
    QJsonArray columns;
    for (const Period& period : periods)
        columns.append(period.first.toString(Qt::ISODate));
    QJsonArray lines;
    for (const Series& each : series) {
        QJsonArray counts;
        for (const qint64 count : each.counts)
            counts.append(count);
        lines.append(QJsonObject{{u"part"_s, each.name}, {u"counts"_s, counts}, {u"total"_s, each.total()}});
    }
    QJsonArray keys;
    for (const KeyTotal& key : breakdown.keys) {
        QJsonObject parts;
        for (qsizetype i = 0; i < breakdown.parts.size(); ++i)
            parts[breakdown.parts.at(i)] = key.counts.at(i);
        keys.append(QJsonObject{{u"key"_s, key.key}, {u"parts"_s, parts}, {u"total"_s, key.total()}});
    }
    return {{u"periods"_s, columns}, {u"series"_s, lines}, {u"keys"_s, keys}, {u"total"_s, breakdown.total}};
}

void print(const QList<Series>& series, const QList<Period>& periods, const Breakdown& breakdown, Console& console)
{
    TextTable table;
    QStringList heading{u"from"_s};
    for (const Series& each : series)
        heading.append(each.name);
    table.add(heading);
    for (qsizetype i = 0; i < periods.size(); ++i) {
        QStringList row{periods.at(i).first.toString(Qt::ISODate)};
        for (const Series& each : series)
            row.append(QString::number(each.counts.at(i)));
        table.add(row);
    }
    table.print(console);
    if (breakdown.keys.size() < 2 && breakdown.keys.value(0).key.isEmpty())
        return;
    TextTable keys;
    keys.add(QStringList{u"key"_s} + breakdown.parts);
    for (const KeyTotal& key : breakdown.keys) {
        QStringList row{key.key};
        for (const qint64 count : key.counts)
            row.append(QString::number(count));
        keys.add(row);
    }
    keys.print(console);
}

ExitStatus run(const Invocation& call)
{
    const auto measure = measureFromId(call.value(u"measure"_s));
    if (!measure)
        return call.console.usage(u"--measure is one of "_s + measureIds().join(u", "_s));
    StatisticsQuery query;
    query.span = {QDate::fromString(call.value(u"from"_s), Qt::ISODate),
                  QDate::fromString(call.value(u"until"_s), Qt::ISODate)};
    if (!query.span.first.isValid() || !query.span.last.isValid() || query.span.last < query.span.first)
        return call.console.usage(u"--from and --until are dates, the first not after the last: 2026-01-01"_s);
    query.timeZone = call.value(u"zone"_s);
    query.category = call.value(u"category"_s);
    query.person = call.value(u"person"_s);
    PeriodLength length = fittingLength(query.span);
    if (call.has(u"by"_s)) {
        const auto asked = periodLengthFromId(call.value(u"by"_s));
        if (!asked)
            return call.console.usage(u"--by is day, week, month, quarter or year"_s);
        length = *asked;
    }
    const QString database = call.value(u"db"_s);
    const auto statistics = SqliteStatistics::open(database);
    if (!statistics)
        return call.console.fail(statistics.error(), database);
    const auto counts = (*statistics)->counts(*measure, query);
    if (!counts)
        return call.console.fail(counts.error(), database);
    const QList<Period> periods = periodsOf(query.span, length);
    if (periods.isEmpty())
        return call.console.usage(u"that gives more than %1 periods"_s.arg(maximumPeriods));
    const QList<Series> series = seriesByPart(*counts, periods);
    const Breakdown breakdown = breakdownByKey(*counts);
    if (call.has(u"json"_s))
        call.console.json(documentOf(series, periods, breakdown));
    else
        print(series, periods, breakdown, call.console);
    return ExitStatus::Done;
}

} // namespace

Command statisticsCommand()
{
    return {
        u"statistics"_s,
        u"--db FILE --measure MEASURE --from DATE --until DATE [--by PERIOD] [--zone ZONE] [--category NAME] [--person ACCOUNT] [--json]"_s,
        u"Counts over many cases and over time: submissions, outcomes, clauses, penalties, deadlines, appeals, hints"_s,
        0,
        0,
        {databaseOption(),
         {u"measure"_s, u"what is counted: "_s + measureIds().join(u", "_s), u"MEASURE"_s},
         {u"from"_s, u"the first day"_s, u"DATE"_s},
         {u"until"_s, u"the last day"_s, u"DATE"_s},
         {u"by"_s, u"day, week, month, quarter or year (what fits)"_s, u"PERIOD"_s},
         {u"zone"_s, u"where days begin (Asia/Shanghai)"_s, u"ZONE"_s, u"Asia/Shanghai"_s},
         {u"category"_s, u"only cases of this category"_s, u"NAME"_s},
         {u"person"_s, u"only what this person answers for"_s, u"ACCOUNT"_s},
         jsonOption()},
        run,
        {u"db"_s, u"measure"_s, u"from"_s, u"until"_s}};
}

} // namespace Mingjing
