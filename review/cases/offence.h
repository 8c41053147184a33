// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/deadline.h"
#include "review/cases/decision.h"
#include "review/cases/strikecount.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct CaseState;

struct OffenceFinding {
    QString id;
    /// Those that it breaks and their twins, in this order.
    QStringList clauses;
    bool withdrawn = false;

    bool operator==(const OffenceFinding&) const = default;
};

/// A decision that was issued once, in force or not, with what it rests on. Whether it counts is for countStrikes().
struct Offence {
    QString caseId;
    QString programName;
    QString subject;
    QString editionSha256;
    QString decisionId;
    Outcome outcome = Outcome::Reject;
    DecisionState state = DecisionState::Issued;
    QDateTime issuedAt;
    Rectification rectification = Rectification::NotAsked;
    QList<OffenceFinding> findings;
    /// Ids of the steps that were executed.
    QStringList executedSteps;

    bool operator==(const Offence&) const = default;
};

/// Whose offences. Names are compared as they are written.
struct OffenceQuery {
    /// All programs of these; an empty name means nobody.
    QStringList subjects;
    /// Also those of the program of this name that were submitted by nobody named; empty: none.
    QString orphanProgram;
    /// Only those with a finding on one of these, be it withdrawn; empty: any.
    QStringList clauses;

    bool fits(const Offence& offence) const;
};

/// What the case holds: one for each decision that was ever issued.
QList<Offence> offencesOf(const CaseState& state);
/// The one order that lists have: by time, then case and decision.
void sortOffences(QList<Offence>& offences);
/// Of several rectifications of one decision: one that runs, else one that was missed, else one that was met.
Rectification worse(Rectification one, Rectification other);
Rectification rectificationOf(DeadlineState state);

} // namespace Mingjing
