// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "review/search/packagesearch.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PackageSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void refusesBrokenExpression();
    void skipsBinaryFiles();
    void stopsWhenAsked();
    void boundsMatches();
    void findsInOneLongLine();
    void findsBesideHalfAPair();
};

void PackageSearchTest::findsPlaces_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QStringList>("places");

    QTest::newRow("plain") << SearchQuery{u"share"_s} << QStringList{u"a.js:1:4"_s, u"b.js:2:1"_s, u"b.js:2:7"_s};
    QTest::newRow("case") << SearchQuery{u"share"_s, false, true} << QStringList{u"a.js:1:4"_s, u"b.js:2:7"_s};
    QTest::newRow("whole words") << SearchQuery{u"share"_s, false, false, true} << QStringList{u"b.js:2:1"_s};
    QTest::newRow("expression") << SearchQuery{u"^SHARE\\s"_s, true, true} << QStringList{u"b.js:2:1"_s};
    QTest::newRow("one Chinese character") << SearchQuery{u"红"_s} << QStringList{u"c.wxml:3:3"_s};
    QTest::newRow("a whole word of Chinese, which knows no blanks")
        << SearchQuery{u"红"_s, false, false, true} << QStringList{u"c.wxml:3:3"_s};
    QTest::newRow("signs are no expression") << SearchQuery{u"("_s} << QStringList{u"a.js:1:17"_s};
    QTest::newRow("empty matches are none") << SearchQuery{u"z*"_s, true} << QStringList();
    QTest::newRow("nothing") << SearchQuery{u"absent"_s} << QStringList();
}

void PackageSearchTest::findsPlaces()
{
    QFETCH(SearchQuery, query);
    QFETCH(QStringList, places);

    const MemoryPackage package({{u"a.js"_s, "wx.shareTimeline()\n"},
                                 {u"b.js"_s, "// nothing\nSHARE sharer\n"},
                                 {u"c.wxml"_s, "<view>\n\n  红包</view>"}});
    const auto outcome = searchPackage(package, query);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().toString()));
    QStringList found;
    for (const SearchMatch& match : outcome->matches)
        found.append(u"%1:%2:%3"_s.arg(match.place.file).arg(match.place.line).arg(match.place.column));
    QCOMPARE(found, places);
}

void PackageSearchTest::refusesBrokenExpression()
{
    const MemoryPackage package({{u"a.js"_s, "x"}});
    const auto outcome = searchPackage(package, {u"(["_s, true});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Malformed);
}

void PackageSearchTest::skipsBinaryFiles()
{
    const MemoryPackage package({{u"a.png"_s, QByteArray("share\0share", 11)}, {u"b.js"_s, "share"}});
    const auto outcome = searchPackage(package, {u"share"_s});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->matches.size(), 1);
    QCOMPARE(outcome->filesSearched, 1);
}

void PackageSearchTest::stopsWhenAsked()
{
    const MemoryPackage package({{u"a.js"_s, "x"}});
    Cancellation cancellation;
    cancellation.request();
    const auto outcome = searchPackage(package, {u"x"_s}, cancellation);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void PackageSearchTest::boundsMatches()
{
    const MemoryPackage package({{u"a.js"_s, QByteArray(20000, 'x')}});
    const auto outcome = searchPackage(package, {u"x"_s});
    QVERIFY(outcome.ok());
    QVERIFY(outcome->cut);
    QCOMPARE(outcome->matches.size(), SearchOutcome::maximumMatches);
    QVERIFY(outcome->matches.constLast().excerpt.size() <= 200);
}

void PackageSearchTest::findsInOneLongLine()
{
    // Each match once cost a walk through the whole line.
    const MemoryPackage package({{u"a.js"_s, QByteArray("var a=1;").repeated(2'000'000)}});
    const auto outcome = searchPackage(package, {u"a="_s});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->matches.size(), SearchOutcome::maximumMatches);
    QCOMPARE(outcome->matches.constLast().place.line, 1);
    QCOMPARE(outcome->matches.constLast().place.column, int((SearchOutcome::maximumMatches - 1) * 8 + 5));
    QVERIFY(outcome->matches.constLast().excerpt.mid(outcome->matches.constLast().excerptOffset).startsWith(u"a=1;"_s));
}

void PackageSearchTest::findsBesideHalfAPair()
{
    // UTF-16 with a lone surrogate: what is not well-formed must not hide what else is there.
    const QString text = u"a"_s + QChar(0xD83D) + u"share"_s;
    QByteArray bytes("\xFF\xFE");
    bytes += QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const MemoryPackage package({{u"a.js"_s, bytes}});
    for (const SearchQuery& query :
         {SearchQuery{u"SHARE"_s}, SearchQuery{u"sh.re"_s, true}, SearchQuery{u"share"_s, false, true}}) {
        const auto outcome = searchPackage(package, query);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->matches.size(), 1);
        QCOMPARE(outcome->matches.constFirst().place.column, 3);
    }
}

QTEST_GUILESS_MAIN(PackageSearchTest)
#include "tst_packagesearch.moc"
