// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"
#include "widgets/queue/batchintake.h"
#include "widgets/queue/casesmodel.h"
#include "widgets/queue/foundmodel.h"
#include "widgets/queue/queuefilterbar.h"
#include "widgets/queue/queuepane.h"
#include "widgets/queue/searchresults.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class QueuePaneTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryCaseStore> m_store;
    HandClock m_clock;
    QByteArray m_views;
    QList<CaseQuery> m_asked;

    QString addCase(const QString& program, const QString& category = u"电商"_s)
    {
        CaseOpening opening = sampleOpening();
        opening.programName = program;
        opening.category = category;
        ReviewSession session(*m_store, m_clock.function(), u"kai"_s);
        return session.create(opening).value();
    }

    QueuePort port()
    {
        QueuePort port;
        port.cases = [this](const CaseQuery& query) {
            m_asked.append(query);
            return m_store->cases(query);
        };
        port.count = [this](const CaseQuery& query) { return m_store->count(query); };
        port.facets = [this] { return m_store->facets(); };
        port.search = [](const QString& words, const Cancellation&) -> Result<CaseSearchOutcome> {
            CaseSearchOutcome outcome;
            outcome.packages = 3;
            outcome.packagesIndexed = 2;
            if (words == u"利诱")
                outcome.found.append({u"MJ-1"_s,
                                      u"小店"_s,
                                      u"公司"_s,
                                      CaseStatus::Open,
                                      {},
                                      FoundIn::Finding,
                                      u"F1"_s,
                                      *excerptOf(u"以红包利诱用户"_s, {u"利诱"_s})});
            return outcome;
        };
        port.assign = [this](const QString& caseId, const QString& assignee) -> Result<void> {
            ReviewSession session(*m_store, m_clock.function(), u"lin"_s);
            if (const auto opened = session.open(caseId); !opened)
                return opened;
            return session.handOver(assignee);
        };
        port.person = [] { return u"lin"_s; };
        port.views = [this] { return m_views; };
        port.setViews = [this](const QByteArray& views) { m_views = views; };
        return port;
    }

    static QStringList programs(const CasesModel& model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, CasesModel::ProgramColumn).data().toString());
        return names;
    }

    static QPushButton* buttonOf(const QueuePane& pane, const QString& text)
    {
        for (QPushButton* button : pane.findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryCaseStore>();
        m_views.clear();
        m_asked.clear();
    }

    void rowsComeInPagesAndTheStoreSorts()
    {
        for (int i = 0; i < CasesModel::pageSize + 30; ++i)
            addCase(u"程序 %1"_s.arg(i, 3, 10, QLatin1Char('0')));
        CasesModel model;
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // within a reset it would be a change of its own
        model.setPort(port());
        model.refresh();
        QCOMPARE(model.rowCount(), CasesModel::pageSize);
        QCOMPARE(model.total(), CasesModel::pageSize + 30);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), CasesModel::pageSize + 30);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(m_asked.last().offset, CasesModel::pageSize);
        model.sort(CasesModel::ProgramColumn, Qt::DescendingOrder);
        QCOMPARE(programs(model).first(), u"程序 229"_s);
        QCOMPARE(m_asked.last().order, CaseOrder::Program);
        QVERIFY(m_asked.last().reversed);
        model.sort(CasesModel::UpdatedColumn, Qt::DescendingOrder);
        QCOMPARE(m_asked.last().order, CaseOrder::UpdatedLast);
        QVERIFY(!m_asked.last().reversed);
        for (const int column : {CasesModel::DueColumn, CasesModel::ProgressColumn, CasesModel::AssigneeColumn}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QCOMPARE(CasesModel::columnOf(model.order(), model.isReversed()),
                         std::make_pair(CasesModel::Column(column), order));
            }
        }
    }

    void filtersMeanWhatTheySay_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<QString>("latest");
        QTest::addColumn<bool>("without");
        const QDateTime now = QDateTime::fromString(u"2026-11-24T04:00:00Z"_s, Qt::ISODate);
        const QDate day = now.toLocalTime().date();
        const auto moment = [](const QDateTime& at) { return toTimestamp(at.toUTC()); };
        QTest::newRow("any") << 0 << QString() << false;
        QTest::newRow("overdue") << 1 << moment(now) << false;
        QTest::newRow("today") << 2 << moment(day.endOfDay()) << false;
        QTest::newRow("week") << 3 << moment(day.addDays(6).endOfDay()) << false;
        QTest::newRow("none") << 4 << QString() << true;
    }

    void filtersMeanWhatTheySay()
    {
        QFETCH(int, due);
        QFETCH(QString, latest);
        QFETCH(bool, without);
        QueueFilter filter;
        filter.due = QueueFilter::Due(due);
        filter.whose = QueueFilter::Whose::Mine;
        filter.status = CaseStatus::Decided;
        const CaseQuery query = filter.query(u"lin"_s, QDateTime::fromString(u"2026-11-24T04:00:00Z"_s, Qt::ISODate));
        QCOMPARE(toTimestamp(query.dueBefore), latest);
        QCOMPARE(query.withoutDue, without);
        QCOMPARE(query.assignee, u"lin"_s);
        QCOMPARE(query.statuses, QList{CaseStatus::Decided});
        QVERIFY(!query.held);
        filter.held = true;
        QVERIFY(filter.query(u"lin"_s, {}).held);
        filter.whose = QueueFilter::Whose::Nobody;
        QCOMPARE(filter.query(u"lin"_s, {}).assignee, QString());
        filter.whose = QueueFilter::Whose::Anybody;
        QVERIFY(!filter.query(u"lin"_s, {}).assignee.has_value());
    }

    void viewsAreKept()
    {
        QueueView view;
        view.name = u"我的逾期"_s;
        view.filter.whose = QueueFilter::Whose::Named;
        view.filter.assignee = u"wang"_s;
        view.filter.due = QueueFilter::Due::Overdue;
        view.filter.category = u"电商"_s;
        view.filter.held = true;
        view.order = CaseOrder::DueFirst;
        view.reversed = true;
        QCOMPARE(queueViewsFromBytes(toBytes(QList{view})), QList{view});
        QCOMPARE(queueViewsFromBytes("[{\"name\":\"x\",\"due\":\"never\"}, 7]"), QList<QueueView>());
        QCOMPARE(queueViewsFromBytes("not json"), QList<QueueView>());
    }

    void claimingAndAssigning()
    {
        const QString id = addCase(u"小店"_s);
        QueuePane pane;
        pane.setPort(port());
        QSignalSpy reported(&pane, &QueuePane::reported);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(pane.currentCase(), id);
        pane.claim();
        QCOMPARE(m_store->cases()->first().assignee, u"lin"_s);
        QCOMPARE(pane.cases()->index(0, CasesModel::AssigneeColumn).data().toString(), u"lin"_s);
        QCOMPARE(reported.size(), 1);
        pane.claim(); // it is theirs already
        QCOMPARE(reported.size(), 1);
        pane.startAssigning();
        QTest::keyClicks(QApplication::focusWidget(), u"wang"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_store->cases()->first().assignee, u"wang"_s);
        pane.startAssigning();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_store->cases()->first().assignee, u"wang"_s); // a case is somebody's
    }

    void aFilterIsAppliedSavedAndChosen()
    {
        addCase(u"小店"_s, u"电商"_s);
        addCase(u"小游戏"_s, u"游戏"_s);
        QueuePane pane;
        pane.setPort(port());
        pane.show();
        QCOMPARE(pane.cases()->rowCount(), 2);
        QueueFilter filter;
        filter.category = u"游戏"_s;
        pane.filterBar()->setFilter(filter);
        QTRY_COMPARE(programs(*pane.cases()), QStringList{u"小游戏"_s});
        QCOMPARE(pane.filterBar()->filter(), filter);
        Q_EMIT pane.filterBar()->saveRequested(u"游戏"_s);
        QCOMPARE(queueViewsFromBytes(m_views).size(), 1);
        pane.filterBar()->setFilter({});
        QTRY_COMPARE(pane.cases()->rowCount(), 2);
        filter.text = u"nowhere"_s;
        pane.filterBar()->setFilter(filter);
        QTRY_COMPARE(pane.cases()->rowCount(), 0);
        QCOMPARE(pane.currentCase(), QString());
        pane.claim(); // nothing is chosen
        auto* all = buttonOf(pane, u"Show all cases"_s);
        QVERIFY(all && all->isVisible());
        all->click();
        QCOMPARE(pane.cases()->rowCount(), 2);
        QVERIFY(!all->isVisible());
        QVERIFY(pane.filterBar()->filter().isNone());
    }

    void whatIsHeldIsFound()
    {
        const QString held = addCase(u"小店"_s);
        addCase(u"小游戏"_s);
        QueuePort heldPort = port();
        heldPort.cases = [this, held](const CaseQuery& query) -> Result<QList<CaseSummary>> {
            m_asked.append(query);
            auto cases = m_store->cases();
            cases->removeIf([&](const CaseSummary& each) { return query.held && each.caseId != held; });
            return cases;
        };
        QueuePane pane;
        pane.setPort(heldPort);
        pane.show();
        QueueFilter filter;
        filter.held = true;
        pane.filterBar()->setFilter(filter);
        QCOMPARE(pane.filterBar()->filter(), filter);
        QTRY_COMPARE(programs(*pane.cases()), QStringList{u"小店"_s});
        QVERIFY(m_asked.last().held);
        QVERIFY(m_asked.last().statuses.isEmpty());
        pane.filterBar()->setFilter({});
        QVERIFY(!pane.filterBar()->filter().held);
    }

    void thoseOfTheDeskAreOffered()
    {
        addCase(u"小店"_s);
        QueuePort desk = port();
        desk.people = [] { return QStringList{u"李雯 (liwen)"_s, u"lin"_s}; };
        QueuePane pane;
        pane.setPort(desk);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.claim();
        pane.startAssigning();
        auto* names = qobject_cast<QComboBox*>(QApplication::focusWidget());
        if (!names)
            names = qobject_cast<QComboBox*>(QApplication::focusWidget()->parentWidget());
        QVERIFY(names);
        QCOMPARE(names->itemText(0), u"李雯 (liwen)"_s);
        QCOMPARE(names->findText(u"lin"_s), 1);
        QCOMPARE(names->count(), 2);
    }

    void wordsAreSearchedInAllCases()
    {
        QueuePane pane;
        pane.setPort(port());
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy chosen(&pane, &QueuePane::caseChosen);
        pane.focusSearch();
        auto* field = qobject_cast<QLineEdit*>(pane.focusWidget());
        QVERIFY(field);
        field->setText(u"利诱"_s);
        QTRY_COMPARE(pane.results()->model()->rowCount(), 1);
        QVERIFY(pane.results()->isVisible());
        QVERIFY(pane.results()->model()->index(0).data().toString().contains(u"以红包利诱用户"_s));
        QTest::keyClick(field, Qt::Key_Return);
        auto* list = pane.results()->findChild<QListView*>();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"MJ-1"_s);
        field->setText(u"别的"_s);
        QTRY_COMPARE(pane.results()->model()->rowCount(), 0);
        field->clear();
        QVERIFY(!pane.results()->isVisible());
    }

    void whatIsTakenInIsListed()
    {
        using State = BatchIntakeRow::State;
        BatchIntakePanel panel;
        QSignalSpy cancelled(&panel, &BatchIntakePanel::cancelRequested);
        panel.begin({u"/a/one.zip"_s, u"/a/two.zip"_s, u"/a/three.zip"_s});
        QVERIFY(panel.isWorking());
        panel.setRow(0, State::Taken, u"MJ-1"_s, u"MJ-1 · 小店"_s);
        panel.setRow(1, State::Refused, {}, u"no zip"_s);
        panel.end();
        QVERIFY(!panel.isWorking());
        const BatchIntakeModel& model = *panel.model();
        QCOMPARE(model.count(State::Taken), 1);
        QCOMPARE(model.count(State::Refused), 1);
        QCOMPARE(model.count(State::Stopped), 1);
        QCOMPARE(model.index(1, BatchIntakeModel::DetailColumn).data().toString(), u"no zip"_s);
        QCOMPARE(model.index(2, BatchIntakeModel::FileColumn).data().toString(), u"three.zip"_s);
    }

    void aFileWithSeveralProgramsHasARowForEach()
    {
        BatchIntakePanel panel;
        panel.begin({u"/a/one.zip"_s, u"/a/two.zip"_s});
        panel.partRow(0, {u"shop"_s, u"admin"_s});
        const BatchIntakeModel& model = *panel.model();
        QStringList files;
        for (int row = 0; row < model.rowCount(); ++row)
            files.append(model.index(row, BatchIntakeModel::FileColumn).data().toString());
        QCOMPARE(files, (QStringList{u"one.zip › shop"_s, u"one.zip › admin"_s, u"two.zip"_s}));
        QCOMPARE(model.count(BatchIntakeRow::State::Waiting), 3);
    }

    void whatIsNotSeenIsReadWhenItIsSeen()
    {
        addCase(u"小店"_s);
        QueuePane pane;
        pane.setPort(port());
        m_asked.clear();
        addCase(u"大店"_s);
        pane.refreshWhenShown();
        QVERIFY(m_asked.isEmpty());
        pane.show();
        QCOMPARE(pane.cases()->rowCount(), 2);
        m_asked.clear();
        pane.refreshWhenShown();
        QCOMPARE(m_asked.size(), 1);
    }
};

QTEST_MAIN(QueuePaneTest)
#include "tst_queuepane.moc"
