// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/people/deskkeeper.h"
#include "storage/cases/pindigest.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "tests/support/deskfixture.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PeopleTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases.db"_s);
    }

    void peopleAndRulesAreKept()
    {
        Desk seated;
        {
            auto store = SqliteCaseStore::open(m_path);
            VERIFY_RESULT(store);
            QCOMPARE((*store)->people()->desk().value(), Desk());
            seatPeople(*(*store)->people());
            seated = (*store)->people()->desk().value();
            QCOMPARE(seated.people.size(), 6);
        }
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        PeopleStore& people = *(*store)->people();
        QCOMPARE(people.desk().value(), seated);
        QVERIFY(seated.person(u"junior"_s)->junior);

        Person changed = *seated.person(u"other"_s);
        changed.roles = {Role::Reviewer, Role::Trainer};
        VERIFY_RESULT(people.savePerson(changed, u"admin"_s));
        QCOMPARE(*people.desk()->person(u"other"_s), changed);
        VERIFY_RESULT(people.removePerson(u"other"_s));
        QVERIFY(!people.desk()->person(u"other"_s));
    }

    void whatAnotherInstanceChangesHoldsAtOnce()
    {
        auto here = SqliteCaseStore::open(m_path);
        auto there = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(here);
        VERIFY_RESULT(there);
        HandClock clock;
        DraftedCase review(**here, clock);
        seatPeople(*(*there)->people());
        VERIFY_ERROR(review.as(u"trainer"_s).issueDecision(), ErrorCode::Refused);
        VERIFY_RESULT(review.as(u"drafter"_s).issueDecision());
        QVERIFY((*there)->cases()->first().held);
        VERIFY_RESULT(review.as(u"lead"_s).giveSecondReading(true, {}));
        QVERIFY(!(*there)->cases()->first().held);
        QVERIFY((*there)->verify(review.open.id)->ok());
    }

    void aPinIsKeptAsASaltedDigest()
    {
        auto store = SqliteCaseStore::open(m_path);
        VERIFY_RESULT(store);
        PeopleStore& people = *(*store)->people();
        seatPeople(people);
        VERIFY_RESULT(people.setPin(u"lead"_s, u"二四六八"_s));
        VERIFY_RESULT(people.setPin(u"other"_s, u"二四六八"_s));
        VERIFY_ERROR(people.setPin(u"nobody"_s, u"1234"_s), ErrorCode::NotFound);
        QVERIFY(people.desk()->person(u"lead"_s)->hasPin);
        QVERIFY(!people.desk()->person(u"drafter"_s)->hasPin);
        QVERIFY(*people.isPin(u"lead"_s, u"二四六八"_s));
        QVERIFY(!*people.isPin(u"lead"_s, u"二四六九"_s));
        QVERIFY(!*people.isPin(u"drafter"_s, {}));
        QVERIFY(!*people.isPin(u"nobody"_s, u"1234"_s));

        auto reader = SqlConnection::open(m_path);
        VERIFY_RESULT(reader);
        const auto count = [&](const QString& sql) { return sqlValue((*reader)->database(), sql).value().toInt(); };
        QCOMPARE(count(u"SELECT count(DISTINCT pin_digest) FROM people WHERE pin_digest <> ''"_s), 2);
        QCOMPARE(count(u"SELECT count(*) FROM people WHERE pin_rounds >= 100000"_s), 2);
        QCOMPARE(count(u"SELECT count(*) FROM people WHERE pin_digest LIKE '%二四%' OR pin_salt LIKE '%二四%'"_s), 0);

        VERIFY_RESULT(people.savePerson({u"lead"_s, u"新名"_s, {Role::Lead}, false, false}, u"admin"_s));
        QVERIFY(*people.isPin(u"lead"_s, u"二四六八"_s));
        VERIFY_RESULT(people.setPin(u"lead"_s, {}));
        QVERIFY(!*people.isPin(u"lead"_s, u"二四六八"_s));
        QVERIFY(!*people.isPin(u"lead"_s, {}));
    }

    /// RFC 7914, section 11, has this PBKDF2-HMAC-SHA-256; the first 32 of its 64 bytes.
    void theDigestIsTheWellKnownOne()
    {
        PinDigest digest;
        digest.salt = "NaCl";
        digest.rounds = 80000;
        digest.digest = QByteArray::fromHex("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
        QVERIFY(digest.fits(u"Password"_s));
        QVERIFY(!digest.fits(u"password"_s));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
