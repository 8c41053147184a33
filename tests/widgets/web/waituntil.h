// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

namespace Mingjing {

/// Waits until \a done holds, at most \a ms. In an event loop of its own: QTest's waiting sleeps between its looks, and
/// a page that loads in many small steps takes one step at each look.
template <typename Predicate>
bool waitUntil(Predicate done, int ms)
{
    if (done())
        return true;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    look.start(10);
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    return done();
}

} // namespace Mingjing
