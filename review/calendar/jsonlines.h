// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace Mingjing {

/// 1-based line of the byte at \a offset.
int lineAt(QByteArrayView document, qsizetype offset);

/// Where the members of the root object of \a document, and the elements of its arrays, begin: `name`,
/// `holidays[3]` → 1-based line. \a document must be valid JSON.
QHash<QString, int> memberLines(QByteArrayView document);

} // namespace Mingjing
