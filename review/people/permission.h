// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/people/person.h"

#include <QString>

namespace Mingjing {

/// What may be done, as far as it is not everybody's.
enum class Permission {
    Look, ///< open a case, look at its pages under any scenario
    Note,
    OpenCase, ///< begin a case, take in what is submitted for it
    Judge, ///< items, hints, evidence, findings, the store form, the profile, the edition
    Decide, ///< draft a decision
    Issue, ///< put it in force
    SecondRead, ///< read what somebody else decided before it is issued
    Override, ///< take back what is in force
    Execute, ///< carry a step out
    Lift, ///< end a penalty early
    FollowUp, ///< deadlines, and what a resubmission answers
    MoveDeadline,
    TakeAppeal, ///< record an appeal, or that it is withdrawn
    AnswerAppeal,
    IssueNotice,
    ChangeRelations, ///< which subjects belong together
    ChangeCredit, ///< the credit score of a subject
    HandOver,
    Close,
    Archive,
    Export, ///< reports and archives
    ManagePeople, ///< who works here, and as what
    ChangeHoldRules, ///< what is held for a second reader
};

/// How many there are; they count up from zero.
inline constexpr int permissionCount = static_cast<int>(Permission::ChangeHoldRules) + 1;

/// The snake_case id.
QString permissionId(Permission permission);
std::optional<Permission> permissionFromId(const QString& id);

/// Whether one of the roles of \a person allows it.
bool mayDo(const Person& person, Permission permission);

} // namespace Mingjing
