// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QList>

namespace Mingjing {

/// A content line of an iCalendar file, put together from the lines it was folded into.
struct ICalendarLine {
    QByteArray text;
    /// 1-based line of the file where it begins.
    int number = 0;
    /// How many components are open before it.
    int depth = 0;
};

/// The content lines of \a document. Refused when one is too long, or components are nested too deep, so that no
/// hostile file reaches the parser; the message begins with the line.
Result<QList<ICalendarLine>> iCalendarLines(const QByteArray& document, const QString& name);

} // namespace Mingjing
