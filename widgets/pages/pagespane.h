// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/unseen.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QTreeView;

namespace Mingjing {

class PackageTreeModel;
class PagesModel;
class ReviewContext;

/// Pages and files of the open package, one above the other. Choosing one shows it.
class PagesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesPane)

public:
    /// \a context must outlive the pane.
    explicit PagesPane(ReviewContext& context, QWidget* parent = nullptr);
    ~PagesPane() override;

    /// Shows only what nobody has looked at. For menus.
    QAction* unseenAction() const { return m_unseen; }

public Q_SLOTS:
    void focusPages();
    void focusFiles();
    /// Shows the next declared page that nobody has looked at.
    void showNextUnseenPage();

private:
    void reset();
    void updateHeading();
    void filter();
    /// Hides what is looked at below \a folder; whether nothing of it is left.
    bool hideSeen(const QModelIndex& folder, const QSet<QString>& unseen);
    UnseenParts unseen() const;

    ReviewContext& m_context;
    PagesModel* m_pages = nullptr;
    PackageTreeModel* m_files = nullptr;
    QListView* m_pageList = nullptr;
    QTreeView* m_fileTree = nullptr;
    QLabel* m_heading = nullptr;
    QAction* m_unseen = nullptr;
    /// Files that were shown since the case was opened.
    QSet<QString> m_opened;
};

} // namespace Mingjing
