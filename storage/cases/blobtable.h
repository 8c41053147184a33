// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// Keeps \a bytes under their SHA-256, which it gives; what is kept already is left as it is. Malformed when
/// what is kept is damaged.
Result<QString> insertBlob(const QSqlDatabase& database, const QByteArray& bytes);
/// NotFound, or Malformed when the bytes are not what their SHA-256 says.
Result<QByteArray> readBlob(const QSqlDatabase& database, const QString& sha256);
/// The first of \a hashes that is not kept; empty when all are.
Result<QString> firstMissingBlob(const QSqlDatabase& database, const QStringList& hashes);

} // namespace Mingjing
