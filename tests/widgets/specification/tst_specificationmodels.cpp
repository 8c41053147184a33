// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/documentreader.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/specification/editions.h"
#include "widgets/specification/clausetreemodel.h"
#include "widgets/specification/documentview.h"
#include "widgets/specification/editionlibrary.h"
#include "widgets/specification/editionsmodel.h"
#include "widgets/specification/penaltiesmodel.h"
#include "widgets/specification/penaltiespage.h"
#include "widgets/specification/specificationwords.h"
#include "widgets/specification/warningsmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include <limits>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SpecificationModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editions();
    void clauseTree();
    void everyClauseIsInTheTree();
    void penalties();
    void penaltiesSortByNumber();
    void penaltiesFilter();
    void warnings();
    void linesOfADocument_data();
    void linesOfADocument();
    void aLongDocumentIsShownAroundItsLine();
    void wordsForEveryWarning();
    void aDamagedEditionIsNotUsed();

private:
    HeldEdition small;
    HeldEdition own;
    std::shared_ptr<const Catalogue> catalogue;
};

void SpecificationModelsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    catalogue = Testing::catalogue();
    own = Testing::builtInHeld();
    const auto held = holdEdition(Testing::smallDocument());
    VERIFY_RESULT(held);
    small = *held;
}

void SpecificationModelsTest::editions()
{
    EditionsModel model;
    const QAbstractItemModelTester tester(&model);
    ShelvedEdition first;
    first.sha256 = u"aaaaaaaaaaaa"_s;
    first.title = u"甲"_s;
    first.created = u"2026-03-01T10:00:00+08:00"_s;
    ShelvedEdition second = first;
    second.sha256 = u"bbbbbbbbbbbb"_s;
    second.damage = Error{ErrorCode::Malformed, u"its digest differs"_s, {}};
    model.setShelved({first, second}, first.sha256);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(first.sha256).data(EditionsModel::BadgesRole).toStringList(),
             QStringList{u"used for new cases"_s});
    QCOMPARE(model.indexOf(second.sha256).data(EditionsModel::BadgesRole).toStringList(), QStringList{u"damaged"_s});
    QVERIFY(model.indexOf(second.sha256).data(Qt::ToolTipRole).toString().contains(u"its digest differs"_s));
    QVERIFY(model.indexOf(first.sha256).data(EditionsModel::FactsRole).toString().contains(u"aaaaaaaa"_s));
    // The case's own is a row of its own only when it is on no shelf.
    model.setOfCase(first);
    QCOMPARE(model.rowCount(), 2);
    ShelvedEdition third = first;
    third.sha256 = u"cccccccccccc"_s;
    model.setOfCase(third);
    QCOMPARE(model.rowCount(), 3);
    model.setCandidate(third);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.indexOf(u"dddd"_s).isValid());
}

void SpecificationModelsTest::clauseTree()
{
    ClauseTreeModel model(*catalogue);
    const QAbstractItemModelTester tester(&model);
    model.setEdition(own.edition);
    QCOMPARE(model.rowCount(), own.edition->counts().chapters);
    const QModelIndex clause = model.indexOf(u"2/5.1.1"_s);
    QVERIFY(clause.isValid());
    QCOMPARE(clause.parent().parent().data(ClauseTreeModel::IdRole).toString(), u"2/5"_s);
    QVERIFY(clause.data().toString().startsWith(u"5.1.1"_s));
    model.setFound({u"2/5.1.1"_s}, true);
    QVERIFY(model.indexOf(u"2/5.1.1"_s).data(ClauseTreeModel::FoundRole).toBool());
    QVERIFY(!model.indexOf(u"2/5"_s).data(ClauseTreeModel::FoundRole).toBool());
    model.setEdition(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void SpecificationModelsTest::everyClauseIsInTheTree()
{
    ClauseTreeModel model(*catalogue);
    model.setEdition(own.edition);
    for (const Clause& clause : own.edition->clauses()) {
        const QModelIndex index = model.indexOf(clause.id);
        QCOMPARE(index.data(ClauseTreeModel::IdRole).toString(), clause.id);
        QCOMPARE(index.parent().data(ClauseTreeModel::IdRole).toString(), clause.parent);
        QCOMPARE(model.index(index.row(), 0, index.parent()), index);
        QVERIFY2(!index.data().toString().isEmpty(), qPrintable(clause.id));
    }
}

void SpecificationModelsTest::penalties()
{
    PenaltiesModel model(*catalogue);
    const QAbstractItemModelTester tester(&model);
    model.setEdition(small.edition);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QVERIFY(text(0, PenaltiesModel::OwnerColumn).startsWith(u"1/1.2"_s));
    QCOMPARE(text(0, PenaltiesModel::ConditionColumn), u"First offence"_s);
    QCOMPARE(text(0, PenaltiesModel::DeadlineColumn), u"7 days"_s);
    QCOMPARE(text(1, PenaltiesModel::KindColumn), u"Delisting"_s);
    QVERIFY(text(1, PenaltiesModel::SentenceColumn).contains(u"下架"_s));
}

void SpecificationModelsTest::penaltiesSortByNumber()
{
    PenaltiesPage page(*catalogue);
    page.setEdition(own.edition);
    page.table()->sortByColumn(PenaltiesModel::DaysColumn, Qt::DescendingOrder);
    const QAbstractItemModel* model = page.table()->model();
    QCOMPARE(model->index(0, PenaltiesModel::DaysColumn).data().toString(), u"for good"_s);
    int before = std::numeric_limits<int>::max();
    for (int row = 0; row < model->rowCount(); ++row) {
        const int days = model->index(row, PenaltiesModel::DaysColumn).data(PenaltiesModel::SortRole).toInt();
        QVERIFY(days <= before);
        before = days;
    }
}

void SpecificationModelsTest::penaltiesFilter()
{
    PenaltiesPage page(*catalogue);
    page.setEdition(own.edition);
    const int all = page.table()->model()->rowCount();
    QVERIFY(all > 28);
    page.filterField()->setText(u"close the account"_s);
    QCOMPARE(page.table()->model()->rowCount(), 0);
    page.filterField()->setText(u"closing of the account"_s);
    const int closing = page.table()->model()->rowCount();
    QVERIFY(closing > 0 && closing < all);
    QSignalSpy chosen(&page, &PenaltiesPage::clauseChosen);
    Q_EMIT page.table()->activated(page.table()->model()->index(0, 0));
    QVERIFY(own.edition->clause(chosen.constFirst().constFirst().toString()));
}

void SpecificationModelsTest::warnings()
{
    WarningsModel model;
    const QAbstractItemModelTester tester(&model);
    const QStringList lines = documentLines(small.document);
    model.setWarnings(small.edition->warnings(), lines);
    QVERIFY(model.rowCount() > 0);
    const int line = model.index(0, 0).data(WarningsModel::LineRole).toInt();
    QCOMPARE(model.index(0, WarningsModel::TextColumn).data().toString(), lines.at(line - 1).simplified());
    QCOMPARE(model.index(0, WarningsModel::KindColumn).data().toString(),
             SpecificationWords::warning(small.edition->warnings().constFirst().kind));
    // Without the document its lines are not known, and nothing is made up.
    model.setWarnings(small.edition->warnings(), {});
    QCOMPARE(model.index(0, WarningsModel::TextColumn).data().toString(), QString());
}

void SpecificationModelsTest::linesOfADocument_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("unix") << QByteArrayLiteral("a\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("windows") << QByteArrayLiteral("a\r\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                          "a\0\n\0b\0",
                                          8)
                            << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("binary") << QByteArray("a\0b", 3) << QStringList();
}

void SpecificationModelsTest::linesOfADocument()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, lines);
    QCOMPARE(documentLines(document), lines);
}

void SpecificationModelsTest::aLongDocumentIsShownAroundItsLine()
{
    QStringList lines;
    for (int i = 1; i <= 20'000; ++i)
        lines.append(u"line %1"_s.arg(i));
    DocumentView view;
    view.setLines(lines);
    QVERIFY(view.blockCount() < 5000);
    for (const int line : {1, 12'345, 12'346, 20'000, 3}) {
        view.goToLine(line);
        QCOMPARE(view.targetLine(), line);
        QCOMPARE(view.textCursor().block().text(), u"line %1"_s.arg(line));
        QVERIFY(view.blockCount() < 5000);
    }
    view.goToLine(20'001);
    QCOMPARE(view.targetLine(), 3);
}

void SpecificationModelsTest::wordsForEveryWarning()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(SpecificationWarning::Kind::MissingReference); ++kind)
        words.insert(SpecificationWords::warning(SpecificationWarning::Kind(kind)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), int(SpecificationWarning::Kind::MissingReference) + 1);
}

void SpecificationModelsTest::aDamagedEditionIsNotUsed()
{
    Testing::MemoryShelf shelf;
    EditionLibrary library(shelf, own, catalogue);
    QSignalSpy used(&library, &EditionLibrary::usedChanged);
    QVERIFY(!library.use(QString(64, u'a')));
    VERIFY_RESULT(shelf.add(QByteArrayLiteral("no specification"), {}));
    library.refresh();
    QVERIFY(!library.use(library.editions().constLast().sha256));
    QVERIFY(used.isEmpty());
    QVERIFY(library.isBuiltInUsed());
    VERIFY_RESULT(library.keep(small, {}, {}));
    VERIFY_RESULT(library.use(small.edition->sha256()));
    QCOMPARE(used.size(), 1);
    QVERIFY(!library.remove(small.edition->sha256()));
}

QTEST_MAIN(SpecificationModelsTest)
#include "tst_specificationmodels.moc"
