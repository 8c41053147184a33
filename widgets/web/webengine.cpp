// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/webengine.h"

#include "widgets/web/pagescheme.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <unistd.h>

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
                         " --autoplay-policy=user-gesture-required"
                         " --js-flags=--max-old-space-size=512";

} // namespace

void prepareWebEngine()
{
    // Of a flag given twice the last one counts: ours come last.
    QByteArray all = qgetenv(flagsVariable);
    if (!all.isEmpty())
        all += ' ';
    qputenv(flagsVariable, all + flags);
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");

    // Chromium refuses its sandbox to root and would not start.
    if (geteuid() == 0)
        qputenv(sandboxVariable, "1");
    else
        qunsetenv(sandboxVariable);

    // Chromium's start-up parameters are nobody's business on stderr.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext*=false"));
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    registerPageScheme();
}

bool sandboxDisabled()
{
    return qEnvironmentVariableIntValue(sandboxVariable) == 1;
}

} // namespace Mingjing
