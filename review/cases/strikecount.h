// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/relationgraph.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

enum class Outcome;

/// Whose offences are counted.
enum class StrikeScope {
    Program, ///< this program's
    Subject, ///< all programs' of this subject
    Others, ///< other programs' of this subject, and those of related subjects
    Circle, ///< everybody's: this subject's and related subjects'
};

/// `program`, `subject`, `others`, `circle`.
QString strikeScopeId(StrikeScope scope);
std::optional<StrikeScope> strikeScopeFromId(const QString& id);

/// What became of the rectification that a decision asked for.
enum class Rectification { NotAsked, Pending, Met, Missed };

/// `not_asked`, `pending`, `met`, `missed`.
QString rectificationId(Rectification rectification);
std::optional<Rectification> rectificationFromId(const QString& id);

/// Who broke the clause before.
enum class Offender { SameProgram, SameSubject, RelatedSubject };

/// `same_program`, `same_subject`, `related_subject`.
QString offenderId(Offender offender);
std::optional<Offender> offenderFromId(const QString& id);

/// Why an earlier decision on the clause does not count.
enum class Disregard {
    Overridden, ///< it was taken back
    Passed, ///< it let the program pass
    Withdrawn, ///< the finding on the clause was withdrawn
    Later, ///< it was issued later
    OtherProgram, ///< only this program's count, and it is of another of the same subject
    OtherSubject, ///< only this subject's count, and it is of a related one
    SameProgram, ///< only others' count, and it is of this program
    StillRectifying, ///< the time to put it right still runs: it is the same offence, not another
};

/// `overridden`, `passed`, `withdrawn`, `later`, `other_program`, `other_subject`, `same_program`,
/// `still_rectifying`.
QString disregardId(Disregard disregard);
std::optional<Disregard> disregardFromId(const QString& id);

/// An earlier offence as it stood when it was counted; nothing in it changes when the other case does.
struct FormerOffence {
    QString caseId;
    QString decisionId;
    QString programName;
    QString subject;
    QDateTime issuedAt;
    Outcome outcome{};
    Rectification rectification = Rectification::NotAsked;
    Offender offender = Offender::SameProgram;
    /// The clauses that made it fit, as that case cites them.
    QStringList clauses;
    QStringList executedSteps;
    /// That case was judged by another edition.
    bool otherEdition = false;
    /// Why its subject is related; empty for the same subject.
    QList<SubjectRelation> path;
    /// Absent when it counts.
    std::optional<Disregard> disregard;

    bool operator==(const FormerOffence&) const = default;
};

/// Which offence this is, and what it rests on. A plain value that is frozen with a decision.
struct StrikeCount {
    /// The clause under which was counted, with everything below it and their twins; empty: any clause.
    QString under;
    StrikeScope scope = StrikeScope::Program;
    /// Those that count, the first first; one for each decision.
    QList<FormerOffence> counted;
    /// Those that were looked at and do not.
    QList<FormerOffence> disregarded;

    /// 1 for the first offence.
    int number() const { return static_cast<int>(counted.size()) + 1; }

    bool operator==(const StrikeCount&) const = default;
};

QJsonObject toJson(const StrikeCount& count);
Result<StrikeCount> strikeCountFromJson(const QJsonObject& object);

} // namespace Mingjing
