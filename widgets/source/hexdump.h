// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mingjing {

/// \a bytes as offset, sixteen bytes and their printable characters on each line; at most the first \a limit bytes.
QString hexDump(const QByteArray& bytes, qsizetype limit = 256 * 1024);

} // namespace Mingjing
