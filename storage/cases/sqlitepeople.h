// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/people/peoplestore.h"
#include "storage/cases/sqlconnection.h"

namespace Mingjing {

class SqlStatement;

/// The people of a desk in the database of its cases. For the thread that opened it.
class SqlitePeople final : public PeopleStore
{
    Q_DISABLE_COPY_MOVE(SqlitePeople)

public:
    /// \a connection is to a database that has our schema, and outlives this.
    explicit SqlitePeople(const SqlConnection& connection) : m_connection(connection) { }

    Result<Desk> desk() const override;
    Result<void> savePerson(const Person& person, const QString& by) override;
    Result<void> removePerson(const QString& account) override;
    Result<void> saveHoldRules(const HoldRules& rules, const QString& by) override;
    Result<void> setPin(const QString& account, const QString& pin) override;
    Result<bool> isPin(const QString& account, const QString& pin) const override;

private:
    Result<void> write(SqlStatement& statement) const;

    const SqlConnection& m_connection;
};

} // namespace Mingjing
