// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

namespace Mingjing {

class NoticeBar;

/// How a database could be made ready.
enum class DatabaseAccess { Writing, Reading };

/// Makes a database ready off the GUI thread; when that takes long it is seen, with how far it is and a way to stop.
class OpeningWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningWindow)

public:
    explicit OpeningWindow(const QString& database, QWidget* parent = nullptr);
    ~OpeningWindow() override;

    void start();
    /// What became of it, once it is finished. For reading only where it cannot be written; Cancelled when it was
    /// stopped.
    Result<DatabaseAccess> outcome() const;

Q_SIGNALS:
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void stop();
    void showProgress();

    QString m_database;
    NoticeBar* m_notice = nullptr;
    QTimer m_patience;
    Cancellation m_cancellation;
    QFutureWatcher<Result<DatabaseAccess>> m_watcher;
};

} // namespace Mingjing
