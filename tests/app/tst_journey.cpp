// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One case from the package to its replay, by keys and clicks in a real window. Each step goes on where the one before
// ended.
#include "app/mainwindow.h"
#include "app/reviewroom.h"
#include "review/cases/deadlinedate.h"
#include "review/cases/reviewsession.h"
#include "storage/archive/casearchive.h"
#include "tests/app/workstationdriver.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/decision/decisioneditor.h"
#include "widgets/decision/decisionpane.h"
#include "widgets/decision/obstaclelist.h"
#include "widgets/decision/steprow.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/pages/pagespane.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/trace/tracepane.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pane/phonepane.h"
#include "widgets/web/phoneview.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A page counts as looked at when it has been in sight for a moment.
QString lastPageView(const CaseState& state)
{
    return state.pageViews.isEmpty() ? QString() : state.pageViews.constLast().route;
}

const QString category = u"pages/category/category"_s;
const QString cart = u"pages/cart/cart"_s;
const QString vote = u"activity/vote/vote"_s;
const QString voteTemplate = u"activity/vote/vote.wxml"_s;
const QString requests = u"utils/request.js"_s;
/// Paid voting: first found, three days to put it right.
const QString item = u"2/5.24"_s;
const QString words = u"第一名的票可以花钱买：送 9.9 元礼物就加 100 票。"_s;
const QString reason = u"元旦前后联系不上开发者，多给两天。"_s;
constexpr int ruleDays = 3;
constexpr int decidedDays = 5;

/// 1-based number of the first line of \a path that holds \a text; 0 when none does.
int lineWith(const PackageContents& package, const QString& path, const QString& text)
{
    const auto bytes = package.read(path);
    const QStringList lines = QString::fromUtf8(bytes ? *bytes : QByteArray()).split(u'\n');
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const auto& line) { return line.contains(text); });
    return found == lines.cend() ? 0 : int(found - lines.cbegin()) + 1;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class JourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensAPackage();
    void choosesAPageByKeys();
    void tapsATab();
    void picksAnElement();
    void followsARecordedCall();
    void judgesByKeys();
    void gathersEvidence();
    void recordsTheFinding();
    void demandsAReason();
    void issuesTheDecision();
    void closesTheCase();
    void comesBackAsItWas();
    void writesTheReportAsHtml();
    void writesTheReportAsPdf();
    void writesTheArchive();
    void replaysTheArchive();
    void replaysInHaste();
    void cleanupTestCase();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool selectItemByKeys(const QString& filter, const QString& wanted);
    DecisionEditor* decisionEditor() { return m_desk->room().findChild<DecisionEditor*>(); }
    void stepTo(qint64 position);

    QTemporaryDir m_folder;
    std::unique_ptr<WorkstationDriver> m_killed;
    std::unique_ptr<WorkstationDriver> m_desk;
    /// The live case as it stood at its end.
    CaseState m_final;
    QString m_archive;
};

void JourneyTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(u"settings"_s));
    m_desk = std::make_unique<WorkstationDriver>(path(u"cases.sqlite"_s));
}

void JourneyTest::init()
{
    if (QByteArray(QTest::currentTestFunction()) != "opensAPackage")
        QVERIFY2(m_desk->context().openCase(), "no case is open: an earlier step failed");
}

void JourneyTest::opensAPackage()
{
    QSignalSpy shown(m_desk->room().phone(), &PhonePane::firstPageShown);
    QVERIFY(m_desk->opens([&] {
        m_desk->answerFileDialog(QStringLiteral(MINGJING_BINARY_DIR "/samples/fulishe.zip"));
        QVERIFY(m_desk->pressKeysOf("file.open"));
    }));
    QVERIFY(m_desk->waitForPage(u"pages/home/home"_s));
    QVERIFY(!shown.isEmpty());
    QCOMPARE(m_desk->countEvents(EventKind::CaseOpened), 1);
    QCOMPARE(m_desk->countEvents(EventKind::PackageAttached), 1);
    QCOMPARE(m_desk->countEvents(EventKind::EditionPinned), 1);
    QCOMPARE(m_desk->state().status, CaseStatus::Open);
    QCOMPARE(m_desk->state().packageFileName, u"fulishe.zip"_s);
    QVERIFY(m_desk->window().windowTitle().contains(m_desk->state().programName));
    QVERIFY(!m_desk->phone().screenshot().isNull());
}

void JourneyTest::choosesAPageByKeys()
{
    QVERIFY(m_desk->pressKeysOf("pane.pages"));
    auto* list = m_desk->room().pages()->findChild<QListView*>();
    QVERIFY(list->hasFocus());
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForPage(category));
    QCOMPARE(m_desk->context().selectedPage(), category);
    QTRY_COMPARE(lastPageView(m_desk->state()), category);
}

void JourneyTest::tapsATab()
{
    QVERIFY(m_desk->clickInPhone(u"mj-tab"_s, u"购物车"_s));
    QVERIFY(m_desk->waitForPage(cart));
    QCOMPARE(m_desk->context().selectedPage(), cart);
    QTRY_COMPARE(lastPageView(m_desk->state()), cart);
    auto* list = m_desk->room().pages()->findChild<QListView*>();
    QVERIFY(list->currentIndex().data().toString().contains(cart));
}

void JourneyTest::picksAnElement()
{
    QVERIFY(m_desk->pressKeysOf("palette"));
    m_desk->type(vote);
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->waitForPage(vote));
    QVERIFY(m_desk->pressKeysOf("phone.pick"));
    QVERIFY(m_desk->clickInPhone(u".btn"_s, u"送礼投票"_s));
    const int line = lineWith(*m_desk->context().openCase()->package, voteTemplate, u"bindtap=\"vote\""_s);
    QVERIFY(line > 0);
    QTRY_VERIFY(m_desk->editor() && m_desk->editor()->path() == voteTemplate);
    QCOMPARE(m_desk->editor()->currentLine(), line);
    QVERIFY(!m_desk->action("phone.pick")->isChecked());
}

void JourneyTest::followsARecordedCall()
{
    QVERIFY(m_desk->clickInPhone(u".btn"_s, u"送礼投票"_s));
    QVERIFY(m_desk->clickInPhone(u".btn"_s, u"支付并投票"_s));
    QVERIFY(m_desk->pressKeysOf("pane.trace"));
    m_desk->type(u"/vote/gift"_s);
    auto* table = m_desk->room().findChild<TracePane*>()->findChild<QTableView*>();
    // The call, and the attempt that was refused.
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
    const QList<RecordedCall> calls = m_desk->context().calls();
    const auto found = std::find_if(calls.cbegin(), calls.cend(), [](const RecordedCall& each) {
        return each.args.first().toObject().value("url"_L1).toString().endsWith("/vote/gift"_L1);
    });
    QVERIFY(found != calls.cend());
    const RecordedCall call = *found;
    QVERIFY(call.gesture);
    QCOMPARE(call.page, vote);
    QCOMPARE(m_desk->editor()->path(), requests);
    QCOMPARE(m_desk->editor()->currentLine(), call.place.line);
    const int post = lineWith(*m_desk->context().openCase()->package, requests, u"function post"_s);
    QCOMPARE(call.place.line, post + 2);
}

bool JourneyTest::selectItemByKeys(const QString& filter, const QString& wanted)
{
    if (!m_desk->pressKeysOf("pane.checklist") || !m_desk->pressKeysOf("checklist_filter"))
        return false;
    m_desk->type(filter);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Home);
    const QTreeView* tree = m_desk->room().findChild<ChecklistPane*>()->tree();
    const auto current = [&] { return tree->currentIndex().data(ChecklistModel::IdRole).toString(); };
    for (int tries = 0; tries < 20 && current() != wanted; ++tries)
        m_desk->press(Qt::Key_Down);
    return current() == wanted && m_desk->context().selectedItem() == wanted;
}

void JourneyTest::judgesByKeys()
{
    QVERIFY(selectItemByKeys(u"5.1."_s, u"2/5.1.1"_s));
    m_desk->press(Qt::Key_P);
    QCOMPARE(m_desk->state().verdictOf(u"2/5.1.1"_s), Verdict::Pass);
    const QString next = m_desk->context().selectedItem();
    QCOMPARE(next, u"2/5.1.2"_s);
    QCOMPARE(m_desk->state().verdictOf(next), Verdict::Unjudged);

    QVERIFY(selectItemByKeys(u"5.24"_s, item));
    m_desk->press(Qt::Key_V);
    QCOMPARE(m_desk->state().verdictOf(item), Verdict::Violation);
    auto* editor = m_desk->room().findChild<FindingEditor*>();
    QVERIFY(editor->isVisible() && editor->isActive());
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type(words);
}

void JourneyTest::gathersEvidence()
{
    m_desk->context().selectSource({voteTemplate, 0, 0});
    QVERIFY(m_desk->pressKeysOf("source.line"));
    m_desk->type(u"20"_s);
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->editor()->hasFocus());
    for (int line = 20; line <= 28; ++line)
        m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_desk->pressKeysOf("source.evidence"));
    QCOMPARE(m_desk->state().evidence.size(), 1);
    const Evidence source = m_desk->state().evidence.last();
    QCOMPARE(source.path, voteTemplate);
    QCOMPARE(source.lines, (QList<LineRange>{{20, 28}}));
    QVERIFY(source.quote.contains(u"送礼物，票数翻倍涨"_s));

    QVERIFY(m_desk->pressKeysOf("phone.mark"));
    QVERIFY(m_desk->dragOverPhone({20, 60}, {120, 160}));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().evidence.size(), 2, 20000);
    const Evidence screenshot = m_desk->state().evidence.last();
    QCOMPARE(screenshot.kind, EvidenceKind::Screenshot);
    QCOMPARE(screenshot.route, vote);
    QCOMPARE(screenshot.rectangles.size(), 1);
    QVERIFY(screenshot.rectangles.first().width > 50);
    const auto picture = m_desk->application().session()->blob(screenshot.blobSha256);
    VERIFY_RESULT(picture);
    QCOMPARE(QImage::fromData(*picture).size(), QSize(screenshot.imageWidth, screenshot.imageHeight));
    QVERIFY(!m_desk->action("phone.mark")->isChecked());

    QVERIFY(m_desk->pressKeysOf("trace.evidence"));
    QCOMPARE(m_desk->state().evidence.size(), 3);
    const Evidence trace = m_desk->state().evidence.last();
    QCOMPARE(trace.kind, EvidenceKind::Trace);
    QCOMPARE(trace.calls.size(), 1);
    QCOMPARE(trace.route, vote);
}

void JourneyTest::recordsTheFinding()
{
    QVERIFY(m_desk->pressKeysOf("pane.findings"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->state().findings.size(), 1);
    const Finding& finding = m_desk->state().findings.first();
    QCOMPARE(finding.clauses, QStringList{item});
    QCOMPARE(finding.words, words);
    QCOMPARE(finding.evidence, (QStringList{u"E1"_s, u"E2"_s, u"E3"_s}));
    QCOMPARE(m_desk->context().selectedFinding(), finding.id);
}

void JourneyTest::demandsAReason()
{
    QVERIFY(m_desk->pressKeysOf("pane.decision"));
    const QList<StepRow*> rows = decisionEditor()->rows();
    QVERIFY(!rows.isEmpty());
    const DraftStep proposed = rows.first()->step();
    QVERIFY(proposed.taken && !proposed.departs());
    QCOMPARE(proposed.decided.kind, PenaltyKind::Rectify);
    QCOMPARE(proposed.decided.deadlineDays, ruleDays);
    QCOMPARE(proposed.proposed->sources.first().clause, item);
    QVERIFY(decisionEditor()->canIssue());

    auto* days = rows.first()->findChild<QSpinBox*>();
    QTest::mouseClick(days->findChild<QLineEdit*>(), Qt::LeftButton);
    QVERIFY(days->hasFocus());
    m_desk->press(Qt::Key_Up);
    m_desk->press(Qt::Key_Up);
    QVERIFY(rows.first()->step().departs());
    QVERIFY(!decisionEditor()->canIssue());
    auto* obstacles = decisionEditor()->findChild<ObstacleList*>();
    QVERIFY(obstacles->isVisible());
    const auto& entries = obstacles->entries();
    QVERIFY(std::any_of(entries.cbegin(), entries.cend(),
                        [](const auto& entry) { return entry.blocks && entry.target == u"D1.1"_s; }));
    QVERIFY(m_desk->pressKeysOf("decision_issue"));
    QCOMPARE(m_desk->countEvents(EventKind::DecisionIssued), 0);
}

void JourneyTest::issuesTheDecision()
{
    const QList<StepRow*> rows = decisionEditor()->rows();
    QVERIFY(!rows.isEmpty());
    QPointer<QLineEdit> why;
    QTRY_VERIFY(why = WorkstationDriver::field(*rows.first(), u"Why it departs from the rule"_s));
    QTest::mouseClick(why, Qt::LeftButton);
    m_desk->type(reason);
    // It is saved by itself, and that takes nobody's pen away.
    const auto saved = [&] {
        const Decision* draft = m_desk->state().draft();
        return draft && draft->steps.first().reason == reason;
    };
    QTRY_VERIFY(saved());
    QVERIFY(why && why->hasFocus());
    QVERIFY(decisionEditor()->canIssue());
    QVERIFY(m_desk->pressKeysOf("decision_issue"));
    const Decision* issued = m_desk->state().issued();
    QVERIFY(issued);
    QCOMPARE(issued->outcome, Outcome::Rectify);
    const DecidedStep& step = issued->steps.first();
    QVERIFY(step.departs);
    QCOMPARE(step.reason, reason);
    QCOMPARE(step.deadlineDays, decidedDays);
    const QDateTime due = deadlineDue(issued->issuedAt, decidedDays, timeZoneOrDefault(m_desk->state().timeZone));
    QCOMPARE(step.dueAt, due);
    QCOMPARE(m_desk->state().nextDueAt(), due);
    QCOMPARE(m_desk->state().status, CaseStatus::Decided);
}

void JourneyTest::closesTheCase()
{
    QVERIFY(m_desk->pressKeysOf("case_close"));
    QCOMPARE(m_desk->state().status, CaseStatus::Closed);
    QVERIFY(!m_desk->context().isEditable());
    m_final = m_desk->state();
}

void JourneyTest::comesBackAsItWas()
{
    QVERIFY(!m_final.caseId.isEmpty());
    // The first window says no goodbye: whatever is not in the database by now is lost, as after a kill.
    m_killed = std::move(m_desk);
    QVERIFY(WorkstationDriver::endLeases(path(u"cases.sqlite"_s)));
    m_desk = std::make_unique<WorkstationDriver>(path(u"cases.sqlite"_s));
    QVERIFY(!m_desk->context().openCase());
    QVERIFY(m_desk->opens([&] { m_desk->press(Qt::Key_Return); }));
    QCOMPARE(m_desk->state(), m_final);
    QCOMPARE(m_desk->application().session()->journal(), m_killed->application().session()->journal());
    QVERIFY(m_desk->waitForPage(vote));
    QCOMPARE(m_desk->state(), m_final);
    m_killed.reset();
}

void JourneyTest::writesTheReportAsHtml()
{
    const QString file = path(u"report.html"_s);
    m_desk->answerFileDialog(file);
    QVERIFY(m_desk->pressKeysOf("report.html.zh_CN"));
    QTRY_VERIFY(QFileInfo::exists(file));
    const QString html = QString::fromUtf8(contentsOf(file));
    QVERIFY(html.contains(u"5.24"_s));
    QVERIFY(html.contains(words));
    QVERIFY(html.contains(reason));
    QVERIFY(html.contains(u"整改"_s));
    QVERIFY(html.contains(u"data:image/png;base64,"_s));
    QVERIFY(m_desk->notice().contains(file));
}

void JourneyTest::writesTheReportAsPdf()
{
    const QString file = path(u"report.pdf"_s);
    m_desk->answerFileDialog(file);
    QVERIFY(m_desk->pressKeysOf("report.pdf.zh_CN"));
    QVERIFY(WorkstationDriver::waitFor([&] { return m_desk->notice().contains(file); }));
    QProcess reader;
    reader.start(QStringLiteral(MINGJING_PDFTOTEXT), {u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.remove(u'\n').remove(u' ');
    QVERIFY(text.contains(u"5.24"_s));
    QVERIFY(text.contains(u"票可以花钱买"_s));
    QVERIFY(text.contains(u"整改"_s));
}

void JourneyTest::writesTheArchive()
{
    m_archive = path(u"case.mjcase"_s);
    m_desk->answerFileDialog(m_archive);
    QVERIFY(m_desk->pressKeysOf("file.archive"));
    QTRY_VERIFY(m_desk->notice().contains(m_archive));
    const auto archive = CaseArchive::open(m_archive);
    VERIFY_RESULT(archive);
    QVERIFY((*archive)->isVerified());
    QCOMPARE((*archive)->state(), m_final);
}

void JourneyTest::stepTo(qint64 position)
{
    const ReplayController& replay = m_desk->window().replay();
    QVERIFY(m_desk->pressKeysOf("replay_forward"));
    QCOMPARE(replay.position(), position);
    const ReviewEvent& event = *replay.timeline()->current();
    QCOMPARE(event.sequence, position);
    QCOMPARE(m_desk->context().state(), replay.timeline()->state());
    switch (event.kind) {
    case EventKind::PageViewed:
        QVERIFY(m_desk->waitForPage(event.payload.value("route"_L1).toString()));
        break;
    case EventKind::ItemJudged:
        QCOMPARE(m_desk->context().selectedItem(), event.payload.value("item"_L1).toString());
        QCOMPARE(m_desk->state().verdictOf(m_desk->context().selectedItem()),
                 m_final.verdictOf(m_desk->context().selectedItem()));
        break;
    case EventKind::EvidenceCaptured:
        if (event.payload.value("kind"_L1).toString() == u"source"_s) {
            QCOMPARE(m_desk->editor()->path(), voteTemplate);
            QCOMPARE(m_desk->editor()->currentLine(), 20);
        } else {
            QVERIFY(m_desk->waitForPage(vote));
        }
        break;
    case EventKind::FindingRecorded:
        QCOMPARE(m_desk->context().selectedFinding(), u"F1"_s);
        QCOMPARE(m_desk->room().findChild<FindingEditor*>()->findingId(), u"F1"_s);
        break;
    default:
        break;
    }
}

void JourneyTest::replaysTheArchive()
{
    QVERIFY(!m_archive.isEmpty());
    QVERIFY(m_desk->opens([&] { m_desk->drop(m_archive); }));
    QVERIFY(m_desk->context().isReplay());
    QVERIFY(!m_desk->context().isEditable());
    const ReplayController& replay = m_desk->window().replay();
    QCOMPARE(replay.position(), 0);
    QCOMPARE(replay.length(), m_final.lastSequence);
    QVERIFY(m_desk->waitForPage(u"pages/home/home"_s));
    for (qint64 position = 1; position <= m_final.lastSequence; ++position) {
        stepTo(position);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_desk->state(), m_final);
    QVERIFY(m_desk->pressKeysOf("replay_back"));
    QVERIFY(m_desk->state() != m_final);
    QVERIFY(m_desk->pressKeysOf("replay_last"));
    QCOMPARE(m_desk->state(), m_final);
}

void JourneyTest::replaysInHaste()
{
    const ReplayController& replay = m_desk->window().replay();
    QVERIFY(replay.isActive());
    QVERIFY(m_desk->waitForPage(vote));
    QVERIFY(m_desk->pressKeysOf("replay_first"));
    while (replay.position() < replay.length())
        QVERIFY(m_desk->pressKeysOf("replay_forward"));
    QSignalSpy opened(m_desk->session(), &PageSession::pageOpened);
    const auto arrived = [&] { return !opened.isEmpty() && opened.last().first().value<PageState>().route == vote; };
    QVERIFY2(WorkstationDriver::waitFor(arrived), "the page of the last event is what the phone ends on");
    QVERIFY(m_desk->waitForPage(vote));
    QCOMPARE(m_desk->context().selectedPage(), vote);
}

void JourneyTest::cleanupTestCase()
{
    m_desk.reset();
    m_killed.reset();
}

MINGJING_WEB_TEST_MAIN(JourneyTest)
#include "tst_journey.moc"
