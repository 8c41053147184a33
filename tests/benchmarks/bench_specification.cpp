// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/checklist.h"
#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"
#include "review/specification/editiondiff.h"
#include "review/specification/specificationparser.h"
#include "tests/benchmarks/comparison.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
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
    void comparing();
    void compares();

private:
    /// Every third clause in other words, and a section put in before the ninth: most clauses move.
    static QByteArray altered(const Edition& edition, const QByteArray& document);
    Checklist checklist() const { return generateChecklist(m_edition, m_catalogue, m_profile); }

    QByteArray m_document;
    QByteArray m_alteredDocument;
    Edition m_altered;
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
    m_alteredDocument = altered(m_edition, m_document);
    Result<Edition> other = parseSpecification(m_alteredDocument);
    VERIFY_RESULT(other);
    m_altered = *std::move(other);
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

QByteArray SpecificationBenchmark::altered(const Edition& edition, const QByteArray& document)
{
    QString text = QString::fromUtf8(document);
    for (qsizetype i = 0; i < edition.clauses().size(); i += 3) {
        const Clause& clause = edition.clauses().at(i);
        if (clause.kind != ClauseKind::Clause || clause.text.size() < 12)
            continue;
        const QString line = clause.text.section(u'\n', 0, 0);
        text.replace(line, line.chopped(1) + u"，违者在30天内改正。"_s);
    }
    static const QRegularExpression number(u"^(\\s*)(9|1[0-8])(\\..*)$"_s);
    QStringList lines = text.split(u'\n');
    int section = 0;
    for (QString& line : lines) {
        const QRegularExpressionMatch match = number.match(line);
        if (!match.hasMatch() || match.captured(2).toInt() < section)
            continue;
        section = match.captured(2).toInt();
        line = match.captured(1) + QString::number(section + 1) + match.captured(3);
    }
    return lines.join(u'\n').toUtf8();
}

/// Beside git, which compares the lines of the documents word by word and knows of no clauses.
void SpecificationBenchmark::comparing()
{
    const EditionDiff diff = compareEditions(m_edition, m_altered);
    qsizetype reworded = 0;
    qsizetype moved = 0;
    for (const ClauseChange& change : diff.clauses) {
        reworded += change.reworded ? 1 : 0;
        moved += change.kind == ClauseChange::Kind::Moved ? 1 : 0;
    }
    QVERIFY(reworded > 50);
    QVERIFY(moved > 50);
    const QString name = u"compare two editions of %1 clauses, %2 moved, %3 reworded"_s.arg(m_edition.counts().clauses)
                             .arg(moved)
                             .arg(reworded);
    const auto ours = [&] { return compareEditions(m_edition, m_altered).clauses.size() == diff.clauses.size(); };
    const PeerProgram git = PeerProgram::find({u"git"_s});
    QTemporaryDir folder;
    const auto write = [&](const QString& fileName, const QByteArray& bytes) {
        QFile file(folder.filePath(fileName));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"old.txt"_s, m_document) && write(u"new.txt"_s, m_alteredDocument));
    if (git.isThere()) {
        const QStringList arguments = {u"diff"_s, u"--no-index"_s, u"--word-diff=porcelain"_s,
                                       folder.filePath(u"old.txt"_s), folder.filePath(u"new.txt"_s)};
        QVERIFY(compare(name, ours, u"git diff --word-diff"_s,
                        [&] { return git.run(arguments, folder.filePath(u"diff.txt"_s), 1); }));
        printProcessStart();
        return;
    }
    QList<double> times;
    for (int round = 0; round < 9; ++round)
        times.append(millisecondsOf(ours));
    printFigures(u"%1: ours %2 ms"_s.arg(name).arg(median(times), 0, 'f', 3));
}

void SpecificationBenchmark::compares()
{
    QBENCHMARK
    {
        QVERIFY(!compareEditions(m_edition, m_altered).isEmpty());
    }
}

QTEST_GUILESS_MAIN(SpecificationBenchmark)
#include "bench_specification.moc"
