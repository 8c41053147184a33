// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/historylist.h"

#include "review/journal/reviewevent.h"
#include "storage/cases/sqlstatement.h"

#include <QHash>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Which rows of `cases c` are of those whom \a query names.
struct Somebody {
    QString condition;
    QVariantList values;
};

Somebody somebodyOf(const OffenceQuery& query)
{
    Somebody who;
    QStringList conditions;
    QStringList marks;
    for (const QString& subject : query.subjects) {
        if (subject.isEmpty())
            continue;
        marks.append(u"?"_s);
        who.values.append(subject);
    }
    if (!marks.isEmpty())
        conditions.append(u"c.subject IN (%1)"_s.arg(marks.join(u", "_s)));
    if (!query.orphanProgram.isEmpty()) {
        conditions.append(u"(c.subject = '' AND c.program = ?)"_s);
        who.values.append(query.orphanProgram);
    }
    who.condition = conditions.isEmpty() ? u"0"_s : u'(' + conditions.join(u" OR "_s) + u')';
    return who;
}

Result<QList<Offence>> readDecisions(const QSqlDatabase& database, const Somebody& who)
{
    SqlStatement row(database,
                     u"SELECT c.case_id, c.program, c.subject, c.edition_sha256, d.decision_id, d.outcome, d.state, "
                     "d.issued_at FROM cases c JOIN decisions d ON d.case_id = c.case_id WHERE d.issued_at <> '' AND "_s
                         + who.condition);
    const Result<void> done = row.bind(who.values).run();
    if (!done)
        return done.error();
    QList<Offence> offences;
    while (row.next()) {
        Offence offence;
        offence.caseId = row.text(0);
        offence.programName = row.text(1);
        offence.subject = row.text(2);
        offence.editionSha256 = row.text(3);
        offence.decisionId = row.text(4);
        offence.outcome = outcomeFromId(row.text(5)).value_or(Outcome::Reject);
        offence.state = decisionStateFromId(row.text(6)).value_or(DecisionState::Overridden);
        offence.issuedAt = fromTimestamp(row.text(7));
        offences.append(offence);
    }
    return offences;
}

/// By case: in the order in which they were found.
Result<QHash<QString, QList<OffenceFinding>>> readFindings(const QSqlDatabase& database, const Somebody& who)
{
    SqlStatement row(database,
                     u"SELECT c.case_id, f.finding_id, f.withdrawn, fc.clause_id FROM cases c "
                     "JOIN findings f ON f.case_id = c.case_id "
                     "JOIN finding_clauses fc ON fc.case_id = f.case_id AND fc.finding_id = f.finding_id WHERE "_s
                         + who.condition
                         + u" ORDER BY c.case_id, length(f.finding_id), f.finding_id, fc.is_twin, fc.position"_s);
    const Result<void> done = row.bind(who.values).run();
    if (!done)
        return done.error();
    QHash<QString, QList<OffenceFinding>> findings;
    while (row.next()) {
        QList<OffenceFinding>& ofCase = findings[row.text(0)];
        if (ofCase.isEmpty() || ofCase.last().id != row.text(1))
            ofCase.append({row.text(1), {}, row.integer(2) != 0});
        ofCase.last().clauses.append(row.text(3));
    }
    return findings;
}

struct StepFate {
    QStringList executed;
    Rectification rectification = Rectification::NotAsked;
};

/// By case and decision.
Result<QHash<QString, StepFate>> readFates(const QSqlDatabase& database, const Somebody& who)
{
    SqlStatement row(database,
                     u"SELECT s.case_id || '/' || s.decision_id, s.step_id, s.kind, s.executed_at, l.state FROM cases "
                     "c JOIN decision_steps s ON s.case_id = c.case_id "
                     "LEFT JOIN deadlines l ON l.case_id = s.case_id AND l.step_id = s.step_id WHERE "_s
                         + who.condition + u" ORDER BY s.case_id, s.decision_id, s.position"_s);
    const Result<void> done = row.bind(who.values).run();
    if (!done)
        return done.error();
    QHash<QString, StepFate> fates;
    while (row.next()) {
        StepFate& fate = fates[row.text(0)];
        if (!row.text(3).isEmpty() && !fate.executed.contains(row.text(1)))
            fate.executed.append(row.text(1));
        const std::optional<DeadlineState> deadline = deadlineStateFromId(row.text(4));
        if (deadline && row.text(2) == penaltyKindId(PenaltyKind::Rectify))
            fate.rectification = worse(fate.rectification, rectificationOf(*deadline));
    }
    return fates;
}

} // namespace

Result<QList<Offence>> listOffences(const QSqlDatabase& database, const OffenceQuery& query)
{
    const Somebody who = somebodyOf(query);
    Result<QList<Offence>> offences = readDecisions(database, who);
    if (!offences)
        return offences;
    const Result<QHash<QString, QList<OffenceFinding>>> findings = readFindings(database, who);
    if (!findings)
        return findings.error();
    const Result<QHash<QString, StepFate>> fates = readFates(database, who);
    if (!fates)
        return fates.error();
    for (Offence& offence : *offences) {
        const StepFate fate = fates->value(offence.caseId + u'/' + offence.decisionId);
        offence.findings = findings->value(offence.caseId);
        offence.executedSteps = fate.executed;
        offence.rectification = fate.rectification;
    }
    offences->removeIf([&](const Offence& offence) { return !query.fits(offence); });
    sortOffences(*offences);
    return offences;
}

Result<QList<SubjectRelation>> listRelationsAround(const QSqlDatabase& database, const QString& subject)
{
    SqlStatement row(database,
                     u"WITH RECURSIVE circle (name) AS (SELECT ? UNION "
                     "SELECT j.name FROM circle JOIN ("
                     "SELECT subject AS name, other AS near FROM subject_relations "
                     "WHERE withdrawn = 0 AND subject <> '' AND other <> '' UNION ALL "
                     "SELECT other, subject FROM subject_relations "
                     "WHERE withdrawn = 0 AND subject <> '' AND other <> '') j ON j.near = circle.name) "
                     "SELECT case_id, relation_id, subject, other, kind, note, actor, at FROM subject_relations "
                     "WHERE withdrawn = 0 AND other <> '' AND subject <> '' AND subject IN (SELECT name FROM circle) "
                     "ORDER BY at, case_id, length(relation_id), relation_id"_s);
    const Result<void> done = row.bind(subject).run();
    if (!done)
        return done.error();
    QList<SubjectRelation> relations;
    while (row.next()) {
        SubjectRelation recorded;
        recorded.caseId = row.text(0);
        recorded.relation.id = row.text(1);
        recorded.relation.subject = row.text(2);
        recorded.relation.other = row.text(3);
        recorded.relation.kind = relationKindFromId(row.text(4)).value_or(RelationKind::Other);
        recorded.relation.note = row.text(5);
        recorded.relation.actor = row.text(6);
        recorded.relation.at = fromTimestamp(row.text(7));
        relations.append(recorded);
    }
    return relations;
}

Result<QList<CreditRecord>> listCredit(const QSqlDatabase& database, const QString& subject)
{
    SqlStatement row(database,
                     u"SELECT c.case_id, c.program, c.subject, k.entry_id, k.amount, k.reason, k.decision_id, "
                     "k.reverses, k.actor, k.at FROM cases c JOIN credit_entries k ON k.case_id = c.case_id "
                     "WHERE c.subject <> '' AND c.subject = ? ORDER BY k.at, c.case_id, length(k.entry_id), "
                     "k.entry_id"_s);
    const Result<void> done = row.bind(subject).run();
    if (!done)
        return done.error();
    QList<CreditRecord> records;
    while (row.next()) {
        CreditRecord record{row.text(0), row.text(1), row.text(2), {}};
        record.entry.id = row.text(3);
        record.entry.amount = static_cast<int>(row.integer(4));
        record.entry.reason = row.text(5);
        record.entry.decisionId = row.text(6);
        record.entry.reverses = row.text(7);
        record.entry.actor = row.text(8);
        record.entry.at = fromTimestamp(row.text(9));
        records.append(record);
    }
    return records;
}

Result<QList<RememberedDismissal>> listDismissals(const QSqlDatabase& database)
{
    SqlStatement row(database,
                     u"SELECT case_id, hint_id, reach, reason, hint, actor, at FROM hints WHERE reach <> '' "
                     "ORDER BY at DESC, case_id, hint_id"_s);
    const Result<void> done = row.run();
    if (!done)
        return done.error();
    QList<RememberedDismissal> dismissals;
    while (row.next()) {
        HintJudgement judgement;
        judgement.hintId = row.text(1);
        judgement.reach = hintReachFromId(row.text(2)).value_or(HintReach::Place);
        judgement.reason = row.text(3);
        judgement.hint = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
        judgement.actor = row.text(5);
        judgement.at = fromTimestamp(row.text(6));
        if (const auto dismissal = rememberedDismissal(row.text(0), judgement))
            dismissals.append(*dismissal);
    }
    return dismissals;
}

} // namespace Mingjing
