// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graphitems.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"

#include <QApplication>
#include <QCursor>
#include <QPainter>
#include <QPainterPathStroker>
#include <QPalette>
#include <QStyleOptionGraphicsItem>

namespace Mingjing {
namespace {

QColor toneColour(GraphTone tone)
{
    switch (tone) {
    case GraphTone::Root:
        return Appearance::colour(Appearance::Role::Penalty);
    case GraphTone::Main:
        return Appearance::colour(Appearance::Role::Accent);
    case GraphTone::Fading:
        return Appearance::colour(Appearance::Role::Warning);
    case GraphTone::Alarm:
        return Appearance::colour(Appearance::Role::Violation);
    case GraphTone::Outside:
        return Appearance::colour(Appearance::Role::Pass);
    case GraphTone::Plain:
        break;
    }
    return Appearance::colour(Appearance::Role::Muted);
}

} // namespace

GraphNodeItem::GraphNodeItem(const GraphNode& node, qsizetype index) : m_node(node), m_index(index)
{
    setFlag(ItemIsSelectable);
    setToolTip(plainToolTip(node.words));
    setZValue(1);
    setCursor(Qt::PointingHandCursor);
}

QRectF GraphNodeItem::boundingRect() const
{
    return QRectF(-2, -2, width + 4, height + 4);
}

void GraphNodeItem::setMatched(bool matched)
{
    m_matched = matched;
    update();
}

void GraphNodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/)
{
    const QPalette palette = QApplication::palette();
    const QColor tone = toneColour(m_node.tone);
    const bool chosen = option->state.testFlag(QStyle::State_Selected);
    painter->setOpacity(m_matched ? 1 : 0.25);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, 0.5, width - 1, height - 1);
    QPen border(chosen ? palette.color(QPalette::Highlight) : tone, chosen ? 2.5 : 1);
    if (m_node.tone == GraphTone::Fading || m_node.tone == GraphTone::Alarm)
        border.setStyle(Qt::DashLine);
    painter->setPen(border);
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone);
    painter->drawRoundedRect(QRectF(0.5, 0.5, 5, height - 1), 2, 2);

    QFont font = QApplication::font();
    font.setPixelSize(13);
    font.setBold(m_node.fresh);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    const QRectF text(12, 3, width - 18, height - 6);
    const QFontMetricsF metrics(font);
    painter->drawText(text, Qt::AlignLeft | (m_node.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                      metrics.elidedText(m_node.title, Qt::ElideRight, text.width()));
    if (m_node.detail.isEmpty())
        return;
    font.setPixelSize(11);
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(Appearance::colour(Appearance::Role::Muted));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetricsF(font).elidedText(m_node.detail, Qt::ElideMiddle, text.width()));
}

GraphEdgeItem::GraphEdgeItem(const GraphEdge& edge, qsizetype index, const QPointF& from, const QPointF& to)
    : m_edge(edge), m_index(index)
{
    using Node = GraphNodeItem;
    const bool forward = to.x() > from.x();
    const QPointF begin = from + QPointF(Node::width, Node::height / 2);
    // Back to a column before, or within one, around the right side.
    m_end = forward ? to + QPointF(0, Node::height / 2) : to + QPointF(Node::width, Node::height / 2 + 6);
    const qreal reach = forward ? qMax<qreal>(40, (m_end.x() - begin.x()) / 2) : 50;
    m_path.moveTo(begin);
    m_path.cubicTo(begin + QPointF(reach, 0), m_end + QPointF(forward ? -reach : reach, 0), m_end);
    const qreal side = forward ? -7 : 7;
    m_path.moveTo(m_end + QPointF(side, -4));
    m_path.lineTo(m_end);
    m_path.lineTo(m_end + QPointF(side, 4));
    setAcceptHoverEvents(true);
    setCursor(Qt::PointingHandCursor);
    setToolTip(plainToolTip(edge.words));
}

QRectF GraphEdgeItem::boundingRect() const
{
    return m_path.boundingRect().adjusted(-4, -4, 4, 4);
}

QPainterPath GraphEdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(8);
    return stroker.createStroke(m_path);
}

void GraphEdgeItem::setEmphasis(bool strong, bool faint)
{
    m_strong = strong;
    m_faint = faint;
    setZValue(strong ? 0.5 : 0);
    update();
}

void GraphEdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_hovered = true;
    update();
}

void GraphEdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_hovered = false;
    update();
}

void GraphEdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const bool strong = m_strong || m_hovered;
    QColor colour = Appearance::colour(strong ? Appearance::Role::Accent : Appearance::Role::Muted);
    colour.setAlphaF(strong ? 1.0F : m_faint ? 0.15F : 0.55F);
    QPen pen(colour, strong ? 2 : 1);
    if (m_edge.doubtful)
        pen.setDashPattern({4, 3});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
}

} // namespace Mingjing
