// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/package/inspection.h"
#include "review/package/librarycatalogue.h"
#include "review/package/memorypackage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

const QByteArray published = QByteArray("export function answer() {\n  return 42;\n}\n").repeated(20);

QByteArray catalogueOf(const QByteArray& content)
{
    return "clever 1.2.3\n " + sha256Hex(content.trimmed()).first(32).toLatin1() + '\n';
}

QList<LibraryUse> librariesIn(const QString& path, const QByteArray& content)
{
    const auto inspected = inspectPackage(
        MemoryPackage({{u"app.json"_s, R"({"pages":["pages/a/a"]})"}, {u"pages/a/a.wxml"_s, ""}, {path, content}}));
    return inspected ? inspected->facts.libraries : QList<LibraryUse>();
}

} // namespace

class LibrariesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentsAreKnownWhateverTheirLineEnds_data();
    void contentsAreKnownWhateverTheirLineEnds();
    void brokenCataloguesAreRefused_data();
    void brokenCataloguesAreRefused();
    void bannersAreRead_data();
    void bannersAreRead();
    void foldersAreRead_data();
    void foldersAreRead();
    void packagesNameTheirLibraries();
    void theCarriedCatalogueIsFilled();
};

void LibrariesTest::contentsAreKnownWhateverTheirLineEnds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("known");
    QTest::newRow("as published") << published << true;
    QTest::newRow("carriage returns") << QByteArray(published).replace('\n', "\r\n") << true;
    QTest::newRow("blanks at the end") << published + "\n\n \t" << true;
    QTest::newRow("one character changed") << QByteArray(published).replace("42", "43") << false;
    QTest::newRow("something added") << published + "wx.request();" << false;
    QTest::newRow("too short to tell") << QByteArray("a") << false;
}

void LibrariesTest::contentsAreKnownWhateverTheirLineEnds()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, known);
    const auto catalogue = LibraryCatalogue::fromText(catalogueOf(published));
    QVERIFY(catalogue);
    const LibraryVersion* owner = catalogue->ownerOf(content);
    QCOMPARE(owner != nullptr, known);
    if (known)
        QCOMPARE(*owner, (LibraryVersion{u"clever"_s, u"1.2.3"_s}));
}

void LibrariesTest::brokenCataloguesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("digest before a library") << QByteArray(" 00112233445566778899aabbccddeeff\n") << u"line 1"_s;
    QTest::newRow("digest too short") << QByteArray("a 1\n 0011\n") << u"line 2"_s;
    QTest::newRow("no digest at all") << QByteArray("a 1\n 00112233445566778899aabbccddeefg\n") << u"line 2"_s;
    QTest::newRow("no version") << QByteArray("a 1\nb\n") << u"line 2"_s;
}

void LibrariesTest::brokenCataloguesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const auto catalogue = LibraryCatalogue::fromText(text);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().context, where);
}

void LibrariesTest::bannersAreRead_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("name and version") << u"/*! clever v1.2.3 | MIT */\nx()"_s << u"clever"_s << u"1.2.3"_s;
    QTest::newRow("file name") << u"/**\n * Clever.min.js 2.0\n */"_s << u"clever"_s << u"2.0"_s;
    QTest::newRow("line comments") << u"// @ts-check\n// jquery@3.7.1\nx()"_s << u"jquery"_s << u"3.7.1"_s;
    QTest::newRow("unknown name") << u"/*! homework v1.2.3 */"_s << QString() << QString();
    QTest::newRow("no version") << u"/* uses clever */"_s << QString() << QString();
    QTest::newRow("in the code") << u"x(); /*! clever v1.2.3 */"_s << QString() << QString();
    QTest::newRow("part of a longer name") << u"/*! too-clever v1.2.3 */"_s << QString() << QString();
    QTest::newRow("never closed") << u"/*! clever v1.2.3 "_s + QString(5000, u'x') << u"clever"_s << u"1.2.3"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void LibrariesTest::bannersAreRead()
{
    QFETCH(const QString, script);
    QFETCH(const QString, name);
    QFETCH(const QString, version);
    const auto catalogue = LibraryCatalogue::fromText(catalogueOf(published));
    QVERIFY(catalogue);
    QCOMPARE(libraryInBanner(script, *catalogue), (LibraryVersion{name, version}));
}

void LibrariesTest::foldersAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("package") << u"miniprogram_npm/dayjs/index.js"_s << u"dayjs"_s;
    QTest::newRow("scoped") << u"a/miniprogram_npm/@vant/weapp/button/index.js"_s << u"@vant/weapp"_s;
    QTest::newRow("nested") << u"node_modules/a/node_modules/b/lib/c.js"_s << u"b"_s;
    QTest::newRow("a file in the folder itself") << u"miniprogram_npm/index.js"_s << QString();
    QTest::newRow("another folder's end") << u"my_miniprogram_npm/dayjs/index.js"_s << QString();
    QTest::newRow("own code") << u"pages/a/a.js"_s << QString();
}

void LibrariesTest::foldersAreRead()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    QCOMPARE(libraryInPath(path), name);
}

void LibrariesTest::packagesNameTheirLibraries()
{
    const QList<LibraryUse> claimed = librariesIn(u"utils/jq.js"_s, "/*! jQuery v3.7.1 */\n");
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.at(0).name, u"jquery"_s);
    QCOMPARE(claimed.at(0).ground, LibraryGround::Banner);
    QCOMPARE(claimed.at(0).files, QStringList{u"utils/jq.js"_s});
    const QList<LibraryUse> placed = librariesIn(u"miniprogram_npm/dayjs/index.js"_s, "x()");
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed.at(0).ground, LibraryGround::Folder);
    QVERIFY(librariesIn(u"utils/own.js"_s, "x()").isEmpty());
}

void LibrariesTest::theCarriedCatalogueIsFilled()
{
    QVERIFY(publishedLibraries().fileCount() > 5'000);
    for (const QString& name : {u"tdesign-miniprogram"_s, u"@vant/weapp"_s, u"weui-miniprogram"_s, u"dayjs"_s})
        QVERIFY2(publishedLibraries().knowsName(name), qPrintable(name));
}

QTEST_APPLESS_MAIN(LibrariesTest)
#include "tst_libraries.moc"
