// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/peoplewords.h"

namespace Mingjing {

QString PeopleWords::role(Role role)
{
    switch (role) {
    case Role::Reviewer:
        return tr("Reviewer");
    case Role::Lead:
        return tr("Team lead");
    case Role::Trainer:
        return tr("Trainer");
    case Role::Administrator:
        return tr("Administrator");
    }
    return {};
}

QString PeopleWords::permission(Permission permission)
{
    switch (permission) {
    case Permission::Look:
        return tr("look at cases");
    case Permission::Note:
        return tr("write notes");
    case Permission::OpenCase:
        return tr("open a case or take in a package");
    case Permission::Judge:
        return tr("judge, or record evidence and findings");
    case Permission::Decide:
        return tr("draft a decision");
    case Permission::Issue:
        return tr("issue a decision");
    case Permission::SecondRead:
        return tr("read a decision as the second");
    case Permission::Override:
        return tr("take back a decision");
    case Permission::Execute:
        return tr("carry out a penalty");
    case Permission::Lift:
        return tr("lift a penalty");
    case Permission::FollowUp:
        return tr("follow up deadlines");
    case Permission::MoveDeadline:
        return tr("move a deadline");
    case Permission::TakeAppeal:
        return tr("record an appeal");
    case Permission::AnswerAppeal:
        return tr("answer an appeal");
    case Permission::IssueNotice:
        return tr("issue a notice");
    case Permission::ChangeRelations:
        return tr("change how subjects are related");
    case Permission::ChangeCredit:
        return tr("change a credit score");
    case Permission::HandOver:
        return tr("hand a case over");
    case Permission::Close:
        return tr("close a case");
    case Permission::Archive:
        return tr("archive a case");
    case Permission::Export:
        return tr("export");
    case Permission::ManagePeople:
        return tr("say who works here");
    case Permission::ChangeHoldRules:
        return tr("change what is held for a second reader");
    }
    return {};
}

QString PeopleWords::holdReason(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Permanent:
        return tr("a permanent penalty");
    case HoldReason::Account:
        return tr("a penalty on the account or the whole program");
    case HoldReason::Departure:
        return tr("a departure from the rule");
    case HoldReason::Junior:
        return tr("decided by a junior reviewer");
    case HoldReason::Sampled:
        return tr("drawn as a sample");
    }
    return {};
}

QString PeopleWords::holdReasons(const QList<HoldReason>& reasons)
{
    QStringList words;
    for (const HoldReason reason : reasons)
        words.append(holdReason(reason));
    return words.join(tr(", ", "between reasons"));
}

QString PeopleWords::person(const Person& person)
{
    return person.name.isEmpty() ? person.account : QStringLiteral("%1 (%2)").arg(person.name, person.account);
}

} // namespace Mingjing
