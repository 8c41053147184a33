// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/deadlinedate.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

QString defaultTimeZoneId()
{
    return u"Asia/Shanghai"_s;
}

QTimeZone timeZoneOrDefault(const QString& id)
{
    const QTimeZone zone(id.toLatin1());
    return zone.isValid() ? zone : QTimeZone(8 * 60 * 60);
}

QDateTime endOfDay(QDate day, const QTimeZone& zone)
{
    return QDateTime(day, QTime(23, 59, 59, 999), zone).toUTC();
}

QDateTime deadlineDue(const QDateTime& from, int days, const QTimeZone& zone)
{
    return endOfDay(from.toTimeZone(zone).date().addDays(days), zone);
}

} // namespace Mingjing
