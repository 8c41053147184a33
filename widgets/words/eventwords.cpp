// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/eventwords.h"

#include "review/cases/carryover.h"
#include "review/cases/chosenprofile.h"
#include "review/cases/secondreading.h"
#include "widgets/common/peoplewords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/deadlinewords.h"
#include "widgets/words/historywords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"
#include "widgets/words/scenariowords.h"
#include "widgets/words/timewords.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString text(const ReviewEvent& event, QLatin1StringView key)
{
    return event.payload.value(key).toString();
}

/// In the reader's language where the case knows enough for it.
QString scenario(const ReviewEvent& event)
{
    const QJsonObject details = event.payload.value("details"_L1).toObject();
    return details.isEmpty() ? text(event, "scenario"_L1) : ScenarioWords::ofRecord(details);
}

} // namespace

QString EventWords::kind(EventKind kind)
{
    switch (kind) {
    case EventKind::CaseOpened:
        return tr("Case opened");
    case EventKind::PackageAttached:
        return tr("Package attached");
    case EventKind::EditionPinned:
        return tr("Edition pinned");
    case EventKind::StoreFormFilled:
        return tr("Store form filled in");
    case EventKind::ScenarioChanged:
        return tr("Scenario changed");
    case EventKind::PageViewed:
        return tr("Page viewed");
    case EventKind::ItemJudged:
        return tr("Check item judged");
    case EventKind::HintAccepted:
        return tr("Hint accepted");
    case EventKind::HintDismissed:
        return tr("Hint dismissed");
    case EventKind::EvidenceCaptured:
        return tr("Evidence captured");
    case EventKind::FindingRecorded:
        return tr("Finding recorded");
    case EventKind::FindingChanged:
        return tr("Finding changed");
    case EventKind::FindingWithdrawn:
        return tr("Finding withdrawn");
    case EventKind::DecisionDrafted:
        return tr("Decision drafted");
    case EventKind::DecisionHeld:
        return tr("Decision held");
    case EventKind::DecisionIssued:
        return tr("Decision issued");
    case EventKind::DecisionOverridden:
        return tr("Decision overridden");
    case EventKind::PenaltyExecuted:
        return tr("Penalty executed");
    case EventKind::PenaltyLifted:
        return tr("Penalty lifted");
    case EventKind::DeadlineSet:
        return tr("Deadline set");
    case EventKind::DeadlineMet:
        return tr("Deadline met");
    case EventKind::DeadlineMissed:
        return tr("Deadline missed");
    case EventKind::ResubmissionReceived:
        return tr("Resubmission received");
    case EventKind::AppealFiled:
        return tr("Appeal filed");
    case EventKind::AppealAnswered:
        return tr("Appeal answered");
    case EventKind::NoteAdded:
        return tr("Note");
    case EventKind::HandedOver:
        return tr("Handed over");
    case EventKind::CaseClosed:
        return tr("Case closed");
    case EventKind::CaseArchived:
        return tr("Case archived");
    case EventKind::CarriedOver:
        return tr("Carried over to another edition");
    case EventKind::ProfileChosen:
        return tr("Profile chosen");
    case EventKind::SecondReadingGiven:
        return tr("Second reading given");
    case EventKind::AppealWithdrawn:
        return tr("Appeal withdrawn");
    case EventKind::NoticeIssued:
        return tr("Notice issued");
    case EventKind::FindingAnswered:
        return tr("Finding answered");
    case EventKind::DeadlineMoved:
        return tr("Deadline moved");
    case EventKind::RelationRecorded:
        return tr("Related subject recorded");
    case EventKind::RelationWithdrawn:
        return tr("Related subject withdrawn");
    case EventKind::CreditChanged:
        return tr("Credit score changed");
    }
    return {};
}

QString EventWords::judged(const ReviewEvent& event)
{
    const Verdict verdict = verdictFromId(text(event, "verdict"_L1)).value_or(Verdict::Unjudged);
    const QString note = text(event, "note"_L1);
    const QString said = verdict == Verdict::Unjudged
        ? tr("%1: verdict taken back").arg(text(event, "item"_L1))
        : tr("%1 judged: %2", "item, verdict").arg(text(event, "item"_L1), CaseWords::verdict(verdict));
    return note.isEmpty() ? said : tr("%1 — %2", "sentence, note").arg(said, note);
}

QString EventWords::evidence(const ReviewEvent& event)
{
    const Result<Evidence> evidence = evidenceFromJson(event.payload);
    if (!evidence)
        return tr("Evidence %1").arg(text(event, "id"_L1));
    return tr("Evidence %1 captured: %2, %3", "id, kind, place")
        .arg(evidence->id, CaseWords::evidenceKind(evidence->kind), CaseWords::evidencePlace(*evidence));
}

QString EventWords::finding(const ReviewEvent& event)
{
    const QString id = text(event, "id"_L1);
    if (event.kind == EventKind::FindingWithdrawn)
        return tr("Finding %1 withdrawn: %2", "id, reason").arg(id, text(event, "reason"_L1));
    QStringList clauses;
    for (const QJsonValue& clause : event.payload.value("clauses"_L1).toArray())
        clauses.append(clause.toString());
    const QString pattern = event.kind == EventKind::FindingRecorded
        ? tr("Finding %1 recorded under %2: %3", "id, clauses, words")
        : tr("Finding %1 changed, under %2: %3", "id, clauses, words");
    return pattern.arg(id, ListWords::plain(clauses), text(event, "words"_L1));
}

QString EventWords::decision(const ReviewEvent& event)
{
    const QString id = text(event, "id"_L1);
    const Outcome outcome = outcomeFromId(text(event, "outcome"_L1)).value_or(Outcome::Pass);
    switch (event.kind) {
    case EventKind::DecisionDrafted:
        return tr("Decision %1 drafted: %2", "id, outcome").arg(id, CaseWords::outcome(outcome));
    case EventKind::DecisionIssued:
        return tr("Decision %1 issued: %2", "id, outcome").arg(id, CaseWords::outcome(outcome));
    case EventKind::DecisionHeld: {
        QStringList ids;
        for (const QJsonValue& reason : event.payload.value("reasons"_L1).toArray())
            ids.append(reason.toString());
        const auto reasons = holdReasonsFromIds(ids);
        if (!reasons || reasons->isEmpty())
            return tr("Decision %1 held for a second reader").arg(id);
        return tr("Decision %1 held for a second reader: %2", "id, reasons")
            .arg(id, PeopleWords::holdReasons(*reasons));
    }
    case EventKind::SecondReadingGiven: {
        const QString reason = text(event, "reason"_L1);
        if (!event.payload.value("agrees"_L1).toBool())
            return tr("Decision %1 returned by the second reader: %2", "id, reason").arg(id, reason);
        const QString agreed = tr("The second reader agreed to decision %1").arg(id);
        return reason.isEmpty() ? agreed : tr("%1 — %2", "sentence, note").arg(agreed, reason);
    }
    default:
        return tr("Decision %1 overridden: %2", "id, reason").arg(id, text(event, "reason"_L1));
    }
}

QString EventWords::deadline(const ReviewEvent& event)
{
    const QString id = text(event, "id"_L1);
    if (event.kind == EventKind::DeadlineMet)
        return tr("Deadline %1 met").arg(id);
    if (event.kind == EventKind::DeadlineMissed)
        return tr("Deadline %1 missed").arg(id);
    if (event.kind == EventKind::DeadlineMoved) {
        const QString cause =
            DeadlineWords::moveCause(moveCauseFromId(text(event, "cause"_L1)).value_or(MoveCause::Granted));
        const QString said = tr("Deadline %1 moved to %2: %3", "id, moment, cause")
                                 .arg(id, momentText(fromTimestamp(text(event, "due_at"_L1))), cause);
        const QString reason = text(event, "reason"_L1);
        return reason.isEmpty() ? said : tr("%1 — %2", "sentence, note").arg(said, reason);
    }
    return tr("Deadline %1 set: %2", "id, moment").arg(id, momentText(fromTimestamp(text(event, "due_at"_L1))));
}

QString EventWords::carriedOver(const ReviewEvent& event)
{
    const QString title = text(event, "title"_L1);
    const Result<CarryOverPlan> plan = carryOverPlanFromJson(event.payload);
    if (!plan)
        return tr("Carried over to the edition %1").arg(title);
    const CarryOverTouch touch = touchOf(*plan);
    if (!touch.needsWork())
        return tr("Carried over to the edition %1: every judgement stands").arg(title);
    QStringList parts = {tr("%n item(s) reopened", "", touch.itemsReopened)};
    if (touch.itemsRemoved > 0)
        parts.append(tr("%n item(s) gone", "", touch.itemsRemoved));
    if (touch.findingsToConfirm > 0)
        parts.append(tr("%n finding(s) to confirm", "", touch.findingsToConfirm));
    if (touch.draftToConfirm)
        parts.append(tr("the draft to be made again"));
    return tr("Carried over to the edition %1: %2", "title, list of what changed").arg(title, ListWords::plain(parts));
}

QString EventWords::profile(const ReviewEvent& event)
{
    const Result<ChosenProfile> profile = chosenProfileFromJson(event.payload);
    if (!profile)
        return kind(event.kind);
    return tr("By the profile “%1”: %n items asked", "", int(profile->items.size())).arg(localized(profile->name));
}

QString EventWords::answered(const ReviewEvent& event)
{
    const AnswerResult result = answerResultFromId(text(event, "result"_L1)).value_or(AnswerResult::NotFixed);
    const QString said = tr("Finding %1 in the resubmission: %2", "id, fixed or not")
                             .arg(text(event, "finding"_L1), DeadlineWords::answerResult(result));
    const QString note = text(event, "note"_L1);
    return note.isEmpty() ? said : tr("%1 — %2", "sentence, note").arg(said, note);
}

QString EventWords::sentence(const ReviewEvent& event)
{
    switch (event.kind) {
    case EventKind::CaseOpened:
        return tr("Case %1 opened: %2", "id, program").arg(text(event, "case_id"_L1), text(event, "program"_L1));
    case EventKind::PackageAttached:
        return tr("Package attached: %1").arg(text(event, "file_name"_L1));
    case EventKind::EditionPinned:
        return tr("Edition pinned: %1").arg(text(event, "title"_L1));
    case EventKind::ScenarioChanged:
        return tr("Scenario: %1").arg(scenario(event));
    case EventKind::PageViewed:
        return (event.payload.value("sandbox"_L1).toBool(true) ? tr("Page viewed: %1")
                                                               : tr("Page viewed without the engine's sandbox: %1"))
            .arg(text(event, "route"_L1));
    case EventKind::ItemJudged:
        return judged(event);
    case EventKind::HintAccepted:
        return tr("Hint %1 accepted").arg(text(event, "id"_L1));
    case EventKind::HintDismissed:
        return tr("Hint %1 dismissed: %2", "id, reason").arg(text(event, "id"_L1), text(event, "reason"_L1));
    case EventKind::EvidenceCaptured:
        return evidence(event);
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
    case EventKind::FindingWithdrawn:
        return finding(event);
    case EventKind::DecisionDrafted:
    case EventKind::DecisionHeld:
    case EventKind::SecondReadingGiven:
    case EventKind::DecisionIssued:
    case EventKind::DecisionOverridden:
        return decision(event);
    case EventKind::PenaltyExecuted:
        return tr("Step %1 executed").arg(text(event, "step"_L1));
    case EventKind::PenaltyLifted:
        return tr("Step %1 lifted: %2", "id, reason").arg(text(event, "step"_L1), text(event, "reason"_L1));
    case EventKind::DeadlineSet:
    case EventKind::DeadlineMet:
    case EventKind::DeadlineMissed:
    case EventKind::DeadlineMoved:
        return deadline(event);
    case EventKind::FindingAnswered:
        return answered(event);
    case EventKind::ProfileChosen:
        return profile(event);
    case EventKind::RelationRecorded:
        return tr("Related: %1 and %2, %3", "subject, subject, kind of relation")
            .arg(text(event, "subject"_L1), text(event, "other"_L1),
                 HistoryWords::relationKind(relationKindFromId(text(event, "kind"_L1)).value_or(RelationKind::Other)));
    case EventKind::RelationWithdrawn:
        return tr("Relation %1 withdrawn: %2", "id, reason").arg(text(event, "id"_L1), text(event, "reason"_L1));
    case EventKind::CreditChanged:
        return tr("Credit score changed by %1: %2", "points, reason")
            .arg(event.payload.value("amount"_L1).toInt())
            .arg(text(event, "reason"_L1));
    case EventKind::NoteAdded:
        return tr("Note: %1").arg(text(event, "text"_L1));
    case EventKind::HandedOver:
        return tr("Handed over to %1").arg(text(event, "to"_L1));
    case EventKind::CarriedOver:
        return carriedOver(event);
    case EventKind::StoreFormFilled:
    case EventKind::ResubmissionReceived:
    case EventKind::AppealFiled:
    case EventKind::AppealAnswered:
    case EventKind::AppealWithdrawn:
    case EventKind::NoticeIssued:
    case EventKind::CaseClosed:
    case EventKind::CaseArchived:
        return kind(event.kind);
    }
    return {};
}

} // namespace Mingjing
