// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/memorypackage.h"
#include "tests/widgets/web/waituntil.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

namespace Mingjing {

/// A package that runs, and all that is recorded of it.
struct PackageRun {
    explicit PackageRun(const QMap<QString, QByteArray>& files, const QString& route = QStringLiteral("pages/a/a"))
        : session(std::make_shared<MemoryPackage>(files))
    {
        QObject::connect(&session, &PageSession::callRecorded, &session,
                         [this](const RecordedCall& call) { calls.append(call); });
        QObject::connect(&session, &PageSession::blocked, &session,
                         [this](const RefusedAttempt& attempt) { blocked.append(attempt.kind + u' ' + attempt.url); });
        QObject::connect(&session, &PageSession::scriptError, &session,
                         [this](const PageError& error) { errors.append(error); });
        QObject::connect(&session, &PageSession::pageOpened, &session,
                         [this](const PageState& state) { opened.append(state.route); });
        // A page that nobody sees is not painted, and what is not painted never opens.
        phone.resize(430, 860);
        phone.setSession(&session);
        phone.show();
        session.start();
        session.open(route);
    }

    /// A package of one page whose script is \a script.
    static QMap<QString, QByteArray> onePage(const QByteArray& script)
    {
        return {{QStringLiteral("app.json"), R"({"pages":["pages/a/a","pages/b/b"]})"},
                {QStringLiteral("app.js"), "App({})"},
                {QStringLiteral("pages/a/a.wxml"), "<view>A</view>"},
                {QStringLiteral("pages/a/a.js"), script},
                {QStringLiteral("pages/b/b.wxml"), "<view>next page</view>"},
                {QStringLiteral("pages/b/b.js"), "Page({})"}};
    }

    QList<RecordedCall> named(QLatin1String api) const
    {
        QList<RecordedCall> found;
        for (const RecordedCall& call : calls) {
            if (call.api == api)
                found.append(call);
        }
        return found;
    }

    /// What was put into storage under \a key.
    QStringList told(QLatin1String key) const
    {
        QStringList texts;
        for (const RecordedCall& call : named(QLatin1String("setStorageSync"))) {
            if (call.args.at(0).toString() == key)
                texts.append(call.args.at(1).toString());
        }
        return texts;
    }

    bool finish()
    {
        return waitUntil([this] { return !told(QLatin1String("done")).isEmpty(); }, 90000);
    }

    PageSession session;
    PhoneView phone;
    QList<RecordedCall> calls;
    QStringList blocked;
    QList<PageError> errors;
    QStringList opened;
};

} // namespace Mingjing
