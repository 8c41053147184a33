// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/calendar/businesscalendar.h"

#include <QWidget>

#include <memory>

namespace Mingjing {

/// A year of a calendar as a picture: days off filled, working days made up for them framed, weekends pale. A day is
/// chosen with the mouse or the arrow keys.
class YearView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YearView)

public:
    explicit YearView(QWidget* parent = nullptr);
    ~YearView() override;

    void setCalendar(std::shared_ptr<const BusinessCalendar> calendar);
    void setYear(int year);
    int year() const { return m_day.year(); }
    /// The chosen day.
    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// What the calendar says of \a day, as a sentence.
    QString sentence(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int cell() const;
    QRect monthRect(int month) const;
    QRect dayRect(QDate day) const;
    /// Invalid where there is none.
    QDate dayAt(QPoint position) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, QDate day) const;

    std::shared_ptr<const BusinessCalendar> m_calendar;
    QDate m_day;
};

} // namespace Mingjing
