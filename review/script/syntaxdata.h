// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/sourcetext.h"
#include "review/script/syntaxquery.h"
#include "review/script/syntaxtree.h"

#include <QRegularExpression>

#include <tree_sitter/api.h>

#include <memory>
#include <vector>

namespace Mingjing {

struct TreeDeleter {
    void operator()(TSTree* tree) const { ts_tree_delete(tree); }
    void operator()(TSParser* parser) const { ts_parser_delete(parser); }
    void operator()(TSQuery* query) const { ts_query_delete(query); }
    void operator()(TSQueryCursor* cursor) const { ts_query_cursor_delete(cursor); }
};

const TSLanguage* grammarOf(ScriptKind kind);

/// Offsets and columns of the tree are bytes of UTF-16: twice those of the text.
struct SyntaxTree::Data {
    std::unique_ptr<TSTree, TreeDeleter> tree;
    QString text;
    LineIndex lines{QStringView()};
    ScriptKind kind = ScriptKind::JavaScript;

    QStringView textOf(int begin, int end) const { return QStringView(text).sliced(begin, end - begin); }
    ScriptRange range(int begin, int end) const;
};

struct SyntaxPredicate {
    enum class Kind { Equals, AnyOf, Matches };
    Kind kind = Kind::Equals;
    bool negated = false;
    uint32_t capture = 0;
    /// The other capture of Equals; -1 where it is a text.
    int other = -1;
    QStringList texts;
    QRegularExpression expression;
};

struct SyntaxQuery::Data {
    std::unique_ptr<TSQuery, TreeDeleter> query;
    ScriptKind kind = ScriptKind::JavaScript;
    /// By pattern.
    std::vector<std::vector<SyntaxPredicate>> predicates;
    QStringList captureNames;
};

} // namespace Mingjing
