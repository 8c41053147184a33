// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/web/auditpicture.h"
#include "widgets/web/auditrunner.h"
#include "widgets/web/offscreenstage.h"
#include "widgets/web/pagesession.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Mingjing {

/// The walk of AuditRunner, step by step.
class AuditRunner::Private final : public QObject
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(AuditRunner& owner, std::shared_ptr<const PackageContents> contents, AuditOptions options);
    ~Private() override;

    void nextPage();
    void open();
    void cancel();

private:
    enum class Step { Idle, Opening, Stuck, Looking, Exercising, Done };

    void startSession();
    void dropSession();
    void opened(const PageState& state);
    void neverOpened();
    void showedInstead();
    void erred(const PageError& error);
    void arrived(const PageState& state);
    void settleAndLook(int pauseMs);
    void look();
    void looked(const std::optional<PageReport>& report);
    void exercise();
    void note(const PageError& error);
    /// A page's errors are its own, whichever page was being looked at when they came.
    QList<PageError>& errorsOf(const QString& route);
    /// Where something that happened on \a route belongs: what the page before did late is the page before's.
    PageAudit& auditOf(const QString& route);
    /// The sandbox is gone. Who is to blame is known once the page that was to come has another chance.
    void broke(const QString& kind, const QString& message);
    void called(const RecordedCall& call);
    void answered(const TraceAnswer& answer);
    /// The page hung, crashed or never came: write it down and go on with a fresh sandbox.
    void fail(const QString& kind, const QString& message);
    void pageDone();
    void finish();

    /// \a step, unless the page for which it was asked is over by then.
    template <typename Step>
    auto guarded(Step step)
    {
        return [this, step = std::move(step), round = m_round](const auto& value) {
            if (round == m_round)
                step(value);
        };
    }

    AuditRunner& q;
    const std::shared_ptr<const PackageContents> m_contents;
    const AuditOptions m_options;
    AuditPictures m_pictures;
    std::unique_ptr<PageSession> m_session;
    OffscreenStage m_stage;
    QTimer m_limit;
    AuditReport m_report;
    PageAudit m_page;
    /// Another page than the one that was asked for has come.
    std::optional<PageState> m_instead;
    QImage m_picture;
    bool m_lookedTwice = false;
    /// The page is opened in a sandbox of its own after one broke on the way to it.
    bool m_again = false;
    /// The sandbox has shown another page before.
    bool m_leaving = false;
    /// What the page before is to blame for if this one opens by itself.
    std::optional<PageError> m_farewell;
    /// Where tapping on the page before has led.
    QSet<QString> m_strays;
    /// Errors of pages that a tap led to before their turn.
    QHash<QString, QList<PageError>> m_early;
    /// Where the calls of this session stand: the number of the page, and of the call on it.
    QHash<qint64, std::pair<qsizetype, qsizetype>> m_calls;
    qsizetype m_next = 0;
    quint64 m_round = 0;
    Step m_step = Step::Idle;
};

} // namespace Mingjing
