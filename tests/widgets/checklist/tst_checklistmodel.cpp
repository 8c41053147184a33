// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/auditprofile.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/words/placewords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

/// How many items a model shows.
int countItems(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(ChecklistModel::LevelRole).toInt() == static_cast<int>(ChecklistModel::Level::Item))
            ++count;
        count += countItems(model, index);
    }
    return count;
}

} // namespace

class ChecklistModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemOnce();
    void aVerdictChangesOneRow();
    void twinsLeadToOneItem();
    void findingsAreCounted();
    void anotherCaseResets();
    void filterFindsWords_data();
    void filterFindsWords();
    void filterByVerdict();
    void whatDoesNotApplyIsFoldedByReason();
    void whatTheProfileDoesNotAskIsFolded();
};

void ChecklistModelTest::everyItemOnce()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    room.enter();
    QCOMPARE(countItems(model), room.openCase()->checklist.items.size());
    for (const CheckItem& item : room.openCase()->checklist.items)
        QCOMPARE(model.indexOf(item.id).data(ChecklistModel::IdRole).toString(), item.id);
    QCOMPARE(model.counts().total, room.openCase()->checklist.applicableCount());
    QCOMPARE(model.counts().judged(), 0);
}

void ChecklistModelTest::aVerdictChangesOneRow()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    QAbstractItemModelTester tester(&model);
    room.enter();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Unsure, u"看后台"_s).ok());
    QCOMPARE(reset.count(), 0);
    const QModelIndex item = model.indexOf(u"2/5.1.1"_s);
    QCOMPARE(changed.first().at(0).toModelIndex(), item);
    QVERIFY(changed.count() <= 3);
    QCOMPARE(item.data(ChecklistModel::VerdictRole).toInt(), static_cast<int>(Verdict::Unsure));
    QCOMPARE(item.data(ChecklistModel::NoteRole).toString(), u"看后台"_s);
    QCOMPARE(item.parent().data(ChecklistModel::JudgedCountRole).toInt(), 1);
    QCOMPARE(model.counts().unsure, 1);
    changed.clear();
    QVERIFY(room.session->addNote(u"无关"_s).ok());
    QCOMPARE(changed.count(), 0);
}

void ChecklistModelTest::twinsLeadToOneItem()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    room.enter();
    int twins = 0;
    for (const CheckItem& item : room.openCase()->checklist.items) {
        for (const QString& twin : item.twins) {
            QCOMPARE(model.indexOf(twin), model.indexOf(item.id));
            ++twins;
        }
    }
    QVERIFY(twins > 0);
}

void ChecklistModelTest::findingsAreCounted()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    room.enter();
    const QString finding = room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"诱导分享"_s);
    const QModelIndex item = model.indexOf(u"2/5.1.1"_s);
    QCOMPARE(item.data(ChecklistModel::FindingsRole).toInt(), 1);
    QVERIFY(room.session->withdrawFinding(finding, u"误判"_s).ok());
    QCOMPARE(item.data(ChecklistModel::FindingsRole).toInt(), 0);
}

void ChecklistModelTest::anotherCaseResets()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    QAbstractItemModelTester tester(&model);
    room.enter();
    room.context.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.item(u"2/5.1.1"_s));
}

void ChecklistModelTest::filterFindsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one character") << u"享"_s << u"2/5.1.1"_s;
    QTest::newRow("number") << u"5.1.1"_s << u"2/5.1.1"_s;
    QTest::newRow("id") << u"2/5.1.1"_s << u"2/5.1.1"_s;
    QTest::newRow("English, any case") << u"REQUIRE sharing"_s << u"2/5.1.1"_s;
}

void ChecklistModelTest::filterFindsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    ReviewRoom room;
    ChecklistModel model(room.context);
    ChecklistFilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter);
    room.enter();
    const int all = countItems(filter);
    filter.setText(text);
    QVERIFY2(filter.mapFromSource(model.indexOf(found)).isValid(), qPrintable(text));
    QVERIFY(countItems(filter) < all);
    filter.setText(u"没有这样的词语"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(countItems(filter), all);
}

void ChecklistModelTest::filterByVerdict()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    ChecklistFilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter);
    room.enter();
    filter.setOnlyApplicable(true);
    QCOMPARE(countItems(filter), room.openCase()->checklist.applicableCount());
    filter.setOnlyUnjudged(true);
    const int waiting = countItems(filter);
    QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Pass).ok());
    QCOMPARE(countItems(filter), waiting - 1);
    filter.setOnlyUnjudged(false);
    filter.setVerdict(Verdict::Pass);
    QCOMPARE(countItems(filter), 1);
}

void ChecklistModelTest::whatDoesNotApplyIsFoldedByReason()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    room.enter();
    const QModelIndex fold = model.index(model.rowCount() - 1, 0);
    QCOMPARE(fold.data(ChecklistModel::LevelRole).toInt(), static_cast<int>(ChecklistModel::Level::Fold));
    const Checklist& checklist = room.openCase()->checklist;
    QCOMPARE(fold.data(ChecklistModel::TotalCountRole).toInt(), checklist.items.size() - checklist.applicableCount());
    for (const CheckItem& item : checklist.items) {
        const QModelIndex parent = model.indexOf(item.id).parent();
        QCOMPARE(parent.parent() == fold, !item.applicability.applies());
        if (!item.applicability.applies())
            QCOMPARE(parent.data(ChecklistModel::TitleRole).toString(), PlaceWords::notApplicable(item.applicability));
    }
}

void ChecklistModelTest::whatTheProfileDoesNotAskIsFolded()
{
    ReviewRoom room;
    ChecklistModel model(room.context);
    QAbstractItemModelTester tester(&model);
    room.enter();
    QVERIFY(room.session->judgeItem(u"2/2.1"_s, Verdict::Pass).ok());
    AuditProfile profile;
    profile.id = u"sharing"_s;
    profile.name = {u"分享"_s, u"Sharing"_s};
    profile.include = {u"2/5.1"_s};
    const Checklist& checklist = room.openCase()->checklist;
    const ChosenProfile choice = choiceOf(profile, checklist);
    QVERIFY(room.session->chooseProfile(choice).ok());
    QCOMPARE(countItems(model), checklist.items.size());
    const QModelIndex fold = model.index(model.rowCount() - 2, 0);
    QCOMPARE(fold.data(ChecklistModel::LevelRole).toInt(), static_cast<int>(ChecklistModel::Level::Fold));
    QVERIFY(fold.data(ChecklistModel::TitleRole).toString().contains(u"Sharing"_s));
    QCOMPARE(model.index(0, 0).data(ChecklistModel::TotalCountRole).toInt(), choice.items.size());
    QCOMPARE(model.indexOf(u"2/2.1"_s).parent().parent(), fold);
    QVERIFY(!model.indexOf(u"2/2.1"_s).data(ChecklistModel::AskedRole).toBool());
    // What was judged outside it counts.
    QCOMPARE(model.counts().total, choice.items.size() + 1);
    QCOMPARE(model.counts().judged(), 1);
    QCOMPARE(model.counts().all, checklist.applicableCount());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Pass).ok());
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(ChecklistModelTest)
#include "tst_checklistmodel.moc"
