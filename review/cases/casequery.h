// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestatus.h"
#include "review/cases/counteddays.h"
#include "review/cases/deadline.h"
#include "review/cases/decidedstep.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

struct CaseState;

/// By what cases are sorted; those that are the same in it by their id.
enum class CaseOrder {
    UpdatedLast,
    OpenedLast,
    DueFirst,
    Program,
    Subject,
    Category,
    Assignee,
    Status,
    FindingsMost,
    Edition
};

/// Which cases, in which order. Default: all, the last touched first.
struct CaseQuery {
    /// Empty: any.
    QList<CaseStatus> statuses;
    /// Part of the case id, the program's name or the subject's; empty: any.
    QString text;
    /// Only cases to which the package with this digest was submitted, as the current version or before; empty: any.
    QString packageSha256;
    /// Only cases that this person has; the empty name: those that nobody has. Absent: any.
    std::optional<QString> assignee;
    /// Only cases of exactly this category; empty: any.
    QString category;
    /// Only cases with a pending deadline from and up to these moments, as far as they are valid.
    QDateTime dueFrom;
    QDateTime dueBefore;
    /// Only cases without a pending deadline.
    bool withoutDue = false;
    /// Only cases whose decision waits for a second reader.
    bool held = false;
    CaseOrder order = CaseOrder::UpdatedLast;
    /// The other way round; cases without a deadline stay behind those with one. Cases that are alike in the order
    /// follow by their ids.
    bool reversed = false;
    /// Negative: no limit.
    int limit = -1;
    int offset = 0;

    bool operator==(const CaseQuery&) const = default;
};

/// One row of a case list.
struct CaseSummary {
    QString caseId;
    QString programName;
    QString subject;
    QString category;
    QString assignee;
    CaseStatus status = CaseStatus::Open;
    QDateTime openedAt;
    QDateTime updatedAt;
    /// The earliest pending deadline; invalid when there is none.
    QDateTime dueAt;
    int passes = 0;
    int violations = 0;
    int notApplicable = 0;
    int unsure = 0;
    /// A decision waits for a second reader.
    bool held = false;
    /// Standing findings.
    int findings = 0;
    /// Id of the outcome in force; empty without one.
    QString outcome;
    qint64 lastSequence = 0;
    /// The edition that it is judged by.
    QString editionTitle;
    QString editionSha256;

    bool operator==(const CaseSummary&) const = default;
};

/// The row that a list shows for \a state.
CaseSummary summaryOf(const CaseState& state);

/// Which deadlines. Default: all that are pending.
struct DeadlineQuery {
    /// Only those due up to this moment, when valid.
    QDateTime dueUpTo;
    /// Absent: in any state.
    std::optional<DeadlineState> state = DeadlineState::Pending;
};

/// One row of a deadline list; `deadline.overdueAt(now)` tells whether it is overdue.
struct DeadlineEntry {
    QString caseId;
    QString programName;
    QString subject;
    Deadline deadline;
    /// How it was counted; absent when that is not known.
    std::optional<CountedDays> counted;
    /// IANA id of the zone that the subject's days are counted in.
    QString timeZone = {};
    /// When something was resubmitted that nobody has answered yet; invalid while nothing waits.
    QDateTime awaitingSince = {};

    bool operator==(const DeadlineEntry&) const = default;
};

/// Which executed penalties. Default: all that were not lifted.
struct PenaltyQuery {
    /// Only those that have not ended by themselves before this moment, when valid.
    QDateTime runningAt;
    /// Absent: of any kind.
    std::optional<PenaltyKind> kind = {};
};

/// One row of a list of penalties that were executed and last; of decisions taken back too.
struct PenaltyEntry {
    QString caseId;
    QString programName;
    QString subject;
    QString timeZone;
    DecidedStep step;

    bool operator==(const PenaltyEntry&) const = default;
};

} // namespace Mingjing
