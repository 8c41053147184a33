// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/daycount.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Mingjing {

struct CaseState;
struct Decision;
struct DayCounting;
class Edition;

/// By which rule a decision can be appealed against, and until when: frozen with the appeal. A plain value.
struct AppealTerms {
    /// The clause that sets the window, its line and its sentence; empty when the edition sets none.
    QString clause;
    int line = 0;
    QString sentence;
    /// Days to appeal in; absent: no limit.
    std::optional<int> days;
    DayCount count = DayCount::Natural;
    /// How often each finding can be appealed against. Where the edition is silent it is once.
    int times = 1;
    /// The answer is the last word.
    bool isFinal = false;
    /// When the notice was received or the decision issued, and the end of the last day; UTC. Invalid without a limit.
    QDateTime from;
    QDateTime until;

    bool isLateAt(const QDateTime& moment) const { return until.isValid() && moment > until; }

    bool operator==(const AppealTerms&) const = default;
};

QJsonObject toJson(const AppealTerms& terms);
Result<AppealTerms> appealTermsFromJson(const QJsonObject& object);

/// What \a edition says about appealing against \a decision of \a state: the first sentence that limits appeals, in
/// days or in number. A sentence in a chapter on mini-games binds mini-games alone. Days run from the notice of the
/// decision; without one, from its issue; that day does not count.
AppealTerms appealTerms(const Edition& edition, const CaseState& state, const Decision& decision,
                        const DayCounting& counting);

/// The chapter on mini-games: `3`.
QString miniGameChapter();

/// Whether the case is about a mini-game: by its category, or by a finding on a clause of \a chapter.
bool concernsMiniGame(const CaseState& state, const QString& chapter);

} // namespace Mingjing
