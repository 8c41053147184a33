// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/journalmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/eventwords.h"
#include "widgets/words/timewords.h"

namespace Mingjing {

JournalModel::JournalModel(const ReviewContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
    connect(&m_context, &ReviewContext::caseChanged, this, &JournalModel::reset);
    connect(&m_context, &ReviewContext::stateChanged, this, &JournalModel::follow);
    reset();
}

void JournalModel::reset()
{
    beginResetModel();
    m_events = m_context.journal();
    m_position = -1;
    endResetModel();
}

void JournalModel::setEvents(const QList<ReviewEvent>& events)
{
    beginResetModel();
    m_events = events;
    m_position = -1;
    endResetModel();
}

void JournalModel::follow()
{
    if (!m_context.session())
        return;
    const QList<ReviewEvent>& journal = m_context.journal();
    if (journal.size() < m_events.size()) {
        reset();
    } else if (journal.size() > m_events.size()) {
        beginInsertRows({}, static_cast<int>(m_events.size()), static_cast<int>(journal.size()) - 1);
        m_events = journal;
        endInsertRows();
    }
}

void JournalModel::setPosition(qint64 sequence)
{
    if (sequence == m_position)
        return;
    m_position = sequence;
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1), {Qt::ForegroundRole});
}

const ReviewEvent* JournalModel::eventAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_events.size() ? &m_events.at(index.row()) : nullptr;
}

QModelIndex JournalModel::indexOf(qint64 sequence) const
{
    return sequence >= 1 && sequence <= m_events.size() ? index(static_cast<int>(sequence) - 1, 0) : QModelIndex();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
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
        case SentenceColumn:
            return EventWords::sentence(event).simplified();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == SentenceColumn ? plainToolTip(EventWords::sentence(event)) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == SequenceColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return isAhead(event) ? QVariant(Appearance::colour(Appearance::Role::Muted)) : QVariant();
    case SequenceRole:
        return event.sequence;
    case KindRole:
        return static_cast<int>(event.kind);
    case HashRole:
        return event.hash;
    default:
        return {};
    }
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
    case SentenceColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace Mingjing
