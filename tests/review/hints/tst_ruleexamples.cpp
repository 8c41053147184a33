// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/ruleset.h"
#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"
#include "tests/review/hints/ruleexample.h"

#include <QtTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

bool knowsFacts(const QString& message, const QJsonObject& facts)
{
    static const QRegularExpression placeholder(u"\\{\\{([a-z0-9_]+)\\}\\}"_s);
    for (auto it = placeholder.globalMatch(message); it.hasNext();) {
        if (!facts.contains(it.next().captured(1)))
            return false;
    }
    return true;
}

} // namespace

/// Every rule that the program carries finds its violating examples and leaves its clean ones alone.
class RuleExamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreSound();
    void clausesAreKnown();
    void rule_data();
    void rule();

private:
    void compare(const HintRule& rule, const QJsonArray& examples, bool violating);
};

void RuleExamplesTest::rulesAreSound()
{
    QStringList problems;
    for (const RuleProblem& problem : builtInRules().problems())
        problems.append(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.why));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(!builtInRules().rules().empty());
}

void RuleExamplesTest::clausesAreKnown()
{
    const auto& edition = builtInEdition();
    QVERIFY(edition.ok());
    QSet<QString> known;
    for (const Clause& clause : edition->clauses())
        known.insert(clause.id);
    QStringList unknown;
    for (const HintRule& rule : builtInRules().rules()) {
        for (const QString& clause : rule.clauses) {
            if (!known.contains(clause))
                unknown.append(rule.id + u": "_s + clause);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void RuleExamplesTest::rule_data()
{
    QTest::addColumn<QString>("id");
    for (const HintRule& rule : builtInRules().rules())
        QTest::newRow(qPrintable(rule.id)) << rule.id;
}

void RuleExamplesTest::compare(const HintRule& rule, const QJsonArray& examples, bool violating)
{
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const QString which = u"%1 example %2"_s.arg(violating ? u"violating"_s : u"clean"_s).arg(i + 1);
        const auto example = RuleExample::read(examples.at(i).toObject());
        QVERIFY2(example.ok(), qPrintable(which + u": "_s + (example ? QString() : example.error().toString())));
        const Result<HintReport> report = scanPackage((*example)->input(), builtInRules());
        QVERIFY(report.ok());
        QList<Hint> hints;
        for (const Hint& hint : report->hints) {
            if (hint.ruleId == rule.id)
                hints.append(hint);
        }
        QVERIFY2(hints.isEmpty() != violating,
                 qPrintable(which
                            + (hints.isEmpty() ? u" gives no hint"_s : u" gives: "_s + hints.constFirst().message.en)));
        for (const Hint& hint : hints) {
            QVERIFY2(knowsFacts(rule.message.zh, hint.facts),
                     qPrintable(u"%1: %2: a fact is not known: %3 (known: %4)"_s.arg(
                         rule.id, which, hint.message.zh, QStringList(hint.facts.keys()).join(u' '))));
            const Result<Hint> again = hintFromJson(toJson(hint));
            QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().toString()));
            QCOMPARE(toJson(*again), toJson(hint));
        }
    }
}

void RuleExamplesTest::rule()
{
    QFETCH(QString, id);
    const HintRule* rule = builtInRules().rule(id);
    QVERIFY(rule);
    compare(*rule, rule->violating, true);
    if (!QTest::currentTestFailed())
        compare(*rule, rule->clean, false);
}

QTEST_GUILESS_MAIN(RuleExamplesTest)
#include "tst_ruleexamples.moc"
