// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/room/reviewroom.h"
#include "widgets/findings/attachment.h"
#include "widgets/findings/evidenceview.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/findings/findingspane.h"
#include "widgets/findings/picturemarker.h"
#include "widgets/findings/undoacts.h"
#include "widgets/findings/wordsfield.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class FindingWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesFromBlankToBlank()
    {
        QWidget window;
        WordsField words(&window);
        QPushButton after(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        words.setFocus();
        words.insertPhrase(u"On {page}: {content}, {amount}"_s, {{Blank::Page, u"pages/a"_s}});
        QCOMPARE(words.toPlainText(), u"On pages/a: {content}, {amount}"_s);
        QCOMPARE(words.textCursor().selectedText(), u"{content}"_s);
        QTest::keyClicks(&words, u"x"_s);
        QTest::keyClick(&words, Qt::Key_Tab);
        QCOMPARE(words.textCursor().selectedText(), u"{amount}"_s);
        QTest::keyClicks(&words, u"5"_s);
        QCOMPARE(words.toPlainText(), u"On pages/a: x, 5"_s);
        QVERIFY(words.extraSelections().isEmpty());
        QTest::keyClick(&words, Qt::Key_Tab);
        QVERIFY(after.hasFocus());
    }

    void evidenceFillsBlanks()
    {
        ReviewRoom room;
        FindingsPane pane(room.context);
        room.enter();
        room.context.requestFinding(u"2/5.1.1"_s);
        auto* words = pane.findChild<WordsField*>();
        pane.editor()->insertPhrase(u"{file}, line {line}: {content}"_s);
        QCOMPARE(words->blanks().size(), 3);
        room.context.announceEvidence(room.captureSource(12));
        QVERIFY(words->toPlainText().contains(u"activity/invite/invite.js, line 12: {content}"_s));
        QCOMPARE(words->blanks().size(), 1);
    }

    void theRulesSuggestASeverity()
    {
        ReviewRoom room;
        FindingsPane pane(room.context);
        room.enter();
        room.context.requestFinding(u"2/5.1.1"_s);
        room.context.announceEvidence(room.captureSource());
        pane.findChild<WordsField*>()->setPlainText(u"x"_s);
        auto* severity = pane.findChild<QComboBox*>();
        QCOMPARE(severity->currentIndex(), static_cast<int>(Severity::Critical));
        severity->setCurrentIndex(0);
        Q_EMIT severity->activated(0);
        pane.editor()->record();
        QVERIFY(room.state().findings.isEmpty());
        for (QLineEdit* field : pane.findChildren<QLineEdit*>()) {
            if (field->placeholderText() == u"Why the severity differs"_s)
                QTest::keyClicks(field, u"one user"_s);
        }
        pane.editor()->record();
        QCOMPARE(room.state().findings.size(), 1);
        QCOMPARE(room.state().findings.first().severity, Severity::Low);
        QCOMPARE(room.state().findings.first().suggestedSeverity, Severity::Critical);
        QCOMPARE(room.state().findings.first().severityReason, u"one user"_s);
    }

    void picturesAreMarked()
    {
        PictureMarker marker;
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        marker.begin({}, image);
        marker.draw({10, 10}, {60, 40});
        marker.setTool(PictureMarker::Tool::Arrow);
        marker.draw({100, 100}, {50, 50});
        marker.setTool(PictureMarker::Tool::Blur);
        marker.draw({150, 150}, {120, 130});
        marker.draw({1, 1}, {2, 2});
        marker.setTool(PictureMarker::Tool::Number);
        marker.draw({5, 5}, {5, 5});
        marker.draw({9, 9}, {9, 9});
        QCOMPARE(marker.evidence().rectangles.size(), 1);
        QCOMPARE(marker.evidence().arrows, (QList<MarkedArrow>{{100, 100, 50, 50}}));
        QCOMPARE(marker.evidence().blurs, (QList<BlurredArea>{{120, 130, 30, 20}}));
        QCOMPARE(marker.evidence().numbers, (QList<NumberedMark>{{5, 5, 1}, {9, 9, 2}}));
        QWidget* canvas = marker.focusProxy();
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(marker.evidence().numbers.last().x, 13.0);
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(marker.evidence().numbers.size(), 1);
        // Without a mouse, and as large as there is room.
        QTest::keyClick(canvas, Qt::Key_Space);
        QCOMPARE(marker.evidence().numbers.last(), (NumberedMark{100, 100, 2}));
        QTest::keyClick(canvas, Qt::Key_R);
        QTest::keyClick(canvas, Qt::Key_Space);
        QCOMPARE(marker.evidence().rectangles.last(), (MarkedRectangle{80, 80, 40, 40, {}}));
        marker.resize(400, 160);
        marker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&marker));
        QTRY_VERIFY(canvas->height() > 0 && canvas->height() < 160);
        QCOMPARE(canvas->width(), canvas->height());
        QSignalSpy accepted(&marker, &PictureMarker::accepted);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void aMarkedPictureReplacesTheOther()
    {
        ReviewRoom room;
        FindingsPane pane(room.context);
        room.enter();
        room.context.requestFinding(u"2/5.1.1"_s);
        const QString before = room.captureScreenshot();
        room.context.announceEvidence(before);
        pane.findChild<WordsField*>()->setPlainText(u"x"_s);
        Evidence marked = *room.state().evidenceById(before);
        marked.blurs = {{1, 1, 20, 20}};
        Q_EMIT pane.findChild<EvidenceView*>()->marked(marked);
        pane.editor()->record();
        QCOMPARE(room.state().evidence.size(), 2);
        const Evidence& after = room.state().evidence.last();
        QCOMPARE(after.remarks, before);
        QCOMPARE(after.blobSha256, marked.blobSha256);
        QCOMPARE(after.blurs, marked.blurs);
        QVERIFY(room.state().evidence.first().blurs.isEmpty());
        QCOMPARE(room.state().findings.first().evidence, QStringList{after.id});
    }

    void filesAreAttached()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.txt"_s);
        QVERIFY(saveAttachment("hello", path).ok());
        ReviewRoom room;
        FindingsPane pane(room.context);
        room.enter();
        room.context.requestFinding(u"2/5.1.1"_s);
        pane.editor()->attachFile(path);
        QCOMPARE(room.state().evidence.size(), 1);
        const Evidence& piece = room.state().evidence.first();
        QCOMPARE(piece.kind, EvidenceKind::File);
        QCOMPARE(piece.caption, u"letter.txt"_s);
        QCOMPARE(room.session->blob(piece.blobSha256).value(), QByteArray("hello"));
        // Too large, empty, a folder.
        QFile large(folder.filePath(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(MaximumAttachmentBytes + 1));
        pane.editor()->attachFile(large.fileName());
        QVERIFY(saveAttachment({}, folder.filePath(u"empty"_s)).ok());
        pane.editor()->attachFile(folder.filePath(u"empty"_s));
        pane.editor()->attachFile(folder.path());
        QCOMPARE(room.state().evidence.size(), 1);
    }

    void namesToSaveUnder_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"合同.pdf"_s << u"合同.pdf"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("backslashes") << u"..\\..\\run.exe"_s << u"run.exe"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("turned around") << u"a\u202efdp.exe"_s << u"afdp.exe"_s;
        QTest::newRow("nothing left") << u"../"_s << u"E7"_s;
    }
    void namesToSaveUnder()
    {
        QFETCH(QString, caption);
        QFETCH(QString, name);
        Evidence evidence;
        evidence.id = u"E7"_s;
        evidence.caption = caption;
        QCOMPARE(attachmentName(evidence), name);
    }

    void aFindingIsCopied()
    {
        ReviewRoom room;
        FindingsPane pane(room.context);
        QSignalSpy wanted(&pane, &FindingsPane::evidenceWanted);
        room.enter();
        const QString id = room.recordFinding(u"2/5.1.1"_s, {room.captureSource(12)},
                                              u"activity/invite/invite.js, line 12, forces a share"_s);
        room.context.selectFinding(id);
        room.context.selectSource({u"activity/invite/invite.js"_s, 12, 0});
        pane.copyFinding();
        QCOMPARE(wanted.count(), 0);
        auto* words = pane.findChild<WordsField*>();
        QCOMPARE(words->toPlainText(), u"{file}, line {line}, forces a share"_s);
        QVERIFY(pane.editor()->findingId().isEmpty());
        room.context.announceEvidence(room.captureSource(30));
        QCOMPARE(words->toPlainText(), u"activity/invite/invite.js, line 30, forces a share"_s);
        pane.editor()->record();
        QCOMPARE(room.state().findings.size(), 2);
        QCOMPARE(room.state().findings.last().clauses, room.state().findings.first().clauses);
        QVERIFY(room.state().findings.last().evidence != room.state().findings.first().evidence);
        room.context.selectSource({u"app.js"_s, 1, 0});
        pane.copyFinding();
        QCOMPARE(wanted.count(), 1);
    }

    void undoSaysWhatItDid()
    {
        ReviewRoom room;
        UndoActs acts(room.context);
        room.enter();
        QSignalSpy said(&room.context, &ReviewContext::reported);
        acts.undoAction()->trigger();
        QVERIFY(said.takeLast().at(0).toString().contains(u"nothing to undo"_s));
        QVERIFY(room.session->judgeItem(u"2/5.1.1"_s, Verdict::Pass).ok());
        acts.undoAction()->trigger();
        QCOMPARE(room.state().verdictOf(u"2/5.1.1"_s), Verdict::Unjudged);
        QVERIFY(said.takeLast().at(0).toString().contains(u"2/5.1.1"_s));
        acts.redoAction()->trigger();
        QCOMPARE(room.state().verdictOf(u"2/5.1.1"_s), Verdict::Pass);
    }
};

QTEST_MAIN(FindingWorkTest)
#include "tst_findingwork.moc"
