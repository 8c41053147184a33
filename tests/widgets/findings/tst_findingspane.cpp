// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casefold.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/findings/clausechips.h"
#include "widgets/findings/evidencestrip.h"
#include "widgets/findings/evidencethumbnail.h"
#include "widgets/findings/evidenceview.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/findings/findingsmodel.h"
#include "widgets/findings/findingspane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

QPlainTextEdit* wordsOf(const FindingsPane& pane)
{
    for (QPlainTextEdit* field : pane.findChildren<QPlainTextEdit*>()) {
        if (field->accessibleName() == u"Text of the finding"_s)
            return field;
    }
    return nullptr;
}

} // namespace

class FindingsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelFollows();
    void recordsByKeys();
    void evidenceCapturedMeanwhileIsAttached();
    void unattachedEvidenceIsOfferedOnly();
    void obstaclesAreSaid();
    void beginningsAreKept();
    void beginningsStayWithTheirCase();
    void twinsAreCited();
    void withdrawsWithAReason();
    void aReasonStaysWithItsFinding();
    void changesAreSaved();
    void anotherClauseIsAdded();
    void sourceEvidenceLeadsToItsLine();
    void aReplayIsReadOnly();
    void thumbnailShowsTheMark();
};

void FindingsPaneTest::modelFollows()
{
    ReviewRoom room;
    FindingsModel model(room.context);
    QAbstractItemModelTester tester(&model);
    room.enter();
    QCOMPARE(model.rowCount(), 0);
    const QString evidence = room.captureSource();
    room.recordFinding(u"2/5.1.1"_s, {evidence}, u"一"_s);
    room.recordFinding(u"2/5.1.3"_s, {evidence}, u"二"_s);
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(room.session->withdrawFinding(u"F1"_s, u"误判"_s).ok());
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.indexOf(u"F1"_s).data(FindingsModel::WithdrawnRole).toBool());
    // A replay goes back.
    const CaseState full = room.state();
    room.context.setReplay(room.openCase(), full);
    QCOMPARE(model.rowCount(), 2);
    room.context.setReplayState({});
    QCOMPARE(model.rowCount(), 0);
}

void FindingsPaneTest::recordsByKeys()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    QSignalSpy recorded(&pane, &FindingsPane::recorded);
    QSignalSpy opened(&pane, &FindingsPane::opened);
    room.enter();
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Violation).ok());
    room.context.requestFinding(u"2/5.1.1"_s);
    QCOMPARE(opened.count(), 1);
    QPlainTextEdit* words = wordsOf(pane);
    QVERIFY(words->hasFocus());
    QVERIFY(words->toPlainText().contains(u"Sharing required to continue"_s));
    const QString evidence = room.captureScreenshot();
    room.context.announceEvidence(evidence);
    QTest::keyClicks(words, u"the gift needs three shares."_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.state().findings.size(), 1);
    const Finding& finding = room.state().findings.first();
    QCOMPARE(finding.clauses, QStringList{u"2/5.1.1"_s});
    QCOMPARE(finding.evidence, QStringList{evidence});
    QVERIFY(finding.words.endsWith(u"three shares."_s));
    QCOMPARE(recorded.count(), 1);
    QCOMPARE(room.context.selectedFinding(), finding.id);
    QCOMPARE(pane.editor()->findingId(), finding.id);
}

void FindingsPaneTest::evidenceCapturedMeanwhileIsAttached()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    const QString before = room.captureSource();
    room.context.announceEvidence(before);
    room.context.requestFinding(u"2/5.1.1"_s);
    auto* strip = pane.findChild<EvidenceStrip*>();
    QCOMPARE(strip->count(), 1);
    QVERIFY(strip->ticked().isEmpty());
    const QString meanwhile = room.captureScreenshot();
    room.context.announceEvidence(meanwhile);
    QCOMPARE(strip->count(), 2);
    QCOMPARE(strip->ticked(), QStringList{meanwhile});
}

void FindingsPaneTest::unattachedEvidenceIsOfferedOnly()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    const QString used = room.captureSource();
    room.recordFinding(u"2/5.1.3"_s, {used}, u"一"_s);
    const QString loose = room.captureScreenshot();
    room.context.requestFinding(u"2/5.1.1"_s);
    auto* strip = pane.findChild<EvidenceStrip*>();
    QCOMPARE(strip->count(), 1);
    strip->setCurrentRow(0);
    QTest::keyClick(strip, Qt::Key_Space);
    QCOMPARE(strip->ticked(), QStringList{loose});
}

void FindingsPaneTest::obstaclesAreSaid()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    room.context.requestFinding(u"2/5.1.1"_s);
    pane.editor()->record();
    QVERIFY(room.state().findings.isEmpty());
    bool said = false;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        said =
            said || (label->text().contains(u"Say what is wrong."_s) && label->text().contains(u"Attach evidence"_s));
    QVERIFY(said);
}

void FindingsPaneTest::beginningsAreKept()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.3"_s, {room.captureSource()}, u"一"_s);
    room.context.requestFinding(u"2/5.1.1"_s);
    wordsOf(pane)->setPlainText(u"half a sentence"_s);
    room.context.selectFinding(u"F1"_s);
    QCOMPARE(wordsOf(pane)->toPlainText(), u"一"_s);
    room.context.requestFinding(u"2/5.1.1"_s);
    QCOMPARE(wordsOf(pane)->toPlainText(), u"half a sentence"_s);
    pane.editor()->discard();
    QCOMPARE(pane.editor()->findingId(), u"F1"_s);
}

void FindingsPaneTest::beginningsStayWithTheirCase()
{
    ReviewRoom room;
    ReviewRoom other;
    FindingsPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.3"_s, {room.captureSource()}, u"一"_s);
    room.context.selectFinding(u"F1"_s);
    wordsOf(pane)->setPlainText(u"一，二"_s);
    room.context.requestFinding(u"2/5.1.1"_s);
    wordsOf(pane)->setPlainText(u"half a sentence"_s);

    room.context.clear();
    room.context.setLive(other.openCase(), other.session.get());
    QVERIFY(!pane.editor()->isActive());
    room.context.requestFinding(u"2/5.1.1"_s);
    QVERIFY(wordsOf(pane)->toPlainText() != u"half a sentence"_s);
    wordsOf(pane)->setPlainText(u"another's"_s);

    room.enter();
    QVERIFY(pane.editor()->isActive());
    QCOMPARE(wordsOf(pane)->toPlainText(), u"half a sentence"_s);
    room.context.selectFinding(u"F1"_s);
    QCOMPARE(wordsOf(pane)->toPlainText(), u"一，二"_s);
    // Nothing of it is shown while the case is only replayed.
    room.context.setReplay(room.openCase(), room.state());
    QVERIFY(!pane.editor()->isActive());
    room.context.setLive(other.openCase(), other.session.get());
    QCOMPARE(wordsOf(pane)->toPlainText(), u"another's"_s);
}

void FindingsPaneTest::twinsAreCited()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    const CheckItem* twinned = nullptr;
    for (const CheckItem& item : room.openCase()->checklist.items) {
        if (!twinned && !item.twins.isEmpty())
            twinned = &item;
    }
    QVERIFY(twinned);
    room.context.requestFinding(twinned->id);
    room.context.announceEvidence(room.captureSource());
    wordsOf(pane)->setPlainText(u"x"_s);
    pane.editor()->record();
    QCOMPARE(room.state().findings.first().twins, twinned->twins);
}

void FindingsPaneTest::withdrawsWithAReason()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    pane.show();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"一"_s);
    room.context.selectFinding(u"F1"_s);
    QPushButton* withdraw = nullptr;
    for (QPushButton* button : pane.findChildren<QPushButton*>()) {
        if (button->text() == u"Withdraw…"_s)
            withdraw = button;
    }
    QVERIFY(withdraw && withdraw->isVisible());
    withdraw->click();
    QLineEdit* reason = nullptr;
    for (QLineEdit* field : pane.findChildren<QLineEdit*>()) {
        if (field->placeholderText() == u"Why it is withdrawn"_s)
            reason = field;
    }
    QVERIFY(reason && reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!room.state().findings.first().withdrawn);
    QTest::keyClicks(reason, u"misread"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(room.state().findings.first().withdrawn);
    QCOMPARE(room.state().findings.first().withdrawnReason, u"misread"_s);
    QVERIFY(wordsOf(pane)->isReadOnly());
}

void FindingsPaneTest::aReasonStaysWithItsFinding()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    const QString evidence = room.captureSource();
    room.recordFinding(u"2/5.1.1"_s, {evidence}, u"一"_s);
    room.recordFinding(u"2/5.1.3"_s, {evidence}, u"二"_s);
    room.context.selectFinding(u"F1"_s);
    for (QLineEdit* field : pane.findChildren<QLineEdit*>()) {
        if (field->placeholderText() != u"Why it is withdrawn"_s)
            continue;
        field->setText(u"misread"_s);
        room.context.selectFinding(u"F2"_s);
        QCOMPARE(field->text(), QString());
        return;
    }
    QFAIL("no field for the reason");
}

void FindingsPaneTest::changesAreSaved()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"一"_s);
    room.context.selectFinding(u"F1"_s);
    wordsOf(pane)->setPlainText(u"一二"_s);
    pane.editor()->record();
    QCOMPARE(room.state().findings.size(), 1);
    QCOMPARE(room.state().findings.first().words, u"一二"_s);
    const qint64 before = room.state().lastSequence;
    pane.editor()->record();
    QCOMPARE(room.state().lastSequence, before);
}

void FindingsPaneTest::anotherClauseIsAdded()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    room.context.requestFinding(u"2/5.1.1"_s);
    auto* chips = pane.findChild<ClauseChips*>();
    auto* input = chips->findChild<QLineEdit*>();
    QTest::keyClicks(input, u"2/5.1.3"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(chips->clauses(), (QStringList{u"2/5.1.1"_s, u"2/5.1.3"_s}));
    QTest::keyClicks(input, u"9/9.9"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(chips->clauses().size(), 2);
}

void FindingsPaneTest::sourceEvidenceLeadsToItsLine()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource(12)}, u"一"_s);
    room.context.selectFinding(u"F1"_s);
    auto* strip = pane.findChild<EvidenceStrip*>();
    strip->setCurrentRow(0);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(room.context.selectedSource().file, u"activity/invite/invite.js"_s);
    QCOMPARE(room.context.selectedSource().line, 12);
}

void FindingsPaneTest::aReplayIsReadOnly()
{
    ReviewRoom room;
    FindingsPane pane(room.context);
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureScreenshot()}, u"一"_s);
    const CaseState state = room.state();
    room.context.setReplay(room.openCase(), state);
    int asked = 0;
    pane.setBytes([&](const QString& sha256) {
        ++asked;
        return room.store.blob(sha256);
    });
    room.context.selectFinding(u"F1"_s);
    QVERIFY(wordsOf(pane)->isReadOnly());
    QVERIFY(asked > 0);
    pane.editor()->record();
    room.context.setReplayState({});
    QVERIFY(!pane.editor()->isActive());
}

void FindingsPaneTest::thumbnailShowsTheMark()
{
    QImage picture(100, 300, QImage::Format_RGB32);
    picture.fill(Qt::green);
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.rectangles = {{10, 240, 80, 40, {}}};
    const QImage image = evidenceThumbnail(evidence, picture, {100, 60}, 1, QPalette()).toImage();
    int marked = 0;
    for (int y = 0; y < image.height(); ++y)
        marked += image.pixelColor(10, y).red() > 150 && image.pixelColor(10, y).green() < 150 ? 1 : 0;
    QVERIFY(marked > 20);
}

QTEST_MAIN(FindingsPaneTest)
#include "tst_findingspane.moc"
