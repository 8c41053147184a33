// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/clockpart.h"

#include "review/trace/phonezone.h"
#include "widgets/common/flowlayout.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int mostDays = 36'500;
constexpr int daysOfAReview = 14;

// The field shows what the phone's own clock shows, which knows of no zone.

QDateTime phoneTime(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(phoneTimeZone));
    return QDateTime(moment.date(), moment.time(), Qt::UTC);
}

qint64 momentOf(const QDateTime& phoneTime)
{
    return QDateTime(phoneTime.date(), phoneTime.time(), QTimeZone(phoneTimeZone)).toMSecsSinceEpoch();
}

QDateTime phoneNow()
{
    return phoneTime(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

ClockPart::ClockPart(QWidget* parent)
    : ScenarioPart(parent),
      m_machine(new QRadioButton(tr("The time of this &machine"))),
      m_frozen(new QRadioButton(tr("Stands st&ill at"))),
      m_shifted(new QRadioButton(tr("Runs, s&hifted by"))),
      m_moment(new QDateTimeEdit),
      m_days(new QSpinBox),
      m_hours(new QSpinBox)
{
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setDateTime(phoneNow());
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setAccessibleName(tr("Date and time"));
    m_days->setRange(-mostDays, mostDays);
    m_days->setSuffix(tr(" days", "after a number in a field"));
    m_days->setAccessibleName(tr("Days"));
    m_hours->setRange(-23, 23);
    m_hours->setSuffix(tr(" hours", "after a number in a field"));
    m_hours->setAccessibleName(tr("Hours"));
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_machine, 0, 0, 1, 3);
    grid->addWidget(m_frozen, 1, 0);
    grid->addWidget(m_moment, 1, 1, 1, 2);
    grid->addWidget(m_shifted, 2, 0);
    grid->addWidget(m_days, 2, 1);
    grid->addWidget(m_hours, 2, 2);
    auto* choices = new QWidget;
    addChoices(new FlowLayout(choices));
    grid->addWidget(choices, 3, 0, 1, 3);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(2, 1);

    for (QRadioButton* button : {m_machine, m_frozen, m_shifted})
        connect(button, &QRadioButton::clicked, this, &ScenarioPart::changed);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_frozen->setChecked(true);
        Q_EMIT changed();
    });
    for (QSpinBox* box : {m_days, m_hours})
        connect(box, &QSpinBox::valueChanged, this, &ClockPart::touch);
}

void ClockPart::addChoices(QLayout* layout)
{
    const auto add = [&](const QString& text, std::function<void()> choose) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::move(choose));
    };
    add(tr("In 7 days"), [this] { shiftBy(7); });
    add(tr("After the review (in 14 days)"), [this] { shiftBy(daysOfAReview); });
    add(tr("In 90 days"), [this] { shiftBy(90); });
    add(tr("At 3 a.m."), [this] { standAt(QDateTime(phoneNow().date().addDays(1), QTime(3, 0), Qt::UTC)); });
    add(tr("On Saturday"), [this] {
        const QDate today = phoneNow().date();
        standAt(QDateTime(today.addDays(1 + (12 - today.dayOfWeek()) % 7), QTime(12, 0), Qt::UTC));
    });
}

void ClockPart::touch()
{
    m_rest = 0;
    m_shifted->setChecked(true);
    Q_EMIT changed();
}

void ClockPart::shiftBy(int days)
{
    const QSignalBlocker quietDays(m_days);
    const QSignalBlocker quietHours(m_hours);
    m_days->setValue(days);
    m_hours->setValue(0);
    touch();
}

void ClockPart::standAt(const QDateTime& moment)
{
    const QSignalBlocker quiet(m_moment);
    m_moment->setDateTime(moment);
    m_frozen->setChecked(true);
    Q_EMIT changed();
}

void ClockPart::showScenario(const PageScenario& scenario)
{
    const QSignalBlocker quietMoment(m_moment);
    const QSignalBlocker quietDays(m_days);
    const QSignalBlocker quietHours(m_hours);
    const bool frozen = scenario.clock == PageScenario::Clock::Frozen;
    const bool shifted = scenario.clock == PageScenario::Clock::Shifted;
    (frozen ? m_frozen : shifted ? m_shifted : m_machine)->setChecked(true);
    if (frozen)
        m_moment->setDateTime(phoneTime(scenario.clockMs));
    const qint64 shift = shifted ? scenario.clockMs : 0;
    m_days->setValue(int(shift / dayMs));
    m_hours->setValue(int(shift % dayMs / hourMs));
    m_rest = shift % hourMs;
}

void ClockPart::writeTo(PageScenario& scenario) const
{
    scenario.clock = PageScenario::Clock::Machine;
    scenario.clockMs = 0;
    if (m_frozen->isChecked()) {
        scenario.clock = PageScenario::Clock::Frozen;
        scenario.clockMs = momentOf(m_moment->dateTime());
    } else if (m_shifted->isChecked()) {
        scenario.clock = PageScenario::Clock::Shifted;
        scenario.clockMs = m_days->value() * dayMs + m_hours->value() * hourMs + m_rest;
    }
}

} // namespace Mingjing
