// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagescheme.h"

#include <QString>
#include <QWebEngineUrlScheme>

namespace Mingjing {

QUrl runtimeUrl()
{
    return QUrl(QStringLiteral("mingjing-page://page/index.html"));
}

QUrl reportUrl()
{
    return QUrl(QStringLiteral("mingjing-page://report/index.html"));
}

void registerPageScheme()
{
    QWebEngineUrlScheme scheme(pageSchemeName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Not LocalScheme: requests for file: would then get as far as the interceptor.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace Mingjing
