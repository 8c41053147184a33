// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graphdata.h"

#include <QColor>
#include <QGraphicsItem>
#include <QPainterPath>

namespace Mingjing {

/// A box with two lines of text.
class GraphNodeItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    static constexpr qreal width = 190;
    static constexpr qreal height = 40;

    GraphNodeItem(const GraphNode& node, qsizetype index);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    qsizetype index() const { return m_index; }
    void setMatched(bool matched);

private:
    GraphNode m_node;
    qsizetype m_index;
    bool m_matched = true;
};

/// A curve with an arrow's head.
class GraphEdgeItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    GraphEdgeItem(const GraphEdge& edge, qsizetype index, const QPointF& from, const QPointF& to);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    qsizetype index() const { return m_index; }
    const GraphEdge& edge() const { return m_edge; }
    /// Of the node that is looked at, or of no such one while another is.
    void setEmphasis(bool strong, bool faint);

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    GraphEdge m_edge;
    qsizetype m_index;
    QPainterPath m_path;
    QPointF m_end;
    bool m_strong = false;
    bool m_faint = false;
    bool m_hovered = false;
};

} // namespace Mingjing
