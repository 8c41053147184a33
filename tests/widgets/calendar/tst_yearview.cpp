// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/builtincalendar.h"
#include "widgets/calendar/yearview.h"
#include "widgets/common/appearance.h"

#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class YearViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto calendar = builtInCalendar();
        QVERIFY(calendar.ok());
        m_calendar = std::make_shared<BusinessCalendar>(*calendar);
    }

    void daysAreNamed_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("day off") << QDate(2026, 10, 1)
                                 << u"Thursday, October 1, 2026: day off (国庆节 · National Day)"_s;
        QTest::newRow("made up") << QDate(2026, 2, 28)
                                 << u"Saturday, February 28, 2026: working day (春节调休 · Spring Festival)"_s;
        QTest::newRow("weekday") << QDate(2026, 11, 23) << u"Monday, November 23, 2026: working day"_s;
        QTest::newRow("weekend") << QDate(2026, 11, 28) << u"Saturday, November 28, 2026: weekend"_s;
        QTest::newRow("not covered") << QDate(2027, 10, 1)
                                     << u"Friday, October 1, 2027: working day; holidays of 2027 are not known"_s;
    }

    void daysAreNamed()
    {
        QFETCH(QDate, day);
        QFETCH(QString, sentence);
        YearView view;
        view.setCalendar(m_calendar);
        view.setDay(day);
        QCOMPARE(view.sentence(day), sentence);
        QCOMPARE(view.accessibleDescription(), sentence);
    }

    void keysAndMouseChooseDays()
    {
        YearView view;
        view.setCalendar(m_calendar);
        view.resize(view.sizeHint());
        view.show();
        view.setFocus();
        view.setDay(QDate(2026, 12, 31));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.day(), QDate(2027, 1, 1));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.day(), QDate(2026, 12, 25));
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.day(), QDate(2027, 12, 25));

        // The top left month is January, in a year that begins on a Monday its first day too.
        view.setYear(2029);
        QSignalSpy chosen(&view, &YearView::dayChosen);
        const int cell = view.sizeHint().height() / 24;
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(cell / 2, cell + cell / 2));
        QCOMPARE(view.day(), QDate(2029, 1, 1));
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(cell / 2, 1));
        QCOMPARE(view.day(), QDate(2029, 1, 1));
    }

    void aDayOffIsSeen()
    {
        YearView view;
        view.setYear(2029);
        view.resize(view.sizeHint());
        const int cell = view.sizeHint().height() / 24;
        const auto coloured = [&] {
            const QImage picture = view.grab(QRect(0, cell, cell, cell)).toImage();
            return picture.pixelColor(picture.width() / 2, 4 * picture.height() / 5)
                == Appearance::colour(Appearance::Role::Pass);
        };
        QVERIFY(!coloured());
        const QMap<QDate, CalendarDay> days = {{QDate(2029, 1, 1), {u"元旦"_s, false}}};
        view.setCalendar(std::make_shared<BusinessCalendar>(u"x"_s, BusinessCalendar::Weekend{}, QList<int>{}, days));
        QVERIFY(coloured());
    }

private:
    std::shared_ptr<const BusinessCalendar> m_calendar;
};

QTEST_MAIN(YearViewTest)
#include "tst_yearview.moc"
