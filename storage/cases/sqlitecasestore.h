// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"
#include "review/cases/casestore.h"
#include "storage/cases/caseprojection.h"
#include "storage/cases/migrations.h"
#include "storage/cases/sqlconnection.h"
#include "storage/cases/sqlitepeople.h"

#include <QString>

#include <memory>
#include <optional>

namespace Mingjing {

class SqlTransaction;

/// Cases in a SQLite file. Several processes may have the same file open: each act is one transaction, and one that
/// meets a journal which somebody else has carried on is a Conflict. For the thread that opened it.
class SqliteCaseStore final : public CaseStore
{
    Q_DISABLE_COPY_MOVE(SqliteCaseStore)

public:
    /// Opens \a path, created when absent, checks it and brings its schema up to date (see migrate()). Malformed when
    /// it is damaged or no database of ours, Newer when its schema is.
    static Result<std::unique_ptr<SqliteCaseStore>> open(const QString& path);
    /// As open(), but NotFound when there is no such file.
    static Result<std::unique_ptr<SqliteCaseStore>> openExisting(const QString& path);
    /// Opens what is there without ever writing to it, also where nothing can be written. Refused when its schema is
    /// older than the program's: it must be opened for writing once.
    static Result<std::unique_ptr<SqliteCaseStore>> openForReading(const QString& path);
    /// What open() does that may take long, in any thread. What was done when it is stopped lasts, and is not done
    /// again.
    static Result<void> prepare(const QString& path, const OpeningWatch& watch);
    /// Opens what this process has just prepared or read, and does not look at it again.
    static Result<std::unique_ptr<SqliteCaseStore>> openPrepared(const QString& path, bool forReading);
    /// As open(), with other steps than the program's own; for tests.
    static Result<std::unique_ptr<SqliteCaseStore>> open(const QString& path, const QList<Migration>& migrations,
                                                         const OpeningWatch& watch = {});

    Result<void> createCase(const QString& caseId, const QList<ReviewEvent>& events,
                            const QList<QByteArray>& blobs) override;
    Result<void> append(const QString& caseId, const QList<ReviewEvent>& events,
                        const QList<QByteArray>& blobs = {}) override;
    Result<QList<ReviewEvent>> journal(const QString& caseId) const override;
    Result<QList<CaseSummary>> cases(const CaseQuery& query = {}) const override;
    Result<qint64> count(const CaseQuery& query = {}) const override;
    Result<CaseFacets> facets() const override;
    Result<QList<DeadlineEntry>> deadlines(const DeadlineQuery& query = {}) const override;
    Result<QList<Offence>> offences(const OffenceQuery& query) const override;
    Result<QList<SubjectRelation>> relationsAround(const QString& subject) const override;
    Result<QList<CreditRecord>> creditOf(const QString& subject) const override;
    Result<QList<PenaltyEntry>> penalties(const PenaltyQuery& query = {}) const override;
    Result<QList<RememberedDismissal>> dismissals() const override;
    Result<QString> putBlob(const QByteArray& bytes) override;
    Result<QByteArray> blob(const QString& sha256) const override;
    Result<VerifyReport> verify(const QString& caseId) const override;
    Result<void> rebuild(const QString& caseId) override;
    PeopleStore* people() override { return &m_people; }

    bool isReadOnly() const override { return m_connection->isReadOnly(); }
    Result<std::optional<CaseHolder>> holder(const QString& caseId) const override;
    Result<void> hold(const QString& caseId) override;
    void release(const QString& caseId) override;

    /// Makes the full-text index anew from the projections; the source of packages waits for
    /// CaseSearch::indexSources().
    Result<void> rebuildSearch();
    /// The part of the full-text index that does not agree with the cases; empty when all does.
    Result<QString> brokenSearchIndex() const;

private:
    /// What the last written case looks like, to be spared folding its journal for each event.
    struct Known {
        CaseState state;
        CaseRows rows;
    };

    explicit SqliteCaseStore(std::unique_ptr<SqlConnection> connection);
    const QSqlDatabase& database() const { return m_connection->database(); }
    Result<void> begin(SqlTransaction& transaction) const;
    Result<void> commit(SqlTransaction& transaction) const;
    Result<void> rebuildStale(const OpeningWatch& watch);
    Result<void> rebuildWithin(const QString& caseId);
    Result<Known> knownAt(const QString& caseId, const QString& headHash) const;
    Result<void> write(const Known& before, const QString& caseId, const QList<ReviewEvent>& events,
                       const QList<QByteArray>& blobs, Known& after);

    std::unique_ptr<SqlConnection> m_connection;
    SqlitePeople m_people;
    std::optional<Known> m_known;
    /// Names this store among the holders of cases.
    QString m_token;
};

} // namespace Mingjing
