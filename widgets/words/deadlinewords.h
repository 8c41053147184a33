// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/deadline.h"
#include "review/cases/findinganswer.h"

#include <QCoreApplication>

namespace Mingjing {

/// Words about deadlines and what became of them, in the language of the program.
class DeadlineWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::DeadlineWords)

public:
    static QString moveCause(MoveCause cause);
    /// From when to when, why, and the reason that was given.
    static QString move(const DeadlineMove& move, const QString& zoneId);
    static QString answerResult(AnswerResult result);
    /// “3 days left”, “due today”, “2 days overdue”.
    static QString daysLeft(int days);
};

} // namespace Mingjing
