// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/package/inspection.h"
#include "storage/package/zippackage.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

/// What is expected of one package of hostilezips.py.
struct Expectation {
    const char* name;
    /// `ok`, a code of refusal, or the id of a warning.
    const char* outcome;
    /// A part of the reason, or the path of the warning.
    const char* what;
};

const Expectation expectations[] = {
    {"good", "ok", ""},
    {"good-below-a-folder", "ok", ""},
    {"empty", "Malformed", "not a zip"},
    {"html", "Malformed", "not a zip"},
    {"rar", "Malformed", "not a zip"},
    {"gzip", "Malformed", "not a zip"},
    {"truncated-end", "Malformed", "no end record"},
    {"truncated-directory", "Malformed", "no end record"},
    {"truncated-data", "Malformed", "no end record"},
    {"beginning-cut-off", "Malformed", ""},
    {"no-entries", "NotFound", "neither app.json"},
    {"no-manifest", "NotFound", "neither app.json"},
    {"manifest-only-by-traversal", "NotFound", "neither app.json"},
    {"encrypted", "Refused", "encrypted"},
    {"encrypted-strongly", "Refused", "encrypted"},
    {"encrypted-aes", "Refused", "encrypted"},
    {"encrypted-directory", "Refused", "encrypted"},
    {"method-shrink", "Refused", "method 1 "},
    {"method-deflate64", "Refused", "method 9 "},
    {"method-bzip2", "Refused", "method 12"},
    {"method-lzma", "Refused", "method 14"},
    {"method-zstd", "Refused", "method 93"},
    {"method-xz", "Refused", "method 95"},
    {"split", "Refused", "split"},
    {"count-too-high", "Malformed", "fewer entries"},
    {"count-too-low", "Malformed", "more entries"},
    {"two-ends", "Malformed", "ambiguous"},
    {"comment-cut-off", "Malformed", "comment ends early"},
    {"bomb", "Refused", "ratio"},
    {"bomb-that-lies", "Refused", "come out"},
    {"bomb-of-overlaps", "Refused", "in all"},
    {"one-file-too-large", "Refused", "more than 67108864"},
    {"too-much-in-all", "Refused", "in all"},
    {"name-too-long", "Refused", "a name of 513 bytes"},
    {"folders-too-deep", "Refused", "nested more than 32"},
    {"too-many-entries", "Refused", "20004 entries"},
    {"refused-by-a-name-of-two-lines", "Refused", "method 12"},
    {"archives-too-deep", "Refused", "archives nested more than 2"},
    {"two-programs", "Ambiguous", "several mini-programs in one package: a/, b/"},
    {"traversal", "traversal_name", "../../etc/passwd"},
    {"traversal-inside", "traversal_name", "pages/../../x.js"},
    {"absolute", "absolute_name", "/etc/passwd"},
    {"drive-letter", "drive_name", "C:/windows/x.js"},
    {"backslashes", "backslash_name", "pages\\x.js"},
    {"no-name", "empty_name", ""},
    {"only-dots", "empty_name", "././"},
    {"duplicate", "duplicate_name", "app.js"},
    {"duplicate-normalised", "duplicate_name", "pages/index/index.js"},
    {"differs-in-case", "case_collision", "App.js"},
    {"differs-in-composition", "case_collision", "pages/\u00e9.js"},
    {"file-and-folder", "file_folder_collision", "app.js"},
    {"control-characters", "control_characters", "a\ab.js"},
    {"newline-in-name", "control_characters", "a\nb.js"},
    {"null-in-name", "control_characters", nullptr},
    {"bidi-override", "bidi_characters", "\u202egnp.js"},
    {"zero-width", "bidi_characters", "app\u200b.js"},
    {"overlong-slash", "overlong_characters", nullptr},
    {"overlong-dot", "overlong_characters", nullptr},
    {"gbk", "decoded_name", "图片/首页.txt"},
    {"no-known-encoding", "undecodable_name", nullptr},
    {"symbolic-link", "symbolic_link", "link"},
    {"device", "special_file", "device"},
    {"folder-with-bytes", "hidden_data", "folder/"},
    {"local-name-differs", "header_mismatch", "a.js"},
    {"local-method-differs", "header_mismatch", "a.js"},
    {"local-size-differs", "header_mismatch", "a.js"},
    {"local-flags-differ", "header_mismatch", "a.js"},
    {"wrong-crc", "wrong_crc", "a.js"},
    {"wrong-size", "wrong_size", "a.js"},
    {"broken-stream", "damaged_entry", "a.js"},
    {"cut-off-stream", "damaged_entry", "a.js"},
    {"no-local-header", "damaged_entry", "a.js"},
    {"bytes-behind-the-stream", "hidden_data", "a.js"},
    {"overlap", "overlapping_entries", "b.js"},
    {"data-before", "data_before", ""},
    {"data-after", "data_after", ""},
    {"comment", "archive_comment", ""},
    {"gap", "hidden_data", ""},
    {"hidden-entry", "hidden_data", "ghost.js"},
    {"data-in-the-directory", "hidden_data", ""},
    {"streamed", "unreached_file", "stream.js"},
    {"faults-together", "damaged_entry", "broken.js"},
    {"nested-archive", "nested_archive", "inner.zip"},
    {"nested-archive-as-picture", "misnamed_file", "logo.png"},
    {"nested-rar", "nested_archive", "inner.bin"},
    {"hidden-file", "hidden_file", ".env"},
    {"elf", "executable", "lib/run"},
    {"pe", "executable", "setup.dat"},
    {"shell-script", "executable", "run"},
    {"picture-that-is-html", "misnamed_file", "logo.png"},
    {"script-that-is-a-picture", "misnamed_file", "a.js"},
    {"invalid-utf8", "invalid_utf8", "pages/index/index.wxss"},
    {"utf-16", "utf16_text", "pages/index/index.wxss"},
    {"byte-order-mark", "byte_order_mark", "pages/index/index.wxss"},
    {"large-script", "large_script", "utils/big.js"},
    {"minified-script", "minified_script", "utils/min.js"},
    {"obfuscated-script", "obfuscated_script", "utils/o.js"},
    {"packed-script", "obfuscated_script", "utils/p.js"},
    {"unreached-file", "unreached_file", "old/secret.js"},
    {"app-json-broken", "Malformed", "1:"},
    {"app-json-of-an-array", "Malformed", "not a JSON object"},
    {"app-json-too-deep", "Refused", "128 levels"},
    {"app-json-with-comments", "lenient_json", "app.json"},
    {"app-json-key-twice", "duplicate_key", "app.json:2"},
    {"no-pages", "no_pages", "app.json"},
    {"missing-page", "missing_page", "app.json:2"},
    {"escaping-page", "escaping_page", "app.json:1"},
    {"page-twice", "duplicate_page", "app.json:1"},
    {"subpackages-overlap", "subpackage_overlap", "app.json:1"},
    {"escaping-subpackage", "escaping_path", "app.json:1"},
    {"missing-component", "missing_component", "pages/index/index.json:1"},
    {"missing-plugin", "missing_plugin", "pages/index/index.json:1"},
    {"one-tab", "tab_bar_count", "app.json:1"},
    {"six-tabs", "tab_bar_count", "app.json:1"},
    {"large-tab-icon", "icon_size", "app.json:2"},
    {"tab-icon-of-another-kind", "icon_format", "app.json:2"},
    {"npm-not-built", "unbuilt_npm", "pages/index/index.json:1"},
    {"form-broken", "invalid_submission", "submission.json:1"},
};

QDir hostileFolder()
{
    return QDir(QStringLiteral(MINGJING_BINARY_DIR "/tests/storage/package/hostile"));
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return u"NotFound"_s;
    case ErrorCode::Malformed:
        return u"Malformed"_s;
    case ErrorCode::Refused:
        return u"Refused"_s;
    case ErrorCode::Ambiguous:
        return u"Ambiguous"_s;
    default:
        return u"other"_s;
    }
}

QString placeOf(const IntakeWarning& warning, bool withLine)
{
    return withLine ? u"%1:%2"_s.arg(warning.path).arg(warning.line) : warning.path;
}

} // namespace

/// Packages made by hostilezips.py: each is refused for one reason, or opened with a warning, and the honest files of
/// an opened one are all there.
class TestHostileZips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPackageIsExpected();
    void meets_data();
    void meets();
    void faultsHideNothing();
};

void TestHostileZips::everyPackageIsExpected()
{
    QStringList names;
    for (const Expectation& one : expectations)
        names.append(QString::fromLatin1(one.name) + u".zip"_s);
    names.sort();
    QCOMPARE(hostileFolder().entryList({u"*.zip"_s}, QDir::Files, QDir::Name), names);
    QVERIFY(names.size() >= 60);
}

void TestHostileZips::meets_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("what");
    for (const Expectation& one : expectations)
        QTest::newRow(one.name) << QString::fromLatin1(one.outcome) << QString::fromUtf8(one.what);
}

void TestHostileZips::meets()
{
    QFETCH(QString, outcome);
    QFETCH(QString, what);
    QFile file(hostileFolder().filePath(QString::fromLatin1(QTest::currentDataTag()) + u".zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    const auto package = openZipPackage(bytes, u"x.zip"_s);
    auto inspection = package ? inspectPackage(**package) : Result<PackageInspection>(package.error());
    if (!inspection) {
        const Error& error = inspection.error();
        QCOMPARE(codeName(error.code), outcome);
        QVERIFY2(error.message.contains(what), qPrintable(error.toString()));
        QVERIFY(!error.toString().contains(u'\n'));
        return;
    }
    QCOMPARE((*package)->sha256(), sha256Hex(bytes));
    QCOMPARE((*package)->archiveBytes(), bytes);
    QCOMPARE((*package)->read(u"pages/index/index.wxml"_s).value(), QByteArray("<view>你好</view>"));
    for (const PackageEntry& entry : (*package)->entries()) {
        QVERIFY(!entry.path.startsWith(u'/') && !entry.path.split(u'/').contains(u".."_s));
        QCOMPARE((*package)->read(entry.path).value().size(), entry.size);
    }
    QStringList found;
    const bool withLine = what.section(u':', -1).toInt() > 0;
    for (const IntakeWarning& warning : std::as_const(inspection->warnings))
        found.append(intakeWarningId(warning.kind) + u' ' + placeOf(warning, withLine));
    if (outcome == "ok"_L1) {
        QCOMPARE(found, QStringList());
    } else if (what.isNull()) {
        QVERIFY2(std::any_of(found.cbegin(), found.cend(),
                             [&](const QString& one) { return one.startsWith(outcome + u' '); }),
                 qPrintable(found.join(u'\n')));
    } else {
        QVERIFY2(found.contains(outcome + u' ' + what), qPrintable(found.join(u'\n')));
    }
}

void TestHostileZips::faultsHideNothing()
{
    QFile file(hostileFolder().filePath(u"faults-together.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto package = openZipPackage(file.readAll(), u"x.zip"_s);
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toString()));
    QStringList found;
    for (const IntakeWarning& warning : (*package)->intakeWarnings())
        found.append(intakeWarningId(warning.kind) + u' ' + warning.path);
    const QStringList expected{
        u"traversal_name ../../etc/passwd"_s,
        u"absolute_name /etc/passwd"_s,
        u"drive_name C:/windows/x.js"_s,
        u"backslash_name pages\\x.js"_s,
        u"empty_name "_s,
        u"symbolic_link link"_s,
        u"special_file device"_s,
        u"duplicate_name twice.js"_s,
        u"case_collision Twice.js"_s,
        u"control_characters a\ab.js"_s,
        u"bidi_characters \u202egnp.js"_s,
        u"decoded_name 首页.txt"_s,
        u"header_mismatch local.js"_s,
        u"wrong_crc crc.js"_s,
        u"wrong_size size.js"_s,
        u"damaged_entry broken.js"_s,
        u"damaged_entry cut.js"_s,
        u"damaged_entry gone.js"_s,
        u"hidden_data behind.js"_s,
        u"overlapping_entries shared.js"_s,
        u"nested_archive inner.zip"_s,
        u"hidden_file .env"_s,
        u"executable lib/run"_s,
        u"misnamed_file logo.png"_s,
    };
    for (const QString& one : expected)
        QVERIFY2(found.contains(one), qPrintable(one + u"\nis not among\n"_s + found.join(u'\n')));
    for (const QString& id : {u"overlong_characters "_s, u"undecodable_name "_s})
        QCOMPARE(found.filter(QRegularExpression(u'^' + id)).size(), 1);
    const QMap<QString, QByteArray> readable{
        {u"app.js"_s, "App({})"},    {u"pages/index/index.wxml"_s, "<view>你好</view>"},
        {u"twice.js"_s, "second()"}, {u"@duplicate/1/twice.js"_s, "first()"},
        {u"Twice.js"_s, "third()"},  {u"crc.js"_s, "let a = 1"},
        {u"local.js"_s, "1"},        {u"behind.js"_s, "1"},
        {u"shared.js"_s, "App({})"}, {u"late.js"_s, "x"},
        {u".env"_s, "KEY=1"},        {u"logo.png"_s, "<html></html>"},
        {u"首页.txt"_s, "x"},        {u"last.js"_s, "honest()"},
    };
    for (auto it = readable.cbegin(); it != readable.cend(); ++it) {
        const auto bytes = (*package)->read(it.key());
        QVERIFY2(bytes.ok(), qPrintable(it.key()));
        QCOMPARE(*bytes, *it);
    }
    for (const QString& path : {u"broken.js"_s, u"cut.js"_s, u"gone.js"_s, u"link"_s, u"device"_s})
        QVERIFY2(!(*package)->contains(path), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestHostileZips)
#include "tst_hostilezips.moc"
