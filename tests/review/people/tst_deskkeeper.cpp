// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/deskkeeper.h"
#include "tests/support/memorypeople.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

Person personOf(const QString& account, const QList<Role>& roles)
{
    return {account, {}, roles, false, false};
}

} // namespace

class DeskKeeperTest final : public QObject
{
    Q_OBJECT

    MemoryPeople m_people;

    DeskKeeper as(const QString& actor) { return DeskKeeper(m_people, actor); }

private Q_SLOTS:
    void init()
    {
        m_people = MemoryPeople();
        VERIFY_RESULT(as(u"anna"_s).save(personOf(u"anna"_s, {Role::Administrator})));
        VERIFY_RESULT(as(u"anna"_s).save(personOf(u"lin"_s, {Role::Lead})));
        VERIFY_RESULT(as(u"anna"_s).save(personOf(u"rui"_s, {Role::Reviewer})));
    }

    void theFirstPersonIsAnAdministrator()
    {
        m_people = MemoryPeople();
        VERIFY_ERROR(as(u"lin"_s).save(personOf(u"lin"_s, {Role::Lead})), ErrorCode::Refused);
        VERIFY_RESULT(as(u"lin"_s).save(personOf(u"lin"_s, {Role::Lead, Role::Administrator})));
    }

    void aDeskKeepsAnAdministrator()
    {
        VERIFY_ERROR(as(u"anna"_s).remove(u"anna"_s), ErrorCode::Refused);
        VERIFY_ERROR(as(u"anna"_s).save(personOf(u"anna"_s, {Role::Lead})), ErrorCode::Refused);
        VERIFY_RESULT(as(u"anna"_s).save(personOf(u"rui"_s, {Role::Reviewer, Role::Administrator})));
        VERIFY_RESULT(as(u"anna"_s).remove(u"anna"_s));
        VERIFY_RESULT(as(u"rui"_s).remove(u"lin"_s));
        VERIFY_RESULT(as(u"rui"_s).remove(u"rui"_s));
        QVERIFY(m_people.desk()->isOfOne());
    }

    void onlyAnAdministratorSaysWhoWorksHere()
    {
        VERIFY_ERROR(as(u"lin"_s).save(personOf(u"new"_s, {Role::Reviewer})), ErrorCode::Refused);
        VERIFY_ERROR(as(u"rui"_s).save(personOf(u"rui"_s, {Role::Lead})), ErrorCode::Refused);
        VERIFY_ERROR(as(u"lin"_s).remove(u"rui"_s), ErrorCode::Refused);
        VERIFY_ERROR(as(u"mallory"_s).remove(u"rui"_s), ErrorCode::Refused);
        VERIFY_ERROR(as(u"anna"_s).remove(u"nobody"_s), ErrorCode::NotFound);
        QCOMPARE(m_people.desk()->people.size(), 3);
    }

    void whatIsNobodyIsRefused()
    {
        VERIFY_ERROR(as(u"anna"_s).save(personOf(u" "_s, {Role::Reviewer})), ErrorCode::Refused);
        VERIFY_ERROR(as(u"anna"_s).save(personOf(u"x (lin)"_s, {Role::Reviewer})), ErrorCode::Refused);
        VERIFY_ERROR(as(u"anna"_s).save(personOf(u"new"_s, {})), ErrorCode::Refused);
    }

    void onlyALeadChangesTheRules()
    {
        HoldRules rules;
        rules.blind = true;
        VERIFY_ERROR(as(u"anna"_s).saveHoldRules(rules), ErrorCode::Refused);
        VERIFY_ERROR(as(u"rui"_s).saveHoldRules(rules), ErrorCode::Refused);
        VERIFY_RESULT(as(u"lin"_s).saveHoldRules(rules));
        QCOMPARE(m_people.desk()->rules, rules);
    }

    void aPinIsOnesOwn()
    {
        VERIFY_ERROR(as(u"anna"_s).setPin(u"rui"_s, u"1234"_s), ErrorCode::Refused);
        VERIFY_ERROR(as(u"rui"_s).setPin(u"rui"_s, u"123"_s), ErrorCode::Refused);
        VERIFY_ERROR(as(u"rui"_s).setPin(u"nobody"_s, u"1234"_s), ErrorCode::NotFound);
        VERIFY_RESULT(as(u"rui"_s).setPin(u"rui"_s, u"1234"_s));
        QVERIFY(m_people.desk()->person(u"rui"_s)->hasPin);
        VERIFY_ERROR(as(u"rui"_s).setPin(u"rui"_s, u"5678"_s), ErrorCode::Refused);
        VERIFY_ERROR(as(u"rui"_s).setPin(u"rui"_s, {}, u"5678"_s), ErrorCode::Refused);
        VERIFY_RESULT(as(u"rui"_s).setPin(u"rui"_s, u"5678"_s, u"1234"_s));
        VERIFY_ERROR(as(u"lin"_s).setPin(u"rui"_s, {}), ErrorCode::Refused);
        VERIFY_RESULT(as(u"anna"_s).setPin(u"rui"_s, {}));
        QVERIFY(!m_people.desk()->person(u"rui"_s)->hasPin);
    }

    void rulesAreReadAsTheyWereWritten()
    {
        HoldRules rules;
        rules.use = HoldUse::Always;
        rules.reasons = {HoldReason::Account, HoldReason::Sampled};
        rules.sampledPercent = 30;
        rules.blind = true;
        QCOMPARE(holdRulesFromJson(toJson(rules)).value(), rules);
        QJsonObject wrong = toJson(rules);
        wrong[u"sampled_percent"_s] = 101;
        VERIFY_ERROR(holdRulesFromJson(wrong), ErrorCode::Malformed);
        wrong = toJson(rules);
        wrong[u"reasons"_s] = QJsonArray{u"mood"_s};
        VERIFY_ERROR(holdRulesFromJson(wrong), ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(DeskKeeperTest)
#include "tst_deskkeeper.moc"
