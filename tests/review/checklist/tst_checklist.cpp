// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/checklist.h"
#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"
#include "review/specification/specificationparser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#define VERIFY_RESULT(result) QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable((result).error().toString()))

using namespace Mingjing;

class ChecklistTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLeafIsAskedOnce();
    void everyItemIsCatalogued();
    void orderFollowsTheEdition();
    void twinsAreMerged();
    void everythingOfATwinIsMerged();
    void groupsAreNamedInBothLanguages();
    void gamesAndProgramsDiffer();
    void absentFeatureIsNamed();
    void presentFeatureApplies();
    void cataloguedFeaturesAreKnown();
    void unknownClauseIsStillAsked();
    void json();

private:
    Checklist generate(ProgramKind kind, const QSet<QString>& features = {}) const
    {
        return generateChecklist(m_edition, m_catalogue, {kind, features});
    }
    static const CheckItem* find(const Checklist& checklist, const QString& id)
    {
        const auto found = std::find_if(checklist.items.begin(), checklist.items.end(), [&](const CheckItem& item) {
            return item.id == id || item.twins.contains(id);
        });
        return found == checklist.items.end() ? nullptr : &*found;
    }

    Edition m_edition;
    Catalogue m_catalogue;
};

void ChecklistTest::initTestCase()
{
    const Result<Edition> edition = builtInEdition();
    VERIFY_RESULT(edition);
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    m_edition = *edition;
    m_catalogue = *catalogue;
}

void ChecklistTest::everyLeafIsAskedOnce()
{
    const Checklist checklist = generate(ProgramKind::MiniProgram);
    QHash<QString, int> asked;
    for (const CheckItem& item : checklist.items) {
        ++asked[item.id];
        for (const QString& twin : item.twins)
            ++asked[twin];
    }
    for (const Clause& clause : m_edition.clauses()) {
        if (clause.kind == ClauseKind::Clause && !m_edition.hasChildren(clause.id))
            QVERIFY2(asked.value(clause.id) == 1, qPrintable(clause.id));
        else
            QVERIFY2(asked.value(clause.id) <= 1, qPrintable(clause.id));
    }
    // A section that speaks, a group that obliges, and headings that do not.
    QVERIFY(asked.contains(QStringLiteral("2/18")));
    QVERIFY(asked.contains(QStringLiteral("2/5.1")));
    QVERIFY(!asked.contains(QStringLiteral("2/5")));
    QVERIFY(!asked.contains(QStringLiteral("2/12.3")));
}

void ChecklistTest::everyItemIsCatalogued()
{
    for (const CheckItem& item : generate(ProgramKind::MiniProgram).items)
        QVERIFY2(item.catalogued, qPrintable(item.id));
}

void ChecklistTest::orderFollowsTheEdition()
{
    qsizetype last = -1;
    for (const CheckItem& item : generate(ProgramKind::MiniGame).items) {
        qsizetype at = last + 1;
        while (at < m_edition.clauses().size() && m_edition.clauses().at(at).id != item.id)
            ++at;
        QVERIFY2(at < m_edition.clauses().size(), qPrintable(item.id));
        last = at;
        QVERIFY2(m_edition.clause(item.section), qPrintable(item.id));
    }
}

void ChecklistTest::twinsAreMerged()
{
    const Checklist checklist = generate(ProgramKind::MiniProgram, {QStringLiteral("personal_data")});
    const CheckItem* item = find(checklist, QStringLiteral("2/15.1.1"));
    QVERIFY(item);
    QCOMPARE(item->id, QStringLiteral("2/5.12.1"));
    QCOMPARE(item->twins, QStringList{QStringLiteral("2/15.1.1")});
    QCOMPARE(item->processingRule, QStringLiteral("2/5.12"));
    const auto merged = std::count_if(checklist.items.begin(), checklist.items.end(),
                                      [](const CheckItem& one) { return !one.twins.isEmpty(); });
    QCOMPARE(merged, 15);
}

void ChecklistTest::everythingOfATwinIsMerged()
{
    const Result<Edition> edition = parseSpecification(
        QStringLiteral("一、说明\n二、规则\n1. 甲类\n1.1 不得甲。\n1.2 不得乙。\n2. 乙类\n2.1 不得甲。").toUtf8());
    VERIFY_RESULT(edition);
    const auto entry = [](const char* where, const char* evidence, const QByteArray& related) {
        return QByteArray(
                   R"({"title":{"zh":"甲","en":"A"},"text_en":"A.","question":{"zh":"甲？","en":"A?"},"where":[")")
            + where + R"("],"applies":{"kinds":[],"features":[]},"evidence":{"zh":"甲","en":"A"},"evidence_kinds":[")"
            + evidence + R"("],"related":[)" + related + "]}";
    };
    Catalogue catalogue;
    VERIFY_RESULT(catalogue.add(R"({"schema":1,"section":"2/1","clauses":{"2/1.1":)"
                                    + entry("page", "screenshot", R"("2/2.1")") + "}}",
                                QStringLiteral("a")));
    VERIFY_RESULT(catalogue.add(R"({"schema":1,"section":"2/2","clauses":{"2/2.1":)"
                                    + entry("source", "form", R"("2/1.1","2/1.2")") + "}}",
                                QStringLiteral("b")));
    const Checklist checklist = generateChecklist(*edition, catalogue, {});
    const CheckItem& item = checklist.items.first();
    QCOMPARE(item.twins, QStringList{QStringLiteral("2/2.1")});
    QCOMPARE(item.where, (QStringList{QStringLiteral("page"), QStringLiteral("source")}));
    QCOMPARE(item.evidenceKinds, (QStringList{QStringLiteral("screenshot"), QStringLiteral("form")}));
    // What the twin is related to, and neither the item nor its twin.
    QCOMPARE(item.related, QStringList{QStringLiteral("2/1.2")});
}

void ChecklistTest::groupsAreNamedInBothLanguages()
{
    const Checklist checklist = generate(ProgramKind::MiniGame);
    for (const CheckItem& item : checklist.items) {
        QVERIFY2(checklist.group(QString::number(item.chapter)), qPrintable(item.id));
        QVERIFY2(checklist.group(item.section), qPrintable(item.id));
    }
    for (const CheckGroup& group : checklist.groups)
        QVERIFY2(!group.title.zh.isEmpty() && !group.title.en.isEmpty(), qPrintable(group.id));
    QCOMPARE(checklist.group(QStringLiteral("2/14"))->title.en, QStringLiteral("Payment"));
    QVERIFY(!checklist.group(QStringLiteral("2/99")));
}

void ChecklistTest::gamesAndProgramsDiffer()
{
    const Checklist program = generate(ProgramKind::MiniProgram);
    const Checklist game = generate(ProgramKind::MiniGame);
    QCOMPARE(program.items.size(), game.items.size());
    for (const CheckItem& item : program.items) {
        if (item.chapter == 3) {
            QVERIFY2(item.applicability.reason == Applicability::Reason::OtherKind, qPrintable(item.id));
            QCOMPARE(item.applicability.missing, QStringList{QStringLiteral("mini-game")});
        }
    }
    const CheckItem* gameOnly = find(game, QStringLiteral("3/1.3"));
    QVERIFY(gameOnly && gameOnly->applicability.applies());
}

void ChecklistTest::absentFeatureIsNamed()
{
    const Checklist checklist = generate(ProgramKind::MiniProgram);
    const CheckItem* item = find(checklist, QStringLiteral("2/14.2"));
    QVERIFY(item);
    QVERIFY(item->applicability.reason == Applicability::Reason::FeatureAbsent);
    QVERIFY(item->applicability.missing.contains(QStringLiteral("payment")));
}

void ChecklistTest::presentFeatureApplies()
{
    const Checklist without = generate(ProgramKind::MiniProgram);
    const Checklist with = generate(ProgramKind::MiniProgram, {QStringLiteral("payment")});
    QVERIFY(find(with, QStringLiteral("2/14.2"))->applicability.applies());
    QVERIFY(with.applicableCount() > without.applicableCount());
    QVERIFY(without.applicableCount() > 0);
    QVERIFY(with.applicableCount() < with.items.size());
    const QSet<QString> everything(knownFeatures().begin(), knownFeatures().end());
    for (const CheckItem& item : generate(ProgramKind::MiniGame, everything).items)
        QVERIFY2(item.applicability.reason != Applicability::Reason::FeatureAbsent, qPrintable(item.id));
}

void ChecklistTest::cataloguedFeaturesAreKnown()
{
    for (const CatalogueEntry& entry : m_catalogue.entries()) {
        for (const QString& feature : entry.features)
            QVERIFY2(knownFeatures().contains(feature), qPrintable(entry.clause + u' ' + feature));
    }
}

void ChecklistTest::unknownClauseIsStillAsked()
{
    const Result<Edition> edition = parseSpecification(
        QStringLiteral(
            "一、说明\n二、规则\n1. 甲类\n1.1 甲组\n1.1.1 "
            "不得做某件很长很长的、需要写上很多字才能说明白的事情。\n\n三、小游戏规则\n1. 丙类\n1.1 不得丙。")
            .toUtf8());
    VERIFY_RESULT(edition);
    const Checklist checklist = generateChecklist(*edition, Catalogue(), {});
    QCOMPARE(checklist.items.size(), 2);
    const CheckItem& item = checklist.items.first();
    QCOMPARE(item.id, QStringLiteral("2/1.1.1"));
    QVERIFY(!item.catalogued);
    QVERIFY(item.question.zh.contains(item.clauseText));
    QVERIFY(item.question.en.contains(QStringLiteral("1.1.1")));
    QVERIFY(item.title.zh.size() < item.clauseText.size());
    QVERIFY(item.applicability.applies());
    QVERIFY(checklist.items.last().applicability.reason == Applicability::Reason::OtherKind);
}

void ChecklistTest::json()
{
    const QJsonObject json =
        toJson(generate(ProgramKind::MiniProgram, {QStringLiteral("vote"), QStringLiteral("share")}));
    QCOMPARE(json.value(QStringLiteral("edition")).toObject().value(QStringLiteral("sha256")).toString(),
             m_edition.sha256());
    const QJsonObject profile = json.value(QStringLiteral("profile")).toObject();
    QCOMPARE(profile.value(QStringLiteral("kind")).toString(), QStringLiteral("mini-program"));
    QCOMPARE(profile.value(QStringLiteral("features")).toArray(),
             (QJsonArray{QStringLiteral("share"), QStringLiteral("vote")}));
    const QJsonArray items = json.value(QStringLiteral("items")).toArray();
    const QJsonObject counts = json.value(QStringLiteral("counts")).toObject();
    QCOMPARE(counts.value(QStringLiteral("items")).toInt(), items.size());
    const QJsonObject group = json.value(QStringLiteral("groups")).toArray().first().toObject();
    QCOMPARE(group.value(QStringLiteral("id")).toString(), QStringLiteral("2"));
    QCOMPARE(group.value(QStringLiteral("title")).toObject().value(QStringLiteral("en")).toString(),
             QStringLiteral("Operating rules"));
    int applicable = 0;
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        for (const char* key :
             {"clause", "twins", "section", "title", "question", "where", "applicable", "reason", "processing_rule"})
            QVERIFY2(item.contains(QLatin1StringView(key)), key);
        QCOMPARE(item.value(QStringLiteral("reason")).isNull(), item.value(QStringLiteral("applicable")).toBool());
        applicable += item.value(QStringLiteral("applicable")).toBool();
    }
    QCOMPARE(counts.value(QStringLiteral("applicable")).toInt(), applicable);
}

QTEST_GUILESS_MAIN(ChecklistTest)
#include "tst_checklist.moc"
