// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/specification/builtinedition.h"
#include "storage/editions/editionfolder.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class EditionFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyFolderHasTheBuiltInEdition();
    void keepsWhatIsAdded();
    void readsADocumentWithoutARecord();
    void latestImportComesFirst();
    void refusesTheSameTwice();
    void replacesADamagedDocument();
    void reportsDamage_data();
    void reportsDamage();
    void removes();
    void refusesToRemove_data();
    void refusesToRemove();
    void ignoresOtherFiles();
    void writesNothingWhereItCannot();
    void refusesNamesThatAreNoDigest();

private:
    QString textPath(const QString& sha256) const { return u"%1/%2.txt"_s.arg(m_path, sha256); }
    EditionFolder folder() const { return EditionFolder(m_path); }
    QString add(const QByteArray& document, const ShelvedEdition& about = {});
    ShelvedEdition listed(const QString& sha256) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

QByteArray documentNamed(const QString& title)
{
    return u"%1\n一、总则\n1. 规则\n1.1. 不得欺骗用户。\n"_s.arg(title).toUtf8();
}

const QByteArray sample = documentNamed(u"示例规范"_s);

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void EditionFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"specifications"_s);
}

QString EditionFolderTest::add(const QByteArray& document, const ShelvedEdition& about)
{
    EditionFolder shelf = folder();
    return shelf.add(document, about) ? sha256Hex(document) : QString();
}

ShelvedEdition EditionFolderTest::listed(const QString& sha256) const
{
    const auto editions = folder().editions();
    if (editions) {
        for (const ShelvedEdition& edition : *editions) {
            if (edition.sha256 == sha256)
                return edition;
        }
    }
    return {};
}

void EditionFolderTest::anEmptyFolderHasTheBuiltInEdition()
{
    const auto editions = folder().editions();
    VERIFY_RESULT(editions);
    QCOMPARE(editions->size(), 1);
    const ShelvedEdition& own = editions->constFirst();
    QVERIFY(own.builtIn);
    QVERIFY(own.isIntact());
    QVERIFY(!own.title.isEmpty());
    const auto document = folder().document(own.sha256);
    VERIFY_RESULT(document);
    QCOMPARE(*document, builtInSpecification());
    QVERIFY(!QDir(m_path).exists());
}

void EditionFolderTest::keepsWhatIsAdded()
{
    ShelvedEdition about;
    about.title = u"示例规范"_s;
    about.created = u"2026-03-01"_s;
    about.fileName = u"规范 三月.txt"_s;
    about.importedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 30, 15, 250), Qt::UTC);
    about.importedBy = u"李雷"_s;
    const QString sha256 = add(sample, about);
    QCOMPARE(sha256, sha256Hex(sample));
    const ShelvedEdition edition = listed(sha256);
    QVERIFY(edition.isIntact());
    QVERIFY(!edition.builtIn);
    QCOMPARE(edition.title, about.title);
    QCOMPARE(edition.created, about.created);
    QCOMPARE(edition.fileName, about.fileName);
    QCOMPARE(edition.importedAt, about.importedAt);
    QCOMPARE(edition.importedBy, about.importedBy);
    const auto document = folder().document(sha256);
    VERIFY_RESULT(document);
    QCOMPARE(*document, sample);
}

void EditionFolderTest::readsADocumentWithoutARecord()
{
    const QString sha256 = sha256Hex(sample);
    write(textPath(sha256), sample);
    const ShelvedEdition edition = listed(sha256);
    QVERIFY(edition.isIntact());
    QCOMPARE(edition.title, u"示例规范"_s);
    QVERIFY(edition.importedAt.isValid());
}

void EditionFolderTest::latestImportComesFirst()
{
    QStringList expected{sha256Hex(builtInSpecification())};
    for (int day = 3; day >= 1; --day)
        expected.append(sha256Hex(documentNamed(QString::number(day))));
    for (const int day : {2, 1, 3}) {
        ShelvedEdition about;
        about.importedAt = QDateTime(QDate(2026, 1, day), QTime(12, 0), Qt::UTC);
        QVERIFY(!add(documentNamed(QString::number(day)), about).isEmpty());
    }
    QStringList order;
    const auto editions = folder().editions();
    VERIFY_RESULT(editions);
    for (const ShelvedEdition& edition : *editions)
        order.append(edition.sha256);
    QCOMPARE(order, expected);
}

void EditionFolderTest::refusesTheSameTwice()
{
    EditionFolder shelf = folder();
    VERIFY_RESULT(shelf.add(sample, {}));
    const auto again = shelf.add(sample, {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    const auto own = shelf.add(builtInSpecification(), {});
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::Conflict);
}

void EditionFolderTest::replacesADamagedDocument()
{
    const QString sha256 = add(sample);
    write(textPath(sha256), "something else");
    QVERIFY(!listed(sha256).isIntact());
    QCOMPARE(add(sample), sha256);
    QVERIFY(listed(sha256).isIntact());
}

void EditionFolderTest::reportsDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("truncated") << sample.left(sample.size() / 2);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte changed") << QByteArray(sample).replace(10, 1, "x");
    QTest::newRow("far too large") << QByteArray(17 * 1024 * 1024, 'x');
}

void EditionFolderTest::reportsDamage()
{
    QFETCH(QByteArray, bytes);
    ShelvedEdition about;
    about.title = u"示例规范"_s;
    const QString sha256 = add(sample, about);
    write(textPath(sha256), bytes);
    const auto document = folder().document(sha256);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Malformed);
    const ShelvedEdition edition = listed(sha256);
    QVERIFY(edition.damage);
    QCOMPARE(edition.damage->code, ErrorCode::Malformed);
    QCOMPARE(edition.title, u"示例规范"_s);
}

void EditionFolderTest::removes()
{
    const QString sha256 = add(sample);
    EditionFolder shelf = folder();
    VERIFY_RESULT(shelf.remove(sha256, {}));
    QVERIFY(listed(sha256).sha256.isEmpty());
    QCOMPARE(shelf.document(sha256).error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_path).isEmpty());
}

void EditionFolderTest::refusesToRemove_data()
{
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<int>("code");
    QTest::newRow("built-in") << sha256Hex(builtInSpecification()) << int(ErrorCode::Refused);
    QTest::newRow("in use") << sha256Hex(sample) << int(ErrorCode::Refused);
    QTest::newRow("unknown") << QString(64, u'a') << int(ErrorCode::NotFound);
    QTest::newRow("no digest") << u"../cases"_s << int(ErrorCode::NotFound);
}

void EditionFolderTest::refusesToRemove()
{
    QFETCH(QString, sha256);
    QFETCH(int, code);
    EditionFolder shelf = folder();
    VERIFY_RESULT(shelf.add(sample, {}));
    const auto removed = shelf.remove(sha256, sha256Hex(sample));
    QVERIFY(!removed);
    QCOMPARE(int(removed.error().code), code);
    VERIFY_RESULT(shelf.document(sha256Hex(sample)));
}

void EditionFolderTest::ignoresOtherFiles()
{
    write(m_path + u"/notes.txt"_s, "notes");
    write(m_path + u"/%1.json"_s.arg(sha256Hex(sample)), "{}");
    const auto editions = folder().editions();
    VERIFY_RESULT(editions);
    QCOMPARE(editions->size(), 1);
}

void EditionFolderTest::writesNothingWhereItCannot()
{
    write(m_path, "a file where the folder should be");
    EditionFolder shelf = folder();
    const auto added = shelf.add(sample, {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Unwritable);
    const auto editions = shelf.editions();
    QVERIFY(!editions);
    QCOMPARE(editions.error().code, ErrorCode::Unreadable);
}

void EditionFolderTest::refusesNamesThatAreNoDigest()
{
    write(m_folder->filePath(u"secret.txt"_s), "secret");
    const auto document = folder().document(u"../secret"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(EditionFolderTest)
#include "tst_editionfolder.moc"
