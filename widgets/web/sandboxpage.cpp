// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/sandboxpage.h"

#include <QAuthenticator>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype maxUrl = 2048;
constexpr qsizetype maxText = 4096;

QString shortUrl(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded).left(maxUrl);
}

} // namespace

SandboxPage::SandboxPage(QUrl home, QWebEngineProfile& profile) : QWebEnginePage(&profile), m_home(std::move(home))
{
    refuseFeatures();
}

void SandboxPage::refuseFeatures()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
        Q_EMIT blocked(u"feature:%1"_s.arg(static_cast<int>(feature)), u"permission"_s);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    // An untouched authenticator cancels.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl&, QAuthenticator* authenticator) { *authenticator = QAuthenticator(); });
}

bool SandboxPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame)
{
    if (isMainFrame && url == m_home)
        return true;
    Q_EMIT blocked(shortUrl(url), isMainFrame ? u"navigation"_s : u"frame"_s);
    return false;
}

QWebEnginePage* SandboxPage::createWindow(WebWindowType)
{
    Q_EMIT blocked({}, u"popup"_s);
    return nullptr;
}

QStringList SandboxPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    Q_EMIT blocked({}, u"file"_s);
    return {};
}

void SandboxPage::javaScriptAlert(const QUrl&, const QString& message)
{
    Q_EMIT blocked(message.left(maxUrl), u"dialog"_s);
}

bool SandboxPage::javaScriptConfirm(const QUrl&, const QString& message)
{
    Q_EMIT blocked(message.left(maxUrl), u"dialog"_s);
    return false;
}

bool SandboxPage::javaScriptPrompt(const QUrl&, const QString& message, const QString&, QString*)
{
    Q_EMIT blocked(message.left(maxUrl), u"dialog"_s);
    return false;
}

void SandboxPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                           const QString& source)
{
    const QString id = level == ErrorMessageLevel ? u"error"_s : level == WarningMessageLevel ? u"warn"_s : u"info"_s;
    Q_EMIT consoleMessage(id, u"%1 (%2:%3)"_s.arg(message.left(maxText), source.left(maxUrl)).arg(line));
}

} // namespace Mingjing
