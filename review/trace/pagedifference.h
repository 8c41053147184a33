// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagestate.h"
#include "review/trace/recordedcall.h"
#include "review/trace/refusedattempt.h"

#include <QList>

namespace Mingjing {

/// What one run of a page showed and did, until the moment of asking.
struct PageObservation {
    PageReport report;
    QList<RecordedCall> calls;
    QList<RefusedAttempt> refused;
    /// Why it runs no more, `crashed` or `unresponsive`: then the report says nothing of what was shown. Else empty.
    QString ended = {};
};

/// Of \a seen what belongs to the page that is reported, and to the program as a whole; the rest happened elsewhere.
PageObservation onItsPage(PageObservation seen);

/// A point in which the same page differs between two runs.
struct PageDifference {
    enum class Kind {
        Route, ///< the two stand on different pages
        Title,
        Text, ///< a line of text that one shows more often
        Call, ///< a call of the platform that only one makes
        Refused, ///< something from outside that only one wants
        Error,
        Elements, ///< how many elements there are
        Images,
        Height, ///< how far one can scroll
        Ended, ///< one runs no more; `first` and `second` as PageObservation::ended
    };

    Kind kind = Kind::Text;
    /// What each of the two has: the text or name itself where only one has it, else both.
    QString first;
    QString second;
    /// How often or how many.
    int firstCount = 0;
    int secondCount = 0;
    /// Call, Error: where it stands in the package.
    SourcePlace place;

    bool onlyFirst() const { return firstCount > 0 && secondCount == 0; }
    bool onlySecond() const { return secondCount > 0 && firstCount == 0; }
    bool operator==(const PageDifference&) const = default;
    QJsonObject toJson() const;
};

/// `route`, `title`, `text`, `call`, `refused`, `error`, `elements`, `images`, `height`, `ended`.
QString pageDifferenceId(PageDifference::Kind kind);

/// In what \a first and \a second differ, the weightiest first; at most \a most.
QList<PageDifference> differencesOf(const PageObservation& first, const PageObservation& second, qsizetype most = 500);

} // namespace Mingjing
