// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagedifference.h"

#include <QTreeWidget>

namespace Mingjing {

/// In what the two phones differ, in words: what only one has stands in its column.
class DifferenceList final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceList)

public:
    explicit DifferenceList(QWidget* parent = nullptr);

    void setDifferences(const QList<PageDifference>& differences);

Q_SIGNALS:
    /// The person wants to see it: a line of text on the phones, or a place in the source.
    void chosen(const Mingjing::PageDifference& difference);

private:
    QList<PageDifference> m_differences;
};

} // namespace Mingjing
