// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlitecasesearch.h"

#include "review/journal/reviewevent.h"
#include "storage/cases/searchrows.h"
#include "storage/cases/sourceindex.h"
#include "storage/cases/sqlstatement.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

/// The columns case_id, program, subject, status, updated_at, kind, reference.
FoundText foundFromRow(const SqlStatement& row)
{
    FoundText found;
    found.caseId = row.text(0);
    found.programName = row.text(1);
    found.subject = row.text(2);
    found.status = caseStatusFromId(row.text(3)).value_or(CaseStatus::Open);
    found.updatedAt = fromTimestamp(row.text(4));
    found.in = foundInFromId(row.text(5)).value_or(FoundIn::Case);
    found.reference = row.text(6);
    return found;
}

/// Adds the rows of \a statement until there are \a limit in all, each with the excerpt of the row at hand.
void gather(SqlStatement& statement, int limit, CaseSearchOutcome& outcome, const std::function<Excerpt()>& excerpt)
{
    while (statement.next()) {
        if (outcome.found.size() >= limit) {
            outcome.cut = true;
            return;
        }
        FoundText found = foundFromRow(statement);
        found.excerpt = excerpt();
        outcome.found.append(found);
    }
}

QString textsSql(const IndexQuestion& question, qsizetype terms)
{
    const QString columns = u"SELECT t.case_id, c.program, c.subject, c.status, c.updated_at, t.kind, t.reference, "
                            "t.text FROM "_s;
    QString sql;
    QString order = u"t.text_id"_s;
    if (question.index == IndexQuestion::Index::None) {
        sql = columns + u"search_texts t CROSS JOIN cases c ON c.case_id = t.case_id WHERE true"_s;
    } else {
        const QString table =
            question.index == IndexQuestion::Index::Trigrams ? u"search_trigrams"_s : u"search_characters"_s;
        sql = columns
            + u"%1 CROSS JOIN search_texts t ON t.text_id = %1.rowid "
              "CROSS JOIN cases c ON c.case_id = t.case_id WHERE %1 MATCH ?"_s.arg(table);
        order = table + u".rowid"_s;
    }
    for (qsizetype i = 0; i < terms; ++i)
        sql += u" AND t.text LIKE ? ESCAPE '\\'"_s;
    return sql + u" ORDER BY %1 DESC LIMIT ?"_s.arg(order);
}

} // namespace

Result<std::unique_ptr<SqliteCaseSearch>> SqliteCaseSearch::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, u"there is no such database"_s, path};
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(path);
    if (!connection && connection.error().code != ErrorCode::Malformed)
        connection = SqlConnection::openForReading(path);
    if (!connection)
        return connection.error();
    return std::unique_ptr<SqliteCaseSearch>(new SqliteCaseSearch(*std::move(connection)));
}

Result<void> SqliteCaseSearch::searchTexts(const QStringList& terms, const CaseSearchQuery& query,
                                           CaseSearchOutcome& outcome) const
{
    const IndexQuestion question = indexQuestion(terms);
    SqlStatement statement(database(), textsSql(question, terms.size()));
    if (question.index != IndexQuestion::Index::None)
        statement.bind(question.expression);
    for (const QString& term : terms)
        statement.bind(likePattern(term));
    const Result<void> done = statement.bind(query.limit + 1).run();
    if (!done)
        return done;
    gather(statement, query.limit, outcome, [&] {
        const QString text = statement.text(7);
        return excerptOf(text, terms).value_or(Excerpt{text.left(120), {}});
    });
    return {};
}

Result<void> SqliteCaseSearch::searchClauses(const QStringList& terms, const CaseSearchQuery& query,
                                             CaseSearchOutcome& outcome) const
{
    if (query.clauses.isEmpty() || outcome.cut)
        return {};
    const QStringList marks(query.clauses.size(), u"?"_s);
    SqlStatement statement(database(),
                           u"SELECT c.case_id, c.program, c.subject, c.status, c.updated_at, 'clause', f.finding_id, "
                           "f.clause_id FROM (SELECT rowid AS place, * FROM finding_clauses WHERE clause_id IN (%1) "
                           "ORDER BY rowid DESC LIMIT ?) f CROSS JOIN cases c ON c.case_id = f.case_id "
                           "ORDER BY f.place DESC"_s.arg(marks.join(u", "_s)));
    QHash<QString, QString> titles;
    for (const NamedClause& clause : query.clauses) {
        statement.bind(clause.id);
        titles.insert(clause.id, clause.title);
    }
    const qsizetype room = query.limit - outcome.found.size();
    const Result<void> done = statement.bind(qlonglong(room) + 1).run();
    if (!done)
        return done;
    gather(statement, query.limit, outcome, [&] {
        const QString id = statement.text(7);
        const QString text = u"%1 %2"_s.arg(id, titles.value(id)).trimmed();
        return excerptOf(text, terms).value_or(Excerpt{text, {}});
    });
    return {};
}

Result<CaseSearchOutcome> SqliteCaseSearch::search(const CaseSearchQuery& query, const Cancellation& cancellation) const
{
    const QStringList terms = searchTerms(query.words);
    if (terms.isEmpty())
        return Error{ErrorCode::Refused, u"there is no word to look for"_s, {}};
    CaseSearchOutcome outcome;
    Result<void> done = searchTexts(terms, query, outcome);
    if (done)
        done = searchClauses(terms, query, outcome);
    if (!done)
        return done.error();
    if (cancellation.requested())
        return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
    if (!outcome.cut) {
        const Result<bool> more = searchSources(database(), terms, query.limit, cancellation, outcome.found);
        if (!more)
            return more.error();
        outcome.cut = *more;
    }
    const Result<SourceProgress> sources = sourceProgress(database());
    if (!sources)
        return sources.error();
    outcome.packages = sources->packages;
    outcome.packagesIndexed = sources->indexed;
    return outcome;
}

Result<void> SqliteCaseSearch::indexSources(const Cancellation& cancellation, const Progress& progress)
{
    if (m_connection->isReadOnly())
        return Error{ErrorCode::Unwritable, u"the database was opened for reading only"_s, m_connection->path()};
    return Mingjing::indexSources(database(), cancellation, progress);
}

Result<QString> firstBrokenIndex(const QSqlDatabase& database)
{
    for (const QString& table : {u"search_trigrams"_s, u"search_characters"_s}) {
        const Result<void> done =
            runSql(database, u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        if (!done && done.error().code != ErrorCode::Malformed)
            return done.error();
        if (!done)
            return table;
    }
    return QString();
}

Result<void> rebuildIndex(const QSqlDatabase& database)
{
    for (const QString& table : {u"search_trigrams"_s, u"search_characters"_s}) {
        const Result<void> done = runSql(database, u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
        if (!done)
            return done;
    }
    return forgetSources(database);
}

} // namespace Mingjing
