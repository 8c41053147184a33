// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/permission.h"

#include <QLatin1StringView>

#include <array>

namespace Mingjing {

namespace {

/// Who: the roles, with a reviewer who still learns as one of their own.
enum Who : unsigned {
    Junior = 1u << 0,
    Reviewer = 1u << 1,
    Lead = 1u << 2,
    Trainer = 1u << 3,
    Administrator = 1u << 4,
    Reviewers = Junior | Reviewer,
    Everybody = Reviewers | Lead | Trainer | Administrator,
};

struct Row {
    Permission permission;
    QLatin1StringView id;
    unsigned who;
};

/// Who may do what. The only place that says so.
constexpr std::array<Row, permissionCount> table = {{
    {Permission::Look, QLatin1StringView("look"), Everybody},
    {Permission::Note, QLatin1StringView("note"), Reviewers | Lead | Trainer},
    {Permission::OpenCase, QLatin1StringView("open_case"), Reviewers | Lead},
    {Permission::Judge, QLatin1StringView("judge"), Reviewers | Lead},
    {Permission::Decide, QLatin1StringView("decide"), Reviewers | Lead},
    {Permission::Issue, QLatin1StringView("issue"), Reviewers | Lead},
    {Permission::SecondRead, QLatin1StringView("second_read"), Reviewer | Lead},
    {Permission::Override, QLatin1StringView("override"), Lead},
    {Permission::Execute, QLatin1StringView("execute"), Reviewers | Lead},
    {Permission::Lift, QLatin1StringView("lift"), Lead},
    {Permission::FollowUp, QLatin1StringView("follow_up"), Reviewers | Lead},
    {Permission::MoveDeadline, QLatin1StringView("move_deadline"), Lead},
    {Permission::TakeAppeal, QLatin1StringView("take_appeal"), Reviewers | Lead},
    {Permission::AnswerAppeal, QLatin1StringView("answer_appeal"), Reviewer | Lead},
    {Permission::IssueNotice, QLatin1StringView("issue_notice"), Reviewers | Lead},
    {Permission::ChangeRelations, QLatin1StringView("change_relations"), Reviewer | Lead},
    {Permission::ChangeCredit, QLatin1StringView("change_credit"), Lead},
    {Permission::HandOver, QLatin1StringView("hand_over"), Reviewers | Lead | Administrator},
    {Permission::Close, QLatin1StringView("close"), Reviewers | Lead},
    {Permission::Archive, QLatin1StringView("archive"), Lead | Administrator},
    {Permission::Export, QLatin1StringView("export"), Reviewers | Lead | Trainer | Administrator},
    {Permission::ManagePeople, QLatin1StringView("manage_people"), Administrator},
    {Permission::ChangeHoldRules, QLatin1StringView("change_hold_rules"), Lead},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].permission) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "one row for each permission, in their order");

unsigned whoIs(const Person& person)
{
    unsigned who = 0;
    for (const Role role : person.roles) {
        switch (role) {
        case Role::Reviewer:
            who |= person.junior ? Junior : Reviewer;
            break;
        case Role::Lead:
            who |= Lead;
            break;
        case Role::Trainer:
            who |= Trainer;
            break;
        case Role::Administrator:
            who |= Administrator;
            break;
        }
    }
    return who;
}

} // namespace

QString permissionId(Permission permission)
{
    return table.at(static_cast<std::size_t>(permission)).id;
}

std::optional<Permission> permissionFromId(const QString& id)
{
    for (const Row& row : table) {
        if (row.id == id)
            return row.permission;
    }
    return std::nullopt;
}

bool mayDo(const Person& person, Permission permission)
{
    return (table.at(static_cast<std::size_t>(permission)).who & whoIs(person)) != 0;
}

} // namespace Mingjing
