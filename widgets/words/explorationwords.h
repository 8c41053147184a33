// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/exploration.h"

#include <QCoreApplication>

namespace Mingjing {

/// The words of what an explorer did and found, in the language of the program.
class ExplorationWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ExplorationWords)

public:
    /// Short enough for a badge.
    static QString issueKind(ExplorationIssue::Kind kind);
    /// What was found, with its detail.
    static QString issue(const ExplorationIssue& issue);
    /// What was done, such as: Tapped “Buy”.
    static QString action(const ExploredStep& step);
    /// What came of it.
    static QString effect(ExploredStep::Effect effect);
    /// How the program was walked, in one sentence.
    static QString summary(const Exploration& exploration);
};

} // namespace Mingjing
