// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

const Person* Desk::person(const QString& account) const
{
    const auto found =
        std::find_if(people.cbegin(), people.cend(), [&](const Person& person) { return person.account == account; });
    return found == people.cend() ? nullptr : &*found;
}

Result<void> Desk::allows(const QString& actor, Permission permission) const
{
    if (isOfOne())
        return {};
    const Person* who = person(accountOf(actor));
    if (!who)
        return Error{ErrorCode::Refused, u"not one of the people of this desk"_s, actor};
    if (!mayDo(*who, permission))
        return Error{ErrorCode::Refused, u"no role of this person allows it"_s, permissionId(permission)};
    return {};
}

} // namespace Mingjing
