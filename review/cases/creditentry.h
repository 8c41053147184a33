// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Mingjing {

/// A change of the credit score of a mini-game subject. The score is never written down: it is the sum of its entries.
/// How many points something costs is laid down by the platform beside the specification, so a person enters it.
struct CreditEntry {
    /// `K1`, `K2`, …; given by ReviewSession::changeCredit().
    QString id;
    /// Points; negative when they are taken. Never 0.
    int amount = 0;
    QString reason;
    /// The decision of the same case that it rests on; empty when on none.
    QString decisionId;
    /// The entry of the same case that it gives back; else empty.
    QString reverses;
    /// Taken from the events.
    QString actor;
    QDateTime at;

    bool operator==(const CreditEntry&) const = default;
};

/// An entry and where it was made.
struct CreditRecord {
    QString caseId;
    QString programName;
    QString subject;
    CreditEntry entry;

    bool operator==(const CreditRecord&) const = default;
};

/// What \a records come to, those after \a moment left out when it is valid.
int creditSum(const QList<CreditRecord>& records, const QDateTime& moment = {});

/// The payload of `credit_changed`: id, amount, reason, decision, reverses.
QJsonObject toJson(const CreditEntry& entry);
Result<CreditEntry> creditEntryFromJson(const QJsonObject& object);

} // namespace Mingjing
