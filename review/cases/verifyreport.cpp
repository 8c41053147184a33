// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/verifyreport.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<5> partIds = {
    QLatin1StringView("chain"),      QLatin1StringView("fold"),   QLatin1StringView("blob"),
    QLatin1StringView("projection"), QLatin1StringView("member"),
};

} // namespace

QString verifyPartId(VerifyProblem::Part part)
{
    return idOf(partIds, part);
}

} // namespace Mingjing
