// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "storage/package/zippackage.h"
#include "tests/storage/package/zipwriter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

const QByteArray gbkName = "images/\xd6\xd0\xce\xc4.txt";

Result<std::unique_ptr<PackageContents>> open(const QByteArray& bytes, const PackageOptions& options = {})
{
    return openZipPackage(bytes, u"test.zip"_s, options);
}

QStringList paths(const PackageContents& package)
{
    QStringList list;
    for (const PackageEntry& entry : package.entries())
        list.append(entry.path);
    return list;
}

QStringList warned(const PackageContents& package)
{
    QStringList list;
    for (const IntakeWarning& warning : package.intakeWarnings())
        list.append(intakeWarningId(warning.kind));
    return list;
}

QByteArray zeros(qsizetype count)
{
    return QByteArray(count, '\0');
}

ZipWriter with(const ZipPiece& piece)
{
    return smallProgram().add(piece);
}

ZipWriter changed(void (*change)(ZipWriter&))
{
    ZipWriter writer = smallProgram();
    change(writer);
    return writer;
}

} // namespace

class TestZipPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndReads();
    void findsTheRoot_data();
    void findsTheRoot();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void tellsOfAHiddenFolderOnce();
    void keepsBothOfADuplicate();
    void damagedEntryHidesNoOther();
    void readsFromManyThreads();
    void stopsWhenAsked();
    void truncationNeverOpensWrongly();
    void opensPackagesGivenByTheEnvironment();
};

void TestZipPackage::opensAndReads()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"小程序.zip"_s);
    const QByteArray bytes = smallProgram().build();
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();

    const auto package = openZipPackage(file);
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toString()));
    const PackageContents& contents = **package;
    QCOMPARE(contents.sha256(), sha256Hex(bytes));
    QCOMPARE(contents.archiveBytes(), bytes);
    QCOMPARE(paths(contents),
             QStringList({u"app.js"_s, u"app.json"_s, u"pages/index/index.js"_s, u"pages/index/index.wxml"_s}));
    QCOMPARE(contents.intakeWarnings().size(), 0);
    QCOMPARE(contents.read(u"pages/index/index.wxml"_s).value(), QByteArray("<view>你好</view>"));
    QCOMPARE(contents.find(u"app.js"_s)->size, 7);
    QVERIFY(!contents.contains(u"nothing"_s));
    QCOMPARE(contents.read(u"nothing"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(openZipPackage(folder.filePath(u"absent.zip"_s)).error().code, ErrorCode::NotFound);
}

void TestZipPackage::findsTheRoot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const QByteArray app = R"({"pages":[]})";
    QTest::newRow("at the root") << ZipWriter().add("app.json", app).build() << QStringList{u"app.json"_s};
    QTest::newRow("dot slash") << ZipWriter().add("./app.json", app).build() << QStringList{u"app.json"_s};
    QTest::newRow("one folder") << ZipWriter().add("shop-main/app.json", app).add("shop-main/a/b.js", "").build()
                                << QStringList{u"a/b.js"_s, u"app.json"_s};
    QTest::newRow("game") << ZipWriter().add("game.json", "{}").build() << QStringList{u"game.json"_s};
    QTest::newRow("miniprogramRoot") << ZipWriter()
                                            .add("project.config.json", R"({"miniprogramRoot":"./mini/"})")
                                            .add("mini/app.json", app)
                                            .add("cloud/app.json", app)
                                            .build()
                                     << QStringList{u"@project/cloud/app.json"_s, u"@project/project.config.json"_s,
                                                    u"app.json"_s};
    QTest::newRow("miniprogramRoot below a folder")
        << ZipWriter()
               .add("x/project.config.json", "// tolerated\n{\"miniprogramRoot\":\"src\",}")
               .add("x/src/app.json", app)
               .add("__MACOSX/x/app.json", app)
               .build()
        << QStringList{u"@project/__MACOSX/x/app.json"_s, u"@project/project.config.json"_s, u"app.json"_s};
    QTest::newRow("miniprogramRoot that climbs out is not followed")
        << ZipWriter().add("project.config.json", R"({"miniprogramRoot":"../.."})").add("app.json", app).build()
        << QStringList{u"app.json"_s, u"project.config.json"_s};
    QTest::newRow("the only one, deep") << ZipWriter().add("a/b/c/app.json", app).add("a/readme.md", "").build()
                                        << QStringList{u"@project/a/readme.md"_s, u"app.json"_s};
}

void TestZipPackage::findsTheRoot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const auto package = open(bytes);
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toString()));
    QCOMPARE(paths(**package), expected);
}

void TestZipPackage::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const char* reason) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromLatin1(reason);
    };
    const QByteArray good = smallProgram().build();
    row("empty file", {}, ErrorCode::Malformed, "not a zip");
    row("not a zip", "<html></html>", ErrorCode::Malformed, "not a zip");
    row("rar", "Rar!\x1A\x07 and more than twenty-two bytes of it", ErrorCode::Malformed, "not a zip");
    row("truncated by a byte", good.chopped(1), ErrorCode::Malformed, "no end record");
    row("truncated in the directory", good.chopped(60), ErrorCode::Malformed, "no end record");
    row("truncated in the data", good.first(50), ErrorCode::Malformed, "no end record");
    row("beginning cut off", good.sliced(40), ErrorCode::Malformed, "");
    row("no entries", ZipWriter().build(), ErrorCode::NotFound, "neither app.json");
    row("no manifest", ZipWriter().add("readme.txt", "x").build(), ErrorCode::NotFound, "neither app.json");
    row("two programs", ZipWriter().add("a/app.json", "{}").add("b/app.json", "{}").build(), ErrorCode::Ambiguous,
        "several mini-programs");
    ZipPiece encrypted{"secret.js", "x"};
    encrypted.flags = 0x0801;
    row("encrypted", with(encrypted).build(), ErrorCode::Refused, "encrypted");
    ZipPiece aes{"secret.js", "x"};
    aes.method = 99;
    row("AES", with(aes).build(), ErrorCode::Refused, "encrypted");
    ZipPiece lzma{"packed.js", "x"};
    lzma.method = 14;
    row("LZMA", with(lzma).build(), ErrorCode::Refused, "method 14");
    row("split", changed([](ZipWriter& w) { w.disk = 1; }).build(), ErrorCode::Refused, "split");
    row("fewer entries than said", changed([](ZipWriter& w) { w.entryCount = 9; }).build(), ErrorCode::Malformed,
        "fewer entries");
    row("more entries than said", changed([](ZipWriter& w) { w.entryCount = 2; }).build(), ErrorCode::Malformed,
        "more entries");
    ZipWriter twice = smallProgram();
    twice.prefix = ZipWriter().add("app.json", R"({"pages":["evil"]})").build();
    row("an archive within reach of a second end record", twice.build(), ErrorCode::Malformed, "ambiguous");
    row("a bomb by its own numbers", with({"bomb.txt", zeros(30 << 20)}).build(), ErrorCode::Refused, "ratio");
    ZipPiece lying{"bomb.txt", zeros(30 << 20)};
    lying.size = 10;
    row("a bomb that lies", with(lying).build(), ErrorCode::Refused, "come out");
    ZipPiece forged{"a\nmingjing-cli: all is well", "x"};
    forged.method = 14;
    row("a name of two lines", with(forged).build(), ErrorCode::Refused, "method 14");
    // The file is small enough in itself; what it says of itself is not.
    QByteArray lines;
    for (int i = 0; lines.size() < (2 << 20); ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    ZipPiece modest{"modest.txt", lines};
    modest.size = 10;
    row("a size short by megabytes", with(modest).build(), ErrorCode::Refused, "come out");
    ZipPiece large{"large.bin", "x"};
    large.size = 65 << 20;
    row("one file too large", with(large).build(), ErrorCode::Refused, "more than 67108864");
    ZipWriter many = smallProgram();
    for (int i = 0; i < 9; ++i) {
        ZipPiece piece{"part" + QByteArray::number(i), {}};
        piece.method = 0;
        piece.content = zeros(600'000);
        piece.size = 60 << 20;
        many.add(piece);
    }
    row("too much in all", many.build(), ErrorCode::Refused, "in all");
    row("a name too long", with({QByteArray(513, 'n'), "x"}).build(), ErrorCode::Refused, "a name of 513 bytes");
    row("folders too deep", with({QByteArray("d/").repeated(33) + "x", "x"}).build(), ErrorCode::Refused,
        "nested more than 32");
    ZipWriter entries = smallProgram();
    for (int i = 0; i < 20'000; ++i)
        entries.add("f" + QByteArray::number(i), {});
    row("too many entries", entries.build(), ErrorCode::Refused, "20004 entries");
    row("a comment cut off", changed([](ZipWriter& w) { w.comment = "comment"; }).build().chopped(3),
        ErrorCode::Malformed, "comment ends early");
    row("app.json only as a traversal", ZipWriter().add("../app.json", "{}").build(), ErrorCode::NotFound,
        "neither app.json");
}

void TestZipPackage::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, reason);
    const auto package = open(bytes);
    QVERIFY(!package.ok());
    QVERIFY2(package.error().message.contains(reason), qPrintable(package.error().toString()));
    QCOMPARE(static_cast<int>(package.error().code), code);
    QVERIFY(package.error().context.startsWith(u"test.zip"_s));
    QVERIFY(!package.error().toString().contains(u'\n'));
}

void TestZipPackage::warns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("inTree");
    const auto row = [](const char* name, const ZipWriter& writer, const char* warning, const QString& path,
                        bool inTree) {
        QTest::newRow(name) << writer.build() << QString::fromLatin1(warning) << path << inTree;
    };
    row("traversal", with({"../../etc/passwd", "x"}), "traversal_name", u"../../etc/passwd"_s, false);
    row("traversal inside", with({"pages/../../x.js", "x"}), "traversal_name", u"pages/../../x.js"_s, false);
    row("absolute", with({"/etc/passwd", "x"}), "absolute_name", u"/etc/passwd"_s, false);
    row("drive letter", with({"C:/windows/x.js", "x"}), "drive_name", u"C:/windows/x.js"_s, false);
    row("backslash", with({"pages\\x.js", "x"}), "backslash_name", u"pages\\x.js"_s, false);
    row("no name", with({"", "x"}), "empty_name", {}, false);
    ZipPiece link{"link", "/etc/passwd"};
    link.unixMode = 0120777;
    row("symbolic link", with(link), "symbolic_link", u"link"_s, false);
    ZipPiece device{"device", ""};
    device.unixMode = 0060644;
    row("device", with(device), "special_file", u"device"_s, false);
    row("duplicate", with({"app.js", "evil()"}), "duplicate_name", u"app.js"_s, true);
    row("duplicate after normalising", with({"./pages//index/index.js", "evil()"}), "duplicate_name",
        u"pages/index/index.js"_s, true);
    row("differs in case", with({"App.js", "x"}), "case_collision", u"App.js"_s, true);
    row("file and folder", with({"app.js/x.js", "x"}), "file_folder_collision", u"app.js"_s, true);
    row("control character", with({"a\x07.js", "x"}), "control_characters", u"a\x07.js"_s, true);
    row("bidirectional override", with({"gpj.\u202Esj.js", "x"}), "bidi_characters", u"gpj.\u202Esj.js"_s, true);
    ZipPiece gbk{gbkName, "x"};
    gbk.flags = 0;
    row("GBK name", with(gbk), "decoded_name", u"images/中文.txt"_s, true);
    ZipPiece undecodable{"a\xff\xff.txt", "x"};
    row("undecodable name", with(undecodable), "undecodable_name", u"a\uFFFD\uFFFD.txt"_s, true);
    ZipPiece crc{"bad.js", "content"};
    crc.crc = 1;
    row("wrong CRC", with(crc), "wrong_crc", u"bad.js"_s, true);
    ZipPiece size{"bad.js", "content"};
    size.size = 3;
    row("wrong size", with(size), "wrong_size", u"bad.js"_s, true);
    ZipPiece broken{"broken.js", "content"};
    broken.data = QByteArray("\x07\xff\xff\xff");
    row("broken stream", with(broken), "damaged_entry", u"broken.js"_s, false);
    ZipPiece other{"shown.js", "x"};
    other.localName = "other.js";
    row("local name differs", with(other), "header_mismatch", u"shown.js"_s, true);
    ZipPiece method{"shown.js", "x"};
    method.localMethod = 0;
    row("local method differs", with(method), "header_mismatch", u"shown.js"_s, true);
    ZipPiece overlap{"again.js", "Page({})"};
    overlap.shares = 3;
    row("overlap", with(overlap), "overlapping_entries", u"again.js"_s, true);
    row("data before", changed([](ZipWriter& w) { w.prefix = "#!/bin/sh\n"; }), "data_before", {}, false);
    row("data after", changed([](ZipWriter& w) { w.suffix = "tail"; }), "data_after", {}, false);
    row("comment", changed([](ZipWriter& w) { w.comment = "hello"; }), "archive_comment", {}, false);
    ZipPiece gap{"late.js", "x"};
    gap.gapBefore = "hidden bytes";
    row("hidden data", with(gap), "hidden_data", {}, false);
    ZipPiece unlisted{"late.js", "x"};
    unlisted.gapBefore = ZipWriter().add("ghost.js", "boo()").build().first(60);
    row("hidden entry", with(unlisted), "hidden_data", u"ghost.js"_s, false);
    row("data in the directory", changed([](ZipWriter& w) { w.directoryTail = "extra"; }), "hidden_data", {}, false);
    ZipPiece behind{"a.js", "a.js content"};
    behind.data = QByteArray("\x03\x00tail", 6);
    behind.crc = 0;
    behind.size = 0;
    row("data behind the stream", with(behind), "hidden_data", u"a.js"_s, true);
    row("nested archive", with({"inner.zip", ZipWriter().add("x", "y").build()}), "nested_archive", u"inner.zip"_s,
        true);
    row("nested archive by content", with({"logo.png", ZipWriter().add("x", "y").build()}), "nested_archive",
        u"logo.png"_s, true);
    row("hidden file", with({".env", "KEY=1"}), "hidden_file", u".env"_s, true);
    row("hidden folder", with({"a/.git/config", "x"}), "hidden_file", u"a/.git/"_s, false);
    row("ELF",
        with({"lib/run",
              QByteArray("\x7f"
                         "ELF\x02\x01\x01",
                         7)
                  + zeros(40)}),
        "executable", u"lib/run"_s, true);
    row("PE", with({"setup.dat", "MZ" + zeros(100)}), "executable", u"setup.dat"_s, true);
    row("misnamed picture", with({"logo.png", "<svg></svg>"}), "misnamed_file", u"logo.png"_s, true);
    row("misnamed script", with({"a.js", "\x89PNG\r\n\x1A\nxxxx"}), "misnamed_file", u"a.js"_s, true);
    row("folder with bytes", with({"folder/", "bytes"}), "hidden_data", u"folder/"_s, false);
}

void TestZipPackage::warns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, warning);
    QFETCH(QString, path);
    QFETCH(bool, inTree);
    const auto package = open(bytes);
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toString()));
    const auto& warnings = (*package)->intakeWarnings();
    const auto it = std::find_if(warnings.cbegin(), warnings.cend(), [&](const IntakeWarning& one) {
        return intakeWarningId(one.kind) == warning && one.path == path;
    });
    QVERIFY2(it != warnings.cend(), qPrintable(warned(**package).join(u' ')));
    QCOMPARE((*package)->contains(path), inTree);
    // Whatever else is odd, the honest files are there.
    QCOMPARE((*package)->read(u"pages/index/index.wxml"_s).value(), QByteArray("<view>你好</view>"));
    for (const PackageEntry& entry : (*package)->entries()) {
        QVERIFY(!entry.path.startsWith(u'/') && !entry.path.contains(u"//"_s) && !entry.path.contains(u'\\'));
        QVERIFY(!entry.path.split(u'/').contains(u".."_s));
        QVERIFY2((*package)->read(entry.path).ok(), qPrintable(entry.path));
    }
}

void TestZipPackage::tellsOfAHiddenFolderOnce()
{
    const auto package = open(smallProgram()
                                  .add("a/.git/config", "x")
                                  .add("a/.git/.hooks/run", "x")
                                  .add("a/.env", "x")
                                  .add("__MACOSX/a/._app.js", "x")
                                  .build());
    QVERIFY(package.ok());
    QStringList hidden;
    for (const IntakeWarning& one : (*package)->intakeWarnings()) {
        if (one.kind == IntakeWarningKind::HiddenFile)
            hidden.append(u"%1 %2"_s.arg(one.path, one.detail));
    }
    QCOMPARE(hidden, QStringList({u"a/.git/ 2 files"_s, u"a/.env "_s, u"__MACOSX/ 1 files"_s}));
}

void TestZipPackage::keepsBothOfADuplicate()
{
    const auto package = open(with({"app.js", "evil()"}).build());
    QVERIFY(package.ok());
    QCOMPARE((*package)->read(u"app.js"_s).value(), QByteArray("evil()"));
    QCOMPARE((*package)->read(u"@duplicate/1/app.js"_s).value(), QByteArray("App({})"));
}

void TestZipPackage::damagedEntryHidesNoOther()
{
    ZipWriter writer = smallProgram();
    ZipPiece zip64Like{"stream.js", "let streamed = true"};
    zip64Like.descriptor = true;
    writer.add(zip64Like).add({.name = "stored.txt", .content = "as it is", .method = 0});
    writer.zip64 = true;
    QByteArray bytes = writer.build();
    const auto whole = open(bytes);
    QVERIFY2(whole.ok(), whole.ok() ? "" : qPrintable(whole.error().toString()));
    QCOMPARE((*whole)->intakeWarnings().size(), 0);
    QCOMPARE((*whole)->read(u"stream.js"_s).value(), QByteArray("let streamed = true"));

    // The local header of app.js is gone.
    const qsizetype at = bytes.indexOf("PK\x03\x04", 10);
    bytes[at] = 'X';
    const auto damaged = open(bytes);
    QVERIFY2(damaged.ok(), damaged.ok() ? "" : qPrintable(damaged.error().toString()));
    QVERIFY(warned(**damaged).contains(u"damaged_entry"_s));
    QVERIFY(!(*damaged)->contains(u"app.js"_s));
    QCOMPARE((*damaged)->read(u"stored.txt"_s).value(), QByteArray("as it is"));
}

void TestZipPackage::readsFromManyThreads()
{
    ZipWriter writer = smallProgram();
    for (int i = 0; i < 50; ++i)
        writer.add("data/" + QByteArray::number(i), QByteArray::number(i).repeated(20'000));
    const auto package = open(writer.build());
    QVERIFY(package.ok());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                const auto bytes = (*package)->read(u"data/%1"_s.arg(i));
                if (!bytes || *bytes != QByteArray::number(i).repeated(20'000))
                    ++wrong;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestZipPackage::stopsWhenAsked()
{
    const Cancellation cancellation;
    qsizetype steps = 0;
    const auto package =
        openZipPackage(smallProgram().build(), u"x.zip"_s, {}, cancellation, [&](qsizetype done, qsizetype total) {
            steps = done;
            QCOMPARE(total, 4);
            if (done == 2)
                cancellation.request();
        });
    QVERIFY(!package.ok());
    QCOMPARE(package.error().code, ErrorCode::Cancelled);
    QCOMPARE(steps, 2);
}

void TestZipPackage::truncationNeverOpensWrongly()
{
    const QByteArray good = smallProgram("root/").build();
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY2(!open(good.first(length)).ok(), qPrintable(QString::number(length)));
    // One changed byte anywhere: refused, or opened with every entry readable.
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x41);
        const auto package = open(bytes);
        if (!package)
            continue;
        for (const PackageEntry& entry : (*package)->entries())
            QVERIFY((*package)->read(entry.path).ok());
        QVERIFY2(!(*package)->intakeWarnings().isEmpty() || paths(**package).size() == 4,
                 qPrintable(QString::number(at)));
    }
}

/// MINGJING_TEST_PACKAGES: a folder of real packages that must all open.
void TestZipPackage::opensPackagesGivenByTheEnvironment()
{
    const QDir folder(qEnvironmentVariable("MINGJING_TEST_PACKAGES", u"/nonexistent"_s));
    const QStringList files = folder.entryList({u"*.zip"_s}, QDir::Files);
    for (const QString& file : files) {
        const auto package = openZipPackage(folder.filePath(file));
        QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toString()));
        for (const PackageEntry& entry : (*package)->entries())
            QVERIFY2((*package)->read(entry.path).ok(), qPrintable(entry.path));
    }
}

QTEST_GUILESS_MAIN(TestZipPackage)
#include "tst_zippackage.moc"
