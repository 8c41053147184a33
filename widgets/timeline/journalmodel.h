// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/journal/reviewevent.h"

#include <QAbstractTableModel>

namespace Mingjing {

/// The events of a journal, one a row, the first on top.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalModel)

public:
    enum Column { SequenceColumn, TimeColumn, ActorColumn, WhatColumn, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole, ///< qint64
        KindRole, ///< QString, eventKindId()
    };

    explicit JournalModel(QObject* parent = nullptr);

    /// Replaces all events; what \a events continues is only appended.
    void setEvents(const QList<ReviewEvent>& events);
    const QList<ReviewEvent>& events() const { return m_events; }
    /// Greys the events after \a sequence; -1: none.
    void setPosition(qint64 sequence);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReviewEvent> m_events;
    qint64 m_position = -1;
};

} // namespace Mingjing
