// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/capability.h"
#include "review/specification/daycount.h"
#include "review/specification/penaltycondition.h"
#include "review/specification/penaltykind.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// A span of natural days.
struct DayRange {
    int min = 0;
    int max = 0;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// One consequence within a processing rule. A plain value.
struct PenaltyStep {
    PenaltyCondition when = PenaltyCondition::Found;
    PenaltyKind kind = PenaltyKind::Reject;
    /// In the order of the document; empty when the kind takes none.
    QList<Capability> capabilities;
    /// The capabilities are alternatives (或), not all at once.
    bool anyOf = false;
    PenaltyPlatform platform = PenaltyPlatform::Any;
    /// How long it lasts; absent when the document does not say, or for good.
    std::optional<DayRange> days;
    bool permanent = false;
    /// Rectify: days to put it right.
    std::optional<int> deadlineDays;
    /// Which days the document means (自然日, 工作日); absent when it only says 天.
    std::optional<DayCount> deadlineCount;
    /// A rung of an ordered ladder from the mildest to the ceiling, whatever its condition.
    bool ladder = false;
    /// The narrower case that the sentence names before this step (`纯金融类`); mostly empty.
    QString qualifier;
    /// The sentence it was read from, as printed.
    QString text;
};

/// One labelled case of a processing rule (`金融类`); the label is empty when there is none.
struct PenaltyCase {
    QString label;
    QList<PenaltyStep> steps;
    /// The whole case as printed.
    QString text;
};

/// What follows from breaking a clause.
struct ProcessingRule {
    /// Id of the clause that holds it.
    QString owner;
    /// Id of the clause that it covers with everything below: the owner, or the section for 违反本条规范.
    QString scope;
    /// 1-based line of the document.
    int line = 0;
    QList<PenaltyCase> cases;
    /// It stands within the sentence of a clause, not under a heading of its own.
    bool inClause = false;
    /// As printed.
    QString text;
};

} // namespace Mingjing
