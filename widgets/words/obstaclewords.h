// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QCoreApplication>

namespace Mingjing {

/// What stands against an act, in the language of the program.
class ObstacleWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ObstacleWords)

public:
    /// \a obstacle as one sentence that says what to do, with what it concerns; errorText() for what is not known here.
    static QString sentence(const Error& obstacle);
};

} // namespace Mingjing
