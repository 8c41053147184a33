// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWebEngineUrlSchemeHandler>

namespace Mingjing {

/// Serves one HTML document, and nothing else, as reportUrl().
class DocumentHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentHandler)

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setDocument(const QString& html) { m_html = html.toUtf8(); }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    QByteArray m_html;
};

} // namespace Mingjing
