// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/casestate.h"
#include "review/cases/proposal.h"
#include "review/specification/edition.h"

#include <optional>

namespace Mingjing {

class CaseStore;

/// Why nobody can appeal: a decided step that closes the channel. A plain value.
struct AppealClosure {
    QString caseId;
    QString stepId;
    QStringList clauses;
    int line = 0;
    /// The sentence of the rule, as printed.
    QString sentence;
    /// Why the reviewer closed it; empty in journals that are older than this.
    QString reason;
    /// It holds for the subject and those related to it, not only for the program.
    bool subjectWide = false;
    QDateTime since;
    /// Invalid: for good, or until it is opened again.
    QDateTime until;
    bool permanent = false;

    bool operator==(const AppealClosure&) const = default;
};

/// The executed step of \a state that closes the channel at \a at, the widest first; nothing when it is open.
std::optional<AppealClosure> appealClosureOf(const CaseState& state, const QDateTime& at);

/// What closes it for \a state at \a at: a step of its own, or of another case in \a store that reaches it.
Result<std::optional<AppealClosure>> appealClosureIn(const CaseStore& store, const CaseState& state,
                                                     const QDateTime& at);

/// Whether \a closure, of a case of \a subject and \a program, also meets the case \a state.
bool reaches(const AppealClosure& closure, const CaseState& from, const CaseState& state);

/// The steps by which \a edition lets the channel be closed, to be decided on: each with its clause and its sentence.
QList<DecidedStep> appealClosingSteps(const Edition& edition);

/// The same as proposals: nothing suggests them, a reviewer takes one by choice and says why. With \a history each
/// says how many offences it can rest on, under whatever clause: this program's, or those of the subject and of all
/// that are related.
QList<ProposedStep> proposeAppealClosing(const Edition& edition, const SubjectHistory* history = nullptr);

} // namespace Mingjing
