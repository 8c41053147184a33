// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/people/holdreason.h"
#include "review/people/permission.h"
#include "review/people/person.h"

#include <QCoreApplication>

namespace Mingjing {

/// Who works at the desk and what they may do, in the language of the program.
class PeopleWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::PeopleWords)

public:
    static QString role(Role role);
    /// What is not allowed, as a part of a sentence: “take back a decision”.
    static QString permission(Permission permission);
    /// As a part of a sentence: “a penalty for good”.
    static QString holdReason(HoldReason reason);
    /// With commas.
    static QString holdReasons(const QList<HoldReason>& reasons);
    /// `组长 (lead)`, or the account alone.
    static QString person(const Person& person);
};

} // namespace Mingjing
