// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/reviewroom.h"
#include "review/base/digest.h"
#include "review/cases/reviewsession.h"
#include "review/specification/builtinedition.h"
#include "storage/cases/sqlitecasestore.h"
#include "tests/app/workstationdriver.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/specification/comparison/alterededition.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/checklist/checkitemdetail.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/specification/comparison/changesmodel.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/editioncomparison.h"
#include "widgets/specification/comparison/touchedcasesmodel.h"
#include "widgets/specification/comparison/touchedpanel.h"
#include "widgets/specification/specificationroom.h"

#include <QAction>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A case under the built-in edition; an altered edition comes, is compared, and the case is carried over to it.
class CarryOverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesByTheBuiltInEdition();
    void importsTheAlteredEdition();
    void headerLeadsToTheComparison();
    void carriesTheCaseOver();
    void onlyWhatChangedIsOpen();
    void anItemLeadsToItsComparison();
    void aCaseWrittenElsewhereIsRefused();

private:
    EditionComparison& comparison() { return *m_desk->window().specificationRoom()->comparison(); }
    TouchedPanel& touched() { return *comparison().touched(); }
    bool agree();

    QTemporaryDir m_folder;
    std::unique_ptr<WorkstationDriver> m_desk;
    const QString m_old = sha256Hex(builtInSpecification());
    const QString m_new = sha256Hex(alteredSpecification());
    QStringList m_kept;
};

void CarryOverTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    // What an earlier run imported is not this run's.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
    QFile file(m_folder.filePath(u"altered.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(alteredSpecification());
    file.close();
    m_desk = std::make_unique<WorkstationDriver>(m_folder.filePath(u"cases.sqlite"_s));
}

void CarryOverTest::judgesByTheBuiltInEdition()
{
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/fulishe.zip")); }));
    QCOMPARE(m_desk->state().editionSha256, m_old);
    ReviewSession& session = *m_desk->application().session();
    VERIFY_RESULT(session.judgeItem(u"2/5.2"_s, Verdict::Unsure, u"等待运营数据"_s));
    VERIFY_RESULT(session.judgeItem(u"2/9.1"_s, Verdict::Pass));
    VERIFY_RESULT(session.judgeItem(u"2/11.1"_s, Verdict::Pass));
    VERIFY_RESULT(session.judgeItem(u"2/11.3"_s, Verdict::Violation, u"返回不了"_s));
    m_kept = {u"2/11.1"_s, u"2/11.2"_s, u"2/9.1"_s};
}

void CarryOverTest::importsTheAlteredEdition()
{
    SpecificationRoom& room = *m_desk->window().specificationRoom();
    m_desk->window().showRoom(MainWindow::Room::Specifications);
    room.importFile(m_folder.filePath(u"altered.txt"_s));
    QVERIFY(WorkstationDriver::waitFor([&] { return room.candidate().has_value(); }));
    room.acceptCandidate(true);
    QCOMPARE(m_desk->state().editionSha256, m_old);
}

void CarryOverTest::headerLeadsToTheComparison()
{
    QToolButton* compare = nullptr;
    for (QToolButton* button : m_desk->window().findChildren<QToolButton*>()) {
        if (button->objectName() == u"compareEditions"_s)
            compare = button;
    }
    QVERIFY(compare && compare->isVisible());
    compare->click();
    QVERIFY(WorkstationDriver::waitFor([&] { return comparison().comparison() != nullptr; }));
    QVERIFY(comparison().isVisible());
    QCOMPARE(comparison().comparison()->before().sha256(), m_old);
    QCOMPARE(comparison().comparison()->after().sha256(), m_new);
    QVERIFY(WorkstationDriver::waitFor([&] { return !touched().isWorking(); }));
    QCOMPARE(touched().model()->rowCount(), 1);
    QCOMPARE(touched().model()->index(0, TouchedCasesModel::KeptColumn).data().toString(), u"3"_s);
    QCOMPARE(touched().model()->index(0, TouchedCasesModel::AgainColumn).data().toString(), u"1"_s);
}

bool CarryOverTest::agree()
{
    touched().model()->setData(touched().model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    touched().carryOverAction()->trigger();
    touched().confirmButton()->click();
    return WorkstationDriver::waitFor([&] { return !touched().isWorking(); });
}

void CarryOverTest::carriesTheCaseOver()
{
    QVERIFY(m_desk->opens([&] { QVERIFY(agree()); }));
    QCOMPARE(m_desk->state().editionSha256, m_new);
    QCOMPARE(m_desk->context().openCase()->edition->sha256(), m_new);
    QVERIFY(comparison().isVisible());
    QVERIFY(touched().model()->index(0, TouchedCasesModel::StageColumn).data().toString().startsWith(u'✓'));
}

void CarryOverTest::onlyWhatChangedIsOpen()
{
    QCOMPARE(m_desk->state().reopened.keys(), QStringList{u"2/5.2"_s});
    QCOMPARE(m_desk->state().judgements.keys(), m_kept);
    QCOMPARE(m_desk->state().verdictOf(u"2/11.2"_s), Verdict::Violation);
    QCOMPARE(m_desk->state().verdictOf(u"2/5.2"_s), Verdict::Unjudged);
    ChecklistModel model(m_desk->context());
    QCOMPARE(model.againCount(), 1);
}

void CarryOverTest::anItemLeadsToItsComparison()
{
    m_desk->window().showRoom(MainWindow::Room::Review);
    m_desk->context().selectItem(u"2/5.2"_s);
    auto* detail = m_desk->room().findChild<CheckItemDetail*>();
    QVERIFY(detail->toPlainText().contains(u"等待运营数据"_s));
    Q_EMIT detail->anchorClicked(QUrl(u"compare:2/5.2"_s));
    QVERIFY(comparison().isVisible());
    QVERIFY(WorkstationDriver::waitFor([&] { return comparison().comparison() != nullptr; }));
    QCOMPARE(comparison().list()->currentIndex().data(ChangesModel::IdsRole).toString(), u"2/5.2"_s);
    VERIFY_RESULT(m_desk->application().session()->judgeItem(u"2/5.2"_s, Verdict::Pass));
    QVERIFY(!detail->toPlainText().contains(u"等待运营数据"_s));
    QVERIFY(m_desk->state().reopened.isEmpty());
}

void CarryOverTest::aCaseWrittenElsewhereIsRefused()
{
    comparison().swap();
    QVERIFY(WorkstationDriver::waitFor([&] { return comparison().comparison() != nullptr; }));
    QVERIFY(WorkstationDriver::waitFor([&] { return !touched().isWorking(); }));
    QCOMPARE(touched().model()->rowCount(), 1);
    QVERIFY(WorkstationDriver::endLeases(m_folder.filePath(u"cases.sqlite"_s)));
    auto store = SqliteCaseStore::open(m_folder.filePath(u"cases.sqlite"_s));
    VERIFY_RESULT(store);
    ReviewSession elsewhere(**store, nullptr, u"someone else"_s);
    VERIFY_RESULT(elsewhere.open(m_desk->state().caseId));
    VERIFY_RESULT(elsewhere.judgeItem(u"2/9.2"_s, Verdict::Pass));
    QVERIFY(agree());
    QVERIFY(touched().model()->index(0, TouchedCasesModel::StageColumn).data().toString().startsWith(u'⚠'));
    QCOMPARE(m_desk->state().editionSha256, m_new);
}

MINGJING_WEB_TEST_MAIN(CarryOverTest)
#include "tst_carryover.moc"
