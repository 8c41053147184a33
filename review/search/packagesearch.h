// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/trace/sourceplace.h"

#include <QList>
#include <QString>

namespace Mingjing {

class PackageContents;

/// What to look for in the text files of a package.
struct SearchQuery {
    QString text;
    bool regularExpression = false;
    bool matchCase = false;
    bool wholeWords = false;
};

struct SearchMatch {
    SourcePlace place;
    /// UTF-16 units.
    int length = 0;
    /// The line around the match, without leading white space, at most 200 characters.
    QString excerpt;
    /// Where the match begins within excerpt.
    int excerptOffset = 0;
};

struct SearchOutcome {
    QList<SearchMatch> matches;
    qsizetype filesSearched = 0;
    /// There were more than maximumMatches.
    bool cut = false;

    static constexpr qsizetype maximumMatches = 5000;
};

/// Searches every text file, in the order of the package. Malformed for a regular expression that is none; Cancelled
/// when asked to stop. Any thread.
Result<SearchOutcome> searchPackage(const PackageContents& package, const SearchQuery& query,
                                    const Cancellation& cancellation = {}, const Progress& progress = {});

/// Whether \a bytes look like text: no NUL among the first 8 KB.
bool looksLikeText(const QByteArray& bytes);

} // namespace Mingjing
