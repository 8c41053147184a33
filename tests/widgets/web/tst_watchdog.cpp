// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/rawdocument.h"
#include "tests/widgets/web/adversary/unprivileged.h"
#include "widgets/web/pagewatchdog.h"

#include <csignal>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// Pages that do not answer: because they compute without end, or because nothing lets them run.
class WatchdogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverComputesIsEndedFirst();
};

namespace {

struct Watched {
    explicit Watched(const QByteArray& script)
        : document("const tell = (key, value) => console.log('tell ' + key + ' ' + value);" + script),
          watchdog(document.page)
    {
    }

    RawDocument document;
    PageWatchdog watchdog;
};

} // namespace

void WatchdogTest::whoeverComputesIsEndedFirst()
{
    Watched busy("tell('done', ''); setTimeout(() => { while (true) {} }, 100)");
    Watched stopped("tell('done', '')");
    Watched alive("tell('done', '')");
    QVERIFY(busy.document.finish() && stopped.document.finish() && alive.document.finish());

    QStringList ended;
    const auto watch = [&](Watched& watched, const QString& name) {
        connect(&watched.watchdog, &PageWatchdog::ending, this, [&ended, name](PageWatchdog::Cause cause) {
            ended.append(name + (cause == PageWatchdog::Cause::Silence ? u" silent"_s : u" full"_s));
        });
        watched.watchdog.start();
    };
    // As on a machine that is too busy for it.
    QCOMPARE(::kill(static_cast<pid_t>(stopped.document.page.renderProcessPid()), SIGSTOP), 0);
    // In this order both would be ended in it, if only time counted.
    watch(stopped, u"stopped"_s);
    watch(busy, u"busy"_s);
    watch(alive, u"alive"_s);
    QVERIFY(waitUntil([&] { return stopped.document.hasTold(u"ended"_s); }, 120'000));
    QCOMPARE(ended, (QStringList{u"busy silent"_s, u"stopped silent"_s}));
    QVERIFY(waitUntil([&] { return busy.document.hasTold(u"ended"_s); }, 30'000));
    QVERIFY(!alive.document.hasTold(u"ended"_s));
}

MINGJING_UNPRIVILEGED_WEB_TEST_MAIN(WatchdogTest)
#include "tst_watchdog.moc"
