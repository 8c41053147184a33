// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built executable: what other programs rely on.
#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"
#include "tests/app/cli/samplecase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Outcome cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(MINGJING_CLI), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString samplePackage()
{
    return QStringLiteral(MINGJING_BINARY_DIR "/samples/fulishe.zip");
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ContractTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_database = m_folder.filePath(u"cases.sqlite"_s);
        m_archive = m_folder.filePath(u"case.mjcase"_s);
        m_case = makeSampleCase(m_database, samplePackage());
        const Outcome exported = cli({u"case"_s, u"export"_s, m_case, u"--db"_s, m_database, u"--out"_s, m_archive});
        QVERIFY2(exported.status == 0, exported.errors.constData());
        QFile other(m_folder.filePath(u"other.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const std::pair<QString, QByteArray> limits[] = {
            {u"wide.conf"_s, "[General]\nlanguage=en\n[package_limits]\nentries=30000\n"},
            {u"narrow.conf"_s, "[package_limits]\nentries=2\n"},
            {u"odd.conf"_s, "[package_limits]\nentries=many\n"},
            {u"unknown.conf"_s, "[package_limits]\nentires=7\n"},
        };
        for (const auto& [name, text] : limits) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        other.write("一、总则\n1. 分享规范\n1.1 不得强迫用户分享。\n1.3 不得夸大宣传。\n");
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("version") << u"--version"_s << 0;
        QTest::newRow("help") << u"--help"_s << 0;
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("unknown") << u"frobnicate"_s << 2;
        QTest::newRow("unknown in group") << u"case frobnicate"_s << 2;
        QTest::newRow("unknown option") << u"spec show --frobnicate"_s << 2;
        QTest::newRow("spec show") << u"spec show"_s << 0;
        QTest::newRow("spec show too many") << u"spec show a b"_s << 2;
        QTest::newRow("spec show warned") << u"spec show OTHER"_s << 0;
        QTest::newRow("spec show strict") << u"spec show OTHER --strict"_s << 1;
        QTest::newRow("spec show nothing there") << u"spec show /no/such"_s << 3;
        QTest::newRow("spec show no specification") << u"spec show PACKAGE"_s << 3;
        QTest::newRow("spec diff") << u"spec diff OTHER OTHER"_s << 0;
        QTest::newRow("spec diff one") << u"spec diff OTHER"_s << 2;
        QTest::newRow("inspect") << u"package inspect PACKAGE"_s << 0;
        QTest::newRow("inspect no zip") << u"package inspect OTHER"_s << 3;
        QTest::newRow("inspect nothing") << u"package inspect"_s << 2;
        QTest::newRow("inspect within bounds") << u"package inspect PACKAGE --limits WIDE"_s << 0;
        QTest::newRow("inspect beyond a bound") << u"package inspect PACKAGE --limits NARROW"_s << 3;
        QTest::newRow("inspect odd bound") << u"package inspect PACKAGE --limits ODD"_s << 3;
        QTest::newRow("inspect unknown bound") << u"package inspect PACKAGE --limits UNKNOWN"_s << 3;
        QTest::newRow("inspect no limits") << u"package inspect PACKAGE --limits /no/such"_s << 3;
        QTest::newRow("checklist beyond a bound") << u"checklist PACKAGE --limits NARROW"_s << 3;
        QTest::newRow("checklist") << u"checklist PACKAGE"_s << 0;
        QTest::newRow("checklist other spec") << u"checklist PACKAGE --spec OTHER"_s << 0;
        QTest::newRow("checklist no spec") << u"checklist PACKAGE --spec /no/such"_s << 3;
        QTest::newRow("checklist by profile") << u"checklist PACKAGE --profile quick-look"_s << 0;
        QTest::newRow("checklist re-review") << u"checklist PACKAGE --profile re-review --former 2/5.1.1"_s << 0;
        QTest::newRow("checklist no profile") << u"checklist PACKAGE --profile no-such"_s << 3;
        QTest::newRow("checklist not a profile") << u"checklist PACKAGE --profile OTHER"_s << 3;
        QTest::newRow("scan") << u"package scan PACKAGE"_s << 1;
        QTest::newRow("scan two documents") << u"package scan PACKAGE --json --sarif"_s << 2;
        QTest::newRow("scan nothing") << u"package scan"_s << 2;
        QTest::newRow("scan no zip") << u"package scan OTHER"_s << 3;
        QTest::newRow("scan odd import") << u"package scan PACKAGE --import OTHER"_s << 3;
        QTest::newRow("scan coverage") << u"package scan --coverage"_s << 0;
        QTest::newRow("measure absent labels") << u"hints measure /no/such"_s << 3;
        QTest::newRow("case list") << u"case list --db DB"_s << 0;
        QTest::newRow("case list no db") << u"case list"_s << 2;
        QTest::newRow("case list absent db") << u"case list --db /no/such"_s << 3;
        QTest::newRow("case list odd status") << u"case list --db DB --status lost"_s << 2;
        QTest::newRow("case list not a database") << u"case list --db PACKAGE"_s << 3;
        QTest::newRow("case search") << u"case search 利诱 --db DB"_s << 0;
        QTest::newRow("case search nothing there") << u"case search 龙 --db DB --json"_s << 0;
        QTest::newRow("case search no word") << u"case search --db DB"_s << 2;
        QTest::newRow("case search odd limit") << u"case search x --db DB --limit 0"_s << 2;
        QTest::newRow("case search absent db") << u"case search x --db /no/such"_s << 3;
        QTest::newRow("case backup no file") << u"case backup --db DB"_s << 2;
        QTest::newRow("case backup in the way") << u"case backup --db DB --out OTHER"_s << 3;
        QTest::newRow("case restore no backup") << u"case restore OTHER --db DB"_s << 3;
        QTest::newRow("case restore itself") << u"case restore DB --db DB"_s << 3;
        QTest::newRow("case show") << u"case show CASE --db DB"_s << 0;
        QTest::newRow("case show archive") << u"case show ARCHIVE"_s << 0;
        QTest::newRow("case show unknown") << u"case show none --db DB"_s << 3;
        QTest::newRow("case verify") << u"case verify --db DB"_s << 0;
        QTest::newRow("case carry decided") << u"case carry CASE --db DB --spec OTHER"_s << 3;
        QTest::newRow("case carry trial decided") << u"case carry CASE --db DB --spec OTHER --dry-run"_s << 3;
        QTest::newRow("case carry without spec") << u"case carry CASE --db DB"_s << 2;
        QTest::newRow("case carry no spec") << u"case carry CASE --db DB --spec /no/such"_s << 3;
        QTest::newRow("compare") << u"package compare PACKAGE PACKAGE"_s << 0;
        QTest::newRow("compare one") << u"package compare PACKAGE"_s << 2;
        QTest::newRow("compare no zip") << u"package compare PACKAGE OTHER"_s << 3;
        QTest::newRow("compare beyond a bound") << u"package compare PACKAGE PACKAGE --limits NARROW"_s << 3;
        QTest::newRow("compare the only version") << u"case compare CASE --db DB"_s << 3;
        QTest::newRow("resubmit without db") << u"case resubmit CASE PACKAGE"_s << 2;
        QTest::newRow("resubmit the same") << u"case resubmit CASE PACKAGE --db DB"_s << 3;
        QTest::newRow("resubmit no zip") << u"case resubmit CASE OTHER --db DB"_s << 3;
        QTest::newRow("case rebuild") << u"case rebuild CASE --db DB"_s << 0;
        QTest::newRow("case import twice") << u"case import ARCHIVE --db DB"_s << 3;
        QTest::newRow("case export nowhere") << u"case export CASE --db DB --out /no/such/file.mjcase"_s << 3;
        QTest::newRow("case export without out") << u"case export CASE --db DB"_s << 2;
        QTest::newRow("report format") << u"report CASE --db DB --format doc --out x"_s << 2;
        QTest::newRow("report language") << u"report CASE --db DB --lang fr --out x"_s << 2;
        QTest::newRow("report without out") << u"report CASE --db DB"_s << 2;
        QTest::newRow("report beyond a bound") << u"report CASE --db DB --out x --limits NARROW"_s << 3;
        QTest::newRow("report odd bound") << u"report CASE --db DB --out x --limits ODD"_s << 3;
        QTest::newRow("show within bounds") << u"case show CASE --db DB --json --limits WIDE"_s << 0;
        QTest::newRow("show beyond a bound") << u"case show CASE --db DB --json --limits NARROW"_s << 3;
        QTest::newRow("show of another root") << u"case show CASE --db DB --json --root no/such"_s << 3;
        QTest::newRow("report no archive") << u"report PACKAGE --out x"_s << 3;
        QTest::newRow("replay") << u"replay ARCHIVE"_s << 0;
        QTest::newRow("replay verify") << u"replay ARCHIVE --verify"_s << 0;
        QTest::newRow("replay both") << u"replay ARCHIVE --verify --json"_s << 2;
        QTest::newRow("replay no archive") << u"replay OTHER"_s << 3;
        QTest::newRow("deadlines before") << u"deadlines --db DB --at 2026-11-02"_s << 0;
        QTest::newRow("deadlines after") << u"deadlines --db DB --at 2027-11-02"_s << 1;
        QTest::newRow("deadlines remind") << u"deadlines --db DB --at 2026-11-02 --remind 1,3,7"_s << 0;
        QTest::newRow("deadlines odd reminder") << u"deadlines --db DB --remind often"_s << 2;
        QTest::newRow("appeal") << u"case appeal CASE --db DB"_s << 0;
        QTest::newRow("appeal business days") << u"case appeal CASE --db DB --days business"_s << 0;
        QTest::newRow("appeal odd days") << u"case appeal CASE --db DB --days lunar"_s << 3;
        QTest::newRow("appeal no calendar") << u"case appeal CASE --db DB --calendar /no/such"_s << 3;
        QTest::newRow("appeal not a calendar") << u"case appeal CASE --db DB --calendar OTHER"_s << 3;
        QTest::newRow("appeal of an archive") << u"case appeal ARCHIVE"_s << 0;
        QTest::newRow("appeal without db") << u"case appeal file CASE --item F1=x"_s << 2;
        QTest::newRow("appeal without item") << u"case appeal file CASE --db DB"_s << 2;
        QTest::newRow("appeal of no finding") << u"case appeal file CASE --db DB --item F9=x"_s << 3;
        QTest::newRow("answer of no appeal") << u"case appeal answer CASE A9 --db DB --item F1=upheld:x"_s << 3;
        QTest::newRow("withdraw no appeal") << u"case appeal withdraw CASE A9 --db DB --reason x"_s << 3;
        QTest::newRow("history") << u"case history CASE --db DB"_s << 0;
        QTest::newRow("history without db") << u"case history CASE"_s << 2;
        QTest::newRow("history of no case") << u"case history none --db DB"_s << 3;
        QTest::newRow("notice format") << u"notice CASE --db DB --format pdf --out x"_s << 2;
        QTest::newRow("notice language") << u"notice CASE --db DB --lang fr --out x"_s << 2;
        QTest::newRow("notice without out") << u"notice CASE --db DB"_s << 2;
        QTest::newRow("notice of no decision") << u"notice CASE --db DB --decision D9 --out x"_s << 3;
        QTest::newRow("notice of no appeal") << u"notice CASE --db DB --appeal A9 --out x"_s << 3;
        QTest::newRow("notice recorded nowhere") << u"notice ARCHIVE --record --out x"_s << 2;
        QTest::newRow("open without db") << u"case open PACKAGE"_s << 2;
        QTest::newRow("open no zip") << u"case open OTHER --db DB"_s << 3;
        QTest::newRow("open odd zone") << u"case open PACKAGE --db DB --time-zone Nowhere"_s << 2;
        QTest::newRow("open the same again") << u"case open PACKAGE --db DB"_s << 0;
        QTest::newRow("deadlines no day") << u"deadlines --db DB --at soon"_s << 2;
    }
    void statuses()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        const Outcome outcome = cli(argumentsOf(line));
        QVERIFY2(outcome.status == status, outcome.errors.constData());
        QCOMPARE(outcome.errors.isEmpty(), status < 2);
        if (status >= 2) {
            QCOMPARE(outcome.errors.count('\n'), 1);
            QVERIFY(outcome.errors.startsWith("mingjing-cli: "));
        }
    }

    void everyCommandHasHelp()
    {
        const QByteArray overview = cli({u"--help"_s}).output;
        for (const QString& words :
             {u"spec show"_s,   u"spec diff"_s,    u"package inspect"_s, u"package scan"_s, u"hints measure"_s,
              u"checklist"_s,   u"case list"_s,    u"case show"_s,       u"case verify"_s,  u"case open"_s,
              u"case appeal"_s, u"case history"_s, u"notice"_s,          u"case rebuild"_s, u"case carry"_s,
              u"case export"_s, u"case import"_s,  u"report"_s,          u"replay"_s,       u"deadlines"_s}) {
            QVERIFY2(overview.contains("  " + words.toUtf8() + "  "), qPrintable(words));
            const Outcome help = cli(words.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY(help.output.startsWith("usage: mingjing-cli " + words.toUtf8() + ' '));
        }
    }

    /// A newcomer who asks for what is not there is told so, in words.
    void emptyIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no case") << u"case list --db DB --status archived"_s << QByteArray("no case\n");
        QTest::newRow("nothing found") << u"case search 龙龙龙 --db DB"_s << QByteArray("nothing found\n");
        QTest::newRow("no offence") << u"case history NEW --db EMPTY"_s << QByteArray("no offence is known\n");
        QTest::newRow("no deadline") << u"deadlines --db EMPTY"_s << QByteArray("no deadline is pending\n");
        QTest::newRow("no decision") << u"case appeal NEW --db EMPTY"_s << QByteArray("no decision is in force");
        QTest::newRow("the commands of a group") << u"case --help"_s << QByteArray("usage: mingjing-cli case COMMAND");
    }

    void emptyIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, said);
        const QString database = m_folder.filePath(u"empty.sqlite"_s);
        const Outcome opened = cli({u"case"_s, u"open"_s, samplePackage(), u"--db"_s, database, u"--json"_s});
        QVERIFY2(opened.status == 0, opened.errors.constData());
        line.replace(u"NEW"_s, opened.json()["cases"_L1][0]["case"_L1].toString()).replace(u"EMPTY"_s, database);
        const Outcome outcome = cli(argumentsOf(line));
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        QVERIFY2(outcome.output.contains(said), outcome.output.constData());
        QVERIFY(!line.startsWith(u"case --help"_s) || !outcome.output.contains("spec show"));
    }

    void jsonKeys_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("spec show") << u"spec show --json"_s
                                   << QStringList{u"edition"_s, u"counts"_s, u"clauses"_s, u"processing_rules"_s,
                                                  u"warnings"_s};
        QTest::newRow("spec diff") << u"spec diff OTHER OTHER --json"_s << QStringList{};
        QTest::newRow("inspect") << u"package inspect PACKAGE --json"_s << QStringList{};
        QTest::newRow("checklist") << u"checklist PACKAGE --json"_s
                                   << QStringList{u"edition"_s, u"profile"_s, u"items"_s, u"counts"_s};
        QTest::newRow("checklist by profile")
            << u"checklist PACKAGE --profile quick-look --json"_s
            << QStringList{u"edition"_s, u"profile"_s, u"audit_profile"_s, u"items"_s, u"counts"_s};
        QTest::newRow("case list") << u"case list --db DB --json"_s << QStringList{u"cases"_s};
        QTest::newRow("case show") << u"case show CASE --db DB --json"_s
                                   << QStringList{u"case"_s, u"findings"_s, u"decisions"_s, u"checklist"_s,
                                                  u"journal"_s};
        QTest::newRow("case verify") << u"case verify CASE --db DB --json"_s << QStringList{u"ok"_s, u"cases"_s};
        QTest::newRow("case rebuild") << u"case rebuild --db DB --json"_s << QStringList{u"rebuilt"_s};
        QTest::newRow("replay") << u"replay ARCHIVE --json"_s
                                << QStringList{u"case"_s, u"verified"_s, u"problems"_s, u"head_hash"_s, u"events"_s};
        QTest::newRow("deadlines") << u"deadlines --db DB --at 2026-11-02 --json"_s
                                   << QStringList{u"at"_s, u"deadlines"_s};
    }
    void jsonKeys()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, keys);
        const Outcome outcome = cli(argumentsOf(line));
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const QJsonObject document = outcome.json();
        QVERIFY(!document.isEmpty());
        for (const QString& key : std::as_const(keys))
            QVERIFY2(document.contains(key), qPrintable(key));
    }

    void aProfileSaysWhatIsAsked()
    {
        const QJsonObject document = cli(argumentsOf(u"checklist PACKAGE --profile quick-look --json"_s)).json();
        QCOMPARE(document["audit_profile"_L1]["id"_L1].toString(), u"quick-look"_s);
        QCOMPARE(document["audit_profile"_L1]["sha256"_L1].toString().size(), 64);
        int asked = 0;
        for (const QJsonValue& item : document["items"_L1].toArray()) {
            QVERIFY(item["asked"_L1].isBool() && item["asked_reason"_L1].isString());
            asked += item["asked"_L1].toBool() && item["applicable"_L1].toBool() ? 1 : 0;
        }
        QVERIFY(asked > 0);
        QCOMPARE(document["counts"_L1]["asked"_L1].toInt(), asked);
        QVERIFY(asked < document["counts"_L1]["applicable"_L1].toInt());
    }

    void theBuiltInSpecification()
    {
        const QJsonObject counts = cli({u"spec"_s, u"show"_s, u"--json"_s}).json().value("counts"_L1).toObject();
        QCOMPARE(counts.value("chapters"_L1).toInt(), 7);
        QCOMPARE(counts.value("sections"_L1).toInt(), 24);
        QCOMPARE(counts.value("clauses"_L1).toInt(), 332);
        QCOMPARE(counts.value("processing_rules"_L1).toInt(), 28);
    }

    void deadlinesSayHowTheyWereCounted()
    {
        const QJsonArray deadlines =
            cli(argumentsOf(u"deadlines --db DB --at 2026-11-02 --json"_s)).json().value("deadlines"_L1).toArray();
        QVERIFY(!deadlines.isEmpty());
        for (const QJsonValue& deadline : deadlines) {
            QCOMPARE(deadline["counted"_L1]["count"_L1].toString(), u"natural"_s);
            QVERIFY(deadline["counted"_L1]["days"_L1].toInt() > 0);
        }
        const QByteArray table = cli(argumentsOf(u"deadlines --db DB --at 2026-11-02"_s)).output;
        QVERIFY2(table.contains("7 natural days"), table.constData());
    }

    void theDryRunTellsWhatWouldFollow()
    {
        const QJsonObject before = cli(argumentsOf(u"deadlines --db DB --at 2026-11-02 --json"_s)).json();
        const QJsonObject after = cli(argumentsOf(u"deadlines --db DB --at 2027-11-02 --json"_s)).json();
        for (const QString& key : {u"would_follow"_s, u"bans_ending"_s, u"bans_running"_s, u"reminders"_s}) {
            QVERIFY2(before.value(key).isArray(), qPrintable(key));
            QVERIFY2(after.value(key).isArray(), qPrintable(key));
        }
        QVERIFY(before["would_follow"_L1].toArray().isEmpty());
        const QJsonArray follow = after["would_follow"_L1].toArray();
        for (const QJsonValue& step : follow) {
            QCOMPARE(step["when"_L1].toString(), u"overdue"_s);
            QVERIFY(!step["deadline"_L1].toString().isEmpty() && !step["rule_text"_L1].toString().isEmpty());
        }
        for (const QJsonValue& deadline : after["deadlines"_L1].toArray())
            QCOMPARE(deadline["state_at"_L1].toString(), u"overdue"_s);
        const QByteArray reminded = cli(argumentsOf(u"deadlines --db DB --at 2026-11-07 --json"_s)).output;
        QVERIFY2(reminded.contains("\"days_before\""), reminded.constData());
    }

    void casesAreListed()
    {
        const QJsonArray cases = cli(argumentsOf(u"case list --db DB --json"_s)).json().value("cases"_L1).toArray();
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.at(0)["id"_L1].toString(), m_case);
        QCOMPARE(cases.at(0)["status"_L1].toString(), u"decided"_s);
        QCOMPARE(cases.at(0)["findings"_L1].toInt(), 3);
    }

    void reports_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("html zh") << u"--format html --lang zh_CN"_s << QByteArray("审核决定书");
        QTest::newRow("html en") << u"--format html --lang en"_s << QByteArray("Review decision report");
        QTest::newRow("json") << u"--format json"_s << QByteArray("\"head_hash\"");
        QTest::newRow("csv") << u"--format csv --lang en"_s << QByteArray("\"Clause\",\"Section\"");
    }
    void reports()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, holds);
        for (const QString& from : {u"CASE --db DB"_s, u"ARCHIVE"_s}) {
            const QString path = m_folder.filePath(u"report.out"_s);
            QFile::remove(path);
            const Outcome outcome = cli(argumentsOf(u"report %1 %2 --out %3"_s.arg(from, options, path)));
            QVERIFY2(outcome.status == 0, outcome.errors.constData());
            QVERIFY(outcome.output.isEmpty());
            QVERIFY(contentsOf(path).contains(holds));
        }
    }

    void aCaseIsOpenedFromItsPackage()
    {
        const QString database = m_folder.filePath(u"opened.sqlite"_s);
        const QStringList open{u"case"_s, u"open"_s, samplePackage(), u"--db"_s, database};
        const Outcome opened = cli(open + QStringList{u"--category"_s, u"小游戏/休闲"_s, u"--json"_s});
        QVERIFY2(opened.status == 0, opened.errors.constData());
        const QJsonObject one = opened.json().value("cases"_L1)[0].toObject();
        QVERIFY(!one.value("known"_L1).toBool());
        const QString id = one.value("case"_L1).toString();
        const QJsonArray listed =
            cli({u"case"_s, u"list"_s, u"--db"_s, database, u"--json"_s}).json()["cases"_L1].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0)["id"_L1].toString(), id);
        QCOMPARE(listed.at(0)["category"_L1].toString(), u"小游戏/休闲"_s);
        QVERIFY(!listed.at(0)["subject"_L1].toString().isEmpty());
        const Outcome again = cli(open);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.output.startsWith(id.toUtf8()) && again.output.contains("already"), again.output.constData());
        QCOMPARE(cli({u"case"_s, u"verify"_s, u"--db"_s, database}).status, 0);
    }

    void anEditionThatCannotBeReadStopsTheAppeal()
    {
        const QString database = m_folder.filePath(u"odd.sqlite"_s);
        const QString id = makeCaseOfNoEdition(database);
        const Outcome outcome = cli({u"case"_s, u"appeal"_s, id, u"--db"_s, database});
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.output.isEmpty(), outcome.output.constData());
    }

    void anAppealGoesThroughTheCommandLine()
    {
        const QString database = m_folder.filePath(u"appealed.sqlite"_s);
        const QString id = makeSampleCase(database, samplePackage());
        const auto appeal = [&](const QStringList& rest) {
            return cli(QStringList{u"case"_s, u"appeal"_s} + rest + QStringList{u"--db"_s, database});
        };
        const QString proof = m_folder.filePath(u"other.txt"_s);
        const Outcome filed = appeal({u"file"_s, id, u"--item"_s, u"F1=页面已下线"_s, u"--item"_s, u"F2=已取得同意"_s,
                                      u"--material"_s, u"F1="_s + proof, u"--text"_s, u"请复核"_s});
        QVERIFY2(filed.status == 0, filed.errors.constData());
        QCOMPARE(filed.output, QByteArray("A1\n"));
        QCOMPARE(appeal({u"file"_s, id, u"--item"_s, u"F1=再次申诉"_s}).status, 3);
        QJsonObject pending = appeal({id, u"--json"_s}).json();
        QCOMPARE(pending["appeals"_L1][0]["state"_L1].toString(), u"pending"_s);
        QVERIFY(pending["closed"_L1].isNull());
        const Outcome answered = appeal(
            {u"answer"_s, id, u"A1"_s, u"--item"_s, u"F1=upheld:属实"_s, u"--item"_s, u"F2=rejected:证据充分"_s});
        QVERIFY2(answered.status == 0, answered.errors.constData());
        const QJsonObject after = appeal({id, u"--json"_s}).json();
        QCOMPARE(after["appeals"_L1][0]["state"_L1].toString(), u"partly"_s);
        QCOMPARE(after["appeals"_L1][0]["answers"_L1].toArray().size(), 2);
        const QString notice = m_folder.filePath(u"answer.json"_s);
        const Outcome told = cli({u"notice"_s, id, u"--db"_s, database, u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s,
                                  u"--out"_s, notice, u"--record"_s});
        QVERIFY2(told.status == 0, told.errors.constData());
        const QJsonObject said = QJsonDocument::fromJson(contentsOf(notice)).object();
        QCOMPARE(said["kind"_L1].toString(), u"appeal_answer"_s);
        QCOMPARE(said["events"_L1][0]["Event"_L1].toString(), u"wxa_appeal_record"_s);
        QCOMPARE(said["appeal_record"_L1]["appeal_status"_L1].toInt(), 2);
        QCOMPARE(cli({u"case"_s, u"verify"_s, id, u"--db"_s, database}).status, 0);
    }

    void remindersComeWhenTheyAreAskedFor()
    {
        const auto reminded = [&](const QString& days) {
            const Outcome outcome = cli(argumentsOf(u"deadlines --db DB --at 2026-11-04 --json --remind "_s + days));
            return outcome.json().value("reminders"_L1).toArray();
        };
        QVERIFY(reminded(u"1"_s).isEmpty());
        const QJsonArray early = reminded(u"1,5,30"_s);
        QVERIFY(!early.isEmpty());
        QCOMPARE(early.at(0)["days_before"_L1].toInt(), 5);
    }

    /// What the workstation is set to is what the command line counts by.
    void daysAreCountedAsTheWorkstationDoes()
    {
        const QString folder = m_folder.filePath(u"config"_s);
        QVERIFY(QDir().mkpath(folder + u"/mingjing"_s));
        QFile settings(folder + u"/mingjing/mingjing.conf"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nreminder_days=30\n");
        settings.close();
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        const QString line = u"deadlines --db DB --at 2026-11-02 --json"_s;
        QVERIFY(cli(argumentsOf(line)).json().value("reminders"_L1).toArray().isEmpty());
        qputenv("XDG_CONFIG_HOME", folder.toUtf8());
        const QJsonArray reminders = cli(argumentsOf(line)).json().value("reminders"_L1).toArray();
        qputenv("XDG_CONFIG_HOME", before);
        QVERIFY(!reminders.isEmpty());
        QCOMPARE(reminders.at(0)["days_before"_L1].toInt(), 30);
    }

    void anArchiveGoesRound()
    {
        const QString database = m_folder.filePath(u"second.sqlite"_s);
        const Outcome imported = cli({u"case"_s, u"import"_s, m_archive, u"--db"_s, database, u"--json"_s});
        QVERIFY2(imported.status == 0, imported.errors.constData());
        QCOMPARE(imported.json().value("case"_L1).toString(), m_case);
        const QString again = m_folder.filePath(u"again.mjcase"_s);
        QCOMPARE(cli({u"case"_s, u"export"_s, m_case, u"--db"_s, database, u"--out"_s, again}).status, 0);
        QCOMPARE(contentsOf(again), contentsOf(m_archive));
    }

    void anOpenCaseIsCarriedOver()
    {
        const QString database = m_folder.filePath(u"open.sqlite"_s);
        const QString id = makeSampleCase(database, samplePackage());
        takeDecisionBack(database, id);
        QString text = QString::fromUtf8(builtInSpecification());
        const QString clause = builtInEdition()->clause(u"2/5.3.3"_s)->text;
        text.replace(clause, clause.chopped(1) + u"，以任何名义都不例外。"_s);
        const QString spec = m_folder.filePath(u"newer.txt"_s);
        QFile file(spec);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        const QStringList carry = {u"case"_s, u"carry"_s, id, u"--db"_s, database, u"--spec"_s, spec};

        const Outcome trial = cli(carry + QStringList{u"--dry-run"_s, u"--json"_s});
        QVERIFY2(trial.status == 1, trial.errors.constData());
        const QJsonObject plan = trial.json();
        QVERIFY(plan.value("dry_run"_L1).toBool());
        QCOMPARE(plan.value("counts"_L1)["reopened"_L1].toInt(), 1);
        QCOMPARE(plan.value("counts"_L1)["removed"_L1].toInt(), 0);
        QCOMPARE(plan.value("counts"_L1)["findings_to_confirm"_L1].toInt(), 1);
        const auto editionOf = [&] {
            const Outcome shown = cli({u"case"_s, u"show"_s, id, u"--db"_s, database, u"--json"_s});
            return shown.json().value("edition"_L1).toObject();
        };
        QCOMPARE(editionOf().value("sha256"_L1), plan.value("old_sha256"_L1));

        const Outcome carried = cli(carry);
        QVERIFY2(carried.status == 1, carried.errors.constData());
        QVERIFY2(carried.output.contains("reopened") && carried.output.contains("2/5.3.3"), carried.output.constData());
        QCOMPARE(editionOf().value("sha256"_L1), plan.value("sha256"_L1));
        QCOMPARE(editionOf().value("carried_over_from"_L1).toArray().size(), 1);
        QCOMPARE(cli({u"case"_s, u"verify"_s, id, u"--db"_s, database}).status, 0);
        const Outcome again = cli(carry);
        QCOMPARE(again.status, 3);
        QCOMPARE(again.errors.count('\n'), 1);
    }

    void replayTellsEachStep()
    {
        const QJsonObject document = cli({u"replay"_s, m_archive, u"--json"_s}).json();
        QVERIFY(document.value("verified"_L1).toBool());
        const QJsonArray events = document.value("events"_L1).toArray();
        QCOMPARE(events.at(0)["kind"_L1].toString(), u"case_opened"_s);
        const QJsonObject last = events.last().toObject();
        QCOMPARE(last.value("sequence"_L1).toInt(), int(events.size()));
        QCOMPARE(last.value("hash"_L1), document.value("head_hash"_L1));
        QCOMPARE(last.value("state"_L1)["outcome"_L1].toString(), u"penalise"_s);
        QCOMPARE(last.value("state"_L1)["findings"_L1].toInt(), 3);
    }

    void aTamperedArchiveIsNotVerified()
    {
        QByteArray bytes = contentsOf(m_archive);
        const qsizetype at = bytes.indexOf("package.zip") + 2000;
        bytes[at] = char(bytes.at(at) ^ 0x55);
        const QString path = m_folder.filePath(u"tampered.mjcase"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Outcome outcome = cli({u"replay"_s, path, u"--verify"_s});
        QVERIFY2(outcome.status == 1 || outcome.status == 3, outcome.errors.constData());
        QCOMPARE(cli({u"case"_s, u"import"_s, path, u"--db"_s, m_folder.filePath(u"third.sqlite"_s)}).status, 3);
    }

private:
    QStringList argumentsOf(QString line) const
    {
        line.replace(u"ARCHIVE"_s, m_archive).replace(u"PACKAGE"_s, samplePackage());
        line.replace(u"CASE"_s, m_case).replace(u"DB"_s, m_database);
        line.replace(u"OTHER"_s, m_folder.filePath(u"other.txt"_s));
        for (const QString& limits : {u"WIDE"_s, u"NARROW"_s, u"ODD"_s, u"UNKNOWN"_s})
            line.replace(limits, m_folder.filePath(limits.toLower() + u".conf"_s));
        return line.split(u' ', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
    QString m_database;
    QString m_archive;
    QString m_case;
};

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
