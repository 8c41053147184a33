// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of ReviewSession on appeals and notices.
#include "review/cases/reviewsession.h"

#include "review/base/digest.h"
#include "review/cases/appealeffects.h"
#include "review/cases/foldhandlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype maximumStatement = 20'000;
constexpr qsizetype maximumMaterials = 50;

Error refused(const QString& message, const QString& context)
{
    return {ErrorCode::Refused, message, context};
}

Error conflict(const QString& message, const QString& context)
{
    return {ErrorCode::Conflict, message, context};
}

Result<void> checkTimes(const CaseState& state, const AppealFiling& filing, const AppealTerms& terms)
{
    for (const AppealFiling::Item& item : filing.items) {
        const auto before = std::count_if(state.appeals.begin(), state.appeals.end(), [&](const Appeal& appeal) {
            return appeal.decisionId == filing.decisionId && appeal.concerns(item.findingId);
        });
        if (before >= terms.times)
            return conflict(u"it was appealed against already"_s, item.findingId);
    }
    return {};
}

Result<void> checkFiling(const CaseState& state, const AppealFiling& filing, const AppealTerms& terms,
                         const QDateTime& filedAt, const QDateTime& now)
{
    const Decision* decision = state.decision(filing.decisionId);
    if (!decision)
        return Error{ErrorCode::NotFound, u"no such decision"_s, filing.decisionId};
    if (decision->state != DecisionState::Issued)
        return conflict(u"the decision is not in force"_s, decision->id);
    if (filedAt > now || filedAt < decision->issuedAt)
        return refused(u"an appeal comes after the decision and not from the future"_s, toTimestamp(filedAt));
    if (terms.isLateAt(filedAt))
        return conflict(u"the time to appeal ended %1"_s.arg(toTimestamp(terms.until)), terms.clause);
    const bool after = filing.kind == AppealKind::After;
    if (filing.kind != appealKindNow(*decision)) {
        return conflict(after ? u"no penalty has taken effect yet"_s : u"a penalty has taken effect already"_s,
                        decision->id);
    }
    qsizetype materials = 0;
    for (const AppealFiling::Item& item : filing.items) {
        if (item.statement.trimmed().isEmpty())
            return refused(u"an item needs a statement"_s, item.findingId);
        if (item.statement.size() > maximumStatement)
            return refused(u"the statement is too long"_s, item.findingId);
        materials += item.materials.size();
        for (const HandedMaterial& material : item.materials) {
            if (material.bytes.isEmpty() || material.bytes.size() > MaximumMaterialBytes)
                return refused(material.bytes.isEmpty() ? u"the material is empty"_s : u"the material is too large"_s,
                               material.name);
        }
    }
    if (materials > maximumMaterials || filing.text.size() > maximumStatement)
        return refused(u"the appeal is too large"_s, filing.decisionId);
    return checkTimes(state, filing, terms);
}

/// What part \a actor had in the decision: `issued`, `drafted`, `second_read`; empty when none.
QString partOf(const QString& actor, const Decision& decision, const QList<ReviewEvent>& journal)
{
    const QString account = accountOf(actor);
    if (accountOf(decision.issuedBy) == account)
        return u"issued"_s;
    if (accountOf(decision.draftedBy) == account)
        return u"drafted"_s;
    const bool read = std::any_of(journal.begin(), journal.end(), [&](const ReviewEvent& event) {
        return accountOf(event.actor) == account
            && ((event.kind == EventKind::SecondReadingGiven && event.at <= decision.issuedAt)
                || (event.kind == EventKind::DecisionDrafted
                    && event.payload.value("id"_L1).toString() == decision.id));
    });
    return read ? u"second_read"_s : QString();
}

QString reasonOf(const AppealAnswer& answer)
{
    QStringList reasons;
    for (const AppealItemAnswer& each : answer.answers) {
        if (each.result != AppealResult::Rejected && !reasons.contains(each.reason))
            reasons.append(each.reason);
    }
    return u"%1: %2"_s.arg(answer.appealId, reasons.join(u" · "_s));
}

} // namespace

Result<std::optional<AppealClosure>> ReviewSession::appealClosure() const
{
    return appealClosureIn(m_store, m_state, now());
}

Result<QString> ReviewSession::fileAppeal(const AppealFiling& filing, const AppealTerms& terms)
{
    const QDateTime at = now();
    Appeal appeal;
    appeal.id = Fold::nextId(u'A', m_state.appeals.size());
    appeal.decisionId = filing.decisionId;
    appeal.kind = filing.kind;
    appeal.filedAt = filing.filedAt.isValid() ? filing.filedAt : at;
    appeal.text = filing.text.trimmed();
    appeal.terms = terms;
    const Result<void> fits = checkFiling(m_state, filing, terms, appeal.filedAt, at);
    if (!fits)
        return fits.error();
    const Result<std::optional<AppealClosure>> closure = appealClosure();
    if (!closure)
        return closure.error();
    if (const auto& closed = *closure) {
        return conflict(u"the appeal channel is closed by %1 of %2: %3"_s.arg(closed->stepId, closed->caseId,
                                                                              closed->sentence.simplified()),
                        closed->clauses.join(u' '));
    }
    QList<QByteArray> blobs;
    for (const AppealFiling::Item& item : filing.items) {
        AppealItem kept{item.findingId, item.statement.trimmed(), {}};
        for (const HandedMaterial& material : item.materials) {
            const QString name = material.name.trimmed();
            kept.materials.append({sha256Hex(material.bytes), name.isEmpty() ? item.findingId : name});
            blobs.append(material.bytes);
        }
        appeal.items.append(kept);
    }
    const Result<void> done = commit({{EventKind::AppealFiled, toJson(appeal)}}, blobs);
    if (!done)
        return done.error();
    return appeal.id;
}

QString ReviewSession::partInAppealed(const QString& appealId) const
{
    const Appeal* appeal = m_state.appeal(appealId);
    const Decision* decision = appeal ? m_state.decision(appeal->decisionId) : nullptr;
    return decision ? partOf(m_actor, *decision, m_journal) : QString();
}

Result<void> ReviewSession::answerAppeal(const AppealVerdict& verdict)
{
    const Result<AppealEffects> effects = appealEffects(m_state, verdict, now());
    if (!effects)
        return effects.error();
    const AppealAnswer& answer = effects->answer;
    const Appeal& appeal = *m_state.appeal(verdict.appealId);
    if (appeal.state != AppealState::Pending)
        return conflict(u"the appeal is settled already"_s, appeal.id);
    const QString part = partInAppealed(appeal.id);
    if (!part.isEmpty() && !verdict.soleReviewer)
        return refused(
            u"who %1 the decision does not answer the appeal against it"_s.arg(QString(part).replace(u'_', u' ')),
            m_actor);
    if (part.isEmpty() && verdict.soleReviewer)
        return refused(u"nothing has to be excepted: the actor had no part in the decision"_s, m_actor);

    const QString reason = reasonOf(answer);
    QList<Act> acts = {{EventKind::AppealAnswered, toJson(answer)}};
    for (const QString& step : answer.liftedSteps)
        acts.append({EventKind::PenaltyLifted, {{u"step"_s, step}, {u"reason"_s, reason}}});
    if (effects->reverses) {
        acts.append({EventKind::DecisionOverridden,
                     {{u"id"_s, appeal.decisionId}, {u"reason"_s, reason}, {u"appeal"_s, appeal.id}}});
        acts += creditReturns(appeal.decisionId, reason);
    }
    return commit(acts);
}

Result<void> ReviewSession::withdrawAppeal(const QString& appealId, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused(u"withdrawing an appeal needs a reason"_s, appealId);
    return commit(EventKind::AppealWithdrawn, {{u"id"_s, appealId}, {u"reason"_s, reason.trimmed()}});
}

Result<QString> ReviewSession::recordNotice(IssuedNotice notice, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return refused(u"the notice is empty"_s, notice.decisionId);
    notice.id = Fold::nextId(u'T', m_state.notices.size());
    notice.sha256 = sha256Hex(bytes);
    const Result<void> done = commit({{EventKind::NoticeIssued, toJson(notice)}}, {bytes});
    if (!done)
        return done.error();
    return notice.id;
}

} // namespace Mingjing
