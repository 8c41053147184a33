// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/people/desk.h"

#include <QString>

namespace Mingjing {

/// Port: where the people of a desk are kept. It keeps and tells; who may change what is DeskKeeper's. Used from the
/// thread that made it.
class PeopleStore
{
public:
    virtual ~PeopleStore() = default;

    /// As it is now, whoever changed it.
    virtual Result<Desk> desk() const = 0;
    /// Adds or replaces the person with that account; their PIN stays.
    virtual Result<void> savePerson(const Person& person, const QString& by) = 0;
    virtual Result<void> removePerson(const QString& account) = 0;
    virtual Result<void> saveHoldRules(const HoldRules& rules, const QString& by) = 0;
    /// Empty: none from now on. Only a salted digest of it is kept. NotFound without such a person.
    virtual Result<void> setPin(const QString& account, const QString& pin) = 0;
    /// Whether it is the PIN of the person; false without a PIN. Slow on purpose: some tenths of a second.
    virtual Result<bool> isPin(const QString& account, const QString& pin) const = 0;
};

} // namespace Mingjing
