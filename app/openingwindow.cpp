// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingwindow.h"

#include "storage/cases/sqlitecasestore.h"
#include "widgets/common/noticebar.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QPromise>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// What takes no longer is not worth a window.
constexpr int patienceMilliseconds = 500;

Result<DatabaseAccess> prepare(const QString& database, const OpeningWatch& watch)
{
    const auto prepared = SqliteCaseStore::prepare(database, watch);
    if (prepared)
        return DatabaseAccess::Writing;
    const ErrorCode code = prepared.error().code;
    if (code != ErrorCode::Unwritable && code != ErrorCode::Unreadable && code != ErrorCode::Busy)
        return prepared.error();
    if (const auto reading = SqliteCaseStore::openForReading(database); !reading)
        return prepared.error();
    return DatabaseAccess::Reading;
}

} // namespace

OpeningWindow::OpeningWindow(const QString& database, QWidget* parent)
    : QWidget(parent), m_database(database), m_notice(new NoticeBar)
{
    setWindowTitle(tr("Mingjing"));
    auto* where = new QLabel(m_database);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    auto* what =
        new QLabel(tr("The cases are being opened. What is done when you stop stays done, and the rest follows "
                      "the next time."));
    what->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(where);
    layout->addStretch();
    layout->addWidget(m_notice);
    resize(640, 180);
    connect(m_notice, &NoticeBar::cancelRequested, this, &OpeningWindow::stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &OpeningWindow::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &OpeningWindow::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_patience.stop();
        Q_EMIT finished();
    });
}

OpeningWindow::~OpeningWindow()
{
    m_cancellation.request();
    m_watcher.waitForFinished();
}

void OpeningWindow::start()
{
    m_patience.start();
    m_watcher.setFuture(QtConcurrent::run(
        [database = m_database, cancellation = m_cancellation](QPromise<Result<DatabaseAccess>>& promise) {
            OpeningWatch watch{cancellation, {}};
            watch.progress = [&](OpeningStage stage, qsizetype done, qsizetype total) {
                promise.setProgressRange(0, int(total));
                promise.setProgressValueAndText(int(done), QString::number(int(stage)));
            };
            promise.addResult(prepare(database, watch));
        }));
}

Result<DatabaseAccess> OpeningWindow::outcome() const
{
    return m_watcher.result();
}

void OpeningWindow::stop()
{
    m_cancellation.request();
    m_notice->showMessage(NoticeBar::Kind::Information, tr("Stopping…"));
}

void OpeningWindow::showProgress()
{
    if (m_cancellation.requested())
        return;
    const int done = m_watcher.progressValue();
    const int total = m_watcher.progressMaximum();
    const QLocale locale;
    QString sentence = tr("Checking whether the database is sound…");
    if (m_watcher.progressText() == QString::number(int(OpeningStage::Upgrading)))
        sentence = tr("Backing up the database and bringing it up to date…");
    else if (m_watcher.progressText() == QString::number(int(OpeningStage::Rebuilding)))
        sentence = tr("Bringing cases up to date: %1 of %2").arg(locale.toString(done), locale.toString(total));
    m_notice->showProgress(sentence, done, total);
}

void OpeningWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    stop();
}

} // namespace Mingjing
