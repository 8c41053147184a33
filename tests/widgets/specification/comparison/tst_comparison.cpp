// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/builtinedition.h"
#include "review/specification/catalogue.h"
#include "review/specification/specificationparser.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/specification/comparison/alterededition.h"
#include "widgets/specification/comparison/changesfiltermodel.h"
#include "widgets/specification/comparison/changesmodel.h"
#include "widgets/specification/comparison/comparedpenalties.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/comparisonreport.h"
#include "widgets/specification/comparison/markedwords.h"
#include "widgets/specification/comparison/sectionhtml.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

using Kind = WordSpan::Kind;

class ComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEveryChange_data();
    void namesEveryChange();
    void everyClauseStandsOnce();
    void sectionsHoldTheirChanges();
    void modelTellsKinds();
    void filters_data();
    void filters();
    void marks_data();
    void marks();
    void cutsOnlyWhatIsTheSame();
    void penaltiesBesideEachOther();
    void penaltiesOfAnotherClauseAreNoChange();
    void drawsOneSection();
    void reportHoldsAllAndNothingFromElsewhere();
    void textMarksWords();

private:
    std::shared_ptr<const Comparison> m_comparison;
};

void ComparisonTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    auto before = builtInEdition();
    VERIFY_RESULT(before);
    auto after = parseSpecification(alteredSpecification());
    VERIFY_RESULT(after);
    auto catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    m_comparison = std::make_shared<const Comparison>(std::make_shared<const Edition>(*before),
                                                      std::make_shared<const Edition>(*after),
                                                      std::make_shared<const Catalogue>(*catalogue));
}

void ComparisonTest::namesEveryChange_data()
{
    QTest::addColumn<QString>("oldId");
    QTest::addColumn<QString>("newId");
    QTest::addColumn<QList<ChangeKind>>("kinds");
    QTest::addColumn<QString>("section");
    QTest::newRow("penalty") << u"2/5.2"_s << u"2/5.2"_s << QList{ChangeKind::Penalty} << u"2/5"_s;
    QTest::newRow("added") << QString() << u"2/5.3.4"_s << QList{ChangeKind::Added} << u"2/5"_s;
    QTest::newRow("reworded") << u"2/10.3"_s << u"2/10.3"_s << QList{ChangeKind::Reworded} << u"2/10"_s;
    QTest::newRow("removed") << u"2/11.2"_s << QString() << QList{ChangeKind::Removed} << u"2/11"_s;
    QTest::newRow("moved") << u"2/11.3"_s << u"2/11.2"_s << QList{ChangeKind::Moved} << u"2/11"_s;
}

void ComparisonTest::namesEveryChange()
{
    QFETCH(QString, oldId);
    QFETCH(QString, newId);
    QFETCH(QList<ChangeKind>, kinds);
    QFETCH(QString, section);
    const auto& changes = m_comparison->changes();
    const auto found = std::find_if(changes.cbegin(), changes.cend(), [&](const ComparedClause& each) {
        return each.oldId == oldId && each.newId == newId;
    });
    QVERIFY(found != changes.cend());
    QCOMPARE(found->kinds, kinds);
    QCOMPARE(found->section, section);
    QVERIFY(!found->title.isEmpty());
    QCOMPARE(found->words.isEmpty(), !kinds.contains(ChangeKind::Reworded));
}

void ComparisonTest::everyClauseStandsOnce()
{
    QSet<QString> before;
    QSet<QString> after;
    for (const ComparedLine& line : m_comparison->lines()) {
        QVERIFY(line.before || line.after);
        if (line.before) {
            QVERIFY2(!before.contains(line.before->id), qPrintable(line.before->id));
            before.insert(line.before->id);
        }
        if (line.after) {
            QVERIFY2(!after.contains(line.after->id), qPrintable(line.after->id));
            after.insert(line.after->id);
        }
        if (line.change < 0) {
            QVERIFY(line.before && line.after);
            QCOMPARE(line.before->digest, line.after->digest);
        }
    }
    QCOMPARE(before.size(), m_comparison->before().clauses().size());
    QCOMPARE(after.size(), m_comparison->after().clauses().size());
}

void ComparisonTest::sectionsHoldTheirChanges()
{
    int next = 0;
    int changed = 0;
    for (const ComparedSection& section : m_comparison->sections()) {
        QCOMPARE(section.first, next);
        next += section.count;
        changed += section.changed;
    }
    QCOMPARE(next, m_comparison->lines().size());
    QCOMPARE(changed, m_comparison->changes().size());
    const ComparedSection* section = m_comparison->section(u"2/11"_s);
    QVERIFY(section);
    QCOMPARE(section->changes.value(ChangeKind::Removed), 1);
    QVERIFY(section->changes.value(ChangeKind::Moved) >= 2);
    QCOMPARE(m_comparison->section(u"2/9"_s)->changed, 0);
}

void ComparisonTest::modelTellsKinds()
{
    ChangesModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(m_comparison);
    QCOMPARE(model.rowCount(), m_comparison->changes().size());
    const QModelIndex moved = model.index(m_comparison->changeOf(u"2/11.2"_s));
    QCOMPARE(moved.data(ChangesModel::IdsRole).toString(), u"2/11.3 → 2/11.2"_s);
    QCOMPARE(moved.data(ChangesModel::KindsRole).value<QList<int>>(), QList{static_cast<int>(ChangeKind::Moved)});
    QVERIFY(moved.data(Qt::AccessibleTextRole).toString().startsWith(u"moved: "_s));
    model.setComparison(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ComparisonTest::filters_data()
{
    QTest::addColumn<QSet<ChangeKind>>("kinds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("kind") << QSet{ChangeKind::Added} << QString() << QStringList{u"2/5.3.4"_s};
    QTest::newRow("kinds") << QSet{ChangeKind::Added, ChangeKind::Reworded} << QString()
                           << QStringList{u"2/5.3.4"_s, u"2/10.3"_s};
    QTest::newRow("number") << QSet<ChangeKind>() << u"10.3"_s << QStringList{u"2/10.3"_s};
    QTest::newRow("Chinese") << QSet<ChangeKind>() << u"打赏"_s << QStringList{u"2/5.3.4"_s};
    QTest::newRow("old words") << QSet{ChangeKind::Reworded} << u"及时"_s << QStringList{u"2/10.3"_s};
    QTest::newRow("both must hold") << QSet{ChangeKind::Removed} << u"打赏"_s << QStringList();
}

void ComparisonTest::filters()
{
    QFETCH(QSet<ChangeKind>, kinds);
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    ChangesModel model;
    model.setComparison(m_comparison);
    ChangesFilterModel filter;
    filter.setSourceModel(&model);
    filter.setKinds(kinds);
    filter.setText(text);
    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown.append(filter.index(row, 0).data(ChangesModel::IdsRole).toString());
    QCOMPARE(shown, ids);
}

void ComparisonTest::marks_data()
{
    QTest::addColumn<QList<WordSpan>>("words");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("replaced") << QList<WordSpan>{{Kind::Same, u"在"_s},
                                                 {Kind::Removed, u"7"_s},
                                                 {Kind::Added, u"15"_s},
                                                 {Kind::Same, u"天内"_s}}
                              << u"在[7]天内"_s << u"在{15}天内"_s << u"在[-7-]{+15+}天内"_s;
    QTest::newRow("markup is words") << QList<WordSpan>{{Kind::Same, u"<b>"_s}, {Kind::Added, u"<i>\n&"_s}}
                                     << u"&lt;b&gt;"_s << u"&lt;b&gt;{&lt;i&gt;<br>&amp;}"_s << u"<b>{+<i>\n&+}"_s;
}

void ComparisonTest::marks()
{
    QFETCH(QList<WordSpan>, words);
    const WordMarks marks{u"["_s, u"]"_s, u"{"_s, u"}"_s, 0};
    QTEST(markedHtml(words, ComparedSide::Before, marks), "before");
    QTEST(markedHtml(words, ComparedSide::After, marks), "after");
    QTEST(markedText(words), "text");
}

void ComparisonTest::cutsOnlyWhatIsTheSame()
{
    const QString filler(300, u'同');
    const QList<WordSpan> words{{Kind::Same, filler}, {Kind::Removed, filler}, {Kind::Same, u"𠮷"_s.repeated(200)}};
    const WordMarks marks{u"["_s, u"]"_s, u"{"_s, u"}"_s, 100};
    QVERIFY(isCut(words, marks));
    const QString html = markedHtml(words, ComparedSide::Before, marks);
    QVERIFY(html.contains(u'[' + filler + u']'));
    QCOMPARE(html.count(u'⋯'), 2);
    QVERIFY(html.size() < 300 + 2 * 110);
    QVERIFY(html.isValidUtf16());
}

void ComparisonTest::penaltiesBesideEachOther()
{
    const ComparedPenalties penalties =
        comparedPenalties(m_comparison->before(), u"2/5.2"_s, m_comparison->after(), u"2/5.2"_s);
    QVERIFY(penalties.isChanged());
    QCOMPARE(penalties.before.size(), 2);
    QCOMPARE(penalties.after.size(), 2);
    QVERIFY(penalties.before.first().changed);
    QVERIFY(penalties.after.first().changed);
    QVERIFY(penalties.after.first().sentence.contains(u"30"_s));
    QVERIFY(!penalties.before.last().changed);
    QVERIFY(!penalties.after.last().changed);
}

void ComparisonTest::penaltiesOfAnotherClauseAreNoChange()
{
    const ComparedPenalties penalties =
        comparedPenalties(m_comparison->before(), QString(), m_comparison->after(), u"2/5.3.4"_s);
    QVERIFY(penalties.before.isEmpty());
    QCOMPARE(penalties.newOwner, u"2/5.3"_s);
    QVERIFY(!penalties.isChanged());
}

void ComparisonTest::drawsOneSection()
{
    SectionDrawing drawing;
    drawing.section = u"2/10"_s;
    drawing.current = m_comparison->changeOf(u"2/10.3"_s);
    const QString folded = sectionHtml(*m_comparison, drawing);
    QVERIFY(folded.contains(u"name='current'"_s));
    QVERIFY(folded.contains(u"line-through"_s));
    QVERIFY(folded.contains(u"underline"_s));
    QCOMPARE(folded.count(u"href='more:"_s), 2);
    QVERIFY(!folded.contains(m_comparison->after().clause(u"2/10.1"_s)->text));
    drawing.opened.insert(m_comparison->section(u"2/10"_s)->first);
    const QString opened = sectionHtml(*m_comparison, drawing);
    QCOMPARE(opened.count(m_comparison->after().clause(u"2/10.1"_s)->text), 2);
    drawing.stacked = true;
    QVERIFY(!sectionHtml(*m_comparison, drawing).contains(u"width='50%'"_s));
    drawing.section = u"no section"_s;
    QVERIFY(sectionHtml(*m_comparison, drawing).isEmpty());
}

void ComparisonTest::reportHoldsAllAndNothingFromElsewhere()
{
    const QString html = comparisonReport(*m_comparison);
    for (const ComparedClause& change : m_comparison->changes())
        QVERIFY(html.contains(changeIds(change).toHtmlEscaped()));
    QVERIFY(html.contains(m_comparison->before().sha256()));
    QVERIFY(html.contains(m_comparison->after().sha256()));
    QVERIFY(html.contains(u"<del>"_s));
    QVERIFY(html.contains(u"<ins>"_s));
    for (const QString& reference : {u"src="_s, u"href="_s, u"url("_s, u"@import"_s, u"<script"_s})
        QVERIFY2(!html.contains(reference), qPrintable(reference));
}

void ComparisonTest::textMarksWords()
{
    const QString text = comparisonText(*m_comparison);
    QVERIFY(text.contains(u"{+以直播打赏返现引诱用户参与的。+}"_s));
    QVERIFY(text.contains(u"24小时"_s));
    QVERIFY(text.contains(u"2/11.3 → 2/11.2"_s));
    QVERIFY(!text.contains(u'<'));
}

QTEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
