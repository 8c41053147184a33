// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

#include "review/cases/casestate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// That the severity is not the suggested one, and why; empty when it is.
QJsonObject departurePart(const ReportContext& context, const Finding& finding)
{
    if (!finding.suggestedSeverity || *finding.suggestedSeverity == finding.severity)
        return {};
    return {{u"suggested"_s, context.text.word("severity"_L1, severityId(*finding.suggestedSeverity))},
            {u"why"_s, finding.severityReason}};
}

QJsonObject findingPart(const ReportContext& context, const Finding& finding)
{
    QJsonArray clauses;
    for (const QString& id : finding.clauses)
        clauses.append(clausePart(context, id));
    QJsonArray evidence;
    for (const QString& id : finding.evidence) {
        if (const Evidence* piece = context.state.evidenceById(id))
            evidence.append(evidencePart(context, *piece));
    }
    return {
        {u"id"_s, finding.id},
        {u"severity_id"_s, severityId(finding.severity)},
        {u"severity"_s, context.text.word("severity"_L1, severityId(finding.severity))},
        {u"departure"_s, departurePart(context, finding)},
        {u"leading"_s, finding.clauses.value(0)},
        {u"headline"_s, clauseTitle(context, finding.clauses.value(0))},
        {u"words"_s, finding.words},
        {u"twins"_s, context.text.list(finding.twins)},
        {u"clauses"_s, clauses},
        {u"evidence"_s, evidence.isEmpty() ? QJsonObject() : QJsonObject{{u"pieces"_s, evidence}}},
        {u"by"_s, finding.actor},
        {u"at"_s, context.text.moment(finding.changedAt.isValid() ? finding.changedAt : finding.at)},
    };
}

} // namespace

QJsonObject findingsPart(const ReportContext& context)
{
    QJsonArray standing;
    QJsonArray withdrawn;
    for (const Finding& finding : context.state.findings) {
        if (finding.withdrawn) {
            withdrawn.append(QJsonObject{{u"id"_s, finding.id},
                                         {u"clauses"_s, context.text.list(finding.clauses)},
                                         {u"words"_s, finding.words},
                                         {u"reason"_s, finding.withdrawnReason}});
        } else {
            standing.append(findingPart(context, finding));
        }
    }
    return {
        {u"list"_s, standing},
        {u"count"_s, QString::number(standing.size())},
        {u"none"_s, standing.isEmpty()},
        {u"withdrawn"_s, withdrawn.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, withdrawn}}},
    };
}

} // namespace Mingjing
