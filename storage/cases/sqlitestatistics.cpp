// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlitestatistics.h"

#include "review/journal/reviewevent.h"
#include "storage/cases/sqlstatement.h"

#include <QMap>
#include <QTimeZone>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Every fact of a measure: when, whose, of which case, with key and part.
QString factsSql(Measure measure)
{
    switch (measure) {
    case Measure::Submissions:
        return u"SELECT v.at AS at, c.assignee AS person, v.case_id AS case_id, '' AS key, "
               "CASE v.number WHEN 1 THEN 'first' ELSE 'again' END AS part "
               "FROM case_versions v JOIN cases c ON c.case_id = v.case_id"_s;
    case Measure::Outcomes:
        return u"SELECT d.issued_at AS at, d.issued_by AS person, d.case_id AS case_id, '' AS key, d.outcome AS part "
               "FROM decisions d WHERE d.issued_at <> ''"_s;
    case Measure::Clauses:
        return u"SELECT f.at AS at, f.actor AS person, f.case_id AS case_id, k.clause_id AS key, f.severity AS part "
               "FROM findings f JOIN finding_clauses k ON k.case_id = f.case_id AND k.finding_id = f.finding_id "
               "AND k.is_twin = 0 WHERE f.withdrawn = 0"_s;
    case Measure::Penalties:
        return u"SELECT s.executed_at AS at, d.issued_by AS person, s.case_id AS case_id, s.kind AS key, "
               "CASE s.permanent WHEN 0 THEN 'timed' ELSE 'permanent' END AS part FROM decision_steps s "
               "JOIN decisions d ON d.case_id = s.case_id AND d.decision_id = s.decision_id "
               "WHERE s.executed_at <> ''"_s;
    case Measure::Deadlines:
        return u"SELECT l.settled_at AS at, coalesce(d.issued_by, c.assignee) AS person, l.case_id AS case_id, "
               "'' AS key, l.state AS part FROM deadlines l JOIN cases c ON c.case_id = l.case_id "
               "LEFT JOIN decision_steps s ON s.case_id = l.case_id AND s.step_id = l.step_id "
               "LEFT JOIN decisions d ON d.case_id = l.case_id AND d.decision_id = s.decision_id "
               "WHERE l.state IN ('met', 'missed')"_s;
    case Measure::AppealsByClause:
        return u"SELECT a.answered_at AS at, d.issued_by AS person, a.case_id AS case_id, k.clause_id AS key, "
               "i.result AS part FROM appeals a "
               "JOIN appeal_items i ON i.case_id = a.case_id AND i.appeal_id = a.appeal_id "
               "JOIN decisions d ON d.case_id = a.case_id AND d.decision_id = a.decision_id "
               "JOIN finding_clauses k ON k.case_id = i.case_id AND k.finding_id = i.finding_id "
               "AND k.is_twin = 0 AND k.position = (SELECT MIN(m.position) FROM finding_clauses m "
               "WHERE m.case_id = k.case_id AND m.finding_id = k.finding_id AND m.is_twin = 0) "
               "WHERE a.answered_at <> '' AND i.result <> ''"_s;
    case Measure::AppealsByReviewer:
        return u"SELECT a.answered_at AS at, d.issued_by AS person, a.case_id AS case_id, d.issued_by AS key, "
               "i.result AS part FROM appeals a "
               "JOIN appeal_items i ON i.case_id = a.case_id AND i.appeal_id = a.appeal_id "
               "JOIN decisions d ON d.case_id = a.case_id AND d.decision_id = a.decision_id "
               "WHERE a.answered_at <> '' AND i.result <> ''"_s;
    case Measure::SecondReadings:
        return u"SELECT r.at AS at, d.drafted_by AS person, r.case_id AS case_id, d.drafted_by AS key, "
               "CASE r.agrees WHEN 0 THEN 'returned' ELSE 'agreed' END AS part FROM second_readings r "
               "JOIN decisions d ON d.case_id = r.case_id AND d.decision_id = r.decision_id"_s;
    case Measure::Hints:
        return u"SELECT h.at AS at, h.actor AS person, h.case_id AS case_id, "
               "coalesce(json_extract(h.hint, '$.rule'), '') AS key, "
               "CASE h.accepted WHEN 0 THEN 'dismissed' ELSE 'accepted' END AS part "
               "FROM hints h WHERE json_valid(h.hint)"_s;
    }
    return {};
}

/// A stretch of time in which the zone's clocks stand in the same relation to UTC.
struct Stretch {
    QDateTime from;
    /// Not included.
    QDateTime until;
    int offsetSeconds = 0;
};

Result<QTimeZone> zoneOf(const StatisticsQuery& query)
{
    const QTimeZone zone = query.timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(query.timeZone.toLatin1());
    if (!zone.isValid())
        return Error{ErrorCode::NotFound, u"there is no such time zone"_s, query.timeZone};
    return zone;
}

Result<QList<Stretch>> stretchesOf(const StatisticsQuery& query)
{
    const Result<QTimeZone> zone = zoneOf(query);
    if (!zone)
        return zone.error();
    if (!query.span.first.isValid() || !query.span.last.isValid())
        return Error{ErrorCode::Refused, u"the span has no beginning or no end"_s, {}};
    const QDateTime from = query.span.first.startOfDay(*zone).toUTC();
    const QDateTime until = query.span.last.addDays(1).startOfDay(*zone).toUTC();
    QList<Stretch> stretches = {{from, until, zone->offsetFromUtc(from)}};
    const QTimeZone::OffsetDataList changes = zone->transitions(from, until);
    for (const QTimeZone::OffsetData& change : changes) {
        if (change.atUtc <= stretches.last().from || change.atUtc >= until)
            continue;
        stretches.last().until = change.atUtc;
        stretches.append({change.atUtc, until, change.offsetFromUtc});
    }
    return stretches;
}

/// \a columns of the facts within \a stretch that the query means, with room for what follows WHERE.
QString filteredSql(Measure measure, const StatisticsQuery& query, const QString& columns)
{
    QString sql = u"SELECT %1 FROM (%2) AS fact WHERE fact.at >= ? AND fact.at < ?"_s.arg(columns, factsSql(measure));
    if (!query.person.isEmpty())
        sql += u" AND fact.person = ?"_s;
    if (!query.category.isEmpty())
        sql += u" AND fact.case_id IN (SELECT case_id FROM cases WHERE category = ?)"_s;
    return sql;
}

void bindFilter(SqlStatement& statement, const StatisticsQuery& query, const Stretch& stretch)
{
    statement.bind(toTimestamp(stretch.from)).bind(toTimestamp(stretch.until));
    if (!query.person.isEmpty())
        statement.bind(query.person);
    if (!query.category.isEmpty())
        statement.bind(query.category);
}

/// Of every case that was first decided within a stretch: the pieces of work, each with what ended it.
QString piecesSql(const StatisticsQuery& query)
{
    QString decided = u"SELECT d.case_id AS case_id, d.issued_by AS person, MIN(d.issued_at) AS at FROM decisions d "
                      "WHERE d.issued_at <> '' GROUP BY d.case_id"_s;
    QString sql = u"WITH decided AS (SELECT * FROM (%1) WHERE at >= ? AND at < ?%2%3), "
                  "pieces AS (SELECT e.case_id AS case_id, e.kind AS kind, e.payload AS payload, "
                  "(julianday(e.at) - julianday(lag(e.at) OVER (PARTITION BY e.case_id ORDER BY e.sequence))) "
                  "* 86400000.0 AS gap FROM decided JOIN events e ON e.case_id = decided.case_id "
                  "AND e.at <= decided.at) "_s;
    return sql.arg(decided, query.person.isEmpty() ? QString() : u" AND person = ?"_s,
                   query.category.isEmpty() ? QString()
                                            : u" AND case_id IN (SELECT case_id FROM cases WHERE category = ?)"_s);
}

std::chrono::milliseconds millisecondsOf(const QVariant& value)
{
    return std::chrono::milliseconds(qint64(value.toDouble() + 0.5));
}

} // namespace

Result<std::unique_ptr<SqliteStatistics>> SqliteStatistics::open(const QString& path)
{
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::openForReading(path);
    if (!connection)
        return connection.error();
    return std::unique_ptr<SqliteStatistics>(new SqliteStatistics(*std::move(connection)));
}

Result<QList<DailyCount>> SqliteStatistics::counts(Measure measure, const StatisticsQuery& query) const
{
    const Result<QList<Stretch>> stretches = stretchesOf(query);
    if (!stretches)
        return stretches.error();
    using Place = std::tuple<QDate, QString, QString>;
    QMap<Place, qint64> found;
    for (const Stretch& stretch : *stretches) {
        SqlStatement statement(database(),
                               filteredSql(measure, query,
                                           u"date(fact.at, '%1 seconds') AS day, fact.key, fact.part, COUNT(*)"_s.arg(
                                               stretch.offsetSeconds))
                                   + u" GROUP BY 1, 2, 3"_s);
        bindFilter(statement, query, stretch);
        const Result<void> done = statement.run();
        if (!done)
            return done.error();
        while (statement.next()) {
            const QDate day = QDate::fromString(statement.text(0), Qt::ISODate);
            found[{day, statement.text(1), statement.text(2)}] += statement.integer(3);
        }
    }
    QList<DailyCount> counts;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        counts.append({std::get<0>(it.key()), std::get<1>(it.key()), std::get<2>(it.key()), it.value()});
    return counts;
}

Result<QStringList> SqliteStatistics::casesBehind(Measure measure, const StatisticsQuery& query, const QString& key,
                                                  const QString& part) const
{
    const Result<QList<Stretch>> stretches = stretchesOf(query);
    if (!stretches)
        return stretches.error();
    QString sql = filteredSql(measure, query, u"DISTINCT fact.case_id"_s);
    if (!key.isEmpty())
        sql += u" AND fact.key = ?"_s;
    if (!part.isEmpty())
        sql += u" AND fact.part = ?"_s;
    // The stretches follow one another.
    SqlStatement statement(database(), sql);
    bindFilter(statement, query, {stretches->first().from, stretches->last().until, 0});
    if (!key.isEmpty())
        statement.bind(key);
    if (!part.isEmpty())
        statement.bind(part);
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    QStringList ids;
    while (statement.next())
        ids.append(statement.text(0));
    return ids;
}

Result<QList<CaseTime>> SqliteStatistics::caseTimes(const StatisticsQuery& query,
                                                    std::chrono::minutes longestPause) const
{
    const Result<QList<Stretch>> stretches = stretchesOf(query);
    if (!stretches)
        return stretches.error();
    const Result<QTimeZone> zone = zoneOf(query);
    SqlStatement statement(database(),
                           piecesSql(query)
                               + u"SELECT decided.case_id, decided.person, decided.at, c.opened_at, "
                                 "coalesce(work.sum, 0) FROM decided JOIN cases c ON c.case_id = decided.case_id "
                                 "LEFT JOIN (SELECT case_id, SUM(gap) AS sum FROM pieces WHERE gap <= ? "
                                 "GROUP BY case_id) AS work ON work.case_id = decided.case_id "
                                 "ORDER BY decided.at, decided.case_id"_s);
    bindFilter(statement, query, {stretches->first().from, stretches->last().until, 0});
    statement.bind(double(std::chrono::milliseconds(longestPause).count()));
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    QList<CaseTime> times;
    while (statement.next()) {
        const QDateTime decided = fromTimestamp(statement.text(2));
        const QDateTime opened = fromTimestamp(statement.text(3));
        times.append({statement.text(0), statement.text(1), decided.toTimeZone(*zone).date(),
                      millisecondsOf(statement.value(4)), std::chrono::milliseconds(opened.msecsTo(decided))});
    }
    return times;
}

Result<QList<ItemTime>> SqliteStatistics::itemTimes(const StatisticsQuery& query,
                                                    std::chrono::minutes longestPause) const
{
    const Result<QList<Stretch>> stretches = stretchesOf(query);
    if (!stretches)
        return stretches.error();
    SqlStatement statement(database(),
                           piecesSql(query)
                               + u"SELECT json_extract(payload, '$.item') AS item, COUNT(*), AVG(gap) FROM pieces "
                                 "WHERE kind = 'item_judged' AND gap <= ? AND json_valid(payload) "
                                 "GROUP BY item ORDER BY item"_s);
    bindFilter(statement, query, {stretches->first().from, stretches->last().until, 0});
    statement.bind(double(std::chrono::milliseconds(longestPause).count()));
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    QList<ItemTime> times;
    while (statement.next())
        times.append({statement.text(0), statement.integer(1), millisecondsOf(statement.value(2))});
    return times;
}

} // namespace Mingjing
