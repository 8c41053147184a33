// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/carryreason.h"

#include <QCoreApplication>

namespace Mingjing {

/// Why something of a case does not stand under another edition, in the language of the program.
class CarryWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::CarryWords)

public:
    static QString reason(CarryReason reason);
    /// “reworded, penalty changed”.
    static QString reasons(const QList<CarryReason>& reasons);
};

} // namespace Mingjing
