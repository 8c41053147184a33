// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/board/hintboard.h"

#include <QCoreApplication>

namespace Mingjing {

/// The words of hints in the language of the program.
class HintWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::HintWords)

public:
    /// The sign of a hint wherever it stands.
    static QString sign() { return QStringLiteral("◆"); }
    /// What a hint is and what it is not, in one sentence.
    static QString nature();
    static QString layer(HintLayer layer);
    static QString confidence(HintConfidence confidence);
    static QString standing(HintStanding standing);
    /// How it came to stand as it does: by whom, when and why; empty of one that is open.
    static QString answer(const BoardHint& hint);
    /// Why it was raised: the person's words, else the rule's.
    static QString message(const BoardHint& hint);
    static QString question(const BoardHint& hint);
    /// File and line, field, page, call or case.
    static QString place(const HintPlace& place);
    static QString reach(HintReach reach);
    /// For a tool tip: question mark, reason and question.
    static QString tip(const BoardHint& hint);
    /// What \a name, a fact of a rule, is called; the name itself when unknown.
    static QString fact(const QString& name);
};

} // namespace Mingjing
