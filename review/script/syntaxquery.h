// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/syntaxtree.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace Mingjing {

/// A query in tree-sitter's own language, compiled for one kind of script; what matches is told by the predicates
/// `#eq?`, `#not-eq?`, `#any-of?`, `#not-any-of?`, `#match?` and `#not-match?` as well. Never changes; may be used by
/// several threads.
class SyntaxQuery final
{
public:
    /// Malformed with the place in \a query, also for predicates that are not known.
    static Result<SyntaxQuery> compile(const QString& query, ScriptKind kind);

    ScriptKind kind() const;

    struct Data;
    const Data& data() const { return *m_data; }

private:
    explicit SyntaxQuery(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }

    std::shared_ptr<const Data> m_data;
};

struct SyntaxCapture {
    QString name;
    QString text;
    ScriptRange range;
};

/// One match: its captures in the order of the source.
struct SyntaxMatch {
    int pattern = 0;
    std::vector<SyntaxCapture> captures;

    /// The first capture with this name; null when there is none.
    const SyntaxCapture* capture(QStringView name) const;
};

/// At most \a maximum matches of \a query in \a tree, in the order of the source; none when they are of two kinds.
/// Bounded in time by \a limits.
std::vector<SyntaxMatch> runQuery(const SyntaxTree& tree, const SyntaxQuery& query, int maximum = 1000,
                                  const ScriptLimits& limits = {});

} // namespace Mingjing
