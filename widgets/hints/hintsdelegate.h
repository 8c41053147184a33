// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/twolinedelegate.h"

namespace Mingjing {

struct BoardHint;

/// Paints rows of a HintsModel: the sentence, and below it the clauses and the place; its weight at the left.
class HintsDelegate final : public TwoLineDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintsDelegate)

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    Lines linesOf(const QModelIndex& index) const override;
};

/// The colour of a hint's weight.
Appearance::Role hintRole(const BoardHint& hint);

} // namespace Mingjing
