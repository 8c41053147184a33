// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/calendar/businesscalendar.h"

#include <QList>
#include <QString>

#include <memory>

namespace Mingjing {

/// The calendars that days can be counted by: the built-in one, and those that were imported, kept as files in a folder
/// under the SHA-256 of their one form.
class CalendarShelf final
{
    Q_DISABLE_COPY_MOVE(CalendarShelf)

public:
    struct Entry {
        QString sha256;
        std::shared_ptr<const BusinessCalendar> calendar;
        bool builtIn = false;
    };

    /// \a folder need not exist. Imported files that cannot be read any more are passed over.
    explicit CalendarShelf(QString folder);

    /// The built-in one first, then by name.
    const QList<Entry>& calendars() const { return m_entries; }
    /// The calendar under \a sha256; the built-in one for an empty string; null when there is none.
    std::shared_ptr<const BusinessCalendar> calendar(const QString& sha256) const;

    /// Reads the iCalendar or JSON file at \a path and keeps it; gives its SHA-256.
    Result<QString> import(const QString& path);
    /// Forgets an imported calendar. What was counted by it stays as it is.
    Result<void> remove(const QString& sha256);

private:
    QString pathOf(const QString& sha256) const;
    void load();

    QString m_folder;
    QList<Entry> m_entries;
};

} // namespace Mingjing
