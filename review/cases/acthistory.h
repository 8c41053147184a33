// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

#include <QList>
#include <QObject>

namespace Mingjing {

class ReviewSession;

/// An act that can be taken back while nothing is issued.
struct PastAct {
    enum class Kind { Judged, FindingRecorded, FindingChanged, FindingWithdrawn };

    Kind kind = Kind::Judged;
    /// Of the check item or the finding, as it is now.
    QString id;
    /// Judged.
    ItemJudgement judgedBefore;
    ItemJudgement judgedAfter;
    /// Findings; before is empty for one that was recorded.
    Finding before;
    Finding after;
};

/// Takes back, and does again, what the actor of a session did since the case was opened: the last first. Nothing is
/// removed: each is an act of its own. Ends when a decision is issued, the package or the edition changes, or another
/// case is opened.
class ActHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActHistory)

public:
    /// \a session must outlive the history.
    explicit ActHistory(ReviewSession& session, QObject* parent = nullptr);

    /// What undo() takes back; nullptr when there is nothing. Valid until the next act.
    const PastAct* lastDone() const;
    /// What redo() does again; nullptr when there is nothing.
    const PastAct* lastUndone() const;

    /// Gives what was taken back. \a reason is that of a withdrawal, if it is one. Conflict when it was changed since
    /// by somebody else; it is then forgotten.
    Result<PastAct> undo(const QString& reason);
    Result<PastAct> redo(const QString& reason);

Q_SIGNALS:
    /// lastDone() or lastUndone() may be others.
    void changed();

private:
    void note(const ReviewEvent& event);
    void settle();
    void forget();
    bool isOpen() const;
    /// Whether things stand as \a act left them; or as it found them, when it was \a undone.
    bool stands(const PastAct& act, bool undone) const;
    /// The last act taken \a back, or done again.
    Result<PastAct> turn(bool back, const QString& reason);
    Result<void> takeBack(PastAct& act, const QString& reason);
    Result<void> doAgain(PastAct& act, const QString& reason);
    /// A finding that was withdrawn comes back under a new id.
    Result<QString> recordAgain(const Finding& finding);
    void rename(const QString& from, const QString& to);

    ReviewSession& m_session;
    /// As it stood before the act that is being announced.
    CaseState m_before;
    QList<PastAct> m_done;
    QList<PastAct> m_undone;
    bool m_acting = false;
};

} // namespace Mingjing
