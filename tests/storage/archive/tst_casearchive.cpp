// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/replay/replaytimeline.h"
#include "storage/archive/casearchive.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/randomreviewer.h"
#include "tests/support/verifyresult.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// The members of an archive by name, in order of writing.
using Members = QList<QPair<QString, QByteArray>>;

Members readMembers(const QString& path)
{
    Members members;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return members;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            members.append({zip.getCurrentFileName(), file.readAll()});
    }
    return members;
}

void writeMembers(const QString& path, const Members& members)
{
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const auto& [name, bytes] : members) {
        QuaZipFile file(&zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        QCOMPARE(file.write(bytes), bytes.size());
    }
}

QByteArray& memberNamed(Members& members, const QString& name)
{
    for (auto& [each, bytes] : members) {
        if (each == name)
            return bytes;
    }
    qFatal("no member %s", qPrintable(name));
}

void removeMember(Members& members, const QString& name)
{
    members.removeIf([&](const auto& member) { return member.first == name; });
}

/// Makes the manifest say what the members are, as somebody would who knows the format.
void mendManifest(Members& members)
{
    ArchiveManifest manifest = manifestFromBytes(memberNamed(members, manifestMember())).value();
    manifest.members.clear();
    for (const auto& [name, bytes] : members) {
        if (name != manifestMember())
            manifest.members.append({name, bytes.size(), sha256Hex(bytes)});
    }
    memberNamed(members, manifestMember()) = toBytes(manifest);
}

QString pictureMember()
{
    return blobMember(sha256Hex(screenshotBytes()));
}

} // namespace

class CaseArchiveTest final : public QObject
{
    Q_OBJECT

    MemoryCaseStore m_store;
    HandClock m_clock;
    QString m_caseId;
    CaseState m_state;
    QTemporaryDir m_folder;
    QString m_good;

    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        OpenCase review(m_store, m_clock);
        VERIFY_RESULT(review.session.captureEvidence(screenshotEvidence(), screenshotBytes()));
        VERIFY_RESULT(review.session.viewPage(u"pages/share/share"_s));
        VERIFY_RESULT(decideRectification(review.session));
        m_caseId = review.id;
        m_state = review.session.state();
        m_good = path(u"好案例.mjcase"_s);
        const Result<StoredCaseRecord> record = StoredCaseRecord::load(m_store, m_caseId);
        VERIFY_RESULT(record);
        VERIFY_RESULT(writeCaseArchive(*record, m_good));
    }

    void everyVersionIsInIt()
    {
        MemoryCaseStore store;
        HandClock clock;
        OpenCase review(store, clock);
        VERIFY_RESULT(review.session.receiveResubmission({u"two.zip"_s, "the second version", {}, {}}));
        const QString file = path(u"two.mjcase"_s);
        VERIFY_RESULT(writeCaseArchive(*StoredCaseRecord::load(store, review.id), file));
        const auto archive = CaseArchive::open(file);
        VERIFY_RESULT(archive);
        QVERIFY((*archive)->isVerified());
        QCOMPARE((*archive)->packageBytes().value(), "the second version");
        const QString first = review.session.state().versions.first().sha256;
        QCOMPARE((*archive)->blob(first).value(), sampleOpening().packageBytes);
        MemoryCaseStore other;
        VERIFY_RESULT(importCaseArchive(**archive, other));
        QCOMPARE(other.blob(first).value(), sampleOpening().packageBytes);

        // Stepping back shows the version that was current then.
        const auto timeline = ReplayTimeline::load((*archive)->journal());
        VERIFY_RESULT(timeline);
        ReplayTimeline replay = *timeline;
        replay.seek(replay.length());
        QCOMPARE(replay.state().versions.size(), 2);
        replay.seek(replay.length() - 1);
        QCOMPARE(replay.state().packageSha256, first);

        Members members = readMembers(file);
        removeMember(members, blobMember(first));
        mendManifest(members);
        writeMembers(file, members);
        const auto cut = CaseArchive::open(file);
        VERIFY_RESULT(cut);
        QVERIFY(!(*cut)->isVerified());
        QCOMPARE((*cut)->verification().problems.first().where, blobMember(first));
    }

    void anArchiveIsTheWholeCase()
    {
        const Result<std::unique_ptr<CaseArchive>> opened = CaseArchive::open(m_good);
        VERIFY_RESULT(opened);
        const CaseArchive& archive = **opened;
        QVERIFY(archive.isVerified());
        QCOMPARE(archive.caseId(), m_caseId);
        QCOMPARE(archive.state(), m_state);
        QCOMPARE(archive.journal(), m_store.journal(m_caseId).value());
        QCOMPARE(archive.packageBytes().value(), sampleOpening().packageBytes);
        QCOMPARE(archive.editionBytes().value(), sampleOpening().editionBytes);
        QCOMPARE(archive.blob(sha256Hex(screenshotBytes())).value(), screenshotBytes());
        QCOMPARE(archive.blob(m_state.packageSha256).value(), sampleOpening().packageBytes);
        VERIFY_ERROR(archive.blob(QString(64, u'0')), ErrorCode::NotFound);
        Result<ReplayTimeline> timeline = ReplayTimeline::load(archive.journal());
        VERIFY_RESULT(timeline);
        timeline->seek(timeline->length());
        QCOMPARE(timeline->state(), m_state);
    }

    void itsMembersAreThoseOfTheFormat()
    {
        QStringList names;
        for (const auto& [name, bytes] : readMembers(m_good))
            names.append(name);
        QCOMPARE(
            names,
            (QStringList{u"journal.jsonl"_s, u"package.zip"_s, u"edition.txt"_s, pictureMember(), u"manifest.json"_s}));
    }

    void theSameCaseGivesTheSameBytes()
    {
        const Result<std::unique_ptr<CaseArchive>> archive = CaseArchive::open(m_good);
        VERIFY_RESULT(archive);
        const QString copy = path(u"copy.mjcase"_s);
        VERIFY_RESULT(writeCaseArchive(**archive, copy));
        QFile first(m_good);
        QFile second(copy);
        QVERIFY(first.open(QIODevice::ReadOnly));
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), first.readAll());
    }

    void aStoreTakesItInOnce()
    {
        const Result<std::unique_ptr<CaseArchive>> archive = CaseArchive::open(m_good);
        VERIFY_RESULT(archive);
        MemoryCaseStore other;
        QCOMPARE(importCaseArchive(**archive, other).value(), m_caseId);
        QCOMPARE(other.journal(m_caseId).value(), m_store.journal(m_caseId).value());
        VERIFY_ERROR(importCaseArchive(**archive, other), ErrorCode::Conflict);
        ReviewSession session(other, m_clock.function(), u"trainer"_s);
        VERIFY_RESULT(session.open(m_caseId));
        QCOMPARE(session.state(), m_state);
        QCOMPARE(session.blob(sha256Hex(screenshotBytes())).value(), screenshotBytes());
    }

    void itIsWrittenWholeOrNotAtAll()
    {
        const Result<StoredCaseRecord> record = StoredCaseRecord::load(m_store, m_caseId);
        VERIFY_RESULT(record);
        VERIFY_ERROR(writeCaseArchive(*record, path(u"no such folder/a.mjcase"_s)), ErrorCode::Unwritable);
        // A record whose picture is gone cannot be written; what stood there before stays.
        Members members = readMembers(m_good);
        removeMember(members, pictureMember());
        const QString harmed = path(u"harmed.mjcase"_s);
        writeMembers(harmed, members);
        const Result<std::unique_ptr<CaseArchive>> archive = CaseArchive::open(harmed);
        VERIFY_RESULT(archive);
        const QString target = path(u"target.mjcase"_s);
        VERIFY_RESULT(writeCaseArchive(*record, target));
        QVERIFY(!writeCaseArchive(**archive, target));
        VERIFY_RESULT(CaseArchive::open(target));
        QVERIFY(CaseArchive::open(target).value()->isVerified());
    }

    /// They open, are not verified, and say where.
    void tamperingIsFound_data()
    {
        using Harm = std::function<void(Members&)>;
        using Part = VerifyProblem::Part;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("where");
        QTest::addColumn<qint64>("sequence");
        const auto member = [](const char* name, const QString& where, const Harm& harm) {
            QTest::newRow(name) << harm << Part::Member << where << qint64(0);
        };
        const auto event = [](const char* name, Part part, qint64 sequence, const Harm& harm) {
            QTest::newRow(name) << harm << part << QString() << sequence;
        };
        member("package changed", u"package.zip"_s, [](Members& m) { memberNamed(m, packageMember()).append('x'); });
        member("edition changed", u"edition.txt"_s, [](Members& m) { memberNamed(m, editionMember()).append('x'); });
        member("picture changed", pictureMember(), [](Members& m) { memberNamed(m, pictureMember()).append('x'); });
        member("picture gone", pictureMember(), [](Members& m) { removeMember(m, pictureMember()); });
        member("package gone", u"package.zip"_s, [](Members& m) { removeMember(m, packageMember()); });
        member("something slipped in", blobMember(QString(64, u'e')), [](Members& m) {
            m.append({blobMember(QString(64, u'e')), "x"});
        });
        member("picture under another's name", blobMember(QString(64, u'e')), [](Members& m) {
            m.append({blobMember(QString(64, u'e')), "x"});
            mendManifest(m);
        });
        member("journal shortened", u"manifest.json"_s, [](Members& m) {
            QByteArray& lines = memberNamed(m, journalMember());
            lines.truncate(lines.lastIndexOf('\n', -2) + 1);
            mendManifest(m);
        });
        member("another case's name", u"manifest.json"_s, [](Members& m) {
            ArchiveManifest manifest = manifestFromBytes(memberNamed(m, manifestMember())).value();
            manifest.caseId = u"MJ-OTHER"_s;
            memberNamed(m, manifestMember()) = toBytes(manifest);
        });
        event("event changed, manifest mended", Part::Chain, 5, [](Members& m) {
            QByteArray& lines = memberNamed(m, journalMember());
            lines.replace("pages/share/share\"},\"previous", "pages/index/index\"},\"previous");
            mendManifest(m);
        });
        event("event removed, manifest mended", Part::Chain, 2, [](Members& m) {
            QByteArray& lines = memberNamed(m, journalMember());
            const qsizetype first = lines.indexOf('\n') + 1;
            lines.remove(first, lines.indexOf('\n', first) + 1 - first);
            mendManifest(m);
        });
        event("line that is no event", Part::Chain, 13, [](Members& m) {
            memberNamed(m, journalMember()).append("{}\n");
            mendManifest(m);
        });
        event("last line cut off", Part::Chain, 12, [](Members& m) {
            memberNamed(m, journalMember()).chop(1);
            mendManifest(m);
        });
        event("event that does not fit, hashed anew", Part::Fold, 13, [](Members& m) {
            QByteArray& lines = memberNamed(m, journalMember());
            const QList<QByteArray> all = lines.trimmed().split('\n');
            const ReviewEvent last = reviewEventFromJsonLine(all.last()).value();
            const ReviewEvent extra =
                makeEvent(last.sequence, last.hash, {last.at, u"x"_s, u"0"_s}, EventKind::CaseArchived, {});
            lines += toJsonLine(extra) + '\n';
            mendManifest(m);
        });
        QTest::newRow("package exchanged, manifest mended") << Harm([](Members& m) {
            memberNamed(m, packageMember()) = "PK another";
            mendManifest(m);
        }) << Part::Blob << u"package.zip"_s << qint64(0);
    }

    void tamperingIsFound()
    {
        QFETCH(std::function<void(Members&)>, harm);
        QFETCH(VerifyProblem::Part, part);
        QFETCH(QString, where);
        QFETCH(qint64, sequence);
        Members members = readMembers(m_good);
        harm(members);
        const QString tampered = path(u"tampered.mjcase"_s);
        QFile::remove(tampered);
        writeMembers(tampered, members);
        const Result<std::unique_ptr<CaseArchive>> opened = CaseArchive::open(tampered);
        VERIFY_RESULT(opened);
        const CaseArchive& archive = **opened;
        QVERIFY(!archive.isVerified());
        const VerifyProblem& first = archive.verification().problems.first();
        QCOMPARE(verifyPartId(first.part), verifyPartId(part));
        QCOMPARE(first.where, where);
        QCOMPARE(first.sequence, sequence);
        MemoryCaseStore other;
        VERIFY_ERROR(importCaseArchive(archive, other), ErrorCode::Refused);
        QVERIFY(ReplayTimeline::loadUnverified(archive.journal()).length() > 0);
    }

    /// They do not open at all.
    void whatIsNoArchiveIsRefused_data()
    {
        using Harm = std::function<void(Members&)>;
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, ErrorCode code, const Harm& harm) {
            QTest::newRow(name) << harm << code;
        };
        const auto manifestWith = [](const QByteArray& from, const QByteArray& to) {
            return Harm([=](Members& m) { memberNamed(m, manifestMember()).replace(from, to); });
        };
        row("no manifest", ErrorCode::Malformed, [](Members& m) { removeMember(m, manifestMember()); });
        row("no journal", ErrorCode::NotFound, [](Members& m) { removeMember(m, journalMember()); });
        row("journal of nothing", ErrorCode::Malformed, [](Members& m) { memberNamed(m, journalMember()).clear(); });
        row("path out of the archive", ErrorCode::Refused, [](Members& m) { m.append({u"../evil"_s, "x"}); });
        row("absolute path", ErrorCode::Refused, [](Members& m) { m.append({u"/etc/passwd"_s, "x"}); });
        row("blob with another name", ErrorCode::Refused, [](Members& m) { m.append({u"blobs/evil"_s, "x"}); });
        row("member twice", ErrorCode::Refused, [](Members& m) { m.append(m.first()); });
        row("newer version", ErrorCode::Newer, manifestWith("\"version\": 1", "\"version\": 2"));
        row("another format", ErrorCode::Malformed, manifestWith("\"mjcase\"", "\"zipcase\""));
        row("manifest that is no JSON", ErrorCode::Malformed, manifestWith("{", "["));
        row("manifest names what may not be", ErrorCode::Malformed, manifestWith("edition.txt", "../edition"));
        row("manifest names a member twice", ErrorCode::Malformed, manifestWith("edition.txt", "package.zip"));
        row("more than it may hold", ErrorCode::Refused,
            [](Members& m) { memberNamed(m, packageMember()) = QByteArray(3 << 20, 'x'); });
    }

    void whatIsNoArchiveIsRefused()
    {
        QFETCH(std::function<void(Members&)>, harm);
        QFETCH(ErrorCode, code);
        Members members = readMembers(m_good);
        harm(members);
        const QString bad = path(u"bad.mjcase"_s);
        QFile::remove(bad);
        writeMembers(bad, members);
        ArchiveLimits limits;
        limits.memberBytes = 2 << 20;
        VERIFY_ERROR(CaseArchive::open(bad, limits), code);
    }

    /// A flipped byte anywhere in the file never crashes and never passes as the same case with other content.
    void flippedBytesNeverPass()
    {
        QFile file(m_good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString flipped = path(u"flipped.mjcase"_s);
        for (qsizetype i = 0; i < bytes.size(); i += 7) {
            QByteArray harmed = bytes;
            harmed[i] = char(harmed[i] ^ 0x20);
            QFile out(flipped);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(harmed);
            out.close();
            const Result<std::unique_ptr<CaseArchive>> archive = CaseArchive::open(flipped);
            if (archive && (*archive)->isVerified()) {
                QCOMPARE((*archive)->state(), m_state);
                QCOMPARE((*archive)->packageBytes().value(), sampleOpening().packageBytes);
            }
        }
    }

    void aTruncatedFileIsRefused()
    {
        QFile file(m_good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const qsizetype length : {qsizetype(0), qsizetype(4), bytes.size() / 2, bytes.size() - 30}) {
            QFile out(path(u"short.mjcase"_s));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes.left(length));
            out.close();
            QVERIFY(!CaseArchive::open(out.fileName()));
        }
        VERIFY_ERROR(CaseArchive::open(path(u"none.mjcase"_s)), ErrorCode::NotFound);
        QVERIFY(!CaseArchive::open(m_folder.path()));
    }
};

QTEST_GUILESS_MAIN(CaseArchiveTest)
#include "tst_casearchive.moc"
