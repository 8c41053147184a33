// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "widgets/deadlines/duerows.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QSystemTrayIcon;

namespace Mingjing {

class DuePane;
class Settings;

/// Brings what is due from the store into its pane, and tells it on the desktop: after each act, when the pane is
/// shown, and every quarter of an hour. GUI thread.
class DueDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueDesk)

public:
    /// \a reading gives what is due at a moment, and is called in another thread. All must outlive the desk.
    using Reading = std::function<Result<QList<DueRow>>(const QDateTime& now)>;
    DueDesk(Reading reading, Settings& settings, DuePane& pane, QObject* parent = nullptr);
    ~DueDesk() override;

    /// Reads soon; what comes together is read once.
    void readSoon() { m_soon.start(); }

Q_SIGNALS:
    /// The person wants to see what was told.
    void wanted();

private:
    void read();
    void show();
    void tell(const QList<DueRow>& rows, const QDateTime& now);

    Reading m_reading;
    QFutureWatcher<Result<QList<DueRow>>> m_watcher;
    bool m_again = false;
    Settings& m_settings;
    DuePane& m_pane;
    QTimer m_soon;
    QTimer m_often;
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace Mingjing
