// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pageerror.h"
#include "review/trace/pagescenario.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace Mingjing {

class PageSession;
class PhoneView;
class ReviewContext;

/// The phone with its bar: device, back, pick, mark a picture. Runs the open package in a sandbox of its own, tells the
/// context what it did, and follows the context's selection.
class PhonePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhonePane)

public:
    /// \a context must outlive the pane.
    explicit PhonePane(ReviewContext& context, QWidget* parent = nullptr);
    ~PhonePane() override;

    PhoneView* phone() const { return m_phone; }
    PageSession* pageSession() const { return m_session.get(); }

    QAction* pickAction() const { return m_pick; }
    QAction* markAction() const { return m_mark; }
    QAction* backAction() const { return m_back; }
    QAction* restartAction() const { return m_restart; }

    const PageScenario& scenario() const { return m_scenario; }

public Q_SLOTS:
    /// Runs the package anew under another scenario.
    void setScenario(const Mingjing::PageScenario& scenario);

Q_SIGNALS:
    /// The first page of a package was painted, \a ms after the package began to run.
    void firstPageShown(int ms);

private:
    void makeActions();
    void resetSession();
    /// Where the auditor looked last, else the entry page.
    QString startRoute() const;
    void openPage(const QString& route);
    void connectSession();
    /// The scenario as the journal names it.
    QString scenarioText() const;
    /// The page in sight was looked at long enough.
    void recordView();
    void captureMarked(const QRectF& deviceRect);
    void showErrorCount();
    void updateEnabled();

    ReviewContext& m_context;
    PageScenario m_scenario;
    std::unique_ptr<PageSession> m_session;
    PhoneView* m_phone = nullptr;
    QComboBox* m_devices = nullptr;
    QLabel* m_route = nullptr;
    QLabel* m_problems = nullptr;
    QAction* m_pick = nullptr;
    QAction* m_mark = nullptr;
    QAction* m_back = nullptr;
    QAction* m_restart = nullptr;
    QAction* m_dark = nullptr;
    QList<PageError> m_errors;
    QStringList m_refused;
    /// The page asked for last, until it is there.
    QString m_asked;
    /// The page that is painted, which is not always the one that is on its way.
    QString m_shownRoute;
    QTimer m_dwell;
    bool m_following = false;
};

} // namespace Mingjing
