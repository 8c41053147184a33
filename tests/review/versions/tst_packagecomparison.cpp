// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"
#include "review/versions/packagecomparison.h"

#include <QJsonArray>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray someScript =
    "Page({\n  data: { a: 1 },\n  onLoad() {\n    this.go()\n  },\n  go() {\n    return 2\n  }\n})\n";

Files program(const Files& more = {})
{
    Files files{{u"app.json"_s, R"({"pages":["pages/a/a"]})"},
                {u"pages/a/a.js"_s, someScript},
                {u"pages/a/a.wxml"_s, "<view>\n  <text>一</text>\n</view>\n"}};
    files.insert(more);
    return files;
}

Result<PackageComparison> compare(const Files& before, const Files& after, const Cancellation& cancellation = {})
{
    const MemoryPackage older(before);
    const MemoryPackage newer(after);
    const auto olderSeen = inspectPackage(older);
    const auto newerSeen = inspectPackage(newer);
    if (!olderSeen || !newerSeen)
        qFatal("the sample is no package");
    return comparePackages(older, *olderSeen, newer, *newerSeen, cancellation);
}

QStringList written(const PackageComparison& comparison)
{
    QStringList lines;
    for (const FileChange& one : comparison.files) {
        QString line = fileChangeId(one.kind) + u' ' + one.oldPath + u'>' + one.newPath;
        if (one.content == ContentKind::Text)
            line += u" +%1-%2"_s.arg(one.addedLines).arg(one.removedLines);
        else
            line += u' ' + contentKindId(one.content);
        lines.append(line);
    }
    return lines;
}

QStringList factsOf(const PackageComparison& comparison)
{
    QStringList lines;
    for (const FactChange& one : comparison.facts) {
        if (one.fact != FactKind::Warning)
            lines.append(factChangeId(one.change) + u' ' + factKindId(one.fact) + u' ' + one.name);
    }
    return lines;
}

} // namespace

class PackageComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<Files>("before");
        QTest::addColumn<Files>("after");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char* name, const Files& before, const Files& after, const QStringList& changes) {
            QTest::newRow(name) << program(before) << program(after) << changes;
        };
        QByteArray alike = someScript;
        alike.replace("return 2", "return 3");
        row("the same", {}, {}, {});
        row("added", {}, {{u"b.js"_s, "1\n2\n"}}, {u"added >b.js +2-0"_s});
        row("removed", {{u"b.js"_s, "1\n2\n"}}, {}, {u"removed b.js> +0-2"_s});
        row("changed", {}, {{u"pages/a/a.js"_s, alike}}, {u"changed pages/a/a.js>pages/a/a.js +1-1"_s});
        row("renamed", {{u"b.js"_s, someScript + "//"}}, {{u"c.js"_s, someScript + "//"}},
            {u"renamed b.js>c.js +0-0"_s});
        row("moved", {{u"b/b.js"_s, "let b\n"}}, {{u"c/b.js"_s, "let b\n"}}, {u"moved b/b.js>c/b.js +0-0"_s});
        row("moved and changed", {{u"b/b.js"_s, someScript}}, {{u"c/b.js"_s, alike}}, {u"moved b/b.js>c/b.js +1-1"_s});
        row("another file of its name", {{u"b/b.js"_s, "let a = 1\n"}}, {{u"c/b.js"_s, someScript}},
            {u"removed b/b.js> +0-1"_s, u"added >c/b.js +9-0"_s});
        row("of two alike the likelier", {{u"x/one.js"_s, someScript}, {u"x/two.js"_s, someScript}},
            {{u"y/two.js"_s, someScript}, {u"y/one.js"_s, someScript}},
            {u"moved x/one.js>y/one.js +0-0"_s, u"moved x/two.js>y/two.js +0-0"_s});
        row("not across kinds", {{u"b.js"_s, someScript}}, {{u"b.css"_s, someScript + "x"}},
            {u"added >b.css +10-0"_s, u"removed b.js> +0-9"_s});
        row("empty files are no renames", {{u"b.wxss"_s, ""}}, {{u"c.wxss"_s, ""}},
            {u"removed b.wxss> +0-0"_s, u"added >c.wxss +0-0"_s});
        row("a picture", {{u"i.png"_s, "\x89PNG\r\n\x1a\n a"}}, {{u"i.png"_s, "\x89PNG\r\n\x1a\n b"}},
            {u"changed i.png>i.png picture"_s});
        row("bytes", {{u"d.js"_s, QByteArray("a\0b", 3)}}, {{u"d.js"_s, QByteArray("a\0c", 3)}},
            {u"changed d.js>d.js binary"_s});
        row("text that became bytes", {{u"d.js"_s, "text\n"}}, {{u"d.js"_s, QByteArray("a\0c", 3)}},
            {u"changed d.js>d.js binary"_s});
    }

    void files()
    {
        QFETCH(Files, before);
        QFETCH(Files, after);
        QFETCH(QStringList, changes);
        const auto comparison = compare(before, after);
        QVERIFY(comparison.ok());
        QStringList found = written(*comparison);
        found.sort();
        changes.sort();
        QCOMPARE(found, changes);
        QCOMPARE(comparison->unchangedFiles,
                 before.size() - (changes.size() - comparison->count(FileChangeKind::Added)));
    }

    void lineEndsAndMarksAreNoLines()
    {
        const auto comparison = compare(program({{u"b.js"_s, "a\nb\n"}, {u"c.js"_s, "c\n"}}),
                                        program({{u"b.js"_s, "a\r\nb\r\n"},
                                                 {u"c.js"_s,
                                                  "\xEF\xBB\xBF"
                                                  "c\n"}}));
        QCOMPARE(comparison->files.size(), 2);
        for (const FileChange& one : comparison->files) {
            QVERIFY(one.onlyEncoding);
            QCOMPARE(one.addedLines + one.removedLines, 0);
        }
    }

    void whatWasMadeForMachinesIsLaidOut()
    {
        QByteArray before;
        for (int i = 0; i < 400; ++i)
            before += "function f" + QByteArray::number(i) + "(){return " + QByteArray::number(i) + "}";
        QByteArray after = before;
        after.replace("{return 7}", "{return wx.getLocation()}");
        const auto comparison = compare(program({{u"lib.js"_s, before}}), program({{u"lib.js"_s, after}}));
        const FileChange* lib = comparison->byNewPath(u"lib.js"_s);
        QVERIFY(lib);
        QVERIFY(lib->laidOut);
        QCOMPARE(lib->addedLines, 1);
        QCOMPARE(lib->removedLines, 1);
    }

    void factsGainedAndLost()
    {
        const Files before = program({
            {u"app.json"_s,
             R"({"pages":["pages/a/a","pages/old/old"],"permission":{"scope.userLocation":{"desc":"near"}},
                 "plugins":{"p":{"version":"1.0.0","provider":"wx1"}}})"},
            {u"pages/a/a.js"_s, "wx.request({ url: 'https://one.example.com/a' })\nwx.scanCode({})\n"},
        });
        const Files after = program({
            {u"app.json"_s,
             R"({"pages":["pages/a/a","pages/new/new"],"permission":{"scope.userLocation":{"desc":"far"}},
                 "requiredPrivateInfos":["getLocation"],
                 "plugins":{"p":{"version":"1.1.0","provider":"wx1"},"q":{"version":"2.0.0","provider":"wx2"}}})"},
            {u"pages/a/a.js"_s, "wx.request({ url: 'https://two.example.com/a' })\nwx.getLocation({})\n"},
        });
        const auto comparison = compare(before, after);
        QVERIFY(comparison.ok());
        const QStringList found = factsOf(*comparison);
        for (const QString& expected :
             {u"gained page pages/new/new"_s, u"lost page pages/old/old"_s, u"gained api wx.getLocation"_s,
              u"lost api wx.scanCode"_s, u"gained domain two.example.com"_s, u"lost domain one.example.com"_s,
              u"gained private_info getLocation"_s, u"altered permission scope.userLocation"_s, u"altered plugin wx1"_s,
              u"gained plugin wx2"_s})
            QVERIFY2(found.contains(expected), qPrintable(expected + u" not in "_s + found.join(u"; "_s)));
        for (const FactChange& one : comparison->facts) {
            if (one.name == "wx.getLocation"_L1 && one.fact == FactKind::Api)
                QCOMPARE(one.site.line, 2);
        }
    }

    void manyFilesAreBounded()
    {
        Files before;
        Files after;
        for (int i = 0; i < 1'500; ++i) {
            before.insert(u"old/%1/f%1.js"_s.arg(i), someScript + QByteArray::number(i));
            after.insert(u"new/%1/g%1.js"_s.arg(i), someScript + QByteArray::number(i + 5'000));
            after.insert(u"new/%1/f%1.js"_s.arg(i), someScript + QByteArray::number(i + 9'000));
        }
        const auto comparison = compare(program(before), program(after));
        QVERIFY(comparison.ok());
        QVERIFY(comparison->renamesLimited);
        QCOMPARE(comparison->count(FileChangeKind::Moved), 1'500);
        QCOMPARE(comparison->count(FileChangeKind::Added), 1'500);
    }

    void stopsWhenAsked()
    {
        const Cancellation cancellation;
        cancellation.request();
        const auto comparison = compare(program(), program({{u"b.js"_s, "1"}}), cancellation);
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::Cancelled);
    }

    void json()
    {
        const auto comparison = compare(program({{u"b.js"_s, "1\n2\n3\n"}}), program({{u"b.js"_s, "1\n3\n4\n"}}));
        const QJsonObject document = toJson(*comparison);
        QCOMPARE(QStringList(document.keys()),
                 (QStringList{u"counts"_s, u"facts"_s, u"files"_s, u"new"_s, u"old"_s, u"renames_limited"_s}));
        const QJsonObject file = document.value("files"_L1).toArray().at(0).toObject();
        QCOMPARE(QStringList(file.keys()),
                 (QStringList{u"added_lines"_s, u"change"_s, u"content"_s, u"hunks"_s, u"laid_out"_s, u"likeness"_s,
                              u"new_bytes"_s, u"new_path"_s, u"old_bytes"_s, u"old_path"_s, u"only_encoding"_s,
                              u"removed_lines"_s}));
        const QJsonArray hunks = file.value("hunks"_L1).toArray();
        QCOMPARE(hunks.size(), 2);
        QCOMPARE(hunks.at(0).toObject(),
                 (QJsonObject{{u"old_first"_s, 2}, {u"old_lines"_s, 1}, {u"new_first"_s, 2}, {u"new_lines"_s, 0}}));
        QCOMPARE(document.value("counts"_L1).toObject().value("changed"_L1).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(PackageComparisonTest)
#include "tst_packagecomparison.moc"
