// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/carryreason.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// What becomes of a check item that was judged.
struct CarriedItem {
    QString oldId;
    /// Empty when no clause of it lives on. Several old items can become one, and one several.
    QString newId;
    /// Why it is reopened; empty when its judgement stands.
    QList<CarryReason> reasons;

    bool isReopened() const { return !newId.isEmpty() && !reasons.isEmpty(); }

    bool operator==(const CarriedItem&) const = default;
};

/// What becomes of a finding. Clauses that were removed are left out, unless nothing else is left: then they stay,
/// under the ids that they had.
struct CarriedFinding {
    QString id;
    QStringList clauses;
    QStringList twins;
    /// Why it must be confirmed; empty when it stands.
    QList<CarryReason> reasons;

    bool operator==(const CarriedFinding&) const = default;
};

/// What becomes of a step of the draft.
struct CarriedStep {
    QString id;
    QStringList clauses;
    /// Its rule as the new edition prints it, when it says the same.
    QString ruleText;
    int ruleLine = 0;
    /// The rule says something else now, or there is none.
    bool ruleChanged = false;

    bool operator==(const CarriedStep&) const = default;
};

/// All that carrying a case over to another edition does, by value: needing neither edition any more. A plain value.
struct CarryOverPlan {
    QString oldSha256;
    QString newSha256;
    /// New id of every clause that is judged or cited; empty for one that was removed.
    QMap<QString, QString> clauses;
    /// Every item that was judged, or that is reopened since an earlier carry-over; kept texts first.
    QList<CarriedItem> items;
    /// Every finding, the withdrawn ones too, in the order of the case.
    QList<CarriedFinding> findings;
    /// Id of the decision in draft; empty without one.
    QString draftId;
    QList<CarriedStep> steps;
    /// Why the draft must be drafted again; empty when it stands.
    QList<CarryReason> draftReasons;

    bool operator==(const CarryOverPlan&) const = default;
};

/// How much of a case a new edition touches.
struct CarryOverTouch {
    int itemsKept = 0;
    int itemsReopened = 0;
    /// Judged items that the new edition has no more.
    int itemsRemoved = 0;
    int findingsToConfirm = 0;
    bool draftToConfirm = false;

    /// Something is left to do for a person.
    bool needsWork() const { return itemsReopened > 0 || itemsRemoved > 0 || findingsToConfirm > 0 || draftToConfirm; }
};

CarryOverTouch touchOf(const CarryOverPlan& plan);

/// Part of the payload of `carried_over`: sha256, old_sha256, clauses, items, findings, draft.
QJsonObject toJson(const CarryOverPlan& plan);
Result<CarryOverPlan> carryOverPlanFromJson(const QJsonObject& object);

} // namespace Mingjing
