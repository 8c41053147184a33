// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/room/reviewroom.h"
#include "widgets/timeline/journalmodel.h"
#include "widgets/timeline/replaybar.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/timeline/timelinepane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

ReplayTimeline timelineOf(const ReviewRoom& room)
{
    Result<ReplayTimeline> timeline = ReplayTimeline::load(room.session->journal());
    if (!timeline)
        qFatal("%s", qPrintable(timeline.error().toString()));
    return std::move(timeline).value();
}

/// A case with pages, evidence, judgements and a finding.
void act(ReviewRoom& room)
{
    (void)room.session->viewPage(u"pages/home/home"_s);
    const QString source = room.captureSource(12);
    (void)room.session->judgeItem(u"2/5.1.3"_s, Verdict::Pass);
    room.recordFinding(u"2/5.1.1"_s, {source}, u"诱导分享"_s);
}

} // namespace

class TimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalGrows();
    void noteIsAddedByKeys();
    void replayMovesThePanes();
    void replayGoesBothWays();
    void replayPlays();
    void clickingAnEventGoesThere();
    void anotherCaseEndsTheReplay();
};

void TimelineTest::journalGrows()
{
    ReviewRoom room;
    JournalModel model(room.context);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    room.enter();
    QCOMPARE(model.rowCount(), room.session->journal().size());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    act(room);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), room.session->journal().size());
    const int last = model.rowCount() - 1;
    QVERIFY(model.index(last, JournalModel::SentenceColumn).data().toString().contains(u"Finding F1 recorded"_s));
    QCOMPARE(model.index(last, JournalModel::ActorColumn).data().toString(), u"zhang.wei"_s);
    room.context.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TimelineTest::noteIsAddedByKeys()
{
    ReviewRoom room;
    ReplayController replay(room.context);
    TimelinePane pane(room.context, replay);
    room.enter();
    auto* note = pane.findChild<QLineEdit*>();
    QTest::keyClicks(note, u"asked the developer"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(room.state().notes.size(), 1);
    QCOMPARE(room.state().notes.first().text, u"asked the developer"_s);
    QVERIFY(note->text().isEmpty());
    QTest::keyClicks(note, u"half a note"_s);
    room.enter();
    QVERIFY(note->text().isEmpty());
}

void TimelineTest::replayMovesThePanes()
{
    ReviewRoom room;
    act(room);
    ReplayController replay(room.context);
    replay.start(room.openCase(), timelineOf(room));
    QVERIFY(room.context.isReplay());
    QCOMPARE(room.context.state().lastSequence, 0);
    QSignalSpy pages(&room.context, &ReviewContext::pageSelected);
    QSignalSpy sources(&room.context, &ReviewContext::sourceSelected);
    QSignalSpy items(&room.context, &ReviewContext::itemSelected);
    QSignalSpy states(&room.context, &ReviewContext::stateChanged);
    while (replay.position() < replay.length())
        replay.stepForward();
    QCOMPARE(states.count(), replay.length());
    QCOMPARE(pages.first().first().toString(), u"pages/home/home"_s);
    QCOMPARE(room.context.selectedSource().line, 12);
    QCOMPARE(items.first().first().toString(), u"2/5.1.3"_s);
    QCOMPARE(room.context.selectedItem(), u"2/5.1.1"_s);
    QCOMPARE(room.context.selectedFinding(), u"F1"_s);
    QCOMPARE(room.context.state(), room.session->state());
}

void TimelineTest::replayGoesBothWays()
{
    ReviewRoom room;
    act(room);
    ReplayController replay(room.context);
    replay.start(room.openCase(), timelineOf(room));
    replay.nextFinding();
    QCOMPARE(replay.position(), replay.length());
    QCOMPARE(room.context.state().findings.size(), 1);
    replay.stepBack();
    QVERIFY(room.context.state().findings.isEmpty());
    replay.first();
    QCOMPARE(replay.position(), 0);
    replay.stepBack();
    QCOMPARE(replay.position(), 0);
    replay.nextDecision();
    QCOMPARE(replay.position(), 0);
    replay.last();
    QCOMPARE(replay.position(), replay.length());
}

void TimelineTest::replayPlays()
{
    ReviewRoom room;
    act(room);
    ReplayController replay(room.context);
    replay.setSpeed(50);
    replay.start(room.openCase(), timelineOf(room));
    QSignalSpy playing(&replay, &ReplayController::playingChanged);
    replay.setPlaying(true);
    QTRY_COMPARE(replay.position(), replay.length());
    QTRY_VERIFY(!replay.isPlaying());
    QCOMPARE(playing.count(), 2);
}

void TimelineTest::clickingAnEventGoesThere()
{
    ReviewRoom room;
    act(room);
    ReplayController replay(room.context);
    TimelinePane pane(room.context, replay);
    QVERIFY(!pane.findChild<ReplayBar*>()->isVisibleTo(&pane));
    replay.start(room.openCase(), timelineOf(room));
    QVERIFY(pane.findChild<ReplayBar*>()->isVisibleTo(&pane));
    QVERIFY(!pane.findChild<QLineEdit*>()->isVisibleTo(&pane));
    pane.list()->setCurrentIndex(pane.list()->model()->index(4, 0));
    QCOMPARE(replay.position(), 5);
    QTest::keyClick(pane.list(), Qt::Key_Down);
    QCOMPARE(replay.position(), 6);
    for (QAction* action : pane.actions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
}

void TimelineTest::anotherCaseEndsTheReplay()
{
    ReviewRoom room;
    act(room);
    ReplayController replay(room.context);
    TimelinePane pane(room.context, replay);
    replay.start(room.openCase(), timelineOf(room));
    room.enter();
    QVERIFY(!replay.isActive());
    QVERIFY(!pane.findChild<ReplayBar*>()->isVisibleTo(&pane));
    QCOMPARE(pane.list()->model()->rowCount(), room.session->journal().size());
}

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
