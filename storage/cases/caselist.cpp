// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/caselist.h"

#include "review/cases/decidedstep.h"
#include "review/cases/penaltychain.h"
#include "review/journal/reviewevent.h"
#include "storage/cases/sqlstatement.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Conditions joined by AND, with the values for their placeholders.
struct Filter {
    QStringList conditions;
    QVariantList values;

    QString where() const { return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s); }
};

QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

Filter filterOf(const CaseQuery& query)
{
    Filter filter;
    if (!query.statuses.isEmpty()) {
        const QStringList marks(query.statuses.size(), u"?"_s);
        filter.conditions.append(u"status IN (%1)"_s.arg(marks.join(u", "_s)));
        for (const CaseStatus status : query.statuses)
            filter.values.append(caseStatusId(status));
    }
    if (!query.text.isEmpty()) {
        filter.conditions.append(
            u"(case_id LIKE ? ESCAPE '\\' OR program LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\')"_s);
        filter.values.append(QVariantList(3, likePattern(query.text)));
    }
    if (!query.packageSha256.isEmpty()) {
        filter.conditions.append(u"case_id IN (SELECT case_id FROM case_versions WHERE sha256 = ?)"_s);
        filter.values.append(query.packageSha256);
    }
    if (query.assignee) {
        filter.conditions.append(u"assignee = ?"_s);
        filter.values.append(*query.assignee);
    }
    if (!query.category.isEmpty()) {
        filter.conditions.append(u"category = ?"_s);
        filter.values.append(query.category);
    }
    if (query.dueFrom.isValid()) {
        filter.conditions.append(u"due_at <> '' AND due_at >= ?"_s);
        filter.values.append(toTimestamp(query.dueFrom));
    }
    if (query.dueBefore.isValid()) {
        filter.conditions.append(u"due_at <> '' AND due_at <= ?"_s);
        filter.values.append(toTimestamp(query.dueBefore));
    }
    if (query.withoutDue)
        filter.conditions.append(u"due_at = ''"_s);
    if (query.held)
        filter.conditions.append(u"held <> 0"_s);
    return filter;
}

QString orderOf(const CaseQuery& query)
{
    struct Key {
        QString column;
        bool descending = false;
    };
    const auto key = [&]() -> Key {
        switch (query.order) {
        case CaseOrder::UpdatedLast:
            return {u"updated_at"_s, true};
        case CaseOrder::OpenedLast:
            return {u"opened_at"_s, true};
        case CaseOrder::DueFirst:
            return {u"due_at"_s};
        case CaseOrder::Program:
            return {u"program"_s};
        case CaseOrder::Subject:
            return {u"subject"_s};
        case CaseOrder::Category:
            return {u"category"_s};
        case CaseOrder::Assignee:
            return {u"assignee"_s};
        case CaseOrder::Status:
            return {u"status"_s};
        case CaseOrder::FindingsMost:
            return {u"findings"_s, true};
        case CaseOrder::Edition:
            return {u"edition_title"_s};
        }
        return {};
    }();
    const bool allDated = query.dueFrom.isValid() || query.dueBefore.isValid();
    const QString undatedLast = query.order == CaseOrder::DueFirst && !allDated ? u"due_at = '', "_s : QString();
    const QString direction = key.descending != query.reversed ? u" DESC"_s : QString();
    return u" ORDER BY %1%2%3, case_id%4"_s.arg(undatedLast, key.column, direction,
                                                query.reversed ? u" DESC"_s : QString());
}

/// Adds to \a entries, which are all that \a filter lets through, how they were moved.
Result<void> addMoves(const QSqlDatabase& database, const Filter& filter, QList<DeadlineEntry>& entries)
{
    SqlStatement statement(database,
                           u"SELECT m.case_id, m.deadline_id, m.former_due_at, m.due_at, m.cause, m.reason, m.days, "
                           "m.actor, m.at FROM deadline_moves m JOIN deadlines d ON d.case_id = m.case_id "
                           "AND d.deadline_id = m.deadline_id"_s
                               + filter.where() + u" ORDER BY m.case_id, m.deadline_id, m.position"_s);
    const Result<void> done = statement.bind(filter.values).run();
    if (!done)
        return done;
    QHash<QPair<QString, QString>, QList<DeadlineMove>> moves;
    while (statement.next()) {
        DeadlineMove move;
        move.deadlineId = statement.text(1);
        move.formerDueAt = fromTimestamp(statement.text(2));
        move.dueAt = fromTimestamp(statement.text(3));
        move.cause = moveCauseFromId(statement.text(4)).value_or(MoveCause::Granted);
        move.reason = statement.text(5);
        if (!statement.value(6).isNull())
            move.days = static_cast<int>(statement.integer(6));
        move.actor = statement.text(7);
        move.at = fromTimestamp(statement.text(8));
        moves[{statement.text(0), move.deadlineId}].append(move);
    }
    for (DeadlineEntry& entry : entries)
        entry.deadline.moves = moves.value({entry.caseId, entry.deadline.id});
    return {};
}

CaseSummary summaryFromRow(const SqlStatement& row)
{
    CaseSummary summary;
    summary.caseId = row.text(0);
    summary.programName = row.text(1);
    summary.subject = row.text(2);
    summary.category = row.text(3);
    summary.assignee = row.text(4);
    summary.status = caseStatusFromId(row.text(5)).value_or(CaseStatus::Open);
    summary.openedAt = fromTimestamp(row.text(6));
    summary.updatedAt = fromTimestamp(row.text(7));
    summary.dueAt = fromTimestamp(row.text(8));
    summary.passes = static_cast<int>(row.integer(9));
    summary.violations = static_cast<int>(row.integer(10));
    summary.notApplicable = static_cast<int>(row.integer(11));
    summary.unsure = static_cast<int>(row.integer(12));
    summary.findings = static_cast<int>(row.integer(13));
    summary.outcome = row.text(14);
    summary.lastSequence = row.integer(15);
    summary.editionTitle = row.text(16);
    summary.editionSha256 = row.text(17);
    summary.held = row.integer(18) != 0;
    return summary;
}

} // namespace

Result<QList<CaseSummary>> listCases(const QSqlDatabase& database, const CaseQuery& query)
{
    const Filter filter = filterOf(query);
    // Which they are is answered from an index; only their rows are read. What is both filtered and sorted otherwise is
    // answered from the one that has all of it: to look up what a filter lets through costs more than to look over all.
    const bool filtered = !query.statuses.isEmpty() || !query.category.isEmpty() || query.assignee;
    const bool looksOverAll = filtered && query.order != CaseOrder::UpdatedLast;
    const QString index = looksOverAll ? u" INDEXED BY cases_by_update"_s : QString();
    const QString order = orderOf(query);
    SqlStatement statement(database,
                           u"SELECT case_id, program, subject, category, assignee, status, opened_at, updated_at, "
                           "due_at, passes, violations, not_applicable, unsure, findings, outcome, last_sequence, "
                           "edition_title, edition_sha256, held "
                           "FROM cases WHERE case_id IN (SELECT case_id FROM cases%1%2%3 LIMIT ? OFFSET ?)%3"_s.arg(
                               index, filter.where(), order));
    const Result<void> done = statement.bind(filter.values).bind(query.limit).bind(query.offset).run();
    if (!done)
        return done.error();
    QList<CaseSummary> cases;
    while (statement.next())
        cases.append(summaryFromRow(statement));
    return cases;
}

Result<qint64> countCases(const QSqlDatabase& database, const CaseQuery& query)
{
    const Filter filter = filterOf(query);
    SqlStatement statement(database, u"SELECT count(*) FROM cases"_s + filter.where());
    const Result<void> done = statement.bind(filter.values).run();
    if (!done)
        return done.error();
    return statement.next() ? statement.integer(0) : 0;
}

Result<CaseFacets> facetsOfCases(const QSqlDatabase& database)
{
    CaseFacets facets;
    const auto names = [&](const QString& column, QStringList& list) -> Result<void> {
        // From each to the next in the index: there are few among many.
        SqlStatement statement(
            database,
            u"WITH RECURSIVE found (name) AS (SELECT min(%1) FROM cases WHERE %1 > '' UNION ALL "
            "SELECT (SELECT min(%1) FROM cases WHERE %1 > found.name) FROM found "
            "WHERE found.name IS NOT NULL) SELECT name FROM found WHERE name IS NOT NULL"_s.arg(column));
        const Result<void> done = statement.run();
        while (done && statement.next())
            list.append(statement.text(0));
        return done;
    };
    Result<void> done = names(u"assignee"_s, facets.assignees);
    if (done)
        done = names(u"category"_s, facets.categories);
    if (!done)
        return done.error();
    SqlStatement statement(database,
                           u"SELECT edition_sha256, max(edition_title), count(*), sum(status IN ('open', 'decided')) "
                           "FROM cases GROUP BY edition_sha256"_s);
    done = statement.run();
    if (!done)
        return done.error();
    while (statement.next()) {
        facets.editions.append({statement.text(0), statement.text(1), static_cast<int>(statement.integer(2)),
                                static_cast<int>(statement.integer(3))});
        facets.cases += facets.editions.last().cases;
    }
    return facets;
}

Result<QList<DeadlineEntry>> listDeadlines(const QSqlDatabase& database, const DeadlineQuery& query)
{
    Filter filter;
    if (query.dueUpTo.isValid()) {
        filter.conditions.append(u"d.due_at <= ?"_s);
        filter.values.append(toTimestamp(query.dueUpTo));
    }
    if (query.state) {
        filter.conditions.append(u"d.state = ?"_s);
        filter.values.append(deadlineStateId(*query.state));
    }
    SqlStatement statement(database,
                           u"SELECT c.case_id, c.program, c.subject, d.deadline_id, d.step_id, d.what, d.due_at, "
                           "d.state, d.settled_at, s.body, c.time_zone, a.since FROM deadlines d "
                           "JOIN cases c ON c.case_id = d.case_id "
                           "LEFT JOIN decision_steps s ON s.case_id = d.case_id AND s.step_id = d.step_id "
                           "LEFT JOIN awaited_answers a ON a.case_id = d.case_id AND a.deadline_id = d.deadline_id"_s
                               + filter.where() + u" ORDER BY d.due_at, c.case_id, d.deadline_id"_s);
    const Result<void> done = statement.bind(filter.values).run();
    if (!done)
        return done.error();
    QList<DeadlineEntry> entries;
    while (statement.next()) {
        DeadlineEntry entry;
        entry.caseId = statement.text(0);
        entry.programName = statement.text(1);
        entry.subject = statement.text(2);
        entry.deadline.id = statement.text(3);
        entry.deadline.stepId = statement.text(4);
        entry.deadline.what = statement.text(5);
        entry.deadline.dueAt = fromTimestamp(statement.text(6));
        entry.deadline.state = deadlineStateFromId(statement.text(7)).value_or(DeadlineState::Pending);
        entry.deadline.settledAt = fromTimestamp(statement.text(8));
        const QJsonObject step = QJsonDocument::fromJson(statement.text(9).toUtf8()).object();
        if (const auto decided = decidedStepFromJson(step))
            entry.counted = decided->countedTo(entry.deadline.dueAt);
        entry.timeZone = statement.text(10);
        entry.awaitingSince = fromTimestamp(statement.text(11));
        entries.append(entry);
    }
    const Result<void> moved = addMoves(database, filter, entries);
    if (!moved)
        return moved.error();
    return entries;
}

Result<QList<PenaltyEntry>> listPenalties(const QSqlDatabase& database, const PenaltyQuery& query)
{
    Filter filter;
    filter.conditions = {u"s.executed_at <> ''"_s, u"s.lifted_at = ''"_s};
    if (query.runningAt.isValid()) {
        filter.conditions.append(u"(s.ends_at = '' OR s.ends_at >= ?)"_s);
        filter.values.append(toTimestamp(query.runningAt));
    }
    if (query.kind) {
        filter.conditions.append(u"s.kind = ?"_s);
        filter.values.append(penaltyKindId(*query.kind));
    }
    SqlStatement statement(database,
                           u"SELECT c.case_id, c.program, c.subject, c.time_zone, s.body, s.executed_at, s.ends_at "
                           "FROM decision_steps s JOIN cases c ON c.case_id = s.case_id"_s
                               + filter.where() + u" ORDER BY s.ends_at = '', s.ends_at, c.case_id, s.step_id"_s);
    const Result<void> done = statement.bind(filter.values).run();
    if (!done)
        return done.error();
    QList<PenaltyEntry> entries;
    while (statement.next()) {
        const auto step = decidedStepFromJson(QJsonDocument::fromJson(statement.text(4).toUtf8()).object());
        if (!step)
            return step.error();
        PenaltyEntry entry{statement.text(0), statement.text(1), statement.text(2), statement.text(3), *step};
        entry.step.executedAt = fromTimestamp(statement.text(5));
        entry.step.endsAt = fromTimestamp(statement.text(6));
        if (lasts(entry.step))
            entries.append(entry);
    }
    return entries;
}

} // namespace Mingjing
