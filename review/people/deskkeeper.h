// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/people/peoplestore.h"

#include <QString>

namespace Mingjing {

/// The only way to change the people of a desk and its rules: checks who asks and what may not be, then keeps it.
/// Refused in words when it may not be.
class DeskKeeper final
{
public:
    /// \a store must outlive it. \a actor is who asks.
    DeskKeeper(PeopleStore& store, QString actor) : m_store(store), m_actor(std::move(actor)) { }

    /// Adds or changes. The desk keeps somebody who may manage it: the first person is an administrator.
    Result<void> save(const Person& person);
    /// Their acts stay theirs. The last one may go: then it is a desk of one again.
    Result<void> remove(const QString& account);
    Result<void> saveHoldRules(const HoldRules& rules);
    /// One's own, with the old one \a current where there is one; an administrator may take away what was forgotten.
    Result<void> setPin(const QString& account, const QString& pin, const QString& current = {});

    /// How short a PIN may be.
    static constexpr int shortestPin = 4;

private:
    Result<Desk> deskFor(Permission permission) const;

    PeopleStore& m_store;
    QString m_actor;
};

} // namespace Mingjing
