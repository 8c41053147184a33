// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/verdictcounts.h"

#include "review/base/jsonvalues.h"
#include "review/cases/casefold.h"
#include "review/cases/caserecord.h"
#include "review/journal/eventchain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject clauseJson(const CaseReportSource& source, const QString& id)
{
    const Clause* clause = source.edition.clause(id);
    const CatalogueEntry* entry = source.catalogue.entry(id);
    return {
        {u"id"_s, id},
        {u"text"_s, clause ? QJsonValue(clause->text) : QJsonValue(QJsonValue::Null)},
        {u"digest"_s, clause ? QJsonValue(clause->digest) : QJsonValue(QJsonValue::Null)},
        {u"line"_s, clause ? clause->line : 0},
        {u"title"_s,
         QJsonObject{{u"zh"_s, entry ? entry->title.zh : (clause ? clause->title : QString())},
                     {u"en"_s, entry ? entry->title.en : QString()}}},
        {u"text_en"_s, entry ? orNull(entry->textEn) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonArray findingsJson(const CaseReportSource& source, const CaseState& state)
{
    QJsonArray out;
    for (const Finding& finding : state.findings) {
        QJsonObject object = toJson(finding);
        QJsonArray clauses;
        for (const QString& id : finding.clauses)
            clauses.append(clauseJson(source, id));
        object[u"clauses"_s] = clauses;
        object[u"withdrawn"_s] = finding.withdrawn;
        object[u"withdrawn_reason"_s] = orNull(finding.withdrawnReason);
        object[u"reversed_by"_s] = orNull(finding.reversedBy);
        object[u"actor"_s] = finding.actor;
        object[u"at"_s] = orNull(toTimestamp(finding.at));
        object[u"changed_at"_s] = orNull(toTimestamp(finding.changedAt));
        out.append(object);
    }
    return out;
}

QJsonArray readingsJson(const Decision& decision)
{
    QJsonArray out;
    for (const SecondReading& reading : decision.readings) {
        QJsonObject object = toJson(reading);
        object.remove(u"id"_s);
        object[u"actor"_s] = reading.actor;
        object[u"at"_s] = orNull(toTimestamp(reading.at));
        out.append(object);
    }
    return out;
}

QJsonArray decisionsJson(const CaseState& state)
{
    QJsonArray out;
    for (const Decision& decision : state.decisions) {
        QJsonObject object = toJson(decision);
        QJsonArray steps;
        for (const DecidedStep& step : decision.steps) {
            QJsonObject row = toJson(step);
            row[u"executed_at"_s] = orNull(toTimestamp(step.executedAt));
            row[u"ends_at"_s] = orNull(toTimestamp(step.endsAt));
            row[u"lifted_at"_s] = orNull(toTimestamp(step.liftedAt));
            row[u"lifted_reason"_s] = orNull(step.liftedReason);
            steps.append(row);
        }
        object[u"steps"_s] = steps;
        object[u"state"_s] = decisionStateId(decision.state);
        object[u"drafted_by"_s] = decision.draftedBy;
        object[u"drafted_at"_s] = orNull(toTimestamp(decision.draftedAt));
        object[u"issued_by"_s] = orNull(decision.issuedBy);
        object[u"issued_at"_s] = orNull(toTimestamp(decision.issuedAt));
        object[u"held_for"_s] = QJsonArray::fromStringList(holdReasonIds(decision.heldFor));
        object[u"held_by"_s] = orNull(decision.heldBy);
        object[u"held_at"_s] = orNull(toTimestamp(decision.heldAt));
        object[u"unread_for"_s] = QJsonArray::fromStringList(holdReasonIds(decision.unreadFor));
        object[u"second_readings"_s] = readingsJson(decision);
        object[u"overridden_by"_s] = orNull(decision.overriddenBy);
        object[u"overridden_at"_s] = orNull(toTimestamp(decision.overriddenAt));
        object[u"overridden_reason"_s] = orNull(decision.overriddenReason);
        object[u"reversed"_s] = decision.reversed;
        out.append(object);
    }
    return out;
}

QJsonObject editionJson(const CaseState& state)
{
    QJsonArray former;
    for (const PinnedEdition& edition : state.formerEditions)
        former.append(QJsonObject{{u"title"_s, edition.title}, {u"sha256"_s, edition.sha256}});
    return {{u"title"_s, state.editionTitle}, {u"sha256"_s, state.editionSha256}, {u"carried_over_from"_s, former}};
}

QJsonArray evidenceJson(const CaseState& state)
{
    QJsonArray out;
    for (const Evidence& evidence : state.evidence) {
        QJsonObject object = toJson(evidence);
        object[u"actor"_s] = evidence.actor;
        object[u"at"_s] = orNull(toTimestamp(evidence.at));
        out.append(object);
    }
    return out;
}

QJsonArray deadlinesJson(const CaseReportSource& source, const CaseState& state)
{
    QJsonArray out;
    for (const Deadline& deadline : state.deadlines) {
        QJsonObject object = toJson(deadline);
        object[u"state"_s] = deadlineStateId(deadline.state);
        object[u"settled_at"_s] = orNull(toTimestamp(deadline.settledAt));
        object[u"overdue"_s] = deadline.overdueAt(source.generatedAt);
        QJsonArray moves;
        for (const DeadlineMove& move : deadline.moves) {
            QJsonObject moved = toJson(move);
            moved[u"former_due_at"_s] = toTimestamp(move.formerDueAt);
            moved[u"actor"_s] = move.actor;
            moved[u"at"_s] = toTimestamp(move.at);
            moves.append(moved);
        }
        object[u"moves"_s] = moves;
        out.append(object);
    }
    return out;
}

QJsonArray appealsJson(const CaseState& state)
{
    QJsonArray out;
    for (const Appeal& appeal : state.appeals) {
        QJsonObject object = toJson(appeal);
        const QJsonObject said = toJson(answerOf(appeal));
        for (const auto& key : {"answers"_L1, "shortened"_L1, "cancelled"_L1, "lifted"_L1})
            object[key] = said.value(key);
        object[u"state"_s] = appealStateId(appeal.state);
        object[u"recorded_by"_s] = appeal.recordedBy;
        object[u"recorded_at"_s] = orNull(toTimestamp(appeal.recordedAt));
        object[u"answered_by"_s] = orNull(appeal.answeredBy);
        object[u"answered_at"_s] = orNull(toTimestamp(appeal.answeredAt));
        object[u"withdrawn_reason"_s] = orNull(appeal.withdrawnReason);
        object[u"sole_reviewer"_s] = appeal.soleReviewer;
        out.append(object);
    }
    return out;
}

QJsonArray noticesJson(const CaseState& state)
{
    QJsonArray out;
    for (const IssuedNotice& notice : state.notices) {
        QJsonObject object = toJson(notice);
        object[u"appeal"_s] = orNull(notice.appealId);
        object[u"actor"_s] = notice.actor;
        object[u"at"_s] = orNull(toTimestamp(notice.at));
        out.append(object);
    }
    return out;
}

QJsonArray notesJson(const CaseState& state)
{
    QJsonArray out;
    for (const CaseNote& note : state.notes) {
        out.append(QJsonObject{{u"id"_s, note.id},
                               {u"text"_s, note.text},
                               {u"actor"_s, note.actor},
                               {u"at"_s, orNull(toTimestamp(note.at))}});
    }
    return out;
}

/// Null while everything is asked.
QJsonValue profileJson(const CaseState& state)
{
    if (!state.profile)
        return QJsonValue(QJsonValue::Null);
    QJsonObject object = toJson(*state.profile);
    object[u"in_use"_s] = state.profileInUse() != nullptr;
    object[u"actor"_s] = state.profile->actor;
    object[u"at"_s] = orNull(toTimestamp(state.profile->at));
    return object;
}

QJsonObject checklistJson(const CaseReportSource& source, const CaseState& state)
{
    const VerdictCounts counts = countVerdicts(source.checklist, state);
    QJsonObject numbers{
        {u"items"_s, source.checklist.items.size()}, {u"left_out"_s, counts.left}, {u"not_asked"_s, counts.notAsked}};
    for (const Verdict verdict : shownVerdicts)
        numbers[verdictId(verdict)] = counts.count(verdict);
    QJsonArray items;
    for (const CheckItem& item : source.checklist.items) {
        const ItemJudgement judgement = state.judgements.value(item.id);
        items.append(QJsonObject{{u"id"_s, item.id},
                                 {u"section"_s, item.section},
                                 {u"twins"_s, QJsonArray::fromStringList(item.twins)},
                                 {u"applicable"_s, item.applicability.applies()},
                                 {u"asked"_s, state.asksFor(item.id)},
                                 {u"verdict"_s, verdictId(state.verdictOf(item.id))},
                                 {u"note"_s, judgement.note},
                                 {u"actor"_s, orNull(judgement.actor)},
                                 {u"at"_s, orNull(toTimestamp(judgement.at))}});
    }
    return {{u"counts"_s, numbers}, {u"items"_s, items}, {u"audit_profile"_s, profileJson(state)}};
}

} // namespace

Result<QJsonObject> caseReportJson(const CaseReportSource& source)
{
    const Result<CaseState> folded = fold(source.record.journal());
    if (!folded)
        return folded.error();
    const CaseState& state = *folded;
    const Decision* issued = state.issued();
    return QJsonObject{
        {u"schema"_s, 1},
        {u"case"_s,
         QJsonObject{{u"id"_s, state.caseId},
                     {u"program"_s, state.programName},
                     {u"subject"_s, state.subject.name},
                     {u"related_subjects"_s, QJsonArray::fromStringList(state.subject.related)},
                     {u"category"_s, state.category},
                     {u"status"_s, caseStatusId(state.status)},
                     {u"assignee"_s, orNull(state.assignee)},
                     {u"time_zone"_s, state.timeZone},
                     {u"opened_at"_s, orNull(toTimestamp(state.openedAt))},
                     {u"updated_at"_s, orNull(toTimestamp(state.updatedAt))},
                     {u"outcome"_s, issued ? QJsonValue(outcomeId(issued->outcome)) : QJsonValue(QJsonValue::Null)}}},
        {u"package"_s,
         QJsonObject{{u"sha256"_s, state.packageSha256},
                     {u"file_name"_s, state.packageFileName},
                     {u"size"_s, state.packageSize}}},
        {u"edition"_s, editionJson(state)},
        {u"store_form"_s, state.storeForm},
        {u"decisions"_s, decisionsJson(state)},
        {u"deadlines"_s, deadlinesJson(source, state)},
        {u"findings"_s, findingsJson(source, state)},
        {u"evidence"_s, evidenceJson(state)},
        {u"checklist"_s, checklistJson(source, state)},
        {u"appeals"_s, appealsJson(state)},
        {u"notices"_s, noticesJson(state)},
        {u"notes"_s, notesJson(state)},
        {u"journal"_s,
         QJsonObject{{u"events"_s, state.lastSequence},
                     {u"head_hash"_s, state.headHash},
                     {u"verified"_s, !verifyChain(source.record.journal()).has_value()}}},
        {u"generated_at"_s, orNull(toTimestamp(source.generatedAt))},
        {u"tool_version"_s, source.toolVersion},
    };
}

} // namespace Mingjing
