// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/decision/decisioneditor.h"
#include "widgets/decision/decisionpane.h"
#include "widgets/decision/steprow.h"
#include "widgets/history/historypane.h"
#include "widgets/history/relationspage.h"
#include "widgets/words/historywords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

/// A case of the same program, decided for a violation of \a clause and put right; gives its id.
QString formerCase(ReviewRoom& room, const QString& clause)
{
    const CaseState& now = room.state();
    CaseOpening opening;
    opening.programName = now.programName;
    opening.subject = now.subject.name;
    opening.packageFileName = u"before.zip"_s;
    opening.packageBytes = "before";
    opening.editionTitle = now.editionTitle;
    opening.editionBytes = room.store.blob(now.editionSha256).value();
    ReviewSession session(
        room.store, [&room] { return room.session->now().addDays(-9); }, u"formerly"_s);
    const QString id = session.create(opening).value();
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = u"app.js"_s;
    evidence.lines = {{1, 2}};
    evidence.contentSha256 = QString(64, u'a');
    Finding finding;
    finding.clauses = QStringList{clause};
    finding.words = u"违规"_s;
    finding.evidence = QStringList{session.captureEvidence(evidence).value()};
    static_cast<void>(session.recordFinding(finding));
    Decision decision;
    decision.outcome = Outcome::Reject;
    static_cast<void>(session.draftDecision(decision));
    const Result<void> issued = session.issueDecision();
    return issued ? id : QString();
}

StepRow* rowOf(const DecisionPane& pane, PenaltyCondition when)
{
    for (StepRow* row : pane.editor()->rows()) {
        if (row->step().decided.when == when)
            return row;
    }
    return nullptr;
}

QTableView* tableNamed(const QWidget& widget, const QString& name)
{
    for (QTableView* table : widget.findChildren<QTableView*>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

} // namespace

class HistoryPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The second offence brings the step for repetition, says why, and leads to the first.
    void theDecisionTellsWhyAStepIsProposed()
    {
        ReviewRoom room;
        const QString clause = u"2/5.24"_s;
        const QString before = formerCase(room, clause);
        QVERIFY(!before.isEmpty());
        DecisionPane pane(room.context);
        room.enter();
        pane.show();
        room.recordFinding(clause, {room.captureSource()}, u"有偿投票"_s);
        StepRow* first = rowOf(pane, PenaltyCondition::First);
        StepRow* again = rowOf(pane, PenaltyCondition::Repeat);
        QVERIFY(first && again);
        QVERIFY(!first->step().taken);
        QVERIFY(again->step().taken);
        QLabel* told = nullptr;
        for (QLabel* label : again->findChildren<QLabel*>()) {
            if (label->accessibleName() == u"What the history says")
                told = label;
        }
        QVERIFY(told);
        QVERIFY2(told->text().contains(u"Second offence under 2/5.24 by this subject; first: "),
                 qPrintable(told->text()));
        QVERIFY(told->text().contains(u"case:"_s + before));
        QSignalSpy asked(&room.context, &ReviewContext::caseRequested);
        Q_EMIT told->linkActivated(u"case:"_s + before);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), before);

        pane.editor()->save();
        pane.editor()->issue();
        QVERIFY(room.state().issued());
        QCOMPARE(room.state().issued()->history.first().counted.first().caseId, before);
    }

    void thePaneShowsWhatWasBefore()
    {
        ReviewRoom room;
        const QString before = formerCase(room, u"2/5.24"_s);
        HistoryPane pane(room.context);
        room.enter();
        pane.resize(1200, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QTableView* cases = tableNamed(pane, u"Former cases"_s);
        QVERIFY(cases);
        QCOMPARE(cases->model()->rowCount(), 1);
        QCOMPARE(cases->model()->index(0, 0).data().toString(), before);
        QTableView* offences = tableNamed(pane, u"Offences per clause"_s);
        QVERIFY(offences);
        QCOMPARE(offences->model()->index(0, 0).data().toString(), u"2/5.24"_s);
        QCOMPARE(offences->model()->index(0, 2).data().toString(), u"1"_s);
        QSignalSpy asked(&room.context, &ReviewContext::caseRequested);
        Q_EMIT cases->activated(cases->model()->index(0, 3));
        QCOMPARE(asked.size(), 1);
    }

    void relationsAreRecordedInPlace()
    {
        ReviewRoom room;
        RelationsPage page(room.context);
        room.enter();
        page.showHistory(room.session->history().value());
        page.show();
        const qsizetype before = room.state().relations.size();
        QLineEdit* other = nullptr;
        QLineEdit* reason = nullptr;
        for (QLineEdit* line : page.findChildren<QLineEdit*>()) {
            if (line->accessibleName() == u"Related subject")
                other = line;
            if (line->accessibleName() == u"Why the chosen relation is withdrawn")
                reason = line;
        }
        QVERIFY(other && reason);
        QVERIFY(!reason->isEnabled());
        QTest::keyClicks(other, u"Other Company"_s);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(room.state().relations.size(), before + 1);
        QCOMPARE(room.state().relations.last().other, u"Other Company"_s);
        page.showHistory(room.session->history().value());
        QTableView* table = page.findChild<QTableView*>();
        table->selectRow(table->model()->rowCount() - 1);
        QVERIFY(reason->isEnabled());
        QTest::keyClicks(reason, u"a mistake"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(room.state().relations.last().withdrawn);
    }
};

QTEST_MAIN(HistoryPaneTest)
#include "tst_historypane.moc"
