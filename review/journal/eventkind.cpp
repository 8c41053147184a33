// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/journal/eventkind.h"

#include "review/base/enumids.h"

namespace Mingjing {

namespace {

constexpr EnumIds<eventKindCount> eventKindIds = {
    QLatin1StringView("case_opened"),           QLatin1StringView("package_attached"),
    QLatin1StringView("edition_pinned"),        QLatin1StringView("store_form_filled"),
    QLatin1StringView("scenario_changed"),      QLatin1StringView("page_viewed"),
    QLatin1StringView("item_judged"),           QLatin1StringView("hint_accepted"),
    QLatin1StringView("hint_dismissed"),        QLatin1StringView("evidence_captured"),
    QLatin1StringView("finding_recorded"),      QLatin1StringView("finding_changed"),
    QLatin1StringView("finding_withdrawn"),     QLatin1StringView("decision_drafted"),
    QLatin1StringView("decision_held"),         QLatin1StringView("decision_issued"),
    QLatin1StringView("decision_overridden"),   QLatin1StringView("penalty_executed"),
    QLatin1StringView("penalty_lifted"),        QLatin1StringView("deadline_set"),
    QLatin1StringView("deadline_met"),          QLatin1StringView("deadline_missed"),
    QLatin1StringView("resubmission_received"), QLatin1StringView("appeal_filed"),
    QLatin1StringView("appeal_answered"),       QLatin1StringView("note_added"),
    QLatin1StringView("handed_over"),           QLatin1StringView("case_closed"),
    QLatin1StringView("case_archived"),         QLatin1StringView("carried_over"),
    QLatin1StringView("profile_chosen"),        QLatin1StringView("second_reading_given"),
    QLatin1StringView("appeal_withdrawn"),      QLatin1StringView("notice_issued"),
    QLatin1StringView("finding_answered"),      QLatin1StringView("deadline_moved"),
    QLatin1StringView("relation_recorded"),     QLatin1StringView("relation_withdrawn"),
    QLatin1StringView("credit_changed"),
};

} // namespace

QString eventKindId(EventKind kind)
{
    return idOf(eventKindIds, kind);
}

std::optional<EventKind> eventKindFromId(const QString& id)
{
    return valueOf<EventKind>(eventKindIds, id);
}

} // namespace Mingjing
