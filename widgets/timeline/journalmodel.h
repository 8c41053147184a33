// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/journal/reviewevent.h"

#include <QAbstractTableModel>
#include <QList>

namespace Mingjing {

class ReviewContext;

/// The events of a case, oldest first: of the live case by itself, of a replay as they are handed over.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalModel)

public:
    enum Column { SequenceColumn, TimeColumn, ActorColumn, SentenceColumn };
    static constexpr int columnTotal = SentenceColumn + 1;

    enum Role {
        SequenceRole = Qt::UserRole + 1,
        KindRole, ///< EventKind as int
        HashRole,
    };

    /// \a context must outlive the model.
    explicit JournalModel(const ReviewContext& context, QObject* parent = nullptr);

    /// Shows the events of a replay, until another case is opened.
    void setEvents(const QList<ReviewEvent>& events);
    /// Events after \a sequence are shown as not having happened yet; negative: all have.
    void setPosition(qint64 sequence);
    /// nullptr when \a index is none. Lives until the model changes.
    const ReviewEvent* eventAt(const QModelIndex& index) const;
    QModelIndex indexOf(qint64 sequence) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void follow();
    bool isAhead(const ReviewEvent& event) const { return m_position >= 0 && event.sequence > m_position; }

    const ReviewContext& m_context;
    QList<ReviewEvent> m_events;
    qint64 m_position = -1;
};

} // namespace Mingjing
