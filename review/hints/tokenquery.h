// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/matchers.h"

#include <QSet>

#include <optional>

namespace Mingjing {

/// A query for single names, texts, numbers or comments with one capture. It needs no tree: the tokens of a script
/// answer it.
class TokenQuery final
{
public:
    /// Nothing when \a condition asks for more.
    static std::optional<TokenQuery> of(const QueryCondition& condition);

    void find(int file, const MatchInput& input, HintMatches& matches) const;

private:
    enum class Kind { Name, Text, Template, Number, Comment, Regex };

    QSet<int> m_kinds;
    QString m_capture;
    const ValueTest* m_test = nullptr;
};

} // namespace Mingjing
