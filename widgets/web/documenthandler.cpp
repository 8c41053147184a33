// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/documenthandler.h"

#include "widgets/web/pagescheme.h"

#include <QBuffer>
#include <QUrl>
#include <QWebEngineUrlRequestJob>

namespace Mingjing {

void DocumentHandler::requestStarted(QWebEngineUrlRequestJob* job)
{
    if (job->requestUrl() != reportUrl()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto* buffer = new QBuffer(job);
    buffer->setData(m_html);
    buffer->open(QIODevice::ReadOnly);
    job->reply("text/html; charset=utf-8", buffer);
}

} // namespace Mingjing
