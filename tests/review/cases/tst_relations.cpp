// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "review/cases/relationgraph.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// `A-B A-C`: relations R1, R2, … of a case; a name with `!` after it is of a withdrawn one.
QList<SubjectRelation> relationsOf(const QString& text)
{
    QList<SubjectRelation> relations;
    for (QString pair : text.split(u' ', Qt::SkipEmptyParts)) {
        SubjectRelation recorded;
        recorded.caseId = u"MJ-1"_s;
        recorded.relation.withdrawn = pair.endsWith(u'!');
        pair.remove(u'!');
        recorded.relation.id = u"R%1"_s.arg(relations.size() + 1);
        recorded.relation.subject = pair.section(u'-', 0, 0);
        recorded.relation.other = pair.section(u'-', 1, 1);
        relations.append(recorded);
    }
    return relations;
}

Relation relationTo(const QString& other, RelationKind kind = RelationKind::SameLegalRepresentative)
{
    Relation relation;
    relation.other = other;
    relation.kind = kind;
    relation.note = u"工商登记"_s;
    return relation;
}

} // namespace

class RelationsTest final : public QObject
{
    Q_OBJECT

    HandClock m_clock;
    MemoryCaseStore m_store;

private Q_SLOTS:
    void whoBelongsToTheCircle_data()
    {
        QTest::addColumn<QString>("relations");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << QString() << QString();
        QTest::newRow("directly") << u"A-B"_s << u"B:R1"_s;
        QTest::newRow("it has no direction") << u"B-A"_s << u"B:R1"_s;
        QTest::newRow("through another") << u"A-B B-C"_s << u"B:R1 C:R1,R2"_s;
        QTest::newRow("the shortest way is told") << u"A-B B-C A-C"_s << u"B:R1 C:R3"_s;
        QTest::newRow("a ring ends") << u"A-B B-C C-A"_s << u"B:R1 C:R3"_s;
        QTest::newRow("others' circles are others'") << u"C-D A-B"_s << u"B:R2"_s;
        QTest::newRow("withdrawn is not related") << u"A-B! B-C"_s << QString();
        QTest::newRow("withdrawn here, recorded there") << u"A-B! A-B"_s << u"B:R2"_s;
        QTest::newRow("a name that is not known leads nowhere") << u"A- -C"_s << QString();
    }

    void whoBelongsToTheCircle()
    {
        QFETCH(QString, relations);
        QFETCH(QString, expected);
        QStringList found;
        for (const ConnectedSubject& related : relatedSubjects(relationsOf(relations), u"A"_s)) {
            QStringList path;
            for (const SubjectRelation& step : related.path)
                path.append(step.relation.id);
            found.append(related.name + u':' + path.join(u','));
        }
        QCOMPARE(found.join(u' '), expected);
    }

    void whatACaseIsOpenedWithIsDeclared()
    {
        const OpenCase review(m_store, m_clock);
        const QList<Relation>& relations = review.session.state().relations;
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations.first().id, u"R1"_s);
        QCOMPARE(relations.first().subject, u"杭州清茶商贸有限公司"_s);
        QCOMPARE(relations.first().other, u"清茶控股"_s);
        QCOMPARE(relations.first().kind, RelationKind::Declared);
    }

    void relationsAreRecordedAndWithdrawn()
    {
        OpenCase review(m_store, m_clock);
        const Result<QString> id = review.session.recordRelation(relationTo(u"云雾茶业"_s));
        VERIFY_RESULT(id);
        QCOMPARE(*id, u"R2"_s);
        VERIFY_ERROR(review.session.recordRelation(relationTo(u"云雾茶业"_s)), ErrorCode::Conflict);
        VERIFY_RESULT(review.session.recordRelation(relationTo(u"云雾茶业"_s, RelationKind::SameContact)));
        VERIFY_ERROR(review.session.recordRelation(relationTo(u" "_s)), ErrorCode::Refused);
        VERIFY_ERROR(review.session.recordRelation(relationTo(u"杭州清茶商贸有限公司"_s)), ErrorCode::Refused);
        VERIFY_ERROR(review.session.withdrawRelation(u"R2"_s, u" "_s), ErrorCode::Refused);
        VERIFY_ERROR(review.session.withdrawRelation(u"R9"_s, u"误记"_s), ErrorCode::NotFound);
        VERIFY_RESULT(review.session.withdrawRelation(u"R2"_s, u"同名不同人"_s));
        VERIFY_ERROR(review.session.withdrawRelation(u"R2"_s, u"同名不同人"_s), ErrorCode::Conflict);
        const Relation& withdrawn = review.session.state().relations.at(1);
        QVERIFY(withdrawn.withdrawn);
        QCOMPARE(withdrawn.withdrawnReason, u"同名不同人"_s);
        QCOMPARE(withdrawn.note, u"工商登记"_s);
        QCOMPARE(fold(review.session.journal()).value(), review.session.state());
    }

    /// The credit score is the sum of its entries; what a decision cost is given back when it is taken back.
    void creditIsGivenBack()
    {
        CaseOpening opening = sampleOpening();
        opening.category = u"小游戏-休闲"_s;
        OpenCase review(m_store, m_clock, opening);
        ReviewSession& session = review.session;
        VERIFY_ERROR(session.changeCredit(-5, u"违规"_s, u"D1"_s), ErrorCode::NotFound);
        const Result<QString> decision = decideRectification(session);
        VERIFY_RESULT(decision);
        VERIFY_ERROR(session.changeCredit(0, u"违规"_s), ErrorCode::Refused);
        VERIFY_ERROR(session.changeCredit(-5, u" "_s), ErrorCode::Refused);
        const QDateTime before = m_clock.read();
        VERIFY_RESULT(session.changeCredit(3, u"创意认证"_s));
        VERIFY_RESULT(session.changeCredit(-5, u"诱导分享"_s, *decision));
        VERIFY_RESULT(session.changeCredit(-2, u"情节加重"_s, *decision));
        const QString subject = session.state().subject.name;
        QCOMPARE(creditSum(m_store.creditOf(subject).value()), -4);
        const QDateTime taken = session.state().credit.last().at;
        VERIFY_RESULT(session.overrideDecision(u"申诉成立"_s));
        const QList<CreditRecord> records = m_store.creditOf(subject).value();
        QCOMPARE(records.size(), 5);
        QCOMPARE(records.at(3).entry.reverses, u"K2"_s);
        QCOMPARE(records.at(4).entry.reverses, u"K3"_s);
        QCOMPARE(records.at(4).entry.reason, u"申诉成立"_s);
        QCOMPARE(creditSum(records), 3);
        QCOMPARE(creditSum(records, taken), -4);
        QCOMPARE(creditSum(records, before), 0);
        VERIFY_ERROR(session.changeCredit(-5, u"违规"_s, *decision), ErrorCode::Conflict);
        QCOMPARE(fold(session.journal()).value(), session.state());
    }

    /// 3/5 is of mini-games: by what the store form says, or by what was found.
    void onlySubjectsOfMiniGamesHaveACreditScore_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<bool>("scored");
        QTest::newRow("a shop") << u"电商平台-食品"_s << u"2/5.1.1"_s << false;
        QTest::newRow("nothing said") << QString() << u"2/5.1.1"_s << false;
        QTest::newRow("a mini-game") << u"小游戏/休闲"_s << u"2/5.1.1"_s << true;
        QTest::newRow("a mini-game, in English") << u"Mini-Game"_s << u"2/5.1.1"_s << true;
        QTest::newRow("a finding on the chapter of mini-games") << QString() << u"3/2.5.5"_s << true;
    }

    void onlySubjectsOfMiniGamesHaveACreditScore()
    {
        QFETCH(QString, category);
        QFETCH(QString, clause);
        QFETCH(bool, scored);
        CaseOpening opening = sampleOpening();
        opening.category = category;
        OpenCase review(m_store, m_clock, opening);
        Finding finding = sampleFinding(review.evidenceId);
        finding.clauses = QStringList{clause};
        finding.twins.clear();
        VERIFY_RESULT(review.session.recordFinding(finding));
        const Result<QString> changed = review.session.changeCredit(-5, u"违规扣分"_s);
        QCOMPARE(changed.ok(), scored);
        if (!scored)
            QCOMPARE(changed.error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(RelationsTest)
#include "tst_relations.moc"
