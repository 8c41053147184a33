// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/memorypackage.h"
#include "tests/widgets/web/waituntil.h"
#include "widgets/web/pagerequestinterceptor.h"
#include "widgets/web/pagescheme.h"
#include "widgets/web/pageschemehandler.h"
#include "widgets/web/sandboxpage.h"
#include "widgets/web/sandboxprofile.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace Mingjing {

/// A document on our scheme without any policy of its own, in a sandbox as packages have it. Its scripts tell by
/// `console.log('tell', key, value)`.
struct RawDocument {
    explicit RawDocument(const QByteArray& script)
        : handler(std::make_shared<MemoryPackage>(
                      QMap<QString, QByteArray>{{QStringLiteral("a.html"), "x"}, {QStringLiteral("a.js"), "x"}}),
                  runtime.path()),
          profile(RequestPolicy::Runtime),
          page(runtimeUrl(), profile)
    {
        write(QStringLiteral("index.html"), "<!doctype html><meta charset=utf-8><body><script src=view.js></script>");
        write(QStringLiteral("view.js"), script);
        profile.installUrlSchemeHandler(pageSchemeName, &handler);
        const auto note = [this](const QString& url, const QString& kind) { blocked.append(kind + u' ' + url); };
        QObject::connect(&profile, &SandboxProfile::blocked, &page, note);
        QObject::connect(&page, &SandboxPage::blocked, &page, note);
        QObject::connect(&page, &SandboxPage::consoleMessage, &page, [this](const QString&, const QString& text) {
            if (text.startsWith(QLatin1String("tell ")))
                told.append(text.mid(5).section(QLatin1String(" (mingjing-page"), 0, 0));
        });
        QObject::connect(&page, &QWebEnginePage::renderProcessTerminated, &page, [this](auto status, int code) {
            told.append(QStringLiteral("ended %1 %2").arg(status).arg(code));
        });
        // Timers of a page that nobody sees hardly run.
        page.setVisible(true);
        page.load(runtimeUrl());
    }

    bool hasTold(const QString& start) const
    {
        return std::any_of(told.begin(), told.end(), [&](const QString& text) { return text.startsWith(start); });
    }

    bool finish()
    {
        return waitUntil([this] { return hasTold(QStringLiteral("done")); }, 90000);
    }

    QTemporaryDir runtime;
    QStringList blocked;
    QStringList told;
    PageSchemeHandler handler;
    SandboxProfile profile;
    SandboxPage page;

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(runtime.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
};

} // namespace Mingjing
