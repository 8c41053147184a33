// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

class QSystemTrayIcon;

namespace Mingjing {

class CaseStore;
class DuePane;
class Settings;
struct DueRow;

/// Brings what is due from the store into its pane, and tells it on the desktop: after each act, when the pane is
/// shown, and every quarter of an hour. GUI thread.
class DueDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueDesk)

public:
    /// All must outlive the desk.
    DueDesk(const CaseStore& store, Settings& settings, DuePane& pane, QObject* parent = nullptr);
    ~DueDesk() override;

    /// Reads soon; what comes together is read once.
    void readSoon() { m_soon.start(); }

Q_SIGNALS:
    /// The person wants to see what was told.
    void wanted();

private:
    void read();
    void tell(const QList<DueRow>& rows, const QDateTime& now);

    const CaseStore& m_store;
    Settings& m_settings;
    DuePane& m_pane;
    QTimer m_soon;
    QTimer m_often;
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace Mingjing
