// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/exploration.h"

#include <QAbstractListModel>
#include <QImage>
#include <QSet>

namespace Mingjing {

/// The states that an explorer found, as they come, each with its small picture and what is wrong there. What is wrong
/// where no state was kept stands in a row of its page.
class ExplorationModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplorationModel)

public:
    enum Role {
        RouteRole = Qt::UserRole,
        TitleRole,
        PictureRole, ///< QImage, small; null when none was taken
        KindsRole, ///< QList<int> of ExplorationIssue::Kind, each once
        DoubtfulRole, ///< bool: every problem here may come from the lack of a network or a query
        NewRole, ///< bool: the run before had no such state
    };

    explicit ExplorationModel(QObject* parent = nullptr);

    /// Begins anew; what is known is what the next run is compared to.
    void begin();
    /// Forgets everything, the run before too.
    void clear();
    void addState(const ExploredState& state, const QImage& picture);
    void addIssue(const ExplorationIssue& issue);
    /// Takes over what is only known at the end.
    void finish(const Exploration& exploration);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const ExploredState& state(int row) const { return m_rows.at(row).state; }
    const QList<ExplorationIssue>& issues(int row) const { return m_rows.at(row).issues; }
    /// How many rows have a problem of that kind.
    int count(ExplorationIssue::Kind kind) const;
    /// States of the run before that this one did not come to; 0 when there was none.
    int gone() const;
    bool isCompared() const { return !m_before.isEmpty(); }

    /// Width and height of a small picture.
    static constexpr QSize pictureSize{240, 520};

private:
    struct Row {
        ExploredState state;
        QImage picture;
        QList<ExplorationIssue> issues;
    };
    int rowFor(const ExplorationIssue& issue) const;

    QList<Row> m_rows;
    QSet<QString> m_before;
    QSet<QString> m_seen;
};

} // namespace Mingjing
