// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/calendar/builtincalendar.h"
#include "review/cases/casefold.h"
#include "review/cases/deadlinedate.h"
#include "review/cases/penaltychain.h"
#include "review/cases/reminders.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A case that is acted on by lines such as `2026-11-25 09:00 answer F1 fixed`, in the subject's own time.
class Story final
{
public:
    Story(const QString& zone, const DayCounting& counting)
        : m_zone(timeZoneOrDefault(zone)), m_review(m_store, m_clock, openingIn(zone))
    {
        m_review.session.setDayCounting(counting);
    }

    ReviewSession& session() { return m_review.session; }

    QDateTime at(const QString& local) const
    {
        const QDateTime read = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
        return QDateTime(read.date(), read.time(), m_zone).toUTC();
    }

    Result<void> act(const QString& line)
    {
        m_clock.set(at(line.left(16)).toString(Qt::ISODate));
        const QStringList words = line.mid(17).split(u' ');
        const QString verb = words.first();
        if (verb == u"issue"_s)
            return issue(words.mid(1));
        if (verb == u"resubmit"_s)
            return session().receiveResubmission({u"next.zip"_s, "PK " + line.toUtf8(), {}, {}});
        if (verb == u"answer"_s)
            return session().answerFinding(words.at(1), answerResultFromId(words.at(2)).value(), words.value(3));
        if (verb == u"move"_s)
            return move(words);
        if (verb == u"confirm"_s)
            return session().confirmOverdue(words.at(1), words.mid(2));
        if (verb == u"execute"_s)
            return session().executeStep(words.at(1));
        if (verb == u"lift"_s)
            return session().liftStep(words.at(1), u"early"_s);
        if (verb == u"override"_s)
            return session().overrideDecision(u"wrong"_s);
        if (verb == u"set"_s)
            return named(session().setDeadline({}, at(words.at(1) + u" 23:59"_s), u"papers"_s));
        return Error{ErrorCode::Internal, u"no such verb"_s, verb};
    }

    /// `L1 overdue 2026-11-26 23:59; D1.2 …`: what ends by itself with its end, else since when.
    QString chain(const QString& local) const
    {
        QStringList links;
        for (const ChainLink& link : chainAt(m_review.session.state(), at(local))) {
            const QString id = link.isDeadline() ? link.deadlineId : link.step->id;
            const QString moment = link.until.isValid() ? u"until "_s + text(link.until) : text(link.since);
            links.append(u"%1 %2 %3"_s.arg(id, linkStateId(link.state), moment).trimmed());
        }
        return links.join(u"; "_s);
    }

private:
    static CaseOpening openingIn(const QString& zone)
    {
        CaseOpening opening = sampleOpening();
        opening.timeZone = zone;
        return opening;
    }
    static Result<void> named(const Result<QString>& done) { return done ? Result<void>() : done.error(); }
    QString text(const QDateTime& moment) const
    {
        return moment.isValid() ? moment.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    }

    /// `R3`: rectify in 3 days; `R3b`: business days; `B30`: on overdue ban search for 30 days; `P`: for good;
    /// `N7`: ban at once.
    Result<void> issue(const QStringList& steps)
    {
        for (const QString& clause : {u"2/5.1.1"_s, u"2/5.2.1"_s}) {
            Finding finding = sampleFinding(m_review.evidenceId);
            finding.clauses = QStringList{clause};
            finding.twins.clear();
            if (session().state().findings.size() < 2) {
                if (const Result<QString> recorded = session().recordFinding(finding); !recorded)
                    return recorded.error();
            }
        }
        Decision decision;
        decision.outcome = Outcome::Penalise;
        for (const QString& word : steps) {
            const int days = word.mid(1).remove(u'b').toInt();
            if (word.startsWith(u'R')) {
                decision.steps.append(rectifyStep(days));
                if (word.endsWith(u'b'))
                    decision.steps.last().deadlineCount = DayCount::Business;
                continue;
            }
            decision.steps.append(searchBan(days));
            if (word.startsWith(u'N'))
                decision.steps.last().when = PenaltyCondition::Found;
            if (word == u"P"_s) {
                decision.steps.last().days.reset();
                decision.steps.last().permanent = true;
            }
        }
        const Result<QString> drafted = session().draftDecision(decision);
        return drafted ? session().issueDecision() : drafted.error();
    }

    Result<void> move(const QStringList& words)
    {
        DeadlineMove move;
        move.deadlineId = words.at(1);
        move.cause = moveCauseFromId(words.at(2)).value();
        if (words.at(3).size() == 10)
            move.dueAt = endOfDay(QDate::fromString(words.at(3), Qt::ISODate), m_zone);
        else
            move.days = words.at(3).toInt();
        move.reason = words.value(4);
        return session().moveDeadline(move);
    }

    QTimeZone m_zone;
    MemoryCaseStore m_store;
    HandClock m_clock;
    OpenCase m_review;
};

/// Whether time alone can bring a link from \a before to \a after.
bool canBecome(LinkState before, LinkState after)
{
    if (before == after)
        return true;
    switch (before) {
    case LinkState::Pending:
        return after == LinkState::Overdue;
    case LinkState::Waiting:
        return after == LinkState::Proposed || after == LinkState::ToExecute;
    case LinkState::Running:
        return after == LinkState::Ended;
    default:
        return false;
    }
}

} // namespace

class PenaltyChainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<BusinessCalendar> calendar = builtInCalendar();
        VERIFY_RESULT(calendar);
        m_calendar = std::make_shared<BusinessCalendar>(*calendar);
    }

    void whatFollowsAtAMoment_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("chain");
        QString zone = u"Asia/Shanghai"_s;
        const auto row = [&zone](const char* name, const QStringList& acts, const QString& moment,
                                 const QString& chain) { QTest::newRow(name) << zone << acts << moment << chain; };
        const QString issued = u"2026-11-23 10:00 issue R3 B30"_s;

        // A deadline runs to the end of its last day, and nothing follows by itself.
        row("it runs", {issued}, u"2026-11-26 23:59"_s,
            u"L1 pending until 2026-11-26 23:59; D1.2 waiting until 2026-11-26 23:59"_s);
        row("it has passed", {issued}, u"2026-11-27 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; D1.2 proposed 2026-11-26 23:59"_s);
        row("nobody says so for a month", {issued}, u"2026-12-27 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; D1.2 proposed 2026-11-26 23:59"_s);
        row("two deadlines, the first has passed", {u"2026-11-23 10:00 issue R3 R7 B30"_s}, u"2026-11-28 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; L2 pending until 2026-11-30 23:59; D1.3 proposed 2026-11-26 23:59"_s);
        row("it stands alone", {issued, u"2026-11-24 09:00 set 2026-11-25"_s}, u"2026-11-26 00:00"_s,
            u"L1 pending until 2026-11-26 23:59; D1.2 waiting until 2026-11-26 23:59; L2 overdue 2026-11-25 23:59"_s);
        row("a ban without a deadline", {u"2026-11-23 10:00 issue N7"_s}, u"2026-11-23 11:00"_s,
            u"D1.1 to_execute 2026-11-23 10:00"_s);

        // Confirming brings what follows; a timed ban ends at the end of its last day.
        const QString confirmed = u"2026-11-27 09:00 confirm L1 D1.2"_s;
        row("confirmed with its ban", {issued, confirmed}, u"2026-11-28 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 running until 2026-12-27 23:59"_s);
        row("the ban's last day", {issued, confirmed}, u"2026-12-27 23:59"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 running until 2026-12-27 23:59"_s);
        row("the ban has ended", {issued, confirmed}, u"2026-12-28 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 ended 2026-12-27 23:59"_s);
        row("lifted early", {issued, confirmed, u"2026-12-01 08:00 lift D1.2"_s}, u"2026-12-28 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 lifted 2026-12-01 08:00"_s);
        row("for good", {u"2026-11-23 10:00 issue R3 P"_s, u"2026-11-27 09:00 confirm L1 D1.2"_s},
            u"2036-01-01 00:00"_s, u"L1 missed 2026-11-27 09:00; D1.2 running 2026-11-27 09:00"_s);
        row("confirmed, the ban still open", {issued, u"2026-11-27 09:00 confirm L1"_s}, u"2026-11-28 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 proposed 2026-11-27 09:00"_s);
        row("the first of two", {u"2026-11-23 10:00 issue R3 B30 P"_s, confirmed}, u"2026-11-28 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 running until 2026-12-27 23:59; D1.3 proposed 2026-11-27 09:00"_s);

        // What is resubmitted in time is answered, however long that takes.
        const QString inTime = u"2026-11-25 12:00 resubmit"_s;
        row("not answered", {issued, inTime}, u"2026-12-01 00:00"_s,
            u"L1 awaits_answers 2026-11-25 12:00; D1.2 waiting 2026-11-23 10:00"_s);
        row("one of two answered", {issued, inTime, u"2026-11-25 13:00 answer F1 fixed"_s}, u"2026-12-01 00:00"_s,
            u"L1 awaits_answers 2026-11-25 12:00; D1.2 waiting 2026-11-23 10:00"_s);
        row("all fixed", {issued, inTime, u"2026-11-25 13:00 answer F1 fixed"_s, u"2026-11-25 14:00 answer F2 fixed"_s},
            u"2026-12-01 00:00"_s, u"L1 met 2026-11-25 14:00; D1.2 stopped 2026-11-25 14:00"_s);
        row("all fixed, answered after the deadline",
            {issued, inTime, u"2026-11-29 13:00 answer F1 fixed"_s, u"2026-11-29 14:00 answer F2 fixed"_s},
            u"2026-12-01 00:00"_s, u"L1 met 2026-11-29 14:00; D1.2 stopped 2026-11-29 14:00"_s);
        const QStringList partly = {issued, inTime, u"2026-11-25 13:00 answer F1 fixed"_s,
                                    u"2026-11-25 14:00 answer F2 partly left"_s};
        row("partly fixed, the deadline runs on", partly, u"2026-11-26 12:00"_s,
            u"L1 pending until 2026-11-26 23:59; D1.2 waiting until 2026-11-26 23:59"_s);
        row("partly fixed, and the deadline passed", partly, u"2026-11-27 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; D1.2 proposed 2026-11-26 23:59"_s);
        row("the rest is fixed in time",
            partly
                + QStringList{u"2026-11-26 09:00 resubmit"_s, u"2026-11-26 10:00 answer F1 fixed"_s,
                              u"2026-11-26 11:00 answer F2 fixed"_s},
            u"2026-11-27 00:00"_s, u"L1 met 2026-11-26 11:00; D1.2 stopped 2026-11-26 11:00"_s);
        row("what was fixed must be fixed again", partly + QStringList{u"2026-11-26 09:00 resubmit"_s},
            u"2026-11-28 00:00"_s, u"L1 awaits_answers 2026-11-26 09:00; D1.2 waiting 2026-11-23 10:00"_s);

        // Too late is too late, unless the platform says otherwise.
        const QStringList late = {issued, u"2026-11-28 12:00 resubmit"_s, u"2026-11-28 13:00 answer F1 fixed"_s,
                                  u"2026-11-28 14:00 answer F2 fixed"_s};
        row("too late, not answered", late.mid(0, 2), u"2026-11-29 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; D1.2 proposed 2026-11-26 23:59"_s);
        row("too late, all fixed", late, u"2026-11-29 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; D1.2 proposed 2026-11-26 23:59"_s);
        row("too late, and granted", late + QStringList{u"2026-11-28 15:00 move L1 granted 3 asked"_s},
            u"2026-11-29 00:00"_s, u"L1 met 2026-11-28 15:00; D1.2 stopped 2026-11-28 15:00"_s);
        row("missed, then all fixed: what is not executed stops",
            {u"2026-11-23 10:00 issue R3 B30 P"_s, confirmed, u"2026-11-28 12:00 resubmit"_s,
             u"2026-11-28 13:00 answer F1 fixed"_s, u"2026-11-28 14:00 answer F2 fixed"_s},
            u"2026-11-29 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 running until 2026-12-27 23:59; D1.3 stopped 2026-11-28 14:00"_s);

        // Moved.
        row("the platform was late by two days", {issued, u"2026-11-26 09:00 move L1 platform_late 2"_s},
            u"2026-11-28 12:00"_s, u"L1 pending until 2026-11-28 23:59; D1.2 waiting until 2026-11-28 23:59"_s);
        row("moved after it passed", {issued, u"2026-11-27 09:00 move L1 held 2"_s}, u"2026-11-28 12:00"_s,
            u"L1 pending until 2026-11-28 23:59; D1.2 waiting until 2026-11-28 23:59"_s);
        row("granted earlier", {issued, u"2026-11-24 09:00 move L1 granted 2026-11-25 agreed"_s}, u"2026-11-26 00:00"_s,
            u"L1 overdue 2026-11-25 23:59; D1.2 proposed 2026-11-25 23:59"_s);
        row("a held decision counts from when it is issued", {u"2026-11-25 10:00 issue R3 B30"_s},
            u"2026-11-27 00:00"_s, u"L1 pending until 2026-11-28 23:59; D1.2 waiting until 2026-11-28 23:59"_s);
        row("business days", {u"2026-11-26 10:00 issue R3b B30"_s}, u"2026-12-01 12:00"_s,
            u"L1 pending until 2026-12-01 23:59; D1.2 waiting until 2026-12-01 23:59"_s);
        row("moved by business days",
            {u"2026-11-26 10:00 issue R3b B30"_s, u"2026-11-30 10:00 move L1 platform_late 4"_s}, u"2026-12-01 12:00"_s,
            u"L1 pending until 2026-12-07 23:59; D1.2 waiting until 2026-12-07 23:59"_s);

        // Taken back.
        row("taken back", {issued, u"2026-11-24 10:00 override"_s}, u"2026-11-27 00:00"_s, {});
        row("taken back, the ban goes on", {issued, confirmed, u"2026-11-28 10:00 override"_s}, u"2026-11-29 00:00"_s,
            u"L1 missed 2026-11-27 09:00; D1.2 running until 2026-12-27 23:59"_s);

        // Calendars and clocks.
        row("over the year's end", {u"2026-12-30 10:00 issue R3 B30"_s}, u"2027-01-03 00:00"_s,
            u"L1 overdue 2027-01-02 23:59; D1.2 proposed 2027-01-02 23:59"_s);
        row("over a leap day", {u"2028-02-27 10:00 issue R3 B30"_s}, u"2028-03-01 12:00"_s,
            u"L1 pending until 2028-03-01 23:59; D1.2 waiting until 2028-03-01 23:59"_s);
        row("a ban over a leap day", {u"2028-02-25 10:00 issue N7"_s, u"2028-02-25 11:00 execute D1.1"_s},
            u"2028-03-03 23:58"_s, u"D1.1 running until 2028-03-03 23:59"_s);
        zone = u"America/New_York"_s;
        row("clocks put back", {u"2026-10-30 10:00 issue R3 B30"_s}, u"2026-11-02 23:00"_s,
            u"L1 pending until 2026-11-02 23:59; D1.2 waiting until 2026-11-02 23:59"_s);
        zone = u"Europe/Berlin"_s;
        row("clocks put forward", {u"2026-03-27 10:00 issue R3 B30"_s}, u"2026-03-31 00:00"_s,
            u"L1 overdue 2026-03-30 23:59; D1.2 proposed 2026-03-30 23:59"_s);
        zone = u"Pacific/Kiritimati"_s;
        row("where the day begins first", {issued}, u"2026-11-27 00:00"_s,
            u"L1 overdue 2026-11-26 23:59; D1.2 proposed 2026-11-26 23:59"_s);
    }

    void whatFollowsAtAMoment()
    {
        QFETCH(QString, zone);
        QFETCH(QStringList, acts);
        QFETCH(QString, moment);
        Story story(zone, {DayCount::Natural, m_calendar});
        for (const QString& line : std::as_const(acts)) {
            const Result<void> done = story.act(line);
            QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().toString()));
        }
        QTEST(story.chain(moment), "chain");
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<ErrorCode>("code");
        const QString issued = u"2026-11-23 10:00 issue R3 B30 N7"_s;
        const QString inTime = u"2026-11-25 12:00 resubmit"_s;
        QTest::newRow("confirmed too early")
            << QStringList{issued} << u"2026-11-26 23:58 confirm L1 D1.2"_s << ErrorCode::Conflict;
        QTest::newRow("confirmed while it waits for answers")
            << QStringList{issued, inTime} << u"2026-11-28 09:00 confirm L1 D1.2"_s << ErrorCode::Conflict;
        QTest::newRow("confirmed with what does not follow")
            << QStringList{issued} << u"2026-11-28 09:00 confirm L1 D1.3"_s << ErrorCode::Conflict;
        QTest::newRow("confirmed with one step twice")
            << QStringList{issued} << u"2026-11-28 09:00 confirm L1 D1.2 D1.2"_s << ErrorCode::Conflict;
        QTest::newRow("confirmed twice") << QStringList{issued, u"2026-11-28 09:00 confirm L1"_s}
                                         << u"2026-11-28 10:00 confirm L1 D1.2"_s << ErrorCode::Conflict;
        QTest::newRow("confirmed of nothing")
            << QStringList{issued} << u"2026-11-28 09:00 confirm L7"_s << ErrorCode::NotFound;
        QTest::newRow("the ban after all is fixed")
            << QStringList{issued, u"2026-11-27 09:00 confirm L1"_s, u"2026-11-28 12:00 resubmit"_s,
                           u"2026-11-28 13:00 answer F1 fixed"_s, u"2026-11-28 14:00 answer F2 fixed"_s}
            << u"2026-11-29 09:00 execute D1.2"_s << ErrorCode::Conflict;
        QTest::newRow("the ban after the deadline was met")
            << QStringList{issued, inTime, u"2026-11-25 13:00 answer F1 fixed"_s, u"2026-11-25 14:00 answer F2 fixed"_s}
            << u"2026-11-29 09:00 execute D1.2"_s << ErrorCode::Conflict;
        QTest::newRow("answered without a resubmission")
            << QStringList{issued} << u"2026-11-25 13:00 answer F1 fixed"_s << ErrorCode::Conflict;
        QTest::newRow("answered after it was met")
            << QStringList{issued, inTime, u"2026-11-25 13:00 answer F1 fixed"_s, u"2026-11-25 14:00 answer F2 fixed"_s}
            << u"2026-11-25 15:00 answer F1 not_fixed"_s << ErrorCode::Conflict;
        QTest::newRow("answered of nothing")
            << QStringList{issued, inTime} << u"2026-11-25 13:00 answer F9 fixed"_s << ErrorCode::NotFound;
        QTest::newRow("partly without a word")
            << QStringList{issued, inTime} << u"2026-11-25 13:00 answer F1 partly"_s << ErrorCode::Refused;
        QTest::newRow("earlier because the platform was late")
            << QStringList{issued} << u"2026-11-24 09:00 move L1 platform_late 2026-11-25"_s << ErrorCode::Conflict;
        QTest::newRow("granted without a reason")
            << QStringList{issued} << u"2026-11-24 09:00 move L1 granted 2"_s << ErrorCode::Refused;
        QTest::newRow("moved to where it is")
            << QStringList{issued} << u"2026-11-24 09:00 move L1 held 2026-11-26"_s << ErrorCode::Conflict;
        QTest::newRow("moved by nothing")
            << QStringList{issued} << u"2026-11-24 09:00 move L1 held 0"_s << ErrorCode::Refused;
        QTest::newRow("moved after it was missed") << QStringList{issued, u"2026-11-27 09:00 confirm L1"_s}
                                                   << u"2026-11-27 10:00 move L1 held 2"_s << ErrorCode::Conflict;
    }

    void whatIsRefused()
    {
        QFETCH(QStringList, acts);
        QFETCH(QString, refused);
        QFETCH(ErrorCode, code);
        Story story(u"Asia/Shanghai"_s, {DayCount::Natural, m_calendar});
        for (const QString& line : std::as_const(acts))
            VERIFY_RESULT(story.act(line));
        const CaseState before = story.session().state();
        VERIFY_ERROR(story.act(refused), code);
        QCOMPARE(story.session().state(), before);
    }

    void aMovedDeadlineKeepsItsHistory()
    {
        Story story(u"Asia/Shanghai"_s, {DayCount::Natural, m_calendar});
        VERIFY_RESULT(story.act(u"2026-11-23 10:00 issue R3 B30"_s));
        VERIFY_RESULT(story.act(u"2026-11-24 09:00 move L1 platform_late 2"_s));
        VERIFY_RESULT(story.act(u"2026-11-25 09:00 move L1 granted 2026-11-27 agreed"_s));
        const Deadline deadline = *story.session().state().deadline(u"L1"_s);
        QCOMPARE(deadline.firstDueAt(), story.at(u"2026-11-26 23:59"_s).addMSecs(59999));
        QCOMPARE(deadline.moves.size(), 2);
        QCOMPARE(deadline.moves.at(0).days, std::optional<int>(2));
        QCOMPARE(deadline.moves.at(1).formerDueAt, deadline.moves.at(0).dueAt);
        QCOMPARE(deadline.moves.at(1).reason, u"agreed"_s);
        QCOMPARE(deadline.dueAt, story.at(u"2026-11-27 23:59"_s).addMSecs(59999));
        QCOMPARE(fold(story.session().journal()).value(), story.session().state());
    }

    void remindersCountTheSubjectsDays_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("reached");
        // Due 2026-11-26 23:59:59.999 in Shanghai.
        QTest::newRow("long before") << u"2026-11-22T15:59:59Z"_s << 4 << 0;
        QTest::newRow("three days") << u"2026-11-22T16:00:00Z"_s << 3 << 3;
        QTest::newRow("two days: the reminder of three") << u"2026-11-23T16:00:00Z"_s << 2 << 3;
        QTest::newRow("one day") << u"2026-11-25T15:59:59Z"_s << 1 << 1;
        QTest::newRow("the day itself") << u"2026-11-26T15:59:59Z"_s << 0 << 0;
        QTest::newRow("passed") << u"2026-11-26T16:00:00Z"_s << -1 << 0;
    }

    void remindersCountTheSubjectsDays()
    {
        QFETCH(QString, at);
        QFETCH(int, reached);
        const QTimeZone zone = timeZoneOrDefault(defaultTimeZoneId());
        const QDateTime due = endOfDay(QDate(2026, 11, 26), zone);
        const QDateTime now = QDateTime::fromString(at, Qt::ISODate);
        QTEST(daysUntil(due, now, zone), "left");
        QCOMPARE(reachedReminder(due, now, zone, defaultReminderDays()).value_or(0), reached);
        QCOMPARE(reminderAt(due, 3, zone).toString(Qt::ISODate), u"2026-11-22T16:00:00Z"_s);
    }

    void timeAloneUndoesNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 301; seed <= 330; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// After any acts: as time passes without another, the same links are there, and each only goes on.
    void timeAloneUndoesNothing()
    {
        QFETCH(quint32, seed);
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        RandomReviewer reviewer(review.session, clock, seed);
        for (int i = 0; i < 250; ++i)
            static_cast<void>(reviewer.act());
        const CaseState& state = review.session.state();
        const QDateTime now = clock.read();
        QList<ChainLink> before = chainAt(state, now);
        for (int day = 0; day < 90; ++day) {
            const QList<ChainLink> after = chainAt(state, now.addDays(day));
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < after.size(); ++i) {
                QCOMPARE(after.at(i).step, before.at(i).step);
                QVERIFY2(canBecome(before.at(i).state, after.at(i).state),
                         qPrintable(linkStateId(before.at(i).state) + u" → "_s + linkStateId(after.at(i).state)));
                QCOMPARE(after.at(i).state != LinkState::Overdue || after.at(i).since < now.addDays(day), true);
            }
            before = after;
        }
    }

private:
    std::shared_ptr<const BusinessCalendar> m_calendar;
};

QTEST_GUILESS_MAIN(PenaltyChainTest)
#include "tst_penaltychain.moc"
