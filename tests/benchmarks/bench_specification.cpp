// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/checklist.h"
#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"
#include "review/specification/specificationparser.h"
#include "tests/benchmarks/comparison.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SpecificationBenchmark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figures();
    void parses();
    void generates();

private:
    Checklist checklist() const { return generateChecklist(m_edition, m_catalogue, m_profile); }

    QByteArray m_document;
    Edition m_edition;
    Catalogue m_catalogue;
    PackageProfile m_profile;
};

void SpecificationBenchmark::initTestCase()
{
    m_document = builtInSpecification();
    Result<Edition> edition = builtInEdition();
    VERIFY_RESULT(edition);
    m_edition = *std::move(edition);
    Result<Catalogue> catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    m_catalogue = *std::move(catalogue);
    m_profile.features = QSet<QString>(knownFeatures().begin(), knownFeatures().end());
}

void SpecificationBenchmark::figures()
{
    const qsizetype items = checklist().items.size();
    QVERIFY(items > 0);
    QList<double> parsing;
    QList<double> generating;
    for (int round = 0; round < 15; ++round) {
        parsing.append(millisecondsOf([&] { return parseSpecification(m_document).ok(); }));
        generating.append(millisecondsOf([&] { return checklist().items.size() == items; }));
        QVERIFY(parsing.last() >= 0 && generating.last() >= 0);
    }
    const double kilobytes = double(m_document.size()) / 1e3;
    printFigures(u"specification: parse %1 KB: ours %2 ms, %3 MB/s"_s.arg(kilobytes, 0, 'f', 1)
                     .arg(median(parsing), 0, 'f', 3)
                     .arg(kilobytes / median(parsing), 0, 'f', 2));
    printFigures(u"checklist: generate %1 items: ours %2 ms, %3 items/s"_s.arg(items)
                     .arg(median(generating), 0, 'f', 3)
                     .arg(double(items) * 1e3 / median(generating), 0, 'f', 0));
}

void SpecificationBenchmark::parses()
{
    QBENCHMARK
    {
        VERIFY_RESULT(parseSpecification(m_document));
    }
}

void SpecificationBenchmark::generates()
{
    QBENCHMARK
    {
        QVERIFY(!checklist().items.isEmpty());
    }
}

QTEST_GUILESS_MAIN(SpecificationBenchmark)
#include "bench_specification.moc"
