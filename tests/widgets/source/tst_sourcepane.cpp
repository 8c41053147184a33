// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/reviewsession.h"
#include "review/package/memorypackage.h"
#include "review/package/submission.h"
#include "tests/support/memorycasestore.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/source/findbar.h"
#include "widgets/source/hexview.h"
#include "widgets/source/pictureview.h"
#include "widgets/source/searchpane.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/source/sourcepane.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/syntaxrepository.h"
#include "widgets/source/textviewer.h"

#include <QAction>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// A PNG whose header says it is 60,000 × 60,000 pixels large.
QByteArray hugePicture()
{
    QByteArray bytes = png(1, 1);
    bytes.replace(16, 8, QByteArray("\0\0\xea\x60\0\0\xea\x60", 8));
    const quint32 crc = qToBigEndian(crcOf(bytes.sliced(12, 17)));
    return bytes.replace(29, 4, QByteArray(reinterpret_cast<const char*>(&crc), 4));
}

} // namespace

class SourcePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWhatIsSelected();
    void showsEachKind_data();
    void showsEachKind();
    void opensLargeFilesAside();
    void capturesLines();
    void capturesFromTheReadableLayout();
    void capturesPartOfALongLine();
    void laysOutBeside();
    void showsJsonAsATree();
    void findsAsOneTypes();
    void goesToATypedLine();
    void goesFromNameToMeaning();
    void offersSeveralMeanings();
    void listsCallsOfAnInterface();
    void findsUsages();
    void goesBackAndForth();
    void marksEvidenceAndFindings();
    void keepsWhatWasOpen();
    void namesSymbols();

private:
    SourceEditor* editor() { return m_pane->currentEditor(); }
    QAction* action(const QString& id) { return m_pane->findChild<QAction*>(id); }
    void enter();

    SyntaxRepository m_syntax;
    std::shared_ptr<OpenCase> m_case;
    std::unique_ptr<ReviewRoom> m_room;
    std::unique_ptr<SourcePane> m_pane;
    QString m_report;
};

void SourcePaneTest::init()
{
    const QByteArray bundle = "var a=1;function pay(b){if(b){return b}else{c('\xe7\xba\xa2\xe5\x8c\x85')}};"
        + QByteArray("x={y:[1,2]};").repeated(3000);
    m_case = std::make_shared<OpenCase>();
    m_case->package = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages": ["pages/home/home", "pages/cart/cart"], "window": {"a": [1, true]}})"},
        {u"app.wxss"_s, ".row {}\n"},
        {u"bundle.js"_s, bundle},
        {u"bytes.dat"_s, QByteArray("\0\1\2Mingjing", 11)},
        {u"huge.png"_s, hugePicture()},
        {u"large.js"_s, QByteArray("line()\n").repeated(200'000)},
        {u"pages/cart/cart.wxml"_s, "<view/>"},
        {u"pages/home/home.js"_s,
         "Page({\n  buy() {\n    wx.request({})\n  },\n  share() { this.buy() },\n})\nwx.request({})\n"},
        {u"pages/home/home.wxml"_s,
         "<view class=\"row\" bindtap=\"buy\">\n<navigator "
         "url=\"/pages/cart/cart\"/>\n<view>nothing</view>\n</view>\n"},
        {u"pages/home/home.wxss"_s, ".row {}\n"},
        {u"picture.png"_s, png(40, 20)},
        {u"picture.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///dev/zero\"/></svg>"},
        {u"song.mp3"_s, QByteArray("ID3\0\0\0", 6)},
    });
    auto manifest = readManifest(*m_case->package);
    QVERIFY(manifest.ok());
    m_case->manifest = *manifest;
    auto facts = collectFacts(*m_case->package, m_case->manifest, {});
    QVERIFY(facts.ok());
    m_case->facts = *facts;
    m_room = std::make_unique<ReviewRoom>();
    m_pane = std::make_unique<SourcePane>(m_room->context, m_syntax);
    m_report.clear();
    connect(&m_room->context, &ReviewContext::reported, this, [this](const QString& words) { m_report = words; });
    m_pane->resize(900, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    enter();
}

void SourcePaneTest::cleanup()
{
    m_pane.reset();
    m_room.reset();
}

void SourcePaneTest::enter()
{
    m_room->context.setLive(m_case, m_room->session.get());
}

void SourcePaneTest::opensWhatIsSelected()
{
    QVERIFY(!m_pane->currentTab());
    m_room->context.selectSource({u"pages/home/home.js"_s, 2, 3});
    QVERIFY(editor());
    QCOMPARE(editor()->path(), u"pages/home/home.js"_s);
    QCOMPARE(editor()->currentLine(), 2);
    QCOMPARE(editor()->currentColumn(), 3);
    m_room->context.selectSource({u"pages/home/home.wxml"_s, 0, 0});
    m_room->context.selectSource({u"pages/home/home.js"_s, 0, 0});
    auto* tabs = m_pane->findChild<QTabWidget*>();
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(editor()->currentLine(), 2);
    m_room->context.selectSource({u"away.js"_s, 1, 1});
    QCOMPARE(tabs->count(), 2);
    QVERIFY(m_report.contains(u"away.js"_s));
    m_pane->closeCurrentTab();
    m_pane->closeCurrentTab();
    QVERIFY(!m_pane->currentTab());
}

void SourcePaneTest::showsEachKind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("heading");
    QTest::newRow("picture") << u"picture.png"_s << u"picture"_s
                             << u"PNG · 40 × 20 pixels · with transparency · 100 %"_s;
    QTest::newRow("a lie about its size")
        << u"huge.png"_s << u"bytes"_s << u"A picture of more than 32 million pixels"_s;
    QTest::newRow("vector graphics are not drawn") << u"picture.svg"_s << u"text"_s << QString();
    QTest::newRow("sound") << u"song.mp3"_s << u"bytes"_s << u"A sound, not played"_s;
    QTest::newRow("bytes") << u"bytes.dat"_s << u"bytes"_s << u"No text"_s;
    QTest::newRow("text") << u"app.wxss"_s << u"text"_s << QString();
}

void SourcePaneTest::showsEachKind()
{
    QFETCH(QString, path);
    QFETCH(QString, kind);
    QFETCH(QString, heading);
    m_pane->openFile(path);
    SourceTab* tab = m_pane->currentTab();
    QVERIFY(tab);
    QTRY_VERIFY(!tab->isLoading());
    QCOMPARE(tab->findChild<PictureView*>() != nullptr, kind == u"picture"_s);
    QCOMPARE(tab->findChild<HexView*>() != nullptr, kind == u"bytes"_s);
    QCOMPARE(tab->text() != nullptr, kind == u"text"_s);
    const auto* label = tab->findChild<QLabel*>();
    QCOMPARE(label->isVisible(), !heading.isEmpty());
    QVERIFY2(label->text().startsWith(heading), qPrintable(label->text()));
    if (const auto* bytes = tab->findChild<HexView*>(); bytes && path == u"bytes.dat"_s)
        QCOMPARE(bytes->rowAt(0), u"00000000  00 01 02 4d 69 6e 67 6a  69 6e 67                 ...Mingjing"_s);
    // What is no text is no evidence of lines.
    if (kind != u"text"_s) {
        m_pane->captureSelection();
        QVERIFY(m_room->state().evidence.isEmpty());
    }
}

void SourcePaneTest::opensLargeFilesAside()
{
    m_pane->openFile(u"large.js"_s, 150'000, 3);
    SourceTab* tab = m_pane->currentTab();
    QVERIFY(tab->isLoading());
    QVERIFY(!editor());
    QTRY_VERIFY(editor());
    QCOMPARE(editor()->lineCount(), 200'001);
    QCOMPARE(editor()->currentLine(), 150'000);
    // A tab that is closed while it loads takes nobody along.
    m_pane->closeCurrentTab();
    m_pane->openFile(u"large.js"_s);
    m_pane->closeCurrentTab();
}

void SourcePaneTest::capturesLines()
{
    m_pane->openFile(u"pages/home/home.js"_s, 2);
    m_pane->captureSelection();
    QCOMPARE(m_room->state().evidence.size(), 1);
    const Evidence evidence = m_room->state().evidence.first();
    QCOMPARE(evidence.path, u"pages/home/home.js"_s);
    QCOMPARE(evidence.lines, (QList<LineRange>{{2, 2}}));
    QCOMPARE(evidence.quote, u"  buy() {"_s);
    // Wrapped and folded the lines are the same.
    QTRY_VERIFY(editor()->highlighter().isDone());
    editor()->setWrapped(true);
    QVERIFY(editor()->toggleFold(2));
    editor()->goToLine(5);
    m_pane->captureSelection();
    QCOMPARE(m_room->state().evidence.last().lines, (QList<LineRange>{{5, 5}}));
    QCOMPARE(m_room->state().evidence.last().quote, u"  share() { this.buy() },"_s);
}

void SourcePaneTest::capturesFromTheReadableLayout()
{
    m_pane->openFile(u"bundle.js"_s);
    action(u"source.pretty"_s)->trigger();
    TextViewer* text = m_pane->currentText();
    QTRY_VERIFY(text->pretty());
    SourceEditor* pretty = text->pretty();
    pretty->setFocus();
    const QString call = u"c('红包')"_s;
    pretty->showRange(pretty->sourceText().indexOf(call), call.size());
    QCOMPARE(editor()->selectedText(), call);
    m_pane->captureSelection();
    const Evidence evidence = m_room->state().evidence.last();
    // The original has one line, too long to quote: what is selected is quoted, byte for byte as it stands there.
    QCOMPARE(evidence.lines, (QList<LineRange>{{1, 1}}));
    QCOMPARE(evidence.quote, call);
    QVERIFY(m_case->package->read(u"bundle.js"_s)->contains(evidence.quote.toUtf8()));
}

void SourcePaneTest::capturesPartOfALongLine()
{
    m_pane->openFile(u"bundle.js"_s, 1, 20'001);
    m_pane->captureSelection();
    const Evidence evidence = m_room->state().evidence.last();
    QVERIFY(evidence.quote.size() < 1000);
    const auto [from, to] = editor()->rowAtCursor();
    QVERIFY(from <= 20'000 && to > 20'000);
    QCOMPARE(evidence.quote, editor()->sourceText().sliced(from, to - from));
}

void SourcePaneTest::laysOutBeside()
{
    m_pane->openFile(u"bundle.js"_s);
    TextViewer* text = m_pane->currentText();
    QVERIFY(text->isMinified());
    QTest::keyClick(m_pane.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(text->pretty());
    QVERIFY(text->pretty()->sourceText().startsWith(u"var a = 1;\nfunction pay(b) {\n  if (b) {\n    return b\n"_s));
    // A place in the one is the same in the other.
    const qsizetype at = editor()->sourceText().indexOf(u"else"_s);
    editor()->setFocus();
    editor()->showRange(at, 4);
    QCOMPARE(text->pretty()->selectedText(), u"else"_s);
    const qsizetype there = text->pretty()->sourceText().indexOf(u"return"_s);
    text->pretty()->setFocus();
    QTest::mouseClick(text->pretty()->viewport(), Qt::LeftButton, {},
                      text->pretty()->rectangleOf(there).center() - QPoint(2, 0));
    QCOMPARE(editor()->cursorOffset(), editor()->sourceText().indexOf(u"return"_s));
    m_room->context.selectSource({u"bundle.js"_s, 1, 1});
    QCOMPARE(text->pretty()->cursorOffset(), 0);
    QTest::keyClick(text->pretty(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!text->pretty());
}

void SourcePaneTest::showsJsonAsATree()
{
    m_pane->openFile(u"app.json"_s);
    action(u"source.tree"_s)->trigger();
    TextViewer* text = m_pane->currentText();
    QTRY_VERIFY(text->tree());
    const QAbstractItemModel* model = text->tree()->model();
    const QModelIndex file = model->index(0, 0);
    QCOMPARE(model->rowCount(file), 2);
    const QModelIndex window = model->index(1, 0, file);
    QCOMPARE(window.data().toString(), u"window"_s);
    const QModelIndex yes = model->index(1, 1, model->index(0, 0, window));
    QCOMPARE(yes.data().toString(), u"true"_s);
    text->tree()->setCurrentIndex(window);
    QCOMPARE(editor()->cursorOffset(), editor()->sourceText().indexOf(u"\"window\""_s));
    editor()->setFocus();
    editor()->showRange(editor()->sourceText().indexOf(u"true"_s), 0);
    QCOMPARE(text->tree()->currentIndex().data().toString(), u"1"_s);
    m_pane->openFile(u"app.wxss"_s);
    QVERIFY(!action(u"source.tree"_s)->isEnabled());
}

void SourcePaneTest::findsAsOneTypes()
{
    m_pane->openFile(u"pages/home/home.js"_s);
    m_pane->showFindBar();
    auto* bar = m_pane->findChild<FindBar*>();
    auto* input = bar->findChild<QLineEdit*>();
    QVERIFY(input->hasFocus());
    QTest::keyClicks(input, u"BUY"_s);
    QTRY_COMPARE(editor()->matches().size(), 2);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(editor()->selectedText(), u"buy"_s);
    QCOMPARE(editor()->currentLine(), 2);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(editor()->currentLine(), 5);
    QTest::keyClick(input, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(editor()->currentLine(), 2);
    // Another file is searched as soon as it is in front.
    m_pane->openFile(u"pages/home/home.wxml"_s);
    QTRY_COMPARE(editor()->matches().size(), 1);
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(editor()->matches().isEmpty());
    QVERIFY(editor()->hasFocus());
    m_pane->findNext();
    QTRY_COMPARE(editor()->selectedText(), u"buy"_s);
}

void SourcePaneTest::goesToATypedLine()
{
    m_pane->openFile(u"pages/home/home.js"_s);
    m_pane->showGoToLine();
    auto* input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(input);
    QTest::keyClicks(input, u"99"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(m_report.contains(u"99"_s));
    input->selectAll();
    QTest::keyClicks(input, u"3:5"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(editor()->currentLine(), 3);
    QCOMPARE(editor()->currentColumn(), 5);
    QVERIFY(editor()->hasFocus());
}

void SourcePaneTest::goesFromNameToMeaning()
{
    m_pane->openFile(u"pages/home/home.wxml"_s);
    editor()->showRange(editor()->sourceText().indexOf(u"buy"_s) + 1, 0);
    QTest::keyClick(editor(), Qt::Key_F12);
    QTRY_COMPARE(editor()->path(), u"pages/home/home.js"_s);
    QCOMPARE(editor()->currentLine(), 2);
    m_pane->openFile(u"pages/home/home.wxml"_s);
    const qsizetype url = editor()->sourceText().indexOf(u"/pages/cart"_s) + 3;
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::ControlModifier, editor()->rectangleOf(url).center());
    QTRY_COMPARE(editor()->path(), u"pages/cart/cart.wxml"_s);
    // What leads nowhere is said.
    editor()->showRange(7, 0);
    m_pane->goToDefinition();
    QTRY_VERIFY(!m_report.isEmpty());
}

void SourcePaneTest::offersSeveralMeanings()
{
    m_pane->openFile(u"pages/home/home.wxml"_s);
    editor()->showRange(editor()->sourceText().indexOf(u"row"_s) + 1, 0);
    QSignalSpy found(m_pane.get(), &SourcePane::placesFound);
    m_pane->goToDefinition();
    QTRY_COMPARE(found.size(), 1);
    const auto places = found.first().at(1).value<QList<SearchMatch>>();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.first().place.file, u"pages/home/home.wxss"_s);
    QCOMPARE(places.first().excerpt, u".row {}"_s);
}

void SourcePaneTest::listsCallsOfAnInterface()
{
    RecordedCall call;
    call.api = u"request"_s;
    call.place = {u"pages/home/home.js"_s, 3, 5};
    call.page = u"pages/home/home"_s;
    m_room->context.addCall(call);
    m_pane->openFile(u"pages/home/home.js"_s, 3, 9);
    SearchPane search(m_room->context);
    connect(m_pane.get(), &SourcePane::placesFound, &search, &SearchPane::showPlaces);
    QSignalSpy found(m_pane.get(), &SourcePane::placesFound);
    m_pane->goToDefinition();
    QTRY_COMPARE(found.size(), 1);
    const auto places = found.first().at(1).value<QList<SearchMatch>>();
    QCOMPARE(places.size(), 3);
    QVERIFY(places.at(0).excerpt.contains(u"pages/home/home"_s));
    QCOMPARE(places.at(2).place.line, 7);
    auto* list = search.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->childCount(), 3);
}

void SourcePaneTest::findsUsages()
{
    m_pane->openFile(u"pages/home/home.js"_s, 5, 20);
    SearchPane search(m_room->context);
    connect(m_pane.get(), &SourcePane::usagesRequested, &search, [&](const QString& word) {
        search.searchFor({word, false, true, true});
    });
    QTest::keyClick(editor(), Qt::Key_F12, Qt::ShiftModifier);
    auto* list = search.findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"pages/home/home.js"_s);
    QCOMPARE(list->topLevelItem(0)->childCount(), 2);
    QCOMPARE(list->topLevelItem(1)->childCount(), 1);
}

void SourcePaneTest::goesBackAndForth()
{
    m_pane->openFile(u"pages/home/home.js"_s, 2);
    m_pane->openFile(u"pages/home/home.wxml"_s, 3);
    m_pane->openFile(u"pages/home/home.js"_s, 5);
    m_pane->focusEditor();
    const auto at = [&] { return u"%1:%2"_s.arg(editor()->path().section(u'.', 1)).arg(editor()->currentLine()); };
    QTest::keyClick(editor(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(at(), u"wxml:3"_s);
    QTest::keyClick(editor(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(at(), u"js:2"_s);
    QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(at(), u"js:5"_s);
    QTest::keyClick(editor(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(at(), u"js:5"_s);
}

void SourcePaneTest::marksEvidenceAndFindings()
{
    m_pane->openFile(u"pages/home/home.js"_s, 3);
    QVERIFY(editor()->marks().isEmpty());
    m_pane->captureSelection();
    QCOMPARE(editor()->marks().size(), 1);
    QCOMPARE(editor()->marks().first().kind, SourceMark::Kind::Evidence);
    QCOMPARE(editor()->marks().first().firstLine, 3);
    m_room->recordFinding(u"2/5.1.1"_s, {m_room->state().evidence.last().id}, u"诱导分享"_s);
    QCOMPARE(editor()->marks().first().kind, SourceMark::Kind::Finding);
    QVERIFY(editor()->marks().first().words.contains(u"诱导分享"_s));
}

void SourcePaneTest::keepsWhatWasOpen()
{
    m_pane->openFile(u"pages/home/home.wxml"_s);
    m_pane->openFile(u"pages/home/home.js"_s, 4, 2);
    m_pane->openFile(u"app.wxss"_s);
    m_pane->openFile(u"pages/home/home.js"_s);
    m_room->context.clear();
    QVERIFY(!m_pane->currentTab());
    enter();
    auto* tabs = m_pane->findChild<QTabWidget*>();
    QCOMPARE(tabs->count(), 3);
    QVERIFY(editor());
    QCOMPARE(editor()->path(), u"pages/home/home.js"_s);
    QCOMPARE(editor()->currentLine(), 4);
    // Another case has nothing of it.
    m_room->context.clear();
    m_room->enter();
    QCOMPARE(tabs->count(), 0);
}

void SourcePaneTest::namesSymbols()
{
    QVERIFY(m_pane->symbols().isEmpty());
    m_pane->openFile(u"pages/home/home.js"_s);
    QCOMPARE(m_pane->symbols().size(), 2);
    m_pane->goToOffset(m_pane->symbols().last().offset);
    QCOMPARE(editor()->currentLine(), 5);
    QCOMPARE(editor()->currentColumn(), 3);
}

QTEST_MAIN(SourcePaneTest)
#include "tst_sourcepane.moc"
