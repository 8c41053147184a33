// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"
#include "review/specification/edition.h"

#include <optional>

namespace Mingjing {

/// Why nobody can appeal: a decided step that closes the channel. A plain value.
struct AppealClosure {
    QString caseId;
    QString stepId;
    QStringList clauses;
    int line = 0;
    /// The sentence of the rule, as printed.
    QString sentence;
    /// It holds for the subject and those related to it, not only for the program.
    bool subjectWide = false;
    QDateTime since;
    /// Invalid: for good.
    QDateTime until;

    bool operator==(const AppealClosure&) const = default;
};

/// The executed step of \a state that closes the channel at \a at, the widest first; nothing when it is open.
std::optional<AppealClosure> appealClosureOf(const CaseState& state, const QDateTime& at);

/// Whether \a closure, of a case of \a subject and \a program, also meets the case \a state.
bool reaches(const AppealClosure& closure, const CaseState& from, const CaseState& state);

/// The steps by which \a edition lets the channel be closed, to be decided on: each with its clause and its sentence.
QList<DecidedStep> appealClosingSteps(const Edition& edition);

} // namespace Mingjing
