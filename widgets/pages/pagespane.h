// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

public Q_SLOTS:
    void focusPages();
    void focusFiles();
    /// Shows the next declared page that nobody has looked at.
    void showNextUnseenPage();

private:
    void reset();
    void updateHeading();

    ReviewContext& m_context;
    PagesModel* m_pages = nullptr;
    PackageTreeModel* m_files = nullptr;
    QListView* m_pageList = nullptr;
    QTreeView* m_fileTree = nullptr;
    QLabel* m_heading = nullptr;
};

} // namespace Mingjing
