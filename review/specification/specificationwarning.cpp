// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/specificationwarning.h"

#include "review/specification/enumids.h"

namespace Mingjing {

namespace {
using K = SpecificationWarning::Kind;
constexpr std::array<EnumId<K>, 14> Ids{{
    {K::SkippedNumber, QLatin1StringView("skipped_number")},
    {K::RepeatedNumber, QLatin1StringView("repeated_number")},
    {K::OutOfOrder, QLatin1StringView("out_of_order")},
    {K::MissingParent, QLatin1StringView("missing_parent")},
    {K::TooDeep, QLatin1StringView("too_deep")},
    {K::AssumedEncoding, QLatin1StringView("assumed_encoding")},
    {K::StrayNumber, QLatin1StringView("stray_number")},
    {K::OutsideChapter, QLatin1StringView("outside_chapter")},
    {K::EmptyClause, QLatin1StringView("empty_clause")},
    {K::OrphanRule, QLatin1StringView("orphan_rule")},
    {K::EmptyRule, QLatin1StringView("empty_rule")},
    {K::UnreadPenalty, QLatin1StringView("unread_penalty")},
    {K::WrongReference, QLatin1StringView("wrong_reference")},
    {K::MissingReference, QLatin1StringView("missing_reference")},
}};
} // namespace

QString specificationWarningId(SpecificationWarning::Kind kind)
{
    return idOf(Ids, kind);
}

} // namespace Mingjing
