// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes to which case, and copies of the database.
#include "app/application.h"

#include "app/mainwindow.h"
#include "app/reviewroom.h"
#include "review/cases/reviewsession.h"
#include "storage/archive/casearchive.h"
#include "storage/cases/databasebackup.h"
#include "storage/cases/sqlitecasestore.h"
#include "widgets/deadlines/duerows.h"
#include "widgets/findings/findingspane.h"
#include "widgets/timeline/replaycontroller.h"
#include "widgets/web/pane/phonepane.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>

namespace Mingjing {

void Application::sayWhetherReadOnly()
{
    if (m_store->isReadOnly())
        m_window->readingNotice()->showMessage(
            NoticeBar::Kind::Warning,
            tr("The database %1 cannot be written. Cases can be read; nothing can be recorded.").arg(m_database));
    else
        m_window->readingNotice()->clear();
}

bool Application::holdOpenCase()
{
    const QString caseId = m_session->state().caseId;
    if (m_heldCase != caseId)
        letGo();
    sayWhetherReadOnly();
    if (m_store->isReadOnly())
        return false;
    if (const auto held = m_store->hold(caseId); held) {
        m_heldCase = caseId;
        return true;
    } else if (held.error().code != ErrorCode::Busy) {
        fail(held.error());
        return false;
    }
    const auto holder = m_store->holder(caseId);
    QString sentence = tr("Somebody else is working on this case. You can read it, but nothing can be recorded.");
    if (holder && *holder) {
        const CaseHolder& who = **holder;
        sentence = tr("%1 on %2 has been working on this case since %3. You can read it, but nothing can be recorded.")
                       .arg(who.user, who.host, QLocale().toString(who.since.toLocalTime(), QLocale::ShortFormat));
    }
    m_window->readingNotice()->showMessage(NoticeBar::Kind::Warning, sentence);
    return false;
}

void Application::letGo()
{
    if (!m_heldCase.isEmpty())
        m_store->release(m_heldCase);
    m_heldCase.clear();
}

void Application::renewHold()
{
    if (m_heldCase.isEmpty())
        return;
    const auto held = m_store->hold(m_heldCase);
    if (!held && held.error().code == ErrorCode::Busy)
        fail(held.error());
}

void Application::replayCase(const std::shared_ptr<const OpenCase>& openCase, const QList<ReviewEvent>& journal,
                             const std::function<Result<QByteArray>(const QString& sha256)>& bytes)
{
    m_window->reviewRoom()->findings()->setBytes(bytes);
    m_window->reviewRoom()->phone()->setBytes(bytes);
    auto timeline = ReplayTimeline::load(journal);
    m_window->replay().start(openCase, timeline ? std::move(*timeline) : ReplayTimeline::loadUnverified(journal));
}

void Application::showForReading(const std::shared_ptr<const OpenCase>& openCase, bool enters)
{
    const QList<ReviewEvent> journal = m_session->journal();
    m_session->leave();
    m_archive.reset();
    replayCase(openCase, journal, [this](const QString& sha256) { return m_store->blob(sha256); });
    m_window->replay().last();
    if (enters)
        m_window->showRoom(MainWindow::Room::Review);
    Q_EMIT openFinished(true);
}

std::function<Result<QList<DueRow>>(const QDateTime& now)> Application::dueReading() const
{
    return [path = m_database](const QDateTime& now) -> Result<QList<DueRow>> {
        const auto store = SqliteCaseStore::openPrepared(path, true);
        if (!store)
            return store.error();
        const auto deadlines = (*store)->deadlines();
        if (!deadlines)
            return deadlines.error();
        const auto penalties = (*store)->penalties({now});
        if (!penalties)
            return penalties.error();
        return dueRows(*deadlines, *penalties, now);
    };
}

void Application::backUp(const QString& path)
{
    auto* watcher = new QFutureWatcher<Result<DatabaseCount>>(this);
    const Cancellation cancellation;
    m_cancellation.request();
    m_cancellation = cancellation;
    m_window->notice()->showProgress(tr("Backing up to %1…").arg(path), 0, 0);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Result<DatabaseCount> count = watcher->result();
        if (!count)
            return fail(count.error());
        m_window->notice()->showMessage(NoticeBar::Kind::Information,
                                        tr("%1 cases were backed up to %2, and the copy was read again: it is sound.")
                                            .arg(QLocale().toString(count->cases), path));
    });
    watcher->setFuture(QtConcurrent::run(
        [database = m_database, path, cancellation] { return backUpDatabase(database, path, cancellation); }));
}

void Application::askToRestore(const QString& path)
{
    auto* watcher = new QFutureWatcher<Result<DatabaseCount>>(this);
    const Cancellation cancellation;
    m_cancellation.request();
    m_cancellation = cancellation;
    m_window->notice()->showProgress(tr("Checking %1…").arg(path), 0, 0);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Result<DatabaseCount> count = watcher->result();
        if (!count)
            return fail(count.error());
        m_window->notice()->showChoice(
            tr("The backup %1 is sound and holds %2 cases. It takes the place of the present database, whose file is "
               "kept beside it; the window closes and opens again.")
                .arg(QFileInfo(path).fileName(), QLocale().toString(count->cases)),
            {tr("Restore this backup")}, [this, path](const QString&) {
                m_window->reviewRoom()->saveWork();
                m_backupToRestore = path;
                m_window->close();
                QCoreApplication::exit(restartCode);
            });
    });
    watcher->setFuture(QtConcurrent::run([path, cancellation] { return checkDatabase(path, cancellation); }));
}

void Application::say(const QString& sentence, bool isFailure)
{
    m_window->notice()->showMessage(isFailure ? NoticeBar::Kind::Failure : NoticeBar::Kind::Information, sentence);
}

} // namespace Mingjing
