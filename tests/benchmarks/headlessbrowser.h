// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

class QSocketNotifier;

namespace Mingjing {

/// A headless Chromium of the machine, driven through its debugging pipe. It is started once; pages come and go.
/// Waiting runs the event loop.
class HeadlessBrowser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadlessBrowser)

public:
    HeadlessBrowser();
    ~HeadlessBrowser() override;

    /// False when there is none, or it does not start.
    bool start();
    /// Its own words for itself, such as `Chrome/120.0.1`.
    QString version() const { return m_version; }
    qint64 processId() const { return m_process.processId(); }

    /// A page in a context of its own, of the size of a phone. Empty when it fails.
    QString openPage(int width, int height);
    /// Goes to \a url and waits until its document is parsed and two frames were drawn.
    bool show(const QString& page, const QUrl& url);
    void closePage(const QString& page);

private:
    struct Context {
        QString id;
        QString target;
    };

    /// The result; nothing when it fails or takes too long.
    std::optional<QJsonObject> call(const QString& method, const QJsonObject& parameters, const QString& page = {});
    void read();
    void take(const QByteArray& message);

    QTemporaryDir m_home;
    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<QString, Context> m_pages;
    QByteArray m_buffer;
    QString m_version;
    int m_in = -1; ///< we write
    int m_out = -1; ///< we read
    int m_calls = 0;
    QHash<int, QJsonObject> m_answers;
    int m_parsed = 0; ///< documents parsed since show() began

Q_SIGNALS:
    void received();
};

} // namespace Mingjing
