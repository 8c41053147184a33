// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausesearch.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/specification/editions.h"
#include "widgets/specification/citation.h"
#include "widgets/specification/clausebrowser.h"
#include "widgets/specification/clausehtml.h"
#include "widgets/specification/clausepage.h"
#include "widgets/specification/clausetreemodel.h"
#include "widgets/specification/matches.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class ClauseBrowserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { browser.reset(); }
    void finds_data();
    void finds();
    void joinsMatches();
    void searchesWhileTyping();
    void stepsThroughMatches();
    void goesBackAndForward();
    void readsAClauseInFull();
    void followsReferences();
    void survivesMarkup();
    void copiesACitation();
    void treeShowsWhatWasFound();
    void everyClauseHasAPage();

private:
    QStringList found(const QString& text) const;

    HeldEdition small;
    std::shared_ptr<const Catalogue> catalogue;
    /// Knows none of the small edition's clauses.
    Catalogue none;
    std::unique_ptr<ClauseBrowser> browser;
};

void ClauseBrowserTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    catalogue = Testing::catalogue();
    const auto held = holdEdition(Testing::smallDocument());
    VERIFY_RESULT(held);
    small = *held;
}

void ClauseBrowserTest::init()
{
    browser = std::make_unique<ClauseBrowser>(none);
    browser->setEdition(small.edition);
    browser->show();
    browser->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(browser.get()));
    browser->tree()->setFocus();
}

QStringList ClauseBrowserTest::found(const QString& text) const
{
    return findClauses(*small.edition, none, ClauseQuery(text), false);
}

void ClauseBrowserTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing typed") << u"  "_s << QStringList();
    QTest::newRow("one character") << u"诱"_s << QStringList{u"1/1.2"_s};
    QTest::newRow("one character in several") << u"测"_s << QStringList{u"1/1.1"_s, u"1/1.4"_s, u"1/1.5"_s};
    QTest::newRow("two words") << u"用户 威胁"_s << QStringList{u"1/1.2"_s};
    QTest::newRow("two words, one missing") << u"用户 测试"_s << QStringList();
    QTest::newRow("number and below") << u"1.1"_s << QStringList{u"1/1.1"_s, u"1/1.1.1"_s};
    QTest::newRow("number in the text too") << u"1.4"_s << QStringList{u"1/1.1.1"_s, u"1/1.4"_s};
    QTest::newRow("number with a dot") << u"1.2."_s << QStringList{u"1/1.2"_s};
    QTest::newRow("whole id") << u"1/1.2"_s << QStringList{u"1/1.2"_s};
    QTest::newRow("number and word") << u"1.1 款"_s << QStringList{u"1/1.1.1"_s};
    QTest::newRow("processing rule") << u"下架"_s << QStringList{u"1/1.2"_s};
    QTest::newRow("title") << u"目的"_s << QStringList{u"1/1"_s};
    QTest::newRow("nothing") << u"鲸"_s << QStringList();
}

void ClauseBrowserTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(found(text), ids);
}

void ClauseBrowserTest::joinsMatches()
{
    QCOMPARE(matchesIn(u"分享分享给群"_s, {u"分享"_s}), (QList<Match>{{0, 2}, {2, 2}}));
    QCOMPARE(matchesIn(u"诱导分享"_s, {u"导分"_s, u"分享"_s}), (QList<Match>{{1, 3}}));
    QCOMPARE(matchesIn(u"Share SHARE"_s, {u"share"_s}).size(), 2);
    QVERIFY(matchesIn(u"x"_s, {QString()}).isEmpty());
}

void ClauseBrowserTest::searchesWhileTyping()
{
    browser->focusSearch();
    browser->searchField()->insert(u"诱"_s);
    QTRY_COMPARE(browser->found(), QStringList{u"1/1.2"_s});
    QCOMPARE(browser->clauseId(), u"1/1.2"_s);
    QVERIFY(browser->page()->markCount() >= 3);
    QCOMPARE(int(browser->page()->extraSelections().size()), browser->page()->markCount());
    browser->searchField()->clear();
    QTRY_VERIFY(browser->found().isEmpty());
    QCOMPARE(browser->page()->markCount(), 0);
    QCOMPARE(browser->clauseId(), u"1/1.2"_s);
}

void ClauseBrowserTest::stepsThroughMatches()
{
    browser->searchField()->setText(u"测试"_s);
    browser->search();
    QCOMPARE(browser->clauseId(), u"1/1.1"_s);
    QStringList visited;
    for (int i = 0; i < 12 && !visited.contains(u"1/1.4"_s); ++i) {
        QTest::keyClick(browser->tree(), Qt::Key_F3);
        visited.append(browser->clauseId());
    }
    QVERIFY(visited.contains(u"1/1.4"_s));
    for (int i = 0; i < 12 && browser->clauseId() != u"1/1.1"_s; ++i)
        browser->previousMatch();
    QCOMPARE(browser->clauseId(), u"1/1.1"_s);
    // Past the last it begins again.
    for (int i = 0; i < 12 && browser->clauseId() == u"1/1.1"_s; ++i)
        browser->previousMatch();
    QCOMPARE(browser->clauseId(), u"1/1.5"_s);
}

void ClauseBrowserTest::goesBackAndForward()
{
    browser->showClause(u"1/1.1"_s);
    browser->showClause(u"1/1.2"_s);
    browser->showClause(u"1/nowhere"_s);
    QCOMPARE(browser->clauseId(), u"1/1.2"_s);
    QTest::keyClick(browser->tree(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(browser->clauseId(), u"1/1.1"_s);
    QTest::keyClick(browser->tree(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(browser->clauseId(), u"1/1.2"_s);
    QTest::keyClick(browser->tree(), Qt::Key_Left, Qt::AltModifier);
    browser->showClause(u"1/1.4"_s);
    browser->goForward();
    QCOMPARE(browser->clauseId(), u"1/1.4"_s);
    QCOMPARE(browser->tree()->currentIndex().data(ClauseTreeModel::IdRole).toString(), u"1/1.4"_s);
}

void ClauseBrowserTest::readsAClauseInFull()
{
    browser->showClause(u"1/1.2"_s);
    const QString text = browser->page()->toPlainText();
    for (const QString& words : {u"诱导用户分享"_s, u"以奖励诱导；"_s, u"以威胁诱导。"_s, u"例如"_s, u"限期7天整改"_s,
                                 u"Rectify within 7 days"_s, u"Delist the program"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    // A part is set once, not again within the paragraph.
    QCOMPARE(text.count(u"以奖励诱导"_s), 1);
    browser->showClause(u"1/1.4"_s);
    QVERIFY(browser->page()->toPlainText().contains(u"1/1.5"_s)); // its twin
    QVERIFY(browser->page()->toPlainText().contains(u"A number is missing before this one"_s));
}

void ClauseBrowserTest::followsReferences()
{
    const QString html = clauseHtml(*small.edition, none, u"1/1.1.1"_s);
    QVERIFY2(html.contains(u"<a href='clause:1/1.4'>"_s), qPrintable(html));
    Q_EMIT browser->page()->anchorClicked(QUrl(clauseLink(u"1/1.4"_s)));
    QCOMPARE(browser->clauseId(), u"1/1.4"_s);
    QCOMPARE(clauseOfLink(u"https://example.com"_s), QString());
}

void ClauseBrowserTest::survivesMarkup()
{
    const auto held = holdEdition(u"题\n一、总则\n1. 目的\n1.1. 不得写 <img src=x> & <script>。\n"_s.toUtf8());
    VERIFY_RESULT(held);
    browser->setEdition(held->edition);
    browser->showClause(u"1/1.1"_s);
    QVERIFY(browser->page()->toPlainText().contains(u"<img src=x> & <script>。"_s));
}

void ClauseBrowserTest::copiesACitation()
{
    browser->showClause(u"1/1.2"_s);
    QTest::keyClick(browser->tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QString text = data->text();
    QVERIFY2(text.startsWith(u"《示例规范》 1/1.2 “"_s), qPrintable(text));
    QVERIFY2(text.contains(u"以威胁诱导。"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"(edition %1)"_s.arg(small.edition->sha256().left(8))), qPrintable(text));
    QVERIFY(data->hasHtml());
    const QString plain = QTextDocumentFragment::fromHtml(data->html()).toPlainText();
    QVERIFY2(plain.contains(u"以威胁诱导。"_s), qPrintable(plain));
    browser->copyId();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1/1.2"_s);
}

void ClauseBrowserTest::treeShowsWhatWasFound()
{
    browser->searchField()->setText(u"威胁"_s);
    browser->search();
    const QAbstractItemModel* model = browser->tree()->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex section = model->index(0, 0, model->index(0, 0));
    QCOMPARE(section.data(ClauseTreeModel::IdRole).toString(), u"1/1"_s);
    QCOMPARE(model->rowCount(section), 1);
    QCOMPARE(model->index(0, 0, section).data(ClauseTreeModel::IdRole).toString(), u"1/1.2"_s);
}

void ClauseBrowserTest::everyClauseHasAPage()
{
    const HeldEdition own = Testing::builtInHeld();
    for (const Clause& clause : own.edition->clauses()) {
        const QString plain =
            QTextDocumentFragment::fromHtml(clauseHtml(*own.edition, *catalogue, clause.id)).toPlainText();
        QString flat = plain;
        flat.remove(u'\n').remove(u' ').remove(QChar::Nbsp);
        // Every sentence of the clause stands on its page.
        for (const ClausePart& part : clause.parts) {
            QString words = part.text;
            QVERIFY2(flat.contains(words.remove(u'\n').remove(u' ')), qPrintable(clause.id + u": "_s + part.text));
        }
        QVERIFY2(plain.size() >= clause.text.size(), qPrintable(clause.id));
    }
}

QTEST_MAIN(ClauseBrowserTest)
#include "tst_clausebrowser.moc"
