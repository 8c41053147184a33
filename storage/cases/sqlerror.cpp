// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlerror.h"

#include <QSqlError>

namespace Mingjing {

namespace {

ErrorCode codeOf(int sqliteCode)
{
    // Primary result codes of SQLite; the extended ones have them in their lowest byte.
    switch (sqliteCode & 0xff) {
    case 5: // busy
    case 6: // locked
        return ErrorCode::Busy;
    case 8: // read-only
    case 10: // input or output
    case 13: // full
        return ErrorCode::Unwritable;
    case 11: // corrupt
    case 26: // not a database
        return ErrorCode::Malformed;
    case 14: // cannot open
        return ErrorCode::Unreadable;
    case 19: // constraint
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error toError(const QSqlError& error, const QString& where)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {isNumber ? codeOf(code) : ErrorCode::Internal, error.text().simplified(), where};
}

} // namespace Mingjing
