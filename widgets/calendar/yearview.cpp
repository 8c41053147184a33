// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/yearview.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace Mingjing {

namespace {

constexpr int monthsInARow = 4;
constexpr int rows = 12 / monthsInARow;
constexpr int weeks = 6;

/// Column of a weekday: the week begins on Monday.
int columnOf(QDate day)
{
    return day.dayOfWeek() - 1;
}

} // namespace

YearView::YearView(QWidget* parent)
    : QWidget(parent), m_calendar(std::make_shared<BusinessCalendar>()), m_day(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Days of the year"));
    setDay(m_day);
}

YearView::~YearView() = default;

void YearView::setCalendar(std::shared_ptr<const BusinessCalendar> calendar)
{
    m_calendar = std::move(calendar);
    setDay(m_day);
}

void YearView::setYear(int year)
{
    setDay(QDate(year, m_day.month(), 1));
}

void YearView::setDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    setAccessibleDescription(sentence(day));
    update();
    Q_EMIT dayChosen(day);
}

QString YearView::sentence(QDate day) const
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const auto special = m_calendar->days().constFind(day);
    if (special != m_calendar->days().cend())
        return (special->working ? tr("%1: working day (%2)") : tr("%1: day off (%2)")).arg(date, special->name);
    QString text = (m_calendar->isWorkingDay(day) ? tr("%1: working day") : tr("%1: weekend")).arg(date);
    if (!m_calendar->covers(day.year()))
        text += tr("; holidays of %1 are not known").arg(day.year());
    return text;
}

int YearView::cell() const
{
    return fontMetrics().height() + 4;
}

QSize YearView::sizeHint() const
{
    const int month = 7 * cell() + cell();
    return {monthsInARow * month, rows * (weeks + 2) * cell()};
}

QSize YearView::minimumSizeHint() const
{
    return sizeHint();
}

QRect YearView::monthRect(int month) const
{
    const int index = month - 1;
    const int width = 8 * cell();
    const int height = (weeks + 2) * cell();
    return {(index % monthsInARow) * width, (index / monthsInARow) * height, 7 * cell(), height - cell()};
}

QRect YearView::dayRect(QDate day) const
{
    const int offset = columnOf(QDate(day.year(), day.month(), 1)) + day.day() - 1;
    const QRect month = monthRect(day.month());
    return {month.left() + (offset % 7) * cell(), month.top() + (offset / 7 + 1) * cell(), cell(), cell()};
}

QDate YearView::dayAt(QPoint position) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(position))
            continue;
        for (QDate day(year(), month, 1); day.month() == month; day = day.addDays(1)) {
            if (dayRect(day).contains(position))
                return day;
        }
    }
    return {};
}

void YearView::paintDay(QPainter& painter, QDate day) const
{
    const QRect box = dayRect(day).adjusted(1, 1, -2, -2);
    const auto special = m_calendar->days().constFind(day);
    const bool off = special != m_calendar->days().cend() && !special->working;
    const bool madeUp = special != m_calendar->days().cend() && special->working;
    QColor text = palette().color(QPalette::WindowText);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (off) {
        painter.setBrush(Appearance::colour(Appearance::Role::Pass));
        text = palette().color(QPalette::Base);
    } else if (madeUp) {
        painter.setPen(QPen(Appearance::colour(Appearance::Role::Warning), 2));
    } else if (m_calendar->isWeekend(day)) {
        text = palette().color(QPalette::PlaceholderText);
    }
    if (off || madeUp)
        painter.drawRoundedRect(box, 4, 4);
    if (day == m_day && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5);
    }
    painter.setPen(text);
    painter.drawText(box, Qt::AlignCenter, QString::number(day.day()));
}

void YearView::paintMonth(QPainter& painter, int month) const
{
    const QRect area = monthRect(month);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(area.left(), area.top(), area.width(), cell()), Qt::AlignCenter,
                     QLocale().standaloneMonthName(month));
    painter.setFont(font());
    for (QDate day(year(), month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

void YearView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.addDays(7));
    case Qt::Key_PageUp:
        return setDay(m_day.addYears(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addYears(1));
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    setDay(dayAt(event->position().toPoint()));
}

void YearView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(sentence(day)), this, dayRect(day));
    else
        QToolTip::hideText();
    return true;
}

} // namespace Mingjing
