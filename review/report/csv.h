// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Mingjing {

/// \a rows as RFC 4180 text in UTF-8 with a byte order mark, every field quoted. A field that a spreadsheet would
/// take for a formula is given an apostrophe in front.
QByteArray toCsv(const QList<QStringList>& rows);

} // namespace Mingjing
