// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dryrun.h"

#include "app/cli/console.h"
#include "app/cli/penaltywords.h"
#include "app/cli/texttable.h"
#include "review/cases/casestate.h"
#include "review/cases/casestore.h"
#include "review/cases/deadlinedate.h"
#include "review/cases/penaltychain.h"
#include "review/cases/reminders.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Result<void> addProposals(const CaseStore& store, const QString& caseId, DryRun& run)
{
    const Result<CaseState> state = stateOf(store, caseId);
    if (!state)
        return state.error();
    for (const ChainLink& link : chainAt(*state, run.at)) {
        if (link.state == LinkState::Proposed)
            run.proposals.append({caseId, link.deadlineId, *link.step});
    }
    return {};
}

QJsonArray toJson(const QList<PenaltyEntry>& entries)
{
    QJsonArray list;
    for (const PenaltyEntry& entry : entries) {
        QJsonArray capabilities;
        for (const Capability capability : entry.step.capabilities)
            capabilities.append(capabilityId(capability));
        list.append(QJsonObject{
            {u"case"_s, entry.caseId},
            {u"program"_s, entry.programName},
            {u"subject"_s, entry.subject},
            {u"step"_s, entry.step.id},
            {u"kind"_s, penaltyKindId(entry.step.kind)},
            {u"capabilities"_s, capabilities},
            {u"executed_at"_s, toTimestamp(entry.step.executedAt)},
            {u"ends_at"_s,
             entry.step.endsAt.isValid() ? QJsonValue(toTimestamp(entry.step.endsAt)) : QJsonValue(QJsonValue::Null)},
        });
    }
    return list;
}

} // namespace

Result<DryRun> dryRun(const CaseStore& store, const QList<DeadlineEntry>& deadlines, const QDateTime& now,
                      const QDateTime& at, const QList<int>& reminderDays)
{
    DryRun run;
    run.at = at;
    QStringList folded;
    for (const DeadlineEntry& entry : deadlines) {
        if (entry.deadline.overdueAt(at)) {
            if (folded.contains(entry.caseId))
                continue;
            folded.append(entry.caseId);
            if (const Result<void> added = addProposals(store, entry.caseId, run); !added)
                return added.error();
            continue;
        }
        const QTimeZone zone = timeZoneOrDefault(entry.timeZone);
        if (const auto days = reachedReminder(entry.deadline.dueAt, at, zone, reminderDays))
            run.reminders.append({entry.caseId, entry.deadline.id, *days, daysUntil(entry.deadline.dueAt, at, zone)});
    }
    const Result<QList<PenaltyEntry>> penalties = store.penalties({std::min(now, at)});
    if (!penalties)
        return penalties.error();
    for (const PenaltyEntry& entry : *penalties) {
        const bool ends = entry.step.endsAt.isValid() && entry.step.endsAt < at;
        (ends ? run.ending : run.running).append(entry);
    }
    return run;
}

QJsonObject toJson(const DryRun& run)
{
    QJsonArray proposals;
    for (const DryRun::Proposal& each : run.proposals) {
        QJsonObject object = toJson(each.step);
        object.insert(u"case"_s, each.caseId);
        object.insert(u"deadline"_s, each.deadlineId);
        proposals.append(object);
    }
    QJsonArray reminders;
    for (const DryRun::Reminder& each : run.reminders) {
        reminders.append(QJsonObject{{u"case"_s, each.caseId},
                                     {u"deadline"_s, each.deadlineId},
                                     {u"days_before"_s, each.daysBefore},
                                     {u"days_left"_s, each.daysLeft}});
    }
    return {{u"would_follow"_s, proposals},
            {u"bans_ending"_s, toJson(run.ending)},
            {u"bans_running"_s, toJson(run.running)},
            {u"reminders"_s, reminders}};
}

void print(const DryRun& run, Console& console)
{
    TextTable table;
    for (const DryRun::Proposal& each : run.proposals)
        table.add({u"would follow"_s, each.caseId, each.deadlineId, each.step.id, stepWords(each.step),
                   each.step.clauses.join(u' ') + u"  "_s + elided(each.step.ruleText, 60)});
    for (const PenaltyEntry& each : run.ending)
        table.add({u"ends"_s, each.caseId, {}, each.step.id, stepWords(each.step), toTimestamp(each.step.endsAt)});
    for (const PenaltyEntry& each : run.running) {
        table.add({u"runs"_s,
                   each.caseId,
                   {},
                   each.step.id,
                   stepWords(each.step),
                   each.step.endsAt.isValid() ? u"until "_s + toTimestamp(each.step.endsAt) : u"for good"_s});
    }
    for (const DryRun::Reminder& each : run.reminders)
        table.add({u"reminder"_s, each.caseId, each.deadlineId, {}, u"%1 days left"_s.arg(each.daysLeft), {}});
    if (table.isEmpty())
        return;
    console.line();
    table.print(console);
}

} // namespace Mingjing
