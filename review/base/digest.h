// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Mingjing {

/// SHA-256 of \a bytes as 64 lower-case hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace Mingjing
