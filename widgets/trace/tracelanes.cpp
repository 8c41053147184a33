// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracelanes.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/trace/tracemodel.h"
#include "widgets/trace/tracewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Mingjing {

namespace {

/// From the top; what was not kept stands with the program.
constexpr std::array order{TraceKind::Gesture, TraceKind::Page,  TraceKind::Call,    TraceKind::Data,
                           TraceKind::Refused, TraceKind::Error, TraceKind::Console, TraceKind::Program};
constexpr double leastSpan = 20;
constexpr double mostSpan = 1e9;
constexpr double nearPixels = 6;
constexpr int markWidth = 3;
constexpr int room = 6;

/// 1, 2 or 5 times a power of ten, in milliseconds.
double tidyStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

TraceLanes::TraceLanes(ReviewContext& context, TraceModel& model, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Trace over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    measureLabels();
    connect(&m_model, &TraceModel::grown, this, &TraceLanes::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(&m_context, &ReviewContext::pictureAdded, this, qOverload<>(&QWidget::update));
    connect(&m_context, &ReviewContext::traceCleared, this, &TraceLanes::showAll);
    follow();
}

int TraceLanes::laneOf(TraceKind kind) const
{
    const auto found = std::find(m_lanes.begin(), m_lanes.end(), kind);
    return found == m_lanes.end() ? int(m_lanes.size()) - 1 : int(found - m_lanes.begin());
}

int TraceLanes::laneHeight() const
{
    return std::max(9, fontMetrics().height() * 5 / 8);
}

QFont TraceLanes::labelFont() const
{
    QFont small = font();
    small.setPixelSize(laneHeight());
    return small;
}

void TraceLanes::chooseLanes()
{
    std::vector<TraceKind> lanes;
    for (const TraceKind kind : order) {
        if (m_model.log().countOf(kind) > 0 && m_model.filter().shows(kind))
            lanes.push_back(kind);
    }
    if (lanes.empty())
        lanes.push_back(TraceKind::Program);
    if (lanes == m_lanes)
        return;
    m_lanes = lanes;
    updateGeometry();
}

int TraceLanes::laneTop(int lane) const
{
    return fontMetrics().height() + 2 + lane * laneHeight();
}

void TraceLanes::measureLabels()
{
    const QFontMetrics metrics(labelFont());
    int width = 0;
    for (const TraceKind kind : order)
        width = std::max(width, metrics.horizontalAdvance(TraceWords::kinds(kind)));
    m_labelWidth = width + 2 * room;
    updateGeometry();
}

void TraceLanes::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        measureLabels();
    QWidget::changeEvent(event);
}

QSize TraceLanes::sizeHint() const
{
    return {300, laneTop(int(m_lanes.size())) + 3};
}

void TraceLanes::follow()
{
    chooseLanes();
    if (m_following) {
        const TraceLog& log = m_model.log();
        m_from = m_model.filter().first > 0 && m_model.filter().first < log.size()
            ? double(log.momentOf(m_model.filter().first))
            : 0;
        m_to = std::max(m_from + 1000, log.size() > 0 ? double(log.momentOf(log.size() - 1)) * 1.02 : 0);
    }
    update();
}

void TraceLanes::showAll()
{
    m_following = true;
    follow();
}

void TraceLanes::setRange(double from, double to)
{
    const double span = std::clamp(to - from, leastSpan, mostSpan);
    m_following = false;
    m_from = std::max(from, -span / 2);
    m_to = m_from + span;
    update();
}

void TraceLanes::zoom(double factor, double around)
{
    setRange(around - (around - m_from) * factor, around + (m_to - around) * factor);
}

double TraceLanes::timeAt(double x) const
{
    const double width = std::max(1, this->width() - m_labelWidth - room);
    return m_from + (x - m_labelWidth) / width * (m_to - m_from);
}

double TraceLanes::xOf(double time) const
{
    const double width = std::max(1, this->width() - m_labelWidth - room);
    return m_labelWidth + (time - m_from) / (m_to - m_from) * width;
}

void TraceLanes::setCurrent(int index)
{
    m_current = index;
    if (index >= 0 && !m_following) {
        const auto moment = double(m_model.log().momentOf(index));
        if (moment < m_from || moment > m_to)
            setRange(moment - (m_to - m_from) / 2, moment + (m_to - m_from) / 2);
    }
    update();
}

void TraceLanes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    paintAxis(painter);
    paintMarks(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TraceLanes::paintAxis(QPainter& painter) const
{
    const int left = m_labelWidth;
    const int bottom = laneTop(int(m_lanes.size()));
    QColor line = palette().color(QPalette::Mid);
    line.setAlphaF(0.35F);
    const double step = tidyStep((m_to - m_from) * 70 / std::max(1, width() - left));
    for (double time = std::max(0.0, std::ceil(m_from / step) * step); time <= m_to; time += step) {
        const double x = xOf(time);
        painter.setPen(line);
        painter.drawLine(QPointF(x, fontMetrics().height()), QPointF(x, bottom));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QPointF(x + 2, fontMetrics().ascent()),
                         step < 1000 ? tr("%1 ms").arg(qint64(time)) : tr("%1 s").arg(time / 1000));
    }
    painter.setFont(labelFont());
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const QRect row(0, laneTop(lane), width(), laneHeight());
        if (lane % 2 == 0)
            painter.fillRect(row, palette().alternateBase());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(row.adjusted(room, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         TraceWords::kinds(m_lanes.at(std::size_t(lane))));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(left - 1, 0, left - 1, bottom);
    painter.setFont(font());
}

void TraceLanes::paintMarks(QPainter& painter) const
{
    const TraceLog& log = m_model.log();
    painter.setClipRect(m_labelWidth, 0, width() - m_labelWidth, height());
    painter.setPen(Qt::NoPen);
    // Moments at which a picture was taken.
    for (const TracePicture& picture : m_context.pictures().all()) {
        const double x = xOf(double(picture.moment));
        if (x >= m_labelWidth && x <= width())
            painter.fillRect(QRectF(x, laneTop(0) - 4, 4, 3), palette().color(QPalette::Highlight));
    }
    std::array<QColor, traceKindCount> colours;
    for (int kind = 0; kind < traceKindCount; ++kind)
        colours.at(std::size_t(kind)) = TraceWords::colour(TraceKind(kind));
    // No more than one mark on a pixel of a lane, so that any number of entries is painted as fast.
    std::array<int, traceKindCount> painted;
    painted.fill(-1);
    std::array<int, traceKindCount> failed = painted;
    std::vector<QRectF> failures;
    std::vector<QRectF> hints;
    int hinted = -1;
    const int first = m_model.rowOf(log.firstAt(qint64(std::max(0.0, m_from)) - 1));
    for (int row = std::max(first, 0); first >= 0 && row < m_model.rowCount(); ++row) {
        const int index = m_model.entryAt(row);
        const auto moment = double(log.momentOf(index));
        if (moment > m_to)
            break;
        const TraceEntry& entry = log.at(index);
        const auto lane = std::size_t(laneOf(entry.kind));
        const int x = int(xOf(moment));
        const QRectF mark(x - 1, laneTop(int(lane)) + 1, markWidth, laneHeight() - 2);
        if (entry.failed() && std::exchange(failed.at(lane), x) != x)
            failures.push_back(mark);
        if (x != hinted && !m_context.hints().atEntry(entry).isEmpty()) {
            hinted = x;
            hints.push_back(QRectF(x - 2, laneTop(int(lane)) + laneHeight() - 4, markWidth + 2, 4));
        }
        if (std::exchange(painted.at(lane), x) == x)
            continue;
        painter.fillRect(mark, colours.at(std::size_t(entry.kind)));
        if (entry.kind == TraceKind::Gesture) {
            // A touch divides time: what follows is its consequence.
            QColor line = colours.at(std::size_t(TraceKind::Gesture));
            line.setAlphaF(0.4F);
            painter.fillRect(QRectF(x, laneTop(0), 1, laneTop(int(m_lanes.size())) - laneTop(0)), line);
        }
        if (entry.answer && entry.answer->ms > 0) {
            QColor tail = colours.at(std::size_t(entry.kind));
            tail.setAlphaF(0.35F);
            const double end = xOf(moment + double(entry.answer->ms));
            painter.fillRect(QRectF(x, laneTop(int(lane)) + laneHeight() / 2.0 - 1, end - x, 2), tail);
        }
    }
    // Last, so that nothing that went well covers them.
    for (const QRectF& mark : failures)
        painter.fillRect(mark, colours.at(std::size_t(TraceKind::Error)));
    for (const QRectF& mark : hints)
        painter.fillRect(mark, Appearance::colour(Appearance::Role::Warning));
    if (m_current >= 0 && m_current < log.size()) {
        const double x = xOf(double(log.momentOf(m_current)));
        painter.fillRect(QRectF(x - 0.5, 0, 1.5, laneTop(int(m_lanes.size()))), palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(x - 4, laneTop(laneOf(log.at(m_current).kind)), 8, laneHeight()));
    }
    painter.setClipping(false);
}

std::optional<int> TraceLanes::entryNear(const QPointF& at) const
{
    const TraceLog& log = m_model.log();
    const double slack = nearPixels / std::max(1, width() - m_labelWidth - room) * (m_to - m_from);
    const double time = timeAt(at.x());
    const int wanted = (int(at.y()) - laneTop(0)) / laneHeight();
    std::optional<int> best;
    double distance = 1e300;
    const int first = m_model.rowOf(log.firstAt(qint64(std::floor(time - slack))));
    for (int row = first; row >= 0 && row < m_model.rowCount(); ++row) {
        const int index = m_model.entryAt(row);
        const auto moment = double(log.momentOf(index));
        if (moment > time + slack)
            break;
        // Another lane is as far away as the whole reach.
        const double away = std::abs(moment - time) + slack * 2 * std::abs(laneOf(log.at(index).kind) - wanted);
        if (away < distance) {
            distance = away;
            best = index;
        }
    }
    return best;
}

void TraceLanes::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    if (std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers() & Qt::ShiftModifier) {
        const double by = -(delta.x() + (delta.x() ? 0 : delta.y())) / 1200.0 * (m_to - m_from);
        setRange(m_from + by, m_to + by);
    } else if (delta.y() != 0) {
        zoom(std::pow(0.8, delta.y() / 120.0), timeAt(event->position().x()));
    }
    event->accept();
}

void TraceLanes::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedFrom = m_from;
    m_dragged = false;
}

void TraceLanes::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const double by = event->position().x() - m_pressed->x();
    m_dragged = m_dragged || std::abs(by) > nearPixels;
    if (!m_dragged)
        return;
    const double span = m_to - m_from;
    const double from = m_pressedFrom - by / std::max(1, width() - m_labelWidth - room) * span;
    setRange(from, from + span);
}

void TraceLanes::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressed && !m_dragged && event->button() == Qt::LeftButton) {
        if (const auto found = entryNear(event->position()))
            Q_EMIT chosen(*found);
    }
    m_pressed.reset();
}

void TraceLanes::mouseDoubleClickEvent(QMouseEvent*)
{
    showAll();
}

void TraceLanes::step(int by)
{
    const int row = m_current < 0 ? -1 : m_model.rowOf(m_current);
    const int next = std::clamp(row + by, 0, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        Q_EMIT chosen(m_model.entryAt(next));
}

void TraceLanes::keyPressEvent(QKeyEvent* event)
{
    const double middle = (m_from + m_to) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.6, middle);
    case Qt::Key_Minus:
        return zoom(1 / 0.6, middle);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TraceLanes::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto found = entryNear(help->pos());
        if (found) {
            const TraceEntry& entry = m_model.log().at(*found);
            QToolTip::showText(help->globalPos(),
                               plainToolTip(QStringLiteral("%1 · %2\n%3")
                                                .arg(TraceWords::time(m_model.log().momentOf(*found)),
                                                     TraceWords::title(entry), TraceWords::subject(entry).left(200))),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace Mingjing
