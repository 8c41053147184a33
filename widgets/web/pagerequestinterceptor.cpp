// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagerequestinterceptor.h"

#include "widgets/web/pagescheme.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Info = QWebEngineUrlRequestInfo;

/// Chromium's number for a WebSocket, which Qt 6.4 gives no name.
constexpr int webSocketType = 254;
constexpr qsizetype maxUrl = 2048;

bool isDocument(Info::ResourceType type)
{
    return type == Info::ResourceTypeMainFrame || type == Info::ResourceTypeSubFrame
        || type == Info::ResourceTypeNavigationPreloadMainFrame || type == Info::ResourceTypeNavigationPreloadSubFrame
        || type == Info::ResourceTypeObject || type == Info::ResourceTypePluginResource;
}

bool isMedia(Info::ResourceType type)
{
    return type == Info::ResourceTypeImage || type == Info::ResourceTypeFontResource || type == Info::ResourceTypeMedia
        || type == Info::ResourceTypeFavicon;
}

bool runtimeAllows(const QUrl& url, Info::ResourceType type)
{
    const QString scheme = url.scheme();
    if (scheme == "blob"_L1)
        return !isDocument(type);
    if (scheme == "data"_L1)
        return isMedia(type) || type == Info::ResourceTypeStylesheet;
    if (scheme != QLatin1StringView(pageSchemeName) || url.host() != runtimeUrl().host())
        return false;
    if (isDocument(type))
        return type == Info::ResourceTypeMainFrame && url.matches(runtimeUrl(), QUrl::RemoveFragment);
    // Files of the package are looked at, never run.
    if (url.path().startsWith("/package/"_L1))
        return isMedia(type);
    return type == Info::ResourceTypeScript || type == Info::ResourceTypeStylesheet || isMedia(type);
}

bool reportAllows(const QUrl& url, Info::ResourceType type)
{
    if (url.scheme() == "data"_L1)
        return isMedia(type) || type == Info::ResourceTypeStylesheet;
    return type == Info::ResourceTypeMainFrame && url == reportUrl();
}

} // namespace

PageRequestInterceptor::PageRequestInterceptor(RequestPolicy policy, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent), m_policy(policy)
{
}

bool PageRequestInterceptor::allows(RequestPolicy policy, const QUrl& url, Info::ResourceType type)
{
    return policy == RequestPolicy::Runtime ? runtimeAllows(url, type) : reportAllows(url, type);
}

void PageRequestInterceptor::interceptRequest(Info& info)
{
    const QUrl url = info.requestUrl();
    if (allows(m_policy, url, info.resourceType()) && info.requestMethod() == "GET")
        return;
    info.block(true);
    Q_EMIT blocked(url.toString(QUrl::FullyEncoded).left(maxUrl), kindId(info.resourceType()));
}

QString PageRequestInterceptor::kindId(Info::ResourceType type)
{
    if (static_cast<int>(type) == webSocketType)
        return u"websocket"_s;
    switch (type) {
    case Info::ResourceTypeMainFrame:
    case Info::ResourceTypeNavigationPreloadMainFrame:
        return u"navigation"_s;
    case Info::ResourceTypeSubFrame:
    case Info::ResourceTypeNavigationPreloadSubFrame:
        return u"frame"_s;
    case Info::ResourceTypeStylesheet:
        return u"style"_s;
    case Info::ResourceTypeScript:
        return u"script"_s;
    case Info::ResourceTypeImage:
    case Info::ResourceTypeFavicon:
        return u"image"_s;
    case Info::ResourceTypeFontResource:
        return u"font"_s;
    case Info::ResourceTypeMedia:
        return u"media"_s;
    case Info::ResourceTypeWorker:
    case Info::ResourceTypeSharedWorker:
    case Info::ResourceTypeServiceWorker:
        return u"worker"_s;
    case Info::ResourceTypePrefetch:
        return u"prefetch"_s;
    case Info::ResourceTypeXhr:
        return u"xhr"_s;
    case Info::ResourceTypePing:
        return u"beacon"_s;
    case Info::ResourceTypeObject:
    case Info::ResourceTypePluginResource:
        return u"object"_s;
    case Info::ResourceTypeCspReport:
        return u"report"_s;
    default:
        return u"other"_s;
    }
}

} // namespace Mingjing
