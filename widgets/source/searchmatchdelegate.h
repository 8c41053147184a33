// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowdelegate.h"

namespace Mingjing {

/// Paints a match with its line number beside it and what was found standing out; a file as usual.
class SearchMatchDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchMatchDelegate)

public:
    enum Role {
        LineRole = Qt::UserRole + 1, ///< int, from 1; 0 for a file
        OffsetRole = Qt::UserRole + 3, ///< int, of what was found within the text
        LengthRole, ///< int
    };

    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Mingjing
