// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace Mingjing {

class ReviewContext;

/// The declared pages of the open package, and which of them somebody has looked at.
class PagesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesModel)

public:
    enum Role {
        RouteRole = Qt::UserRole,
        TitleRole,
        ViewedRole, ///< bool
        ReachableRole, ///< bool: a chain of links leads to it
        PresentRole, ///< bool: its files are in the package
    };

    /// \a context must outlive the model.
    explicit PagesModel(ReviewContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    int viewedCount() const { return int(m_viewed.size()); }
    QModelIndex indexOf(const QString& route) const;

private:
    void reset();
    void updateViewed();

    ReviewContext& m_context;
    QSet<QString> m_viewed;
    QSet<QString> m_unreachable;
};

} // namespace Mingjing
