// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/people/holdrules.h"
#include "review/people/permission.h"
#include "review/people/person.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// The people who work on the cases of one store, and their rules. A plain value. Without people it is a desk of one:
/// whoever sits there may do everything.
struct Desk {
    QList<Person> people;
    HoldRules rules;

    bool isOfOne() const { return people.isEmpty(); }
    /// nullptr when nobody has the account.
    const Person* person(const QString& account) const;
    /// Refused when \a actor is none of the people, or no role of theirs allows it.
    Result<void> allows(const QString& actor, Permission permission) const;

    bool operator==(const Desk&) const = default;
};

} // namespace Mingjing
