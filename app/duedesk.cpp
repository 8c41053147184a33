// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duedesk.h"

#include "app/settings.h"
#include "widgets/deadlines/duenotices.h"
#include "widgets/deadlines/duepane.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

constexpr int soonMilliseconds = 300;
constexpr int oftenMilliseconds = 15 * 60 * 1000;
/// Lines of one message.
constexpr int mostSentences = 4;

} // namespace

DueDesk::DueDesk(Reading reading, Settings& settings, DuePane& pane, QObject* parent)
    : QObject(parent), m_reading(std::move(reading)), m_settings(settings), m_pane(pane)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    m_often.setInterval(oftenMilliseconds);
    m_often.start();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DueDesk::show);
    connect(&m_soon, &QTimer::timeout, this, &DueDesk::read);
    connect(&m_often, &QTimer::timeout, this, &DueDesk::read);
    connect(&m_pane, &DuePane::wanted, this, &DueDesk::readSoon);
    readSoon();
}

DueDesk::~DueDesk()
{
    m_watcher.waitForFinished();
}

void DueDesk::read()
{
    m_again = m_watcher.isRunning();
    if (!m_again)
        m_watcher.setFuture(QtConcurrent::run(m_reading, QDateTime::currentDateTimeUtc()));
}

void DueDesk::show()
{
    if (const Result<QList<DueRow>> rows = m_watcher.result()) {
        m_pane.setRows(*rows);
        if (m_settings.tellsDeadlines())
            tell(*rows, QDateTime::currentDateTimeUtc());
    }
    if (m_again)
        readSoon();
}

void DueDesk::tell(const QList<DueRow>& rows, const QDateTime& now)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    QHash<QString, QString> told = m_settings.toldDeadlines();
    const QList<DueNotice> notices = dueNotices(rows, now, m_settings.reminderDays(), told);
    if (notices.isEmpty())
        return;
    QStringList sentences;
    for (const DueNotice& notice : notices) {
        told.insert(notice.key, notice.told);
        sentences.append(notice.sentence);
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DueDesk::wanted);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DueDesk::wanted);
    }
    m_tray->show();
    m_tray->showMessage(tr("%n deadline(s) to look at", "", int(notices.size())),
                        sentences.mid(0, mostSentences).join(u'\n'), QSystemTrayIcon::Information);
    // What is due no more is forgotten.
    told.removeIf([&](const auto& each) {
        return std::none_of(rows.cbegin(), rows.cend(), [&](const DueRow& row) {
            return each.key() == QStringLiteral("%1/%2").arg(row.caseId, row.id);
        });
    });
    m_settings.setToldDeadlines(told);
}

} // namespace Mingjing
