// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"

#include <QSortFilterProxyModel>

namespace Mingjing {

/// Those rows of an IntakeModel that weigh enough and hold a text in any column.
class IntakeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakeFilter)

public:
    explicit IntakeFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setLeast(IntakeSeverity least);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    IntakeSeverity m_least = IntakeSeverity::Note;
};

} // namespace Mingjing
