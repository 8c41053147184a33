// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/traceentry.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace Mingjing {

class ReviewContext;
class TraceModel;

/// The rows of a trace over time: one lane for each kind. The wheel and + - zoom, dragging moves, a click chooses.
class TraceLanes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceLanes)

public:
    /// Both must outlive the widget.
    TraceLanes(ReviewContext& context, TraceModel& model, QWidget* parent = nullptr);

    /// Marks the entry at \a index of the trace and brings it into sight; -1: none.
    void setCurrent(int index);
    /// The part of time that is shown, in milliseconds.
    qint64 from() const { return qint64(m_from); }
    qint64 to() const { return qint64(m_to); }
    /// Shows all again, and follows what comes.
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The entry at \a index of the trace was chosen.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();
    void setRange(double from, double to);
    void zoom(double factor, double around);
    double timeAt(double x) const;
    double xOf(double time) const;
    void chooseLanes();
    int laneOf(TraceKind kind) const;
    QFont labelFont() const;
    void measureLabels();
    int laneHeight() const;
    int laneTop(int lane) const;
    void paintAxis(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    /// The shown entry nearest to \a at, if it is near.
    std::optional<int> entryNear(const QPointF& at) const;
    void step(int by);

    ReviewContext& m_context;
    TraceModel& m_model;
    /// Of the kinds that there are.
    std::vector<TraceKind> m_lanes;
    double m_from = 0;
    double m_to = 1000;
    bool m_following = true;
    /// Left of the lanes.
    int m_labelWidth = 0;
    int m_current = -1;
    std::optional<QPointF> m_pressed;
    double m_pressedFrom = 0;
    bool m_dragged = false;
};

} // namespace Mingjing
