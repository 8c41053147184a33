// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/phrases/builtinphrases.h"
#include "review/specification/builtinedition.h"

#include <QSet>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QByteArray one(const QByteArray& phrase)
{
    return R"({"schema":1,"phrases":[)" + phrase + "]}";
}

const QByteArray good = R"({"id":"a","clauses":["2/5.1"],"title":{"zh":"甲","en":"A"},)"
                        R"("text":{"zh":"在{page}","en":"On {page}"}})";

} // namespace

class LibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOneIsWhole()
    {
        const Result<PhraseLibrary> library = builtInPhrases();
        QVERIFY2(library.ok(), library ? "" : qPrintable(library.error().toString()));
        QVERIFY(library->phrases().size() >= 40);
        const Result<Edition> edition = builtInEdition();
        QVERIFY(edition.ok());
        QSet<QString> clauses;
        for (const Phrase& phrase : library->phrases()) {
            for (const QString& clause : phrase.clauses) {
                QVERIFY2(clause == u"*" || edition->clause(clause), qPrintable(phrase.id + u' ' + clause));
                clauses.insert(clause);
            }
        }
        QVERIFY(clauses.size() >= 60);
    }

    void theClosestComesFirst()
    {
        const Result<PhraseLibrary> library = builtInPhrases();
        QVERIFY(library.ok());
        QCOMPARE(library->sortedFor({u"2/5.1.1"_s}).first().id, u"share.forced"_s);
        // Below the clause that the phrase names.
        QCOMPARE(library->sortedFor({u"2/5.1.2.1"_s}).first().id, u"share.reward"_s);
        // No number is the beginning of another.
        for (const Phrase& phrase : library->phrases()) {
            if (phrase.id == u"share.forced")
                QCOMPARE(phrase.fit(u"2/5.1.10"_s), -1);
        }
        // Those for any clause come before those for others.
        QVERIFY(library->sortedFor({u"9/9"_s}).first().clauses.contains(u"*"_s));
        QCOMPARE(library->sortedFor({}).size(), library->phrases().size());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("why");
        const auto changed = [](const char* from, const char* to) { return one(QByteArray(good).replace(from, to)); };
        QTest::newRow("no json") << QByteArray("{") << u"line 1"_s;
        QTest::newRow("other schema") << QByteArray(R"({"schema":2,"phrases":[]})") << u"schema"_s;
        QTest::newRow("no list") << QByteArray(R"({"schema":1})") << u"list"_s;
        QTest::newRow("twice") << one(good + "," + good) << u"twice"_s;
        QTest::newRow("bad id") << changed(R"("a")", R"("A b")") << u"id"_s;
        QTest::newRow("no clause") << changed(R"("2/5.1")", "") << u"clause"_s;
        QTest::newRow("one language") << changed(R"(,"en":"A")", "") << u"both languages"_s;
        QTest::newRow("unknown blank") << one(QByteArray(good).replace("{page}", "{moon}")) << u"no blank"_s;
        QTest::newRow("blanks differ") << changed("On {page}", "On it") << u"different blanks"_s;
        QTest::newRow("long") << one(QByteArray(good).replace("On {page}", "{page}" + QByteArray(2000, 'x')))
                              << u"more than"_s;
        QTest::newRow("large") << QByteArray(MaximumPhraseBytes + 1, ' ') << u"more than"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, why);
        const Result<PhraseLibrary> library = readPhrases(document, u"x.json"_s);
        QVERIFY(!library.ok());
        QVERIFY2(library.error().message.contains(why), qPrintable(library.error().toString()));
        QCOMPARE(library.error().context, u"x.json"_s);
    }

    void goodIsRead() { QVERIFY(readPhrases(one(good), u"x"_s).ok()); }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
