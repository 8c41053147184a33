// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintmeasure.h"
#include "review/hints/hintsarif.h"
#include "review/hints/ruleset.h"
#include "tests/review/hints/ruleexample.h"

#include <QJsonArray>
#include <QtTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

QByteArray ruleFile(const QByteArray& when, const QByteArray& id = "a-rule")
{
    return "{\"schema\": 1, \"section\": \"2/5\", \"rules\": [\n{\"id\": \"" + id
        + "\", \"clauses\": [\"2/5.1\"], \"layer\": \"static\", \"severity\": \"high\", \"confidence\": \"low\",\n"
          "\"when\": "
        + when
        + ",\n\"message\": {\"zh\": \"{{file}} 有 {{word}}\", \"en\": \"{{file}} has {{word}}\"},\n"
          "\"question\": {\"zh\": \"是吗？\", \"en\": \"Is it?\"},\n"
          "\"examples\": {\"violating\": [{}], \"clean\": [{}]}}]}";
}

RuleSet rulesOf(const QByteArray& file)
{
    RuleSetBuilder builder;
    builder.add(file, u"rules.json"_s, 0);
    return builder.finish();
}

Result<HintReport> scan(const QJsonObject& files, const RuleSet& rules)
{
    const auto example = RuleExample::read({{u"files"_s, files}});
    return example ? scanPackage((*example)->input(), rules) : Result<HintReport>(example.error());
}

} // namespace

/// Rule files, good and broken; what scans give, and its forms.
class HintRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void theRestGoesOn();
    void folderReplacesAndSwitchesOff();
    void idsStayWhenLinesMove();
    void hostileScripts_data();
    void hostileScripts();
    void cancelled();
    void sarifHasWhatTheSchemaAsks();
    void sarifComesBack();
    void foreignSarif();
    void measures();
};

void HintRulesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{\n\"schema\": 1,\n!") << 3 << u""_s;
    QTest::newRow("other schema") << QByteArray("{\n\"schema\": 2}") << 2 << u"schema"_s;
    QTest::newRow("unknown condition") << ruleFile("{\"smell\": 1}") << 3 << u"no condition"_s;
    QTest::newRow("unknown option") << ruleFile("{\"text\": [\"x\"], \"smell\": 1}") << 3 << u"smell"_s;
    QTest::newRow("unknown list") << ruleFile("{\"text\": [\"@none\"]}") << 3 << u"@none"_s;
    QTest::newRow("bad expression") << ruleFile("{\"form\": \"name\", \"matches\": \"(\"}") << 3 << u"expression"_s;
    QTest::newRow("bad query") << ruleFile("{\"query\": \"(no_such_node) @n\"}") << 3 << u""_s;
    QTest::newRow("unknown check") << ruleFile("{\"check\": \"smell\"}") << 3 << u"smell"_s;
    QTest::newRow("not first") << ruleFile("{\"all\": [{\"not\": {\"feature\": \"share\"}}]}") << 3 << u"first"_s;
    QTest::newRow("bad id") << ruleFile("{\"feature\": \"share\"}", "Bad Id") << 2 << u"id"_s;
    QByteArray deep = "{\"feature\": \"share\"}";
    for (int i = 0; i < 20; ++i)
        deep = "{\"any\": [" + deep + "]}";
    QTest::newRow("too deep") << ruleFile(deep) << 3 << u"within one another"_s;
}

void HintRulesTest::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(QString, why);
    const RuleSet rules = rulesOf(file);
    QVERIFY(rules.rules().empty());
    QCOMPARE(rules.problems().size(), 1);
    QCOMPARE(rules.problems().constFirst().file, u"rules.json"_s);
    QCOMPARE(rules.problems().constFirst().line, line);
    QVERIFY2(rules.problems().constFirst().why.contains(why), qPrintable(rules.problems().constFirst().why));
}

void HintRulesTest::theRestGoesOn()
{
    RuleSetBuilder builder;
    builder.add(ruleFile("{\"smell\": 1}", "broken"), u"one.json"_s, 0);
    builder.add(ruleFile("{\"text\": [\"红包\"]}", "sound"), u"two.json"_s, 0);
    const RuleSet rules = builder.finish();
    QCOMPARE(rules.problems().size(), 1);
    QCOMPARE(rules.rules().size(), size_t(1));
    const auto report = scan({{u"pages/a/a.wxml"_s, u"<view>领 红 包</view>"_s}}, rules);
    QVERIFY(report.ok());
    QCOMPARE(report->hints.size(), 1);
    QCOMPARE(report->problems, rules.problems());
    QCOMPARE(report->hints.constFirst().message.en, u"pages/a/a.wxml has 红包"_s);
}

void HintRulesTest::folderReplacesAndSwitchesOff()
{
    RuleSetBuilder builder;
    builder.add(ruleFile("{\"text\": [\"红包\"]}", "first"), u"one.json"_s, 0);
    builder.add(ruleFile("{\"text\": [\"优惠\"]}", "second"), u"two.json"_s, 0);
    builder.add(ruleFile("{\"text\": [\"大奖\"]}", "first"), u"own.json"_s, 1);
    builder.add("{\"schema\": 1, \"off\": [\"second\"], \"rules\": []}", u"off.json"_s, 1);
    const RuleSet rules = builder.finish();
    QVERIFY(rules.problems().isEmpty());
    QCOMPARE(rules.rules().size(), size_t(1));
    QCOMPARE(rules.rule(u"first"_s)->file, u"own.json"_s);
}

void HintRulesTest::idsStayWhenLinesMove()
{
    const RuleSet rules = rulesOf(ruleFile("{\"text\": [\"红包\"]}"));
    const auto before = scan({{u"pages/a/a.js"_s, u"Page({data:{t:'红包'}})"_s}}, rules);
    const auto after = scan({{u"pages/a/a.js"_s, u"\n\n// more\nPage({data:{t:'送红 包'}})"_s}}, rules);
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->hints.constFirst().id, before->hints.constFirst().id);
    QCOMPARE(before->hints.constFirst().places.constFirst().line, 1);
    QCOMPARE(after->hints.constFirst().places.constFirst().line, 4);
    QVERIFY(before->hints.constFirst().fileDigest != after->hints.constFirst().fileDigest);
}

void HintRulesTest::hostileScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("nesting") << QString(200'000, u'[');
    QTest::newRow("one line") << u"wx.request({url:'"_s + QString(1'000'000, u'a') + u"'})"_s;
    QTest::newRow("open text") << u"wx.request('"_s + QString(100'000, u'\\');
    QTest::newRow("many calls") << u"wx.request({url:a+b});"_s.repeated(20'000);
}

void HintRulesTest::hostileScripts()
{
    QFETCH(QString, script);
    const RuleSet rules =
        rulesOf(ruleFile("{\"call\": \"wx.request\", \"arguments\": {\"url\": {\"matches\": \"(a+)+b\"}}}"));
    QVERIFY(rules.problems().isEmpty());
    QVERIFY(scan({{u"pages/a/a.js"_s, script}, {u"pages/a/a.wxml"_s, u"<view>"_s.repeated(100'000)}}, rules).ok());
}

void HintRulesTest::cancelled()
{
    const auto example = RuleExample::read({});
    QVERIFY(example.ok());
    const Cancellation cancellation;
    cancellation.request();
    const auto report = scanPackage((*example)->input(), builtInRules(), cancellation);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void HintRulesTest::sarifHasWhatTheSchemaAsks()
{
    const RuleSet rules = rulesOf(ruleFile("{\"text\": [\"红包\"], \"in\": [\"script\", \"form\"]}"));
    const auto report = scan({{u"pages/a/a b.js"_s, u"var t = '红包'"_s}}, rules);
    QVERIFY(report.ok());
    const QJsonObject log = toSarif(*report, rules, HintLanguage::English);
    QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
    const QJsonObject run = log.value(u"runs"_s).toArray().at(0).toObject();
    const QJsonObject driver = run.value(u"tool"_s).toObject().value(u"driver"_s).toObject();
    QVERIFY(!driver.value(u"name"_s).toString().isEmpty());
    QCOMPARE(run.value(u"columnKind"_s).toString(), u"utf16CodeUnits"_s);
    const QJsonArray descriptors = driver.value(u"rules"_s).toArray();
    const QJsonArray results = run.value(u"results"_s).toArray();
    QCOMPARE(results.size(), 1);
    for (const QJsonValue& value : results) {
        const QJsonObject result = value.toObject();
        QVERIFY(!result.value(u"message"_s).toObject().value(u"text"_s).toString().isEmpty());
        // Any other kind than `fail` goes with the level `none`.
        QCOMPARE(result.value(u"kind"_s).toString(), u"review"_s);
        QCOMPARE(result.value(u"level"_s).toString(), u"none"_s);
        const int index = result.value(u"ruleIndex"_s).toInt(-1);
        QCOMPARE(descriptors.at(index).toObject().value(u"id"_s), result.value(u"ruleId"_s));
        const double rank = result.value(u"rank"_s).toDouble(-1);
        QVERIFY(rank >= 0 && rank <= 100);
        const QJsonObject physical =
            result.value(u"locations"_s).toArray().at(0).toObject().value(u"physicalLocation"_s).toObject();
        QCOMPARE(physical.value(u"artifactLocation"_s).toObject().value(u"uri"_s).toString(), u"pages/a/a%20b.js"_s);
        const QJsonObject region = physical.value(u"region"_s).toObject();
        QVERIFY(region.value(u"startLine"_s).toInt() >= 1 && region.value(u"startColumn"_s).toInt() >= 1);
        QVERIFY(region.value(u"endColumn"_s).toInt() > region.value(u"startColumn"_s).toInt());
    }
}

void HintRulesTest::sarifComesBack()
{
    const RuleSet rules = rulesOf(ruleFile("{\"text\": [\"红包\"]}"));
    const auto report = scan({{u"pages/a/a.js"_s, u"var t = '红包'"_s}}, rules);
    QVERIFY(report.ok());
    const QByteArray log = QJsonDocument(toSarif(*report, rules, HintLanguage::Chinese)).toJson();
    const auto hints = hintsFromSarif(log, u"own.sarif"_s);
    QVERIFY(hints.ok());
    QCOMPARE(hints->size(), report->hints.size());
    const Hint& came = hints->constFirst();
    const Hint& went = report->hints.constFirst();
    QCOMPARE(came.ruleId, went.ruleId);
    QCOMPARE(came.clauses, went.clauses);
    QCOMPARE(came.severity, went.severity);
    QCOMPARE(came.places, went.places);
    QCOMPARE(came.pattern, went.pattern);
    QCOMPARE(came.origin, u"Mingjing"_s);
}

void HintRulesTest::foreignSarif()
{
    const QByteArray log = R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "other",
        "rules": [{"id": "R1", "messageStrings": {"m": {"text": "found {0}"}}, "help": {"text": "Look."}}]}},
        "results": [
          {"ruleIndex": 0, "level": "error", "message": {"id": "m", "arguments": ["eval"]}, "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": "./a%20b.js"}, "region": {"startLine": 3}}},
            {"physicalLocation": {"artifactLocation": {"uri": "../../etc/passwd"}}}]},
          {"ruleId": "R1", "kind": "pass", "message": {"text": "fine"}},
          {"ruleId": "R1", "message": {"text": "old"}, "suppressions": [{"kind": "inSource"}]}]}]})";
    const auto hints = hintsFromSarif(log, u"other.sarif"_s);
    QVERIFY(hints.ok());
    QCOMPARE(hints->size(), 1);
    const Hint& hint = hints->constFirst();
    QCOMPARE(hint.origin, u"other"_s);
    QCOMPARE(hint.ruleId, u"R1"_s);
    QCOMPARE(hint.severity, Severity::High);
    QCOMPARE(hint.message.en, u"found eval"_s);
    QCOMPARE(hint.question.en, u"Look."_s);
    QCOMPARE(hint.places.size(), 1);
    QCOMPARE(hint.places.constFirst().path, u"a b.js"_s);
    QCOMPARE(hint.places.constFirst().line, 3);
    QVERIFY(!hintsFromSarif("[]", u"x"_s).ok());
    QVERIFY(!hintsFromSarif("{\"version\": \"2.1.0\", \"runs\": [{}]}", u"x"_s).ok());
}

void HintRulesTest::measures()
{
    const auto packages = readHintLabels(R"({"schema": 1, "packages": [{"path": "x", "hints": [
        {"rule": "a", "where": "one.js", "label": "true"}, {"rule": "a", "where": "two.js", "label": "true"},
        {"rule": "a", "where": "three.js", "label": "false"}, {"rule": "b", "where": "one.js", "label": "debatable"}]}]})",
                                         u"labels"_s);
    QVERIFY(packages.ok());
    QList<Hint> found;
    for (const QString& path : {u"one.js"_s, u"three.js"_s, u"four.js"_s}) {
        Hint hint;
        hint.ruleId = u"a"_s;
        hint.places.append(HintPlace{});
        hint.places.first().path = path;
        found.append(hint);
    }
    const QMap<QString, RuleScore> scores = measureHints(packages->constFirst(), found);
    const RuleScore score = scores.value(u"a"_s);
    QCOMPARE(score.truePositives, 1);
    QCOMPARE(score.falseNegatives, 1);
    QCOMPARE(score.falsePositives, 1);
    QCOMPARE(score.unjudged, 1);
    QCOMPARE(score.precision(), 0.5);
    QCOMPARE(score.recall(), 0.5);
    QCOMPARE(scores.value(u"b"_s).precision(), -1.0);
    QVERIFY(!readHintLabels("{\"schema\": 1, \"packages\": [{}]}", u"labels"_s).ok());
}

QTEST_GUILESS_MAIN(HintRulesTest)
#include "tst_hintrules.moc"
