// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"
#include "review/people/desk.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// What becomes of the draft when it is issued.
struct Holding {
    /// The rules that it meets, in their order; empty: none.
    QList<HoldReason> reasons;
    /// It is held. With reasons and not held: nobody else at the desk could read it.
    bool held = false;
    /// Who could read it.
    QList<Person> readers;
};

/// What the rules of \a desk make of the draft of \a state when \a actor issues it. The lot falls by the ids of case
/// and decision: asking again gives the same.
Holding holdingOf(const CaseState& state, const Desk& desk, const QString& actor);

/// The accounts of all who judged, recorded findings or drafted in the case: none of them reads the decision.
QStringList firstReaders(const CaseState& state);

/// The people of \a desk who may read the draft of \a state.
QList<Person> secondReaders(const CaseState& state, const Desk& desk);

} // namespace Mingjing
