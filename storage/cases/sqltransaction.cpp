// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqltransaction.h"

#include "storage/cases/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

SqlTransaction::~SqlTransaction()
{
    if (m_active)
        static_cast<void>(runSql(m_database, u"ROLLBACK"_s));
}

Result<void> SqlTransaction::begin()
{
    const Result<void> begun = runSql(m_database, u"BEGIN IMMEDIATE"_s);
    m_active = begun.ok();
    return begun;
}

Result<void> SqlTransaction::beginReading()
{
    const Result<void> begun = runSql(m_database, u"BEGIN"_s);
    m_active = begun.ok();
    return begun;
}

Result<void> SqlTransaction::commit()
{
    const Result<void> committed = runSql(m_database, u"COMMIT"_s);
    if (committed)
        m_active = false;
    return committed;
}

} // namespace Mingjing
