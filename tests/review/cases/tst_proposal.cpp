// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/proposal.h"
#include "review/specification/builtinedition.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <functional>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

PenaltyStep ban(const QList<Capability>& capabilities, std::optional<DayRange> days, const QString& text = {})
{
    PenaltyStep step;
    step.kind = PenaltyKind::Ban;
    step.capabilities = capabilities;
    step.days = days;
    step.text = text;
    return step;
}

PenaltyStep forever(const QList<Capability>& capabilities)
{
    PenaltyStep step = ban(capabilities, {});
    step.permanent = true;
    return step;
}

PenaltyStep simple(PenaltyKind kind, PenaltyCondition when = PenaltyCondition::Found)
{
    PenaltyStep step;
    step.kind = kind;
    step.when = when;
    return step;
}

PenaltyStep rectify(int days)
{
    PenaltyStep step = simple(PenaltyKind::Rectify);
    step.deadlineDays = days;
    return step;
}

/// An edition of the sections 2/1, 2/2, … with a rule each, made of the given cases.
Edition editionOf(const QList<QList<PenaltyCase>>& rules)
{
    EditionData data;
    data.title = u"test"_s;
    Clause chapter;
    chapter.id = u"2"_s;
    chapter.chapter = 2;
    chapter.kind = ClauseKind::Chapter;
    data.clauses.append(chapter);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        Clause clause;
        clause.id = u"2/%1"_s.arg(i + 1);
        clause.number = QString::number(i + 1);
        clause.chapter = 2;
        clause.parent = u"2"_s;
        data.clauses.append(clause);
        ProcessingRule rule;
        rule.owner = clause.id;
        rule.scope = clause.id;
        rule.line = int(10 * (i + 1));
        rule.cases = rules.at(i);
        data.rules.append(rule);
    }
    return Edition(data);
}

QList<Finding> findingsOn(const QStringList& clauses)
{
    QList<Finding> findings;
    for (const QString& clause : clauses) {
        Finding finding;
        finding.id = u"F%1"_s.arg(findings.size() + 1);
        finding.clauses = QStringList{clause};
        findings.append(finding);
    }
    return findings;
}

/// A step as one line, e.g. `found ban search,share 30-60d [金融类] <- 2/1:10 2/2:20`.
QString line(const ProposedStep& step)
{
    QStringList words = {penaltyConditionId(step.when), penaltyKindId(step.kind)};
    QStringList capabilities;
    for (const Capability capability : step.capabilities)
        capabilities.append(capabilityId(capability));
    if (!capabilities.isEmpty())
        words.append(capabilities.join(step.anyOf ? u'|' : u','));
    if (step.permanent)
        words.append(u"permanent"_s);
    if (step.days)
        words.append(u"%1-%2d"_s.arg(step.days->min).arg(step.days->max));
    if (step.deadlineDays)
        words.append(u"in %1d"_s.arg(*step.deadlineDays));
    if (!step.caseLabel.isEmpty())
        words.append(u'[' + step.caseLabel + u']');
    if (!step.suggested)
        words.append(u"(offered)"_s);
    words.append(u"<-"_s);
    for (const ProposalSource& source : step.sources)
        words.append(u"%1:%2"_s.arg(source.ruleOwner).arg(source.ruleLine));
    return words.join(u' ');
}

QStringList lines(const QList<ProposedStep>& steps)
{
    QStringList all;
    for (const ProposedStep& step : steps)
        all.append(line(step));
    return all;
}

} // namespace

class ProposalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRulesAskFor_data()
    {
        QTest::addColumn<QList<QList<PenaltyCase>>>("rules");
        QTest::addColumn<QStringList>("clauses");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("steps");
        using Rules = QList<QList<PenaltyCase>>;
        const auto row = [](const char* name, const Rules& rules, const QStringList& clauses, const QString& category,
                            const QStringList& steps) { QTest::newRow(name) << rules << clauses << category << steps; };
        const auto unlabelled = [](const QList<PenaltyStep>& steps) { return QList<PenaltyCase>{{{}, steps, {}}}; };
        const auto share = Capability::Share;
        const auto search = Capability::Search;
        const DayRange month{30, 30};
        const DayRange week{7, 7};

        row("nothing found", {unlabelled({rectify(3)})}, {}, {}, {});
        row("clause without rule", {unlabelled({})}, {u"2/1"_s}, {}, {});
        row("unknown clause", {unlabelled({rectify(3)})}, {u"9/9"_s}, {}, {});
        row("a chain keeps its order",
            {unlabelled({rectify(3), simple(PenaltyKind::Delist, PenaltyCondition::Overdue)})}, {u"2/1"_s}, {},
            {u"found rectify in 3d <- 2/1:10"_s, u"overdue delist <- 2/1:10"_s});
        row("the same twice is once",
            {unlabelled({simple(PenaltyKind::Delist)}), unlabelled({simple(PenaltyKind::Delist)})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found delist <- 2/1:10 2/2:20"_s});
        row("different deadlines stay apart", {unlabelled({rectify(3)}), unlabelled({rectify(7)})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found rectify in 3d <- 2/1:10"_s, u"found rectify in 7d <- 2/2:20"_s});
        row("the longer ban wins", {unlabelled({ban({share}, week)}), unlabelled({ban({share}, month)})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found ban share 30-30d <- 2/2:20 2/1:10"_s});
        row("the order of findings does not matter",
            {unlabelled({ban({share}, week)}), unlabelled({ban({share}, month)})}, {u"2/2"_s, u"2/1"_s}, {},
            {u"found ban share 30-30d <- 2/2:20 2/1:10"_s});
        row("permanent beats days", {unlabelled({ban({share}, month)}), unlabelled({forever({share})})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found ban share permanent <- 2/2:20 2/1:10"_s});
        row("until lifted beats days", {unlabelled({ban({share}, month)}), unlabelled({ban({share}, {})})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found ban share <- 2/2:20 2/1:10"_s});
        row("each capability for itself",
            {unlabelled({ban({share, search}, week)}), unlabelled({ban({search}, month)})}, {u"2/1"_s, u"2/2"_s}, {},
            {u"found ban share 7-7d <- 2/1:10"_s, u"found ban search 30-30d <- 2/2:20 2/1:10"_s});
        row("another condition is another step",
            {unlabelled({ban({share}, week)}), unlabelled({simple(PenaltyKind::Ban, PenaltyCondition::Repeat)})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found ban share 7-7d <- 2/1:10"_s, u"repeat ban <- 2/2:20"_s});
        PenaltyStep either = ban({share, search}, {});
        either.anyOf = true;
        row("alternatives are not taken apart", {unlabelled({either}), unlabelled({ban({search}, month)})},
            {u"2/1"_s, u"2/2"_s}, {}, {u"found ban share|search <- 2/1:10"_s, u"found ban search 30-30d <- 2/2:20"_s});

        const QList<PenaltyCase> labelled = {
            {u"金融类"_s, {simple(PenaltyKind::Delist)}, {}},
            {u"高危类"_s, {rectify(3)}, u"高危类：指医疗、社交、公益"_s},
        };
        row("no case fits: all offered, none suggested", {labelled}, {u"2/1"_s}, u"餐饮-点餐"_s,
            {u"found delist [金融类] (offered) <- 2/1:10"_s, u"found rectify in 3d [高危类] (offered) <- 2/1:10"_s});
        row("the case that the category names first", {labelled}, {u"2/1"_s}, u"金融-理财"_s,
            {u"found delist [金融类] <- 2/1:10"_s, u"found rectify in 3d [高危类] (offered) <- 2/1:10"_s});
        row("the case whose text names it first", {labelled}, {u"2/1"_s}, u"社交-陌生人交友"_s,
            {u"found rectify in 3d [高危类] <- 2/1:10"_s, u"found delist [金融类] (offered) <- 2/1:10"_s});
        PenaltyStep rung = simple(PenaltyKind::CloseAccount, PenaltyCondition::Tiered);
        const auto rungOf = [](PenaltyStep step) {
            step.when = PenaltyCondition::Tiered;
            step.ladder = true;
            return step;
        };
        const QList<PenaltyStep> ladder = {rungOf(ban({share}, {})), rungOf(forever({share}))};
        row("rungs of one ladder stay apart", {unlabelled(ladder)}, {u"2/1"_s}, {},
            {u"tiered ban share (offered) <- 2/1:10"_s, u"tiered ban share permanent (offered) <- 2/1:10"_s});
        row("a ladder that two findings lead to is one", {unlabelled(ladder)}, {u"2/1"_s, u"2/1"_s}, {},
            {u"tiered ban share (offered) <- 2/1:10 2/1:10"_s,
             u"tiered ban share permanent (offered) <- 2/1:10 2/1:10"_s});
        PenaltyStep third = ban({share}, week);
        third.when = PenaltyCondition::ThirdParty;
        row("a third party is not this program", {unlabelled({third})}, {u"2/1"_s}, {},
            {u"third_party ban share 7-7d (offered) <- 2/1:10"_s});
        PenaltyStep named = rectify(3);
        named.qualifier = u"指医疗、社交、公益"_s;
        row("what only says what a case means does not narrow it",
            {{{u"高危类"_s, {named}, u"高危类：指医疗、社交、公益"_s}, {u"其他"_s, {simple(PenaltyKind::Delist)}, {}}}},
            {u"2/1"_s}, u"医疗-问诊"_s,
            {u"found rectify in 3d [高危类] <- 2/1:10"_s, u"found delist [其他] (offered) <- 2/1:10"_s});
        row("rungs are offered", {unlabelled({rung})}, {u"2/1"_s}, {}, {u"tiered close_account (offered) <- 2/1:10"_s});
    }

    void whatRulesAskFor()
    {
        QFETCH(QList<QList<PenaltyCase>>, rules);
        QFETCH(QStringList, clauses);
        QFETCH(QString, category);
        QFETCH(QStringList, steps);
        QCOMPARE(lines(proposePenalties(editionOf(rules), findingsOn(clauses), category)), steps);
    }

    void withdrawnFindingsAreNotPunished()
    {
        QList<Finding> findings = findingsOn({u"2/1"_s});
        findings[0].withdrawn = true;
        const Edition edition = editionOf({{{{}, {simple(PenaltyKind::Delist)}, {}}}});
        QVERIFY(proposePenalties(edition, findings).isEmpty());
    }

    void aSourceCanBeChecked()
    {
        const Edition edition = editionOf({{{{}, {ban({Capability::Share}, {}, u"封禁分享能力"_s)}, {}}}});
        const QList<ProposedStep> steps = proposePenalties(edition, findingsOn({u"2/1"_s}));
        QCOMPARE(steps.size(), 1);
        const ProposalSource expected{u"2/1"_s, u"F1"_s, u"2/1"_s, 10, u"封禁分享能力"_s};
        QCOMPARE(steps.first().sources, QList<ProposalSource>{expected});
    }

    void whatDepartsFromTheRule_data()
    {
        using Change = std::function<void(DecidedStep&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("departs");
        const auto row = [](const char* name, bool departs, const Change& change) {
            QTest::newRow(name) << change << departs;
        };
        row("as proposed", false, [](DecidedStep&) {});
        row("the range's shortest", false, [](DecidedStep& step) { step.days = 7; });
        row("shorter", true, [](DecidedStep& step) { step.days = 6; });
        row("longer", true, [](DecidedStep& step) { step.days = 31; });
        row("without end", true, [](DecidedStep& step) { step.days.reset(); });
        row("for good", true, [](DecidedStep& step) {
            step.days.reset();
            step.permanent = true;
        });
        row("left out", true, [](DecidedStep& step) { step.omitted = true; });
        row("one capability less", true, [](DecidedStep& step) { step.capabilities.removeLast(); });
        row("one capability more", true, [](DecidedStep& step) { step.capabilities.append(Capability::Payment); });
        row("another kind", true, [](DecidedStep& step) { step.kind = PenaltyKind::Restrict; });
        row("only when overdue", true, [](DecidedStep& step) { step.when = PenaltyCondition::Overdue; });
        row("only on one system", true, [](DecidedStep& step) { step.platform = PenaltyPlatform::Ios; });
    }

    void whatDepartsFromTheRule()
    {
        QFETCH(std::function<void(DecidedStep&)>, change);
        QFETCH(bool, departs);
        const Edition edition =
            editionOf({{{{}, {ban({Capability::Share, Capability::Search}, DayRange{7, 30})}, {}}}});
        const ProposedStep proposed = proposePenalties(edition, findingsOn({u"2/1"_s})).first();
        DecidedStep decided = decidedStepFrom(proposed);
        QCOMPARE(decided.days, std::optional(30));
        QCOMPARE(decided.clauses, QStringList{u"2/1"_s});
        change(decided);
        QCOMPARE(departsFrom(decided, proposed), departs);
    }

    /// Every rule of the edition that the program carries proposes something, with a source on its line.
    void theBuiltInEditionProposesSomethingForEveryRule()
    {
        const Result<Edition> edition = builtInEdition();
        VERIFY_RESULT(edition);
        QVERIFY(!edition->rules().isEmpty());
        for (const ProcessingRule& rule : edition->rules()) {
            const QList<ProposedStep> steps = proposePenalties(*edition, findingsOn({rule.owner}));
            QVERIFY2(!steps.isEmpty(), qPrintable(rule.owner));
            for (const ProposedStep& step : steps) {
                QVERIFY(!step.sources.isEmpty());
                QVERIFY2(!step.sources.first().sentence.isEmpty(), qPrintable(rule.owner));
                QVERIFY(!departsFrom(decidedStepFrom(step), step));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProposalTest)
#include "tst_proposal.moc"
