// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workstationdriver.h"

#include "app/mainwindow.h"
#include "app/reviewroom.h"
#include "review/cases/reviewsession.h"
#include "storage/cases/sqlconnection.h"
#include "storage/cases/sqlitecasestore.h"
#include "storage/cases/sqlstatement.h"
#include "widgets/common/actionregistry.h"
#include "widgets/source/sourcepane.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pane/phonepane.h"
#include "widgets/web/phoneview.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int patience = 30000;
constexpr int dialogPollMs = 10;

/// Gives [x, y] of the middle of the element asked for, or nothing.
const QString findScript = QStringLiteral(R"((() => {
    for (const element of document.querySelectorAll('%1')) {
        const box = element.getBoundingClientRect()
        const x = box.x + box.width / 2, y = box.y + box.height / 2
        if (!box.width || !box.height || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue
        if (!element.textContent.includes('%2')) continue
        const top = document.elementFromPoint(x, y)
        if (top && (element.contains(top) || top.contains(element))) return [x, y]
    }
})())");

} // namespace

WorkstationDriver::WorkstationDriver(const QString& database)
{
    auto store = SqliteCaseStore::open(database);
    if (!store)
        qFatal("%s", qPrintable(store.error().toString()));
    m_application = std::make_unique<Application>(std::move(*store));
    if (const auto started = m_application->start(); !started)
        qFatal("%s", qPrintable(started.error().toString()));
    activate();
}

WorkstationDriver::~WorkstationDriver() = default;

ReviewRoom& WorkstationDriver::room()
{
    return *window().reviewRoom();
}

PhoneView& WorkstationDriver::phone()
{
    return *room().phone()->phone();
}

PageSession* WorkstationDriver::session()
{
    return room().phone()->pageSession();
}

SourceEditor* WorkstationDriver::editor()
{
    return room().source()->currentEditor();
}

QAction* WorkstationDriver::action(const char* id)
{
    return window().actionRegistry()->action(QString::fromLatin1(id));
}

QString WorkstationDriver::notice()
{
    return window().notice()->isVisible() ? window().notice()->text() : QString();
}

qsizetype WorkstationDriver::countEvents(EventKind kind)
{
    const QList<ReviewEvent>& journal = m_application->session()->journal();
    return std::count_if(journal.cbegin(), journal.cend(), [kind](const auto& event) { return event.kind == kind; });
}

void WorkstationDriver::activate()
{
    // Where no window manager does it: the window is active again when a dialog has gone.
    if (QApplication::activeWindow() == &window())
        return;
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not become active");
}

void WorkstationDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    activate();
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window(), key, modifiers);
}

bool WorkstationDriver::pressKeysOf(const char* id)
{
    const QAction* asked = action(id);
    if (!asked || asked->shortcut().isEmpty() || !asked->isEnabled())
        return false;
    const QKeyCombination keys = asked->shortcut()[0];
    press(keys.key(), keys.keyboardModifiers());
    return true;
}

void WorkstationDriver::type(const QString& text)
{
    QWidget* focused = QApplication::focusWidget();
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; })) {
        QTest::keyClicks(focused ? focused : &window(), text);
        return;
    }
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(focused, &typed);
}

void WorkstationDriver::answerFileDialog(const QString& path)
{
    auto* timer = new QTimer(&window());
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* name = dialog ? dialog->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
        if (!name)
            return;
        timer->stop();
        timer->deleteLater();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start(dialogPollMs);
}

void WorkstationDriver::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &dropped);
}

bool WorkstationDriver::waitForPage(const QString& route)
{
    if (!waitFor([&] { return session() && session()->currentRoute() == route; }))
        return false;
    std::optional<bool> quiet;
    session()->settle(5000, [&](bool answered) { quiet = answered; });
    return waitFor([&] { return quiet.has_value(); }) && *quiet && session()->currentRoute() == route;
}

std::optional<QPoint> WorkstationDriver::find(const QString& selector, const QString& text)
{
    std::optional<QVariantList> answer;
    session()->page()->runJavaScript(findScript.arg(selector, text),
                                     [&](const QVariant& value) { answer = value.toList(); });
    if (!waitFor([&] { return answer.has_value(); }) || answer->size() != 2)
        return std::nullopt;
    return (QPointF(answer->at(0).toDouble(), answer->at(1).toDouble()) * phone().scale()).toPoint();
}

bool WorkstationDriver::clickInPhone(const QString& selector, const QString& text)
{
    std::optional<QPoint> at;
    if (!session() || !waitFor([&] { return (at = find(selector, text)).has_value(); }))
        return false;
    QWidget* screen = phone().findChild<QWebEngineView*>()->focusProxy();
    QTest::mouseMove(screen, *at);
    QTest::mouseClick(screen, Qt::LeftButton, {}, *at);
    return true;
}

bool WorkstationDriver::dragOverPhone(QPoint from, QPoint to)
{
    auto* marker = phone().findChild<QWidget*>(u"phoneMarker"_s);
    if (!marker || !marker->isVisible())
        return false;
    QTest::mousePress(marker, Qt::LeftButton, {}, from);
    QTest::mouseMove(marker, (from + to) / 2);
    QTest::mouseMove(marker, to);
    QTest::mouseRelease(marker, Qt::LeftButton, {}, to);
    return true;
}

QLineEdit* WorkstationDriver::field(const QWidget& parent, const QString& name)
{
    for (QLineEdit* each : parent.findChildren<QLineEdit*>()) {
        if (each->isVisible() && (each->placeholderText() == name || each->accessibleName() == name))
            return each;
    }
    return nullptr;
}

bool WorkstationDriver::waitFor(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, patience);
}

bool WorkstationDriver::endLeases(const QString& database)
{
    const auto connection = SqlConnection::open(database);
    return connection
        && runSql((*connection)->database(), u"UPDATE case_leases SET process_start = 'of another process'"_s).ok();
}

} // namespace Mingjing
