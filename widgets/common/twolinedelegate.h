// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowdelegate.h"

#include <optional>

namespace Mingjing {

/// Base of the delegates that paint a row in two lines: what it is in bold, with remarks at the right, and below it
/// what it says. A stripe at the left shows its weight.
class TwoLineDelegate : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoLineDelegate)

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    struct Remark {
        QString words;
        Appearance::Role role = Appearance::Role::Muted;
    };
    struct Lines {
        QString head;
        QString below;
        /// From the right to the left.
        QList<Remark> remarks;
        std::optional<Appearance::Role> stripe;
        /// The head, or what is below it, in the colour of secondary text.
        bool headMuted = false;
        bool belowMuted = false;
        /// Head and what is below it are struck through.
        bool struck = false;
    };
    virtual Lines linesOf(const QModelIndex& index) const = 0;
};

} // namespace Mingjing
