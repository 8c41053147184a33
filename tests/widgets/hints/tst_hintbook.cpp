// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hints where the work is done: on check items, in the source, in the trace.
#include "tests/review/hints/board/handmadehints.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/checklist/checkitemhtml.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/context/hintbook.h"
#include "widgets/source/sourcemarks.h"
#include "widgets/trace/tracemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

const QString invite = u"activity/invite/invite.js"_s;
const QString item = u"2/5.1.1"_s;

HintJudgement answerTo(const Hint& hint, bool accepted)
{
    HintJudgement judgement;
    judgement.hintId = hint.id;
    judgement.accepted = accepted;
    judgement.reason = u"示例"_s;
    judgement.hint = toJson(hint);
    return judgement;
}

std::shared_ptr<const HintReport> shared(const QList<Hint>& hints, const QStringList& uncovered = {})
{
    HintReport report = reportOf(hints);
    report.uncovered = uncovered;
    return std::make_shared<const HintReport>(report);
}

} // namespace

class HintBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsReportAndAnswers();
    void anotherCaseForgetsTheScan();
    void aFailureKeepsWhatWasFound();
    void selectingLeadsToPlaceAndItem();
    void selectingLeadsToTheCall();
    void checkItemsCountTheirHints();
    void checkItemsSayThatNoRuleLooks();
    void linesAreMarked();
    void rowsOfTheTraceAreMarked();
};

void HintBookTest::followsReportAndAnswers()
{
    ReviewRoom room;
    room.enter();
    HintBook& book = room.context.hints();
    QSignalSpy changed(&book, &HintBook::changed);
    const Hint hint = sourceHint(u"a"_s, invite, 1, {item});
    book.setRunning(40);
    QCOMPARE(book.scan(), HintBook::Scan::Running);
    book.setReport(shared({hint}));
    QCOMPARE(book.scan(), HintBook::Scan::Done);
    QCOMPARE(changed.count(), 1);
    QVERIFY(room.session->judgeItem(item, Verdict::Pass).ok());
    QCOMPARE(changed.count(), 1);
    QVERIFY(room.session->judgeHint(answerTo(hint, false)).ok());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(book.board().hint(hint.id)->standing, HintStanding::Dismissed);
    // Scanning again changes nothing of the answer.
    book.setReport(shared({hint}));
    QCOMPARE(book.board().hint(hint.id)->standing, HintStanding::Dismissed);
}

void HintBookTest::anotherCaseForgetsTheScan()
{
    ReviewRoom room;
    room.enter();
    HintBook& book = room.context.hints();
    book.setReport(shared({sourceHint(u"a"_s, invite, 1, {item})}));
    room.context.setReplay(room.openCase(), room.state());
    QVERIFY(book.board().hints().isEmpty());
    QVERIFY(!book.report());
    QCOMPARE(book.scan(), HintBook::Scan::None);
}

void HintBookTest::aFailureKeepsWhatWasFound()
{
    ReviewRoom room;
    room.enter();
    HintBook& book = room.context.hints();
    book.setReport(shared({sourceHint(u"a"_s, invite, 1, {item})}));
    book.setRunning(-1);
    book.setFailed(u"out of memory"_s);
    QCOMPARE(book.scan(), HintBook::Scan::Failed);
    QCOMPARE(book.board().hints().size(), 1);
    book.setRunning(-1);
    book.setFailed({});
    QCOMPARE(book.scan(), HintBook::Scan::Done);
}

void HintBookTest::selectingLeadsToPlaceAndItem()
{
    ReviewRoom room;
    room.enter();
    HintBook& book = room.context.hints();
    const Hint hint = sourceHint(u"a"_s, invite, 1, {item});
    const Hint markup = sourceHint(u"b"_s, u"pages/home/home.wxml"_s, 7, {u"2/5.3"_s});
    book.setReport(shared({hint, markup}));
    QSignalSpy selected(&book, &HintBook::hintSelected);
    book.select(hint.id);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(room.context.selectedSource(), (SourcePlace{invite, 1, 1}));
    QCOMPARE(room.context.selectedItem(), item);
    book.select(u"unknown"_s);
    QCOMPARE(book.selectedId(), hint.id);
}

void HintBookTest::selectingLeadsToTheCall()
{
    ReviewRoom room;
    room.enter();
    room.context.beginTraceRun();
    TraceEntry call;
    call.sequence = 3;
    call.name = u"setClipboardData"_s;
    room.context.addTrace({call});
    HintBook& book = room.context.hints();
    const Hint hint = callHint(u"c"_s, room.context.trace().at(0).run, 3, {u"2/5.16"_s});
    book.setReport(shared({hint}));
    book.select(hint.id);
    QCOMPARE(room.context.selectedEntry(), 0);
}

void HintBookTest::checkItemsCountTheirHints()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    QAbstractItemModelTester tester(&model);
    ChecklistFilterModel filter;
    filter.setSourceModel(&model);
    room.enter();
    const Hint hint = sourceHint(u"a"_s, invite, 1, {item});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    room.context.hints().setReport(shared({hint, sourceHint(u"b"_s, invite, 1, {item})}));
    QVERIFY(changed.count() > 0);
    QCOMPARE(model.indexOf(item).data(ChecklistModel::HintsRole).toInt(), 2);
    filter.setHints(ChecklistFilterModel::Hints::Asked);
    QVERIFY(filter.mapFromSource(model.indexOf(item)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"2/5.3"_s)).isValid());
    const QString html = checkItemHtml(*model.item(item), *room.openCase(), room.context.state(), room.context.hints());
    QVERIFY(html.contains(u"hint:"_s));
    QVERIFY(html.contains(u"not verdicts"_s));
    QVERIFY(room.session->judgeHint(answerTo(hint, false)).ok());
    QCOMPARE(model.indexOf(item).data(ChecklistModel::HintsRole).toInt(), 1);
}

void HintBookTest::checkItemsSayThatNoRuleLooks()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    room.enter();
    const CheckItem* checked = model.item(item);
    QVERIFY(checked);
    QVERIFY(!model.indexOf(item).data(ChecklistModel::UnwatchedRole).toBool());
    room.context.hints().setReport(shared({}, QStringList(item) + checked->twins));
    QVERIFY(model.indexOf(item).data(ChecklistModel::UnwatchedRole).toBool());
    QVERIFY(checkItemHtml(*checked, *room.openCase(), room.context.state(), room.context.hints())
                .contains(u"No rule looks at this clause"_s));
    ChecklistFilterModel filter;
    filter.setSourceModel(&model);
    filter.setHints(ChecklistFilterModel::Hints::Unwatched);
    QVERIFY(filter.mapFromSource(model.indexOf(item)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"2/5.3"_s)).isValid());
}

void HintBookTest::linesAreMarked()
{
    ReviewRoom room;
    room.enter();
    const Hint hint = sourceHint(u"a"_s, invite, 1, {item});
    room.context.hints().setReport(shared({hint, sourceHint(u"b"_s, u"other.js"_s, 4, {item})}));
    const QList<SourceMark> marks = marksOf(room.context, invite, {});
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().kind, SourceMark::Kind::Hint);
    QCOMPARE(marks.first().firstLine, 1);
    QVERIFY(marks.first().words.contains(hint.question.en));
    QVERIFY(room.session->judgeHint(answerTo(hint, false)).ok());
    QVERIFY(marksOf(room.context, invite, {}).isEmpty());
}

void HintBookTest::rowsOfTheTraceAreMarked()
{
    ReviewRoom room;
    room.enter();
    room.context.beginTraceRun();
    TraceEntry call;
    call.name = u"setClipboardData"_s;
    for (call.sequence = 1; call.sequence <= 3; ++call.sequence) {
        if (call.sequence == 3)
            call.place = {invite, 1, 2};
        room.context.addTrace({call});
    }
    TraceModel model(room.context);
    QCOMPARE(model.rowCount(), 3);
    const int run = room.context.trace().at(0).run;
    room.context.hints().setReport(
        shared({callHint(u"c"_s, run, 2, {u"2/5.16"_s}), sourceHint(u"a"_s, invite, 1, {item})}));
    const auto name = [&](int row) { return model.index(row, TraceModel::NameColumn).data().toString(); };
    QVERIFY(!name(0).startsWith(u"◆"_s));
    QVERIFY(name(1).startsWith(u"◆"_s));
    QVERIFY(name(2).startsWith(u"◆"_s));
}

QTEST_MAIN(HintBookTest)
#include "tst_hintbook.moc"
