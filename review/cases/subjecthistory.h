// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/creditentry.h"
#include "review/cases/offence.h"
#include "review/cases/relationgraph.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Mingjing {

class CaseStore;
struct CaseState;

/// What is known about the program, the subject and the related subjects of a case beyond the case, at a moment.
struct SubjectHistory {
    QString caseId;
    QString programName;
    QString subject;
    QDateTime at;
    /// Every standing relation of the subject's circle, whoever recorded it.
    QList<SubjectRelation> relations;
    QList<ConnectedSubject> related;
    /// By time; those of the case itself too.
    QList<Offence> offences;
    /// The subject's, by time.
    QList<CreditRecord> credit;

    bool operator==(const SubjectHistory&) const = default;
};

/// Reads the history of the case of \a state as it stands in \a store at \a at, the present.
Result<SubjectHistory> readHistory(const CaseStore& store, const CaseState& state, const QDateTime& at);

} // namespace Mingjing
