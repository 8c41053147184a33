// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "tests/review/hints/board/handmadehints.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/context/hintbook.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/findings/findingspane.h"
#include "widgets/findings/wordsfield.h"
#include "widgets/hints/hintanswerbar.h"
#include "widgets/hints/hintdetail.h"
#include "widgets/hints/hinteditform.h"
#include "widgets/hints/hintfilterbar.h"
#include "widgets/hints/hintsmodel.h"
#include "widgets/hints/hintspane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

const QString invite = u"activity/invite/invite.js"_s;

std::shared_ptr<const HintReport> shared(const QList<Hint>& hints)
{
    return std::make_shared<const HintReport>(reportOf(hints));
}

/// Three hints: grave in the source, plain in the form, slight in the source.
QList<Hint> three()
{
    return {sourceHint(u"share"_s, invite, 1, {u"2/5.1.1"_s}, Severity::High),
            formHint(u"contact"_s, u"contact.phone"_s, {u"2/1.1"_s}),
            sourceHint(u"earn"_s, invite, 1, {u"2/5.3"_s}, Severity::Low)};
}

QString currentRule(const HintsPane& pane)
{
    return pane.list()->currentIndex().data(HintsModel::IdRole).toString().section(u':', 0, 0);
}

QLineEdit* reasonOf(const HintsPane& pane)
{
    for (QLineEdit* field : pane.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == u"Why it is dismissed"_s)
            return field;
    }
    return nullptr;
}

QComboBox* boxOf(const HintsPane& pane, const QString& name)
{
    for (QComboBox* box : pane.findChildren<QComboBox*>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

} // namespace

class HintsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHintsAre();
    void stepsThroughWhatIsShown();
    void filters_data();
    void filters();
    void acceptingWritesAFinding();
    void acceptingTwiceCapturesOnce();
    void dismissesByKeys();
    void aReachQuietsTheOthers();
    void noReasonNoDismissal();
    void anEditBecomesTheHumans();
    void aClauseThatIsNotThereIsRefused();
    void whatIsTypedSurvivesAnotherScan();
    void aReplayIsReadOnly();
    void modelFollows();
};

void HintsPaneTest::saysWhatHintsAre()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    auto* nature = pane.findChild<QLabel*>(u"hintNature"_s);
    QVERIFY(nature);
    QVERIFY(nature->text().contains(u"not verdicts"_s));
}

void HintsPaneTest::stepsThroughWhatIsShown()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    QSignalSpy opened(&pane, &HintsPane::opened);
    pane.step(true);
    QCOMPARE(currentRule(pane), u"share"_s);
    QCOMPARE(room.context.selectedSource().file, invite);
    QCOMPARE(room.context.selectedItem(), u"2/5.1.1"_s);
    pane.step(true);
    QCOMPARE(currentRule(pane), u"contact"_s);
    pane.step(true);
    pane.step(true);
    QCOMPARE(currentRule(pane), u"share"_s);
    pane.step(false);
    QCOMPARE(currentRule(pane), u"earn"_s);
    QCOMPARE(opened.count(), 5);
    QVERIFY(pane.findChild<HintDetail*>()->toPlainText().contains(u"Does it induce the user?"_s));
}

void HintsPaneTest::filters_data()
{
    QTest::addColumn<HintChoice>("choice");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* name, auto change, const QStringList& rules) {
        HintChoice choice;
        change(choice);
        QTest::newRow(name) << choice << rules;
    };
    row("all", [](auto&) {}, {u"share"_s, u"contact"_s, u"earn"_s});
    row("severity", [](auto& c) { c.severity = Severity::Low; }, {u"earn"_s});
    row("layer", [](auto& c) { c.layer = HintLayer::Form; }, {u"contact"_s});
    row("confidence", [](auto& c) { c.confidence = HintConfidence::High; }, {});
    row("clause", [](auto& c) { c.clauses = QStringList{u"2/5.3"_s, u"2/9.9"_s}; }, {u"earn"_s});
    row("text", [](auto& c) { c.text = u"invite.js SHARE"_s; }, {u"share"_s});
    row("accepted", [](auto& c) { c.standing = HintChoice::Standing::Accepted; }, {});
}

void HintsPaneTest::filters()
{
    QFETCH(HintChoice, choice);
    QFETCH(QStringList, rules);
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.filterBar()->setChoice(choice);
    QStringList shown;
    for (int i = 0; i < pane.list()->model()->rowCount(); ++i)
        shown.append(pane.list()->model()->index(i, 0).data(HintsModel::IdRole).toString().section(u':', 0, 0));
    QCOMPARE(shown, rules);
}

void HintsPaneTest::acceptingWritesAFinding()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    FindingsPane findings(room.context);
    room.enter();
    const Hint hint = three().first();
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    pane.accept();
    QCOMPARE(room.context.hints().selected()->standing, HintStanding::Accepted);
    // Its evidence is captured, with the lines and the hash of the file.
    QCOMPARE(room.state().evidence.size(), 1);
    const Evidence& piece = room.state().evidence.first();
    QCOMPARE(piece.path, invite);
    QCOMPARE(piece.lines, (QList<LineRange>{{1, 1}}));
    QCOMPARE(piece.contentSha256.size(), 64);
    FindingEditor* editor = findings.editor();
    QVERIFY(editor->isActive());
    auto* words = findings.findChild<WordsField*>();
    QCOMPARE(words->toPlainText(), hint.message.en);
    editor->record();
    QCOMPARE(room.state().findings.size(), 1);
    const Finding& finding = room.state().findings.first();
    QCOMPARE(finding.hints, QStringList{hint.id});
    QCOMPARE(finding.evidence, QStringList{u"E1"_s});
    QVERIFY(finding.clauses.contains(u"2/5.1.1"_s));
    QCOMPARE(room.context.hints().selected()->findings, QStringList{finding.id});
    // The journal alone tells it.
    const Result<CaseState> folded = fold(room.session->journal());
    QVERIFY(folded.ok());
    QCOMPARE(folded->findings.first().hints, QStringList{hint.id});
    QVERIFY(folded->hints.value(hint.id).accepted);
}

void HintsPaneTest::acceptingTwiceCapturesOnce()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    FindingsPane findings(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    pane.accept();
    findings.editor()->discard();
    QVERIFY(!findings.editor()->isActive());
    pane.accept();
    QVERIFY(findings.editor()->isActive());
    QCOMPARE(room.state().evidence.size(), 1);
    QCOMPARE(room.state().hints.size(), 1);
}

void HintsPaneTest::dismissesByKeys()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.resize(900, 300);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.focusList();
    QVERIFY(pane.list()->hasFocus());
    QTest::keyClick(pane.list(), Qt::Key_D);
    QLineEdit* reason = reasonOf(pane);
    QVERIFY(reason && reason->isVisible());
    QTest::keyClicks(reason, u"never shown"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(room.state().hints.size(), 1);
    QCOMPARE(room.state().hints.first().reason, u"never shown"_s);
    QCOMPARE(room.state().hints.first().reach, HintReach::Place);
    // On to the next.
    QCOMPARE(pane.list()->model()->rowCount(), 2);
    QCOMPARE(currentRule(pane), u"contact"_s);
    QVERIFY(pane.list()->hasFocus());
}

void HintsPaneTest::aReachQuietsTheOthers()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    const Hint first = sourceHint(u"share"_s, invite, 1, {u"2/5.1.1"_s});
    const Hint second = sourceHint(u"share"_s, u"pages/home/home.js"_s, 8, {u"2/5.1.1"_s});
    room.context.hints().setReport(shared({first, second}));
    pane.step(true);
    pane.dismiss();
    QComboBox* reach = boxOf(pane, u"How far it reaches"_s);
    reach->setCurrentIndex(reach->findData(static_cast<int>(HintReach::Pattern)));
    QTest::keyClicks(reasonOf(pane), u"a test string"_s);
    QTest::keyClick(reasonOf(pane), Qt::Key_Return);
    QCOMPARE(pane.list()->model()->rowCount(), 0);
    QCOMPARE(room.context.hints().board().count(HintStanding::Quiet), 1);
    QCOMPARE(room.context.hints().board().count(HintStanding::Dismissed), 1);
}

void HintsPaneTest::noReasonNoDismissal()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    pane.dismiss();
    QTest::keyClicks(reasonOf(pane), u"  "_s);
    QTest::keyClick(reasonOf(pane), Qt::Key_Return);
    QVERIFY(room.state().hints.isEmpty());
    QVERIFY(pane.findChild<HintAnswerBar*>()->isDismissing());
    QTest::keyClick(reasonOf(pane), Qt::Key_Escape);
    QVERIFY(!pane.findChild<HintAnswerBar*>()->isDismissing());
}

void HintsPaneTest::anEditBecomesTheHumans()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    FindingsPane findings(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    const QString id = room.context.hints().selectedId();
    pane.edit();
    auto* form = pane.findChild<HintEditForm*>();
    auto* words = form->findChild<QPlainTextEdit*>();
    QTest::keyClicks(words, u"Sharing is forced."_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    const BoardHint* hint = room.context.hints().board().hint(id);
    QVERIFY(hint->edited());
    QCOMPARE(hint->judgement->edit->words, u"Sharing is forced."_s);
    QCOMPARE(hint->judgement->edit->severity, Severity::High);
    QVERIFY(findings.editor()->isActive());
    // A scan that sees it otherwise does not put its words back.
    QList<Hint> again = three();
    again.first().message.en = u"Something else."_s;
    room.context.hints().setReport(shared(again));
    QCOMPARE(pane.list()->model()->rowCount(), 2);
    QCOMPARE(room.context.hints().board().hint(id)->judgement->edit->words, u"Sharing is forced."_s);
}

void HintsPaneTest::aClauseThatIsNotThereIsRefused()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    pane.edit();
    auto* form = pane.findChild<HintEditForm*>();
    auto* clauses = form->findChild<QLineEdit*>();
    clauses->setText(u"2/99.9"_s);
    QTest::keyClick(clauses, Qt::Key_Return);
    QVERIFY(room.state().hints.isEmpty());
    QVERIFY(!form->findChild<QLabel*>()->isHidden());
    clauses->setText(u"2/5.1.1，2/5.3"_s);
    QTest::keyClick(clauses, Qt::Key_Return);
    QCOMPARE(room.state().hints.first().edit->clauses, (QStringList{u"2/5.1.1"_s, u"2/5.3"_s}));
}

void HintsPaneTest::whatIsTypedSurvivesAnotherScan()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    pane.dismiss();
    QTest::keyClicks(reasonOf(pane), u"half a rea"_s);
    room.context.hints().setReport(shared(three()));
    QVERIFY(pane.findChild<HintAnswerBar*>()->isDismissing());
    QCOMPARE(reasonOf(pane)->text(), u"half a rea"_s);
}

void HintsPaneTest::aReplayIsReadOnly()
{
    ReviewRoom room;
    HintsPane pane(room.context);
    room.enter();
    room.context.setReplay(room.openCase(), room.state());
    room.context.hints().setReport(shared(three()));
    pane.step(true);
    QCOMPARE(currentRule(pane), u"share"_s);
    for (const QAction* action : pane.actions())
        QCOMPARE(action->isEnabled(),
                 action->objectName() == u"hint_next"_s || action->objectName() == u"hint_previous"_s);
    pane.accept();
    QVERIFY(room.context.state().hints.isEmpty());
}

void HintsPaneTest::modelFollows()
{
    ReviewRoom room;
    HintsModel model(room.context);
    QAbstractItemModelTester tester(&model);
    room.enter();
    room.context.hints().setReport(shared(three()));
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(room.session->dismissHint(three().first().id, toJson(three().first()), u"没有"_s).ok());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    room.context.hints().setReport(shared(three().mid(1)));
    QCOMPARE(reset.count(), 0);
    QVERIFY(model.hint(0).gone);
    room.context.hints().setReport(shared({}));
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(HintsPaneTest)
#include "tst_hintspane.moc"
