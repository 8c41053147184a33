// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/appeal.h"
#include "review/cases/carryreason.h"
#include "review/cases/casestatus.h"
#include "review/cases/chosenprofile.h"
#include "review/cases/creditentry.h"
#include "review/cases/deadline.h"
#include "review/cases/decision.h"
#include "review/cases/evidence.h"
#include "review/cases/finding.h"
#include "review/cases/findinganswer.h"
#include "review/cases/hintjudgement.h"
#include "review/cases/issuednotice.h"
#include "review/cases/itemjudgement.h"
#include "review/cases/relation.h"
#include "review/cases/submittedversion.h"
#include "review/journal/reviewevent.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// Who is reviewed; as the case was opened with.
struct CaseSubject {
    QString name;
    QStringList related;

    bool operator==(const CaseSubject&) const = default;
};

struct CaseNote {
    /// `N1`, `N2`, …
    QString id;
    QString text;
    QString actor;
    QDateTime at;

    bool operator==(const CaseNote&) const = default;
};

/// A page that somebody has looked at.
struct PageView {
    QString route;
    int count = 0;
    QDateTime firstAt;
    QDateTime lastAt;
    /// False: at least once the engine that showed it had no sandbox of its own.
    bool sandboxed = true;

    bool operator==(const PageView&) const = default;
};

/// An edition that the case was judged by.
struct PinnedEdition {
    QString sha256;
    QString title;

    bool operator==(const PinnedEdition&) const = default;
};

/// A judgement that did not stand when the case was carried over to another edition.
struct ReopenedItem {
    /// As it was, under the id that the item had then.
    ItemJudgement former;
    QList<CarryReason> reasons;
    /// What it was judged by.
    PinnedEdition edition;

    bool operator==(const ReopenedItem&) const = default;
};

/// Everything a journal says, folded. A plain value; copies share their data implicitly.
struct CaseState {
    QString caseId;
    QString programName;
    CaseSubject subject;
    QString category;
    /// IANA id of the zone that the subject's days are counted in.
    QString timeZone;
    CaseStatus status = CaseStatus::Open;
    /// Under which circumstances pages are looked at, in words; and what a machine knows of them, if it was recorded.
    QString scenario;
    QJsonObject scenarioDetails;
    /// SHA-256 of the answers to requests that belong to it; empty when there are none.
    QString scenarioAnswers;
    /// Of all scenarios that the case has seen, each once.
    QStringList answersSeen;
    QString assignee;

    /// Every package that was submitted, the first first.
    QList<SubmittedVersion> versions;
    /// The current version: the last of them.
    QString packageSha256;
    QString packageFileName;
    /// The folder that was chosen in a package that holds several programs; else empty.
    QString packageRoot;
    qint64 packageSize = 0;
    QString editionSha256;
    QString editionTitle;
    /// Those that the case was carried over from, the first first.
    QList<PinnedEdition> formerEditions;
    QJsonObject storeForm;
    /// The profile that was chosen last; nothing while everything is asked.
    std::optional<ChosenProfile> profile;

    /// By item id; items never judged are absent.
    QMap<QString, ItemJudgement> judgements;
    /// By item id: items to be judged again, until they are.
    QMap<QString, ReopenedItem> reopened;
    /// Judgements of items that the edition in force has no more.
    QList<ReopenedItem> retired;
    QMap<QString, HintJudgement> hints;
    /// These in the order in which they came; what is withdrawn or overridden stays.
    QList<Evidence> evidence;
    QList<Finding> findings;
    QList<Decision> decisions;
    QList<Deadline> deadlines;
    QList<Appeal> appeals;
    QList<IssuedNotice> notices;
    /// What resubmissions did about findings: of each finding and version the last word.
    QList<FindingAnswer> answers;
    QList<CaseNote> notes;
    /// Between subjects, those the case was opened with first; and of the subject's credit score.
    QList<Relation> relations;
    QList<CreditEntry> credit;
    QList<PageView> pageViews;

    QDateTime openedAt;
    QDateTime updatedAt;
    qint64 lastSequence = 0;
    QString headHash = genesisHash();

    /// Whether any page was looked at while the engine had no sandbox of its own.
    bool viewedUnsandboxed() const;
    /// nullptr when the case has no such version; of two with the same bytes the later one.
    const SubmittedVersion* version(const QString& sha256) const;
    /// SHA-256 of the version that \a piece was taken from. Before there were resubmissions none was written down:
    /// it is the first.
    QString packageOf(const Evidence& piece) const;
    Verdict verdictOf(const QString& itemId) const;
    /// The profile by which items are asked now; nullptr while everything is. A profile that was chosen under another
    /// edition leaves nothing out of this one.
    const ChosenProfile* profileInUse() const;
    /// Whether the profile in use asks for the item.
    bool asksFor(const QString& itemId) const;
    /// nullptr when there is none; pointers live as long as the state is not changed.
    const Evidence* evidenceById(const QString& id) const;
    const Finding* finding(const QString& id) const;
    const Decision* decision(const QString& id) const;
    const Deadline* deadline(const QString& id) const;
    const Appeal* appeal(const QString& id) const;
    /// The decision that holds the step, or nullptr.
    const Decision* decisionOfStep(const QString& stepId) const;
    /// How the deadline was counted; absent when that is not known.
    std::optional<CountedDays> countingOf(const Deadline& deadline) const;
    /// The decision in draft or held, or nullptr. There is never more than one.
    const Decision* draft() const;
    /// The decision in force, or nullptr.
    const Decision* issued() const;
    /// Findings that are not withdrawn.
    QList<Finding> standingFindings() const;
    /// The earliest pending deadline; invalid when there is none.
    QDateTime nextDueAt() const;

    bool operator==(const CaseState&) const = default;
};

/// SHA-256 of all bytes that the case speaks of: packages, editions, evidence; sorted, each once.
QStringList referencedBlobs(const CaseState& state);

} // namespace Mingjing
