// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Mingjing {

/// Where subjects are unless the case says otherwise: `Asia/Shanghai`.
QString defaultTimeZoneId();

/// The zone named \a id. Where the time zone database does not know it, UTC+8.
QTimeZone timeZoneOrDefault(const QString& id);

/// 23:59:59.999 of \a day in \a zone, in UTC.
QDateTime endOfDay(QDate day, const QTimeZone& zone);

/// The end of the \a days -th natural day after the day of \a from, as seen in \a zone: 23:59:59.999 there, in UTC.
/// The day of \a from itself does not count.
QDateTime deadlineDue(const QDateTime& from, int days, const QTimeZone& zone);

} // namespace Mingjing
