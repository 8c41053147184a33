// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruption.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Mingjing {

namespace {

/// Reading end, writing end.
std::array<int, 2> wire{-1, -1};

/// Does only what a signal handler may do.
void handle(int)
{
    const char mark = 1;
    [[maybe_unused]] const auto written = ::write(wire[1], &mark, 1);
}

} // namespace

Interruption::Interruption(QObject* parent) : QObject(parent)
{
    if (::pipe2(wire.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(wire[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int& end : wire) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace Mingjing
