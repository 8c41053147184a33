// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/twolinedelegate.h"

namespace Mingjing {

/// Paints rows of a ChangesModel: the clause and what became of it, below it what it is about.
class ChangesDelegate final : public TwoLineDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesDelegate)

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    Lines linesOf(const QModelIndex& index) const override;
};

} // namespace Mingjing
