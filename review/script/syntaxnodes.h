// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/syntaxdata.h"

#include <vector>

namespace Mingjing {

/// The kinds of nodes that facts are made of, the same for both grammars.
enum class Syntax : quint8 {
    Other,
    Program,
    Identifier,
    Property, ///< a name behind a dot or as a key
    Shorthand, ///< `a` in the object `{a}`
    ShorthandPattern, ///< `a` in the pattern `{a}`
    String,
    Template,
    Substitution,
    Number,
    True,
    False,
    Null,
    Undefined,
    Regex,
    This,
    Object,
    Pair,
    Spread,
    ComputedKey,
    Array,
    Function, ///< declaration, expression, arrow, method
    FunctionDeclaration,
    Arrow,
    Method,
    Class,
    ClassDeclaration,
    ClassBody,
    ClassHeritage,
    FieldDefinition,
    Call,
    New,
    Arguments,
    Member,
    Subscript,
    Binary,
    Unary,
    Update,
    Ternary,
    Assignment,
    AugmentedAssignment,
    Sequence,
    Await,
    Yield,
    Parenthesized,
    TypeWrapper, ///< `x as T`, `x!`, `x satisfies T`: what counts is its first child
    VariableDeclaration,
    LexicalDeclaration,
    Declarator,
    Parameters,
    TypedParameter,
    ObjectPattern,
    ArrayPattern,
    PairPattern,
    DefaultPattern,
    ObjectDefaultPattern,
    RestPattern,
    Block,
    ExpressionStatement,
    If,
    Else,
    Return,
    Throw,
    Switch,
    SwitchBody,
    Case,
    For,
    ForIn,
    While,
    Catch,
    Import,
    ImportClause,
    NamespaceImport,
    ImportSpecifier,
    Export,
    ExportSpecifier,
    NamespaceExport,
    Enum,
    ImportKeyword,
    Token, ///< an operator or keyword that has a field
};

enum class Field : quint8 {
    None,
    Alias,
    Alternative,
    Arguments,
    Body,
    Condition,
    Consequence,
    Constructor,
    Declaration,
    Function,
    Index,
    Key,
    Kind,
    Left,
    Name,
    Object,
    Operator,
    Parameter,
    Parameters,
    Pattern,
    Property,
    Right,
    Source,
    Value,
};

struct SyntaxNode {
    Syntax kind = Syntax::Other;
    Field field = Field::None;
    int begin = 0;
    int end = 0;
    int parent = -1;
    /// The first node behind all that is in this one.
    int next = 0;
};

/// A syntax tree as a flat list in the order of the source: children stand behind their parents. Types, comments and
/// tokens without meaning here are left out.
class SyntaxNodes final
{
public:
    /// \a tree must outlive the nodes.
    explicit SyntaxNodes(const SyntaxTree::Data& tree);

    int size() const { return static_cast<int>(m_nodes.size()); }
    const SyntaxNode& at(int node) const { return m_nodes[static_cast<size_t>(node)]; }
    Syntax kind(int node) const { return node < 0 ? Syntax::Other : at(node).kind; }
    Field field(int node) const { return at(node).field; }
    int parent(int node) const { return at(node).parent; }
    int next(int node) const { return at(node).next; }
    /// -1 when there is none.
    int firstChild(int node) const { return node + 1 < at(node).next ? node + 1 : -1; }
    int sibling(int node) const;
    int child(int node, Field field) const;
    /// What stands inside parentheses and type assertions.
    int plain(int node) const;
    bool isFunction(int node) const;
    bool isStatement(int node) const;

    QStringView text(int node) const { return m_tree.textOf(at(node).begin, at(node).end); }
    ScriptRange range(int node) const { return m_tree.range(at(node).begin, at(node).end); }
    const SyntaxTree::Data& tree() const { return m_tree; }

private:
    const SyntaxTree::Data& m_tree;
    std::vector<SyntaxNode> m_nodes;
};

} // namespace Mingjing
