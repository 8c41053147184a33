// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/matchers.h"

#include <memory>

namespace Mingjing {

class NeededScripts;

/// The parsed scripts of a package, for conditions about calls and functions. Valid as long as the files.
class ScriptFinder final
{
public:
    /// Parses the scripts that are \a needed and what they take in, in parallel. All must outlive it.
    ScriptFinder(const HintInput& input, const ScannedFiles& files, const NeededScripts& needed,
                 const Cancellation& cancellation);
    ~ScriptFinder();
    Q_DISABLE_COPY_MOVE(ScriptFinder)

    HintMatches find(const CallCondition& condition, const MatchInput& input) const;
    HintMatches find(const QueryCondition& condition, const MatchInput& input) const;
    HintMatches find(const FunctionCondition& condition, const MatchInput& input) const;

    /// Whether two places of a script lie in one function, callbacks in it counted as part of it.
    bool sameFunction(int file, qsizetype first, qsizetype second) const;
    bool sameStatement(int file, qsizetype first, qsizetype second) const;
    /// The first of \a matches inside the function \a handler of the script \a file, or in what that runs.
    const HintMatch* matchInside(int file, const QString& handler, const HintMatches& matches) const;
    /// Scripts that were refused, and why.
    QList<SkippedFile> skipped() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Mingjing
