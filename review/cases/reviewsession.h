// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/appealchannel.h"
#include "review/cases/caseopening.h"
#include "review/cases/casestate.h"
#include "review/cases/holding.h"
#include "review/cases/remembereddismissal.h"
#include "review/cases/subjecthistory.h"
#include "review/journal/eventchain.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Mingjing {

class CaseStore;
struct CarryOverPlan;

/// The only mutator of cases. Every act is checked, becomes one or more events, is durable in the store before it
/// returns, is folded and is then announced. A refused act changes nothing: Conflict when it does not fit the state of
/// the case, NotFound for an unknown id, Refused for an incomplete argument or when no role of the actor allows it
/// (see permissionFor()); else what the store said.
/// Lives in the thread of its store.
class ReviewSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSession)

public:
    using Clock = std::function<QDateTime()>;

    /// \a store must outlive the session. \a clock gives the present time; null: the system's.
    ReviewSession(CaseStore& store, Clock clock, QString actor, QObject* parent = nullptr);

    /// Starts a case and opens it; gives its id.
    Result<QString> create(const CaseOpening& opening);
    /// Loads a case. Malformed when its journal is broken; the session then stays as it was.
    Result<void> open(const QString& caseId);
    /// Forgets the case; nothing is recorded.
    void leave();
    bool isOpen() const { return !m_state.caseId.isEmpty(); }

    const CaseState& state() const { return m_state; }
    const QList<ReviewEvent>& journal() const { return m_journal; }
    const QString& actor() const { return m_actor; }
    /// Who acts from now on; what was done before stays as it was.
    void setActor(const QString& actor) { m_actor = actor; }
    /// How the days of decisions are counted that are issued from now on. At first natural days.
    const DayCounting& dayCounting() const { return m_dayCounting; }
    void setDayCounting(const DayCounting& counting) { m_dayCounting = counting; }
    QDateTime now() const;
    Result<QByteArray> blob(const QString& sha256) const;

    // Looking. A page shown twice in a row, or after the decision, is not recorded again.
    // \a sandboxed: whether the engine that showed it ran in its own sandbox; the case remembers when it did not.
    Result<void> viewPage(const QString& route, bool sandboxed = true);
    /// \a scenario in words; \a details: the same for a machine; \a answers: how it answers requests, kept with the
    /// case so that it can be shown again. The same again is no event.
    Result<void> changeScenario(const QString& scenario, const QJsonObject& details = {},
                                const QByteArray& answers = {});
    Result<void> fillStoreForm(const QJsonObject& form);
    /// From now on the case is reviewed by \a profile; the same again is no event. Refused when it asks nothing,
    /// Conflict when it was applied to another edition. What was judged outside it stays.
    Result<void> chooseProfile(const ChosenProfile& profile);
    /// What a decision in this case found that was taken back; else what the last case before found that was decided
    /// of the same program of the same subject.
    Result<FormerFindings> formerFindings() const;
    /// Gives the note's id.
    Result<QString> addNote(const QString& text);
    Result<void> handOver(const QString& assignee);

    // Judging. Judging again replaces the word, and is an event of its own; the same word again is none.
    Result<void> judgeItem(const QString& itemId, Verdict verdict, const QString& note = {});
    Result<void> acceptHint(const QString& hintId, const QJsonObject& hint, const QString& reason = {});
    Result<void> dismissHint(const QString& hintId, const QJsonObject& hint, const QString& reason);
    /// The same with a reach or an edit. Refused when a dismissal has no reason, or an edit no words or no clause.
    Result<void> judgeHint(const HintJudgement& judgement);
    /// What was dismissed in other cases beyond its place.
    Result<QList<RememberedDismissal>> dismissals() const;

    /// From now on \a resubmission is the package of the case; the former versions are kept, and what was captured from
    /// them stays theirs. Findings then say that they must be confirmed. Conflict when it is the current version
    /// already.
    Result<void> receiveResubmission(const Resubmission& resubmission);

    /// Gives the evidence's id. \a bytes are kept and named by `blobSha256`; a screenshot needs them.
    Result<QString> captureEvidence(Evidence evidence, const QByteArray& bytes = {});
    /// Gives the finding's id. Needs a clause, words and at least one piece of evidence.
    Result<QString> recordFinding(Finding finding);
    /// Replaces clauses, twins, severity, words and evidence of the finding `finding.id`. One that must be confirmed is
    /// confirmed by it, even when nothing else changes.
    Result<void> changeFinding(const Finding& finding);
    Result<void> withdrawFinding(const QString& findingId, const QString& reason);

    /// Judges the case by another edition from now on; \a plan is that of planCarryOver() for the state at hand. Only
    /// while the case is open. Findings and the draft then say what must be confirmed; deadlines stay.
    Result<void> carryOver(const QByteArray& editionBytes, const QString& title, const CarryOverPlan& plan);

    /// Drafts, or replaces the draft; gives the decision's id and names its steps.
    Result<QString> draftDecision(Decision decision);
    /// Puts the draft in force: freezes due dates and sets their deadlines. Where the rules of the desk hold it, it
    /// waits for a second reader instead (see holding()). \a pin: see asksForPin().
    Result<void> issueDecision(const QString& pin = {});
    /// What still stands against issuing the draft; empty when it can be issued.
    QList<Error> issueObstacles() const;
    /// Takes the decision in force back and opens the case again; its pending deadlines become void.
    Result<void> overrideDecision(const QString& reason);

    // People. Without any it is a desk of one, where everybody may do everything.
    /// Who works here and by which rules, as it is now.
    Result<Desk> desk() const;
    Result<void> mayDo(Permission permission) const;
    /// What would become of the draft if the actor issued it now.
    Result<Holding> holding() const;
    /// Whether the actor has a PIN: issuing, and agreeing to issue, is Refused without it.
    Result<bool> asksForPin() const;
    /// Whether the actor may read the decision that is held: never who judged or drafted.
    Result<void> mayRead() const;
    /// The actor may read it, and is to decide first without knowing what others found: they are shown blindView()
    /// until then.
    bool readsBlind() const;
    /// The word of the second reader: the decision is issued in the same act, with deadlines counted from now, or goes
    /// back to be drafted again, with the reason. \a ownOutcome is needed where the rules want blind readings.
    Result<void> giveSecondReading(bool agrees, const QString& reason, const QString& pin = {},
                                   std::optional<Outcome> ownOutcome = {});

    Result<void> executeStep(const QString& stepId);
    Result<void> liftStep(const QString& stepId, const QString& reason);

    /// Gives the deadline's id. \a stepId may be empty.
    Result<QString> setDeadline(const QString& stepId, const QDateTime& dueAt, const QString& what);
    Result<void> meetDeadline(const QString& deadlineId);
    /// Only after it has passed, and not while a resubmission that came in time is not answered.
    Result<void> missDeadline(const QString& deadlineId);

    // Appeals (appealacts.cpp). Nothing of an answer is seen without the rest of it: it is one act.
    /// Gives the appeal's id. \a terms are appealTerms() of the pinned edition, and are frozen with it. Conflict when
    /// it is late, used up, of the other kind, or the channel is closed.
    Result<QString> fileAppeal(const AppealFiling& filing, const AppealTerms& terms);
    /// What an executed step of this case or of another of the program, its subject or those related closes.
    Result<std::optional<AppealClosure>> appealClosure() const;
    /// What the actor had to do with the decision: `issued`, `drafted`, `second_read`; empty: nothing.
    QString partInAppealed(const QString& appealId) const;
    /// Undoes what is upheld: findings, steps, their deadlines, and the decision itself when nothing of it stands.
    /// Refused to those who had a part in the decision unless the verdict says that nobody else is there.
    Result<void> answerAppeal(const AppealVerdict& verdict);
    /// By who filed it. It counts as used.
    Result<void> withdrawAppeal(const QString& appealId, const QString& reason);
    /// Keeps what the developer was sent; gives the notice's id.
    Result<QString> recordNotice(IssuedNotice notice, const QByteArray& bytes);

    // History (historyacts.cpp).
    /// What is known about the subject beyond this case, at present.
    Result<SubjectHistory> history() const;
    /// Gives the relation's id. Without a `subject` it is that of the case. Conflict when the case has it already.
    Result<QString> recordRelation(Relation relation);
    Result<void> withdrawRelation(const QString& relationId, const QString& reason);
    /// Changes the credit score of the case's subject by \a amount points; gives the entry's id. Refused without a
    /// reason, and when the case is not about a mini-game. \a decisionId: what it rests on; given back when that
    /// decision is taken back.
    Result<QString> changeCredit(int amount, const QString& reason, const QString& decisionId = {});

    // What becomes of a deadline (rectificationacts.cpp).
    /// With `days` and no moment it is counted from when it is due now, as its step says. What was put right too late
    /// for the old date and in time for the new one meets it at once. Refused when granted without a reason.
    Result<void> moveDeadline(DeadlineMove move);
    /// What the version that came last did about the finding; answering again replaces the word. When every standing
    /// finding is fixed and the version came in time, the deadline is met by it. Partly needs a note.
    Result<void> answerFinding(const QString& findingId, AnswerResult result, const QString& note = {});
    /// Says that the deadline was missed and executes \a stepIds, steps of its decision that follow from that, all at
    /// once or none.
    Result<void> confirmOverdue(const QString& deadlineId, const QStringList& stepIds);

    /// Needs a decision in force.
    Result<void> close();
    /// Needs a closed case without pending deadlines.
    Result<void> archive();

Q_SIGNALS:
    /// After it is durable and folded; once for each event.
    void eventAppended(const Mingjing::ReviewEvent& event);
    /// After the last eventAppended() of an act, and after open(), create() and leave().
    void stateChanged();

private:
    struct Act {
        EventKind kind;
        QJsonObject payload;
    };
    Result<void> commit(const QList<Act>& acts, const QList<QByteArray>& blobs = {});
    Result<void> commit(EventKind kind, const QJsonObject& payload);
    EventStamp stamp() const;
    /// What gives back the credit that the decision cost.
    QList<Act> creditReturns(const QString& decisionId, const QString& reason) const;
    /// Conflict when a decision that the draft counted is not in force any more.
    Result<void> checkHistory(const Decision& draft) const;
    Result<void> checkPin(const QString& pin) const;
    /// The acts that put the draft in force now.
    QList<Act> issuing(const QList<HoldReason>& unreadFor) const;

    CaseStore& m_store;
    Clock m_clock;
    QString m_actor;
    DayCounting m_dayCounting;
    CaseState m_state;
    QList<ReviewEvent> m_journal;
};

} // namespace Mingjing
