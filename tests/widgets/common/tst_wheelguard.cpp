// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wheelguard.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(QWidget& widget)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    // As from the system: what a program sends itself does not go on to the parent.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&widget, &event);
}

} // namespace

class WheelGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsInsteadOfChanging()
    {
        WheelGuard guard;
        qApp->installEventFilter(&guard);
        QScrollArea area;
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        auto* combo = new QComboBox;
        combo->addItems({u"rejected"_s, u"partly"_s, u"upheld"_s});
        auto* days = new QSpinBox;
        days->setValue(30);
        layout->addWidget(combo);
        layout->addWidget(days);
        layout->addSpacing(2000);
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(200, 100);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        days->setFocus();

        turnWheel(*combo);
        turnWheel(*days);
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(days->value(), 30);
        QVERIFY(area.verticalScrollBar()->value() > 0);

        QTest::keyClick(days, Qt::Key_Up);
        QCOMPARE(days->value(), 31);
    }
};

QTEST_MAIN(WheelGuardTest)
#include "tst_wheelguard.moc"
