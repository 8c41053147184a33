// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"
#include "widgets/overview/navigationpicture.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSortFilterProxyModel;
class QTreeView;

namespace Mingjing {

class GraphView;
class OverviewModel;
class ReviewContext;

/// What the open package is: its facts as a tree, and its pages with the ways between them as a drawn graph. Choosing
/// a page shows it in every pane; choosing anything that stands somewhere asks for its line.
class OverviewRoom final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewRoom)

public:
    /// \a context must outlive the room.
    explicit OverviewRoom(ReviewContext& context, QWidget* parent = nullptr);
    ~OverviewRoom() override;

    GraphView* graph() const { return m_graph; }
    QTreeView* facts() const { return m_tree; }
    QListWidget* ways() const { return m_ways; }
    void takeFocus();

Q_SIGNALS:
    /// A line was chosen in the context: the room with the source should be shown.
    void sourceWanted();
    /// The same of a page and the phone.
    void pageWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeGraphSide();
    void changeCase();
    void fill();
    void redraw();
    void updateViewed();
    void showHeading();
    void goTo(const SourcePlace& place);
    void choosePage(const QString& route);
    void chooseNode(qsizetype node);
    void openNode(qsizetype node);
    void openEdge(qsizetype edge);
    void showWays(const QList<qsizetype>& edges, const QString& title);
    void search(const QString& text);

    ReviewContext& m_context;
    OverviewModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    GraphView* m_graph = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_figures = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    QCheckBox* m_tabBar = nullptr;
    QCheckBox* m_possible = nullptr;
    QCheckBox* m_fold = nullptr;
    QLabel* m_waysTitle = nullptr;
    QListWidget* m_ways = nullptr;
    NavigationPicture m_picture;
    PictureOptions m_options;
    bool m_stale = true;
};

} // namespace Mingjing
