// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"

#include <QCoreApplication>

namespace Mingjing {

/// The words of what was odd about a package.
class IntakeWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::IntakeWords)

public:
    /// What is odd, in one line.
    static QString kind(IntakeWarningKind kind);
    static QString severity(IntakeSeverity severity);
};

} // namespace Mingjing
