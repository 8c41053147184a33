// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/deskkeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Error refused(const QString& message, const QString& context)
{
    return {ErrorCode::Refused, message, context};
}

bool canBeManaged(const QList<Person>& people)
{
    return people.isEmpty() || std::any_of(people.cbegin(), people.cend(), [](const Person& person) {
               return mayDo(person, Permission::ManagePeople);
           });
}

} // namespace

Result<Desk> DeskKeeper::deskFor(Permission permission) const
{
    Result<Desk> desk = m_store.desk();
    if (!desk)
        return desk;
    const Result<void> allowed = desk->allows(m_actor, permission);
    if (!allowed)
        return allowed.error();
    return desk;
}

Result<void> DeskKeeper::save(const Person& person)
{
    const Result<Desk> desk = deskFor(Permission::ManagePeople);
    if (!desk)
        return desk.error();
    Person kept = person;
    kept.account = person.account.trimmed();
    kept.name = person.name.trimmed();
    if (kept.account.isEmpty() || kept.account.contains(u'(') || kept.account.contains(u')'))
        return refused(u"a person needs the account of an operating-system user"_s, kept.account);
    if (kept.roles.isEmpty())
        return refused(u"a person needs a role"_s, kept.account);
    QList<Person> after = desk->people;
    after.removeIf([&](const Person& one) { return one.account == kept.account; });
    after.append(kept);
    if (!canBeManaged(after))
        return refused(u"a desk needs an administrator"_s, kept.account);
    return m_store.savePerson(kept, m_actor);
}

Result<void> DeskKeeper::remove(const QString& account)
{
    const Result<Desk> desk = deskFor(Permission::ManagePeople);
    if (!desk)
        return desk.error();
    if (!desk->person(account))
        return Error{ErrorCode::NotFound, u"no such person"_s, account};
    QList<Person> after = desk->people;
    after.removeIf([&](const Person& one) { return one.account == account; });
    if (!canBeManaged(after))
        return refused(u"a desk needs an administrator"_s, account);
    return m_store.removePerson(account);
}

Result<void> DeskKeeper::saveHoldRules(const HoldRules& rules)
{
    const Result<Desk> desk = deskFor(Permission::ChangeHoldRules);
    if (!desk)
        return desk.error();
    return m_store.saveHoldRules(rules, m_actor);
}

Result<void> DeskKeeper::setPin(const QString& account, const QString& pin, const QString& current)
{
    const Result<Desk> desk = m_store.desk();
    if (!desk)
        return desk.error();
    const Person* person = desk->person(account);
    if (!person)
        return Error{ErrorCode::NotFound, u"no such person"_s, account};
    const bool own = accountOf(m_actor) == account;
    if (!own && !pin.isEmpty())
        return refused(u"a PIN is set by the person whose it is"_s, account);
    if (!own) {
        const Result<void> allowed = desk->allows(m_actor, Permission::ManagePeople);
        if (!allowed)
            return allowed;
    }
    if (!pin.isEmpty() && pin.size() < shortestPin)
        return refused(u"the PIN is too short"_s, QString::number(shortestPin));
    if (own && person->hasPin) {
        const Result<bool> known = m_store.isPin(account, current);
        if (!known)
            return known.error();
        if (!*known)
            return refused(u"the PIN is wrong"_s, account);
    }
    return m_store.setPin(account, pin);
}

} // namespace Mingjing
