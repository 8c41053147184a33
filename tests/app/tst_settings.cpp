// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/calendarshelf.h"
#include "app/inputs/osuser.h"
#include "app/settings.h"
#include "app/settingsroom/deadlinespage.h"
#include "app/settingsroom/generalpage.h"
#include "app/settingsroom/packagepage.h"
#include "app/settingsroom/reviewerpage.h"
#include "app/settingsroom/settingsroom.h"
#include "widgets/calendar/yearview.h"
#include "widgets/common/noticebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray holidays = "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:公司日历\nBEGIN:VEVENT\nSUMMARY:年假\n"
                            "DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270108\nEND:VEVENT\nEND:VCALENDAR\n";

/// All that a label somewhere in \a widget says.
QString words(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sensibleDefaults();
    void choicesLast();
    void oddValuesAreNotTaken();
    void tellsOfChoicesOnly();
    void aNameStandsBeforeTheAccount();
    void calendarsAreKept();
    void damagedCalendarsAreNotUsed();
    void deadlinesAreShownAsTheyWillBe();
    void aCalendarIsImportedAndRemoved();
    void whatCannotBeImportedIsSaid();
    void zonesAreTakenOnlyWhenKnown();
    void boundsAreSetAndReset();
    void theReviewerSigns();
    void looksAreMirrored();
    void everyControlHasAName();
    void keysLeadFromSectionsToControls();

private:
    QString write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    int m_run = 0;
    QString m_calendars;
};

void SettingsTest::init()
{
    const QString run = m_folder.filePath(QString::number(++m_run));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, run);
    m_calendars = run + u"/calendars"_s;
}

QString SettingsTest::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

void SettingsTest::sensibleDefaults()
{
    const Settings settings;
    QCOMPARE(settings.dayCount(), DayCount::Natural);
    QCOMPARE(settings.timeZone(), u"Asia/Shanghai"_s);
    QCOMPARE(settings.calendar(), QString());
    QCOMPARE(settings.actor(), currentUserName());
    for (const LimitSetting& limit : limitSettings()) {
        QCOMPARE(limit.value(settings.packageLimits()), limit.value(PackageLimits()));
        QVERIFY2(limit.least <= limit.defaultValue() && limit.defaultValue() <= limit.most, qPrintable(limit.key));
    }
}

void SettingsTest::choicesLast()
{
    {
        Settings settings;
        settings.setDayCount(DayCount::Business);
        settings.setTimeZone(u"Asia/Urumqi"_s);
        settings.setCalendar(u"abc"_s);
        settings.setReviewer(u"林薇"_s);
        settings.setPackageLimit(limitSettings().first(), 5 << 20);
    }
    const Settings settings;
    QCOMPARE(settings.dayCount(), DayCount::Business);
    QCOMPARE(settings.timeZone(), u"Asia/Urumqi"_s);
    QCOMPARE(settings.calendar(), u"abc"_s);
    QCOMPARE(settings.reviewer(), u"林薇"_s);
    QCOMPARE(settings.packageLimits().archiveBytes, 5 << 20);
}

void SettingsTest::oddValuesAreNotTaken()
{
    {
        QSettings file(u"mingjing"_s, u"mingjing"_s);
        file.setValue(u"day_count"_s, u"lunar"_s);
        file.setValue(u"time_zone"_s, u"Nowhere/Town"_s);
        file.setValue(u"package_limits/entries"_s, -5);
        file.setValue(u"package_limits/ratio"_s, u"much"_s);
    }
    const Settings settings;
    QCOMPARE(settings.dayCount(), DayCount::Natural);
    QCOMPARE(settings.timeZone(), u"Asia/Shanghai"_s);
    QCOMPARE(settings.packageLimits().entries, PackageLimits().entries);
    QCOMPARE(settings.packageLimits().ratio, PackageLimits().ratio);
}

void SettingsTest::tellsOfChoicesOnly()
{
    Settings settings;
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setDayCount(DayCount::Business);
    QCOMPARE(changed.size(), 1);
    settings.setDayCount(DayCount::Business);
    settings.setLayout(u"window"_s, "x");
    settings.addRecentPackage(u"/a.zip"_s);
    QCOMPARE(changed.size(), 1);
}

void SettingsTest::aNameStandsBeforeTheAccount()
{
    Settings settings;
    settings.setReviewer(u"  林\n薇 "_s + QString(100, u'x'));
    QVERIFY(settings.actor().startsWith(u"林 薇 xxx"_s));
    QVERIFY(settings.actor().endsWith(u" (%1)"_s.arg(currentUserName())));
    QVERIFY(settings.reviewer().size() <= 60);
}

void SettingsTest::calendarsAreKept()
{
    QString sha256;
    {
        CalendarShelf shelf(m_calendars);
        QCOMPARE(shelf.calendars().size(), 1);
        QVERIFY(shelf.calendars().first().builtIn);
        const auto imported = shelf.import(write(u"公司.ics"_s, holidays));
        QVERIFY(imported.ok());
        sha256 = *imported;
        QCOMPARE(*shelf.import(write(u"again.ics"_s, holidays)), sha256);
        QCOMPARE(shelf.calendars().size(), 2);
    }
    CalendarShelf shelf(m_calendars);
    const auto calendar = shelf.calendar(sha256);
    QVERIFY(calendar);
    QCOMPARE(calendar->name(), u"公司日历"_s);
    QCOMPARE(calendar->sha256(), sha256);
    QVERIFY(shelf.remove(sha256).ok());
    QVERIFY(!shelf.calendar(sha256));
    QVERIFY(shelf.calendar({}));
    QCOMPARE(CalendarShelf(m_calendars).calendars().size(), 1);
}

void SettingsTest::damagedCalendarsAreNotUsed()
{
    CalendarShelf shelf(m_calendars);
    const auto sha256 = shelf.import(write(u"a.ics"_s, holidays));
    QVERIFY(sha256.ok());
    QFile file(m_calendars + u'/' + *sha256 + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray document = file.readAll().replace("2027-01-07", "2027-01-06");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(document) == document.size());
    file.close();
    QVERIFY(!CalendarShelf(m_calendars).calendar(*sha256));
}

void SettingsTest::deadlinesAreShownAsTheyWillBe()
{
    Settings settings;
    CalendarShelf shelf(m_calendars);
    DeadlinesPage page(settings, shelf);
    page.show();
    const auto radios = page.findChildren<QRadioButton*>();
    QCOMPARE(radios.size(), 2);
    QVERIFY(radios.at(0)->isChecked());
    QVERIFY(words(page).contains(
        QRegularExpression(u"A 3-day rectification decided today is due \\d{4}-\\d\\d-\\d\\d 23:59"_s)));
    radios.at(1)->click();
    QCOMPARE(settings.dayCount(), DayCount::Business);
    settings.setDayCount(DayCount::Natural);
    QVERIFY(radios.at(0)->isChecked());
}

void SettingsTest::aCalendarIsImportedAndRemoved()
{
    Settings settings;
    CalendarShelf shelf(m_calendars);
    DeadlinesPage page(settings, shelf);
    auto* list = page.findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    page.importCalendar(write(u"公司.ics"_s, holidays));
    QCOMPARE(list->count(), 2);
    QVERIFY(!settings.calendar().isEmpty());
    QCOMPARE(list->currentRow(), 1);
    auto* view = page.findChild<YearView*>();
    QVERIFY(view->sentence(QDate(2027, 1, 4)).contains(u"年假"_s));

    // Its own one form is the built-in calendar's, too: importing that changes nothing.
    list->setCurrentRow(0);
    QCOMPARE(settings.calendar(), QString());
    QVERIFY(!view->sentence(QDate(2027, 1, 4)).contains(u"年假"_s));
    list->setCurrentRow(1);
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == u"Remove"_s)
            button->click();
    }
    QCOMPARE(list->count(), 1);
    QCOMPARE(settings.calendar(), QString());
}

void SettingsTest::whatCannotBeImportedIsSaid()
{
    Settings settings;
    CalendarShelf shelf(m_calendars);
    DeadlinesPage page(settings, shelf);
    page.importCalendar(write(u"bad.ics"_s, QByteArray(holidays).replace("20270101", "20271301")));
    const QString notice = page.findChild<NoticeBar*>()->text();
    QVERIFY2(notice.contains(u"line 4: an event without a valid DTSTART"_s), qPrintable(notice));
    QCOMPARE(settings.calendar(), QString());
}

void SettingsTest::zonesAreTakenOnlyWhenKnown()
{
    Settings settings;
    CalendarShelf shelf(m_calendars);
    DeadlinesPage page(settings, shelf);
    page.show();
    auto* zone = page.findChild<QComboBox*>();
    zone->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Asia/Urumqi"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(settings.timeZone(), u"Asia/Urumqi"_s);
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Nowhere/Town"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(settings.timeZone(), u"Asia/Urumqi"_s);
    QCOMPARE(zone->currentText(), u"Asia/Urumqi"_s);
}

void SettingsTest::boundsAreSetAndReset()
{
    Settings settings;
    PackagePage page(settings);
    const auto fields = page.findChildren<QSpinBox*>();
    QCOMPARE(fields.size(), limitSettings().size());
    auto* entries = page.findChild<QSpinBox*>(u"entries"_s);
    entries->setValue(7);
    QCOMPARE(settings.packageLimits().entries, 7);
    auto* bytes = page.findChild<QSpinBox*>(u"file_bytes"_s);
    bytes->setValue(3);
    QCOMPARE(settings.packageLimits().fileBytes, 3 << 20);
    auto* all = page.findChild<QPushButton*>();
    QVERIFY(all->isEnabled());
    all->click();
    QVERIFY(!all->isEnabled());
    QCOMPARE(entries->value(), int(PackageLimits().entries));
    QCOMPARE(settings.packageLimits().fileBytes, PackageLimits().fileBytes);
    QCOMPARE(QSettings(u"mingjing"_s, u"mingjing"_s).allKeys(), QStringList());
}

void SettingsTest::theReviewerSigns()
{
    Settings settings;
    ReviewerPage page(settings);
    auto* name = page.findChild<QLineEdit*>();
    QTest::keyClicks(name, u"Lin Wei"_s);
    QCOMPARE(settings.reviewer(), u"Lin Wei"_s);
    QVERIFY(words(page).contains(u"Lin Wei (%1)"_s.arg(currentUserName())));
}

void SettingsTest::looksAreMirrored()
{
    Settings settings;
    GeneralPage page(settings);
    settings.setScheme(Appearance::Scheme::Dark);
    settings.setLanguage(u"zh_CN"_s);
    const auto boxes = page.findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0)->currentText(), u"中文"_s);
    QCOMPARE(boxes.at(1)->currentText(), u"Dark"_s);
    boxes.at(1)->setFocus();
    QTest::keyClick(boxes.at(1), Qt::Key_Up);
    QCOMPARE(settings.scheme(), Appearance::Scheme::Light);
}

void SettingsTest::everyControlHasAName()
{
    Settings settings;
    CalendarShelf shelf(m_calendars);
    SettingsRoom room(settings, shelf);
    for (const QWidget* widget : room.findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget)
            || qobject_cast<const YearView*>(widget) || qobject_cast<const QListWidget*>(widget)
            || (qobject_cast<const QLineEdit*>(widget) && !qobject_cast<const QComboBox*>(widget->parentWidget())
                && !qobject_cast<const QSpinBox*>(widget->parentWidget()));
        if (control)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void SettingsTest::keysLeadFromSectionsToControls()
{
    Settings settings;
    CalendarShelf shelf(m_calendars);
    SettingsRoom room(settings, shelf);
    room.show();
    QVERIFY(QTest::qWaitForWindowActive(&room));
    room.focusSections();
    QTest::keyClick(room.focusWidget(), Qt::Key_Down);
    QTest::keyClick(room.focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QRadioButton*>(room.focusWidget()));
    QTest::keyClick(room.focusWidget(), Qt::Key_Down);
    QCOMPARE(settings.dayCount(), DayCount::Business);
    QTest::keyClick(room.focusWidget(), Qt::Key_Up);
    QCOMPARE(settings.dayCount(), DayCount::Natural);
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
