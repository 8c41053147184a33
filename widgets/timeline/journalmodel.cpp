// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/journalmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/words/eventwords.h"
#include "widgets/words/timewords.h"

namespace Mingjing {

JournalModel::JournalModel(QObject* parent) : QAbstractTableModel(parent) { }

void JournalModel::setEvents(const QList<ReviewEvent>& events)
{
    const qsizetype known = m_events.size();
    const bool continues =
        events.size() >= known && (known == 0 || events.at(known - 1).hash == m_events.constLast().hash);
    if (continues && events.size() == known)
        return;
    if (continues) {
        beginInsertRows({}, int(known), int(events.size()) - 1);
        m_events = events;
        endInsertRows();
    } else {
        beginResetModel();
        m_events = events;
        endResetModel();
    }
}

void JournalModel::setPosition(qint64 sequence)
{
    if (m_position == sequence)
        return;
    m_position = sequence;
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SequenceColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case ActorColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_events.size())
        return {};
    const ReviewEvent& event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case SequenceColumn:
            return event.sequence;
        case TimeColumn:
            return exactMomentText(event.at);
        case ActorColumn:
            return event.actor;
        case WhatColumn:
            return EventWords::sentence(event);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(EventWords::kind(event.kind), event.hash);
    case Qt::ForegroundRole:
        if (m_position >= 0 && event.sequence > m_position)
            return Appearance::colour(Appearance::Role::Muted);
        return {};
    case SequenceRole:
        return event.sequence;
    case KindRole:
        return eventKindId(event.kind);
    default:
        return {};
    }
}

} // namespace Mingjing
