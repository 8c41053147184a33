// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/peoplestore.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/decision/decisioneditor.h"
#include "widgets/decision/decisionpane.h"
#include "widgets/decision/heldpart.h"
#include "widgets/decision/issueddecision.h"
#include "widgets/decision/issuedsteprow.h"
#include "widgets/decision/obstaclelist.h"
#include "widgets/decision/steprow.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

/// An item whose rule asks for rectification within days, or none.
QString rectifiableItem(const ReviewRoom& room)
{
    for (const CheckItem& item : room.openCase()->checklist.items) {
        Finding finding;
        finding.clauses = QStringList{item.id};
        for (const ProposedStep& step : proposePenalties(*room.openCase()->edition, {finding})) {
            if (step.kind == PenaltyKind::Rectify && step.deadlineDays && step.suggested
                && (step.when == PenaltyCondition::Found || step.when == PenaltyCondition::First))
                return item.id;
        }
    }
    return {};
}

StepRow* rowOf(const DecisionPane& pane, PenaltyKind kind)
{
    for (StepRow* row : pane.editor()->rows()) {
        if (row->step().decided.kind == kind)
            return row;
    }
    return nullptr;
}

QPushButton* buttonOf(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

} // namespace

class DecisionPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passIsIssuedByKeys();
    void findingsBringSteps();
    void leavingOutNeedsAReason();
    void editsAreSavedAndKeptInPlace();
    void obstaclesLeadToTheItem();
    void issuedStepsAreExecutedAndLifted();
    void deadlineIsMet();
    void businessDaysAreSaidBeforeAndAfter();
    void overrideOpensAgain();
    void aHiddenPaneIsShownFirst();
    void nothingIsCarriedToAnotherCase();
    void whatATakenBackDecisionExecutedIsLifted();
    void itIsLiftedBeforeTheNextDecision();
    void closingTheAppealChannelIsOfferedWhenAskedFor();
    void aBlindReaderSeesNothingOfTheFirst();
    void whatWasHeldSaysWhatItsDaysAreCountedFrom();
};

namespace {

bool says(const QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
        return label->text().contains(words) && label->isVisibleTo(&widget);
    });
}

/// A decision of `zhang.wei` that waits for `lead`, who may have to decide first.
void hold(ReviewRoom& room, bool blind)
{
    PeopleStore& people = *room.store.people();
    QVERIFY(people.savePerson({u"lead"_s, u"组长"_s, {Role::Lead}, false, false}, u"test"_s).ok());
    QVERIFY(people.savePerson({u"zhang.wei"_s, u"张伟"_s, {Role::Reviewer}, false, false}, u"test"_s).ok());
    HoldRules rules;
    rules.sampledPercent = 100;
    rules.blind = blind;
    QVERIFY(people.saveHoldRules(rules, u"test"_s).ok());
    room.recordFinding(rectifiableItem(room), {room.captureSource()}, u"以红包利诱用户分享"_s);
    Decision decision;
    decision.outcome = Outcome::Rectify;
    DecidedStep rectify;
    rectify.kind = PenaltyKind::Rectify;
    rectify.clauses = room.state().findings.first().clauses;
    rectify.deadlineDays = 3;
    decision.steps = {rectify};
    QVERIFY(room.session->draftDecision(decision).ok());
    const Result<void> issued = room.session->issueDecision();
    QVERIFY2(issued.ok(), issued ? "" : qPrintable(issued.error().toString()));
    QCOMPARE(room.session->state().draft()->state, DecisionState::Held);
    room.session->setActor(u"lead"_s);
}

} // namespace

void DecisionPaneTest::passIsIssuedByKeys()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto* summary = pane.editor()->findChild<QPlainTextEdit*>();
    summary->setFocus();
    QTest::keyClicks(summary, u"No violation was found."_s);
    QTest::keyClick(summary, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(room.state().issued());
    QCOMPARE(room.state().issued()->outcome, Outcome::Pass);
    QCOMPARE(room.state().issued()->summary, u"No violation was found."_s);
    QVERIFY(pane.issued()->isVisibleTo(&pane));
    pane.issued()->closeCase();
    QCOMPARE(room.state().status, CaseStatus::Closed);
}

void DecisionPaneTest::findingsBringSteps()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    QVERIFY(pane.editor()->rows().isEmpty());
    const QString item = rectifiableItem(room);
    QVERIFY(!item.isEmpty());
    room.recordFinding(item, {room.captureSource()}, u"x"_s);
    StepRow* rectify = rowOf(pane, PenaltyKind::Rectify);
    QVERIFY(rectify && rectify->step().taken);
    QVERIFY(pane.editor()->draft().outcome() == Outcome::Rectify
            || pane.editor()->draft().outcome() == Outcome::Penalise);
    QVERIFY(!room.state().draft());
    pane.editor()->issue();
    QVERIFY(room.state().issued());
    QVERIFY(!room.state().deadlines.isEmpty());
}

void DecisionPaneTest::leavingOutNeedsAReason()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(rectifiableItem(room), {room.captureSource()}, u"x"_s);
    pane.show();
    StepRow* rectify = rowOf(pane, PenaltyKind::Rectify);
    QVERIFY(rectify);
    QTest::keyClick(rectify->findChild<QCheckBox*>(), Qt::Key_Space);
    QVERIFY(!rectify->step().taken);
    QVERIFY(!pane.editor()->canIssue());
    pane.editor()->issue();
    QVERIFY(!room.state().issued());
    rectify = rowOf(pane, PenaltyKind::Rectify);
    QTest::keyClicks(rectify->findChild<QLineEdit*>(), u"put right already"_s);
    QVERIFY(!rectify->step().lacksReason());
    pane.editor()->save();
    const Decision* draft = room.state().draft();
    QVERIFY(draft);
    bool omitted = false;
    for (const DecidedStep& step : draft->steps)
        omitted = omitted || (step.omitted && step.reason == u"put right already"_s);
    QVERIFY(omitted);
}

void DecisionPaneTest::editsAreSavedAndKeptInPlace()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(rectifiableItem(room), {room.captureSource()}, u"x"_s);
    const QList<StepRow*> before = pane.editor()->rows();
    auto* summary = pane.editor()->findChild<QPlainTextEdit*>();
    QTest::keyClicks(summary, u"Please put it right "_s);
    QSignalSpy changed(room.session.get(), &ReviewSession::stateChanged);
    QVERIFY(changed.wait());
    QVERIFY(room.state().draft());
    QCOMPARE(room.state().draft()->summary, u"Please put it right"_s);
    QCOMPARE(pane.editor()->rows(), before);
    QCOMPARE(summary->toPlainText(), u"Please put it right "_s);
    // Something else happens in the case.
    QVERIFY(room.session->addNote(u"x"_s).ok());
    QCOMPARE(pane.editor()->rows(), before);
}

void DecisionPaneTest::obstaclesLeadToTheItem()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Violation).ok());
    auto* list = pane.editor()->findChild<ObstacleList*>();
    QVERIFY(!list->entries().isEmpty());
    QCOMPARE(list->entries().first().target, u"2/5.1.1"_s);
    QVERIFY(!pane.editor()->canIssue());
    Q_EMIT list->followed(list->entries().first().target);
    QCOMPARE(room.context.selectedItem(), u"2/5.1.1"_s);
}

void DecisionPaneTest::issuedStepsAreExecutedAndLifted()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"x"_s);
    StepRow* ban = rowOf(pane, PenaltyKind::Ban);
    QVERIFY(ban);
    ban->findChild<QCheckBox*>()->click();
    pane.editor()->issue();
    QVERIFY(room.state().issued());
    QCOMPARE(room.state().issued()->outcome, Outcome::Penalise);
    QPushButton* execute = buttonOf(*pane.issued(), u"Execute"_s);
    QVERIFY(execute);
    execute->click();
    QTRY_VERIFY(room.state().issued()->steps.first().executedAt.isValid());
    auto* row = pane.issued()->findChild<IssuedStepRow*>();
    Q_EMIT row->liftRequested(room.state().issued()->steps.first().id, u"appeal upheld"_s);
    QTRY_COMPARE(room.state().issued()->steps.first().liftedReason, u"appeal upheld"_s);
}

void DecisionPaneTest::deadlineIsMet()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(rectifiableItem(room), {room.captureSource()}, u"x"_s);
    pane.editor()->issue();
    QPushButton* met = buttonOf(*pane.issued(), u"Met"_s);
    QVERIFY(met);
    QVERIFY(!buttonOf(*pane.issued(), u"Missed"_s)->isEnabled());
    met->click();
    QTRY_COMPARE(room.state().deadlines.first().state, DeadlineState::Met);
}

void DecisionPaneTest::businessDaysAreSaidBeforeAndAfter()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.context.session()->setDayCounting({DayCount::Business, nullptr});
    room.recordFinding(rectifiableItem(room), {room.captureSource()}, u"x"_s);
    const auto says = [](const QWidget& widget, const QString& words) {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    };
    QVERIFY(says(*rowOf(pane, PenaltyKind::Rectify), u", business days"_s));
    // Nothing is known but weekends: worth knowing, and no obstacle.
    const QList<ObstacleList::Entry>& entries = pane.editor()->findChild<ObstacleList*>()->entries();
    QVERIFY(std::any_of(entries.cbegin(), entries.cend(), [](const ObstacleList::Entry& entry) {
        return !entry.blocks && entry.sentence.contains(u"only weekends were left out"_s);
    }));
    QVERIFY(pane.editor()->canIssue());
    pane.editor()->issue();
    QVERIFY(says(*pane.issued(), u"business day"_s));
    QVERIFY(says(*pane.issued(), u"only weekends were left out"_s));
    QCOMPARE(room.state().issued()->steps.first().counted->count, DayCount::Business);
}

void DecisionPaneTest::overrideOpensAgain()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    pane.show();
    pane.editor()->issue();
    QVERIFY(room.state().issued());
    buttonOf(*pane.issued(), u"Override…"_s)->click();
    pane.issued()->overrideDecision();
    QVERIFY(room.state().issued());
    QTest::keyClicks(pane.issued()->findChild<QLineEdit*>(), u"second reading"_s);
    pane.issued()->overrideDecision();
    QCOMPARE(room.state().status, CaseStatus::Open);
    QVERIFY(pane.editor()->isVisibleTo(&pane));
    pane.editor()->issue();
    QCOMPARE(room.state().issued()->overrides, u"D1"_s);
}

void DecisionPaneTest::aHiddenPaneIsShownFirst()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    QSignalSpy opened(&pane, &DecisionPane::opened);
    room.enter();
    QAction* issue = pane.actions().first();
    QCOMPARE(issue->objectName(), u"decision_issue"_s);
    issue->trigger();
    QCOMPARE(opened.count(), 1);
    QVERIFY(!room.state().draft());
    QVERIFY(!room.state().issued());
    pane.show();
    issue->trigger();
    QCOMPARE(opened.count(), 1);
    QVERIFY(room.state().issued());
}

void DecisionPaneTest::nothingIsCarriedToAnotherCase()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"x"_s);
    rowOf(pane, PenaltyKind::Ban)->findChild<QCheckBox*>()->click();
    pane.editor()->issue();
    QVERIFY(room.state().issued());
    auto* reason = pane.issued()->findChild<QLineEdit*>();
    buttonOf(*pane.issued(), u"Override…"_s)->click();
    reason->setText(u"second reading"_s);
    buttonOf(*pane.issued(), u"Execute"_s)->click();
    // The click is still on its way when the case is left.
    room.context.clear();
    QVERIFY(reason->text().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(!room.state().issued()->steps.first().executedAt.isValid());
}

void DecisionPaneTest::whatATakenBackDecisionExecutedIsLifted()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"x"_s);
    rowOf(pane, PenaltyKind::Ban)->findChild<QCheckBox*>()->click();
    pane.editor()->issue();
    const QString step = room.state().issued()->steps.first().id;
    QVERIFY(room.session->executeStep(step).ok());
    QVERIFY(room.session->overrideDecision(u"second reading"_s).ok());
    QVERIFY(room.session->withdrawFinding(u"F1"_s, u"misread"_s).ok());
    QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Pass).ok());
    pane.editor()->issue();
    QVERIFY(room.state().issued());
    QCOMPARE(room.state().issued()->outcome, Outcome::Pass);
    auto* row = pane.issued()->findChild<IssuedStepRow*>();
    QVERIFY(row);
    QVERIFY(buttonOf(*row, u"Lift…"_s));
    QVERIFY(!buttonOf(*row, u"Execute"_s));
    Q_EMIT row->liftRequested(step, u"taken back"_s);
    QTRY_COMPARE(room.state().decision(u"D1"_s)->step(step)->liftedReason, u"taken back"_s);
    QVERIFY(!pane.issued()->findChild<IssuedStepRow*>());
}

void DecisionPaneTest::itIsLiftedBeforeTheNextDecision()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"x"_s);
    rowOf(pane, PenaltyKind::Ban)->findChild<QCheckBox*>()->click();
    pane.editor()->issue();
    const QString step = room.state().issued()->steps.first().id;
    QVERIFY(room.session->executeStep(step).ok());
    QVERIFY(!pane.editor()->findChild<IssuedStepRow*>());
    QVERIFY(room.session->overrideDecision(u"second reading"_s).ok());
    QVERIFY(!room.state().issued());
    auto* row = pane.editor()->findChild<IssuedStepRow*>();
    QVERIFY(row);
    QVERIFY(row->isVisibleTo(&pane));
    QVERIFY(buttonOf(*row, u"Lift…"_s));
    QVERIFY(!buttonOf(*row, u"Execute"_s));
    // What is being typed there stays while other things happen in the case.
    QPointer<IssuedStepRow> same = row;
    QVERIFY(room.session->judgeItem(u"2/5.1.3"_s, Verdict::Pass).ok());
    QCOMPARE(pane.editor()->findChild<IssuedStepRow*>(), same.data());
    Q_EMIT row->liftRequested(step, u"misread"_s);
    QTRY_COMPARE(room.state().decision(u"D1"_s)->step(step)->liftedReason, u"misread"_s);
    QVERIFY(!pane.editor()->findChild<IssuedStepRow*>());
}

void DecisionPaneTest::closingTheAppealChannelIsOfferedWhenAskedFor()
{
    ReviewRoom room;
    DecisionPane pane(room.context);
    room.enter();
    auto* button = pane.editor()->findChild<QToolButton*>(u"close_appeal"_s);
    QVERIFY(button && !button->isVisibleTo(&pane));
    room.recordFinding(rectifiableItem(room), {room.captureSource()}, u"x"_s);
    QVERIFY(button->isVisibleTo(&pane));
    StepRow* closing = rowOf(pane, PenaltyKind::CloseAppeal);
    QVERIFY(closing && !closing->isVisibleTo(&pane));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(closing->isVisibleTo(&pane));
    closing->findChild<QCheckBox*>()->click();
    QVERIFY(closing->step().taken && closing->step().lacksReason());
    QVERIFY(!pane.editor()->canIssue());
    QTest::keyClicks(closing->findChild<QLineEdit*>(), u"three rectifications came to nothing"_s);
    QVERIFY(pane.editor()->canIssue());
    // What is taken stays in sight.
    QTest::mouseClick(button, Qt::LeftButton);
    closing = rowOf(pane, PenaltyKind::CloseAppeal);
    QVERIFY(closing->isVisibleTo(&pane));
    pane.editor()->issue();
    QVERIFY(room.state().issued());
    QVERIFY(says(*pane.issued(), u"three rectifications came to nothing"_s));
}

void DecisionPaneTest::aBlindReaderSeesNothingOfTheFirst()
{
    ReviewRoom room;
    hold(room, true);
    DecisionPane pane(room.context);
    room.enter();
    QVERIFY(room.context.isVeiled());
    const CaseState& shown = room.context.state();
    QVERIFY(shown.findings.isEmpty() && shown.judgements.isEmpty() && shown.evidence.isEmpty());
    QVERIFY(shown.draft()->steps.isEmpty() && shown.draft()->draftedBy.isEmpty() && shown.draft()->heldFor.isEmpty());
    QVERIFY(room.context.journal().isEmpty());
    QVERIFY(!says(pane, u"zhang.wei"_s));
    QSignalSpy changed(&room.context, &ReviewContext::stateChanged);
    for (QToolButton* button : pane.held()->findChildren<QToolButton*>()) {
        if (button->text() == CaseWords::outcome(Outcome::Rectify))
            button->click();
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(!room.context.isVeiled());
    QCOMPARE(room.context.state().findings.size(), 1);
    QCOMPARE(room.context.journal().size(), room.session->journal().size());
    pane.held()->agree();
    QVERIFY(room.state().issued());
    QCOMPARE(room.state().issued()->readings.last().ownOutcome, std::optional(Outcome::Rectify));
}

void DecisionPaneTest::whatWasHeldSaysWhatItsDaysAreCountedFrom()
{
    ReviewRoom room;
    hold(room, false);
    DecisionPane pane(room.context);
    room.enter();
    QVERIFY(!room.context.isVeiled());
    QVERIFY(says(*pane.held(), u"Its days are counted from the day on which it is issued."_s));
    room.advanceDays(2);
    pane.held()->agree();
    QVERIFY(room.state().issued());
    QVERIFY(says(*pane.issued(), u"its days are counted from when it was issued"_s));
    QCOMPARE(room.state().deadlines.first().dueAt.date(), QDate(2026, 11, 28));
}

QTEST_MAIN(DecisionPaneTest)
#include "tst_decisionpane.moc"
