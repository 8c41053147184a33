// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"

#include "review/base/result.h"

#include <QCoreApplication>

namespace Mingjing {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ErrorText)

public:
    static QString kind(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::NotFound:
            return tr("Not found");
        case ErrorCode::Unreadable:
            return tr("It cannot be read");
        case ErrorCode::Unwritable:
            return tr("It cannot be written");
        case ErrorCode::Malformed:
            return tr("Damaged, or not a valid file of its type");
        case ErrorCode::Refused:
            return tr("Refused");
        case ErrorCode::Ambiguous:
            return tr("A choice is needed");
        case ErrorCode::Newer:
            return tr("Made by a newer version");
        case ErrorCode::Busy:
            return tr("In use elsewhere");
        case ErrorCode::Cancelled:
            return tr("Cancelled");
        case ErrorCode::Conflict:
            return tr("Not possible now");
        case ErrorCode::Internal:
            return tr("Internal failure");
        }
        return {};
    }
};

} // namespace

QString errorText(const Error& error)
{
    return QStringLiteral("%1 — %2").arg(ErrorText::kind(error.code), error.toString());
}

} // namespace Mingjing
