// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"
#include "review/cases/casestore.h"
#include "tests/support/memorypeople.h"

#include <QHash>
#include <QMap>

namespace Mingjing {

/// A CaseStore that forgets, for tests that need no database. Can be told to fail.
class MemoryCaseStore final : public CaseStore
{
public:
    Result<void> createCase(const QString& caseId, const QList<ReviewEvent>& events,
                            const QList<QByteArray>& blobs) override;
    Result<void> append(const QString& caseId, const QList<ReviewEvent>& events,
                        const QList<QByteArray>& blobs = {}) override;
    Result<QList<ReviewEvent>> journal(const QString& caseId) const override;
    Result<QList<CaseSummary>> cases(const CaseQuery& query = {}) const override;
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

    /// From now on every writing fails with \a error.
    void failWith(const Error& error) { m_failure = error; }
    void recover() { m_failure.reset(); }
    /// Replaces a journal behind the back of everybody; lists go on showing the old one.
    void tamper(const QString& caseId, const QList<ReviewEvent>& events) { m_journals.insert(caseId, events); }

private:
    Result<void> write(const QString& caseId, const QList<ReviewEvent>& events, const QList<QByteArray>& blobs);

    QMap<QString, QList<ReviewEvent>> m_journals;
    QMap<QString, CaseState> m_states;
    QHash<QString, QByteArray> m_blobs;
    std::optional<Error> m_failure;
    MemoryPeople m_people;
};

} // namespace Mingjing
