// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/caseprojection.h"

#include "review/base/canonicaljson.h"
#include "review/cases/casequery.h"
#include "review/cases/rectification.h"
#include "storage/cases/searchrows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

enum TableIndex {
    Cases,
    Judgements,
    Hints,
    EvidenceItems,
    Findings,
    FindingClauses,
    FindingEvidence,
    Decisions,
    DecisionSteps,
    Deadlines,
    Notes,
    PageViews,
    Profiles,
    Versions,
    Appeals,
    AppealItems,
    Notices,
    DecisionHolds,
    SecondReadings,
    Relations,
    Credit,
    SearchTexts,
    DeadlineMoves,
    FindingAnswers,
    AwaitedAnswers,
};

QVariant number(qint64 value)
{
    return QVariant(qlonglong(value));
}

QVariant numberOrNull(const std::optional<int>& value)
{
    return value ? number(*value) : QVariant();
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(canonicalJson(object));
}

QString text(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// Gathers rows under their keys.
class RowCollector final
{
public:
    RowCollector() : m_rows(projectionTables().size()) { }

    void add(TableIndex table, const QVariantList& row)
    {
        m_rows[table].insert(rowKey(projectionTables().at(table), row), row);
    }
    CaseRows take() { return std::move(m_rows); }

private:
    CaseRows m_rows;
};

QVariantList caseRow(const CaseState& state)
{
    const CaseSummary summary = summaryOf(state);
    return {
        state.programName,
        state.subject.name,
        text(state.subject.related),
        state.category,
        state.timeZone,
        caseStatusId(state.status),
        state.scenario,
        state.assignee,
        state.packageSha256,
        state.packageFileName,
        number(state.packageSize),
        state.editionSha256,
        state.editionTitle,
        text(state.storeForm),
        toTimestamp(state.openedAt),
        toTimestamp(state.updatedAt),
        toTimestamp(summary.dueAt),
        number(summary.passes),
        number(summary.violations),
        number(summary.notApplicable),
        number(summary.unsure),
        number(summary.findings),
        summary.outcome,
        number(state.lastSequence),
        state.headHash,
        number(summary.held),
    };
}

void addJudgements(RowCollector& rows, const CaseState& state)
{
    for (const ItemJudgement& each : state.judgements)
        rows.add(Judgements, {each.itemId, verdictId(each.verdict), each.note, each.actor, toTimestamp(each.at)});
    for (const HintJudgement& each : state.hints) {
        const bool reaches = !each.accepted && each.reach != HintReach::Place;
        rows.add(Hints,
                 {each.hintId, number(each.accepted), each.reason, text(each.hint), each.actor, toTimestamp(each.at),
                  reaches ? hintReachId(each.reach) : QString()});
    }
}

void addEvidence(RowCollector& rows, const CaseState& state)
{
    for (const Evidence& each : state.evidence) {
        rows.add(EvidenceItems,
                 {each.id, evidenceKindId(each.kind), each.caption, each.path, each.route, each.contentSha256,
                  each.blobSha256, text(toJson(each)), each.actor, toTimestamp(each.at)});
    }
}

void addClauses(RowCollector& rows, const Finding& finding, const QStringList& clauses, bool twins)
{
    for (qsizetype i = 0; i < clauses.size(); ++i)
        rows.add(FindingClauses, {finding.id, clauses.at(i), number(twins), number(i + 1)});
}

void addFindings(RowCollector& rows, const CaseState& state)
{
    for (const Finding& each : state.findings) {
        rows.add(Findings,
                 {each.id, severityId(each.severity), each.words, number(each.withdrawn), each.withdrawnReason,
                  each.actor, toTimestamp(each.at), toTimestamp(each.changedAt)});
        addClauses(rows, each, each.clauses, false);
        addClauses(rows, each, each.twins, true);
        for (qsizetype i = 0; i < each.evidence.size(); ++i)
            rows.add(FindingEvidence, {each.id, number(i + 1), each.evidence.at(i)});
    }
}

void addDecisions(RowCollector& rows, const CaseState& state)
{
    for (const Decision& each : state.decisions) {
        rows.add(Decisions,
                 {each.id, outcomeId(each.outcome), decisionStateId(each.state), each.summary, each.overrides,
                  each.draftedBy, toTimestamp(each.draftedAt), each.issuedBy, toTimestamp(each.issuedAt),
                  each.overriddenBy, toTimestamp(each.overriddenAt), each.overriddenReason});
        for (qsizetype i = 0; i < each.steps.size(); ++i) {
            const DecidedStep& step = each.steps.at(i);
            rows.add(DecisionSteps,
                     {step.id, each.id, number(i + 1), penaltyConditionId(step.when), penaltyKindId(step.kind),
                      number(step.permanent), numberOrNull(step.days), numberOrNull(step.deadlineDays),
                      text(toJson(step)), toTimestamp(step.executedAt), toTimestamp(step.endsAt),
                      toTimestamp(step.liftedAt), step.liftedReason});
        }
    }
}

void addAppeals(RowCollector& rows, const CaseState& state)
{
    for (const Appeal& each : state.appeals) {
        rows.add(Appeals,
                 {each.id, each.decisionId, appealKindId(each.kind), appealStateId(each.state), text(toJson(each)),
                  toTimestamp(each.filedAt), toTimestamp(each.terms.until), each.recordedBy,
                  toTimestamp(each.recordedAt), each.answeredBy, toTimestamp(each.answeredAt),
                  number(each.soleReviewer), each.withdrawnReason});
        for (qsizetype i = 0; i < each.items.size(); ++i) {
            const AppealItem& item = each.items.at(i);
            const AppealItemAnswer* answer = each.answerTo(item.findingId);
            rows.add(AppealItems,
                     {each.id, number(i + 1), item.findingId, item.statement, number(item.materials.size()),
                      answer ? appealResultId(answer->result) : QString(), answer ? answer->reason : QString()});
        }
    }
    for (const IssuedNotice& each : state.notices) {
        rows.add(Notices,
                 {each.id, noticeKindId(each.kind), each.decisionId, each.appealId, each.language, each.format,
                  each.sha256, each.actor, toTimestamp(each.at)});
    }
}

void addReadings(RowCollector& rows, const CaseState& state)
{
    for (const Decision& each : state.decisions) {
        if (each.heldAt.isValid() || !each.unreadFor.isEmpty())
            rows.add(DecisionHolds,
                     {each.id, text(holdReasonIds(each.heldFor)), each.heldBy, toTimestamp(each.heldAt),
                      text(holdReasonIds(each.unreadFor))});
        for (qsizetype i = 0; i < each.readings.size(); ++i) {
            const SecondReading& reading = each.readings.at(i);
            rows.add(SecondReadings,
                     {each.id, number(i + 1), number(reading.agrees), reading.reason, number(reading.blind),
                      reading.ownOutcome ? outcomeId(*reading.ownOutcome) : QString(), reading.actor,
                      toTimestamp(reading.at)});
        }
    }
}

void addHistory(RowCollector& rows, const CaseState& state)
{
    for (const Relation& each : state.relations) {
        rows.add(Relations,
                 {each.id, each.subject, each.other, relationKindId(each.kind), each.note, each.actor,
                  toTimestamp(each.at), number(each.withdrawn), each.withdrawnReason, toTimestamp(each.withdrawnAt)});
    }
    for (const CreditEntry& each : state.credit) {
        rows.add(Credit,
                 {each.id, number(each.amount), each.reason, each.decisionId, each.reverses, each.actor,
                  toTimestamp(each.at)});
    }
}

void addRectification(RowCollector& rows, const CaseState& state)
{
    const RectificationProgress rectification = rectificationProgress(state);
    for (const Deadline& deadline : state.deadlines) {
        for (qsizetype i = 0; i < deadline.moves.size(); ++i) {
            const DeadlineMove& move = deadline.moves.at(i);
            rows.add(DeadlineMoves,
                     {deadline.id, number(i + 1), toTimestamp(move.formerDueAt), toTimestamp(move.dueAt),
                      moveCauseId(move.cause), move.reason, numberOrNull(move.days), move.actor, toTimestamp(move.at)});
        }
        const bool open =
            deadline.state == DeadlineState::Pending && state.issued() && state.issued()->step(deadline.stepId);
        if (open && rectification.awaits(deadline))
            rows.add(AwaitedAnswers, {deadline.id, toTimestamp(rectification.version->at)});
    }
    for (const FindingAnswer& each : state.answers) {
        rows.add(FindingAnswers,
                 {each.findingId, number(each.version), each.packageSha256, answerResultId(each.result), each.note,
                  each.actor, toTimestamp(each.at)});
    }
}

void addRest(RowCollector& rows, const CaseState& state)
{
    for (const Deadline& each : state.deadlines) {
        rows.add(Deadlines,
                 {each.id, each.stepId, each.what, toTimestamp(each.dueAt), deadlineStateId(each.state),
                  toTimestamp(each.settledAt)});
    }
    for (const CaseNote& each : state.notes)
        rows.add(Notes, {each.id, each.text, each.actor, toTimestamp(each.at)});
    for (const PageView& each : state.pageViews)
        rows.add(PageViews, {each.route, number(each.count), toTimestamp(each.firstAt), toTimestamp(each.lastAt)});
    for (const SubmittedVersion& each : state.versions) {
        rows.add(Versions,
                 {number(each.number), each.sha256, each.fileName, each.root, number(each.size), each.actor,
                  toTimestamp(each.at)});
    }
    if (const auto& profile = state.profile) {
        rows.add(Profiles,
                 {profile->id, profile->name.zh, profile->name.en, profile->digest, profile->editionSha256,
                  profile->formerCase, text(profile->items), profile->actor, toTimestamp(profile->at)});
    }
}

void addSearchTexts(RowCollector& rows, const CaseState& state)
{
    const QList<SearchText> texts = searchTextsOf(state);
    for (const SearchText& each : texts)
        rows.add(SearchTexts, {foundInId(each.in), each.reference, each.text, distinctCharacters(each.text)});
}

} // namespace

const QList<ProjectionTable>& projectionTables()
{
    static const auto columns = [](const QString& names) { return names.split(u' '); };
    static const QList<ProjectionTable> tables = {
        {u"cases"_s,
         columns(u"program subject related_subjects category time_zone status scenario assignee package_sha256 "
                 "package_file_name package_size edition_sha256 edition_title store_form opened_at updated_at due_at "
                 "passes violations not_applicable unsure findings outcome last_sequence head_hash held"_s),
         0},
        {u"judgements"_s, columns(u"item_id verdict note actor at"_s), 1},
        {u"hints"_s, columns(u"hint_id accepted reason hint actor at reach"_s), 1},
        {u"evidence"_s, columns(u"evidence_id kind caption path route content_sha256 blob_sha256 body actor at"_s), 1},
        {u"findings"_s, columns(u"finding_id severity words withdrawn withdrawn_reason actor at changed_at"_s), 1},
        {u"finding_clauses"_s, columns(u"finding_id clause_id is_twin position"_s), 4},
        {u"finding_evidence"_s, columns(u"finding_id position evidence_id"_s), 2},
        {u"decisions"_s,
         columns(u"decision_id outcome state summary overrides drafted_by drafted_at issued_by issued_at "
                 "overridden_by overridden_at overridden_reason"_s),
         1},
        {u"decision_steps"_s,
         columns(u"step_id decision_id position when kind permanent days deadline_days body executed_at ends_at "
                 "lifted_at lifted_reason"_s),
         1},
        {u"deadlines"_s, columns(u"deadline_id step_id what due_at state settled_at"_s), 1},
        {u"notes"_s, columns(u"note_id text actor at"_s), 1},
        {u"page_views"_s, columns(u"route count first_at last_at"_s), 1},
        {u"case_profiles"_s, columns(u"profile_id name_zh name_en sha256 edition_sha256 former_case items actor at"_s),
         0},
        {u"case_versions"_s, columns(u"number sha256 file_name root size actor at"_s), 1},
        {u"appeals"_s,
         columns(u"appeal_id decision_id kind state body filed_at until recorded_by recorded_at answered_by "
                 "answered_at sole_reviewer withdrawn_reason"_s),
         1},
        {u"appeal_items"_s, columns(u"appeal_id position finding_id statement materials result reason"_s), 2},
        {u"notices"_s, columns(u"notice_id kind decision_id appeal_id language format sha256 actor at"_s), 1},
        {u"decision_holds"_s, columns(u"decision_id reasons held_by held_at unread_for"_s), 1},
        {u"second_readings"_s, columns(u"decision_id position agrees reason blind own_outcome actor at"_s), 2},
        {u"subject_relations"_s,
         columns(u"relation_id subject other kind note actor at withdrawn withdrawn_reason withdrawn_at"_s), 1},
        {u"credit_entries"_s, columns(u"entry_id amount reason decision_id reverses actor at"_s), 1},
        {u"search_texts"_s, columns(u"kind reference text characters"_s), 2},
        {u"deadline_moves"_s, columns(u"deadline_id position former_due_at due_at cause reason days actor at"_s), 2},
        {u"finding_answers"_s, columns(u"finding_id version package_sha256 result note actor at"_s), 2},
        {u"awaited_answers"_s, columns(u"deadline_id since"_s), 1},
    };
    return tables;
}

CaseRows rowsOf(const CaseState& state)
{
    RowCollector rows;
    rows.add(Cases, caseRow(state));
    addJudgements(rows, state);
    addEvidence(rows, state);
    addFindings(rows, state);
    addDecisions(rows, state);
    addAppeals(rows, state);
    addRectification(rows, state);
    addReadings(rows, state);
    addRest(rows, state);
    addHistory(rows, state);
    addSearchTexts(rows, state);
    return rows.take();
}

QString rowKey(const ProjectionTable& table, const QVariantList& row)
{
    QStringList key;
    for (int i = 0; i < table.keyCount; ++i)
        key.append(row.at(i).toString());
    return key.join(u'\x1f');
}

} // namespace Mingjing
