// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/web/demopackage.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

#include <QSignalSpy>
#include <QTest>

namespace Mingjing {

/// A phone on the screen with the demo package running in it.
struct PhoneFixture {
    explicit PhoneFixture(PageScenario scenario = {}) : session(demoPackage(), std::move(scenario))
    {
        phone.resize(430, 860);
        phone.setSession(&session);
        phone.show();
    }

    /// Starts and opens \a route; false when it did not come.
    bool open(const QString& route)
    {
        QSignalSpy opened(&session, &PageSession::pageOpened);
        session.start();
        session.open(route);
        if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }, 60000))
            return false;
        return settle();
    }

    bool settle()
    {
        bool settled = false;
        session.settle(5000, [&](bool) { settled = true; });
        return QTest::qWaitFor([&] { return settled; }, 20000);
    }

    /// The text the page shows.
    QString text()
    {
        std::optional<std::optional<PageReport>> report;
        session.requestReport([&](const std::optional<PageReport>& answer) { report.emplace(answer); });
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 20000) || !*report)
            return QStringLiteral("no report");
        return (*report)->text;
    }

    PageSession session;
    PhoneView phone;
};

} // namespace Mingjing
