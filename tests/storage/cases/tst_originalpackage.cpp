// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/cases/caserecord.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "storage/package/zippackage.h"
#include "tests/storage/package/zipwriter.h"
#include "tests/support/casefixture.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// With everything that an unpack and a repack would lose.
QByteArray oddPackage()
{
    ZipWriter writer = smallProgram("shop/");
    writer.add("shop/app.js", "App({ twice: true })").add("../../climbs.js", "x");
    ZipPiece gap{"shop/late.js", "x"};
    gap.gapBefore = "bytes of no entry";
    writer.add(gap);
    writer.comment = "comment";
    writer.suffix = "bytes behind the archive";
    return writer.build();
}

} // namespace

/// The package of a case is the very bytes that were submitted, or nothing.
class OriginalPackageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_database = m_folder->filePath(u"cases.db"_s);
        auto store = SqliteCaseStore::open(m_database);
        VERIFY_RESULT(store);
        m_store = std::move(*store);
        m_submitted = m_folder->filePath(u"submitted.zip"_s);
        QVERIFY(write(oddPackage()));
        const auto package = openZipPackage(m_submitted);
        VERIFY_RESULT(package);
        HandClock clock;
        ReviewSession session(*m_store, clock.function(), u"lin"_s);
        CaseOpening opening = sampleOpening();
        opening.packageBytes = (*package)->archiveBytes();
        opening.packageSha256 = (*package)->sha256();
        opening.packageRoot = u"shop/"_s;
        const auto id = session.create(opening);
        VERIFY_RESULT(id);
        m_id = *id;
        QCOMPARE(session.state().packageSha256, sha256Hex(oddPackage()));
        QCOMPARE(session.state().packageRoot, u"shop/"_s);
    }

    void keepsEveryByte()
    {
        const auto record = StoredCaseRecord::load(*m_store, m_id);
        VERIFY_RESULT(record);
        QCOMPARE(record->packageBytes().value(), oddPackage());
        const auto reopened = openZipPackage(*record->packageBytes(), u"package.zip"_s);
        VERIFY_RESULT(reopened);
        QCOMPARE((*reopened)->sha256(), sha256Hex(oddPackage()));
        QCOMPARE((*reopened)->intakeWarnings(), openZipPackage(oddPackage(), u"x.zip"_s).value()->intakeWarnings());
    }

    void doesNotLookAtTheFileAgain()
    {
        QVERIFY(write(smallProgram().build()));
        QCOMPARE(StoredCaseRecord::load(*m_store, m_id)->packageBytes().value(), oddPackage());
        QVERIFY(QFile::remove(m_submitted));
        QCOMPARE(StoredCaseRecord::load(*m_store, m_id)->packageBytes().value(), oddPackage());
    }

    void refusesAnExchangedCopy()
    {
        auto tool = SqlConnection::open(m_database);
        VERIFY_RESULT(tool);
        VERIFY_RESULT(runSql((*tool)->database(), u"DROP TRIGGER blobs_are_not_changed"_s));
        VERIFY_RESULT(runSql((*tool)->database(), u"UPDATE blobs SET content = zeroblob(size)"_s));
        VERIFY_ERROR(StoredCaseRecord::load(*m_store, m_id)->packageBytes(), ErrorCode::Malformed);
    }

    void keepsEveryVersion()
    {
        HandClock clock;
        ReviewSession session(*m_store, clock.function(), u"lin"_s);
        VERIFY_RESULT(session.open(m_id));
        const QByteArray second = smallProgram("shop/").add("shop/more.js", "1").build();
        VERIFY_RESULT(session.receiveResubmission({u"two.zip"_s, second, u"shop/"_s, {}}));
        const auto record = StoredCaseRecord::load(*m_store, m_id);
        QCOMPARE(record->packageBytes().value(), second);
        QCOMPARE(record->blob(sha256Hex(oddPackage())).value(), oddPackage());
        QVERIFY(m_store->verify(m_id)->ok());
        for (const QByteArray& submitted : {oddPackage(), second}) {
            CaseQuery query;
            query.packageSha256 = sha256Hex(submitted);
            QCOMPARE(m_store->cases(query)->size(), 1);
        }
        VERIFY_RESULT(m_store->rebuild(m_id));
        QVERIFY(m_store->verify(m_id)->ok());

        // Somebody exchanges the bytes of the version before: it is named, and not given out.
        auto tool = SqlConnection::open(m_database);
        VERIFY_RESULT(tool);
        VERIFY_RESULT(runSql((*tool)->database(), u"DROP TRIGGER blobs_are_not_changed"_s));
        VERIFY_RESULT(
            runSql((*tool)->database(),
                   u"UPDATE blobs SET content = zeroblob(size) WHERE sha256 = '%1'"_s.arg(sha256Hex(oddPackage()))));
        VERIFY_ERROR(record->blob(sha256Hex(oddPackage())), ErrorCode::Malformed);
        VERIFY_RESULT(record->packageBytes());
        const auto report = m_store->verify(m_id);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().part, VerifyProblem::Part::Blob);
        QCOMPARE(report->problems.first().where, sha256Hex(oddPackage()));
    }

    void refusesAFalseDigest()
    {
        HandClock clock;
        ReviewSession session(*m_store, clock.function(), u"lin"_s);
        CaseOpening opening = sampleOpening();
        opening.packageSha256 = sha256Hex("another package");
        VERIFY_ERROR(session.create(opening), ErrorCode::Refused);
    }

private:
    bool write(const QByteArray& bytes) const
    {
        QFile file(m_submitted);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_database;
    QString m_submitted;
    QString m_id;
    std::unique_ptr<SqliteCaseStore> m_store;
};

QTEST_GUILESS_MAIN(OriginalPackageTest)
#include "tst_originalpackage.moc"
