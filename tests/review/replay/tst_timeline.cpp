// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "review/replay/replaytimeline.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A journal of at least \a length events, and the state after each of them (after none first).
struct LiveCase {
    LiveCase(quint32 seed, int length)
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        RandomReviewer reviewer(review.session, clock, seed);
        states.append(CaseState());
        for (qsizetype i = 1; i <= review.session.journal().size(); ++i)
            states.append(fold(review.session.journal().mid(0, i)).value());
        for (int tries = 0; states.size() <= length && tries < 20 * length; ++tries) {
            if (!reviewer.act() || review.session.state() == states.last())
                continue;
            const qsizetype known = states.size() - 1;
            for (qsizetype i = known + 1; i < review.session.journal().size(); ++i)
                states.append(fold(review.session.journal().mid(0, i)).value());
            states.append(review.session.state());
        }
        events = review.session.journal();
    }

    QList<ReviewEvent> events;
    QList<CaseState> states;
};

} // namespace

class TimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentIsTheLiveState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 101; seed <= 106; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyMomentIsTheLiveState()
    {
        QFETCH(quint32, seed);
        const LiveCase live(seed, 150);
        QVERIFY(live.events.size() > 64);
        QCOMPARE(live.states.size(), live.events.size() + 1);
        Result<ReplayTimeline> loaded = ReplayTimeline::load(live.events);
        VERIFY_RESULT(loaded);
        ReplayTimeline& timeline = loaded.value();
        QCOMPARE(timeline.position(), 0);
        QCOMPARE(timeline.length(), live.events.size());
        QVERIFY(!timeline.current());
        for (qsizetype i = 1; i <= live.events.size(); ++i) {
            QVERIFY(timeline.stepForward());
            QCOMPARE(timeline.state(), live.states.at(i));
            QCOMPARE(*timeline.current(), live.events.at(i - 1));
        }
        QVERIFY(!timeline.stepForward());
        for (qsizetype i = live.events.size() - 1; i >= 0; --i) {
            QVERIFY(timeline.stepBack());
            QCOMPARE(timeline.state(), live.states.at(i));
        }
        QVERIFY(!timeline.stepBack());
        QRandomGenerator random(seed);
        for (int i = 0; i < 100; ++i) {
            const qsizetype target = qsizetype(random.bounded(qint64(live.states.size())));
            timeline.seek(target);
            QCOMPARE(timeline.position(), target);
            QCOMPARE(timeline.state(), live.states.at(target));
        }
        timeline.seek(-5);
        QCOMPARE(timeline.position(), 0);
        timeline.seek(1'000'000);
        QCOMPARE(timeline.position(), live.events.size());
    }

    void kindsAreFoundInBothDirections()
    {
        const LiveCase live(7, 100);
        Result<ReplayTimeline> loaded = ReplayTimeline::load(live.events);
        VERIFY_RESULT(loaded);
        ReplayTimeline& timeline = loaded.value();
        QList<qint64> expected;
        for (const ReviewEvent& event : live.events) {
            if (event.kind == EventKind::ItemJudged)
                expected.append(event.sequence);
        }
        QVERIFY(expected.size() > 3);
        QList<qint64> found;
        while (timeline.seekNext(EventKind::ItemJudged))
            found.append(timeline.position());
        QCOMPARE(found, expected);
        timeline.seek(timeline.length());
        if (timeline.current()->kind == EventKind::ItemJudged)
            expected.removeLast();
        found.clear();
        while (timeline.seekPrevious(EventKind::ItemJudged))
            found.prepend(timeline.position());
        QCOMPARE(found, expected);
        QVERIFY(!timeline.seekNext(EventKind::AppealFiled));
    }

    void aBrokenJournalPlaysOnlyUnverified()
    {
        LiveCase live(9, 80);
        live.events[40].payload = {};
        live.events[40].kind = EventKind::ItemJudged;
        const Result<ReplayTimeline> refused = ReplayTimeline::load(live.events);
        VERIFY_ERROR(refused, ErrorCode::Malformed);
        QCOMPARE(refused.error().context, u"event 41"_s);
        ReplayTimeline timeline = ReplayTimeline::loadUnverified(live.events);
        QCOMPARE(timeline.length(), 40);
        timeline.seek(40);
        QCOMPARE(timeline.state(), live.states.at(40));
    }

    void anEmptyJournalHasNoMoments()
    {
        Result<ReplayTimeline> timeline = ReplayTimeline::load({});
        VERIFY_RESULT(timeline);
        QVERIFY(!timeline.value().stepForward());
        timeline.value().seek(3);
        QCOMPARE(timeline.value().position(), 0);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
