// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/blobtable.h"

#include "review/base/digest.h"
#include "storage/cases/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<QString> insertBlob(const QSqlDatabase& database, const QByteArray& bytes)
{
    const QString sha256 = sha256Hex(bytes);
    SqlStatement statement(
        database, u"INSERT INTO blobs (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s);
    const Result<void> done = statement.bind(sha256).bind(qlonglong(bytes.size())).bind(bytes).run();
    if (!done)
        return done.error();
    if (statement.rowsAffected() == 0) {
        // Kept already, and only worth relying on while sound.
        const Result<QByteArray> kept = readBlob(database, sha256);
        if (!kept)
            return kept.error();
    }
    return sha256;
}

Result<QByteArray> readBlob(const QSqlDatabase& database, const QString& sha256)
{
    SqlStatement statement(database, u"SELECT content FROM blobs WHERE sha256 = ?"_s);
    const Result<void> done = statement.bind(sha256).run();
    if (!done)
        return done.error();
    if (!statement.next())
        return Error{ErrorCode::NotFound, u"these bytes are not kept"_s, sha256};
    QByteArray bytes = statement.bytes(0);
    if (sha256Hex(bytes) != sha256)
        return Error{ErrorCode::Malformed, u"the bytes are damaged"_s, sha256};
    return bytes;
}

Result<QString> firstMissingBlob(const QSqlDatabase& database, const QStringList& hashes)
{
    SqlStatement statement(database, u"SELECT 1 FROM blobs WHERE sha256 = ?"_s);
    for (const QString& sha256 : hashes) {
        const Result<void> done = statement.bind(sha256).run();
        if (!done)
            return done.error();
        if (!statement.next())
            return sha256;
    }
    return QString();
}

} // namespace Mingjing
