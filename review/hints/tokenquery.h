// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/ruleset.h"
#include "review/package/scriptscanner.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <map>
#include <optional>
#include <vector>

namespace Mingjing {

/// A query for single names, texts, numbers or expressions with one capture. It needs no tree: the tokens of a script
/// answer it.
class TokenQuery final
{
public:
    /// Nothing when \a condition asks for more. \a condition must outlive it.
    static std::optional<TokenQuery> of(const QueryCondition& condition);

    bool wants(ScriptToken::Kind kind) const { return m_kinds.contains(static_cast<int>(kind)); }
    const ValueTest& test() const { return *m_test; }
    const QString& capture() const { return m_capture; }

private:
    QSet<int> m_kinds;
    QString m_capture;
    const ValueTest* m_test = nullptr;
};

/// A token that a query is answered by.
struct FoundToken {
    qsizetype begin = 0;
    qsizetype end = 0;
    /// As a tree shows it, with its quotes; shortened.
    QString text;
    QString matched;
};
/// By Condition::number.
using FoundTokens = std::map<int, std::vector<FoundToken>>;

/// All such queries of a rule set, answered together in one pass over a script.
class TokenQueries final
{
public:
    /// \a rules must outlive it.
    explicit TokenQueries(const RuleSet& rules);

    struct Entry {
        int number = 0;
        TokenQuery query;
    };
    const std::vector<Entry>& entries() const { return m_entries; }
    const WordBook& words() const { return m_words; }

private:
    void collect(const Condition& condition);

    const WordBook& m_words;
    std::vector<Entry> m_entries;
};

/// Takes the tokens of one script.
class TokenMatcher final
{
public:
    TokenMatcher(const TokenQueries& queries, QStringView text, FoundTokens& found)
        : m_queries(queries), m_text(text), m_found(found)
    {
    }

    void take(const ScriptToken& token);

private:
    /// For each query that holds, its place in the list and what of the text was matched.
    using Answers = std::vector<std::pair<size_t, QString>>;

    Answers answer(ScriptToken::Kind kind, const QString& text) const;

    const TokenQueries& m_queries;
    QStringView m_text;
    FoundTokens& m_found;
    /// Most names come often.
    QHash<QStringView, Answers> m_names;
};

} // namespace Mingjing
