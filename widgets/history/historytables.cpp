// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historytables.h"

#include "review/cases/casestate.h"
#include "review/cases/strikes.h"
#include "widgets/history/historytablewords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/historywords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/timewords.h"

#include <QStandardItemModel>

#include <algorithm>

namespace Mingjing::HistoryTables {

namespace {

QStandardItem* addRow(QStandardItemModel& model, const QStringList& cells, const QString& caseId)
{
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(cell.toHtmlEscaped());
        row.append(item);
    }
    row.first()->setData(caseId, CaseRole);
    model.appendRow(row);
    return row.first();
}

void begin(QStandardItemModel& model, const QStringList& heads)
{
    model.clear();
    model.setHorizontalHeaderLabels(heads);
}

QStringList clausesOf(const Offence& offence)
{
    QStringList clauses;
    for (const OffenceFinding& finding : offence.findings) {
        if (!finding.withdrawn)
            clauses += finding.clauses;
    }
    clauses.removeDuplicates();
    return clauses;
}

int countOf(const StrikeCount& count, Offender offender)
{
    return static_cast<int>(std::count_if(count.counted.cbegin(), count.counted.cend(),
                                          [&](const FormerOffence& former) { return former.offender == offender; }));
}

} // namespace

void fillCases(QStandardItemModel& model, const SubjectHistory& history)
{
    begin(model, HistoryTableWords::cases());
    for (auto offence = history.offences.crbegin(); offence != history.offences.crend(); ++offence) {
        if (offence->caseId == history.caseId)
            continue;
        addRow(model,
               {offence->caseId, momentText(offence->issuedAt), offence->programName, offence->subject,
                CaseWords::outcome(offence->outcome), CaseWords::decisionState(offence->state),
                HistoryWords::rectification(offence->rectification), ListWords::plain(clausesOf(*offence))},
               offence->caseId);
    }
}

void fillOffences(QStandardItemModel& model, const SubjectHistory& history, const CaseState& state,
                  const Edition& edition)
{
    begin(model, HistoryTableWords::offences());
    QStringList here;
    for (const Finding& finding : state.standingFindings())
        here += finding.clauses;
    QStringList clauses = here;
    for (const Offence& offence : history.offences) {
        if (offence.caseId != history.caseId)
            clauses += clausesOf(offence);
    }
    clauses.removeDuplicates();
    for (const QString& clause : std::as_const(clauses)) {
        const StrikeCount count = countStrikes(edition, history, clause, StrikeScope::Circle);
        const QString last = count.counted.isEmpty() ? QString() : count.counted.last().caseId;
        addRow(model,
               {clause, here.contains(clause) ? HistoryTableWords::foundHere() : QString(),
                QString::number(countOf(count, Offender::SameProgram)),
                QString::number(countOf(count, Offender::SameSubject)),
                QString::number(countOf(count, Offender::RelatedSubject)), QString::number(count.disregarded.size()),
                last},
               last);
    }
}

void fillRelations(QStandardItemModel& model, const SubjectHistory& history, const CaseState& state)
{
    begin(model, HistoryTableWords::relations());
    const auto add = [&](const QString& caseId, const Relation& relation) {
        const QString stands = relation.withdrawn ? HistoryTableWords::withdrawn(relation.withdrawnReason) : QString();
        QStandardItem* item = addRow(model,
                                     {relation.subject, relation.other, HistoryWords::relationKind(relation.kind),
                                      relation.note, caseId, relation.actor, momentText(relation.at), stands},
                                     caseId);
        if (caseId == state.caseId && !relation.withdrawn)
            item->setData(relation.id, OwnRelationRole);
    };
    for (const SubjectRelation& recorded : history.relations)
        add(recorded.caseId, recorded.relation);
    for (const Relation& relation : state.relations) {
        const bool shown =
            std::any_of(history.relations.cbegin(), history.relations.cend(), [&](const SubjectRelation& recorded) {
                return recorded.caseId == state.caseId && recorded.relation.id == relation.id;
            });
        if (!shown)
            add(state.caseId, relation);
    }
}

void fillCredit(QStandardItemModel& model, const SubjectHistory& history)
{
    begin(model, HistoryTableWords::credit());
    QList<CreditRecord> until;
    for (const CreditRecord& record : history.credit) {
        until.append(record);
        const CreditEntry& entry = record.entry;
        const QString points =
            entry.amount > 0 ? QStringLiteral("+%1").arg(entry.amount) : QString::number(entry.amount);
        addRow(model,
               {momentText(entry.at), points, QString::number(creditSum(until)),
                entry.reverses.isEmpty() ? entry.reason : HistoryTableWords::givenBack(entry.reverses, entry.reason),
                entry.decisionId, record.caseId, entry.actor},
               record.caseId);
    }
}

} // namespace Mingjing::HistoryTables
