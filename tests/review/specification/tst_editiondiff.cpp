// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include "review/specification/catalogue.h"
#include "review/specification/cataloguetouch.h"
#include "review/specification/editiondiff.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

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
    void likeness_data();
    void likeness();
    void penalties_data();
    void penalties();
    void twins_data();
    void twins();
    void aSectionMovesAndIsReworded_data();
    void aSectionMovesAndIsReworded();
    void sectionsSwapped_data();
    void sectionsSwapped();
    void everyClauseIsAccountedFor_data();
    void everyClauseIsAccountedFor();
    void catalogue();
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

namespace {

constexpr QStringView LongBody =
    u"1. 分享类\n1.1 不得以金钱、实物或虚拟奖励诱导用户分享小程序到群聊。\n"
    u"1.2 不得在分享的标题和图片里使用虚假或夸大的内容，也不得冒充系统消息引诱用户点击进入。\n"
    u"2. 数据类\n2.1 未经用户明确同意，不得收集用户的手机号码与通讯录。\n"
    u"2.2 收集的地理位置信息只可以用于向用户说明过的用途，并应在三十天内删除。\n";

Edition edited(QStringView body, const QList<QPair<QString, QString>>& replacements)
{
    QString text = body.toString();
    for (const auto& [from, to] : replacements)
        text.replace(from, to);
    return parseSpecification(documentWith(text)).value();
}

/// The built-in edition and, where there is one, the published document.
QList<QPair<QByteArray, QByteArray>> bases()
{
    QList<QPair<QByteArray, QByteArray>> documents{{"built-in", builtInSpecification()}};
    if (const QByteArray published = publishedSpecification(); !published.isEmpty())
        documents.append({"published", published});
    return documents;
}

void addBases()
{
    QTest::addColumn<QByteArray>("document");
    for (const auto& [name, document] : bases())
        QTest::newRow(name.constData()) << document;
}

/// Lines of chapter 2 that begin with a section's number, under the number \a to gives.
template <typename To>
QByteArray renumbered(const QByteArray& document, To to)
{
    static const QRegularExpression number(QStringLiteral("^(\\s*)(\\d+)(\\..*)$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList lines = QString::fromUtf8(document).split(u'\n');
    bool inChapter = false;
    int section = 0;
    for (QString& line : lines) {
        if (line.contains(QStringLiteral("具体运营规范")) && section == 0)
            inChapter = true;
        else if (line.contains(QStringLiteral("小游戏特别规范")) && section > 0)
            inChapter = false;
        const QRegularExpressionMatch match = number.match(line);
        if (!inChapter || !match.hasMatch() || match.captured(2).toInt() < section)
            continue;
        section = match.captured(2).toInt();
        line = match.captured(1) + QString::number(to(section)) + match.captured(3);
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

void EditionDiffTest::likeness_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char* name, const QString& from, const QString& to, const QString& facts) {
        QTest::newRow(name) << from << to << facts;
    };
    row("reworded", QStringLiteral("到群聊"), QStringLiteral("到群聊或朋友圈"), QStringLiteral("reworded 2/1.1>2/1.1"));
    row("only figures", QStringLiteral("三十天内"), QStringLiteral("十五天内"),
        QStringLiteral("reworded figures 2/2.2>2/2.2"));
    row("moved and reworded", QStringLiteral("1.1 不得以金钱、实物或虚拟奖励诱导用户分享小程序到群聊。\n1.2"),
        QStringLiteral("1.1 不得使用外挂。\n1.2 不得以金钱、实物或虚拟奖励引诱用户分享小程序到各个群聊。\n1.3"),
        QStringLiteral("added >2/1.1; moved reworded 2/1.1>2/1.2; moved 2/1.2>2/1.3"));
    row("split in two", QStringLiteral("夸大的内容，也不得冒充"), QStringLiteral("夸大的内容。\n1.3 不得冒充"),
        QStringLiteral("reworded 2/1.2>2/1.2; added >2/1.3 of 2/1.2"));
    row("merged into one", QStringLiteral("与通讯录。\n2.2 收集的"), QStringLiteral("与通讯录。收集的"),
        QStringLiteral("reworded 2/2.1>2/2.1; removed 2/2.2> of 2/2.1"));
    row("replaced", QStringLiteral("未经用户明确同意，不得收集用户的手机号码与通讯录"),
        QStringLiteral("界面须适配深色模式以及横屏显示"), QStringLiteral("added >2/2.1; removed 2/2.1>"));
    row("another heading", QStringLiteral("2. 数据类"), QStringLiteral("2. 个人信息保护"),
        QStringLiteral("reworded 2/2>2/2"));
}

void EditionDiffTest::likeness()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(LongBody.contains(from));
    QStringList facts;
    for (const ClauseChange& change : compareEditions(edited(LongBody, {}), edited(LongBody, {{from, to}})).clauses) {
        QStringList words{clauseChangeId(change.kind)};
        if (change.reworded && change.kind == ClauseChange::Kind::Moved)
            words.append(QStringLiteral("reworded"));
        if (change.onlyFigures)
            words.append(QStringLiteral("figures"));
        words.append(change.oldId + u'>' + change.newId);
        if (!change.relatedId.isEmpty())
            words.append(QStringLiteral("of ") + change.relatedId);
        facts.append(words.join(u' '));
        QCOMPARE(change.words.isEmpty(), !change.reworded);
        QVERIFY(change.similarity >= 0 && change.similarity <= 1);
    }
    QTEST(facts.join(QStringLiteral("; ")), "facts");
}

void EditionDiffTest::penalties_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("facts");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("days") << QStringLiteral("限期3天") << QStringLiteral("限期7天")
                          << QStringLiteral("2/1.1>2/1.1 1>1 figures");
    QTest::newRow("another penalty") << QStringLiteral("限期3天整改") << QStringLiteral("下架")
                                     << QStringLiteral("2/1.1>2/1.1 1>1");
    QTest::newRow("gone") << QStringLiteral("\n处理规则\n一经发现将限期3天整改。") << QString()
                          << QStringLiteral("2/1.1>2/1.1 1>0");
    QTest::newRow("gone with its clause") << QStringLiteral("1.1 甲行为\n违规内容\n不得以甲待人。\n处理规则\n一经发现"
                                                            "将限期3天整改。\n1.2")
                                          << QStringLiteral("1.1") << QStringLiteral("2/1.1> 1>0");
    QTest::newRow("moved and changed")
        << QStringLiteral("1.1 甲行为\n违规内容\n不得以甲待人。\n处理规则\n一经发现将限期3天整改。\n1.2 不得收集乙物。")
        << QStringLiteral("1.1 不得收集乙物。\n1.2 甲行为\n违规内容\n不得以甲待人。\n处理规则\n一经发现将限期9天整改。")
        << QStringLiteral("2/1.1>2/1.2 1>1 figures");
}

void EditionDiffTest::penalties()
{
    constexpr QStringView body = u"1. 甲类\n1.1 甲行为\n违规内容\n不得以甲待人。\n处理规则\n一经发现将限期3天整改。\n"
                                 u"1.2 不得收集乙物。";
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(body.contains(from));
    QStringList facts;
    for (const PenaltyChange& change : compareEditions(edited(body, {}), edited(body, {{from, to}})).penalties) {
        facts.append(QStringLiteral("%1>%2 %3>%4%5")
                         .arg(change.oldOwner, change.newOwner)
                         .arg(change.oldRules.size())
                         .arg(change.newRules.size())
                         .arg(change.onlyFigures ? QStringLiteral(" figures") : QString()));
    }
    QTEST(facts.join(u';'), "facts");
}

void EditionDiffTest::twins_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("the same") << QStringLiteral("不得收集手机号码") << QStringList{};
    QTest::newRow("one is reworded") << QStringLiteral("不得收集电话号码")
                                     << QStringList{QStringLiteral("2/1.1 2/2.1>"), QStringLiteral("2/2.1 2/1.1>")};
    QTest::newRow("one joins another") << QStringLiteral("不得展示虚假价格")
                                       << QStringList{QStringLiteral("2/1.1 2/2.1>"), QStringLiteral("2/1.2 >2/2.1")};
}

void EditionDiffTest::twins()
{
    constexpr QStringView body =
        u"1. 甲类\n1.1 不得收集手机号码。\n1.2 不得展示虚假价格。\n2. 乙类\n2.1 不得收集手机号码。";
    QFETCH(QString, to);
    const Edition after = edited(body, {{QStringLiteral("2.1 不得收集手机号码"), QStringLiteral("2.1 ") + to}});
    QStringList facts;
    for (const TwinChange& change : compareEditions(edited(body, {}), after).twins)
        facts.append(
            QStringLiteral("%1 %2>%3").arg(change.newId, change.oldTwins.join(u','), change.newTwins.join(u',')));
    QTEST(facts, "facts");
}

void EditionDiffTest::aSectionMovesAndIsReworded_data()
{
    addBases();
}

/// A section is put in before section 13, and every second clause of old section 13 gets other words.
void EditionDiffTest::aSectionMovesAndIsReworded()
{
    QFETCH(QByteArray, document);
    const Result<Edition> before = parseSpecification(document);
    VERIFY_RESULT(before);
    QString text =
        QString::fromUtf8(renumbered(document, [](int section) { return section < 13 ? section : section + 1; }));
    const QList<const Clause*> clauses = before->children(QStringLiteral("2/13"));
    QVERIFY(clauses.size() > 4);
    int reworded = 0;
    for (qsizetype i = 0; i < clauses.size(); i += 2) {
        QString words = clauses.at(i)->text;
        words.insert(words.size() - 1, QStringLiteral("，违者须在期限内改正"));
        QVERIFY(text.contains(clauses.at(i)->text));
        text.replace(clauses.at(i)->text, words);
        ++reworded;
    }
    const QString heading = QStringLiteral("14. ") + before->clause(QStringLiteral("2/13"))->title;
    QVERIFY(text.contains(heading));
    text.replace(heading, QStringLiteral("13. 全新的一节\n13.1 由模型生成的内容应当标明来源。\n\n") + heading);
    const Result<Edition> after = parseSpecification(text.toUtf8());
    VERIFY_RESULT(after);
    const EditionDiff diff = compareEditions(*before, *after);
    QHash<ClauseChange::Kind, int> counts;
    int both = 0;
    for (const ClauseChange& change : diff.clauses) {
        ++counts[change.kind];
        both += change.kind == ClauseChange::Kind::Moved && change.reworded ? 1 : 0;
    }
    QCOMPARE(counts.value(ClauseChange::Kind::Added), 2);
    QCOMPARE(counts.value(ClauseChange::Kind::Removed), 0);
    QCOMPARE(counts.value(ClauseChange::Kind::Reworded), 0);
    QCOMPARE(both, reworded);
    for (const Clause* clause : clauses)
        QCOMPARE(diff.newIds.value(clause->id),
                 QString(clause->id).replace(QStringLiteral("2/13"), QStringLiteral("2/14")));
    QVERIFY(diff.penalties.isEmpty());
    QVERIFY(diff.twins.isEmpty());
}

void EditionDiffTest::sectionsSwapped_data()
{
    addBases();
}

/// Only the numbers change places: the reader takes sections in any order.
void EditionDiffTest::sectionsSwapped()
{
    QFETCH(QByteArray, document);
    const Result<Edition> before = parseSpecification(document);
    VERIFY_RESULT(before);
    const Result<Edition> after = parseSpecification(renumbered(document, [](int section) {
        return section == 5 ? 15 : section == 15 ? 5 : section;
    }));
    VERIFY_RESULT(after);
    const EditionDiff diff = compareEditions(*before, *after);
    for (const ClauseChange& change : diff.clauses) {
        QCOMPARE(change.kind, ClauseChange::Kind::Moved);
        QVERIFY2(!change.reworded, qPrintable(change.oldId + u' ' + change.newId));
    }
    // Twins that stand in both keep to their sections.
    QCOMPARE(diff.newIds.value(QStringLiteral("2/5.12.1")), QStringLiteral("2/15.12.1"));
    QCOMPARE(diff.newIds.value(QStringLiteral("2/15.1.1")), QStringLiteral("2/5.1.1"));
    QVERIFY(diff.twins.isEmpty());
    QVERIFY(diff.penalties.isEmpty());
}

void EditionDiffTest::everyClauseIsAccountedFor_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray document = builtInSpecification();
    QTest::newRow("a part is gone") << document << document.left(document.size() / 2);
    QTest::newRow("a part is new") << document.left(document.size() / 2) << document;
    if (const QByteArray published = publishedSpecification(); !published.isEmpty())
        QTest::newRow("all in other words") << published << document;
}

/// What is not in the diff is the same; no clause of either edition is named twice.
void EditionDiffTest::everyClauseIsAccountedFor()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Edition old = parseSpecification(before).value();
    const Edition now = parseSpecification(after).value();
    const EditionDiff diff = compareEditions(old, now);
    QSet<QString> oldIds;
    QSet<QString> newIds;
    for (const ClauseChange& change : diff.clauses) {
        QVERIFY(change.oldId.isEmpty() || !oldIds.contains(change.oldId));
        QVERIFY(change.newId.isEmpty() || !newIds.contains(change.newId));
        oldIds.insert(change.oldId);
        newIds.insert(change.newId);
        QCOMPARE(diff.newIds.value(change.oldId), change.oldId.isEmpty() ? QString() : change.newId);
    }
    for (const Clause& clause : old.clauses()) {
        if (!oldIds.contains(clause.id))
            QCOMPARE(now.clause(clause.id)->digest, clause.digest);
    }
    for (const Clause& clause : now.clauses())
        QVERIFY(newIds.contains(clause.id) || old.clause(clause.id));
}

void EditionDiffTest::catalogue()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    const Edition before = builtInEdition().value();
    QString text = QString::fromUtf8(builtInSpecification());
    const QString kept = before.clause(QStringLiteral("2/13.1"))->text;
    const QString gone = before.clause(QStringLiteral("2/13.3"))->text;
    text.replace(QStringLiteral("13.7 "), QStringLiteral("13.8 "));
    text.replace(QStringLiteral("13.3 ") + gone, QStringLiteral("13.3 由模型生成的内容应当标明来源。"));
    text.replace(kept, kept.chopped(1) + QStringLiteral("，横屏时也不例外。"));
    const CatalogueTouch touch =
        touchedEntries(compareEditions(before, parseSpecification(text.toUtf8()).value()), *catalogue);
    QCOMPARE(touch.entries,
             (QList<TouchedEntry>{{QStringLiteral("2/13.1"), QStringLiteral("2/13.1"), true},
                                  {QStringLiteral("2/13.7"), QStringLiteral("2/13.8"), false},
                                  {QStringLiteral("2/13.3"), QString(), false}}));
    QCOMPARE(touch.withoutEntry, QStringList{QStringLiteral("2/13.3")});
}

void EditionDiffTest::json()
{
    const Result<Edition> before = parseSpecification(documentWith(OldBody.toString()));
    const Result<Edition> after = parseSpecification(
        documentWith(OldBody.toString().replace(QStringLiteral("不得乙"), QStringLiteral("可以乙"))));
    const QJsonObject json = toJson(compareEditions(*before, *after));
    QCOMPARE(json.value(QStringLiteral("old")).toObject().value(QStringLiteral("sha256")).toString(), before->sha256());
    QCOMPARE(json.value(QStringLiteral("counts")).toObject().value(QStringLiteral("reworded")).toInt(), 1);
    for (const QString& key :
         {QStringLiteral("penalties_changed"), QStringLiteral("penalty_changes"), QStringLiteral("twin_changes")})
        QVERIFY2(json.value(key).isArray(), qPrintable(key));
    const QJsonObject change = json.value(QStringLiteral("changes")).toArray().first().toObject();
    for (const QString& key :
         {QStringLiteral("kind"), QStringLiteral("reworded"), QStringLiteral("only_figures"),
          QStringLiteral("similarity"), QStringLiteral("split_from"), QStringLiteral("merged_into")})
        QVERIFY2(change.contains(key), qPrintable(key));
    QCOMPARE(change.value(QStringLiteral("word_changes")).toArray().size(), 3);
    QCOMPARE(change.value(QStringLiteral("old_text")).toString(), QStringLiteral("不得乙。"));
    QCOMPARE(change.value(QStringLiteral("new_text")).toString(), QStringLiteral("可以乙。"));
}

QTEST_GUILESS_MAIN(EditionDiffTest)
#include "tst_editiondiff.moc"
