// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"
#include "review/people/person.h"

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

Result<QList<HoldReason>> holdReasonsAt(const QJsonObject& payload, QLatin1StringView key)
{
    if (!payload.contains(key))
        return QList<HoldReason>();
    JsonFields fields(payload, u"decision"_s);
    const QStringList ids = fields.strings(key);
    if (fields.error())
        return *fields.error();
    const std::optional<QList<HoldReason>> reasons = holdReasonsFromIds(ids);
    if (!reasons)
        return Error{ErrorCode::Malformed, u"a reason to hold that is not known"_s, ids.join(u' ')};
    return *reasons;
}

Result<void> decisionHeld(CaseState& state, const ReviewEvent& event)
{
    const Result<QString> id = namedDecision(event.payload, state.draft());
    if (!id)
        return id.error();
    const Result<QList<HoldReason>> reasons = holdReasonsAt(event.payload, "reasons"_L1);
    if (!reasons)
        return reasons.error();
    if (state.draft()->state == DecisionState::Held)
        return conflict(u"it is held already"_s, *id);
    Decision& decision = state.decisions.last();
    decision.state = DecisionState::Held;
    decision.heldFor = *reasons;
    decision.heldBy = event.actor;
    decision.heldAt = event.at;
    return {};
}

Result<void> secondReadingGiven(CaseState& state, const ReviewEvent& event)
{
    Result<SecondReading> reading = secondReadingFromJson(event.payload);
    if (!reading)
        return reading.error();
    const Decision* held = state.draft();
    if (!held || held->id != reading->decisionId || held->state != DecisionState::Held)
        return conflict(u"no such decision is held for a second reader"_s, reading->decisionId);
    const QString account = accountOf(event.actor);
    if (account == accountOf(held->draftedBy) || account == accountOf(held->heldBy))
        return conflict(u"a second reader is never the first"_s, event.actor);
    reading->actor = event.actor;
    reading->at = event.at;
    Decision& decision = state.decisions.last();
    decision.readings.append(*reading);
    if (!reading->agrees)
        decision.state = DecisionState::Draft;
    return {};
}

} // namespace Mingjing::Fold
