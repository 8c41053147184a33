// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditcommand.h"
#include "tests/storage/package/zipwriter.h"
#include "tests/widgets/web/webtestmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// `mingjing audit`, from its arguments to what it leaves in the folder.
class AuditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreWritten();
    void twoScenariosAreCompared();
    void theOtherScenarioHasTheSameAnswers();
    void aScenarioThatIsNoneIsRefused();

private:
    std::optional<ExitStatus> run(const QStringList& more);
    bool write(const QString& name, const QByteArray& bytes);
    QByteArray read(const QString& name);

    QTemporaryDir m_folder;
};

void AuditTest::initTestCase()
{
    ZipWriter zip;
    zip.add("app.json", R"({"pages":["pages/home/home"]})");
    zip.add("app.js", "App({})\n");
    zip.add("pages/home/home.json", "{}");
    zip.add("pages/home/home.wxml", "<view>Shop</view><view wx:if=\"{{open}}\">Grand draw</view>\n");
    zip.add("pages/home/home.js",
            "Page({ data: { open: false }, onLoad() {\n  this.setData({ open: Date.now() > 1790000000000 })\n"
            "  wx.request({ url: 'https://a.example/x' })\n} })\n");
    QVERIFY(write(u"shop.zip"_s, zip.build()));
    QVERIFY(write(u"before.json"_s, R"({"clock":{"kind":"frozen","ms":1780000000000}})"));
    QVERIFY(write(u"after.json"_s, R"({"clock":{"kind":"frozen","ms":1800000000000}})"));
    QVERIFY(write(u"odd.json"_s, "no scenario"));
}

std::optional<ExitStatus> AuditTest::run(const QStringList& more)
{
    constexpr int patience = 120000;
    AuditCommand command(QStringList{m_folder.filePath(u"shop.zip"_s), u"--out"_s, m_folder.filePath(u"out"_s),
                                     u"--no-explore"_s, u"--lang"_s, u"en"_s}
                         + more);
    std::optional<ExitStatus> code;
    connect(&command, &AuditCommand::finished, this, [&code](ExitStatus status) { code = status; });
    command.start();
    return QTest::qWaitFor([&code] { return code.has_value(); }, patience) ? code : std::nullopt;
}

bool AuditTest::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray AuditTest::read(const QString& name)
{
    QFile file(m_folder.filePath(u"out/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AuditTest::answersAreWritten()
{
    QVERIFY(run({u"--scenario"_s, m_folder.filePath(u"before.json"_s)}).has_value());
    const QJsonObject audit = QJsonDocument::fromJson(read(u"audit.json"_s)).object();
    QVERIFY(!audit.contains("comparison"_L1));
    const QJsonArray calls = audit["pages"_L1][0]["calls"_L1].toArray();
    QVERIFY(!calls.isEmpty());
    QCOMPARE(calls.first()["api"_L1].toString(), u"request"_s);
    QVERIFY(calls.first()["answer"_L1].isObject());
    QVERIFY(!calls.first()["answer"_L1]["ok"_L1].toBool(true));
}

void AuditTest::twoScenariosAreCompared()
{
    const auto code = run({u"--scenario"_s, m_folder.filePath(u"before.json"_s), u"--compare-scenario"_s,
                           m_folder.filePath(u"after.json"_s)});
    QVERIFY(code == ExitStatus::NeedsHuman);
    const QJsonObject comparison = QJsonDocument::fromJson(read(u"audit.json"_s)).object()["comparison"_L1].toObject();
    QCOMPARE(comparison["differing"_L1].toInt(), 1);
    QCOMPARE(comparison["scenario"_L1]["clock"_L1]["ms"_L1].toInteger(), 1'800'000'000'000);
    const QJsonObject page = comparison["pages"_L1][0].toObject();
    QCOMPARE(page["route"_L1].toString(), u"pages/home/home"_s);
    QVERIFY(page["pictures_differ"_L1].toBool());
    QCOMPARE(page["differences"_L1][0]["second"_L1].toString(), u"Grand draw"_s);
    for (const QString& picture : {page["screenshot"_L1].toString(), page["second_screenshot"_L1].toString()})
        QVERIFY2(read(picture).startsWith("\x89PNG"), qPrintable(picture));
    const QByteArray html = read(u"report.html"_s);
    QVERIFY(html.contains("1 of 1 pages differ"));
    QVERIFY(html.contains("Grand draw"));
}

void AuditTest::theOtherScenarioHasTheSameAnswers()
{
    const QByteArray answers = R"({"answers":[{"url":"https://a.example/x","data":{"price":9}}]})";
    QVERIFY(write(u"answers.json"_s, answers));
    QVERIFY(run({u"--scenario"_s, m_folder.filePath(u"before.json"_s), u"--answers"_s,
                 m_folder.filePath(u"answers.json"_s), u"--compare-scenario"_s, m_folder.filePath(u"after.json"_s)})
                .has_value());
    const QJsonObject audit = QJsonDocument::fromJson(read(u"audit.json"_s)).object();
    const QJsonValue other = audit["comparison"_L1]["scenario"_L1];
    QCOMPARE(other["network"_L1].toString(), u"answers"_s);
    QCOMPARE(other["answers_count"_L1].toInt(), 1);
    QCOMPARE(other["answers_sha256"_L1], audit["scenario"_L1]["answers_sha256"_L1]);
}

void AuditTest::aScenarioThatIsNoneIsRefused()
{
    QVERIFY(run({u"--compare-scenario"_s, m_folder.filePath(u"odd.json"_s)}) == ExitStatus::Refused);
}

MINGJING_WEB_TEST_MAIN(AuditTest)
#include "tst_audit.moc"
