// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/markedplace.h"
#include "review/trace/pagedifference.h"
#include "review/trace/pageerror.h"
#include "review/trace/pagescenario.h"
#include "widgets/web/pane/casescenario.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QToolButton;

namespace Mingjing {

class ComparisonPane;
class ElementReadout;
class PageSession;
class PhoneView;
class ReviewContext;
class ScenarioButton;
class ScenarioEditor;

/// The phone with its bar: scenario, back, pick, mark a picture; on demand a second phone beside it. Runs the open
/// package in a sandbox of its own, tells the context what it did, and follows the context's selection. Its scenario is
/// that of the case.
class PhonePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhonePane)

public:
    /// \a context must outlive the pane.
    explicit PhonePane(ReviewContext& context, QWidget* parent = nullptr);
    ~PhonePane() override;

    /// Where a case that is replayed keeps its bytes; null: the live case.
    void setBytes(CaseBytes bytes) { m_bytes = std::move(bytes); }

    PhoneView* phone() const { return m_phone; }
    PageSession* pageSession() const { return m_session.get(); }
    ComparisonPane* comparison() const { return m_comparison; }
    ScenarioEditor* editor() const { return m_editor; }

    QAction* pickAction() const { return m_pick; }
    QAction* markAction() const { return m_mark; }
    QAction* backAction() const { return m_back; }
    QAction* restartAction() const { return m_restart; }
    QAction* scenarioAction() const { return m_change; }
    QAction* compareAction() const { return m_compare; }

    const PageScenario& scenario() const { return m_scenario; }

public Q_SLOTS:
    /// Runs the package anew under another scenario, which becomes the case's. Where only the theme is another, the
    /// program goes on and is told.
    void setScenario(const Mingjing::PageScenario& scenario);
    /// Opens \a route with \a query, without the leading `?`.
    void showPage(const QString& route, const QString& query);

Q_SIGNALS:
    /// The first page of a package was painted, \a ms after the package began to run.
    void firstPageShown(int ms);
    /// A second phone came or went.
    void comparingChanged(bool on);

private:
    void makeActions();
    void layOut();
    void connectContext();
    void takeCase();
    /// Where a replay stands the scenario may be another.
    void followReplay();
    void showScenario();
    void resetSession();
    /// Where the auditor looked last, else the entry page.
    QString startRoute() const;
    void openPage(const QString& route, const QString& query = {});
    void connectSession();
    /// The page \a route is painted.
    void notePage(const QString& route, const QString& query);
    /// What is traced from here on is of the present scenario.
    void noteScenario();
    /// Where it hides nothing that is pointed at.
    void placeReadout(bool above);
    void openEditor();
    void compare(bool on);
    /// The page in sight was looked at long enough.
    void recordView();
    void captureMarked(const QRectF& deviceRect);
    void showErrorCount();
    /// How many hints ask about the page in sight.
    void showHintCount();
    /// Outlines what the selected hint is about, if that is of the page in sight.
    void outlineHint();
    /// Asks where on the page the things are that hints ask about.
    void markHints();
    void frameHints(const QList<MarkedPlace>& places);
    void updateEnabled();

    ReviewContext& m_context;
    CaseBytes m_bytes;
    PageScenario m_scenario;
    std::unique_ptr<PageSession> m_session;
    PhoneView* m_phone = nullptr;
    ScenarioButton* m_button = nullptr;
    ScenarioEditor* m_editor = nullptr;
    ComparisonPane* m_comparison = nullptr;
    QLabel* m_route = nullptr;
    ElementReadout* m_readout = nullptr;
    QLabel* m_problems = nullptr;
    QToolButton* m_hints = nullptr;
    /// Whose places are asked for, by their index.
    QStringList m_marked;
    QList<MarkedPlace> m_framed;
    QAction* m_pick = nullptr;
    QAction* m_mark = nullptr;
    QAction* m_back = nullptr;
    QAction* m_restart = nullptr;
    QAction* m_dark = nullptr;
    QAction* m_change = nullptr;
    QAction* m_compare = nullptr;
    /// What the program did since it was started.
    PageObservation m_seen;
    QList<PageError> m_errors;
    QStringList m_refused;
    /// What the case said of its scenario when it was last looked at.
    QJsonObject m_caseDetails;
    QString m_caseWords;
    /// The page asked for last, until it is there.
    QString m_asked;
    /// The page that is painted, which is not always the one that is on its way.
    QString m_shownRoute;
    QTimer m_dwell;
    bool m_following = false;
};

} // namespace Mingjing
