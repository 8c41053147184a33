// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/deadlinespage.h"

#include "app/inputs/calendarshelf.h"
#include "app/settings.h"
#include "review/cases/counteddays.h"
#include "review/cases/deadlinedate.h"
#include "widgets/calendar/yearview.h"
#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/noticebar.h"
#include "widgets/words/countwords.h"
#include "widgets/words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int exampleDays = 3;
constexpr int shaRole = Qt::UserRole;

/// The zones that have a place's name.
QStringList zoneIds()
{
    QStringList ids;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/")))
            ids.append(QString::fromLatin1(id));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

DeadlinesPage::DeadlinesPage(Settings& settings, CalendarShelf& calendars, QWidget* parent)
    : SettingsPage(tr("Deadlines"), parent),
      m_settings(settings),
      m_calendars(calendars),
      m_zone(new QComboBox),
      m_notice(new NoticeBar),
      m_coverage(new QLabel),
      m_example(new QLabel)
{
    m_example->setTextFormat(Qt::PlainText);
    m_coverage->setWordWrap(true);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zoneIds());
    m_zone->setMinimumWidth(280);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);

    addWide(note(tr("For decisions from now on. What is issued keeps the date it was issued with.")));
    addRow(tr("Days are"), makeCount(), tr("A rule that says itself which days it means is counted as it says."));
    addRow(tr("&Time zone"), m_zone, tr("For new cases. A day ends at midnight there."));
    addRow(tr("Example"), m_example);
    addRow(tr("&Remind"), makeReminders(), tr("Days before a deadline, with spaces between: 1 3. Empty: no reminder."));
    addHeading(tr("Calendar of working days"));
    addWide(m_notice);
    addWide(makeCalendars());
    addWide(m_coverage);
    addWide(makeYear());
    addStretch();

    connect(m_zone, &QComboBox::activated, this, &DeadlinesPage::takeTimeZone);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &DeadlinesPage::takeTimeZone);
    connect(&m_settings, &Settings::changed, this, &DeadlinesPage::refresh);
    fillCalendars();
    refresh();
}

QWidget* DeadlinesPage::makeCount()
{
    m_natural = new QRadioButton(tr("&natural days: every day counts"));
    m_business = new QRadioButton(tr("&business days: only working days of the calendar count"));
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_natural);
    layout->addWidget(m_business);
    both->setFocusProxy(m_natural);
    connect(m_natural, &QRadioButton::clicked, this, [this] { m_settings.setDayCount(DayCount::Natural); });
    connect(m_business, &QRadioButton::clicked, this, [this] { m_settings.setDayCount(DayCount::Business); });
    return both;
}

QWidget* DeadlinesPage::makeReminders()
{
    const auto text = [this] {
        QStringList words;
        for (const int each : m_settings.reminderDays())
            words.append(QString::number(each));
        return words.join(u' ');
    };
    auto* days = new QLineEdit(text());
    days->setMaximumWidth(120);
    days->setAccessibleName(tr("Days before a deadline, with spaces between: 1 3. Empty: no reminder."));
    auto* tells = new QCheckBox(tr("tell it on the &desktop too"));
    tells->setChecked(m_settings.tellsDeadlines());
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(days);
    layout->addWidget(tells);
    layout->addStretch();
    both->setFocusProxy(days);
    connect(days, &QLineEdit::editingFinished, this, [this, days, text] {
        QList<int> numbers;
        for (const QString& word : days->text().split(u' ', Qt::SkipEmptyParts)) {
            if (word.toInt() > 0)
                numbers.append(word.toInt());
        }
        m_settings.setReminderDays(numbers);
        days->setText(text());
    });
    connect(tells, &QCheckBox::clicked, this, [this](bool checked) { m_settings.setTellsDeadlines(checked); });
    return both;
}

QWidget* DeadlinesPage::makeCalendars()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Calendars"));
    m_list->setFixedHeight(3 * (fontMetrics().height() + 8));
    m_list->setUniformItemSizes(true);
    auto* import = new QPushButton(tr("&Import…"));
    import->setToolTip(tr("A holiday calendar as an iCalendar file (.ics) or in JSON"));
    m_remove = new QPushButton(tr("Remove"));
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(import);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* all = new QWidget;
    auto* layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(import, &QPushButton::clicked, this, &DeadlinesPage::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &DeadlinesPage::removeCalendar);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            m_settings.setCalendar(item->data(shaRole).toString());
    });
    return all;
}

QWidget* DeadlinesPage::makeYear()
{
    m_view = new YearView;
    m_year = new QSpinBox;
    m_year->setRange(1990, 2199);
    m_year->setAccessibleName(tr("Year"));
    m_daySentence = note();
    auto* legend = new QLabel;
    legend->setText(tr("filled: day off · framed: worked although on a weekend"));
    legend->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->addWidget(m_year);
    head->addWidget(legend);
    head->addStretch();
    auto* all = new QWidget;
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_view);
    layout->addWidget(m_daySentence);
    connect(m_year, &QSpinBox::valueChanged, m_view, &YearView::setYear);
    connect(m_view, &YearView::dayChosen, this, [this](QDate day) {
        const QSignalBlocker quiet(m_year);
        m_year->setValue(day.year());
        m_daySentence->setText(m_view->sentence(day));
    });
    return all;
}

void DeadlinesPage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    // The example speaks of today.
    refreshExample();
}

void DeadlinesPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import calendar"), {}, tr("Calendars (*.ics *.json)"));
    if (!path.isEmpty())
        importCalendar(path);
}

void DeadlinesPage::importCalendar(const QString& path)
{
    const auto sha256 = m_calendars.import(path);
    if (!sha256)
        return m_notice->showMessage(NoticeBar::Kind::Failure, errorText(sha256.error()));
    const auto calendar = m_calendars.calendar(*sha256);
    m_notice->showMessage(NoticeBar::Kind::Information,
                          tr("%1: %2 days off or made up, from %3.")
                              .arg(calendar->name())
                              .arg(calendar->days().size())
                              .arg(QFileInfo(path).fileName()));
    fillCalendars();
    m_settings.setCalendar(m_calendars.calendar({}) == calendar ? QString() : *sha256);
    refresh();
}

void DeadlinesPage::removeCalendar()
{
    const QString sha256 = m_settings.calendar();
    if (const auto removed = m_calendars.remove(sha256); !removed)
        return m_notice->showMessage(NoticeBar::Kind::Failure, errorText(removed.error()));
    m_notice->clear();
    m_settings.setCalendar({});
    fillCalendars();
    refresh();
}

void DeadlinesPage::takeTimeZone()
{
    const QString id = m_zone->currentText();
    if (m_zone->findText(id) >= 0)
        m_settings.setTimeZone(id);
    refresh();
}

void DeadlinesPage::fillCalendars()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CalendarShelf::Entry& entry : m_calendars.calendars()) {
        const QString years = CountWords::years(entry.calendar->years());
        const QString text = years.isEmpty() ? tr("%1 (no whole year)").arg(entry.calendar->name())
                                             : tr("%1 (%2)", "calendar, years").arg(entry.calendar->name(), years);
        auto* item = new QListWidgetItem(entry.builtIn ? tr("%1 — built in").arg(text) : text, m_list);
        item->setData(shaRole, entry.builtIn ? QString() : entry.sha256);
    }
}

void DeadlinesPage::refresh()
{
    const bool business = m_settings.dayCount() == DayCount::Business;
    // The style draws the ring a shade darker than the window: not to be seen on a dark ground.
    QPalette visible = palette();
    visible.setColor(QPalette::Window, Appearance::colour(Appearance::Role::Muted));
    m_natural->setPalette(visible);
    m_business->setPalette(visible);
    m_natural->setChecked(!business);
    m_business->setChecked(business);
    if (!m_zone->lineEdit()->hasFocus() || m_zone->findText(m_zone->currentText()) < 0)
        m_zone->setCurrentIndex(m_zone->findText(m_settings.timeZone()));
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(shaRole).toString() == m_settings.calendar())
                m_list->setCurrentRow(row);
        }
    }
    m_remove->setEnabled(!m_settings.calendar().isEmpty());
    auto calendar = m_calendars.calendar(m_settings.calendar());
    if (!calendar)
        calendar = m_calendars.calendar({});
    m_view->setCalendar(calendar);
    refreshExample();
}

void DeadlinesPage::refreshExample()
{
    auto calendar = m_calendars.calendar(m_settings.calendar());
    if (!calendar)
        calendar = m_calendars.calendar({});
    const QString zone = m_settings.timeZone();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CountedDate due = countDays(now, exampleDays, timeZoneOrDefault(zone), {m_settings.dayCount(), calendar});
    m_example->setText(
        tr("A %1-day rectification decided today is due %2.").arg(exampleDays).arg(momentTextIn(due.at, zone)));

    const int thisYear = now.toTimeZone(timeZoneOrDefault(zone)).date().year();
    QString warning;
    if (!calendar->covers(thisYear))
        warning = tr("This calendar does not cover %1: only weekends are left out until a newer one is imported.")
                      .arg(thisYear);
    else if (!calendar->covers(thisYear + 1))
        warning = tr("Deadlines that reach into %1 leave out weekends only, and say so, until a calendar that covers "
                     "%1 is imported.")
                      .arg(thisYear + 1);
    m_coverage->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                            .arg(Appearance::colour(Appearance::Role::Warning).name(), warning.toHtmlEscaped()));
    m_coverage->setVisible(!warning.isEmpty());
}

} // namespace Mingjing
