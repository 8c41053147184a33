// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"

#include "review/base/result.h"
#include "widgets/common/peoplewords.h"

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

    /// Empty unless it is about who somebody is.
    static QString ofPerson(const Error& error)
    {
        if (error.message == QLatin1StringView("not one of the people of this desk"))
            return tr("%1 is not one of the people of this desk. An administrator adds people in the settings.")
                .arg(error.context);
        if (error.message == QLatin1StringView("no role of this person allows it")) {
            const auto permission = permissionFromId(error.context);
            return tr("Your role at this desk does not allow this: %1.")
                .arg(permission ? PeopleWords::permission(*permission) : error.context);
        }
        return {};
    }
};

} // namespace

QString errorText(const Error& error)
{
    if (const QString sentence = ErrorText::ofPerson(error); !sentence.isEmpty())
        return sentence;
    return QStringLiteral("%1 — %2").arg(ErrorText::kind(error.code), error.toString());
}

} // namespace Mingjing
