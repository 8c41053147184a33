// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casetables.h"

#include "tests/review/report/reportfixture.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class CaseTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecidedCase_data()
    {
        QTest::addColumn<ReportLanguage>("language");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("status");
        QTest::newRow("Chinese") << ReportLanguage::Chinese << u"案件"_s << u"已决定"_s;
        QTest::newRow("English") << ReportLanguage::English << u"Cases"_s << u"decided"_s;
    }

    void aDecidedCase()
    {
        QFETCH(const ReportLanguage, language);
        ReportFixture fixture;
        fixture.reviewAndDecide();
        const Catalogue& catalogue = must(builtInCatalogue());
        CaseTables tables = must(CaseTables::make(language, catalogue));
        const CaseState& state = fixture.session().state();
        tables.add(state);
        QCOMPARE(tables.tables().size(), 5);
        for (const Table& table : tables.tables()) {
            QVERIFY(!table.name.isEmpty());
            for (const TableColumn& column : table.columns)
                QVERIFY2(!column.title.contains(u'_'), qPrintable(column.title));
            for (const auto& row : table.rows) {
                QCOMPARE(row.size(), table.columns.size());
                QCOMPARE(std::get<QString>(row.first()), state.caseId);
            }
        }
        const Table& cases = tables.tables().first();
        QTEST(cases.name, "sheet");
        QFETCH(const QString, status);
        QVERIFY2(QString::fromUtf8(toCsv(cases)).contains(status), toCsv(cases).constData());
        QCOMPARE(cases.rows.size(), 1);
        QCOMPARE(tables.tables().at(1).rows.size(), state.findings.size());
        qsizetype steps = 0;
        for (const DecidedStep& step : state.issued()->steps)
            steps += step.omitted ? 0 : 1;
        QCOMPARE(tables.tables().at(2).rows.size(), steps);
        QCOMPARE(tables.tables().at(3).rows.size(), state.deadlines.size());
    }

    void momentsStandInTheCasesZone()
    {
        ReportFixture fixture;
        fixture.reviewAndDecide();
        const Catalogue& catalogue = must(builtInCatalogue());
        CaseTables tables = must(CaseTables::make(ReportLanguage::English, catalogue));
        tables.add(fixture.session().state());
        const QDateTime opened = std::get<QDateTime>(tables.tables().first().rows.first().at(7));
        QCOMPARE(opened, fixture.session().state().openedAt);
        QCOMPARE(opened.timeZone().id(), fixture.session().state().timeZone.toLatin1());
    }

    void aTableAsText()
    {
        const QDateTime moment(QDate(2026, 11, 23), QTime(10, 0), QTimeZone("Asia/Shanghai"));
        const Table table{u"x"_s, {{u"a"_s, 8}, {u"b"_s, 8}, {u"c"_s, 8}}, {{u"=1+1"_s, qint64(-2), moment}}};
        QCOMPARE(toCsv(table),
                 QByteArray("\xEF\xBB\xBF\"a\",\"b\",\"c\"\r\n\"'=1+1\",\"'-2\",\"2026-11-23 10:00\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(CaseTablesTest)
#include "tst_casetables.moc"
