// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/board/hintboard.h"
#include "tests/review/hints/board/handmadehints.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

const QString invite = u"activity/invite/invite.js"_s;
const QString home = u"pages/home/home.wxml"_s;

HintJudgement dismissal(const Hint& hint, HintReach reach = HintReach::Place)
{
    HintJudgement judgement;
    judgement.hintId = hint.id;
    judgement.reason = u"按钮只是示例"_s;
    judgement.reach = reach;
    judgement.hint = toJson(hint);
    return judgement;
}

HintJudgement acceptance(const Hint& hint)
{
    HintJudgement judgement = dismissal(hint);
    judgement.accepted = true;
    judgement.reason.clear();
    return judgement;
}

QMap<QString, HintJudgement> judged(const QList<HintJudgement>& judgements)
{
    QMap<QString, HintJudgement> map;
    for (const HintJudgement& each : judgements)
        map.insert(each.hintId, each);
    return map;
}

} // namespace

class HintBoardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graveOnesComeFirst();
    void aNewScanKeepsTheHumansWord();
    void whatIsGoneStays();
    void nothingIsGoneBeforeTheFirstScan();
    void moreplacesAreTold();
    void reachesNoFurtherThanSaid_data();
    void reachesNoFurtherThanSaid();
    void aWordOfItsOwnBeatsAReach();
    void librariesAreQuiet();
    void anEditIsTheHumans();
    void findingsAreLinked();
    void isFoundByClauseFileAndCall();
    void judgementsSurviveTheJournal();
    void otherCasesRemember();
    void frozenHintsThatCannotBeReadStandAllTheSame();
};

void HintBoardTest::graveOnesComeFirst()
{
    const HintReport report = reportOf({sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s}, Severity::Low),
                                        sourceHint(u"b"_s, invite, 5, {u"2/5.1.1"_s}, Severity::High),
                                        sourceHint(u"c"_s, invite, 3, {u"2/5.1.1"_s}, Severity::High)});
    const HintBoard board(&report, {}, {}, {});
    QCOMPARE(board.hints().size(), 3);
    QCOMPARE(board.hints().at(0).hint.ruleId, u"c"_s);
    QCOMPARE(board.hints().at(1).hint.ruleId, u"b"_s);
    QCOMPARE(board.count(HintStanding::Open), 3);
    QVERIFY(board.hints().at(0).waits());
}

void HintBoardTest::aNewScanKeepsTheHumansWord()
{
    const Hint accepted = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    const Hint dismissed = sourceHint(u"b"_s, invite, 5, {u"2/5.1.2"_s});
    const auto words = judged({acceptance(accepted), dismissal(dismissed)});
    // The next scan takes them for graver and finds them elsewhere in the file.
    Hint again = accepted;
    again.severity = Severity::Critical;
    again.places.first().line = 40;
    Hint other = dismissed;
    other.confidence = HintConfidence::High;
    const HintReport report = reportOf({again, other, sourceHint(u"new"_s, home, 1, {u"2/5.1.1"_s})});
    const HintBoard board(&report, words, {}, {});
    QCOMPARE(board.hint(accepted.id)->standing, HintStanding::Accepted);
    QCOMPARE(board.hint(accepted.id)->hint.places.first().line, 40);
    QCOMPARE(board.hint(dismissed.id)->standing, HintStanding::Dismissed);
    QCOMPARE(board.hint(dismissed.id)->judgement->reason, u"按钮只是示例"_s);
    QCOMPARE(board.count(HintStanding::Open), 1);
}

void HintBoardTest::whatIsGoneStays()
{
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    const HintReport report = reportOf({});
    const HintBoard board(&report, judged({acceptance(hint)}), {}, {});
    QVERIFY(board.hint(hint.id));
    QVERIFY(board.hint(hint.id)->gone);
    QCOMPARE(board.hint(hint.id)->standing, HintStanding::Accepted);
    QCOMPARE(board.hint(hint.id)->hint.message.zh, hint.message.zh);
}

void HintBoardTest::nothingIsGoneBeforeTheFirstScan()
{
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    const HintBoard board(nullptr, judged({dismissal(hint)}), {}, {});
    QVERIFY(!board.hint(hint.id)->gone);
    QCOMPARE(board.hint(hint.id)->standing, HintStanding::Dismissed);
}

void HintBoardTest::moreplacesAreTold()
{
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    Hint grown = hint;
    grown.count = 3;
    const HintReport same = reportOf({hint});
    const HintReport more = reportOf({grown});
    const auto words = judged({dismissal(hint)});
    QVERIFY(!HintBoard(&same, words, {}, {}).hint(hint.id)->grown);
    QVERIFY(HintBoard(&more, words, {}, {}).hint(hint.id)->grown);
    QCOMPARE(HintBoard(&more, words, {}, {}).hint(hint.id)->standing, HintStanding::Dismissed);
}

void HintBoardTest::reachesNoFurtherThanSaid_data()
{
    QTest::addColumn<HintReach>("reach");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("quiet");
    const auto row = [](const char* name, HintReach reach, const QString& change, bool quiet) {
        QTest::newRow(name) << reach << change << quiet;
    };
    row("place", HintReach::Place, u"path"_s, false);
    row("pattern elsewhere", HintReach::Pattern, u"path"_s, true);
    row("pattern, another text", HintReach::Pattern, u"pattern"_s, false);
    row("pattern, another rule", HintReach::Pattern, u"rule"_s, false);
    row("file, another pattern", HintReach::File, u"pattern"_s, true);
    row("file, another content", HintReach::File, u"digest"_s, false);
    row("library, another file", HintReach::Library, u"digest"_s, true);
    row("library, another rule", HintReach::Library, u"rule"_s, false);
}

void HintBoardTest::reachesNoFurtherThanSaid()
{
    QFETCH(HintReach, reach);
    QFETCH(QString, change);
    QFETCH(bool, quiet);
    Hint first = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    if (reach == HintReach::Library)
        first.library = u"vant-weapp"_s;
    Hint second = first;
    second.id = u"a:0000000000000000"_s;
    if (change == "path"_L1)
        second.places.first().path = home;
    else if (change == "pattern"_L1)
        second.pattern = u"邀请后解锁"_s;
    else if (change == "rule"_L1)
        second.ruleId = u"b"_s;
    else
        second.fileDigest = QString(64, u'b');
    const HintReport report = reportOf({first, second});
    const HintBoard board(&report, judged({dismissal(first, reach)}), {}, {});
    QCOMPARE(board.hint(first.id)->standing, HintStanding::Dismissed);
    QCOMPARE(board.hint(second.id)->quietBy.has_value(), quiet);
    const bool isQuiet = quiet || !second.library.isEmpty();
    QCOMPARE(board.hint(second.id)->standing, isQuiet ? HintStanding::Quiet : HintStanding::Open);
}

void HintBoardTest::aWordOfItsOwnBeatsAReach()
{
    const Hint first = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    const Hint second = sourceHint(u"a"_s, home, 2, {u"2/5.1.1"_s});
    const HintReport report = reportOf({first, second});
    const HintBoard board(&report, judged({dismissal(first, HintReach::Pattern), acceptance(second)}), {}, {});
    QCOMPARE(board.hint(second.id)->standing, HintStanding::Accepted);
    QVERIFY(!board.hint(second.id)->quietBy);
}

void HintBoardTest::librariesAreQuiet()
{
    Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    hint.library = u"vant-weapp"_s;
    const HintReport report = reportOf({hint});
    const HintBoard board(&report, {}, {}, {});
    QCOMPARE(board.hint(hint.id)->standing, HintStanding::Quiet);
    QVERIFY(!board.hint(hint.id)->quietBy);
    QVERIFY(!board.hint(hint.id)->waits());
}

void HintBoardTest::anEditIsTheHumans()
{
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s}, Severity::High);
    HintJudgement judgement = acceptance(hint);
    judgement.edit = HintEdit{u"邀请三位好友才能领券。"_s, {u"2/5.1.3"_s}, Severity::Low};
    const HintReport report = reportOf({hint});
    const HintBoard board(&report, judged({judgement}), {}, {});
    QVERIFY(board.hint(hint.id)->edited());
    QCOMPARE(board.hint(hint.id)->clauses(), QStringList{u"2/5.1.3"_s});
    QCOMPARE(board.hint(hint.id)->severity(), Severity::Low);
    QCOMPARE(board.about({u"2/5.1.3"_s}).size(), 1);
    QVERIFY(board.about({u"2/5.1.1"_s}).isEmpty());
}

void HintBoardTest::findingsAreLinked()
{
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    Finding finding;
    finding.id = u"F1"_s;
    finding.hints = {hint.id};
    const HintReport report = reportOf({hint});
    const auto words = judged({acceptance(hint)});
    QCOMPARE(HintBoard(&report, words, {finding}, {}).hint(hint.id)->findings, QStringList{u"F1"_s});
    QVERIFY(!HintBoard(&report, words, {finding}, {}).hint(hint.id)->waits());
    finding.withdrawn = true;
    QVERIFY(HintBoard(&report, words, {finding}, {}).hint(hint.id)->waits());
}

void HintBoardTest::isFoundByClauseFileAndCall()
{
    const HintReport report =
        reportOf({sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s, u"2/5.3"_s}),
                  formHint(u"b"_s, u"administrator.wechat"_s, {u"2/1.1"_s}), callHint(u"c"_s, 1, 7, {u"2/5.16"_s})});
    const HintBoard board(&report, {}, {}, {});
    QCOMPARE(board.about({u"2/5.3"_s, u"2/9.1"_s}).size(), 1);
    QCOMPARE(board.inFile(invite).size(), 1);
    QVERIFY(board.inFile(home).isEmpty());
    QCOMPARE(board.atCall(1, 7).size(), 1);
    QVERIFY(board.atCall(0, 7).isEmpty());
    QVERIFY(board.hints().at(board.inFile(invite).first()).isAt(invite, 9));
    QVERIFY(!board.hints().at(board.inFile(invite).first()).isAt(invite, 10));
}

void HintBoardTest::judgementsSurviveTheJournal()
{
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    for (const HintReach reach : {HintReach::Place, HintReach::Pattern, HintReach::File, HintReach::Library}) {
        const HintJudgement judgement = dismissal(hint, reach);
        QCOMPARE(*hintJudgementFromJson(toJson(judgement)), judgement);
        QCOMPARE(toJson(judgement).contains("reach"_L1), reach != HintReach::Place);
    }
    HintJudgement edited = acceptance(hint);
    edited.edit = HintEdit{u"话"_s, {u"2/5.3"_s}, Severity::Critical};
    HintJudgement back = *hintJudgementFromJson(toJson(edited));
    // Whether it was accepted is the kind of the event.
    back.accepted = true;
    QCOMPARE(back, edited);
    QJsonObject wrong = toJson(dismissal(hint, HintReach::File));
    wrong["reach"_L1] = u"galaxy"_s;
    QVERIFY(!hintJudgementFromJson(wrong).ok());
}

void HintBoardTest::otherCasesRemember()
{
    MemoryCaseStore store;
    HandClock clock;
    const Hint hint = sourceHint(u"a"_s, invite, 9, {u"2/5.1.1"_s});
    const Hint other = sourceHint(u"b"_s, invite, 10, {u"2/5.1.1"_s});
    ReviewSession former(store, clock.function(), u"li.na"_s);
    QVERIFY(former.create(sampleOpening()).ok());
    QVERIFY(former.judgeHint(dismissal(hint, HintReach::Pattern)).ok());
    QVERIFY(former.judgeHint(dismissal(other)).ok());
    QVERIFY(former.dismissals()->isEmpty());
    HintJudgement silent = dismissal(hint);
    silent.reason = u" "_s;
    QVERIFY(!former.judgeHint(silent).ok());

    ReviewSession session(store, clock.function(), u"zhang.wei"_s);
    QVERIFY(session.create(sampleOpening()).ok());
    const auto remembered = session.dismissals();
    QVERIFY(remembered.ok());
    QCOMPARE(remembered->size(), 1);
    QCOMPARE(remembered->first().caseId, former.state().caseId);
    QCOMPARE(remembered->first().actor, u"li.na"_s);
    const HintReport report = reportOf({hint, other});
    const HintBoard board(&report, session.state().hints, {}, *remembered);
    QCOMPARE(board.hint(hint.id)->standing, HintStanding::Quiet);
    QCOMPARE(board.hint(hint.id)->quietBy->caseId, former.state().caseId);
    QCOMPARE(board.hint(other.id)->standing, HintStanding::Open);
    // Who dismissed it says something else: nothing is remembered any more.
    QVERIFY(former.judgeHint(acceptance(hint)).ok());
    QVERIFY(session.dismissals()->isEmpty());
}

void HintBoardTest::frozenHintsThatCannotBeReadStandAllTheSame()
{
    HintJudgement judgement;
    judgement.hintId = u"hint-1"_s;
    judgement.accepted = true;
    judgement.hint = {{u"rule"_s, u"share"_s}};
    const HintReport report;
    const HintBoard board(&report, judged({judgement}), {}, {});
    QVERIFY(board.hint(u"hint-1"_s));
    QCOMPARE(board.hint(u"hint-1"_s)->hint.ruleId, u"share"_s);
    QVERIFY(!board.hint(u"hint-1"_s)->grown);
}

QTEST_GUILESS_MAIN(HintBoardTest)
#include "tst_hintboard.moc"
