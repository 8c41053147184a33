// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guardedrun.h"

#include <QFile>
#include <QTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int beatMs = 1000;
constexpr int lookMs = 100;
constexpr std::chrono::seconds longestSilence(30);
/// Once a person has asked it to stop.
constexpr std::chrono::seconds longestFarewell(5);
constexpr qint64 mostBytes = 3LL << 30;
constexpr int signalledCode = 128;

volatile std::sig_atomic_t watchedProcess = 0;
volatile std::sig_atomic_t askedBy = 0;

void passOn(int signal)
{
    askedBy = signal;
    ::kill(static_cast<pid_t>(watchedProcess), signal);
}

qint64 residentBytes(pid_t pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readLine(256).split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
                                          : 0;
}

/// Waits for the end of \a child, whose pulse is \a pulse; what was wrong with it when it had to be ended.
QString watch(pid_t child, int pulse)
{
    auto heard = Clock::now();
    pollfd waiting{pulse, POLLIN, 0};
    std::array<char, 64> beats{};
    while (true) {
        if (::poll(&waiting, 1, lookMs) > 0) {
            if (::read(pulse, beats.data(), beats.size()) <= 0)
                return {};
            heard = Clock::now();
            // A beat says nothing about memory, and must not keep the scale from being read.
        }
        QString why;
        if (residentBytes(child) > mostBytes)
            why = u"it took too much memory"_s;
        else if (Clock::now() - heard > (askedBy ? longestFarewell : longestSilence))
            why = u"it did not come back"_s;
        if (why.isEmpty())
            continue;
        ::kill(-child, SIGKILL);
        return why;
    }
}

} // namespace

GuardedRun runGuarded()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {GuardedRun::Role::GivenUp, 0, -1, u"it could not be watched"_s};
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(signalledCode);
        ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
        return {GuardedRun::Role::Watched, 0, ends[1], {}};
    }
    ::close(ends[1]);
    if (child < 0) {
        ::close(ends[0]);
        return {GuardedRun::Role::GivenUp, 0, -1, u"it could not be watched"_s};
    }
    ::setpgid(child, child);
    watchedProcess = child;
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = static_cast<int>(SA_RESTART);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);

    QString why = watch(child, ends[0]);
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (why.isEmpty() && WIFEXITED(status))
        return {GuardedRun::Role::Ended, WEXITSTATUS(status), -1, {}};
    // Whoever asked for the end does not want another run.
    if (askedBy)
        return {GuardedRun::Role::Ended, signalledCode + askedBy, -1, {}};
    return {GuardedRun::Role::GivenUp, 0, -1, why.isEmpty() ? u"it crashed"_s : why};
}

void beat(const GuardedRun& run, QObject& owner)
{
    auto* timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, &owner, [pulse = run.pulse] {
        const char mark = 1;
        [[maybe_unused]] const auto written = ::write(pulse, &mark, 1);
    });
    timer->start(beatMs);
}

} // namespace Mingjing
