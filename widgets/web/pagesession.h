// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/inspectedpage.h"
#include "review/trace/markedplace.h"
#include "review/trace/pageerror.h"
#include "review/trace/pagescenario.h"
#include "review/trace/pagesight.h"
#include "review/trace/pagestate.h"
#include "review/trace/pickedelement.h"
#include "review/trace/recordedcall.h"
#include "review/trace/refusedattempt.h"
#include "review/trace/traceentry.h"

#include <QImage>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QWebEnginePage;

namespace Mingjing {

class PackageContents;

/// One package running in one sandbox of its own: an off-the-record profile, a scheme handler, a renderer process.
/// Shows nothing by itself; PhoneView does. Lives on the GUI thread. Everything it reports was said by hostile code:
/// bounded and of the right type, never to be believed.
class PageSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageSession)

public:
    enum class Phase {
        Idle, ///< start() was not called
        Starting, ///< the runtime is loading, or the package's app.js is running
        Running,
        Unresponsive, ///< the logic hung and was ended; restart() helps
        Crashed, ///< the renderer process is gone; restart() helps
    };
    Q_ENUM(Phase)
    /// Why a program that was running runs no more.
    enum class Stop {
        None,
        SilentLogic, ///< its scripts did not come to an end
        SilentPage, ///< its page could not be laid out or drawn in time
        Memory, ///< it held more than PageWatchdog::mostBytes
        Navigation, ///< it opened one page after the other without end
        Crash, ///< the process ended by itself, most often for want of memory
    };
    Q_ENUM(Stop)

    /// \a contents is shared: it is read until the session is destroyed.
    explicit PageSession(std::shared_ptr<const PackageContents> contents, PageScenario scenario = {},
                         QObject* parent = nullptr);
    ~PageSession() override;

    Phase phase() const;
    /// Why the phase is Unresponsive or Crashed; currentRoute() says where.
    Stop stopped() const;
    const PageScenario& scenario() const;
    /// The page that was opened last, by the person or by the package; empty before the first.
    QString currentRoute() const;
    /// Its query without the leading `?`; empty also when that is not known, as after going back.
    QString currentQuery() const;
    /// Owned by the session; for PhoneView and for nobody else.
    QWebEnginePage* page() const;

    /// Loads the runtime and launches the package's app. Answers with ready(). Opens no page.
    void start();
    /// Ends everything the package runs and starts it anew, on the page that was current.
    void restart();
    /// The same with another device, theme, network, …
    void restart(const PageScenario& scenario);

    /// Opens \a route (without a leading `/`) as if the program had been entered there. Before ready() it is
    /// remembered. Answers with pageOpened(), whose errors say why when there is no such page.
    void open(const QString& route, const QString& query = {});
    /// As the person's back button.
    void back();
    /// While on, touches do not reach the package but are answered with hovered() and picked().
    void setPickMode(bool on);
    /// Outlines what \a place made; an invalid place removes the outline.
    void highlight(const SourcePlace& place);

    /// Outlines what shows the line \a text and scrolls to it; empty removes the outline.
    void highlightText(const QString& text);

    /// From now on placesMarked() tells where what \a places made is in sight; at most 300 of them. None: no more.
    void markPlaces(const QList<SourcePlace>& places);

    /// Changes the theme while the program runs, which tells it so.
    void setTheme(PageScenario::Theme theme);

    /// While on, what a person taps and types and how far they scroll the page is told by tapped() and scrolled().
    void setTellsTouches(bool on);
    /// Does what tapped() of another session told; nothing when the page has nothing like it.
    void tap(const QJsonObject& tap);
    /// In logical pixels.
    void scrollTo(int top);

    /// \a callback gets nothing when the page cannot answer. Called once, later, unless the session is destroyed
    /// before; so are the callbacks of settle() and exercise().
    void requestReport(std::function<void(std::optional<PageReport>)> callback);
    /// Calls \a callback when the page has been quiet for a moment, at the latest after about \a timeoutMs; false: the
    /// page did not answer at all.
    void settle(int timeoutMs, std::function<void(bool answered)> callback);
    /// Lets the runtime tap what listens for taps on the current page, one after the other, then calls \a callback with
    /// how many it tapped, at the latest after about \a timeoutMs.
    void exercise(int timeoutMs, std::function<void(int taps)> callback);
    /// Asks for the data of the page on top; answers with inspected(), if the page answers at all.
    void inspect();
    /// What is in sight and what can be done there, when the page has come to rest, at the latest after about \a
    /// timeoutMs; nothing when the page did not answer.
    void look(int timeoutMs, std::function<void(std::optional<PageSight>)> callback);
    /// Does the action of index \a action among those of the last sight, then looks.
    void act(int action, int timeoutMs, std::function<void(std::optional<PageSight>)> callback);
    /// What the view that shows the page shows now, in that view's device pixels; null when no view shows it.
    QImage grab() const;

Q_SIGNALS:
    /// The session is about to be destroyed: the last moment at which its page() may be let go.
    void closing();
    void phaseChanged(Mingjing::PageSession::Phase phase);
    /// The app was launched (perhaps with \a launchErrors); pages can be opened.
    void ready(const QList<Mingjing::PageError>& launchErrors);
    void pageOpened(const Mingjing::PageState& state);
    /// Routes, the bottom one first.
    void stackChanged(const QStringList& routes);
    /// A page that was opened before is in sight again, as after going back or to another tab; follows stackChanged().
    void pageReturned(const QString& route);
    /// The package begins to run: what is traced from here on is of another run.
    void runStarted();
    /// What happened, in order, calls and everything else; \a answers belong to calls traced before or now.
    void traced(const QList<Mingjing::TraceEntry>& entries, const QList<Mingjing::TraceAnswer>& answers);
    void inspected(const Mingjing::InspectedPage& page);
    void callRecorded(const Mingjing::RecordedCall& call);
    void blocked(const Mingjing::RefusedAttempt& attempt);
    void scriptError(const Mingjing::PageError& error);
    void picked(const Mingjing::PickedElement& element);
    void hovered(const Mingjing::PickedElement& element);
    void tapped(const QJsonObject& tap);
    void scrolled(int top);
    void placesMarked(const QList<Mingjing::MarkedPlace>& places);
    /// What the package printed. \a level is `log`, `info`, `warn`, `error` or `debug`.
    void consoleMessage(const QString& level, const QString& text);
    /// The package's logic hung on \a page and was ended.
    void unresponsive(const QString& page);
    /// The renderer process ended, or was ended because it did not answer.
    void crashed();
    /// Loading the runtime, 0 to 100.
    void progress(int percent);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Mingjing
