// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/reviewroom.h"
#include "app/settingsroom/deadlinespage.h"
#include "app/settingsroom/settingsroom.h"
#include "review/cases/reviewsession.h"
#include "tests/app/workstationdriver.h"
#include "tests/storage/package/zipwriter.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/common/actionregistry.h"
#include "widgets/common/appearance.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/clausebrowser.h"
#include "widgets/specification/editionview.h"
#include "widgets/specification/specificationroom.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void refusesWhatIsNoPackage_data();
    void refusesWhatIsNoPackage();
    void opensWhatIsDropped();
    void asksWhichOfSeveralPrograms();
    void keysAreUnique();
    void everyActOfTheJourneyHasAKey_data();
    void everyActOfTheJourneyHasAKey();
    void restoredKeysAreTheDefaults();
    void changesItsLooks();
    void remembersTheLanguage();
    void specificationIsLookedAtBeforeItIsAccepted();
    void acceptedSpecificationIsUsedAfterTheNextStart();
    void headerLeadsToTheEditionOfTheCase();
    void settingsAreARoom();
    void boundsAreHonoured();
    void newCasesTakeZoneAndName();
    void speaksChinese();

private:
    QString specificationFile() const;

    QTemporaryDir m_folder;
    std::unique_ptr<WorkstationDriver> m_desk;
};

void WindowTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    // What an earlier run imported is not this run's.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
}

QString WindowTest::specificationFile() const
{
    const QString path = m_folder.filePath(u"specification.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(u"示例规范\n一、总则\n1. 目的\n1.1. 不得欺骗用户。\n"_s.toUtf8());
    return path;
}

void WindowTest::init()
{
    m_desk = std::make_unique<WorkstationDriver>(m_folder.filePath(u"cases.sqlite"_s));
}

void WindowTest::refusesWhatIsNoPackage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"text.zip"_s << QByteArrayLiteral("Not a zip at all.\n");
    QTest::newRow("empty") << u"empty.zip"_s << QByteArray();
    QTest::newRow("archive that is none") << u"case.mjcase"_s << QByteArrayLiteral("Not an archive.\n");
}

void WindowTest::refusesWhatIsNoPackage()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(!m_desk->opens([&] { m_desk->drop(path); }));
    const QString notice = m_desk->notice();
    QVERIFY(!notice.isEmpty());
    QVERIFY2(!notice.contains(u'\n'), "one sentence");
    QVERIFY(!m_desk->context().openCase());
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    QVERIFY(m_desk->context().openCase());
}

void WindowTest::opensWhatIsDropped()
{
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    QCOMPARE(m_desk->state().packageFileName, u"qingcha.zip"_s);
    QVERIFY(m_desk->waitForPage(m_desk->context().openCase()->manifest.entryRoute()));
}

void WindowTest::asksWhichOfSeveralPrograms()
{
    ZipWriter writer;
    for (const QByteArray& root : {QByteArray("first/"), QByteArray("second/")}) {
        writer.add(root + "app.json", R"({"pages":["pages/index/index"]})");
        writer.add(root + "pages/index/index.wxml", "<view>" + root + "</view>");
    }
    const QString path = m_folder.filePath(u"several.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writer.build());
    file.close();

    QVERIFY(!m_desk->opens([&] { m_desk->drop(path); }));
    QVERIFY2(m_desk->notice().contains(u"several.zip"_s), qPrintable(m_desk->notice()));
    auto* options = m_desk->window().notice()->findChild<QComboBox*>();
    QVERIFY(options && options->isVisible());
    QCOMPARE(options->count(), 2);
    QCOMPARE(options->itemText(1), u"second/"_s);
    QVERIFY(WorkstationDriver::waitFor([&] { return options->hasFocus(); }));
    // By keys alone.
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Tab);
    QVERIFY(m_desk->opens([&] { m_desk->press(Qt::Key_Space); }));
    QVERIFY(!options->isVisible());
    QCOMPARE(m_desk->state().packageFileName, u"several.zip"_s);
    QCOMPARE(m_desk->state().packageRoot, u"second/"_s);
    const auto text = m_desk->context().openCase()->package->read(u"pages/index/index.wxml"_s);
    QVERIFY(text.ok());
    QCOMPARE(*text, QByteArray("<view>second/</view>"));
}

void WindowTest::keysAreUnique()
{
    QHash<QKeySequence, QString> owners;
    QStringList clashes;
    for (const ActionRegistry::Entry& entry : m_desk->window().actionRegistry()->entries()) {
        for (const QKeySequence& keys : entry.action->shortcuts()) {
            if (owners.contains(keys))
                clashes.append(u"%1: %2 and %3"_s.arg(keys.toString(), owners.value(keys), entry.id));
            owners.insert(keys, entry.id);
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u", "_s)));
    QVERIFY(owners.size() > 40);
}

void WindowTest::everyActOfTheJourneyHasAKey_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"file.open",
                           "file.archive",
                           "file.quit",
                           "report.html.zh_CN",
                           "report.pdf.zh_CN",
                           "report.html.en",
                           "report.pdf.en",
                           "room.queue",
                           "room.review",
                           "room.shortcuts",
                           "palette",
                           "phone.pick",
                           "phone.mark",
                           "phone.back",
                           "phone.restart",
                           "pages.next_unseen",
                           "pane.pages",
                           "pane.files",
                           "pane.source",
                           "pane.checklist",
                           "pane.trace",
                           "pane.findings",
                           "pane.decision",
                           "pane.timeline",
                           "pane.phone",
                           "search.package",
                           "source.find",
                           "source.line",
                           "source.evidence",
                           "trace.evidence",
                           "checklist_filter",
                           "checklist_next",
                           "verdict_pass",
                           "verdict_violation",
                           "verdict_not_applicable",
                           "verdict_unsure",
                           "verdict_unjudged",
                           "finding_new",
                           "decision_issue",
                           "case_close",
                           "note_add",
                           "replay_first",
                           "replay_back",
                           "replay_play",
                           "replay_forward",
                           "replay_last",
                           "room.specifications",
                           "file.import_specification",
                           "specification.copy_citation"})
        QTest::newRow(id) << QByteArray(id);
}

void WindowTest::everyActOfTheJourneyHasAKey()
{
    QFETCH(QByteArray, id);
    const QAction* action = m_desk->action(id.constData());
    QVERIFY(action);
    QVERIFY(!action->shortcut().isEmpty());
    QVERIFY(!action->text().isEmpty());
}

void WindowTest::restoredKeysAreTheDefaults()
{
    ActionRegistry& registry = *m_desk->window().actionRegistry();
    QVERIFY(registry.changedKeys().isEmpty());
    QHash<QString, QKeySequence> before;
    for (const ActionRegistry::Entry& entry : registry.entries())
        before.insert(entry.id, entry.action->shortcut());
    registry.setKeys(u"file.open"_s, Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_O);
    QCOMPARE(registry.changedKeys().keys(), QStringList{u"file.open"_s});
    registry.resetKeys();
    for (const ActionRegistry::Entry& entry : registry.entries())
        QCOMPARE(entry.action->shortcut(), before.value(entry.id));
}

void WindowTest::changesItsLooks()
{
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    const auto lightness = [&] { return m_desk->window().palette().color(QPalette::Window).lightness(); };
    m_desk->action("appearance.2")->trigger();
    QTRY_VERIFY(lightness() < 100);
    m_desk->action("appearance.1")->trigger();
    QTRY_VERIFY(lightness() > 150);
    m_desk->action("appearance.0")->trigger();
    QVERIFY(m_desk->context().openCase());
}

void WindowTest::remembersTheLanguage()
{
    QAction* chinese = nullptr;
    for (const auto* menu : m_desk->window().findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == u"中文"_s)
                chinese = action;
        }
    }
    QVERIFY(chinese);
    chinese->trigger();
    QVERIFY(!m_desk->notice().isEmpty());
    QCOMPARE(Settings().language(), u"zh_CN"_s);
}

void WindowTest::specificationIsLookedAtBeforeItIsAccepted()
{
    const QString path = specificationFile();
    m_desk->drop(path);
    SpecificationRoom& room = *m_desk->window().specificationRoom();
    QVERIFY(room.isVisible());
    QTRY_VERIFY(room.candidate());
    QVERIFY(Settings().specification().isEmpty());
    room.discardCandidate();
    m_desk->answerFileDialog(path);
    QVERIFY(m_desk->pressKeysOf("file.import_specification"));
    QTRY_VERIFY(room.candidate());
    QVERIFY(Settings().specification().isEmpty());
    room.discardCandidate();
}

void WindowTest::acceptedSpecificationIsUsedAfterTheNextStart()
{
    m_desk->drop(specificationFile());
    SpecificationRoom* room = m_desk->window().specificationRoom();
    QTRY_VERIFY(room->candidate());
    const QString sha256 = room->candidate()->held.edition->sha256();
    room->acceptCandidate(true);
    QCOMPARE(Settings().specification(), sha256);
    m_desk = std::make_unique<WorkstationDriver>(m_folder.filePath(u"fresh.sqlite"_s));
    room = m_desk->window().specificationRoom();
    QCOMPARE(room->shown().edition->sha256(), sha256);
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    QCOMPARE(m_desk->state().editionSha256, sha256);
    m_desk->action("file.builtin_specification")->trigger();
    QVERIFY(Settings().specification().isEmpty());
}

void WindowTest::headerLeadsToTheEditionOfTheCase()
{
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    QToolButton* edition = nullptr;
    for (auto* button : m_desk->window().findChildren<QToolButton*>()) {
        if (button->isVisible() && button->accessibleName() == u"Edition that the case is judged by"_s)
            edition = button;
    }
    QVERIFY(edition);
    QVERIFY(edition->text().contains(m_desk->state().editionSha256.left(8)));
    edition->click();
    SpecificationRoom& room = *m_desk->window().specificationRoom();
    QVERIFY(room.isVisible());
    QCOMPARE(room.shown().edition->sha256(), m_desk->state().editionSha256);
    m_desk->context().requestClause(u"2/5.1.1"_s);
    QCOMPARE(room.view()->browser()->clauseId(), u"2/5.1.1"_s);
}

void WindowTest::settingsAreARoom()
{
    QVERIFY(m_desk->pressKeysOf("room.settings"));
    auto* room = m_desk->window().findChild<SettingsRoom*>();
    QVERIFY(room && room->isVisible());
    auto* sections = room->findChild<QListWidget*>();
    QVERIFY(sections->hasFocus());
    m_desk->press(Qt::Key_Down);
    QVERIFY(room->findChild<DeadlinesPage*>()->isVisible());
}

void WindowTest::boundsAreHonoured()
{
    const QString package = QStringLiteral(MINGJING_BINARY_DIR "/samples/fulishe.zip");
    const auto setEntries = [](qint64 most) {
        for (const LimitSetting& limit : limitSettings()) {
            if (limit.key == u"entries"_s)
                Settings().setPackageLimit(limit, most);
        }
    };
    setEntries(2);
    QVERIFY(!m_desk->opens([&] { m_desk->drop(package); }));
    QVERIFY2(m_desk->notice().contains(u" 2"_s), qPrintable(m_desk->notice()));
    setEntries(PackageLimits().entries);
    QVERIFY(m_desk->opens([&] { m_desk->drop(package); }));
    // What was let in once is not shut out.
    const QString caseId = m_desk->state().caseId;
    setEntries(2);
    QVERIFY(m_desk->opens([&] { m_desk->application().openCase(caseId); }));
    setEntries(PackageLimits().entries);
}

void WindowTest::newCasesTakeZoneAndName()
{
    m_desk.reset();
    Settings().setTimeZone(u"Asia/Urumqi"_s);
    Settings().setReviewer(u"林薇"_s);
    m_desk = std::make_unique<WorkstationDriver>(m_folder.filePath(u"zone.sqlite"_s));
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    QCOMPARE(m_desk->state().timeZone, u"Asia/Urumqi"_s);
    QCOMPARE(m_desk->application().session()->journal().first().actor, Settings().actor());
    QVERIFY(Settings().actor().startsWith(u"林薇 ("_s));
    Settings().setTimeZone({});
    Settings().setReviewer({});
}

void WindowTest::speaksChinese()
{
    m_desk.reset();
    installLanguage(u"zh_CN"_s);
    m_desk = std::make_unique<WorkstationDriver>(m_folder.filePath(u"cases.sqlite"_s));
    const QString text = m_desk->action("file.open")->text();
    QVERIFY2(std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; }),
             qPrintable(text));
    QVERIFY(m_desk->opens([&] { m_desk->drop(QStringLiteral(MINGJING_BINARY_DIR "/samples/qingcha.zip")); }));
    QVERIFY(m_desk->context().openCase());
}

MINGJING_WEB_TEST_MAIN(WindowTest)
#include "tst_window.moc"
