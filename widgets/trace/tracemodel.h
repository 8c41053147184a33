// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trace/tracefilter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace Mingjing {

class ReviewContext;

/// What happened while the package ran, as far as a filter and a text let it through, as it comes in: many entries at
/// once become few changes. Holds indices only; the entries stay in the context.
class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceModel)

public:
    enum Column { TimeColumn, NameColumn, SubjectColumn, OutcomeColumn, PlaceColumn, PageColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< int, index in ReviewContext::trace()
        KindRole, ///< int, TraceKind
    };

    /// \a context must outlive the model.
    explicit TraceModel(ReviewContext& context, QObject* parent = nullptr);

    const TraceFilter& filter() const { return m_filter; }
    void setFilter(const TraceFilter& filter);
    /// Only entries that contain it; upper and lower case are the same.
    void setText(const QString& text);
    /// While on, nothing new is shown; it is there when it is turned off.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// How many entries wait to be shown.
    int waiting() const;

    /// Index in the trace of the entry in \a row.
    int entryAt(int row) const { return m_rows.at(std::size_t(row)); }
    /// The row of the entry, or of the next one that is shown; -1 when there is none.
    int rowOf(int entry) const;
    /// The row of the entry itself; -1 when it is not shown.
    int exactRowOf(int entry) const;
    const TraceLog& log() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// New entries came, shown or not.
    void grown();

private:
    bool accepts(int entry);
    void catchUp();
    void reread();
    void change(int entry);
    void forgetAll();
    QString shown(const TraceEntry& entry, int index, int column) const;

    ReviewContext& m_context;
    TraceFilter m_filter;
    QStringMatcher m_matcher;
    TraceText m_texts;
    std::vector<int> m_rows;
    /// Entries before this one were looked at.
    int m_seen = 0;
    bool m_paused = false;
    QTimer m_catching;
};

} // namespace Mingjing
