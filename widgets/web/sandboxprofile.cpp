// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/sandboxprofile.h"

#include "widgets/web/pagerequestinterceptor.h"
#include "widgets/web/webengine.h"

#include <QUrl>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace Mingjing {

SandboxProfile::SandboxProfile(RequestPolicy policy, QObject* parent) : QWebEngineProfile((startWebEngine(), parent))
{
    auto* interceptor = new PageRequestInterceptor(policy, this);
    connect(interceptor, &PageRequestInterceptor::blocked, this, &SandboxProfile::blocked);
    setUrlRequestInterceptor(interceptor);

    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest&) { return false; });
    connect(this, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest* request) {
        request->cancel();
        Q_EMIT blocked(request->url().toString(QUrl::FullyEncoded).left(2048), u"download"_s);
    });
    closeSettings(policy);
}

void SandboxProfile::closeSettings(RequestPolicy policy)
{
    using Settings = QWebEngineSettings;
    Settings* all = settings();
    all->setAttribute(Settings::JavascriptEnabled, policy == RequestPolicy::Runtime);
    for (const Settings::WebAttribute off : {Settings::JavascriptCanOpenWindows,
                                             Settings::JavascriptCanAccessClipboard,
                                             Settings::JavascriptCanPaste,
                                             Settings::LocalStorageEnabled,
                                             Settings::LocalContentCanAccessRemoteUrls,
                                             Settings::LocalContentCanAccessFileUrls,
                                             Settings::HyperlinkAuditingEnabled,
                                             Settings::PluginsEnabled,
                                             Settings::PdfViewerEnabled,
                                             Settings::FullScreenSupportEnabled,
                                             Settings::ScreenCaptureEnabled,
                                             Settings::WebGLEnabled,
                                             Settings::AllowRunningInsecureContent,
                                             Settings::AllowGeolocationOnInsecureOrigins,
                                             Settings::AllowWindowActivationFromJavaScript,
                                             Settings::FocusOnNavigationEnabled,
                                             Settings::DnsPrefetchEnabled,
                                             Settings::ErrorPageEnabled,
                                             Settings::AutoLoadIconsForPage,
                                             Settings::NavigateOnDropEnabled,
                                             Settings::ShowScrollBars})
        all->setAttribute(off, false);
    for (const Settings::WebAttribute on :
         {Settings::WebRTCPublicInterfacesOnly, Settings::PlaybackRequiresUserGesture})
        all->setAttribute(on, true);
    all->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    // A phone has no serifs: what a page asks for and is not installed must not fall back to them.
    all->setFontFamily(Settings::StandardFont, u"Noto Sans CJK SC"_s);
    all->setFontFamily(Settings::SansSerifFont, u"Noto Sans CJK SC"_s);
    all->setFontSize(Settings::MinimumFontSize, 0);
    all->setFontSize(Settings::MinimumLogicalFontSize, 0);
}

} // namespace Mingjing
