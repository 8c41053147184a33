// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/pagechannel.h"
#include "widgets/web/pagemessages.h"
#include "widgets/web/pageschemehandler.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pagetrace.h"
#include "widgets/web/pagewatchdog.h"
#include "widgets/web/pendinganswers.h"
#include "widgets/web/sandboxpage.h"
#include "widgets/web/sandboxprofile.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QWebChannel>

#include <array>

namespace Mingjing {

/// The inside of PageSession: its sandbox, and what the runtime's messages mean.
class PageSession::Private final : public QObject
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    struct Target {
        QString route;
        QString query;
    };

    Private(PageSession& owner, std::shared_ptr<const PackageContents> contents, PageScenario scenario);
    ~Private() override;

    /// Loads the runtime, from the beginning.
    void load();
    void openWanted();
    void setPhase(Phase next);
    void tell(QLatin1StringView function, const QJsonArray& arguments = {});
    /// Calls \a function with a fresh number and \a timeoutMs.
    void ask(QLatin1StringView function, int timeoutMs, PendingAnswers::Callback callback, const QJsonArray& more = {});
    /// Asks \a function, which answers with a sight.
    void askSight(QLatin1StringView function, int timeoutMs, std::function<void(std::optional<PageSight>)> callback,
                  const QJsonArray& more = {});

    /// As \a next, with the phone held as the package wants it.
    void setScenario(PageScenario next);

    PageSession& q;
    const std::shared_ptr<const PackageContents> contents;
    PageScenario scenario;
    Phase phase = Phase::Idle;
    Stop stop = Stop::None;
    Target current;
    std::optional<Target> wanted;
    bool pickMode = false;
    bool tellsTouches = false;

    // In this order: the page must go before its profile, the profile before what it uses.
    PageSchemeHandler handler;
    SandboxProfile profile;
    PageChannel host;
    QWebChannel channel;
    SandboxPage page;
    PageWatchdog watchdog;
    PendingAnswers pending;
    PageTrace trace;

private:
    void loaded(bool ok);
    void terminated();
    /// Ends a program that changes its stack of pages faster than any hand could.
    void countNavigation();
    void receive(const QString& json);
    void refused(const QString& url, const QString& kind);
    /// What a package makes the program remember; each has a limit of its own, so that none drowns another.
    enum class Record { Line, Call, Attempt, Error };

    /// Counts \a record; false: enough of it, which is said once as an error of the kind `cut`.
    bool admit(Record record);
    /// Passes an attempt on, if there are not too many.
    void refuse(const RefusedAttempt& attempt);
    /// As admit(), for an attempt of \a kind: a flood of one kind hides none of another.
    bool admitAttempt(const QString& kind);

    void handle(const PageMessages::Booted& message);
    void handle(const PageMessages::Launched& message);
    void handle(const PageMessages::Opened& message);
    void handle(const PageMessages::StackChanged& message);
    void handle(const PageMessages::Calls& message);
    void handle(const PageMessages::Records& message);
    void handle(const PageMessages::Inspected& message);
    void handle(const PageMessages::Refused& message);
    void handle(const PageMessages::Failed& message);
    void handle(const PageMessages::Picked& message);
    void handle(const PageMessages::Hovered& message);
    void handle(const PageMessages::Printed& message);
    void handle(const PageMessages::Hung& message);
    void handle(const PageMessages::Settled& message);
    void handle(const PageMessages::Exercised& message);
    void handle(const PageMessages::Tapped& message);
    void handle(const PageMessages::Scrolled& message);
    void handle(const PageMessages::Marked& message);
    void handle(const PageMessages::Explored& message);

    bool m_loaded = false;
    std::array<int, 4> m_remembered{};
    QElapsedTimer m_navigating;
    int m_navigations = 0;
    QHash<QString, int> m_attempts;
    std::optional<PageSight> m_sight;
};

} // namespace Mingjing
