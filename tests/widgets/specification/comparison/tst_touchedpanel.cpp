// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/builtinedition.h"
#include "review/specification/catalogue.h"
#include "review/specification/specificationparser.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "tests/widgets/specification/comparison/alterededition.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/comparison/carryoverport.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/touchedcasesmodel.h"
#include "widgets/specification/comparison/touchedpanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

/// Two copies of one case under two ids; what is carried over is only written down.
class FakePort final : public CarryOverPort
{
public:
    explicit FakePort(const CaseState& state) : m_state(state) { }

    Result<QList<CaseSummary>> openCases(const QString& editionSha256) const override
    {
        if (listing)
            return *listing;
        if (editionSha256 != m_state.editionSha256)
            return QList<CaseSummary>();
        QList<CaseSummary> cases;
        for (const QString& id : {u"one"_s, u"two"_s}) {
            CaseSummary summary = summaryOf(m_state);
            summary.caseId = id;
            summary.programName = u"程序 "_s + id;
            if (!carried.contains(id))
                cases.append(summary);
        }
        return cases;
    }
    Result<CaseState> state(const QString& caseId) const override
    {
        if (caseId == unreadable)
            return Error{ErrorCode::Malformed, u"broken chain"_s, caseId};
        return m_state;
    }
    Result<void> carryOver(const QString& caseId, const Comparison&, const CarryOverPlan& seen) override
    {
        if (caseId == busy)
            return Error{ErrorCode::Busy, u"another process is writing"_s, caseId};
        carried.append(caseId);
        plan = seen;
        return {};
    }

    std::optional<Error> listing;
    QString unreadable;
    QString busy;
    QStringList carried;
    CarryOverPlan plan;

private:
    CaseState m_state;
};

} // namespace

class TouchedPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void countsWhatIsTouched();
    void casesOfAnotherEditionAreNotShown();
    void showsBeforeItActs();
    void carriesOverWhatIsTicked();
    void aBusyCaseIsSaidAndCanBeTriedAgain();
    void anUnreadableCaseCannotBeTicked();
    void aFailingStoreIsSaid();
    void entriesLeadToTheirClause();
    void linksLeadToTheirClause();

private:
    bool settled()
    {
        return QTest::qWaitFor([this] { return !m_panel->isWorking(); }, 20000);
    }
    void tick(int row) { m_panel->model()->setData(m_panel->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole); }
    QString cell(int row, int column) const { return m_panel->model()->index(row, column).data().toString(); }

    CaseState m_state;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Comparison> m_comparison;
    std::unique_ptr<FakePort> m_port;
    std::unique_ptr<TouchedPanel> m_panel;
};

void TouchedPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    ReviewRoom room;
    VERIFY_RESULT(room.session->judgeItem(u"2/9.1"_s, Verdict::Pass));
    VERIFY_RESULT(room.session->judgeItem(u"2/5.2"_s, Verdict::Unsure, u"等待运营回复"_s));
    VERIFY_RESULT(room.session->judgeItem(u"2/11.2"_s, Verdict::Pass));
    VERIFY_RESULT(room.session->judgeItem(u"2/11.3"_s, Verdict::Pass));
    room.recordFinding(u"2/10.3"_s, {room.captureSource()}, u"没有受理投诉的渠道"_s);
    m_state = room.state();
    auto after = parseSpecification(alteredSpecification());
    VERIFY_RESULT(after);
    auto catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    m_catalogue = std::make_shared<const Catalogue>(*catalogue);
    m_comparison = std::make_shared<const Comparison>(room.openCase()->edition, std::make_shared<const Edition>(*after),
                                                      m_catalogue);
}

void TouchedPanelTest::init()
{
    m_port = std::make_unique<FakePort>(m_state);
    m_panel = std::make_unique<TouchedPanel>(m_catalogue);
    m_panel->setPort(m_port.get());
    m_panel->resize(1000, 260);
    m_panel->show();
}

void TouchedPanelTest::cleanup()
{
    m_panel.reset();
    m_port.reset();
}

void TouchedPanelTest::countsWhatIsTouched()
{
    QAbstractItemModelTester tester(m_panel->model());
    m_panel->setComparison(m_comparison);
    QVERIFY(settled());
    QCOMPARE(m_panel->model()->rowCount(), 2);
    QCOMPARE(cell(0, TouchedCasesModel::ProgramColumn), u"程序 one"_s);
    // 2/9.1 and the moved 2/11.3 stand; 2/10.3 is reworded and 2/5.2 has another penalty.
    QCOMPARE(cell(0, TouchedCasesModel::KeptColumn), u"2"_s);
    QCOMPARE(cell(0, TouchedCasesModel::AgainColumn), u"2"_s);
    QCOMPARE(cell(0, TouchedCasesModel::FindingsColumn), u"1"_s);
}

void TouchedPanelTest::casesOfAnotherEditionAreNotShown()
{
    m_panel->setComparison(
        std::make_shared<const Comparison>(m_comparison->sharedAfter(), m_comparison->sharedBefore(), m_catalogue));
    QVERIFY(settled());
    QCOMPARE(m_panel->model()->rowCount(), 0);
    QVERIFY(!m_panel->carryOverAction()->isEnabled());
    QVERIFY(!m_panel->cases()->isVisible());
}

void TouchedPanelTest::showsBeforeItActs()
{
    m_panel->setComparison(m_comparison);
    QVERIFY(settled());
    m_panel->cases()->setCurrentIndex({});
    m_panel->carryOverAction()->trigger();
    QVERIFY(!m_panel->preview()->isVisible());
    QVERIFY(!m_panel->notice()->text().isEmpty());
    m_panel->cases()->setCurrentIndex(m_panel->model()->index(1, 0));
    m_panel->carryOverAction()->trigger();
    QVERIFY(m_panel->preview()->isVisible());
    const QString preview = m_panel->preview()->toPlainText();
    QVERIFY(preview.contains(u"2/10.3"_s));
    QVERIFY(preview.contains(u"reworded"_s));
    QVERIFY(preview.contains(u"等待运营回复"_s));
    QVERIFY(preview.contains(u"penalty changed"_s));
    QVERIFY(preview.contains(u"F1"_s));
    QVERIFY(preview.contains(u"2/11.2"_s));
    QVERIFY(!preview.contains(u"2/9.1"_s));
    QVERIFY(m_port->carried.isEmpty());
    // Unticking the last case leaves nothing to agree to.
    m_panel->model()->setData(m_panel->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(!m_panel->preview()->isVisible());
}

void TouchedPanelTest::carriesOverWhatIsTicked()
{
    m_panel->setComparison(m_comparison);
    QVERIFY(settled());
    tick(0);
    tick(1);
    m_panel->carryOverAction()->trigger();
    m_panel->confirmButton()->click();
    QVERIFY(settled());
    QCOMPARE(m_port->carried, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(m_port->plan.newSha256, m_comparison->after().sha256());
    QVERIFY(cell(0, TouchedCasesModel::StageColumn).startsWith(u'✓'));
    QVERIFY(m_panel->notice()->text().contains(u'2'));
    QVERIFY(m_panel->model()->checkedRows().isEmpty());
}

void TouchedPanelTest::aBusyCaseIsSaidAndCanBeTriedAgain()
{
    m_panel->setComparison(m_comparison);
    QVERIFY(settled());
    m_port->busy = u"one"_s;
    tick(0);
    tick(1);
    m_panel->carryOverAction()->trigger();
    m_panel->confirmButton()->click();
    QVERIFY(settled());
    QCOMPARE(m_port->carried, QStringList{u"two"_s});
    QVERIFY(cell(0, TouchedCasesModel::StageColumn).contains(u"In use elsewhere"_s));
    QCOMPARE(m_panel->model()->checkedRows(), QList<int>{0});
    m_port->busy.clear();
    m_panel->carryOverAction()->trigger();
    m_panel->confirmButton()->click();
    QVERIFY(settled());
    QCOMPARE(m_port->carried, (QStringList{u"two"_s, u"one"_s}));
}

void TouchedPanelTest::anUnreadableCaseCannotBeTicked()
{
    m_port->unreadable = u"one"_s;
    m_panel->setComparison(m_comparison);
    QVERIFY(settled());
    tick(0);
    QVERIFY(m_panel->model()->checkedRows().isEmpty());
    QVERIFY(cell(0, TouchedCasesModel::StageColumn).contains(u"broken chain"_s));
    QCOMPARE(cell(1, TouchedCasesModel::AgainColumn), u"2"_s);
}

void TouchedPanelTest::aFailingStoreIsSaid()
{
    m_port->listing = Error{ErrorCode::Busy, u"database is locked"_s, {}};
    m_panel->setComparison(m_comparison);
    QVERIFY(m_panel->notice()->text().contains(u"database is locked"_s));
    QCOMPARE(m_panel->model()->rowCount(), 0);
}

void TouchedPanelTest::entriesLeadToTheirClause()
{
    m_panel->setComparison(m_comparison);
    QVERIFY(m_panel->entries()->count() >= 4);
    QSignalSpy chosen(m_panel.get(), &TouchedPanel::clauseChosen);
    for (int row = 0; row < m_panel->entries()->count(); ++row) {
        if (m_panel->entries()->item(row)->text().contains(u" 2/10.3 "_s))
            Q_EMIT m_panel->entries()->itemActivated(m_panel->entries()->item(row));
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"2/10.3"_s);
}

void TouchedPanelTest::linksLeadToTheirClause()
{
    QSignalSpy chosen(m_panel.get(), &TouchedPanel::clauseChosen);
    Q_EMIT m_panel->preview()->anchorClicked(QUrl(u"clause:2/10.3"_s));
    QCOMPARE(chosen.first().first().toString(), u"2/10.3"_s);
}

QTEST_MAIN(TouchedPanelTest)
#include "tst_touchedpanel.moc"
