// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casefacets.h"
#include "review/cases/caseholder.h"
#include "review/cases/casequery.h"
#include "review/cases/creditentry.h"
#include "review/cases/offence.h"
#include "review/cases/relationgraph.h"
#include "review/cases/remembereddismissal.h"
#include "review/cases/verifyreport.h"
#include "review/journal/reviewevent.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

class PeopleStore;
struct CaseState;

/// Port: where cases are kept. What it acknowledges is durable. Used from the thread that made it.
class CaseStore
{
public:
    virtual ~CaseStore() = default;

    /// Starts a case with its first events and the bytes they speak of, in one transaction.
    /// Conflict when there is a case \a caseId, or the events do not fold.
    virtual Result<void> createCase(const QString& caseId, const QList<ReviewEvent>& events,
                                    const QList<QByteArray>& blobs) = 0;
    /// Adds \a events after the last, all or none. Conflict when they do not follow (somebody else has written) or do
    /// not fold; NotFound without such a case; Busy when another process keeps writing or holds the case.
    virtual Result<void> append(const QString& caseId, const QList<ReviewEvent>& events,
                                const QList<QByteArray>& blobs = {}) = 0;

    /// All events of the case, in order. NotFound without such a case.
    virtual Result<QList<ReviewEvent>> journal(const QString& caseId) const = 0;
    virtual Result<QList<CaseSummary>> cases(const CaseQuery& query = {}) const = 0;
    /// How many cases the query means, whatever its limit.
    virtual Result<qint64> count(const CaseQuery& query = {}) const;
    virtual Result<CaseFacets> facets() const;
    /// By due date, the earliest first.
    virtual Result<QList<DeadlineEntry>> deadlines(const DeadlineQuery& query = {}) const = 0;
    /// What was executed, lasts and was not lifted: by its end, the earliest first, then those without an end.
    virtual Result<QList<PenaltyEntry>> penalties(const PenaltyQuery& query = {}) const = 0;

    /// By time. Decisions that were issued once, in force or not.
    virtual Result<QList<Offence>> offences(const OffenceQuery& query) const = 0;
    /// Every standing relation among those whom standing relations connect to \a subject, by time; whichever case
    /// recorded it.
    virtual Result<QList<SubjectRelation>> relationsAround(const QString& subject) const = 0;
    /// The entries of the credit score of \a subject, by time.
    virtual Result<QList<CreditRecord>> creditOf(const QString& subject) const = 0;

    /// Hints that were dismissed beyond their place, of all cases, the latest first.
    virtual Result<QList<RememberedDismissal>> dismissals() const;

    /// Keeps \a bytes; gives their SHA-256. Keeping them twice is keeping them once.
    virtual Result<QString> putBlob(const QByteArray& bytes) = 0;
    /// NotFound when they are not kept; Malformed when they are damaged.
    virtual Result<QByteArray> blob(const QString& sha256) const = 0;

    /// Checks chain, hashes, blobs and projections. Problems are in the report; an Error means it could not be checked.
    virtual Result<VerifyReport> verify(const QString& caseId) const = 0;
    /// Who works on these cases. Owned by the store. nullptr: it keeps none, and is a desk of one.
    virtual PeopleStore* people() { return nullptr; }

    /// Makes the projections anew from the journal.
    virtual Result<void> rebuild(const QString& caseId) = 0;

    /// Nothing can be written: every act is refused as Unwritable.
    virtual bool isReadOnly() const { return false; }
    /// Who else writes to the case now; nothing when nobody does. A program that ended without letting go, or was not
    /// heard of for long, does not count.
    virtual Result<std::optional<CaseHolder>> holder(const QString& caseId) const;
    /// From now on only this store writes to the case: acts of others are refused as Busy. Busy, naming them, when
    /// somebody else does. Again renews it, which is wanted every half minute.
    virtual Result<void> hold(const QString& caseId);
    /// Others may write to it again.
    virtual void release(const QString& caseId);
};

/// The case as its journal tells it, read anew.
Result<CaseState> stateOf(const CaseStore& store, const QString& caseId);

} // namespace Mingjing
