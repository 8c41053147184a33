// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graphview.h"

#include "widgets/graph/graphitems.h"

#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMap>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <cmath>

namespace Mingjing {
namespace {

constexpr qreal columnWidth = GraphNodeItem::width + 90;
constexpr qreal rowHeight = GraphNodeItem::height + 14;
constexpr qreal smallest = 0.08;
constexpr qreal largest = 3;

} // namespace

GraphView::GraphView(QWidget* parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_layout, &QFutureWatcherBase::finished, this, [this] {
        m_cells = m_layout.result();
        if (m_cells.size() == m_graph.nodes.size())
            draw();
    });
}

GraphView::~GraphView()
{
    m_cancellation.request();
    m_layout.waitForFinished();
}

void GraphView::setGraph(const GraphData& graph)
{
    m_cancellation.request();
    m_cancellation = Cancellation();
    m_wanted = currentId().isEmpty() ? m_wanted : currentId();
    scene()->clear();
    m_nodes.clear();
    m_edges.clear();
    m_current = -1;
    m_graph = graph;
    m_layout.setFuture(
        QtConcurrent::run([graph, cancellation = m_cancellation] { return layoutGraph(graph, cancellation); }));
}

void GraphView::draw()
{
    scene()->clear();
    m_nodes.clear();
    m_edges.clear();
    m_current = -1;
    QMap<int, int> rows;
    int most = 0;
    for (const GraphCell& cell : std::as_const(m_cells)) {
        rows[cell.column] = qMax(rows[cell.column], cell.row + 1);
        most = qMax(most, cell.row + 1);
    }
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const GraphCell cell = m_cells.at(i);
        auto* item = new GraphNodeItem(m_graph.nodes.at(i), i);
        item->setPos(cell.column * columnWidth, (cell.row + (most - rows[cell.column]) / 2.0) * rowHeight);
        scene()->addItem(item);
        m_nodes.append(item);
    }
    for (qsizetype i = 0; i < m_graph.edges.size(); ++i) {
        const GraphEdge& edge = m_graph.edges.at(i);
        auto* item = new GraphEdgeItem(edge, i, m_nodes.at(edge.from)->pos(), m_nodes.at(edge.to)->pos());
        scene()->addItem(item);
        m_edges.append(item);
    }
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-20, -20, 20, 20));
    setFilter(m_filter);
    fitAll();
    setCurrent(m_wanted);
    Q_EMIT drawn();
}

void GraphView::fitAll()
{
    m_fitted = true;
    const QRectF all = scene()->sceneRect();
    if (all.isEmpty() || viewport()->width() < 40)
        return;
    const qreal fit = qMin(viewport()->width() / all.width(), viewport()->height() / all.height());
    // Large graphs begin readable at their root rather than whole and illegible.
    setTransform(QTransform::fromScale(1, 1) * QTransform::fromScale(qBound(0.62, fit, 1.0), qBound(0.62, fit, 1.0)));
    if (fit < 0.62 && !m_nodes.isEmpty())
        ensureVisible(m_nodes.constFirst(), 40, viewport()->height() / 2 - 40);
    else
        centerOn(all.center());
}

void GraphView::zoom(qreal factor)
{
    const qreal scale = qBound(smallest, transform().m11() * factor, largest);
    m_fitted = false;
    setTransform(QTransform::fromScale(scale, scale));
}

void GraphView::zoomIn()
{
    zoom(1.25);
}

void GraphView::zoomOut()
{
    zoom(0.8);
}

qsizetype GraphView::currentNode() const
{
    return m_current;
}

QString GraphView::currentId() const
{
    return m_current < 0 ? QString() : m_graph.nodes.at(m_current).id;
}

void GraphView::setCurrent(const QString& id)
{
    m_wanted = id;
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_nodes.size() && found < 0 && !id.isEmpty(); ++i) {
        if (m_graph.nodes.at(i).id == id)
            found = i;
    }
    if (found != m_current)
        choose(found, false);
}

void GraphView::choose(qsizetype node, bool tell)
{
    m_current = node;
    for (GraphNodeItem* item : std::as_const(m_nodes))
        item->setSelected(item->index() == node);
    for (GraphEdgeItem* item : std::as_const(m_edges)) {
        const bool its = item->edge().from == node || item->edge().to == node;
        item->setEmphasis(node >= 0 && its, node >= 0 && !its);
    }
    setAccessibleDescription(node < 0 ? QString() : m_graph.nodes.at(node).words);
    if (node >= 0) {
        ensureVisible(m_nodes.at(node), 20, 20);
        m_wanted = m_graph.nodes.at(node).id;
    }
    if (tell)
        Q_EMIT currentChanged(node);
}

bool GraphView::matches(const GraphNode& node) const
{
    return m_filter.isEmpty() || node.title.contains(m_filter, Qt::CaseInsensitive)
        || node.detail.contains(m_filter, Qt::CaseInsensitive) || node.id.contains(m_filter, Qt::CaseInsensitive);
}

int GraphView::setFilter(const QString& text)
{
    m_filter = text;
    int count = 0;
    for (GraphNodeItem* item : std::as_const(m_nodes)) {
        const bool kept = matches(m_graph.nodes.at(item->index()));
        item->setMatched(kept);
        count += kept ? 1 : 0;
    }
    return count;
}

void GraphView::showFirstMatch()
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const qsizetype node = (m_current + 1 + i) % m_nodes.size();
        if (matches(m_graph.nodes.at(node)))
            return choose(node, true);
    }
}

/// To the nearest node in a direction.
void GraphView::step(int dx, int dy)
{
    if (m_nodes.isEmpty())
        return;
    if (m_current < 0)
        return choose(0, true);
    const QPointF here = m_nodes.at(m_current)->pos();
    qsizetype best = -1;
    qreal least = 0;
    for (GraphNodeItem* item : std::as_const(m_nodes)) {
        const QPointF way = item->pos() - here;
        const qreal along = way.x() * dx + way.y() * dy;
        const qreal across = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        const qreal cost = along + 3 * across;
        if (along > 1 && (best < 0 || cost < least)) {
            best = item->index();
            least = cost;
        }
    }
    if (best >= 0)
        choose(best, true);
}

void GraphView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT nodeActivated(m_current);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void GraphView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    // What was dragged moved the picture.
    if (event->button() != Qt::LeftButton || (event->pos() - m_pressed).manhattanLength() > 5)
        return;
    for (QGraphicsItem* item : items(event->pos())) {
        if (auto* node = qgraphicsitem_cast<GraphNodeItem*>(item))
            return choose(node->index(), true);
        if (auto* edge = qgraphicsitem_cast<GraphEdgeItem*>(item)) {
            Q_EMIT edgeActivated(edge->index());
            return;
        }
    }
    choose(-1, true);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (auto* node = qgraphicsitem_cast<GraphNodeItem*>(itemAt(event->pos()))) {
        choose(node->index(), true);
        Q_EMIT nodeActivated(node->index());
    }
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitAll();
}

void GraphView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        scene()->update();
}

} // namespace Mingjing
