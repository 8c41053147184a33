// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/catalogue.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct AuditProfile;
struct Checklist;

/// The profile that a case is reviewed by, frozen as it was chosen. A plain value.
struct ChosenProfile {
    QString id;
    BilingualText name;
    /// SHA-256 of the profile's canonical form.
    QString digest;
    /// The edition whose items are asked.
    QString editionSha256;
    /// The case whose decision's findings are looked at again; mostly empty.
    QString formerCase;
    /// Ids of the items asked, in the order of the checklist.
    QStringList items;
    /// Who chose and when: taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const ChosenProfile& other) const;
};

/// What the former decision of a re-review found.
struct FormerFindings {
    /// Empty when there is no such decision.
    QString caseId;
    /// Clauses that its standing findings cite, twins included, each once.
    QStringList clauses;
};

/// The choice of \a profile for \a checklist.
ChosenProfile choiceOf(const AuditProfile& profile, const Checklist& checklist, const FormerFindings& former = {});

/// The payload of `profile_chosen`.
QJsonObject toJson(const ChosenProfile& profile);
Result<ChosenProfile> chosenProfileFromJson(const QJsonObject& object);

} // namespace Mingjing
