// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorycasestore.h"

#include "review/base/digest.h"
#include "review/cases/casefold.h"
#include "review/cases/penaltychain.h"
#include "review/cases/rectification.h"
#include "review/journal/eventchain.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool matches(const CaseSummary& summary, const CaseQuery& query)
{
    if (!query.statuses.isEmpty() && !query.statuses.contains(summary.status))
        return false;
    if (query.dueBefore.isValid() && (!summary.dueAt.isValid() || summary.dueAt > query.dueBefore))
        return false;
    if (query.dueFrom.isValid() && (!summary.dueAt.isValid() || summary.dueAt < query.dueFrom))
        return false;
    if (query.withoutDue && summary.dueAt.isValid())
        return false;
    if (query.held && !summary.held)
        return false;
    if (query.assignee && summary.assignee != *query.assignee)
        return false;
    if (!query.category.isEmpty() && summary.category != query.category)
        return false;
    return query.text.isEmpty() || summary.caseId.contains(query.text, Qt::CaseInsensitive)
        || summary.programName.contains(query.text, Qt::CaseInsensitive)
        || summary.subject.contains(query.text, Qt::CaseInsensitive);
}

/// Below zero when \a a comes first.
int compare(const CaseSummary& a, const CaseSummary& b, CaseOrder order)
{
    const auto moments = [](const QDateTime& x, const QDateTime& y) { return x < y ? -1 : int(y < x); };
    switch (order) {
    case CaseOrder::UpdatedLast:
        return moments(b.updatedAt, a.updatedAt);
    case CaseOrder::OpenedLast:
        return moments(b.openedAt, a.openedAt);
    case CaseOrder::DueFirst:
        return moments(a.dueAt, b.dueAt);
    case CaseOrder::Program:
        return a.programName.compare(b.programName);
    case CaseOrder::Subject:
        return a.subject.compare(b.subject);
    case CaseOrder::Category:
        return a.category.compare(b.category);
    case CaseOrder::Assignee:
        return a.assignee.compare(b.assignee);
    case CaseOrder::Status:
        return caseStatusId(a.status).compare(caseStatusId(b.status));
    case CaseOrder::FindingsMost:
        return b.findings - a.findings;
    case CaseOrder::Edition:
        return a.editionTitle.compare(b.editionTitle);
    }
    return 0;
}

bool precedes(const CaseSummary& a, const CaseSummary& b, const CaseQuery& query)
{
    if (query.order == CaseOrder::DueFirst && a.dueAt.isValid() != b.dueAt.isValid())
        return a.dueAt.isValid();
    const int order = compare(a, b, query.order);
    if (order == 0)
        return query.reversed ? b.caseId < a.caseId : a.caseId < b.caseId;
    return query.reversed ? order > 0 : order < 0;
}

} // namespace

Result<void> MemoryCaseStore::createCase(const QString& caseId, const QList<ReviewEvent>& events,
                                         const QList<QByteArray>& blobs)
{
    if (m_journals.contains(caseId))
        return Error{ErrorCode::Conflict, u"there is such a case already"_s, caseId};
    return write(caseId, events, blobs);
}

Result<void> MemoryCaseStore::append(const QString& caseId, const QList<ReviewEvent>& events,
                                     const QList<QByteArray>& blobs)
{
    if (!m_journals.contains(caseId))
        return Error{ErrorCode::NotFound, u"no such case"_s, caseId};
    return write(caseId, events, blobs);
}

Result<void> MemoryCaseStore::write(const QString& caseId, const QList<ReviewEvent>& events,
                                    const QList<QByteArray>& blobs)
{
    if (m_failure)
        return *m_failure;
    CaseState state = m_states.value(caseId);
    for (const ReviewEvent& event : events) {
        if (event.hash != hashOf(event) || !apply(state, event))
            return Error{ErrorCode::Conflict, u"the events do not fit"_s, caseId};
    }
    if (state.caseId != caseId)
        return Error{ErrorCode::Conflict, u"the events are of another case"_s, caseId};
    for (const QByteArray& bytes : blobs)
        m_blobs.insert(sha256Hex(bytes), bytes);
    const QStringList needed = referencedBlobs(state);
    for (const QString& sha256 : needed) {
        if (!m_blobs.contains(sha256))
            return Error{ErrorCode::Conflict, u"bytes that an event speaks of are missing"_s, sha256};
    }
    m_journals[caseId].append(events);
    m_states.insert(caseId, state);
    return {};
}

Result<QList<ReviewEvent>> MemoryCaseStore::journal(const QString& caseId) const
{
    if (!m_journals.contains(caseId))
        return Error{ErrorCode::NotFound, u"no such case"_s, caseId};
    return m_journals.value(caseId);
}

Result<QList<CaseSummary>> MemoryCaseStore::cases(const CaseQuery& query) const
{
    QList<CaseSummary> summaries;
    for (const CaseState& state : m_states) {
        const CaseSummary summary = summaryOf(state);
        if (matches(summary, query))
            summaries.append(summary);
    }
    std::sort(summaries.begin(), summaries.end(),
              [&](const CaseSummary& a, const CaseSummary& b) { return precedes(a, b, query); });
    return summaries.mid(query.offset, query.limit);
}

Result<QList<DeadlineEntry>> MemoryCaseStore::deadlines(const DeadlineQuery& query) const
{
    QList<DeadlineEntry> entries;
    for (const CaseState& state : m_states) {
        for (const Deadline& deadline : state.deadlines) {
            const bool late = query.dueUpTo.isValid() && deadline.dueAt > query.dueUpTo;
            if (late || (query.state && deadline.state != *query.state))
                continue;
            DeadlineEntry entry{state.caseId, state.programName, state.subject.name, deadline,
                                state.countingOf(deadline)};
            entry.timeZone = state.timeZone;
            const bool open =
                deadline.state == DeadlineState::Pending && state.issued() && state.issued()->step(deadline.stepId);
            const RectificationProgress rectification = rectificationProgress(state);
            if (open && rectification.awaits(deadline))
                entry.awaitingSince = rectification.version->at;
            entries.append(entry);
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const DeadlineEntry& a, const DeadlineEntry& b) {
        return a.deadline.dueAt < b.deadline.dueAt;
    });
    return entries;
}

Result<QList<Offence>> MemoryCaseStore::offences(const OffenceQuery& query) const
{
    QList<Offence> found;
    for (const CaseState& state : m_states) {
        for (const Offence& offence : offencesOf(state)) {
            if (query.fits(offence))
                found.append(offence);
        }
    }
    sortOffences(found);
    return found;
}

Result<QList<SubjectRelation>> MemoryCaseStore::relationsAround(const QString& subject) const
{
    QList<SubjectRelation> all;
    for (const CaseState& state : m_states) {
        for (const Relation& relation : state.relations) {
            if (!relation.withdrawn && !relation.subject.isEmpty() && !relation.other.isEmpty())
                all.append({state.caseId, relation});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const SubjectRelation& a, const SubjectRelation& b) {
        return std::tie(a.relation.at, a.caseId) < std::tie(b.relation.at, b.caseId);
    });
    QSet<QString> circle = {subject};
    for (const ConnectedSubject& related : relatedSubjects(all, subject))
        circle.insert(related.name);
    all.removeIf([&](const SubjectRelation& each) { return !circle.contains(each.relation.subject); });
    return all;
}

Result<QList<RememberedDismissal>> MemoryCaseStore::dismissals() const
{
    QList<RememberedDismissal> all;
    for (const CaseState& state : m_states) {
        for (const HintJudgement& judgement : state.hints) {
            if (const auto dismissal = rememberedDismissal(state.caseId, judgement))
                all.append(*dismissal);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const RememberedDismissal& a, const RememberedDismissal& b) {
        return std::tie(b.at, a.caseId, a.hintId) < std::tie(a.at, b.caseId, b.hintId);
    });
    return all;
}

Result<QList<CreditRecord>> MemoryCaseStore::creditOf(const QString& subject) const
{
    QList<CreditRecord> records;
    for (const CaseState& state : m_states) {
        for (const CreditEntry& entry : state.credit) {
            if (!subject.isEmpty() && state.subject.name == subject)
                records.append({state.caseId, state.programName, state.subject.name, entry});
        }
    }
    std::stable_sort(records.begin(), records.end(), [](const CreditRecord& a, const CreditRecord& b) {
        return std::tie(a.entry.at, a.caseId) < std::tie(b.entry.at, b.caseId);
    });
    return records;
}

Result<QList<PenaltyEntry>> MemoryCaseStore::penalties(const PenaltyQuery& query) const
{
    QList<PenaltyEntry> entries;
    for (const CaseState& state : m_states) {
        for (const Decision& decision : state.decisions) {
            for (const DecidedStep& step : decision.steps) {
                const bool over = query.runningAt.isValid() && step.endsAt.isValid() && step.endsAt < query.runningAt;
                if (query.kind && step.kind != *query.kind)
                    continue;
                if (step.executedAt.isValid() && !step.liftedAt.isValid() && lasts(step) && !over)
                    entries.append({state.caseId, state.programName, state.subject.name, state.timeZone, step});
            }
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const PenaltyEntry& a, const PenaltyEntry& b) {
        return a.step.endsAt.isValid() && (!b.step.endsAt.isValid() || a.step.endsAt < b.step.endsAt);
    });
    return entries;
}

Result<QString> MemoryCaseStore::putBlob(const QByteArray& bytes)
{
    if (m_failure)
        return *m_failure;
    const QString sha256 = sha256Hex(bytes);
    m_blobs.insert(sha256, bytes);
    return sha256;
}

Result<QByteArray> MemoryCaseStore::blob(const QString& sha256) const
{
    if (!m_blobs.contains(sha256))
        return Error{ErrorCode::NotFound, u"these bytes are not kept"_s, sha256};
    return m_blobs.value(sha256);
}

Result<VerifyReport> MemoryCaseStore::verify(const QString& caseId) const
{
    if (!m_journals.contains(caseId))
        return Error{ErrorCode::NotFound, u"no such case"_s, caseId};
    VerifyReport report;
    report.caseId = caseId;
    const QList<ReviewEvent> events = m_journals.value(caseId);
    report.events = events.size();
    report.headHash = events.last().hash;
    if (const std::optional<ChainBreak> broken = verifyChain(events))
        report.problems.append({VerifyProblem::Part::Chain, broken->sequence, {}, broken->reason});
    return report;
}

Result<void> MemoryCaseStore::rebuild(const QString& caseId)
{
    return m_journals.contains(caseId) ? Result<void>() : Error{ErrorCode::NotFound, u"no such case"_s, caseId};
}

} // namespace Mingjing
