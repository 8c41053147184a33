// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/auditprofile.h"
#include "review/checklist/checklist.h"
#include "review/specification/builtinedition.h"
#include "review/specification/edition.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

#define VERIFY_RESULT(result) QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable((result).error().toString()))

using namespace Qt::StringLiterals;
using namespace Mingjing;
using Reason = ProfileAnswer::Reason;

class AuditProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads();
    void refuses_data();
    void refuses();
    void refusesTooLarge();
    void sameProfileSameBytes();
    void mostPreciseRuleDecides_data();
    void mostPreciseRuleDecides();
    void placesAndWeights();
    void formerFindingsBringTwinsAndRelated();
    void includesExactly();
    void unknownClausesAreTold();
    void idsAreMadeOfNames();
    void builtInProfilesFitTheEdition();
    void quickLookIsShortAndGrave();

private:
    const ProfileAnswer answer(const AuditProfile& profile, const QString& id, const QStringList& former = {}) const
    {
        for (const ProfileAnswer& each : applyProfile(m_checklist, profile, former)) {
            if (each.item == id)
                return each;
        }
        return {};
    }
    QStringList asked(const AuditProfile& profile) const
    {
        QStringList ids;
        for (const ProfileAnswer& each : applyProfile(m_checklist, profile)) {
            if (each.asked())
                ids.append(each.item);
        }
        return ids;
    }

    Edition m_edition;
    Checklist m_checklist;
};

void AuditProfileTest::initTestCase()
{
    const auto edition = builtInEdition();
    VERIFY_RESULT(edition);
    const auto catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    m_edition = *edition;
    m_checklist = generateChecklist(*edition, *catalogue, {ProgramKind::MiniProgram, {}});
}

void AuditProfileTest::reads()
{
    const auto profile = readAuditProfile(R"({"schema":1,"id":"mine","name":"My \"own\"","asks":{"include":["2/5"],
        "exclude":["2/5.1"],"always":["3"],"where":["page"],"minimum_weight":"delist","former_findings":true}})",
                                          u"mine.json"_s);
    VERIFY_RESULT(profile);
    QCOMPARE(profile->id, u"mine"_s);
    QCOMPARE(profile->name.zh, u"My \"own\""_s);
    QCOMPARE(profile->name.en, profile->name.zh);
    QCOMPARE(profile->include, QStringList{u"2/5"_s});
    QCOMPARE(profile->exclude, QStringList{u"2/5.1"_s});
    QCOMPARE(profile->always, QStringList{u"3"_s});
    QCOMPARE(profile->where, QStringList{u"page"_s});
    QCOMPARE(profile->minimumWeight, RuleWeight::Delist);
    QVERIFY(profile->formerFindings);
}

void AuditProfileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& json, int line, const QString& why) {
        QTest::newRow(name) << json << line << why;
    };
    const auto asking = [](const QByteArray& asks) {
        return QByteArray("{\n\"schema\":1,\n\"id\":\"a\",\n\"name\":\"A\",\n\"asks\":{\n" + asks + "}}");
    };
    row("nothing", "", 1, u"illegal"_s);
    row("binary", QByteArray("\x00\x01\xff", 3), 1, u"illegal"_s);
    row("a list", "[]", 1, u"not a JSON object"_s);
    row("cut off", "{\n\"schema\":1,\n\"id\":", 3, u""_s);
    row("no schema", "{}", 1, u"`schema` must be 1"_s);
    row("no rules", "{\"schema\":1,\n\"id\":\"a\",\"name\":\"A\"}", 1, u"`asks` must be an object"_s);
    row("no id", "{\"schema\":1,\"name\":\"A\",\"asks\":{}}", 1, u"`id` is missing"_s);
    row("id as a path", "{\"schema\":1,\n\"id\":\"../a\",\"name\":\"A\",\"asks\":{}}", 2, u"`id` must be"_s);
    row("id of a newline", "{\"schema\":1,\n\"id\":\"a\\n\",\"name\":\"A\",\"asks\":{}}", 2, u"`id` must be"_s);
    row("id as a number", "{\"schema\":1,\n\"id\":7,\"name\":\"A\",\"asks\":{}}", 2, u"`id` must be text"_s);
    row("empty name", "{\"schema\":1,\"id\":\"a\",\n\"name\":{\"zh\":\" \",\"en\":\"\"},\"asks\":{}}", 2,
        u"`name` is empty"_s);
    row("one language", "{\"schema\":1,\"id\":\"a\",\n\"name\":{\"zh\":\"甲\"},\"asks\":{}}", 2, u"`en` is missing"_s);
    row("long name", "{\"schema\":1,\"id\":\"a\",\n\n\"name\":\"" + QByteArray(200, 'n') + "\",\"asks\":{}}", 3,
        u"longer than 120"_s);
    row("unknown key", "{\"schema\":1,\"id\":\"a\",\"name\":\"A\",\n\"asks\":{},\n\"ask\":{}}", 3,
        u"`ask` is not a known key"_s);
    row("unknown rule", asking("\"include\":[],\n\"only\":[]"), 7, u"`only` is not a known key"_s);
    row("doubled key", asking("\"include\":[\"2\"],\n\"include\":[]"), 7, u"the key stands twice"_s);
    row("no list", asking("\"include\":\"2/5\""), 6, u"`include` must be a list"_s);
    row("no text", asking("\"include\":[\"2\",\n5]"), 7, u"`include` must hold texts"_s);
    row("no clause", asking("\"include\":[\"2\",\n\n\"../x\"]"), 8, u"not the id of a chapter"_s);
    row("twice", asking("\"exclude\":[\"2/5\",\n\"2/5\"]"), 7, u"stands twice"_s);
    row("unknown place", asking("\"where\":[\"page\",\"cellar\"]"), 6, u"`cellar` is no place"_s);
    row("unknown weight", asking("\n\"minimum_weight\":\"tons\""), 7, u"`tons` is no weight"_s);
    row("yes as a word", asking("\n\n\"former_findings\":\"yes\""), 8, u"true or false"_s);
    row("deep", "{\"schema\":1,\n\"x\":" + QByteArray(5000, '[') + "}", 2, u"nested more than 8"_s);
}

void AuditProfileTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, why);
    const auto profile = readAuditProfile(json, u"shared.json"_s);
    QVERIFY(!profile.ok());
    QCOMPARE(profile.error().context, u"shared.json:%1"_s.arg(line));
    QVERIFY2(profile.error().message.contains(why), qPrintable(profile.error().toString()));
    QVERIFY(!profile.error().message.contains(u'\n'));
}

void AuditProfileTest::refusesTooLarge()
{
    const auto large = readAuditProfile(QByteArray(MaximumProfileBytes + 1, ' '), u"large.json"_s);
    QVERIFY(!large.ok());
    QCOMPARE(large.error().code, ErrorCode::Refused);
    const auto newer = readAuditProfile("{\"schema\":2}", u"newer.json"_s);
    QVERIFY(!newer.ok());
    QCOMPARE(newer.error().code, ErrorCode::Newer);
}

void AuditProfileTest::sameProfileSameBytes()
{
    const auto first = readAuditProfile("{\"asks\":{\"where\":[]},\"name\":\"甲\",\"id\":\"a\",\"schema\":1}", u"a"_s);
    const auto second = readAuditProfile("{\"schema\":1,\"id\":\"a\",\"name\":{\"en\":\"甲\",\"zh\":\"甲\"},\n"
                                         "\"description\":\"\",\"asks\":{\"minimum_weight\":\"none\"}}",
                                         u"b"_s);
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    QCOMPARE(writeAuditProfile(*first), writeAuditProfile(*second));
    QCOMPARE(profileDigest(*first), profileDigest(*second));
    const auto again = readAuditProfile(writeAuditProfile(*first), u"again"_s);
    VERIFY_RESULT(again);
    QCOMPARE(writeAuditProfile(*again), writeAuditProfile(*first));
    AuditProfile other = *first;
    other.always = {u"2"_s};
    QVERIFY(profileDigest(other) != profileDigest(*first));
}

void AuditProfileTest::mostPreciseRuleDecides_data()
{
    QTest::addColumn<QStringList>("include");
    QTest::addColumn<QStringList>("exclude");
    QTest::addColumn<QStringList>("always");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QStringList& include, const QStringList& exclude,
                        const QStringList& always, const QString& item, const QString& reason) {
        QTest::newRow(name) << include << exclude << always << item << reason;
    };
    row("nothing said", {}, {}, {}, u"2/5.1.1"_s, u"included"_s);
    row("chapter", {u"2"_s}, {}, {}, u"2/5.1.1"_s, u"included"_s);
    row("other chapter", {u"3"_s}, {}, {}, u"2/5.1.1"_s, u"not_included"_s);
    row("section", {u"2/5"_s}, {}, {}, u"2/5.1.1"_s, u"included"_s);
    row("no mere prefix", {u"2/5.2"_s}, {}, {}, u"2/5.24"_s, u"not_included"_s);
    row("no prefix of a chapter", {u"2/1"_s}, {}, {}, u"2/11.1"_s, u"not_included"_s);
    row("left out", {}, {u"2/5.1"_s}, {}, u"2/5.1.1"_s, u"excluded"_s);
    row("the more precise exclusion", {u"2/5"_s}, {u"2/5.1"_s}, {}, u"2/5.1.1"_s, u"excluded"_s);
    row("the more precise inclusion", {u"2/5.1.1"_s}, {u"2/5.1"_s}, {}, u"2/5.1.1"_s, u"included"_s);
    row("of equals the exclusion", {u"2/5.1"_s}, {u"2/5.1"_s}, {}, u"2/5.1.1"_s, u"excluded"_s);
    row("always", {}, {u"2"_s}, {u"2/5.1"_s}, u"2/5.1.1"_s, u"always"_s);
    row("by a twin", {u"2/15"_s}, {}, {}, u"2/5.12.1"_s, u"included"_s);
}

void AuditProfileTest::mostPreciseRuleDecides()
{
    QFETCH(QStringList, include);
    QFETCH(QStringList, exclude);
    QFETCH(QStringList, always);
    QFETCH(QString, item);
    QFETCH(QString, reason);
    AuditProfile profile;
    profile.include = include;
    profile.exclude = exclude;
    profile.always = always;
    const ProfileAnswer found = answer(profile, item);
    QCOMPARE(found.item, item);
    QCOMPARE(profileReasonId(found.reason), reason);
}

void AuditProfileTest::placesAndWeights()
{
    AuditProfile byPlace;
    byPlace.where = {u"trace"_s};
    AuditProfile byWeight;
    byWeight.minimumWeight = RuleWeight::Delist;
    const QStringList traced = asked(byPlace);
    const QStringList heavy = asked(byWeight);
    for (const CheckItem& item : m_checklist.items) {
        QCOMPARE(traced.contains(item.id), item.where.contains(u"trace"_s));
        QCOMPARE(heavy.contains(item.id), item.weight >= RuleWeight::Delist);
    }
    QCOMPARE(answer(byPlace, u"2/2.2"_s).reason, Reason::OtherPlace);
    QCOMPARE(answer(byWeight, u"2/13.1"_s).reason, Reason::LighterRule);
    // Closed at once: content against the law. For a time only: template messages.
    const auto weight = [&](const QString& id) {
        for (const CheckItem& item : m_checklist.items) {
            if (item.id == id)
                return item.weight;
        }
        return RuleWeight::None;
    };
    QCOMPARE(weight(u"2/6.1.5"_s), RuleWeight::Close);
    QCOMPARE(weight(u"2/5.10"_s), RuleWeight::Delist);
    QCOMPARE(weight(u"2/5.15.2"_s), RuleWeight::Restrict);
    QCOMPARE(weight(u"2/13.1"_s), RuleWeight::None);
}

void AuditProfileTest::formerFindingsBringTwinsAndRelated()
{
    AuditProfile profile;
    profile.formerFindings = true;
    profile.always = {u"2/11.1"_s};
    QCOMPARE(asked(profile), QStringList{u"2/11.1"_s});
    const auto item = std::find_if(m_checklist.items.cbegin(), m_checklist.items.cend(), [](const CheckItem& each) {
        return !each.twins.isEmpty() && !each.related.isEmpty();
    });
    QVERIFY(item != m_checklist.items.cend());
    // Cited by its twin's number alone.
    QCOMPARE(answer(profile, item->id, {item->twins.first()}).reason, Reason::Former);
    int related = 0;
    for (const CheckItem& other : m_checklist.items) {
        if (item->related.contains(other.id)) {
            QCOMPARE(answer(profile, other.id, {item->id}).reason, Reason::Former);
            ++related;
        }
    }
    QVERIFY(related > 0);
    QCOMPARE(answer(profile, u"2/13.4"_s, {item->id}).reason, Reason::NotFormer);
    QCOMPARE(answer(profile, u"2/13.4"_s, {u"9/9"_s}).reason, Reason::NotFormer);
}

void AuditProfileTest::includesExactly()
{
    QStringList all;
    for (const CheckItem& item : m_checklist.items)
        all.append(item.id);
    AuditProfile profile;
    includeExactly(profile, m_checklist, all);
    QVERIFY(profile.asksEverything());
    includeExactly(profile, m_checklist, {});
    QVERIFY(asked(profile).isEmpty());
    includeExactly(profile, m_checklist, {u"2/5.1"_s});
    QCOMPARE(asked(profile), QStringList{u"2/5.1"_s});

    QStringList section;
    for (const CheckItem& item : m_checklist.items) {
        if (item.section == u"2/6"_s)
            section.append(item.id);
    }
    includeExactly(profile, m_checklist, section);
    QCOMPARE(profile.include, QStringList{u"2/6"_s});
    QVERIFY(profile.exclude.isEmpty());

    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QStringList some;
        for (const QString& id : all) {
            if (random.bounded(100) < round / 2)
                some.append(id);
        }
        includeExactly(profile, m_checklist, some);
        QCOMPARE(asked(profile), some);
    }
}

void AuditProfileTest::unknownClausesAreTold()
{
    AuditProfile profile;
    profile.include = {u"2"_s, u"2/99.1"_s};
    profile.always = {u"8/1"_s, u"2/99.1"_s};
    QCOMPARE(unknownClauses(profile, m_edition), (QStringList{u"2/99.1"_s, u"8/1"_s}));
}

void AuditProfileTest::idsAreMadeOfNames()
{
    QCOMPARE(profileIdFor(u"Our Own: look!"_s, {}), u"our-own-look"_s);
    QCOMPARE(profileIdFor(u"Full"_s, {u"full"_s, u"full-2"_s}), u"full-3"_s);
    QCOMPARE(profileIdFor(u"快速"_s, {}), u"profile"_s);
    AuditProfile profile;
    profile.id = profileIdFor(u"  ---  "_s, {});
    profile.name = {u"甲"_s, {}};
    VERIFY_RESULT(checkAuditProfile(profile));
    profile.name = {};
    QVERIFY(!checkAuditProfile(profile).ok());
}

void AuditProfileTest::builtInProfilesFitTheEdition()
{
    const auto profiles = builtInAuditProfiles();
    VERIFY_RESULT(profiles);
    QStringList ids;
    for (const AuditProfile& profile : *profiles) {
        QVERIFY(!ids.contains(profile.id));
        ids.append(profile.id);
        QVERIFY2(unknownClauses(profile, m_edition).isEmpty(),
                 qPrintable(unknownClauses(profile, m_edition).join(u' ')));
        QVERIFY(!profile.name.zh.isEmpty() && !profile.name.en.isEmpty());
        QVERIFY(!profile.description.zh.isEmpty() && !profile.description.en.isEmpty());
        QVERIFY(profile.name.zh != profile.name.en);
        QVERIFY2(!asked(profile).isEmpty(), qPrintable(profile.id));
    }
    QCOMPARE(ids.first(), u"full"_s);
    QVERIFY(profiles->first().asksEverything());
    QVERIFY(ids.contains(u"quick-look"_s) && ids.contains(u"re-review"_s));
}

void AuditProfileTest::quickLookIsShortAndGrave()
{
    const auto profiles = builtInAuditProfiles();
    VERIFY_RESULT(profiles);
    const AuditProfile quick = profiles->at(1);
    QCOMPARE(quick.id, u"quick-look"_s);
    const QStringList ids = askedItems(m_checklist, applyProfile(m_checklist, quick));
    QVERIFY2(ids.size() >= 20 && ids.size() <= 40, qPrintable(QString::number(ids.size())));
    // One question at least for every rule that closes an account, of those that concern any program.
    for (const QString& owner : {u"2/5.2"_s, u"2/5.4"_s, u"2/5.11"_s, u"2/5.19"_s, u"2/6.1"_s, u"2/6.2"_s, u"2/6.3"_s})
        QVERIFY2(ids.contains(owner), qPrintable(owner));
}

QTEST_GUILESS_MAIN(AuditProfileTest)
#include "tst_auditprofile.moc"
