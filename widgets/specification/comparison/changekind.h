// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/appearance.h"

#include <QCoreApplication>
#include <QList>

namespace Mingjing {

/// What became of a clause from one edition to the next; one clause can be several of them.
enum class ChangeKind { Added, Removed, Reworded, Moved, Penalty };

/// All of them, in the order in which they are counted.
const QList<ChangeKind>& changeKinds();

/// How a change looks and reads.
class ChangeWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ChangeWords)

public:
    /// One character that stands for the kind where colours cannot be told apart.
    static QString sign(ChangeKind kind);
    static QString kind(ChangeKind kind);
    /// “reworded, penalty changed”.
    static QString kinds(const QList<ChangeKind>& kinds);
    /// “reworded 12”.
    static QString counted(ChangeKind kind, int count);
    static Appearance::Role role(ChangeKind kind);
};

} // namespace Mingjing
