// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include "review/specification/catalogue.h"
#include "review/specification/editionjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Mingjing;
using namespace Mingjing::Testing;

/// The editions themselves: the built-in one always, the published one where it is at hand.
class EditionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data() { documents(); }
    void counts();
    void tree_data() { documents(); }
    void tree();
    void processingRules_data() { documents(); }
    void processingRules();
    void inClauseRules_data() { documents(); }
    void inClauseRules();
    void timeLimits_data() { documents(); }
    void timeLimits();
    void everyStepHasItsSentence_data() { documents(); }
    void everyStepHasItsSentence();
    void warnings_data();
    void warnings();
    void json_data() { documents(); }
    void json();
    void ruleLookups_data() { documents(); }
    void ruleLookups();
    void builtInIsInOurOwnWords();

private:
    static void documents()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("built-in") << builtInSpecification();
        const QByteArray published = publishedSpecification();
        if (!published.isEmpty())
            QTest::newRow("published") << published;
    }
};

void EditionsTest::counts()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    QCOMPARE(edition->counts().chapters, 7);
    QCOMPARE(edition->counts().sections, 24);
    QCOMPARE(edition->counts().clauses, 332);
    QCOMPARE(edition->counts().processingRules, 28);
    int paired = 0;
    for (const Clause& clause : edition->clauses()) {
        QVERIFY(clause.twins.size() <= 1);
        paired += static_cast<int>(clause.twins.size());
    }
    QCOMPARE(paired, 2 * 15);
    QCOMPARE(edition->clause(QStringLiteral("2/3.9"))->twins, QStringList{QStringLiteral("2/5.23.7")});
    QVERIFY(!edition->title().isEmpty());
    QVERIFY(!edition->created().isEmpty());
}

void EditionsTest::tree()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    const QString difference = differenceFromGolden(QStringLiteral("tree.txt"), treeOf(*edition));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void EditionsTest::processingRules()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    const QString difference = differenceFromGolden(QStringLiteral("processing-rules.txt"), factsOf(edition->rules()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void EditionsTest::inClauseRules()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    const QString difference =
        differenceFromGolden(QStringLiteral("in-clause-rules.txt"), factsOf(edition->inClauseRules()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void EditionsTest::timeLimits()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    QStringList limits;
    for (const TimeLimit& limit : edition->timeLimits())
        limits.append(QStringLiteral("%1 %2 %3").arg(limit.clause).arg(limit.amount).arg(timeLimitUnitId(limit.unit)));
    const QStringList expected{QStringLiteral("2/15.3.8 24 hours"), QStringLiteral("3/4.2 60 natural_days"),
                               QStringLiteral("3/5.2 5 natural_days"), QStringLiteral("3/5.2 1 times")};
    QCOMPARE(limits, expected);
}

void EditionsTest::everyStepHasItsSentence()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    for (const QList<ProcessingRule>& rules : {edition->rules(), edition->inClauseRules()}) {
        for (const ProcessingRule& rule : rules) {
            QVERIFY2(edition->clause(rule.owner) && edition->clause(rule.scope), qPrintable(rule.owner));
            QVERIFY2(!rule.cases.isEmpty(), qPrintable(rule.owner));
            for (const PenaltyCase& penaltyCase : rule.cases) {
                QVERIFY2(!penaltyCase.steps.isEmpty(), qPrintable(rule.owner));
                for (const PenaltyStep& step : penaltyCase.steps)
                    QVERIFY2(!step.text.isEmpty() && rule.text.contains(step.text), qPrintable(rule.owner));
            }
        }
    }
}

void EditionsTest::warnings_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("built-in") << builtInSpecification() << QStringList();
    const QByteArray published = publishedSpecification();
    if (!published.isEmpty())
        QTest::newRow("published") << published << QStringList{QStringLiteral("908 wrong_reference")};
}

void EditionsTest::warnings()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, expected);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    QCOMPARE(warningsOf(*edition), expected);
}

void EditionsTest::json()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    const QJsonObject json = toJson(*edition, *catalogue);
    const QJsonObject counts = json.value(QStringLiteral("counts")).toObject();
    QCOMPARE(counts.value(QStringLiteral("clauses")).toInt(), 332);
    QCOMPARE(counts.value(QStringLiteral("processing_rules")).toInt(), 28);
    QCOMPARE(json.value(QStringLiteral("processing_rules")).toArray().size(), 28);
    QCOMPARE(json.value(QStringLiteral("edition")).toObject().value(QStringLiteral("sha256")).toString().size(), 64);
    int numbered = 0;
    for (const QJsonValue& value : json.value(QStringLiteral("clauses")).toArray()) {
        const QJsonObject clause = value.toObject();
        for (const char* key : {"id", "parent", "kind", "text", "digest", "line", "twins", "processing_rule"})
            QVERIFY2(clause.contains(QLatin1StringView(key)), key);
        const QString kind = clause.value(QStringLiteral("kind")).toString();
        const bool group = kind == QStringLiteral("chapter") || kind == QStringLiteral("section");
        QVERIFY2(clause.value(QStringLiteral("title_en")).isString() == group,
                 qPrintable(clause.value(QStringLiteral("id")).toString()));
        numbered += clause.value(QStringLiteral("kind")) == QStringLiteral("clause");
    }
    QCOMPARE(numbered, 332);
    for (const QJsonValue& rule : json.value(QStringLiteral("processing_rules")).toArray()) {
        for (const QJsonValue& one : rule.toObject().value(QStringLiteral("cases")).toArray()) {
            for (const QJsonValue& step : one.toObject().value(QStringLiteral("steps")).toArray()) {
                for (const char* key :
                     {"when", "kind", "capabilities", "platform", "days", "permanent", "deadline_days", "text"})
                    QVERIFY2(step.toObject().contains(QLatin1StringView(key)), key);
            }
        }
    }
}

void EditionsTest::ruleLookups()
{
    QFETCH(QByteArray, document);
    const Result<Edition> edition = parseSpecification(document);
    VERIFY_RESULT(edition);
    const auto owner = [&](const char* id) {
        const ProcessingRule* rule = edition->ruleFor(QString::fromLatin1(id));
        return rule ? rule->owner : QString();
    };
    QCOMPARE(owner("2/5.1"), QStringLiteral("2/5.1"));
    QCOMPARE(owner("2/5.1.2.1"), QStringLiteral("2/5.1")); // a group's rule covers what is below
    QCOMPARE(owner("2/5.1.8"), QStringLiteral("2/5.1.8")); // its own sentence is nearer
    QCOMPARE(edition->headedRuleFor(QStringLiteral("2/5.1.8"))->owner, QStringLiteral("2/5.1"));
    QCOMPARE(edition->rulesFor(QStringLiteral("2/5.1.8")).size(), 2);
    QCOMPARE(owner("2/8.1"), QStringLiteral("2/8.5")); // 本条 is the whole section
    QCOMPARE(owner("2/15.1.1"), QStringLiteral("2/5.12")); // through its twin
    QCOMPARE(owner("2/3.1"), QString());
    QCOMPARE(owner("9/9.9"), QString());
    QCOMPARE(edition->sectionOf(QStringLiteral("2/5.1.2.1")), QStringLiteral("2/5"));
    QCOMPARE(edition->ancestors(QStringLiteral("3/2.5.5.1")).size(), 4);
    QCOMPARE(edition->children(QString()).size(), 7);
    QCOMPARE(edition->children(QStringLiteral("3/2.5.5")).size(), 5);
}

void EditionsTest::builtInIsInOurOwnWords()
{
    const QByteArray published = publishedSpecification();
    if (published.isEmpty())
        return;
    const auto sentences = [](const Edition& edition) {
        static const QRegularExpression end(QStringLiteral("[。；！？\\n]"));
        QSet<QString> result;
        for (const Clause& clause : edition.clauses()) {
            const QString body = clause.title.isEmpty() ? clause.text : clause.text.mid(clause.title.size());
            for (const QString& sentence : body.split(end))
                result.insert(normalizedClauseText(sentence));
        }
        return result;
    };
    const QSet<QString> own = sentences(*builtInEdition());
    const QSet<QString> theirs = sentences(*parseSpecification(published));
    for (const QString& sentence : own)
        QVERIFY2(sentence.size() < 10 || !theirs.contains(sentence), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(EditionsTest)
#include "tst_editions.moc"
