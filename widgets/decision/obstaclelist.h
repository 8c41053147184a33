// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>

namespace Mingjing {

/// What stands against an act, one line each; a line leads to what it is about, by mouse and by key.
class ObstacleList final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObstacleList)

public:
    struct Entry {
        QString sentence;
        /// What it is about; empty: it leads nowhere.
        QString target;
        /// It stands in the way; otherwise it is only worth knowing.
        bool blocks = true;
    };

    explicit ObstacleList(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    const QList<Entry>& entries() const { return m_entries; }

Q_SIGNALS:
    void followed(const QString& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QList<Entry> m_entries;
};

} // namespace Mingjing
