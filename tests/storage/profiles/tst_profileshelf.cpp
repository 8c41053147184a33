// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/folderprofileshelf.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

AuditProfile sample(const QString& id)
{
    AuditProfile profile;
    profile.id = id;
    profile.name = {u"分享专查"_s, u"Sharing"_s};
    profile.include = {u"2/5.1"_s};
    return profile;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ProfileShelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsFoundAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"not made yet/profiles"_s);
        FolderProfileShelf shelf(path);
        QVERIFY(shelf.profiles().isEmpty());
        VERIFY_RESULT(shelf.save(sample(u"sharing"_s)));
        VERIFY_RESULT(shelf.save(sample(u"another"_s)));
        AuditProfile changed = sample(u"sharing"_s);
        changed.formerFindings = true;
        VERIFY_RESULT(shelf.save(changed));
        const QList<AuditProfile> found = FolderProfileShelf(path).profiles();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(1).id, u"sharing"_s);
        QCOMPARE(profileDigest(found.at(1)), profileDigest(changed));
        VERIFY_RESULT(shelf.remove(u"sharing"_s));
        VERIFY_ERROR(shelf.remove(u"sharing"_s), ErrorCode::NotFound);
        QCOMPARE(shelf.profiles().size(), 1);
    }

    void badNamesDoNotLeaveTheFolder()
    {
        QTemporaryDir folder;
        FolderProfileShelf shelf(folder.filePath(u"profiles"_s));
        QVERIFY(!shelf.save(sample(u"../escaped"_s)));
        QVERIFY(!shelf.save(sample(QString())));
        put(folder.filePath(u"victim.json"_s), writeAuditProfile(sample(u"victim"_s)));
        QVERIFY(!shelf.remove(u"../victim"_s));
        QVERIFY(QFile::exists(folder.filePath(u"victim.json"_s)));
    }

    void whatCannotBeReadIsToldAndLeft()
    {
        QTemporaryDir folder;
        FolderProfileShelf shelf(folder.path());
        VERIFY_RESULT(shelf.save(sample(u"good"_s)));
        put(folder.filePath(u"broken.json"_s), "{\n\"schema\": 1,\n\"id\": 5}");
        put(folder.filePath(u"renamed.json"_s), writeAuditProfile(sample(u"good"_s)));
        put(folder.filePath(u"huge.json"_s), QByteArray(MaximumProfileBytes + 10, ' '));
        QList<Error> problems;
        QCOMPARE(shelf.profiles(&problems).size(), 1);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).context, u"broken.json:3"_s);
        QCOMPARE(problems.at(1).code, ErrorCode::Refused);
        QVERIFY(QFile::exists(folder.filePath(u"broken.json"_s)));
    }

    void sharedFilesComeBack()
    {
        QTemporaryDir folder;
        FolderProfileShelf shelf(folder.filePath(u"own"_s));
        const QString path = folder.filePath(u"给同事.json"_s);
        VERIFY_RESULT(shelf.write(sample(u"sharing"_s), path));
        const auto read = shelf.read(path);
        VERIFY_RESULT(read);
        QCOMPARE(profileDigest(*read), profileDigest(sample(u"sharing"_s)));
        QVERIFY(shelf.profiles().isEmpty());
        VERIFY_ERROR(shelf.read(folder.filePath(u"none.json"_s)), ErrorCode::NotFound);
        VERIFY_ERROR(shelf.read(folder.path()), ErrorCode::Unreadable);
        QVERIFY(!shelf.write(sample(u"sharing"_s), folder.filePath(u"no folder/x.json"_s)));
    }
};

QTEST_GUILESS_MAIN(ProfileShelfTest)
#include "tst_profileshelf.moc"
