// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/networkanswer.h"

#include <QAbstractTableModel>
#include <QList>

namespace Mingjing {

/// How requests are answered, one row each.
class AnswersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswersModel)

public:
    enum Column { MethodColumn, AddressColumn, StatusColumn, BodyColumn, ColumnCount };

    explicit AnswersModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    const QList<NetworkAnswer>& answers() const { return m_answers; }
    void setAnswers(const QList<NetworkAnswer>& answers);
    /// The first that fits answers: what is put first is stronger than the rest.
    void putFirst(const NetworkAnswer& answer);
    void replace(int row, const NetworkAnswer& answer);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<NetworkAnswer> m_answers;
};

} // namespace Mingjing
