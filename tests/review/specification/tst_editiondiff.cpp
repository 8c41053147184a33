// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include "review/specification/editiondiff.h"

#include <QJsonArray>

using namespace Mingjing;
using namespace Mingjing::Testing;

class EditionDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void ofTheBuiltIn_data();
    void ofTheBuiltIn();
    void sameEditionIsEmpty();
    void json();

private:
    static QStringList factsOf(const EditionDiff& diff)
    {
        QStringList facts;
        for (const QJsonValue& value : toJson(diff).value(QStringLiteral("changes")).toArray()) {
            const QJsonObject change = value.toObject();
            facts.append(QStringLiteral("%1 %2>%3")
                             .arg(change.value(QStringLiteral("change")).toString(),
                                  change.value(QStringLiteral("old_id")).toString(),
                                  change.value(QStringLiteral("new_id")).toString()));
        }
        for (const PenaltyChange& change : diff.penalties)
            facts.append(QStringLiteral("penalty ") + change.owner());
        return facts;
    }
};

namespace {
constexpr QStringView OldBody = u"1. 甲类\n1.1 甲行为\n违规内容\n不得甲。\n处理规则\n一经发现将下架。\n1.2 "
                                u"不得乙。\n1.3 不得丙。\n2. 乙类\n2.1 不得丁。";
}

void EditionDiffTest::changes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char* name, QStringView from, QStringView to, const QStringList& facts) {
        QTest::newRow(name) << from.toString() << to.toString() << facts;
    };
    row("added", u"2.1 不得丁。", u"2.1 不得丁。\n2.2 不得戊。", {QStringLiteral("added >2/2.2")});
    row("removed", u"1.3 不得丙。\n", u"", {QStringLiteral("removed 2/1.3>")});
    row("reworded", u"1.2 不得乙。", u"1.2 不可以乙。", {QStringLiteral("reworded 2/1.2>2/1.2")});
    row("only spacing", u"1.2 不得乙。", u"1.2  不得 乙 。", {});
    row("inserted in the middle", u"1.2 不得乙。\n1.3 不得丙。", u"1.2 不得新。\n1.3 不得乙。\n1.4 不得丙。",
        {QStringLiteral("added >2/1.2"), QStringLiteral("moved 2/1.2>2/1.3"), QStringLiteral("moved 2/1.3>2/1.4")});
    row("swapped", u"1.2 不得乙。\n1.3 不得丙。", u"1.2 不得丙。\n1.3 不得乙。",
        {QStringLiteral("moved 2/1.3>2/1.2"), QStringLiteral("moved 2/1.2>2/1.3")});
    row("moved to another section", u"1.3 不得丙。\n2. 乙类\n2.1 不得丁。", u"2. 乙类\n2.1 不得丁。\n2.2 不得丙。",
        {QStringLiteral("moved 2/1.3>2/2.2")});
    row("penalty changed", u"将下架", u"将封号", {QStringLiteral("penalty 2/1.1")});
    row("penalty in other words", u"一经发现将下架。", u"一旦发现，下架处理。", {});
    row("penalty gone", u"处理规则\n一经发现将下架。\n", u"", {QStringLiteral("penalty 2/1.1")});
    row("penalty added within a clause", u"2.1 不得丁。", u"2.1 不得丁，一经发现平台有权下架。",
        {QStringLiteral("reworded 2/2.1>2/2.1"), QStringLiteral("penalty 2/2.1")});
    row("a new chapter", u"2.1 不得丁。", u"2.1 不得丁。\n\n三、新章\n1. 丙类\n1.1 不得己。",
        {QStringLiteral("added >3"), QStringLiteral("added >3/1"), QStringLiteral("added >3/1.1")});
}

void EditionDiffTest::changes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, facts);
    const QString old = OldBody.toString();
    QVERIFY(old.contains(from));
    const Result<Edition> before = parseSpecification(documentWith(old));
    const Result<Edition> after = parseSpecification(documentWith(QString(old).replace(from, to)));
    VERIFY_RESULT(before);
    VERIFY_RESULT(after);
    QCOMPARE(factsOf(compareEditions(*before, *after)), facts);
}

/// Three altered editions of the built-in one.
void EditionDiffTest::ofTheBuiltIn_data()
{
    QTest::addColumn<QByteArray>("altered");
    QTest::addColumn<QStringList>("facts");
    const QByteArray document = builtInSpecification();
    const auto replaced = [&](const QString& from, const QString& to) {
        return QString::fromUtf8(document).replace(from, to).toUtf8();
    };
    QTest::newRow("renumbered") << replaced(QStringLiteral("\n13.7 "), QStringLiteral("\n13.8 "))
                                << QStringList{QStringLiteral("moved 2/13.7>2/13.8")};
    QTest::newRow("reworded, other days")
        << replaced(QStringLiteral("3-30天"), QStringLiteral("7-30天"))
        << QStringList{QStringLiteral("penalty 3/2.5.5"), QStringLiteral("penalty 3/2.9"),
                       QStringLiteral("penalty 3/3.2")};
    QTest::newRow("a new chapter") << document + QStringLiteral("\n八、新章\n1. 新类\n1.1 不得做新事。\n").toUtf8()
                                   << QStringList{QStringLiteral("added >8"), QStringLiteral("added >8/1"),
                                                  QStringLiteral("added >8/1.1")};
}

void EditionDiffTest::ofTheBuiltIn()
{
    QFETCH(QByteArray, altered);
    QFETCH(QStringList, facts);
    const Result<Edition> after = parseSpecification(altered);
    VERIFY_RESULT(after);
    QCOMPARE(factsOf(compareEditions(*builtInEdition(), *after)), facts);
}

void EditionDiffTest::sameEditionIsEmpty()
{
    QVERIFY(compareEditions(*builtInEdition(), *builtInEdition()).isEmpty());
}

void EditionDiffTest::json()
{
    const Result<Edition> before = parseSpecification(documentWith(OldBody.toString()));
    const Result<Edition> after = parseSpecification(
        documentWith(OldBody.toString().replace(QStringLiteral("不得乙"), QStringLiteral("可以乙"))));
    const QJsonObject json = toJson(compareEditions(*before, *after));
    QCOMPARE(json.value(QStringLiteral("old")).toObject().value(QStringLiteral("sha256")).toString(), before->sha256());
    QCOMPARE(json.value(QStringLiteral("counts")).toObject().value(QStringLiteral("reworded")).toInt(), 1);
    const QJsonObject change = json.value(QStringLiteral("changes")).toArray().first().toObject();
    QCOMPARE(change.value(QStringLiteral("old_text")).toString(), QStringLiteral("不得乙。"));
    QCOMPARE(change.value(QStringLiteral("new_text")).toString(), QStringLiteral("可以乙。"));
}

QTEST_GUILESS_MAIN(EditionDiffTest)
#include "tst_editiondiff.moc"
