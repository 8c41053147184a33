// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casesearch.h"
#include "widgets/common/rowdelegate.h"

#include <QAbstractListModel>

namespace Mingjing {

/// Places in all cases where words were found, one a row.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundModel)

public:
    explicit FoundModel(QObject* parent = nullptr) : QAbstractListModel(parent) { }

    void setFound(const QList<FoundText>& found);
    const FoundText& found(int row) const { return m_found.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// As one sentence, for tool tips and whoever cannot see the row.
    QVariant data(const QModelIndex& index, int role) const override;

    /// What of the case it is, in words.
    static QString place(const FoundText& found);

private:
    QList<FoundText> m_found;
};

/// Paints a place in two lines: the case and what of it, and below the words with their marks. Rows of a FoundModel.
class FoundDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundDelegate)

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Mingjing
