// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/webengine.h"

#include "review/trace/phonezone.h"
#include "widgets/web/pagescheme.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <QWebEngineProfile>

#include <ctime>

namespace Mingjing {

namespace {

constexpr char flagsVariable[] = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr char sandboxVariable[] = "QTWEBENGINE_DISABLE_SANDBOX";

/// WebRTC goes past the request interceptor: only a proxy that nobody answers on keeps its packets in.
constexpr char flags[] = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"
                         " --proxy-server=socks5://127.0.0.1:9"
                         " --proxy-bypass-list=<-loopback>"
                         " --disable-background-networking"
                         " --disable-component-update"
                         " --no-pings"
                         " --lang=zh-CN"
                         " --autoplay-policy=user-gesture-required"
                         " --js-flags=--max-old-space-size=512";

constexpr char zoneVariable[] = "TZ";

EngineSandbox found = EngineSandbox::On;

} // namespace

void prepareWebEngine(Graphics graphics)
{
    // Of a flag given twice the last one counts: ours come last.
    QByteArray all = qgetenv(flagsVariable);
    if (!all.isEmpty())
        all += ' ';
    qputenv(flagsVariable, all + flags + (graphics == Graphics::Software ? " --ignore-gpu-blocklist" : ""));
    // Without a window, a display that happens to be there draws pages only until they are grabbed: that crashes.
    qputenv("QT_QPA_OFFSCREEN_NO_GLX", "1");
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");

    // Without what its sandbox needs Chromium would not start at all.
    found = availableSandbox();
    if (found == EngineSandbox::On)
        qunsetenv(sandboxVariable);
    else
        qputenv(sandboxVariable, "1");

    // Chromium's start-up parameters are nobody's business on stderr.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext*=false"));
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    registerPageScheme();
}

void startWebEngine()
{
    static const bool started = [] {
        // The engine asks once for the zone, when its first profile is made.
        const bool wasSet = qEnvironmentVariableIsSet(zoneVariable);
        const QByteArray zone = qgetenv(zoneVariable);
        qputenv(zoneVariable, phoneTimeZone);
        tzset();
        const QWebEngineProfile first;
        if (wasSet)
            qputenv(zoneVariable, zone);
        else
            qunsetenv(zoneVariable);
        tzset();
        return true;
    }();
    Q_UNUSED(started)
}

EngineSandbox engineSandbox()
{
    return found;
}

bool sandboxDisabled()
{
    return found != EngineSandbox::On;
}

} // namespace Mingjing
