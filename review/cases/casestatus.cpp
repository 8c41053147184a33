// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casestatus.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<4> ids = {
    QLatin1StringView("open"),
    QLatin1StringView("decided"),
    QLatin1StringView("closed"),
    QLatin1StringView("archived"),
};

} // namespace

QString caseStatusId(CaseStatus status)
{
    return idOf(ids, status);
}

std::optional<CaseStatus> caseStatusFromId(const QString& id)
{
    return valueOf<CaseStatus>(ids, id);
}

} // namespace Mingjing
