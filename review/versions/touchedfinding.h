// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Mingjing {

/// What a new version of a package made of that which a finding rests on.
enum class TouchState {
    NotCompared, ///< it is about no file of the old version
    Unchanged, ///< stands as it stood, where it stood
    Moved, ///< stands as it stood, at other lines or in another file
    Changed, ///< stands otherwise
    Gone, ///< does not stand any more
};
/// `not_compared`, `unchanged`, `moved`, `changed`, `gone`.
QString touchStateId(TouchState state);

struct TouchedEvidence {
    QString evidenceId;
    TouchState state = TouchState::NotCompared;
    /// The file, in each version; empty where there is none.
    QString oldPath;
    QString newPath;
    /// Of a source: its lines in the old version, and what stands in their place in the new one; a range that is gone
    /// has none.
    QList<LineRange> oldLines;
    QList<LineRange> newLines;
};

/// A finding and what became of each piece of its evidence. A plain value.
struct TouchedFinding {
    QString findingId;
    /// Of all evidence that could be compared: unchanged or gone only when all of it is.
    TouchState state = TouchState::NotCompared;
    QList<TouchedEvidence> evidence;
};

/// The state of a finding whose evidence has \a states.
TouchState joinedState(const QList<TouchState>& states);

QJsonObject toJson(const TouchedFinding& finding);

} // namespace Mingjing
