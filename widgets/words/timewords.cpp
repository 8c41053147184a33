// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/timewords.h"

#include "review/cases/deadlinedate.h"

namespace Mingjing {

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString exactMomentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

QString momentTextIn(const QDateTime& moment, const QString& zoneId)
{
    if (!moment.isValid())
        return {};
    return moment.toTimeZone(timeZoneOrDefault(zoneId)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace Mingjing
