// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/twolinedelegate.h"

namespace Mingjing {

/// Paints a finding in two lines: id, clauses, severity and evidence; then its words.
class FindingsDelegate final : public TwoLineDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsDelegate)

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    Lines linesOf(const QModelIndex& index) const override;
};

} // namespace Mingjing
