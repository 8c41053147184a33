// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/countwords.h"

#include "widgets/words/listwords.h"

namespace Mingjing {

QString CountWords::years(const QList<int>& years)
{
    QStringList words;
    for (const int year : years)
        words.append(QString::number(year));
    return ListWords::plain(words);
}

QString CountWords::counting(const CountedDays& counted)
{
    if (counted.count == DayCount::Natural)
        return counted.days == 1 ? tr("1 natural day") : tr("%1 natural days").arg(counted.days);
    const QString days = counted.days == 1 ? tr("1 business day") : tr("%1 business days").arg(counted.days);
    return counted.calendar.isEmpty() ? tr("%1, without a calendar").arg(days)
                                      : tr("%1, calendar %2").arg(days, counted.calendar);
}

QString CountWords::warning(const CountedDays& counted)
{
    if (counted.uncoveredYears.isEmpty())
        return {};
    return tr("The holidays of %1 are not known; only weekends were left out.").arg(years(counted.uncoveredYears));
}

} // namespace Mingjing
