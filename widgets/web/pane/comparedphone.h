// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagedifference.h"
#include "review/trace/pagescenario.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Mingjing {

class PackageContents;
class PageSession;
class PhoneView;
class ScenarioButton;

/// The second phone: the same package under another scenario, which goes where the first one goes. GUI thread.
class ComparedPhone final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparedPhone)

public:
    explicit ComparedPhone(QWidget* parent = nullptr);
    ~ComparedPhone() override;

    /// Runs \a package beside \a first, which did what \a before says until now; it goes to where \a first is.
    void start(PageSession& first, const PageObservation& before, const std::shared_ptr<const PackageContents>& package,
               const PageScenario& scenario);
    void stop();
    /// Runs the same package anew under another scenario.
    void setScenario(const PageScenario& scenario);
    const PageScenario& scenario() const { return m_scenario; }

    /// Whether taps, typing and scrolling of the first are done here too. At first on.
    bool isMirroring() const { return m_mirrors; }
    void setMirroring(bool on);

    PhoneView* phone() const { return m_phone; }
    PageSession* session() const { return m_session.get(); }
    /// The button that names the scenario; a click on it asks for another.
    ScenarioButton* scenarioButton() const { return m_button; }
    const QList<PageDifference>& differences() const { return m_differences; }

    /// Whether differences() is what both showed at the last asking.
    bool isCompared() const { return m_compared; }

    /// Asks both what they show now; differencesChanged() follows.
    void compare();

Q_SIGNALS:
    void differencesChanged();

private:
    /// What one of the two did since it was started.
    struct Seen {
        PageObservation observed;
        bool answered = false;
    };

    void watch(PageSession& session, Seen& seen);
    void follow();
    void ask(PageSession& session, Seen& seen, int round);
    void tell();

    PhoneView* m_phone = nullptr;
    ScenarioButton* m_button = nullptr;
    PageSession* m_first = nullptr;
    std::shared_ptr<const PackageContents> m_package;
    PageScenario m_scenario;
    std::unique_ptr<PageSession> m_session;
    Seen m_seenFirst;
    Seen m_seenSecond;
    QString m_firstQuery;
    QList<PageDifference> m_differences;
    QTimer m_quiet;
    QTimer m_following;
    int m_round = 0;
    bool m_mirrors = true;
    bool m_compared = false;
};

} // namespace Mingjing
