// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorypeople.h"

namespace Mingjing {

Result<void> MemoryPeople::savePerson(const Person& person, const QString&)
{
    static_cast<void>(removePerson(person.account));
    m_desk.people.append(person);
    m_desk.people.last().hasPin = m_pins.contains(person.account);
    return {};
}

Result<void> MemoryPeople::removePerson(const QString& account)
{
    m_desk.people.removeIf([&](const Person& one) { return one.account == account; });
    return {};
}

Result<void> MemoryPeople::saveHoldRules(const HoldRules& rules, const QString&)
{
    m_desk.rules = rules;
    return {};
}

Result<void> MemoryPeople::setPin(const QString& account, const QString& pin)
{
    if (pin.isEmpty())
        m_pins.remove(account);
    else
        m_pins.insert(account, pin);
    for (Person& person : m_desk.people)
        person.hasPin = m_pins.contains(person.account);
    return {};
}

Result<bool> MemoryPeople::isPin(const QString& account, const QString& pin) const
{
    return m_pins.contains(account) && m_pins.value(account) == pin;
}

} // namespace Mingjing
