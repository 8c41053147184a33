// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Mingjing {

/// \a moment in the zone of this machine, to the minute: `2026-11-26 23:59`. Empty when invalid.
QString momentText(const QDateTime& moment);
/// As momentText(), to the second.
QString exactMomentText(const QDateTime& moment);
/// \a moment in the zone \a zoneId of a case, where its deadlines are counted, to the minute.
QString momentTextIn(const QDateTime& moment, const QString& zoneId);

} // namespace Mingjing
