// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casetables.h"

#include "review/cases/casestate.h"
#include "review/cases/deadlinedate.h"
#include "review/report/reportparts.h"
#include "review/specification/catalogue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

enum TableNumber { CasesTable, FindingsTable, MeasuresTable, DeadlinesTable, AppealsTable };

struct ColumnOf {
    QString key;
    int width;
};

Table tableOf(const ReportText& text, const QString& name, const QList<ColumnOf>& columns)
{
    Table table{text.word("table"_L1, name), {}, {}};
    for (const ColumnOf& column : columns)
        table.columns.append({text.word("table"_L1, column.key), column.width});
    return table;
}

/// An invalid moment stays one.
TableCell at(const QDateTime& moment, const QTimeZone& zone)
{
    return moment.isValid() ? moment.toTimeZone(zone) : QDateTime();
}

qint64 verdictsOf(const CaseState& state, Verdict verdict)
{
    qint64 count = 0;
    for (const ItemJudgement& judgement : state.judgements)
        count += judgement.verdict == verdict ? 1 : 0;
    return count;
}

} // namespace

CaseTables::CaseTables(ReportText text, const Catalogue& catalogue) : m_text(std::move(text)), m_catalogue(&catalogue)
{
    m_tables = {
        tableOf(m_text, u"cases"_s,
                {{u"case"_s, 22},
                 {u"program"_s, 24},
                 {u"subject"_s, 24},
                 {u"category"_s, 18},
                 {u"status"_s, 12},
                 {u"outcome"_s, 12},
                 {u"assignee"_s, 14},
                 {u"opened"_s, 17},
                 {u"decided"_s, 17},
                 {u"decided_by"_s, 14},
                 {u"due"_s, 17},
                 {u"versions"_s, 10},
                 {u"violations"_s, 10},
                 {u"passes"_s, 10},
                 {u"findings"_s, 10},
                 {u"edition"_s, 30}}),
        tableOf(m_text, u"findings"_s,
                {{u"case"_s, 22},
                 {u"program"_s, 24},
                 {u"finding"_s, 10},
                 {u"clauses"_s, 16},
                 {u"clause_title"_s, 32},
                 {u"severity"_s, 12},
                 {u"words"_s, 60},
                 {u"evidence"_s, 10},
                 {u"withdrawn"_s, 24},
                 {u"by"_s, 14},
                 {u"at"_s, 17}}),
        tableOf(m_text, u"measures"_s,
                {{u"case"_s, 22},
                 {u"program"_s, 24},
                 {u"decision"_s, 10},
                 {u"measure"_s, 32},
                 {u"term"_s, 16},
                 {u"clauses"_s, 16},
                 {u"condition"_s, 14},
                 {u"executed"_s, 17},
                 {u"ends"_s, 17},
                 {u"lifted"_s, 17},
                 {u"reason"_s, 40}}),
        tableOf(m_text, u"deadlines"_s,
                {{u"case"_s, 22},
                 {u"program"_s, 24},
                 {u"what"_s, 40},
                 {u"due"_s, 17},
                 {u"first_due"_s, 17},
                 {u"state"_s, 14},
                 {u"settled"_s, 17}}),
        tableOf(m_text, u"appeals"_s,
                {{u"case"_s, 22},
                 {u"program"_s, 24},
                 {u"appeal"_s, 10},
                 {u"decision"_s, 10},
                 {u"kind"_s, 14},
                 {u"filed"_s, 17},
                 {u"state"_s, 18},
                 {u"finding"_s, 10},
                 {u"statement"_s, 48},
                 {u"answer"_s, 14},
                 {u"reason"_s, 48},
                 {u"by"_s, 14},
                 {u"at"_s, 17}}),
    };
}

Result<CaseTables> CaseTables::make(ReportLanguage language, const Catalogue& catalogue)
{
    Result<ReportText> text = ReportText::load(language, QTimeZone::utc());
    if (!text)
        return text.error();
    return CaseTables(*std::move(text), catalogue);
}

QString CaseTables::titleOf(const QString& clauseId) const
{
    const CatalogueEntry* entry = m_catalogue->entry(clauseId);
    return entry ? m_text.of(entry->title) : QString();
}

void CaseTables::add(const CaseState& state)
{
    const QTimeZone zone = timeZoneOrDefault(state.timeZone);
    addCase(state, zone);
    addFindings(state, zone);
    addMeasures(state, zone);
    addDeadlines(state, zone);
    addAppeals(state, zone);
}

void CaseTables::addCase(const CaseState& state, const QTimeZone& zone)
{
    const Decision* decision = state.issued();
    m_tables[CasesTable].rows.append(
        {state.caseId, state.programName, state.subject.name, state.category,
         m_text.word("status"_L1, caseStatusId(state.status)),
         decision ? m_text.word("outcome"_L1, outcomeId(decision->outcome)) : QString(), state.assignee,
         at(state.openedAt, zone), at(decision ? decision->issuedAt : QDateTime(), zone),
         decision ? decision->issuedBy : QString(), at(state.nextDueAt(), zone), qint64(state.versions.size()),
         verdictsOf(state, Verdict::Violation), verdictsOf(state, Verdict::Pass),
         qint64(state.standingFindings().size()), state.editionTitle});
}

void CaseTables::addFindings(const CaseState& state, const QTimeZone& zone)
{
    for (const Finding& finding : state.findings) {
        m_tables[FindingsTable].rows.append(
            {state.caseId, state.programName, finding.id, finding.clauses.join(u' '), titleOf(finding.clauses.value(0)),
             m_text.word("severity"_L1, severityId(finding.severity)), finding.words, qint64(finding.evidence.size()),
             finding.withdrawnReason, finding.actor, at(finding.at, zone)});
    }
}

void CaseTables::addMeasures(const CaseState& state, const QTimeZone& zone)
{
    for (const Decision& decision : state.decisions) {
        if (!decision.issuedAt.isValid())
            continue;
        for (const DecidedStep& step : decision.steps) {
            if (step.omitted)
                continue;
            m_tables[MeasuresTable].rows.append(
                {state.caseId, state.programName, decision.id, stepMeasure(m_text, step), stepTerm(m_text, step),
                 step.clauses.join(u' '), m_text.word("when"_L1, penaltyConditionId(step.when)),
                 at(step.executedAt, zone), at(step.endsAt, zone), at(step.liftedAt, zone),
                 m_text.list(QStringList{step.reason, step.liftedReason}.filter(QRegularExpression(u"\\S"_s)))});
        }
    }
}

void CaseTables::addDeadlines(const CaseState& state, const QTimeZone& zone)
{
    for (const Deadline& deadline : state.deadlines) {
        m_tables[DeadlinesTable].rows.append(
            {state.caseId, state.programName, deadline.what, at(deadline.dueAt, zone), at(deadline.firstDueAt(), zone),
             m_text.word("deadline_state"_L1, deadlineStateId(deadline.state)), at(deadline.settledAt, zone)});
    }
}

void CaseTables::addAppeals(const CaseState& state, const QTimeZone& zone)
{
    for (const Appeal& appeal : state.appeals) {
        for (qsizetype i = 0; i < appeal.items.size(); ++i) {
            const bool answered = i < appeal.answers.size();
            const AppealItemAnswer answer = appeal.answers.value(i);
            m_tables[AppealsTable].rows.append(
                {state.caseId, state.programName, appeal.id, appeal.decisionId,
                 m_text.word("appeal_kind"_L1, appealKindId(appeal.kind)), at(appeal.filedAt, zone),
                 m_text.word("appeal_state"_L1, appealStateId(appeal.state)), appeal.items.at(i).findingId,
                 appeal.items.at(i).statement,
                 answered ? m_text.word("appeal_result"_L1, appealResultId(answer.result)) : QString(), answer.reason,
                 appeal.answeredBy, at(appeal.answeredAt, zone)});
        }
    }
}

} // namespace Mingjing
