// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/checklist/ruleweight.h"
#include "review/specification/catalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct Checklist;
class Edition;

/// Which questions of a checklist are asked: a quick look, a full audit, a re-review. A plain value.
///
/// An item is asked when one of `always` covers it, or when the other rules all let it through. An id covers itself
/// and everything numbered below it; of several that cover an item the most precise decides, and of two equal ones the
/// excluding one.
struct AuditProfile {
    /// Lower-case letters, digits and hyphens; names its file.
    QString id;
    BilingualText name;
    /// May be empty.
    BilingualText description;
    /// Ids of chapters, sections and clauses; empty includes everything.
    QStringList include;
    QStringList exclude;
    /// Asked whatever the other rules say.
    QStringList always;
    /// Ids from knownPlaces(), of which an item needs one; empty: any.
    QStringList where;
    /// The least that the processing rules of an item must be able to come to.
    RuleWeight minimumWeight = RuleWeight::None;
    /// Only what a former decision found, and what is judged with it or related to it.
    bool formerFindings = false;

    /// It leaves nothing out.
    bool asksEverything() const;
};

/// What the rules of a profile say of one item.
struct ProfileAnswer {
    enum class Reason {
        Included,
        Always, ///< of the profile's `always`
        Former, ///< a former decision found it, or something related to it
        NotIncluded,
        Excluded,
        OtherPlace, ///< nothing to be looked for at the profile's places
        LighterRule, ///< its processing rules cannot come to the profile's weight
        NotFormer, ///< no former decision found it, nor anything related to it
    };

    /// Id of the check item.
    QString item;
    Reason reason = Reason::Included;

    bool asked() const { return reason <= Reason::Former; }
};

/// `included`, `always`, `former`, `not_included`, …
QString profileReasonId(ProfileAnswer::Reason reason);

/// An answer for each item of \a checklist, in its order. \a formerClauses are the clauses that the former decision's
/// findings cite. Whether an item applies to the package is another question.
QList<ProfileAnswer> applyProfile(const Checklist& checklist, const AuditProfile& profile,
                                  const QStringList& formerClauses = {});
/// Ids of the items that are asked and that apply to the package.
QStringList askedItems(const Checklist& checklist, const QList<ProfileAnswer>& answers);

/// Makes `include` and `exclude` of \a profile ask exactly \a items of \a checklist, in as few ids as chapters and
/// sections allow.
void includeExactly(AuditProfile& profile, const Checklist& checklist, const QStringList& items);

/// The ids of \a profile that \a edition does not know: it was made for another edition.
QStringList unknownClauses(const AuditProfile& profile, const Edition& edition);

/// The largest file that is read.
inline constexpr qsizetype MaximumProfileBytes = 256 << 10;

/// Reads a profile: resources/schema/audit-profile.schema.json. Strict: an unknown, doubled or missing key, an unknown
/// word or a bound overstepped is refused; the error's context is `name:line`.
Result<AuditProfile> readAuditProfile(const QByteArray& json, const QString& name);
/// Every key once, in one order; the same profile gives the same bytes.
QByteArray writeAuditProfile(const AuditProfile& profile);
/// SHA-256 (hex) of what writeAuditProfile() gives.
QString profileDigest(const AuditProfile& profile);

/// What reading refuses in \a profile's id and names; for what a person typed.
Result<void> checkAuditProfile(const AuditProfile& profile);
/// An id made of \a name that none of \a taken has.
QString profileIdFor(const QString& name, const QStringList& taken);

/// The profiles that the program carries; the first asks everything.
Result<QList<AuditProfile>> builtInAuditProfiles();

} // namespace Mingjing
