// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagewatchdog.h"

#include "widgets/web/javascript.h"

#include <QPointer>
#include <QWebEnginePage>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int tickMs = 1000;
constexpr int ticksBetweenQuestions = 2;
/// Counted in ticks, not by the clock: a program that was itself held up accuses nobody.
constexpr int maxSilentTicks = 5;

} // namespace

PageWatchdog::PageWatchdog(QWebEnginePage& page, QObject* parent) : QObject(parent), m_page(page)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PageWatchdog::tick);
}

void PageWatchdog::start()
{
    m_silentTicks = 0;
    m_waiting = false;
    ++m_round;
    m_timer.start();
}

void PageWatchdog::stop()
{
    m_timer.stop();
    ++m_round;
}

void PageWatchdog::tick()
{
    ++m_silentTicks;
    if (!m_waiting) {
        if (m_silentTicks >= ticksBetweenQuestions)
            ask();
        return;
    }
    if (m_silentTicks < maxSilentTicks)
        return;
    stop();
    if (const qint64 pid = m_page.renderProcessPid(); pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

void PageWatchdog::ask()
{
    m_waiting = true;
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
