// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graphdata.h"
#include "widgets/graph/graphlayout.h"

#include <QFutureWatcher>
#include <QGraphicsView>

namespace Mingjing {

class GraphEdgeItem;
class GraphNodeItem;

/// Draws a graph in columns. The wheel with Ctrl, plus and minus zoom, 0 fits all in; dragging moves; arrows go from
/// node to node, Return activates. The layout is made off the GUI thread; the last graph that was asked for is shown.
class GraphView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)

public:
    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    void setGraph(const GraphData& graph);
    const GraphData& graph() const { return m_graph; }
    /// Index of the chosen node; -1 when there is none.
    qsizetype currentNode() const;
    QString currentId() const;
    /// Chooses the node \a id without a signal; none when there is no such node.
    void setCurrent(const QString& id);
    /// Fades every node whose title, detail or id does not hold \a text. Gives how many hold it.
    int setFilter(const QString& text);
    /// Brings the first node that the filter keeps into view and chooses it.
    void showFirstMatch();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitAll();

Q_SIGNALS:
    /// The graph that was set last is drawn.
    void drawn();
    /// A person chose another node; -1 for none.
    void currentChanged(qsizetype node);
    /// Double click or Return.
    void nodeActivated(qsizetype node);
    void edgeActivated(qsizetype edge);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void choose(qsizetype node, bool tell);
    void step(int dx, int dy);
    void zoom(qreal factor);
    bool matches(const GraphNode& node) const;

    GraphData m_graph;
    QList<GraphCell> m_cells;
    QList<GraphNodeItem*> m_nodes;
    QList<GraphEdgeItem*> m_edges;
    QFutureWatcher<QList<GraphCell>> m_layout;
    Cancellation m_cancellation;
    QString m_filter;
    QString m_wanted;
    qsizetype m_current = -1;
    QPoint m_pressed;
    bool m_fitted = true;
};

} // namespace Mingjing
