// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/counteddays.h"

#include <QCoreApplication>

namespace Mingjing {

/// How days were counted, in the language of the program.
class CountWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::CountWords)

public:
    /// “3 natural days”, “3 business days, calendar …”.
    static QString counting(const CountedDays& counted);
    /// What is not certain about it, as a sentence; mostly empty.
    static QString warning(const CountedDays& counted);
    /// “2025, 2026”.
    static QString years(const QList<int>& years);
};

} // namespace Mingjing
