// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/checklist/packageprofile.h"
#include "review/checklist/ruleweight.h"
#include "review/specification/catalogue.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class Edition;

/// Why an item is folded away.
struct Applicability {
    enum class Reason {
        Applies,
        OtherKind, ///< the clause is for another kind of program
        FeatureAbsent, ///< none of the features it is about was found
    };

    Reason reason = Reason::Applies;
    /// OtherKind: the kinds it is for; FeatureAbsent: the features of which one would be needed.
    QStringList missing;

    bool applies() const { return reason == Reason::Applies; }
};

/// `applies`, `other_kind`, `feature_absent`.
QString applicabilityReasonId(Applicability::Reason reason);

/// One question for the reviewer.
struct CheckItem {
    /// The clause; the first one of twins.
    QString id;
    /// Judged with it and cited together.
    QStringList twins;
    int chapter = 0;
    /// Id of its section; the chapter's id for prose.
    QString section;
    QString clauseText;
    /// From the catalogue; empty when it does not know the clause.
    QString textEn;
    BilingualText title;
    BilingualText question;
    QStringList where;
    BilingualText evidence;
    QStringList evidenceKinds;
    QStringList related;
    Applicability applicability;
    /// Owner of the nearest processing rule; empty when there is none.
    QString processingRule;
    /// The worst that its rules and those of its twins can come to.
    RuleWeight weight = RuleWeight::None;
    /// The catalogue knows it; otherwise question and title were made from the clause's text.
    bool catalogued = false;
};

/// A chapter or section that has items.
struct CheckGroup {
    QString id;
    /// English is empty when the catalogue does not know the heading.
    BilingualText title;
};

/// Items in the order of the edition: by chapter, section, number.
struct Checklist {
    QString editionTitle;
    QString editionSha256;
    PackageProfile profile;
    QList<CheckItem> items;
    /// Every chapter and section that an item names, in the order of the edition.
    QList<CheckGroup> groups;

    qsizetype applicableCount() const;
    /// nullptr when no item is in it.
    const CheckGroup* group(const QString& id) const;
};

/// The questions that \a edition asks of a package with \a profile. Every clause with an obligation of its own
/// becomes an item, whether the catalogue knows it or not; twins become one.
Checklist generateChecklist(const Edition& edition, const Catalogue& catalogue, const PackageProfile& profile);

/// `checklist --json`. Keys are stable.
QJsonObject toJson(const Checklist& checklist);

} // namespace Mingjing
