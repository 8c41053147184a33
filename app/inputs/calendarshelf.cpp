// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/calendarshelf.h"

#include "app/inputs/inputs.h"
#include "review/calendar/builtincalendar.h"
#include "review/calendar/calendarjson.h"
#include "review/calendar/calendarreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

CalendarShelf::CalendarShelf(QString folder) : m_folder(std::move(folder))
{
    load();
}

QString CalendarShelf::pathOf(const QString& sha256) const
{
    return m_folder + u'/' + sha256 + u".json"_s;
}

void CalendarShelf::load()
{
    m_entries.clear();
    const QStringList files = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString& file : files) {
        const QString path = m_folder + u'/' + file;
        const auto document = readFile(path, MaximumCalendarBytes);
        auto calendar = document ? calendarFromJson(*document, path) : document.error();
        if (calendar && calendar->sha256() + u".json"_s == file)
            m_entries.append({calendar->sha256(), std::make_shared<BusinessCalendar>(std::move(*calendar)), false});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.calendar->name().localeAwareCompare(b.calendar->name()) < 0;
    });
    if (auto builtIn = builtInCalendar())
        m_entries.prepend({builtIn->sha256(), std::make_shared<BusinessCalendar>(std::move(*builtIn)), true});
}

std::shared_ptr<const BusinessCalendar> CalendarShelf::calendar(const QString& sha256) const
{
    for (const Entry& entry : m_entries) {
        if (sha256.isEmpty() ? entry.builtIn : entry.sha256 == sha256)
            return entry.calendar;
    }
    return nullptr;
}

Result<QString> CalendarShelf::import(const QString& path)
{
    const auto document = readFile(path, MaximumCalendarBytes);
    if (!document)
        return document.error();
    const auto calendar = readCalendar(*document, path);
    if (!calendar)
        return calendar.error();
    const QString sha256 = calendar->sha256();
    if (this->calendar(sha256))
        return sha256;
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::Unwritable, u"the folder cannot be made"_s, m_folder};
    if (const auto kept = writeFile(pathOf(sha256), calendarDocument(*calendar)); !kept)
        return kept.error();
    load();
    return sha256;
}

Result<void> CalendarShelf::remove(const QString& sha256)
{
    QFile file(pathOf(sha256));
    if (file.exists() && !file.remove())
        return Error{ErrorCode::Unwritable, file.errorString(), file.fileName()};
    load();
    return {};
}

} // namespace Mingjing
