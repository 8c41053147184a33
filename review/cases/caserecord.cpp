// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/caserecord.h"

#include "review/cases/casefold.h"
#include "review/cases/casestore.h"

namespace Mingjing {

Result<StoredCaseRecord> StoredCaseRecord::load(const CaseStore& store, const QString& caseId)
{
    const Result<QList<ReviewEvent>> journal = store.journal(caseId);
    if (!journal)
        return journal.error();
    const Result<CaseState> state = fold(*journal);
    if (!state)
        return state.error();
    StoredCaseRecord record;
    record.m_store = &store;
    record.m_caseId = caseId;
    record.m_journal = *journal;
    record.m_packageSha256 = state->packageSha256;
    record.m_editionSha256 = state->editionSha256;
    return record;
}

Result<QByteArray> StoredCaseRecord::blob(const QString& sha256) const
{
    return m_store->blob(sha256);
}

Result<QByteArray> StoredCaseRecord::packageBytes() const
{
    return m_store->blob(m_packageSha256);
}

Result<QByteArray> StoredCaseRecord::editionBytes() const
{
    return m_store->blob(m_editionSha256);
}

} // namespace Mingjing
