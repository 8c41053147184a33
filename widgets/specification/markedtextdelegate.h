// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowdelegate.h"

#include <QStringList>

namespace Mingjing {

/// Paints one line of text with the words of a search marked.
class MarkedTextDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedTextDelegate)

public:
    using RowDelegate::RowDelegate;

    void setWords(const QStringList& words) { m_words = words; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QStringList m_words;
};

} // namespace Mingjing
