// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/search/textsearch.h"
#include "review/trace/sourceplace.h"

#include <QList>
#include <QString>

namespace Mingjing {

class PackageContents;

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

/// The match of \a text, the file \a file, that lies at \a found. Costs a pass over the text before it: for single
/// ones.
SearchMatch matchOf(const QString& file, const QString& text, const TextMatch& found);

/// Whether \a bytes look like text: no NUL among the first 8 KB, or a mark of UTF-16 at the beginning.
bool looksLikeText(const QByteArray& bytes);

} // namespace Mingjing
