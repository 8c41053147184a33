// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include "review/specification/builtinedition.h"
#include "review/specification/catalogue.h"
#include "review/specification/cataloguefit.h"
#include "review/specification/editiondiff.h"
#include "review/specification/specificationparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Mingjing;
using namespace Mingjing::Testing;
using namespace Qt::StringLiterals;

class CatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInCoversEveryClause();
    void builtInIsTranslated();
    void evidenceCanBeFoundWhereItIsLookedFor();
    void twinsApplyTogether();
    void wordsAreConsistent();
    void refused_data();
    void refused();
    void accepted();
    void nothingIsAddedOnFailure();
    void everyHeadingHasAnEnglishName();
    void headingsGoByTheirWords();
    void entriesFollowTheirClauses();
    void anotherEditionsClausesAreNotAskedByNumber();
    void headingsRefused_data();
    void headingsRefused();
};

namespace {

QJsonObject bilingual(QStringView zh, const char* en)
{
    return {{QStringLiteral("zh"), zh.toString()}, {QStringLiteral("en"), QString::fromLatin1(en)}};
}

QJsonObject goodEntry()
{
    return {{QStringLiteral("title"), bilingual(u"甲", "A")},
            {QStringLiteral("text_en"), QStringLiteral("No A.")},
            {QStringLiteral("question"), bilingual(u"有甲吗？", "Is there A?")},
            {QStringLiteral("where"), QJsonArray{QStringLiteral("page")}},
            {QStringLiteral("applies"),
             QJsonObject{{QStringLiteral("kinds"), QJsonArray()}, {QStringLiteral("features"), QJsonArray()}}},
            {QStringLiteral("evidence"), bilingual(u"截图", "Screenshot")},
            {QStringLiteral("evidence_kinds"), QJsonArray{QStringLiteral("screenshot")}},
            {QStringLiteral("related"), QJsonArray()}};
}

QByteArray fileWith(const QJsonObject& entry, const QString& clause = QStringLiteral("2/1.1"))
{
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1},
                                     {QStringLiteral("section"), QStringLiteral("2/1")},
                                     {QStringLiteral("clauses"), QJsonObject{{clause, entry}}}})
        .toJson();
}

QJsonObject with(QJsonObject object, const char* key, const QJsonValue& value)
{
    object.insert(QLatin1StringView(key), value);
    return object;
}

QJsonObject without(QJsonObject object, const char* key)
{
    object.remove(QLatin1StringView(key));
    return object;
}

} // namespace

void CatalogueTest::builtInCoversEveryClause()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    const Result<Edition> edition = builtInEdition();
    VERIFY_RESULT(edition);
    QStringList missing;
    for (const Clause& clause : edition->clauses()) {
        if (clause.kind == ClauseKind::Clause && !catalogue->entry(clause.id))
            missing.append(clause.id);
    }
    QCOMPARE(missing, QStringList());
    QStringList orphans;
    for (const CatalogueEntry& entry : catalogue->entries()) {
        if (!edition->clause(entry.clause))
            orphans.append(entry.clause);
        for (const QString& related : entry.related) {
            if (!edition->clause(related) || related == entry.clause)
                orphans.append(entry.clause + QStringLiteral(" -> ") + related);
        }
    }
    QCOMPARE(orphans, QStringList());
}

void CatalogueTest::builtInIsTranslated()
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    for (const CatalogueEntry& entry : catalogue->entries()) {
        for (const BilingualText& text : {entry.title, entry.question, entry.evidence}) {
            QVERIFY2(text.zh.contains(chinese), qPrintable(entry.clause));
            // Names and words to look for are quoted in Chinese.
            QVERIFY2(text.en.count(chinese) * 4 < text.en.size(), qPrintable(entry.clause));
        }
        QVERIFY2(entry.textEn.count(chinese) * 4 < entry.textEn.size(), qPrintable(entry.clause));
        QVERIFY2(!entry.where.isEmpty() && !entry.evidenceKinds.isEmpty(), qPrintable(entry.clause));
    }
}

void CatalogueTest::evidenceCanBeFoundWhereItIsLookedFor()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    const QHash<QString, QStringList> placesOf{
        {QStringLiteral("live"), {QStringLiteral("live")}},
        {QStringLiteral("trace"), {QStringLiteral("trace")}},
        {QStringLiteral("source"), {QStringLiteral("source")}},
        {QStringLiteral("form"), {QStringLiteral("metadata")}},
        {QStringLiteral("screenshot"), {QStringLiteral("page"), QStringLiteral("live"), QStringLiteral("metadata")}}};
    for (const CatalogueEntry& entry : catalogue->entries()) {
        for (const QString& kind : entry.evidenceKinds) {
            const QStringList places = placesOf.value(kind);
            QVERIFY2(std::any_of(places.begin(), places.end(),
                                 [&](const QString& place) { return entry.where.contains(place); }),
                     qPrintable(entry.clause + u' ' + kind));
        }
        if (entry.evidence.zh.contains(QStringLiteral("截图")))
            QVERIFY2(entry.evidenceKinds.contains(QStringLiteral("screenshot")), qPrintable(entry.clause));
    }
}

/// Twins become one item, which applies when either does: a condition on one of them alone would never be seen.
void CatalogueTest::twinsApplyTogether()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    const Result<Edition> edition = builtInEdition();
    VERIFY_RESULT(edition);
    int twins = 0;
    for (const Clause& clause : edition->clauses()) {
        const CatalogueEntry* entry = catalogue->entry(clause.id);
        for (const QString& id : clause.twins) {
            const CatalogueEntry* twin = catalogue->entry(id);
            QVERIFY2(entry && twin && entry->kinds == twin->kinds && entry->features == twin->features,
                     qPrintable(clause.id + u' ' + id));
            ++twins;
        }
    }
    QCOMPARE(twins, 2 * 15);
}

/// One word for one thing, as the window has it; 帐号资格 is the platform's own name of a penalty.
void CatalogueTest::wordsAreConsistent()
{
    static const QRegularExpression others(QStringLiteral(
        "帐号(?!资格)|商店表单|提交表单|剪切板|运行记录|隐私说明|[Bb]y degree of|\\birregular\\b|\\bjunk\\b"));
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    for (const CatalogueEntry& entry : catalogue->entries()) {
        QString all = entry.textEn;
        for (const BilingualText& text : {entry.title, entry.question, entry.evidence})
            all += u'\n' + text.zh + u'\n' + text.en;
        const QRegularExpressionMatch match = others.match(all);
        QVERIFY2(!match.hasMatch(), qPrintable(entry.clause + u": "_s + match.captured()));
    }
}

void CatalogueTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("context");
    const QString entry = QStringLiteral("x.json: 2/1.1");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("x.json, byte 1");
    QTest::newRow("no schema") << QByteArray("{}") << QStringLiteral("x.json");
    QTest::newRow("newer schema") << fileWith(goodEntry()).replace("\"schema\": 1", "\"schema\": 2")
                                  << QStringLiteral("x.json");
    QTest::newRow("another section") << fileWith(goodEntry(), QStringLiteral("2/10.1"))
                                     << QStringLiteral("x.json: 2/10.1");
    QTest::newRow("not an object") << fileWith({}).replace("{\n        }", "7") << entry;
    QTest::newRow("missing key") << fileWith(without(goodEntry(), "question")) << entry;
    QTest::newRow("unknown key") << fileWith(with(goodEntry(), "colour", 1)) << entry;
    QTest::newRow("empty sentence") << fileWith(with(goodEntry(), "text_en", QString())) << entry;
    QTest::newRow("missing English") << fileWith(with(goodEntry(), "title", without(bilingual(u"甲", "A"), "en")))
                                     << entry + QStringLiteral(": title");
    QTest::newRow("unknown place") << fileWith(with(goodEntry(), "where", QJsonArray{QStringLiteral("moon")})) << entry;
    QTest::newRow("not a list") << fileWith(with(goodEntry(), "where", QStringLiteral("page"))) << entry;
    QTest::newRow("unknown kind") << fileWith(
        with(goodEntry(), "applies",
             QJsonObject{{QStringLiteral("kinds"), QJsonArray{QStringLiteral("app")}},
                         {QStringLiteral("features"), QJsonArray()}}))
                                  << entry + QStringLiteral(": applies");
}

void CatalogueTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, context);
    Catalogue catalogue;
    const Result<void> added = catalogue.add(json, QStringLiteral("x.json"));
    QVERIFY(!added.ok());
    QCOMPARE(added.error().context, context);
    QVERIFY(!added.error().message.isEmpty());
}

void CatalogueTest::accepted()
{
    Catalogue catalogue;
    VERIFY_RESULT(catalogue.add(fileWith(goodEntry()), QStringLiteral("x.json")));
    QVERIFY(catalogue.entry(QStringLiteral("2/1.1")));
    QCOMPARE(catalogue.entry(QStringLiteral("2/1.1"))->question.en, QStringLiteral("Is there A?"));
    QVERIFY(!catalogue.entry(QStringLiteral("2/1.2")));
    QVERIFY(!catalogue.add(fileWith(goodEntry()), QStringLiteral("y.json")).ok()); // stands already
}

void CatalogueTest::nothingIsAddedOnFailure()
{
    QJsonObject root = QJsonDocument::fromJson(fileWith(goodEntry())).object();
    root.insert(QStringLiteral("clauses"),
                QJsonObject{{QStringLiteral("2/1.1"), goodEntry()}, {QStringLiteral("2/1.2"), 7}});
    Catalogue catalogue;
    QVERIFY(!catalogue.add(QJsonDocument(root).toJson(), QStringLiteral("x.json")).ok());
    QVERIFY(catalogue.entries().isEmpty());
}

void CatalogueTest::everyHeadingHasAnEnglishName()
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    const Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    const Result<Edition> edition = builtInEdition();
    VERIFY_RESULT(edition);
    QSet<QString> names;
    for (const Clause& clause : edition->clauses()) {
        if (clause.kind != ClauseKind::Chapter && clause.kind != ClauseKind::Section)
            continue;
        const BilingualText heading = catalogue->heading(clause);
        QCOMPARE(heading.zh, clause.title);
        QVERIFY2(!heading.en.isEmpty() && !heading.en.contains(chinese), qPrintable(clause.id));
        names.insert(heading.en);
    }
    QCOMPARE(names.size(), 7 + 24); // no two of one name
    QCOMPARE(catalogue->headingCount(), names.size()); // no orphan
}

void CatalogueTest::headingsGoByTheirWords()
{
    Catalogue catalogue;
    VERIFY_RESULT(catalogue.addHeadings(R"({"schema":1,"headings":{"甲 类（一）":"Class A"}})", QStringLiteral("h")));
    Clause clause;
    clause.id = QStringLiteral("9/9");
    clause.title = QStringLiteral("甲类(一)");
    QCOMPARE(catalogue.heading(clause).en, QStringLiteral("Class A"));
    QCOMPARE(catalogue.heading(clause).zh, clause.title);
    clause.title = QStringLiteral("甲类（二）");
    QCOMPARE(catalogue.heading(clause).en, QString());
    QCOMPARE(catalogue.heading(clause).zh, clause.title);
    clause.title.clear();
    clause.text = QStringLiteral("甲类（一）\n更多。");
    QCOMPARE(catalogue.heading(clause).en, QStringLiteral("Class A"));
}

void CatalogueTest::headingsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("[");
    QTest::newRow("no schema") << QByteArray(R"({"headings":{}})");
    QTest::newRow("newer schema") << QByteArray(R"({"schema":2,"headings":{}})");
    QTest::newRow("not an object") << QByteArray(R"({"schema":1,"headings":[]})");
    QTest::newRow("unknown key") << QByteArray(R"({"schema":1,"headings":{},"colour":1})");
    QTest::newRow("no English") << QByteArray(R"({"schema":1,"headings":{"甲":" "}})");
    QTest::newRow("not words") << QByteArray(R"({"schema":1,"headings":{"甲":1}})");
    QTest::newRow("twice") << QByteArray(R"({"schema":1,"headings":{"甲 类":"A","甲类":"B"}})");
}

void CatalogueTest::headingsRefused()
{
    QFETCH(QByteArray, json);
    Catalogue catalogue;
    const Result<void> added = catalogue.addHeadings(json, QStringLiteral("x.json"));
    QVERIFY(!added.ok());
    QVERIFY(added.error().context.startsWith(QStringLiteral("x.json")));
    QCOMPARE(catalogue.headingCount(), 0);
}

namespace {

/// The built-in edition without clause 2/11.2; those behind it are renumbered.
QByteArray shortenedEdition()
{
    QString text = QString::fromUtf8(builtInSpecification());
    const auto at = [&](const QString& number) {
        const QRegularExpression start(u"^ *%1[ .]"_s.arg(QRegularExpression::escape(number)),
                                       QRegularExpression::MultilineOption);
        return start.match(text, text.indexOf(u"二、"_s)).capturedStart();
    };
    const qsizetype removed = at(u"11.2"_s);
    text.remove(removed, at(u"11.3"_s) - removed);
    for (int number = 3; number <= 5; ++number) {
        const qsizetype from = at(u"11.%1"_s.arg(number));
        text.replace(text.indexOf(u"11."_s, from), 4, u"11.%1"_s.arg(number - 1));
    }
    return text.toUtf8();
}

} // namespace

void CatalogueTest::entriesFollowTheirClauses()
{
    const Result<Catalogue> own = builtInCatalogue();
    const Result<Edition> edition = parseSpecification(shortenedEdition());
    VERIFY_RESULT(own);
    VERIFY_RESULT(edition);
    const Result<Catalogue> fitted = builtInCatalogueFor(*edition);
    VERIFY_RESULT(fitted);
    for (int number = 3; number <= 5; ++number) {
        const CatalogueEntry* before = own->entry(u"2/11.%1"_s.arg(number));
        const CatalogueEntry* now = fitted->entry(u"2/11.%1"_s.arg(number - 1));
        QVERIFY(before && now);
        QCOMPARE(now->title.en, before->title.en);
        QCOMPARE(now->clause, u"2/11.%1"_s.arg(number - 1));
    }
    QVERIFY(!fitted->entry(u"2/11.5"_s));
    QCOMPARE(fitted->entry(u"2/5.24"_s)->title.en, own->entry(u"2/5.24"_s)->title.en);
    QCOMPARE(fitted->headingCount(), own->headingCount());
    const QString gone = own->entry(u"2/11.2"_s)->title.en;
    for (const CatalogueEntry& entry : fitted->entries()) {
        QVERIFY(entry.title.en != gone);
        for (const QString& related : entry.related)
            QVERIFY2(edition->clause(related), qPrintable(related));
    }
}

void CatalogueTest::anotherEditionsClausesAreNotAskedByNumber()
{
    EditionDiff diff;
    diff.newIds = {{u"2/1.1"_s, u"2/1.2"_s}};
    ClauseChange added;
    added.kind = ClauseChange::Kind::Added;
    added.newId = u"2/1.1"_s;
    diff.clauses.append(added);
    const Result<Catalogue> own = builtInCatalogue();
    VERIFY_RESULT(own);
    const Catalogue fitted = fittedCatalogue(*own, diff);
    QCOMPARE(fitted.entries().size(), 1);
    QCOMPARE(fitted.entry(u"2/1.2"_s)->title.en, own->entry(u"2/1.1"_s)->title.en);
    QVERIFY(!fitted.entry(u"2/1.1"_s));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
