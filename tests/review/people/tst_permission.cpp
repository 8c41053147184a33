// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/desk.h"
#include "review/people/permission.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PermissionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// j(unior reviewer) r(eviewer) l(ead) t(rainer) a(dministrator): who may do it.
    void whoMayDoWhat_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QByteArray>("who");
        const auto row = [](Permission permission, const char* who) {
            QTest::newRow(qPrintable(permissionId(permission))) << permission << QByteArray(who);
        };
        row(Permission::Look, "jrlta");
        row(Permission::Note, "jrlt");
        row(Permission::OpenCase, "jrl");
        row(Permission::Judge, "jrl");
        row(Permission::Decide, "jrl");
        row(Permission::Issue, "jrl");
        row(Permission::SecondRead, "rl");
        row(Permission::Override, "l");
        row(Permission::Execute, "jrl");
        row(Permission::Lift, "l");
        row(Permission::FollowUp, "jrl");
        row(Permission::MoveDeadline, "l");
        row(Permission::TakeAppeal, "jrl");
        row(Permission::AnswerAppeal, "rl");
        row(Permission::IssueNotice, "jrl");
        row(Permission::ChangeRelations, "rl");
        row(Permission::ChangeCredit, "l");
        row(Permission::HandOver, "jrla");
        row(Permission::Close, "jrl");
        row(Permission::Archive, "la");
        row(Permission::Export, "jrlta");
        row(Permission::ManagePeople, "a");
        row(Permission::ChangeHoldRules, "l");
    }

    void whoMayDoWhat()
    {
        QFETCH(Permission, permission);
        QFETCH(QByteArray, who);
        QCOMPARE(permissionFromId(permissionId(permission)), std::optional(permission));
        const auto may = [&](Role role, bool junior = false) {
            return mayDo({u"x"_s, {}, {role}, junior, false}, permission);
        };
        QCOMPARE(may(Role::Reviewer, true), who.contains('j'));
        QCOMPARE(may(Role::Reviewer), who.contains('r'));
        QCOMPARE(may(Role::Lead), who.contains('l'));
        QCOMPARE(may(Role::Lead, true), who.contains('l'));
        QCOMPARE(may(Role::Trainer), who.contains('t'));
        QCOMPARE(may(Role::Administrator), who.contains('a'));
        QVERIFY(!mayDo({u"x"_s, {}, {}, false, false}, permission));
        QVERIFY(mayDo({u"x"_s, {}, allRoles(), true, false}, permission));
    }

    void aDeskOfOneAllowsEverything()
    {
        for (int i = 0; i < permissionCount; ++i)
            VERIFY_RESULT(Desk().allows(u"anybody"_s, static_cast<Permission>(i)));
    }

    void itIsTheAccountThatCounts()
    {
        Desk desk;
        desk.people = {{u"lin"_s, u"林"_s, {Role::Lead}, false, false},
                       {u"wei"_s, u"韦"_s, {Role::Trainer}, false, false}};
        VERIFY_RESULT(desk.allows(u"lin"_s, Permission::Override));
        VERIFY_RESULT(desk.allows(u"随便 (lin)"_s, Permission::Override));
        VERIFY_ERROR(desk.allows(u"wei"_s, Permission::Override), ErrorCode::Refused);
        VERIFY_ERROR(desk.allows(u"lin (wei)"_s, Permission::Override), ErrorCode::Refused);
        VERIFY_ERROR(desk.allows(u"mallory"_s, Permission::Look), ErrorCode::Refused);
    }

    void theAccountOfAnActor_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("account");
        QTest::newRow("account alone") << u"lin.wei"_s << u"lin.wei"_s;
        QTest::newRow("with a name") << u"林伟 (lin.wei)"_s << u"lin.wei"_s;
        QTest::newRow("a name that looks like one") << u"林伟 (root) (lin.wei)"_s << u"lin.wei"_s;
        QTest::newRow("nobody") << QString() << QString();
    }

    void theAccountOfAnActor()
    {
        QFETCH(QString, actor);
        QTEST(accountOf(actor), "account");
    }
};

QTEST_GUILESS_MAIN(PermissionTest)
#include "tst_permission.moc"
