// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/people/peoplestore.h"

#include <QHash>

namespace Mingjing {

/// A PeopleStore that forgets, for tests that need no database.
class MemoryPeople final : public PeopleStore
{
public:
    Result<Desk> desk() const override { return m_desk; }
    Result<void> savePerson(const Person& person, const QString& by) override;
    Result<void> removePerson(const QString& account) override;
    Result<void> saveHoldRules(const HoldRules& rules, const QString& by) override;
    Result<void> setPin(const QString& account, const QString& pin) override;
    Result<bool> isPin(const QString& account, const QString& pin) const override;

private:
    Desk m_desk;
    QHash<QString, QString> m_pins;
};

} // namespace Mingjing
