// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/specificationwarning.h"

#include "review/base/enumids.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<14> ids = {
    "skipped_number"_L1,   "repeated_number"_L1, "out_of_order"_L1,    "missing_parent"_L1,    "too_deep"_L1,
    "assumed_encoding"_L1, "stray_number"_L1,    "outside_chapter"_L1, "empty_clause"_L1,      "orphan_rule"_L1,
    "empty_rule"_L1,       "unread_penalty"_L1,  "wrong_reference"_L1, "missing_reference"_L1,
};

} // namespace

QString specificationWarningId(SpecificationWarning::Kind kind)
{
    return idOf(ids, kind);
}

} // namespace Mingjing
