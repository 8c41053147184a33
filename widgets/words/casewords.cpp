// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/casewords.h"

#include "review/trace/traceentry.h"
#include "widgets/words/listwords.h"

#include <QJsonObject>

namespace Mingjing {

QString CaseWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return tr("Pass");
    case Verdict::Violation:
        return tr("Violation");
    case Verdict::NotApplicable:
        return tr("Not applicable");
    case Verdict::Unsure:
        return tr("Unsure");
    case Verdict::Unjudged:
        return tr("Not judged");
    }
    return {};
}

QString CaseWords::shortVerdict(Verdict verdict)
{
    return verdict == Verdict::NotApplicable ? tr("N/A", "not applicable, on a button") : CaseWords::verdict(verdict);
}

QString CaseWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return tr("Low", "severity");
    case Severity::Medium:
        return tr("Medium", "severity");
    case Severity::High:
        return tr("High", "severity");
    case Severity::Critical:
        return tr("Critical", "severity");
    }
    return {};
}

QString CaseWords::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return tr("Pass", "outcome");
    case Outcome::Reject:
        return tr("Reject", "outcome");
    case Outcome::Rectify:
        return tr("Rectify", "outcome");
    case Outcome::Penalise:
        return tr("Penalise", "outcome");
    }
    return {};
}

QString CaseWords::decisionState(DecisionState state)
{
    switch (state) {
    case DecisionState::Draft:
        return tr("Draft");
    case DecisionState::Held:
        return tr("Held for a second reader");
    case DecisionState::Issued:
        return tr("In force");
    case DecisionState::Overridden:
        return tr("Overridden");
    }
    return {};
}

QString CaseWords::deadlineState(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Pending:
        return tr("Pending", "deadline");
    case DeadlineState::Met:
        return tr("Met", "deadline");
    case DeadlineState::Missed:
        return tr("Missed", "deadline");
    case DeadlineState::Void:
        return tr("Void", "deadline");
    }
    return {};
}

QString CaseWords::caseStatus(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return tr("Under review");
    case CaseStatus::Decided:
        return tr("Decided");
    case CaseStatus::Closed:
        return tr("Closed");
    case CaseStatus::Archived:
        return tr("Archived");
    }
    return {};
}

QString CaseWords::evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Source:
        return tr("Source");
    case EvidenceKind::Screenshot:
        return tr("Screenshot");
    case EvidenceKind::Trace:
        return tr("Recorded calls");
    case EvidenceKind::Form:
        return tr("Store form");
    case EvidenceKind::File:
        return tr("File");
    }
    return {};
}

QString CaseWords::evidencePlace(const Evidence& evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Source: {
        QStringList ranges;
        for (const LineRange& range : evidence.lines)
            ranges.append(range.first == range.last ? QString::number(range.first)
                                                    : QStringLiteral("%1–%2").arg(range.first).arg(range.last));
        return QStringLiteral("%1:%2").arg(evidence.path, ListWords::plain(ranges));
    }
    case EvidenceKind::Screenshot:
        return evidence.route;
    case EvidenceKind::Trace: {
        QStringList names;
        for (const QJsonValue& call : evidence.calls) {
            const QString api = traceEntryTitle(call.toObject());
            if (!names.contains(api))
                names.append(api);
        }
        return ListWords::plain(names);
    }
    case EvidenceKind::Form:
    case EvidenceKind::File:
        return evidence.path.isEmpty() ? evidence.caption : evidence.path;
    }
    return {};
}

} // namespace Mingjing
