// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/specificationwarning.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Mingjing {

/// What was odd in a document, one warning a row, with the line itself.
class WarningsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningsModel)

public:
    enum Column { LineColumn, KindColumn, TextColumn, ColumnCount };
    enum Role { LineRole = Qt::UserRole };

    explicit WarningsModel(QObject* parent = nullptr);

    /// \a lines is the whole document; empty when it is not at hand.
    void setWarnings(const QList<SpecificationWarning>& warnings, const QStringList& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SpecificationWarning& warning, int column) const;

    QList<SpecificationWarning> m_warnings;
    QStringList m_lines;
};

} // namespace Mingjing
