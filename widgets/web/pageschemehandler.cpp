// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pageschemehandler.h"

#include "review/package/packagecontents.h"
#include "widgets/web/mediatype.h"
#include "widgets/web/packagescript.h"
#include "widgets/web/pagescheme.h"

#include <QBuffer>
#include <QFile>
#include <QUrl>
#include <QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initRuntimeResource()
{
    Q_INIT_RESOURCE(page_runtime);
}

namespace Mingjing {

namespace {

std::optional<PageSchemeHandler::Reply> fileReply(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return PageSchemeHandler::Reply{runtimeMediaType(path), file.readAll()};
}

} // namespace

PageSchemeHandler::PageSchemeHandler(std::shared_ptr<const PackageContents> contents, QString runtimeFolder,
                                     QObject* parent)
    : QWebEngineUrlSchemeHandler(parent), m_contents(std::move(contents)), m_runtimeFolder(std::move(runtimeFolder))
{
}

QString PageSchemeHandler::defaultRuntime()
{
    initRuntimeResource();
    return u":/mingjing/runtime"_s;
}

void PageSchemeHandler::requestStarted(QWebEngineUrlRequestJob* job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const std::optional<Reply> answer = reply(job->requestUrl());
    if (!answer) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto* buffer = new QBuffer(job);
    buffer->setData(answer->body);
    buffer->open(QIODevice::ReadOnly);
    job->reply(answer->type, buffer);
}

std::optional<PageSchemeHandler::Reply> PageSchemeHandler::reply(const QUrl& url)
{
    if (url.scheme() != QLatin1StringView(pageSchemeName) || url.host() != runtimeUrl().host())
        return std::nullopt;
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.startsWith("/package/"_L1))
        return asset(path.mid(9));
    if (path == "/package.js"_L1) {
        if (m_packageScript.isNull())
            m_packageScript = packageScript(*m_contents);
        return Reply{runtimeMediaType(path), m_packageScript};
    }
    if (path == "/qwebchannel.js"_L1)
        return fileReply(u":/qtwebchannel/qwebchannel.js"_s);
    const QString name = path.mid(1);
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/') || name.contains(u'\\'))
        return std::nullopt;
    return fileReply(m_runtimeFolder + u'/' + name);
}

std::optional<PageSchemeHandler::Reply> PageSchemeHandler::asset(const QString& path) const
{
    const QByteArray type = assetMediaType(path);
    if (type.isEmpty() || path.startsWith(outsidePrefix()))
        return std::nullopt;
    const Result<QByteArray> bytes = m_contents->read(path);
    if (!bytes)
        return std::nullopt;
    return Reply{type, *bytes};
}

} // namespace Mingjing
