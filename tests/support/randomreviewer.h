// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/reviewsession.h"
#include "tests/support/casefixture.h"

#include <QRandomGenerator>

namespace Mingjing {

/// Three people who act on a session at random, sensibly and senselessly; the same seed acts the same way. Decisions
/// are held and read where the rules of the store hold them.
class RandomReviewer final
{
public:
    /// Both must outlive it. The session has a case open.
    RandomReviewer(ReviewSession& session, HandClock& clock, quint32 seed);

    /// One act. It may be refused, with Conflict, NotFound or Refused.
    Result<void> act();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    QString someId(QChar prefix, qsizetype count);
    QString someStep();
    Result<void> look(int which);
    Result<void> judge(int which);
    Result<void> decide(int which);
    Result<void> followUp(int which);
    Result<void> chooseProfile();
    Result<void> trace(int which);
    Result<void> rectify(int which);
    Finding someFinding();
    Decision someDecision();

    ReviewSession& m_session;
    HandClock& m_clock;
    QRandomGenerator m_random;
};

} // namespace Mingjing
