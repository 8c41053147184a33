// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/specification/editions.h"
#include "widgets/common/noticebar.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/specification/candidatepanel.h"
#include "widgets/specification/clausebrowser.h"
#include "widgets/specification/documentview.h"
#include "widgets/specification/editionlibrary.h"
#include "widgets/specification/editionsmodel.h"
#include "widgets/specification/editionspane.h"
#include "widgets/specification/editionview.h"
#include "widgets/specification/specificationroom.h"
#include "widgets/specification/warningspage.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class SpecificationRoomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheEditionInUse();
    void showsACandidateBeforeItIsAccepted();
    void acceptsForUse();
    void acceptsForLater();
    void discards();
    void tellsTheSameDocument();
    void aCandidateSurvivesAFailureToKeep();
    void saysWhyItRefuses_data();
    void saysWhyItRefuses();
    void cancelsReading();
    void removesAndUses();
    void showsTheEditionOfACase();
    void countsOpenCases();
    void leadsFromAWarningToItsLine();

private:
    /// Waits until the file, which holds \a bytes, was read or refused.
    void import(const QByteArray& bytes, const QString& name = u"new.txt"_s);
    QStringList badges(const QString& sha256) const;
    QPushButton* button(const QWidget* parent, const QString& text) const;
    QString used() const { return library->used().edition->sha256(); }
    QString shown() const { return room->shown().isValid() ? room->shown().edition->sha256() : QString(); }

    Testing::MemoryShelf shelf;
    ReviewContext context;
    QHash<QString, Result<QByteArray>> files;
    Result<QByteArray> caseDocument = QByteArray();
    std::unique_ptr<EditionLibrary> library;
    std::unique_ptr<SpecificationRoom> room;
};

void SpecificationRoomTest::init()
{
    shelf = {};
    files.clear();
    library = std::make_unique<EditionLibrary>(shelf, Testing::builtInHeld(), Testing::catalogue());
    SpecificationRoom::Surroundings surroundings;
    surroundings.readFile = [this](const QString& path) { return files.value(path, QByteArray()); };
    surroundings.writeFile = [](const QString&, const QByteArray&) { return Result<void>(); };
    surroundings.caseDocument = [this] { return caseDocument; };
    surroundings.person = u"李雷"_s;
    room = std::make_unique<SpecificationRoom>(*library, context, surroundings);
}

void SpecificationRoomTest::cleanup()
{
    room.reset();
    context.clear();
}

void SpecificationRoomTest::import(const QByteArray& bytes, const QString& name)
{
    files.insert(name, bytes);
    room->importFile(name);
    QVERIFY(room->isReading());
    QTRY_VERIFY(!room->isReading());
}

QStringList SpecificationRoomTest::badges(const QString& sha256) const
{
    const auto* model = qobject_cast<EditionsModel*>(room->editionsPane()->list()->model());
    return model->indexOf(sha256).data(EditionsModel::BadgesRole).toStringList();
}

QPushButton* SpecificationRoomTest::button(const QWidget* parent, const QString& text) const
{
    for (auto* each : parent->findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void SpecificationRoomTest::beginsWithTheEditionInUse()
{
    QCOMPARE(shown(), used());
    QCOMPARE(badges(used()), (QStringList{u"built in"_s, u"used for new cases"_s}));
    QVERIFY(room->candidatePanel()->isHidden());
}

void SpecificationRoomTest::showsACandidateBeforeItIsAccepted()
{
    const QByteArray document = Testing::smallDocument();
    import(document);
    QVERIFY(room->candidate());
    QVERIFY(!room->candidatePanel()->isHidden());
    QCOMPARE(shown(), sha256Hex(document));
    QCOMPARE(badges(shown()), QStringList{u"not yet accepted"_s});
    QStringList words;
    for (const auto* label : room->candidatePanel()->findChildren<QLabel*>())
        words.append(label->text());
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(u"new.txt"_s), qPrintable(all));
    QVERIFY2(all.contains(u"removed"_s), qPrintable(all));
    // Nothing is kept or used yet.
    QVERIFY(!library->find(sha256Hex(document)));
    QVERIFY(library->isBuiltInUsed());
}

void SpecificationRoomTest::acceptsForUse()
{
    const QByteArray document = Testing::smallDocument();
    import(document, u"规范.txt"_s);
    QTest::mouseClick(button(room->candidatePanel(), u"Accept and use for new cases"_s), Qt::LeftButton);
    QCOMPARE(used(), sha256Hex(document));
    QCOMPARE(library->used().document, document);
    QVERIFY(!room->candidate());
    QVERIFY(room->candidatePanel()->isHidden());
    QCOMPARE(badges(used()), QStringList{u"used for new cases"_s});
    const ShelvedEdition* kept = library->find(used());
    QVERIFY(kept);
    QCOMPARE(kept->fileName, u"规范.txt"_s);
    QCOMPARE(kept->importedBy, u"李雷"_s);
    QCOMPARE(shown(), used());
}

void SpecificationRoomTest::acceptsForLater()
{
    const QByteArray document = Testing::smallDocument();
    import(document);
    QTest::mouseClick(button(room->candidatePanel(), u"Accept, keep for later"_s), Qt::LeftButton);
    QVERIFY(library->find(sha256Hex(document)));
    QVERIFY(library->isBuiltInUsed());
    QCOMPARE(shown(), sha256Hex(document));
}

void SpecificationRoomTest::discards()
{
    const QByteArray document = Testing::smallDocument();
    import(document);
    QTest::mouseClick(button(room->candidatePanel(), u"Discard"_s), Qt::LeftButton);
    QVERIFY(!library->find(sha256Hex(document)));
    QVERIFY(!room->candidate());
    QVERIFY(room->candidatePanel()->isHidden());
    QCOMPARE(shown(), used());
    QCOMPARE(room->editionsPane()->list()->model()->rowCount(), 1);
}

void SpecificationRoomTest::tellsTheSameDocument()
{
    import(Testing::smallDocument());
    room->acceptCandidate(false);
    room->showEdition(used());
    import(Testing::smallDocument(), u"again.txt"_s);
    QVERIFY(!room->candidate());
    QVERIFY2(room->notice()->text().contains(u"again.txt is here already"_s), qPrintable(room->notice()->text()));
    QCOMPARE(shown(), sha256Hex(Testing::smallDocument()));
    import(Testing::builtInHeld().document, u"own.txt"_s);
    QVERIFY(!room->candidate());
    QCOMPARE(shown(), used());
}

void SpecificationRoomTest::aCandidateSurvivesAFailureToKeep()
{
    shelf.refusal = Error{ErrorCode::Unwritable, u"no space left"_s, {}};
    import(Testing::smallDocument());
    room->acceptCandidate(true);
    QVERIFY(room->candidate());
    QVERIFY(!room->candidatePanel()->isHidden());
    QVERIFY(library->isBuiltInUsed());
    QVERIFY(room->notice()->text().contains(u"no space left"_s));
}

void SpecificationRoomTest::saysWhyItRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArrayLiteral(" \n\n") << u"The file is empty."_s;
    QTest::newRow("binary") << QByteArray("PK\0\0\x01\0 x", 8) << u"The file is binary, not text."_s;
    QTest::newRow("prose")
        << QByteArrayLiteral("Dear reader,\nall is well.\n")
        << u"This is no operating specification: no chapter (一、…) with numbered clauses was found."_s;
    QTest::newRow("not UTF-8") << QByteArray("good\nb\xff\xfe"
                                             "ad\n")
                               << u"The file is no text that can be read: line 2 is in no known encoding."_s;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'x')
                               << u"The file is larger than 16 MiB, the most that a specification may have."_s;
    QTest::newRow("too many lines") << QByteArray("x\n").repeated(
        200'001) << u"The file has more than 200000 lines, the most that a specification may have."_s;
}

void SpecificationRoomTest::saysWhyItRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    import(bytes, u"odd.bin"_s);
    QCOMPARE(room->notice()->text(), u"odd.bin was not read. "_s + reason);
    QVERIFY(!room->candidate());
    QCOMPARE(shown(), used());
}

void SpecificationRoomTest::cancelsReading()
{
    files.insert(u"slow.txt"_s, Testing::smallDocument());
    room->importFile(u"slow.txt"_s);
    Q_EMIT room->notice()->cancelRequested();
    QVERIFY(!room->isReading());
    QVERIFY(room->notice()->text().isEmpty());
    import(Testing::smallDocument(u"另一份"_s), u"other.txt"_s);
    QCOMPARE(room->candidate()->fileName, u"other.txt"_s);
}

void SpecificationRoomTest::removesAndUses()
{
    import(Testing::smallDocument());
    room->acceptCandidate(true);
    const QString mine = used();
    EditionsPane* pane = room->editionsPane();
    QPushButton* remove = button(pane, u"Remove"_s);
    QPushButton* use = button(pane, u"Use for new cases"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY(!use->isEnabled());
    library->useBuiltIn();
    QCOMPARE(pane->current(), mine);
    QVERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(used(), mine);
    library->useBuiltIn();
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(!library->find(mine));
    QCOMPARE(shown(), used());
    QVERIFY(!remove->isEnabled());
}

void SpecificationRoomTest::showsTheEditionOfACase()
{
    const QByteArray document = Testing::smallDocument();
    const auto held = holdEdition(document);
    VERIFY_RESULT(held);
    caseDocument = document;
    auto open = std::make_shared<OpenCase>();
    open->edition = held->edition;
    context.setReplay(open, {});
    QCOMPARE(badges(sha256Hex(document)), QStringList{u"of this case"_s});
    room->showEdition(sha256Hex(document), u"1/1.2"_s);
    QCOMPARE(shown(), sha256Hex(document));
    QCOMPARE(room->shown().document, document);
    QCOMPARE(room->view()->browser()->clauseId(), u"1/1.2"_s);
    context.clear();
    QCOMPARE(room->editionsPane()->list()->model()->rowCount(), 1);
    QCOMPARE(shown(), used());
}

void SpecificationRoomTest::countsOpenCases()
{
    QList<CaseSummary> cases(4);
    cases[0].editionSha256 = cases[1].editionSha256 = cases[2].editionSha256 = used();
    cases[1].status = CaseStatus::Decided;
    cases[2].status = CaseStatus::Closed;
    cases[3].editionSha256 = u"another"_s;
    room->setCases(cases);
    const auto* model = qobject_cast<EditionsModel*>(room->editionsPane()->list()->model());
    const QString facts = model->indexOf(used()).data(EditionsModel::FactsRole).toString();
    QVERIFY2(facts.contains(u"2 open case"_s), qPrintable(facts));
}

void SpecificationRoomTest::leadsFromAWarningToItsLine()
{
    import(Testing::smallDocument());
    QTableView* table = room->view()->warningsPage()->table();
    QVERIFY(table->model()->rowCount() > 0);
    const QString line = table->model()->index(0, 2).data().toString();
    QVERIFY2(line.startsWith(u"1.4"_s), qPrintable(line));
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(room->view()->warningsPage()->documentView()->targetLine(), table->model()->index(0, 0).data().toInt());
}

QTEST_MAIN(SpecificationRoomTest)
#include "tst_specificationroom.moc"
