// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

namespace Mingjing {

/// What a profile may load at all.
enum class RequestPolicy {
    Runtime, ///< the runtime's own document and scripts, media of the package, blob: and data:
    Report, ///< one document and what stands in it as data:
};

/// Refuses every request that the policy does not name, before it leaves the process.
class PageRequestInterceptor final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageRequestInterceptor)

public:
    explicit PageRequestInterceptor(RequestPolicy policy, QObject* parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

    static bool allows(RequestPolicy policy, const QUrl& url, QWebEngineUrlRequestInfo::ResourceType type);
    /// Stable id of \a type, such as `image` or `xhr`.
    static QString kindId(QWebEngineUrlRequestInfo::ResourceType type);

Q_SIGNALS:
    /// \a url is cut at 2,048 characters.
    void blocked(const QString& url, const QString& kind);

private:
    const RequestPolicy m_policy;
};

} // namespace Mingjing
