// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/answersreader.h"
#include "widgets/scenario/answersmodel.h"
#include "widgets/scenario/networkpart.h"
#include "widgets/scenario/scenariobutton.h"
#include "widgets/scenario/scenarioeditor.h"
#include "widgets/words/scenariowords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// The editor as a person uses it, by keys.
class ScenarioEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void everyScenarioComesBack_data();
    void everyScenarioComesBack();
    void keysMakeAScenario();
    void sceneIsTyped();
    void permissionsOneByOne();
    void handyTimes();
    void answersComeFromAFile();
    void badFileIsRefusedInPlace();
    void answerIsWrittenByHand();
    void noMoreAnswersThanCanBeReadAgain();
    void namedScenariosAreKept();
    void longNamesAreKept();
    void wordsSayWhatDeparts();
    void buttonFitsItsWords();

private:
    template <typename T>
    T* named(const QString& name) const;
    QPushButton* button(const QString& text) const;
    QString write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ScenarioEditor> m_editor;
};

template <typename T>
T* ScenarioEditorTest::named(const QString& name) const
{
    for (T* each : m_editor->findChildren<T*>()) {
        if (each->accessibleName() == name || each->toolTip() == name)
            return each;
    }
    qFatal("no such field: %s", qPrintable(name));
}

QPushButton* ScenarioEditorTest::button(const QString& text) const
{
    for (QPushButton* each : m_editor->findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    qFatal("no such button: %s", qPrintable(text));
}

QString ScenarioEditorTest::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

void ScenarioEditorTest::init()
{
    m_editor = std::make_unique<ScenarioEditor>(ScenarioShelf(m_folder.filePath(u"shelf"_s)));
    m_editor->setRoutes({u"pages/home/home"_s, u"pages/draw/draw"_s});
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void ScenarioEditorTest::everyScenarioComesBack_data()
{
    QTest::addColumn<PageScenario>("scenario");
    PageScenario scenario;
    QTest::newRow("default") << scenario;
    scenario.device = deviceById(u"tablet"_s);
    scenario.theme = PageScenario::Theme::Dark;
    scenario.fontSize = 19;
    scenario.language = u"fr"_s;
    scenario.scene = 1999;
    scenario.entry = u"pages/gone/gone"_s;
    scenario.query = u"a=1&b=2"_s;
    QTest::newRow("phone and entry") << scenario;
    scenario = {};
    scenario.permissions = PageScenario::Permissions::Refused;
    scenario.scopes = {{u"scope.camera"_s, true}, {u"scope.record"_s, true}};
    scenario.signedIn = false;
    QTest::newRow("person") << scenario;
    scenario = {};
    scenario.clock = PageScenario::Clock::Frozen;
    scenario.clockMs = 1'800'000'012'345;
    QTest::newRow("clock that stands") << scenario;
    scenario.clock = PageScenario::Clock::Shifted;
    scenario.clockMs = -(3LL * 86'400'000) - (5 * 3'600'000) - 61'234;
    QTest::newRow("clock shifted by an odd amount") << scenario;
    scenario = {};
    scenario.network = PageScenario::Network::Answers;
    scenario.answers = {NetworkAnswer{u"https://a.example/"_s, u"GET"_s, 201, u"text"_s}};
    scenario.answersFile = u"x.har"_s;
    scenario.answersSha256 = QString(64, u'a');
    QTest::newRow("answers") << scenario;
}

void ScenarioEditorTest::everyScenarioComesBack()
{
    QFETCH(PageScenario, scenario);
    m_editor->setScenario(scenario);
    QCOMPARE(m_editor->scenario(), scenario);
    QSignalSpy applied(m_editor.get(), &ScenarioEditor::applied);
    m_editor->apply();
    QCOMPARE(applied.first().first().value<PageScenario>(), scenario);
    m_editor->resetToDefault();
    QCOMPARE(m_editor->scenario(), PageScenario());
}

void ScenarioEditorTest::keysMakeAScenario()
{
    QSignalSpy applied(m_editor.get(), &ScenarioEditor::applied);
    QList<QComboBox*> boxes = m_editor->tabs()->widget(0)->findChildren<QComboBox*>();
    QComboBox* theme = nullptr;
    for (QComboBox* box : boxes) {
        if (box->count() == 2)
            theme = box;
    }
    QVERIFY(theme);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QVERIFY(applied.isEmpty());
    QTest::keyClick(theme, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.first().first().value<PageScenario>().theme, PageScenario::Theme::Dark);
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->isVisible());
}

void ScenarioEditorTest::sceneIsTyped()
{
    m_editor->tabs()->setCurrentIndex(1);
    auto* scene = m_editor->tabs()->widget(1)->findChild<QComboBox*>();
    QVERIFY(scene->isEditable());
    scene->setFocus();
    scene->lineEdit()->selectAll();
    QTest::keyClicks(scene, u"1129"_s);
    QCOMPARE(m_editor->scenario().scene, 1129);
    scene->lineEdit()->selectAll();
    QTest::keyClicks(scene, u"1256"_s);
    QCOMPARE(m_editor->scenario().scene, 1256);
    QTest::keyClick(scene, Qt::Key_Tab);
    QCOMPARE(m_editor->scenario().scene, 1256);
}

void ScenarioEditorTest::permissionsOneByOne()
{
    m_editor->tabs()->setCurrentIndex(2);
    auto* list = named<QListWidget>(u"Permissions"_s);
    list->setFocus();
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_editor->scenario().scopes, (QMap<QString, bool>{{u"scope.camera"_s, false}}));
    QCOMPARE(m_editor->scenario().permissions, PageScenario::Permissions::Granted);
}

void ScenarioEditorTest::handyTimes()
{
    m_editor->tabs()->setCurrentIndex(3);
    button(u"In 7 days"_s)->click();
    QCOMPARE(m_editor->scenario().clock, PageScenario::Clock::Shifted);
    QCOMPARE(m_editor->scenario().clockMs, 7LL * 86'400'000);
    button(u"At 3 a.m."_s)->click();
    QCOMPARE(m_editor->scenario().clock, PageScenario::Clock::Frozen);
    const QTimeZone phones("Asia/Shanghai");
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(m_editor->scenario().clockMs, phones).time(), QTime(3, 0));
    button(u"On Saturday"_s)->click();
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(m_editor->scenario().clockMs, phones).date().dayOfWeek(), 6);
    QVERIFY(m_editor->scenario().clockMs > QDateTime::currentMSecsSinceEpoch());
}

void ScenarioEditorTest::answersComeFromAFile()
{
    const QAbstractItemModelTester tester(m_editor->network()->findChild<AnswersModel*>());
    const QString path = write(u"x.har"_s, R"({"log":{"entries":[
        {"request":{"method":"GET","url":"https://a.example/1"},
         "response":{"status":200,"content":{"mimeType":"application/json","text":"{\"price\":9}"}}},
        {"request":{"method":"POST","url":"https://a.example/2"},"response":{"status":500,"content":{}}}]}})");
    QSignalSpy read(m_editor->network(), &NetworkPart::fileRead);
    m_editor->network()->readFile(path);
    QVERIFY(read.wait());
    QVERIFY(read.first().first().toBool());
    QVERIFY(m_editor->network()->resultText().contains(u"2 answer"_s));
    QVERIFY(m_editor->network()->resultText().contains(u"x.har"_s));
    const PageScenario scenario = m_editor->scenario();
    QCOMPARE(scenario.network, PageScenario::Network::Answers);
    QCOMPARE(scenario.answers.size(), 2);
    QCOMPARE(scenario.answers.first().data, QJsonValue(QJsonObject{{u"price"_s, 9}}));
    QCOMPARE(scenario.answersFile, u"x.har"_s);
    QCOMPARE(scenario.answersSha256.size(), 64);
    auto* filter = m_editor->network()->findChild<QLineEdit*>();
    QTest::keyClicks(filter, u"post"_s);
    QCOMPARE(m_editor->network()->findChild<QTableView*>()->model()->rowCount(), 1);
}

void ScenarioEditorTest::badFileIsRefusedInPlace()
{
    PageScenario before;
    before.answers = {NetworkAnswer{u"https://a.example/"_s, {}, 200, 1}};
    m_editor->setScenario(before);
    QSignalSpy read(m_editor->network(), &NetworkPart::fileRead);
    m_editor->network()->readFile(write(u"bad.json"_s, R"({"answers":[{"url":"https://a/"},{"url":"b"}]})"));
    QVERIFY(read.wait());
    QVERIFY(!read.first().first().toBool());
    QVERIFY2(m_editor->network()->resultText().contains(u"answers[1].url"_s),
             qPrintable(m_editor->network()->resultText()));
    QCOMPARE(m_editor->scenario(), before);
}

void ScenarioEditorTest::answerIsWrittenByHand()
{
    m_editor->tabs()->setCurrentIndex(4);
    auto* address = named<QLineEdit>(u"Address"_s);
    named<QPlainTextEdit>(u"Answer"_s)->setPlainText(uR"({"open": true})"_s);
    QTest::keyClicks(address, u"nonsense"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(m_editor->scenario().answers.isEmpty());
    QVERIFY(m_editor->network()->resultText().contains(u"url"_s));
    address->clear();
    QTest::keyClicks(address, u"https://a.example/*"_s);
    QTest::keyClick(address, Qt::Key_Return);
    const PageScenario scenario = m_editor->scenario();
    QCOMPARE(scenario.network, PageScenario::Network::Answers);
    QCOMPARE(scenario.answers.size(), 1);
    QCOMPARE(scenario.answers.first().url, u"https://a.example/*"_s);
    QCOMPARE(scenario.answers.first().data, QJsonValue(QJsonObject{{u"open"_s, true}}));
}

void ScenarioEditorTest::noMoreAnswersThanCanBeReadAgain()
{
    PageScenario full;
    full.answers = QList<NetworkAnswer>(AnswersLimits().answers, NetworkAnswer{u"https://a.example/"_s, {}, 200, 1});
    m_editor->setScenario(full);
    m_editor->tabs()->setCurrentIndex(4);
    auto* address = named<QLineEdit>(u"Address"_s);
    QTest::keyClicks(address, u"https://b.example/"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_editor->scenario().answers.size(), AnswersLimits().answers);
    QVERIFY(m_editor->network()->resultText().contains(QString::number(AnswersLimits().answers)));
}

void ScenarioEditorTest::namedScenariosAreKept()
{
    PageScenario scenario;
    scenario.scene = 1129;
    m_editor->setScenario(scenario);
    auto* name = named<QLineEdit>(u"Name to keep the scenario under"_s);
    QTest::keyClicks(name, u"crawler/1"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto* presets = named<QComboBox>(u"Named scenarios"_s);
    QCOMPARE(presets->count(), 2);
    QCOMPARE(presets->currentText(), u"crawler/1"_s);
    presets->setFocus();
    QTest::keyClick(presets, Qt::Key_Up);
    QCOMPARE(m_editor->scenario(), PageScenario());
    QTest::keyClick(presets, Qt::Key_Down);
    QCOMPARE(m_editor->scenario(), scenario);
    m_editor->removePreset();
    QCOMPARE(presets->count(), 1);
    QCOMPARE(ScenarioShelf(m_folder.filePath(u"shelf"_s)).names(), QStringList());
}

void ScenarioEditorTest::longNamesAreKept()
{
    const ScenarioShelf shelf(m_folder.filePath(u"long"_s));
    const QString beginning = u"抽奖页在活动结束以后以未登录身份从群聊卡片进入并且拒绝全部授权的场景"_s;
    QStringList names{beginning + u"甲"_s, beginning + u"乙"_s, u"~短.名"_s, QString(27, u'审'), QString(60, u'审')};
    PageScenario scenario;
    for (const QString& name : names) {
        ++scenario.fontSize;
        const Result<void> saved = shelf.save(name, scenario);
        QVERIFY2(saved.ok(), qPrintable(name));
    }
    QStringList found = shelf.names();
    found.sort();
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(found, sorted);
    int size = PageScenario().fontSize;
    for (const QString& name : names)
        QCOMPARE(shelf.scenario(name).value().fontSize, ++size);
    QVERIFY(shelf.remove(names.first()).ok());
    QVERIFY(!shelf.names().contains(names.first()));
    QCOMPARE(shelf.scenario(names.at(1)).value().fontSize, 18);
}

void ScenarioEditorTest::wordsSayWhatDeparts()
{
    PageScenario scenario;
    const QString usual = ScenarioWords::brief(scenario);
    QVERIFY(!usual.contains(u" · "_s));
    scenario.theme = PageScenario::Theme::Dark;
    scenario.signedIn = false;
    scenario.scene = 1154;
    scenario.scopes = {{u"scope.camera"_s, false}, {u"scope.record"_s, true}};
    scenario.network = PageScenario::Network::Answers;
    scenario.answersFile = u"x.har"_s;
    scenario.answers = {NetworkAnswer{u"https://a.example/"_s, {}, 200, 1}};
    const QString words = ScenarioWords::brief(scenario);
    for (const QString& part : {u"dark"_s, u"signed out"_s, u"1154"_s, u"camera refused"_s, u"x.har"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY2(!words.contains(u"microphone"_s), "granted, as everything is");
    QCOMPARE(ScenarioWords::ofRecord(scenario.toRecord()), words);
    for (const QString& scope : permissionScopes())
        QVERIFY(ScenarioWords::scope(scope) != scope);
    QVERIFY(ScenarioWords::scene(4711).isEmpty());
}

void ScenarioEditorTest::buttonFitsItsWords()
{
    PageScenario scenario;
    scenario.query = QString(300, u'q');
    ScenarioButton button;
    button.resize(120, 28);
    button.setScenario(scenario);
    QVERIFY(button.fontMetrics().horizontalAdvance(button.text()) <= 120);
    QCOMPARE(button.words(), ScenarioWords::brief(scenario));
}

QTEST_MAIN(ScenarioEditorTest)
#include "tst_scenarioeditor.moc"
