// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/auditpicture.h"
#include "widgets/web/explorer/actionchoice.h"
#include "widgets/web/explorer/explorationbook.h"
#include "widgets/web/explorer/pageexplorer.h"
#include "widgets/web/explorer/picturelikeness.h"
#include "widgets/web/offscreenstage.h"
#include "widgets/web/pagesession.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace Mingjing {

/// The walk of PageExplorer, step by step.
class PageExplorer::Private final : public QObject
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(PageExplorer& owner, std::shared_ptr<const PackageContents> contents, ExploreOptions options);
    ~Private() override;

    void nextVisit();
    void cancel();

private:
    enum class Phase { Idle, Opening, Walking, Done };
    struct Waiting {
        ExploreOptions::Opening opening;
        int depth = 0;
    };
    struct Kept {
        PictureLikeness likeness;
        QString name;
    };
    using Sighted = std::function<void(const PageSight&)>;

    // pageexplorer.cpp: sessions, openings, ends
    void startSession();
    void dropSession();
    void open();
    void opened(const PageState& state);
    void arrived();
    void neverOpened();
    void broke(ExploredStep::Effect effect, ExplorationIssue::Kind kind);
    void endVisit(const QString& how);
    void finish();
    void tellIssues();

    // pageexplorerwalk.cpp: what is done on a page
    void look(int pauseMs, Sighted then);
    void firstLook(const PageSight& sight);
    /// Writes down the state, takes its picture when it is new, then goes on.
    void keep(const PageSight& sight, int step, std::function<void(int state)> then);
    void picture(int state, const QImage& image);
    void choose(const PageSight& sight);
    void perform(const PageSight& sight, int index);
    void performed(const PageSight& before, const OfferedAction& action, const PageSight& after);
    void leftPage(const PageSight& after, const ExploredStep& step);
    void comeBack(const PageSight& after);
    void reopen();
    void discover(const PageSight& sight);

    /// \a step, unless the visit for which it was asked is over by then.
    template <typename Step>
    auto guarded(Step step)
    {
        return [this, step = std::move(step), round = m_round](const auto&... value) {
            if (round == m_round)
                step(value...);
        };
    }
    /// Nothing was answered in time, and yet the program is alive: it is slow, or the machine is.
    void unanswered();

    /// For look() and act(): no answer is waited for once more, unless a hang or a crash is about to be told.
    auto sighted(Sighted then)
    {
        return guarded([this, then = std::move(then)](const std::optional<PageSight>& sight) {
            if (sight)
                return then(*sight);
            if (m_session && m_session->phase() == PageSession::Phase::Running)
                unanswered();
        });
    }

    PageExplorer& q;
    const std::shared_ptr<const PackageContents> m_contents;
    const ExploreOptions m_options;
    ExplorationBook m_book;
    ActionChoice m_choice;
    AuditPictures m_pictures;
    std::unique_ptr<PageSession> m_session;
    OffscreenStage m_stage;
    QTimer m_limit;
    QElapsedTimer m_clock;
    QElapsedTimer m_pageClock;
    QList<Waiting> m_queue;
    qsizetype m_next = 0;
    QSet<QString> m_listed;
    QHash<QString, int> m_discovered;
    QHash<QString, QList<Kept>> m_kept;

    ExploredVisit m_visit;
    int m_depth = 0;
    int m_reopened = 0;
    int m_unanswered = 0;
    /// Actions since the page was opened, one upon the other.
    int m_chain = 0;
    bool m_looked = false;
    bool m_lookedTwice = false;
    bool m_skipsDialogBack = false;
    std::optional<OfferedAction> m_opener;
    std::optional<OfferedAction> m_doing;
    /// What was done last when nothing was heard of the page any more.
    std::optional<OfferedAction> m_unansweredAction;
    PageSight m_seen;
    QString m_instead;
    int m_errors = 0;
    qsizetype m_toldIssues = 0;
    int m_steps = 0;
    quint64 m_round = 0;
    Phase m_phase = Phase::Idle;
};

} // namespace Mingjing
