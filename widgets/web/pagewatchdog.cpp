// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagewatchdog.h"

#include "widgets/web/javascript.h"

#include <QFile>
#include <QPointer>
#include <QWebEnginePage>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int tickMs = 1000;
constexpr int ticksBetweenQuestions = 2;
/// Counted in ticks, not by the clock: a program that was itself held up accuses nobody.
constexpr int maxSilentTicks = 5;
/// What it has to have computed meanwhile: a page that a busy machine does not let run is not to blame.
constexpr qint64 workingMs = 2000;
/// Whoever does not even compute is given up after that.
constexpr int maxIdleTicks = 30;
/// A bomb fills a gigabyte in a second.
constexpr int weighMs = 200;

/// Bytes that process \a pid holds in memory and shares with nobody; 0 when that is not known.
qint64 ownBytes(qint64 pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readLine(256).split(' ');
    return pages.size() < 3 ? 0 : (pages.at(1).toLongLong() - pages.at(2).toLongLong()) * sysconf(_SC_PAGESIZE);
}

/// How long the first thread of process \a pid, a page's own, has been computing; 0 when that is not known.
qint64 usedMs(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/stat"_s.arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    // The name of the program stands in brackets and may hold anything.
    const QByteArray line = file.readLine(1024);
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int user = 11;
    constexpr int system = 12;
    if (fields.size() <= system)
        return 0;
    return (fields.at(user).toLongLong() + fields.at(system).toLongLong()) * 1000 / sysconf(_SC_CLK_TCK);
}

} // namespace

PageWatchdog::PageWatchdog(QWebEnginePage& page, QObject* parent) : QObject(parent), m_page(page)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PageWatchdog::tick);
    m_scale.setInterval(weighMs);
    connect(&m_scale, &QTimer::timeout, this, &PageWatchdog::weigh);
}

void PageWatchdog::start()
{
    m_silentTicks = 0;
    m_waiting = false;
    ++m_round;
    m_timer.start();
    m_scale.start();
}

void PageWatchdog::stop()
{
    m_timer.stop();
    m_scale.stop();
    ++m_round;
}

void PageWatchdog::endProcess()
{
    stop();
    if (const qint64 pid = m_page.renderProcessPid(); pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

void PageWatchdog::weigh()
{
    if (ownBytes(m_page.renderProcessPid()) <= mostBytes)
        return;
    Q_EMIT ending(Cause::Memory);
    endProcess();
}

void PageWatchdog::tick()
{
    ++m_silentTicks;
    if (!m_waiting) {
        if (m_silentTicks >= ticksBetweenQuestions)
            ask();
        return;
    }
    if (m_silentTicks < maxSilentTicks || (m_silentTicks < maxIdleTicks && !isWorking()))
        return;
    Q_EMIT ending(Cause::Silence);
    endProcess();
}

bool PageWatchdog::isWorking() const
{
    return usedMs(m_page.renderProcessPid()) - m_usedMs >= workingMs;
}

void PageWatchdog::ask()
{
    m_waiting = true;
    m_usedMs = usedMs(m_page.renderProcessPid());
    m_silentTicks = 0;
    const QPointer<PageWatchdog> guard(this);
    m_page.runJavaScript(runtimeCall("ping"_L1), [guard, round = m_round](const QVariant&) {
        if (guard && guard->m_round == round) {
            guard->m_waiting = false;
            guard->m_silentTicks = 0;
        }
    });
}

} // namespace Mingjing
