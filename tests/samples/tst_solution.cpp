// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/specification/builtinedition.h"
#include "storage/package/zippackage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// Holds the written solutions of the sample packages against the packages and the built-in edition.
class SolutionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void citesWhatIsThere_data();
    void citesWhatIsThere();
    void followsTheProcessingRules();
    void plantsEnough();
    void cleanPackageHasNoFindings();

private:
    static QJsonObject solution(const QString& name);

    Edition m_edition;
};

QJsonObject SolutionTest::solution(const QString& name)
{
    QFile file(QStringLiteral(MINGJING_SOURCE_DIR "/resources/samples/%1.solution.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

void SolutionTest::initTestCase()
{
    auto edition = builtInEdition();
    QVERIFY(edition.ok());
    m_edition = std::move(*edition);
}

void SolutionTest::citesWhatIsThere_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("fulishe") << u"fulishe"_s;
    QTest::newRow("qingcha") << u"qingcha"_s;
}

void SolutionTest::citesWhatIsThere()
{
    QFETCH(QString, sample);
    const auto package = openZipPackage(QStringLiteral(MINGJING_BINARY_DIR "/samples/%1.zip").arg(sample));
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toString()));
    const auto inspection = inspectPackage(**package);
    QVERIFY(inspection.ok());

    const QJsonObject written = solution(sample);
    QJsonArray entries = written.value(u"findings"_s).toArray();
    for (const QJsonValue& pass : written.value(u"passes"_s).toArray())
        entries.append(pass);
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        for (const QJsonValue& clause : entry.value(u"clauses"_s).toArray())
            QVERIFY2(m_edition.clause(clause.toString()), qPrintable(clause.toString()));
        for (const QString& language : {u"zh"_s, u"en"_s})
            QVERIFY(!entry.value(u"why"_s).toObject().value(language).toString().isEmpty());
        for (const QJsonValue& place : entry.value(u"where"_s).toArray()) {
            const QString file = place[u"file"_s].toString();
            if (!file.isEmpty()) {
                const auto bytes = (*package)->read(file);
                QVERIFY2(bytes.ok(), qPrintable(file));
                const int lines = int(bytes->count('\n')) + 1;
                const int first = place[u"line"_s].toInt();
                const int last = place[u"end_line"_s].toInt(first);
                QVERIFY2(first > 0 && first <= last && last <= lines, qPrintable(u"%1:%2"_s.arg(file).arg(first)));
            }
            if (const QString page = place[u"page"_s].toString(); !page.isEmpty())
                QVERIFY2(inspection->manifest.page(page), qPrintable(page));
        }
    }
}

void SolutionTest::followsTheProcessingRules()
{
    for (const QJsonValue& value : solution(u"fulishe"_s).value(u"findings"_s).toArray()) {
        const QJsonArray clauses = value[u"clauses"_s].toArray();
        QStringList allowed;
        for (const QJsonValue& clause : clauses) {
            for (const ProcessingRule* rule : m_edition.rulesFor(clause.toString())) {
                for (const PenaltyCase& penaltyCase : rule->cases) {
                    for (const PenaltyStep& step : penaltyCase.steps)
                        allowed.append(penaltyKindId(step.kind));
                }
            }
        }
        for (const QJsonValue& penalty : value[u"penalties"_s].toArray()) {
            const QString kind = penalty[u"kind"_s].toString();
            QVERIFY2(allowed.contains(kind), qPrintable(u"%1: %2"_s.arg(clauses.at(0).toString(), kind)));
        }
    }
}

void SolutionTest::plantsEnough()
{
    const QJsonObject written = solution(u"fulishe"_s);
    QSet<QString> clauses;
    for (const QJsonValue& finding : written.value(u"findings"_s).toArray()) {
        for (const QJsonValue& clause : finding[u"clauses"_s].toArray())
            clauses.insert(clause.toString());
    }
    QVERIFY(clauses.size() >= 12);
    QCOMPARE(written.value(u"outcome"_s).toString(), u"penalise"_s);
}

void SolutionTest::cleanPackageHasNoFindings()
{
    const QJsonObject written = solution(u"qingcha"_s);
    QVERIFY(written.value(u"findings"_s).toArray().isEmpty());
    QCOMPARE(written.value(u"outcome"_s).toString(), u"pass"_s);
}

QTEST_GUILESS_MAIN(SolutionTest)
#include "tst_solution.moc"
