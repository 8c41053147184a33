// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/deadlines/deadlinebanner.h"
#include "widgets/deadlines/duecalendar.h"
#include "widgets/deadlines/duemodel.h"
#include "widgets/deadlines/duenotices.h"
#include "widgets/deadlines/duepane.h"
#include "widgets/deadlines/findinganswersbar.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

DecidedStep searchBan()
{
    DecidedStep step;
    step.clauses = QStringList{u"2/5.1.1"_s};
    step.when = PenaltyCondition::Overdue;
    step.kind = PenaltyKind::Ban;
    step.capabilities = {Capability::Search};
    step.days = 30;
    return step;
}

/// One finding, to be put right within three days, else a ban of search.
void decide(ReviewRoom& room)
{
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"x"_s);
    DecidedStep rectify;
    rectify.clauses = QStringList{u"2/5.1.1"_s};
    rectify.kind = PenaltyKind::Rectify;
    rectify.deadlineDays = 3;
    Decision decision;
    decision.outcome = Outcome::Rectify;
    decision.steps = {rectify, searchBan()};
    VERIFY_RESULT(room.session->draftDecision(decision));
    VERIFY_RESULT(room.session->issueDecision());
}

DeadlineEntry entryDue(const QString& caseId, const QString& iso)
{
    DeadlineEntry entry;
    entry.caseId = caseId;
    entry.programName = u"清茶小铺"_s;
    entry.timeZone = u"Asia/Shanghai"_s;
    entry.deadline.id = u"L1"_s;
    entry.deadline.dueAt = QDateTime::fromString(iso, Qt::ISODate);
    return entry;
}

QDateTime noon()
{
    return QDateTime::fromString(u"2026-11-24T04:00:00Z"_s, Qt::ISODate);
}

/// One of each kind, as seen at noon().
QList<DueRow> someRows()
{
    DeadlineEntry answered = entryDue(u"D"_s, u"2026-11-20T15:59:59Z"_s);
    answered.awaitingSince = noon().addDays(-5);
    PenaltyEntry ban{u"E"_s, u"清茶小铺"_s, {}, u"Asia/Shanghai"_s, searchBan()};
    ban.step.endsAt = noon().addDays(2);
    return dueRows({entryDue(u"C"_s, u"2026-11-27T15:59:59Z"_s), entryDue(u"B"_s, u"2026-11-24T15:59:59Z"_s),
                    entryDue(u"A"_s, u"2026-11-22T15:59:59Z"_s), answered, entryDue(u"F"_s, u"2027-01-01T15:59:59Z"_s)},
                   {ban}, noon());
}

} // namespace

class DeadlinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreGrouped()
    {
        QStringList order;
        for (const DueRow& row : someRows())
            order.append(u"%1%2"_s.arg(row.caseId).arg(int(row.group)));
        QCOMPARE(order, (QStringList{u"A0"_s, u"D1"_s, u"B2"_s, u"C3"_s, u"F4"_s, u"E5"_s}));
    }

    void aDayOfTheCalendarShowsItsCases()
    {
        DuePane pane;
        pane.setRows(someRows());
        QCOMPARE(pane.model()->rowCount(), 6);
        QCOMPARE(pane.calendar()->deadlinesOn(QDate(2026, 11, 24)), 1);
        QCOMPARE(pane.calendar()->endingOn(QDate(2026, 11, 26)), 1);
        Q_EMIT pane.calendar()->clicked(QDate(2026, 11, 27));
        QCOMPARE(pane.model()->rowCount(), 1);
        QCOMPARE(pane.model()->index(0, 0).data(DueModel::CaseIdRole).toString(), u"C"_s);
    }

    void eachThingIsToldOnce()
    {
        QHash<QString, QString> told;
        const auto tell = [&](const QDateTime& now) {
            QStringList cases;
            for (const DueNotice& notice : dueNotices(someRows(), now, {1, 3}, told)) {
                cases.append(notice.key);
                told.insert(notice.key, notice.told);
            }
            return cases;
        };
        QCOMPARE(tell(noon()), (QStringList{u"A/L1"_s, u"B/L1"_s, u"C/L1"_s}));
        QCOMPARE(tell(noon().addSecs(3600)), QStringList());
        // The next day what is overdue is told again; the reminder of three days was given.
        QCOMPARE(tell(noon().addDays(1)), (QStringList{u"A/L1"_s, u"B/L1"_s}));
        QVERIFY(tell(noon().addDays(2)).contains(u"C/L1"_s));
    }

    void overdueIsConfirmedWithOneKey()
    {
        ReviewRoom room;
        room.enter();
        decide(room);
        DeadlineBanner banner(room.context);
        QVERIFY(!banner.confirmAction()->isEnabled());
        room.advanceDays(10);
        banner.refresh();
        QVERIFY(banner.confirmAction()->isEnabled());
        QCOMPARE(banner.findChildren<QCheckBox*>().size(), 1);
        banner.confirmAction()->trigger();
        QTRY_COMPARE(room.state().deadlines.first().state, DeadlineState::Missed);
        QVERIFY(room.state().issued()->steps.at(1).executedAt.isValid());
        QVERIFY(!banner.confirmAction()->isEnabled());
    }

    void findingsAreAnsweredOneByOne()
    {
        ReviewRoom room;
        room.enter();
        FindingAnswersBar bar(room.context);
        decide(room);
        QVERIFY(bar.isHidden());
        VERIFY_RESULT(room.session->receiveResubmission({u"next.zip"_s, "PK next", {}, {}}));
        QVERIFY(!bar.isHidden());
        QSignalSpy reported(&room.context, &ReviewContext::reported);
        bar.answer(AnswerResult::Partly);
        QVERIFY(room.state().answers.isEmpty());
        QCOMPARE(reported.size(), 1);
        bar.findChild<QLineEdit*>()->setText(u"one page is left"_s);
        bar.answer(AnswerResult::Partly);
        QCOMPARE(room.state().answers.size(), 1);
        QCOMPARE(room.state().deadlines.first().state, DeadlineState::Pending);
        bar.actions().first()->trigger();
        QCOMPARE(room.state().answers.first().result, AnswerResult::Fixed);
        QCOMPARE(room.state().deadlines.first().state, DeadlineState::Met);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
