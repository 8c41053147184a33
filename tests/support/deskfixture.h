// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/reviewsession.h"
#include "review/people/peoplestore.h"
#include "tests/support/casefixture.h"

namespace Mingjing {

/// Six people: `drafter` and `other` review, `junior` still learns, `lead`, `trainer`, `admin`.
void seatPeople(PeopleStore& people);

/// A ban for good.
DecidedStep permanentBan();

/// An open case in which `drafter` has judged `2/5.1.1` a violation, recorded its finding and drafted D1: \a steps.
struct DraftedCase {
    DraftedCase(CaseStore& store, HandClock& clock, const QList<DecidedStep>& steps = {permanentBan()});

    /// The same session, acting as \a account from now on.
    ReviewSession& as(const QString& account);

    OpenCase open;
};

} // namespace Mingjing
