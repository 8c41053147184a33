// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/person.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<4> roleIds = {
    QLatin1StringView("reviewer"),
    QLatin1StringView("lead"),
    QLatin1StringView("trainer"),
    QLatin1StringView("administrator"),
};

} // namespace

QString roleId(Role role)
{
    return idOf(roleIds, role);
}

std::optional<Role> roleFromId(const QString& id)
{
    return valueOf<Role>(roleIds, id);
}

const QList<Role>& allRoles()
{
    static const QList<Role> all = valuesOf<Role>(roleIds);
    return all;
}

QString accountOf(const QString& actor)
{
    const qsizetype open = actor.lastIndexOf(u'(');
    return actor.endsWith(u')') && open > 0 ? actor.mid(open + 1).chopped(1) : actor;
}

} // namespace Mingjing
