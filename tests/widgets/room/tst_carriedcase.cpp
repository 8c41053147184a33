// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/carryoverplan.h"
#include "review/specification/editiondiff.h"
#include "review/specification/specificationparser.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "tests/widgets/specification/comparison/alterededition.h"
#include "widgets/checklist/checkitemdetail.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/findings/findingsmodel.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mingjing;

/// How the panes show a case that was carried over to another edition.
class CarriedCaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup() { m_room.reset(); }
    void itemsSayWhyTheyAreOpenAgain();
    void filterLeavesThem();
    void paneOffersTheFilterWhileThereAreSome();
    void detailTellsWhatStood();
    void findingsAskToBeConfirmed();

private:
    Result<void> carryOver();

    std::unique_ptr<ReviewRoom> m_room;
    QString m_finding;
};

void CarriedCaseTest::init()
{
    m_room = std::make_unique<ReviewRoom>();
    m_room->enter();
    VERIFY_RESULT(m_room->session->judgeItem(u"2/9.1"_s, Verdict::Pass));
    VERIFY_RESULT(m_room->session->judgeItem(u"2/5.2"_s, Verdict::Unsure, u"等待运营数据"_s));
    m_finding = m_room->recordFinding(u"2/10.3"_s, {m_room->captureSource()}, u"没有受理投诉的渠道"_s);
    VERIFY_RESULT(carryOver());
}

Result<void> CarriedCaseTest::carryOver()
{
    const auto after = parseSpecification(alteredSpecification());
    if (!after)
        return after.error();
    const Edition& before = *m_room->openCase()->edition;
    return m_room->session->carryOver(alteredSpecification(), after->title(),
                                      planCarryOver(compareEditions(before, *after), before, *after, m_room->state()));
}

void CarriedCaseTest::itemsSayWhyTheyAreOpenAgain()
{
    ChecklistModel model(m_room->context);
    QCOMPARE(model.againCount(), 2);
    QCOMPARE(model.indexOf(u"2/5.2"_s).data(ChecklistModel::AgainRole).toString(), u"penalty changed"_s);
    QCOMPARE(model.indexOf(u"2/10.3"_s).data(ChecklistModel::AgainRole).toString(), u"reworded"_s);
    QVERIFY(model.indexOf(u"2/9.1"_s).data(ChecklistModel::AgainRole).toString().isEmpty());
    QVERIFY(model.indexOf(u"2/5.2"_s).data(Qt::AccessibleTextRole).toString().contains(u"judge again"_s));
    VERIFY_RESULT(m_room->session->judgeItem(u"2/5.2"_s, Verdict::Pass));
    QCOMPARE(model.againCount(), 1);
}

void CarriedCaseTest::filterLeavesThem()
{
    ChecklistModel model(m_room->context);
    ChecklistFilterModel filter;
    filter.setSourceModel(&model);
    filter.setOnlyAgain(true);
    QVERIFY(filter.isFiltering());
    QVERIFY(filter.mapFromSource(model.indexOf(u"2/5.2"_s)).isValid());
    QVERIFY(filter.mapFromSource(model.indexOf(u"2/10.3"_s)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"2/9.1"_s)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"2/5.1.1"_s)).isValid());
}

void CarriedCaseTest::paneOffersTheFilterWhileThereAreSome()
{
    ChecklistPane pane(m_room->context);
    pane.show();
    QToolButton* button = nullptr;
    for (QToolButton* each : pane.findChildren<QToolButton*>()) {
        if (each->defaultAction() && each->defaultAction()->objectName() == u"checklist_only_again"_s)
            button = each;
    }
    QVERIFY(button && button->isVisible());
    button->click();
    QVERIFY(button->isChecked());
    VERIFY_RESULT(m_room->session->judgeItem(u"2/5.2"_s, Verdict::Pass));
    QVERIFY(button->isVisible());
    VERIFY_RESULT(m_room->session->judgeItem(u"2/10.3"_s, Verdict::Pass));
    QVERIFY(!button->isVisible());
    QVERIFY(!button->isChecked());
}

void CarriedCaseTest::detailTellsWhatStood()
{
    CheckItemDetail detail(m_room->context);
    m_room->context.selectItem(u"2/5.2"_s);
    QVERIFY(detail.toPlainText().contains(u"等待运营数据"_s));
    QVERIFY(detail.toPlainText().contains(u"penalty changed"_s));
    QSignalSpy asked(&m_room->context, &ReviewContext::comparisonRequested);
    Q_EMIT detail.anchorClicked(QUrl(u"compare:2/5.2"_s));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"2/5.2"_s);
    VERIFY_RESULT(m_room->session->judgeItem(u"2/5.2"_s, Verdict::Pass));
    QVERIFY(!detail.toPlainText().contains(u"等待运营数据"_s));
}

void CarriedCaseTest::findingsAskToBeConfirmed()
{
    FindingsModel model(m_room->context);
    QCOMPARE(model.indexOf(m_finding).data(FindingsModel::ConfirmRole).toString(), u"reworded"_s);
    FindingEditor editor(m_room->context);
    editor.open(m_finding);
    editor.setVisible(true);
    const auto buttons = editor.findChildren<QPushButton*>();
    const auto confirm = std::find_if(buttons.cbegin(), buttons.cend(),
                                      [](const QPushButton* each) { return each->text().startsWith(u"Confirm"_s); });
    QVERIFY(confirm != buttons.cend());
    QVERIFY((*confirm)->isEnabled());
    (*confirm)->click();
    QVERIFY(m_room->state().finding(m_finding)->toConfirm.isEmpty());
    QVERIFY(model.indexOf(m_finding).data(FindingsModel::ConfirmRole).toString().isEmpty());
    QVERIFY(!(*confirm)->isEnabled());
}

QTEST_MAIN(CarriedCaseTest)
#include "tst_carriedcase.moc"
