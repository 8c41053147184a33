// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/subjecthistory.h"

class QStandardItemModel;

namespace Mingjing {

class Edition;
struct CaseState;

/// The tables of the history pane. The first column holds the id of the case that a row leads to under CaseRole.
namespace HistoryTables {

inline constexpr int CaseRole = Qt::UserRole;
/// Of a relation that the open case recorded and that stands: its id; else empty.
inline constexpr int OwnRelationRole = Qt::UserRole + 1;

/// Decisions of other cases, the last first.
void fillCases(QStandardItemModel& model, const SubjectHistory& history);
/// Clauses of former findings and of those of \a state, with how often each was broken and by whom.
void fillOffences(QStandardItemModel& model, const SubjectHistory& history, const CaseState& state,
                  const Edition& edition);
/// Standing relations of the circle, and those of \a state that were withdrawn.
void fillRelations(QStandardItemModel& model, const SubjectHistory& history, const CaseState& state);
void fillCredit(QStandardItemModel& model, const SubjectHistory& history);

} // namespace HistoryTables

} // namespace Mingjing
