// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/replay/replaytimeline.h"
#include "storage/archive/casearchive.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/support/carryfixture.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const Replacements Altered = {{u"虚假的商品价格"_s, u"虚假或夸大的商品价格"_s},
                              {u"他人的注册商标"_s, u"他人注册的商标与字号"_s}};

} // namespace

/// A case that was carried over, kept, verified, rebuilt, archived and read again.
class CarriedCaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = SqliteCaseStore::open(m_folder->filePath(u"cases.sqlite"_s));
        VERIFY_RESULT(store);
        m_store = std::move(*store);
        CarriedCase carried(*m_store);
        m_id = carried.id();
        VERIFY_RESULT(carried.carry(Altered));
        m_state = carried.state();
    }

    void isKept()
    {
        HandClock clock;
        ReviewSession again(*m_store, clock.function(), u"other"_s);
        VERIFY_RESULT(again.open(m_id));
        QCOMPARE(again.state(), m_state);
        const Result<VerifyReport> report = m_store->verify(m_id);
        VERIFY_RESULT(report);
        QVERIFY(report->problems.isEmpty());
        VERIFY_RESULT(m_store->rebuild(m_id));
        QVERIFY(m_store->verify(m_id)->problems.isEmpty());
        const auto record = StoredCaseRecord::load(*m_store, m_id);
        VERIFY_RESULT(record);
        QCOMPARE(record->editionBytes().value(), carryDocument(Altered));
        QCOMPARE(record->blob(m_state.formerEditions.first().sha256).value(), carryDocument());
    }

    void isArchived()
    {
        const auto record = StoredCaseRecord::load(*m_store, m_id);
        VERIFY_RESULT(record);
        const QString path = m_folder->filePath(u"case.mjcase"_s);
        VERIFY_RESULT(writeCaseArchive(*record, path));
        const auto archive = CaseArchive::open(path);
        VERIFY_RESULT(archive);
        QVERIFY((*archive)->verification().problems.isEmpty());
        QCOMPARE((*archive)->editionBytes().value(), carryDocument(Altered));
        QCOMPARE((*archive)->blob(m_state.formerEditions.first().sha256).value(), carryDocument());

        const auto other = SqliteCaseStore::open(m_folder->filePath(u"other.sqlite"_s));
        VERIFY_RESULT(other);
        VERIFY_RESULT(importCaseArchive(**archive, **other));
        QVERIFY((*other)->verify(m_id)->problems.isEmpty());
        const auto imported = StoredCaseRecord::load(**other, m_id);
        VERIFY_RESULT(imported);
        QCOMPARE(imported->journal(), record->journal());
    }

    /// An edition that did not come along makes the archive doubtful.
    void theFormerEditionIsMissed()
    {
        const auto record = StoredCaseRecord::load(*m_store, m_id);
        VERIFY_RESULT(record);
        const auto other = SqliteCaseStore::open(m_folder->filePath(u"other.sqlite"_s));
        VERIFY_RESULT(other);
        const Result<void> created = (*other)->createCase(m_id, record->journal(), {carryDocument(Altered)});
        QVERIFY(!created.ok());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    QString m_id;
    CaseState m_state;
};

QTEST_GUILESS_MAIN(CarriedCaseTest)
#include "tst_carriedcase.moc"
