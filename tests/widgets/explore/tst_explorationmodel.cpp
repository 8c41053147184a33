// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explore/explorationfilter.h"
#include "widgets/explore/explorationmodel.h"
#include "widgets/explore/steplistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;
using Kind = ExplorationIssue::Kind;

class ExplorationModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuesFindTheirStates();
    void issuesStandOnceWhenFinished();
    void filters();
    void comparesToTheRunBefore();
    void stepsLeadToAState();
};

static ExploredState stateOf(int id, const QString& route, const QString& fingerprint, int step = 0)
{
    ExploredState state;
    state.id = id;
    state.route = route;
    state.fingerprint = fingerprint;
    state.step = step;
    return state;
}

static ExplorationIssue issueOf(Kind kind, const QString& route, int state, int step = 0)
{
    ExplorationIssue issue;
    issue.kind = kind;
    issue.route = route;
    issue.state = state;
    issue.step = step;
    return issue;
}

void ExplorationModelTest::issuesFindTheirStates()
{
    ExplorationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Before there is anything to see of a page it has a row of its own, which its first state takes.
    model.addIssue(issueOf(Kind::ScriptError, u"a"_s, 0));
    QCOMPARE(model.rowCount(), 1);
    model.addState(stateOf(1, u"a"_s, u"x"_s), QImage(300, 600, QImage::Format_RGB32));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.state(0).id, 1);
    QVERIFY(model.index(0).data(ExplorationModel::PictureRole).value<QImage>().width() <= 240);
    model.addState(stateOf(2, u"a"_s, u"y"_s, 3), {});
    model.addState(stateOf(3, u"b"_s, u"z"_s, 5), {});
    model.addIssue(issueOf(Kind::Hang, u"a"_s, 0, 4)); // of the latest state before step 4
    model.addIssue(issueOf(Kind::DeadEnd, u"b"_s, 3));
    model.addIssue(issueOf(Kind::DeadEnd, u"b"_s, 3)); // the same again
    QCOMPARE(model.issues(0).size(), 1);
    QCOMPARE(model.issues(1).size(), 1);
    QCOMPARE(model.issues(1).first().kind, Kind::Hang);
    QCOMPARE(model.issues(2).size(), 1);
    QCOMPARE(model.count(Kind::DeadEnd), 1);
}

void ExplorationModelTest::issuesStandOnceWhenFinished()
{
    ExplorationModel model;
    Exploration exploration;
    exploration.states = {stateOf(1, u"a"_s, u"x"_s), stateOf(2, u"a"_s, u"y"_s, 3)};
    exploration.issues = {issueOf(Kind::ScriptError, u"a"_s, 0, 3)};
    model.addState(exploration.states.first(), {});
    model.addIssue(exploration.issues.first()); // an error comes before the state to which its step leads
    model.addState(exploration.states.last(), {});
    model.finish(exploration);
    QCOMPARE(model.issues(0).size(), 0);
    QCOMPARE(model.issues(1).size(), 1);
    QCOMPARE(model.count(Kind::ScriptError), 1);
}

void ExplorationModelTest::filters()
{
    ExplorationModel model;
    ExplorationFilter filter;
    filter.setSourceModel(&model);
    model.addState(stateOf(1, u"a"_s, u"x"_s), {});
    model.addState(stateOf(2, u"b"_s, u"y"_s), {});
    model.addIssue(issueOf(Kind::Blank, u"b"_s, 2));
    QCOMPARE(filter.rowCount(), 2);
    filter.setShown(ExplorationFilter::anyProblem);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShown(static_cast<int>(Kind::Hang));
    QCOMPARE(filter.rowCount(), 0);
    filter.setShown(static_cast<int>(Kind::Blank));
    QCOMPARE(filter.index(0, 0).data(ExplorationModel::RouteRole).toString(), u"b"_s);
}

void ExplorationModelTest::comparesToTheRunBefore()
{
    ExplorationModel model;
    model.addState(stateOf(1, u"a"_s, u"x"_s), {});
    model.addState(stateOf(2, u"a"_s, u"y"_s), {});
    QVERIFY(!model.isCompared());
    model.begin();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isCompared());
    model.addState(stateOf(1, u"a"_s, u"x"_s), {});
    model.addState(stateOf(2, u"a"_s, u"new"_s), {});
    QVERIFY(!model.index(0).data(ExplorationModel::NewRole).toBool());
    QVERIFY(model.index(1).data(ExplorationModel::NewRole).toBool());
    QCOMPARE(model.gone(), 1);
    model.clear();
    QVERIFY(!model.isCompared());
}

void ExplorationModelTest::stepsLeadToAState()
{
    QList<ExploredStep> steps;
    for (int number = 1; number <= 5; ++number) {
        ExploredStep step;
        step.number = number;
        step.route = number < 3 ? u"a"_s : u"b"_s;
        step.action = u"tap"_s;
        step.words = u"W%1"_s.arg(number);
        step.place = {u"pages/x.wxml"_s, number, 1};
        steps.append(step);
    }
    StepListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(stateOf(1, u"b"_s, u"z"_s, 4), {issueOf(Kind::Blank, u"b"_s, 1)}, steps);
    // The issue, the opening, steps 3 and 4; neither the page before nor what came later.
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.place(0).isValid());
    QVERIFY(!model.place(1).isValid());
    QCOMPARE(model.place(2).line, 3);
    QCOMPARE(model.place(3).line, 4);
    model.show(stateOf(1, u"b"_s, u"z"_s, 0), {}, steps);
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(ExplorationModelTest)
#include "tst_explorationmodel.moc"
