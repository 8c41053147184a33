// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/room/reviewroom.h"
#include "widgets/checklist/checkitemdetail.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/checklist/checklistprogress.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mingjing;

class ChecklistPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysJudgeAndAdvance();
    void violationAsksForAFinding();
    void selectionFollowsTheContext();
    void noteIsSaved();
    void noteStaysWithItsItem();
    void filterByKeys();
    void filteredOutItemIsNotJudgedByKeys();
    void shortcutsJudgeFromAnywhere();
    void closedCaseCannotBeJudged();
    void detailLinksSelect();
};

namespace {

QLineEdit* noteField(const ChecklistPane& pane)
{
    for (QLineEdit* field : pane.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == u"Note to the check item"_s)
            return field;
    }
    return nullptr;
}

} // namespace

void ChecklistPaneTest::keysJudgeAndAdvance()
{
    ReviewRoom room;
    room.enter();
    ChecklistPane pane(room.context);
    pane.show();
    room.context.clear();
    room.enter();
    room.context.selectItem(u"2/5.1.1"_s);
    QTest::keyClick(pane.tree(), Qt::Key_P);
    QCOMPARE(room.state().verdictOf(u"2/5.1.1"_s), Verdict::Pass);
    const QString second = room.context.selectedItem();
    QVERIFY(second != u"2/5.1.1"_s);
    QCOMPARE(room.state().verdictOf(second), Verdict::Unjudged);
    QCOMPARE(pane.tree()->currentIndex().data(ChecklistModel::IdRole).toString(), second);
    QTest::keyClick(pane.tree(), Qt::Key_N);
    QCOMPARE(room.state().verdictOf(second), Verdict::NotApplicable);
    const QString third = room.context.selectedItem();
    QTest::keyClick(pane.tree(), Qt::Key_U);
    QCOMPARE(room.state().verdictOf(third), Verdict::Unsure);
    QCOMPARE(pane.findChild<ChecklistProgress*>()->counts().judged(), 3);
}

void ChecklistPaneTest::violationAsksForAFinding()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    room.context.selectItem(u"2/5.1.1"_s);
    QSignalSpy requested(&room.context, &ReviewContext::findingRequested);
    QTest::keyClick(pane.tree(), Qt::Key_V);
    QCOMPARE(room.state().verdictOf(u"2/5.1.1"_s), Verdict::Violation);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), u"2/5.1.1"_s);
    QCOMPARE(room.context.selectedItem(), u"2/5.1.1"_s);
}

void ChecklistPaneTest::selectionFollowsTheContext()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    room.context.selectItem(u"2/5.1.1"_s);
    QCOMPARE(pane.tree()->currentIndex().data(ChecklistModel::IdRole).toString(), u"2/5.1.1"_s);
    QTest::keyClick(pane.tree(), Qt::Key_Down);
    QCOMPARE(room.context.selectedItem(), pane.tree()->currentIndex().data(ChecklistModel::IdRole).toString());
    QVERIFY(room.context.selectedItem() != u"2/5.1.1"_s);
}

void ChecklistPaneTest::noteIsSaved()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    room.context.selectItem(u"2/5.1.1"_s);
    pane.focusTree();
    QTest::keyClick(pane.tree(), Qt::Key_Return);
    QLineEdit* note = noteField(pane);
    QVERIFY(note && note->hasFocus());
    QTest::keyClicks(note, u"look again"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(room.state().judgements.value(u"2/5.1.1"_s).note, u"look again"_s);
    QCOMPARE(room.state().verdictOf(u"2/5.1.1"_s), Verdict::Unjudged);
    QVERIFY(pane.tree()->hasFocus());
    QTest::keyClick(pane.tree(), Qt::Key_P);
    QCOMPARE(room.state().judgements.value(u"2/5.1.1"_s).note, u"look again"_s);
    QVERIFY(note->text().isEmpty());
}

void ChecklistPaneTest::noteStaysWithItsItem()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    room.context.selectItem(u"2/5.1.1"_s);
    QLineEdit* note = noteField(pane);
    note->setFocus();
    QTest::keyClicks(note, u"half written"_s);
    room.context.selectItem(u"2/5.1.2"_s);
    QCOMPARE(room.state().judgements.value(u"2/5.1.1"_s).note, u"half written"_s);
    QVERIFY(!room.state().judgements.contains(u"2/5.1.2"_s));
    QVERIFY(note->text().isEmpty());
}

void ChecklistPaneTest::filterByKeys()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.focusFilter();
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, u"2/5.1.1"_s);
    QVERIFY(pane.tree()->model()->rowCount() > 0);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(pane.tree()->hasFocus());
    pane.focusFilter();
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
}

void ChecklistPaneTest::filteredOutItemIsNotJudgedByKeys()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    room.context.selectItem(u"2/5.12.1"_s);
    pane.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"2/5.24"_s);
    pane.focusTree();
    QTest::keyClick(pane.tree(), Qt::Key_V);
    QCOMPARE(room.state().verdictOf(u"2/5.12.1"_s), Verdict::Unjudged);
    QCOMPARE(room.state().verdictOf(u"2/5.24"_s), Verdict::Violation);

    // On the row of a section the verdict keys mean nothing.
    QTest::keyClick(pane.tree(), Qt::Key_Up);
    QTest::keyClick(pane.tree(), Qt::Key_P);
    QCOMPARE(room.state().verdictOf(u"2/5.24"_s), Verdict::Violation);
}

void ChecklistPaneTest::shortcutsJudgeFromAnywhere()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    room.context.selectItem(u"2/5.1.1"_s);
    QAction* unsure = nullptr;
    for (QAction* action : pane.actions()) {
        QVERIFY(!action->shortcut().isEmpty());
        if (action->objectName() == u"verdict_unsure"_s)
            unsure = action;
    }
    QVERIFY(unsure);
    unsure->trigger();
    QCOMPARE(room.state().verdictOf(u"2/5.1.1"_s), Verdict::Unsure);
}

void ChecklistPaneTest::closedCaseCannotBeJudged()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    Decision pass;
    QVERIFY(room.session->draftDecision(pass).ok());
    QVERIFY(room.session->issueDecision().ok());
    room.context.selectItem(u"2/5.1.1"_s);
    const qint64 before = room.state().lastSequence;
    QTest::keyClick(pane.tree(), Qt::Key_P);
    QCOMPARE(room.state().lastSequence, before);
    for (const QToolButton* button : pane.findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Pass"_s)
            QVERIFY(!button->isEnabled());
    }
}

void ChecklistPaneTest::detailLinksSelect()
{
    ReviewRoom room;
    ChecklistPane pane(room.context);
    room.enter();
    room.context.selectItem(u"2/5.1.1"_s);
    auto* detail = pane.findChild<CheckItemDetail*>();
    QVERIFY(detail->toPlainText().contains(room.openCase()->edition->clause(u"2/5.1.1"_s)->text.left(10)));
    Q_EMIT detail->anchorClicked(QUrl(u"item:2/5.1.2"_s));
    QCOMPARE(room.context.selectedItem(), u"2/5.1.2"_s);
}

QTEST_MAIN(ChecklistPaneTest)
#include "tst_checklistpane.moc"
