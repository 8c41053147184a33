// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QList>
#include <QPoint>
#include <QString>

#include <memory>
#include <optional>

class QAction;
class QLineEdit;

namespace Mingjing {

class PageSession;
class PhoneView;
class ReviewRoom;
class SourceEditor;

/// A workstation on a database, in a real window, worked by keys and the mouse as a person would.
class WorkstationDriver final
{
    Q_DISABLE_COPY_MOVE(WorkstationDriver)

public:
    /// Opens or creates the database at \a database and shows the window. Ends the program when that fails.
    explicit WorkstationDriver(const QString& database);
    ~WorkstationDriver();

    Application& application() { return *m_application; }
    ReviewContext& context() { return m_application->context(); }
    const CaseState& state() { return context().state(); }
    MainWindow& window() { return *m_application->window(); }
    ReviewRoom& room();
    PhoneView& phone();
    /// nullptr while no mini-program runs.
    PageSession* session();
    /// The editor in front; nullptr when there is none.
    SourceEditor* editor();
    QAction* action(const char* id);
    /// What the notice bar says.
    QString notice();
    /// How many events of \a kind the journal of the open live case has.
    qsizetype countEvents(EventKind kind);

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses the keys of the action \a id; false when it has none or cannot be done now.
    bool pressKeysOf(const char* id);
    /// Types \a text where the focus is.
    void type(const QString& text);
    /// Answers the next file dialog with \a path.
    void answerFileDialog(const QString& path);
    /// Drops the file \a path onto the window.
    void drop(const QString& path);

    /// Calls open() and waits for its end; gives whether something was opened.
    template <typename Open>
    bool opens(Open open)
    {
        std::optional<bool> opened;
        const auto connection = QObject::connect(m_application.get(), &Application::openFinished, m_application.get(),
                                                 [&](bool done) { opened = done; });
        open();
        const bool ended = waitFor([&] { return opened.has_value(); });
        QObject::disconnect(connection);
        return ended && *opened;
    }

    /// Waits until the phone shows the page \a route and it is quiet.
    bool waitForPage(const QString& route);
    /// Clicks the middle of the first visible element of the page or its bars that \a selector finds and that shows
    /// \a text; false when there is none.
    bool clickInPhone(const QString& selector, const QString& text = {});
    /// Drags the mouse over the marker from \a from to \a to.
    bool dragOverPhone(QPoint from, QPoint to);
    /// A visible one-line field below \a parent whose placeholder or accessible name is \a name; nullptr if none.
    static QLineEdit* field(const QWidget& parent, const QString& name);

    static bool waitFor(const std::function<bool()>& holds);
    /// As if the processes that hold cases of \a database were gone.
    static bool endLeases(const QString& database);

private:
    void activate();
    std::optional<QPoint> find(const QString& selector, const QString& text);

    std::unique_ptr<Application> m_application;
};

} // namespace Mingjing
