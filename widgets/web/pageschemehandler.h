// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWebEngineUrlSchemeHandler>

#include <memory>
#include <optional>

namespace Mingjing {

class PackageContents;

/// Serves the runtime's files and one package on `mingjing-page://page/`. One instance for each opened package: hosts
/// of one scheme are not kept apart from each other.
class PageSchemeHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageSchemeHandler)

public:
    struct Reply {
        QByteArray type;
        QByteArray body;
    };

    /// \a runtimeFolder holds index.html and what it loads.
    explicit PageSchemeHandler(std::shared_ptr<const PackageContents> contents,
                               QString runtimeFolder = defaultRuntime(), QObject* parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

    /// What \a url answers; nothing: there is no such thing. Sources of the package are not served by name.
    std::optional<Reply> reply(const QUrl& url);

    /// The runtime inside the executable.
    static QString defaultRuntime();

private:
    std::optional<Reply> asset(const QString& path) const;

    const std::shared_ptr<const PackageContents> m_contents;
    const QString m_runtimeFolder;
    QByteArray m_packageScript;
};

} // namespace Mingjing
