// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/acthistory.h"

#include "review/cases/reviewsession.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Nobody goes back farther by hand.
constexpr qsizetype mostActs = 200;

bool sameWords(const Finding& left, const Finding& right)
{
    return left.withdrawn == right.withdrawn && toJson(left) == toJson(right);
}

} // namespace

ActHistory::ActHistory(ReviewSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_before(session.state())
{
    connect(&m_session, &ReviewSession::eventAppended, this, &ActHistory::note);
    connect(&m_session, &ReviewSession::stateChanged, this, &ActHistory::settle);
}

void ActHistory::forget()
{
    m_done.clear();
    m_undone.clear();
}

bool ActHistory::isOpen() const
{
    const CaseState& state = m_session.state();
    return m_session.isOpen() && state.status == CaseStatus::Open && !state.issued();
}

void ActHistory::note(const ReviewEvent& event)
{
    const CaseState& now = m_session.state();
    if (now.caseId != m_before.caseId)
        return forget();
    PastAct act;
    switch (event.kind) {
    case EventKind::ItemJudged:
        act.id = event.payload.value("item"_L1).toString();
        act.judgedBefore = m_before.judgements.value(act.id);
        act.judgedAfter = now.judgements.value(act.id);
        break;
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
    case EventKind::FindingWithdrawn: {
        act.kind = event.kind == EventKind::FindingRecorded ? PastAct::Kind::FindingRecorded
            : event.kind == EventKind::FindingChanged       ? PastAct::Kind::FindingChanged
                                                            : PastAct::Kind::FindingWithdrawn;
        act.id = event.payload.value("id"_L1).toString();
        if (const Finding* before = m_before.finding(act.id))
            act.before = *before;
        if (const Finding* after = now.finding(act.id))
            act.after = *after;
        break;
    }
    case EventKind::DecisionIssued:
    case EventKind::DecisionOverridden:
    case EventKind::ResubmissionReceived:
    case EventKind::CarriedOver:
    case EventKind::AppealAnswered:
        return forget();
    default:
        return;
    }
    if (m_acting || event.actor != m_session.actor())
        return;
    m_done.append(act);
    if (m_done.size() > mostActs)
        m_done.removeFirst();
    m_undone.clear();
}

void ActHistory::settle()
{
    if (m_before.caseId != m_session.state().caseId)
        forget();
    m_before = m_session.state();
    if (!m_acting)
        Q_EMIT changed();
}

const PastAct* ActHistory::lastDone() const
{
    return m_done.isEmpty() || !isOpen() ? nullptr : &m_done.last();
}

const PastAct* ActHistory::lastUndone() const
{
    return m_undone.isEmpty() || !isOpen() ? nullptr : &m_undone.last();
}

bool ActHistory::stands(const PastAct& act, bool undone) const
{
    const CaseState& state = m_session.state();
    if (act.kind == PastAct::Kind::Judged) {
        const ItemJudgement now = state.judgements.value(act.id);
        const ItemJudgement& then = undone ? act.judgedBefore : act.judgedAfter;
        return now.verdict == then.verdict && now.note == then.note;
    }
    const Finding* now = state.finding(act.id);
    if (act.kind == PastAct::Kind::FindingRecorded && undone)
        return !now || now->withdrawn;
    return now && sameWords(*now, undone ? act.before : act.after);
}

Result<QString> ActHistory::recordAgain(const Finding& finding)
{
    Finding again = finding;
    again.withdrawn = false;
    again.withdrawnReason.clear();
    return m_session.recordFinding(again);
}

void ActHistory::rename(const QString& from, const QString& to)
{
    for (QList<PastAct>* acts : {&m_done, &m_undone}) {
        for (PastAct& act : *acts) {
            if (act.kind == PastAct::Kind::Judged || act.id != from)
                continue;
            act.id = act.after.id = to;
            if (!act.before.id.isEmpty())
                act.before.id = to;
        }
    }
}

Result<void> ActHistory::takeBack(PastAct& act, const QString& reason)
{
    switch (act.kind) {
    case PastAct::Kind::Judged:
        return m_session.judgeItem(act.id, act.judgedBefore.verdict, act.judgedBefore.note);
    case PastAct::Kind::FindingRecorded:
        return m_session.withdrawFinding(act.id, reason);
    case PastAct::Kind::FindingChanged:
        return m_session.changeFinding(act.before);
    case PastAct::Kind::FindingWithdrawn: {
        const Result<QString> id = recordAgain(act.before);
        if (!id)
            return id.error();
        rename(act.id, *id);
        act.id = act.before.id = act.after.id = *id;
        return {};
    }
    }
    return {};
}

Result<void> ActHistory::doAgain(PastAct& act, const QString& reason)
{
    switch (act.kind) {
    case PastAct::Kind::Judged:
        return m_session.judgeItem(act.id, act.judgedAfter.verdict, act.judgedAfter.note);
    case PastAct::Kind::FindingRecorded: {
        const Result<QString> id = recordAgain(act.after);
        if (!id)
            return id.error();
        rename(act.id, *id);
        act.id = act.after.id = *id;
        return {};
    }
    case PastAct::Kind::FindingChanged:
        return m_session.changeFinding(act.after);
    case PastAct::Kind::FindingWithdrawn: {
        const QString again = act.after.withdrawnReason.isEmpty() ? reason : act.after.withdrawnReason;
        return m_session.withdrawFinding(act.id, again);
    }
    }
    return {};
}

Result<PastAct> ActHistory::undo(const QString& reason)
{
    if (!lastDone())
        return Error{ErrorCode::NotFound, u"there is nothing to take back"_s, {}};
    return turn(true, reason);
}

Result<PastAct> ActHistory::redo(const QString& reason)
{
    if (!lastUndone())
        return Error{ErrorCode::NotFound, u"there is nothing to do again"_s, {}};
    return turn(false, reason);
}

Result<PastAct> ActHistory::turn(bool back, const QString& reason)
{
    QList<PastAct>& from = back ? m_done : m_undone;
    QList<PastAct>& to = back ? m_undone : m_done;
    PastAct act = from.takeLast();
    Result<void> done = Error{ErrorCode::Conflict, u"it was changed since"_s, act.id};
    if (stands(act, !back)) {
        m_acting = true;
        done = back ? takeBack(act, reason) : doAgain(act, reason);
        m_acting = false;
    }
    if (done)
        to.append(act);
    else if (done.error().code != ErrorCode::Conflict)
        from.append(act);
    Q_EMIT changed();
    if (!done)
        return done.error();
    return act;
}

} // namespace Mingjing
