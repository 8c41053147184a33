// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// What somebody does at the desk; a person may have several.
enum class Role {
    Reviewer, ///< judges submitted packages and decides
    Lead, ///< answers for what is decided: takes back, lifts, sets the rules
    Trainer, ///< looks and replays, and decides nothing
    Administrator, ///< says who works here
};

/// `reviewer`, `lead`, `trainer`, `administrator`.
QString roleId(Role role);
std::optional<Role> roleFromId(const QString& id);
/// In declaration order.
const QList<Role>& allRoles();

/// Somebody who works at the desk. A plain value.
struct Person {
    /// The operating system's name of the user: who it is, whatever the name says.
    QString account;
    QString name;
    QList<Role> roles;
    /// A reviewer who still learns: what they decide may be held, and they read no other's decisions.
    bool junior = false;
    /// Asked for when a decision is issued. The PIN itself is nowhere kept.
    bool hasPin = false;

    bool operator==(const Person&) const = default;
};

/// The account of an actor as journals have them: `lin.wei`, or `林伟 (lin.wei)`.
QString accountOf(const QString& actor);

} // namespace Mingjing
