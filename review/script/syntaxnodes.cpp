// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/syntaxnodes.h"

#include <array>
#include <string_view>

namespace Mingjing {
namespace {

/// What is not looked at with all that is in it.
constexpr Syntax skipped = Syntax::Token;

struct KindName {
    std::string_view name;
    Syntax kind;
};

constexpr KindName kindNames[] = {
    {"program", Syntax::Program},
    {"identifier", Syntax::Identifier},
    {"property_identifier", Syntax::Property},
    {"private_property_identifier", Syntax::Property},
    {"shorthand_property_identifier", Syntax::Shorthand},
    {"shorthand_property_identifier_pattern", Syntax::ShorthandPattern},
    {"string", Syntax::String},
    {"template_string", Syntax::Template},
    {"template_substitution", Syntax::Substitution},
    {"number", Syntax::Number},
    {"true", Syntax::True},
    {"false", Syntax::False},
    {"null", Syntax::Null},
    {"undefined", Syntax::Undefined},
    {"regex", Syntax::Regex},
    {"this", Syntax::This},
    {"object", Syntax::Object},
    {"pair", Syntax::Pair},
    {"spread_element", Syntax::Spread},
    {"computed_property_name", Syntax::ComputedKey},
    {"array", Syntax::Array},
    {"function_expression", Syntax::Function},
    {"generator_function", Syntax::Function},
    {"function_declaration", Syntax::FunctionDeclaration},
    {"generator_function_declaration", Syntax::FunctionDeclaration},
    {"arrow_function", Syntax::Arrow},
    {"method_definition", Syntax::Method},
    {"class", Syntax::Class},
    {"class_declaration", Syntax::ClassDeclaration},
    {"abstract_class_declaration", Syntax::ClassDeclaration},
    {"class_body", Syntax::ClassBody},
    {"class_heritage", Syntax::ClassHeritage},
    {"extends_clause", Syntax::ClassHeritage},
    {"field_definition", Syntax::FieldDefinition},
    {"public_field_definition", Syntax::FieldDefinition},
    {"call_expression", Syntax::Call},
    {"new_expression", Syntax::New},
    {"arguments", Syntax::Arguments},
    {"member_expression", Syntax::Member},
    {"subscript_expression", Syntax::Subscript},
    {"binary_expression", Syntax::Binary},
    {"unary_expression", Syntax::Unary},
    {"update_expression", Syntax::Update},
    {"ternary_expression", Syntax::Ternary},
    {"assignment_expression", Syntax::Assignment},
    {"augmented_assignment_expression", Syntax::AugmentedAssignment},
    {"sequence_expression", Syntax::Sequence},
    {"await_expression", Syntax::Await},
    {"yield_expression", Syntax::Yield},
    {"parenthesized_expression", Syntax::Parenthesized},
    {"as_expression", Syntax::TypeWrapper},
    {"satisfies_expression", Syntax::TypeWrapper},
    {"non_null_expression", Syntax::TypeWrapper},
    {"type_assertion", Syntax::TypeWrapper},
    {"instantiation_expression", Syntax::TypeWrapper},
    {"variable_declaration", Syntax::VariableDeclaration},
    {"lexical_declaration", Syntax::LexicalDeclaration},
    {"variable_declarator", Syntax::Declarator},
    {"formal_parameters", Syntax::Parameters},
    {"required_parameter", Syntax::TypedParameter},
    {"optional_parameter", Syntax::TypedParameter},
    {"object_pattern", Syntax::ObjectPattern},
    {"array_pattern", Syntax::ArrayPattern},
    {"pair_pattern", Syntax::PairPattern},
    {"assignment_pattern", Syntax::DefaultPattern},
    {"object_assignment_pattern", Syntax::ObjectDefaultPattern},
    {"rest_pattern", Syntax::RestPattern},
    {"statement_block", Syntax::Block},
    {"expression_statement", Syntax::ExpressionStatement},
    {"if_statement", Syntax::If},
    {"else_clause", Syntax::Else},
    {"return_statement", Syntax::Return},
    {"throw_statement", Syntax::Throw},
    {"switch_statement", Syntax::Switch},
    {"switch_body", Syntax::SwitchBody},
    {"switch_case", Syntax::Case},
    {"switch_default", Syntax::Case},
    {"for_statement", Syntax::For},
    {"for_in_statement", Syntax::ForIn},
    {"while_statement", Syntax::While},
    {"do_statement", Syntax::While},
    {"catch_clause", Syntax::Catch},
    {"import_statement", Syntax::Import},
    {"import_clause", Syntax::ImportClause},
    {"namespace_import", Syntax::NamespaceImport},
    {"import_specifier", Syntax::ImportSpecifier},
    {"export_statement", Syntax::Export},
    {"export_specifier", Syntax::ExportSpecifier},
    {"namespace_export", Syntax::NamespaceExport},
    {"enum_declaration", Syntax::Enum},
    {"import", Syntax::ImportKeyword},
    {"comment", skipped},
    {"html_comment", skipped},
    {"hash_bang_line", skipped},
    {"interface_declaration", skipped},
    {"type_alias_declaration", skipped},
    {"type_annotation", skipped},
    {"type_arguments", skipped},
    {"type_parameters", skipped},
    {"type_predicate_annotation", skipped},
    {"implements_clause", skipped},
    {"function_signature", skipped},
    {"accessibility_modifier", skipped},
};

struct FieldName {
    std::string_view name;
    Field field;
};

constexpr FieldName fieldNames[] = {
    {"alias", Field::Alias},
    {"alternative", Field::Alternative},
    {"arguments", Field::Arguments},
    {"body", Field::Body},
    {"condition", Field::Condition},
    {"consequence", Field::Consequence},
    {"constructor", Field::Constructor},
    {"declaration", Field::Declaration},
    {"function", Field::Function},
    {"index", Field::Index},
    {"key", Field::Key},
    {"kind", Field::Kind},
    {"left", Field::Left},
    {"name", Field::Name},
    {"object", Field::Object},
    {"operator", Field::Operator},
    {"parameter", Field::Parameter},
    {"parameters", Field::Parameters},
    {"pattern", Field::Pattern},
    {"property", Field::Property},
    {"right", Field::Right},
    {"source", Field::Source},
    {"value", Field::Value},
};

struct Names {
    std::vector<Syntax> kinds;
    std::vector<Field> fields;

    explicit Names(const TSLanguage* language)
        : kinds(ts_language_symbol_count(language), Syntax::Other),
          fields(ts_language_field_count(language) + 1, Field::None)
    {
        for (uint32_t symbol = 0; symbol < kinds.size(); ++symbol) {
            const auto id = static_cast<TSSymbol>(symbol);
            const char* name = ts_language_symbol_name(language, id);
            if (!name || ts_language_symbol_type(language, id) != TSSymbolTypeRegular)
                continue;
            for (const KindName& one : kindNames) {
                if (one.name == name)
                    kinds[symbol] = one.kind;
            }
        }
        for (uint32_t field = 1; field < fields.size(); ++field) {
            const char* name = ts_language_field_name_for_id(language, static_cast<TSFieldId>(field));
            for (const FieldName& one : fieldNames) {
                if (name && one.name == name)
                    fields[field] = one.field;
            }
        }
    }
};

const Names& namesOf(ScriptKind kind)
{
    static const Names javascript(grammarOf(ScriptKind::JavaScript));
    static const Names typescript(grammarOf(ScriptKind::TypeScript));
    return kind == ScriptKind::TypeScript ? typescript : javascript;
}

struct CursorKeeper {
    TSTreeCursor cursor;
    explicit CursorKeeper(TSNode root) : cursor(ts_tree_cursor_new(root)) { }
    ~CursorKeeper() { ts_tree_cursor_delete(&cursor); }
    Q_DISABLE_COPY_MOVE(CursorKeeper)
};

} // namespace

SyntaxNodes::SyntaxNodes(const SyntaxTree::Data& tree) : m_tree(tree)
{
    const Names& names = namesOf(tree.kind);
    const TSNode root = ts_tree_root_node(tree.tree.get());
    m_nodes.reserve(ts_node_descendant_count(root) / 2);
    CursorKeeper keeper(root);
    TSTreeCursor* cursor = &keeper.cursor;
    // Of each level of the cursor: the node of ours that stands for it or is around it.
    std::vector<int> levels;
    int parent = -1;
    for (;;) {
        const TSNode node = ts_tree_cursor_current_node(cursor);
        const TSSymbol symbol = ts_node_symbol(node);
        const Field field = names.fields.at(ts_tree_cursor_current_field_id(cursor));
        const bool named = ts_node_is_named(node);
        const Syntax kind = named ? (symbol < names.kinds.size() ? names.kinds[symbol] : Syntax::Other) : Syntax::Token;
        const bool kept = named ? kind != skipped : field != Field::None;
        int mine = -1;
        if (kept) {
            mine = size();
            SyntaxNode made;
            made.kind = kind;
            made.field = field;
            made.begin = static_cast<int>(ts_node_start_byte(node) / 2);
            made.end = static_cast<int>(ts_node_end_byte(node) / 2);
            made.parent = parent;
            made.next = mine + 1;
            m_nodes.push_back(made);
        }
        const bool leaf = !kept || !named || kind == Syntax::String || kind == Syntax::Regex;
        if (!leaf && ts_tree_cursor_goto_first_child(cursor)) {
            levels.push_back(parent);
            parent = mine;
            continue;
        }
        bool more = true;
        while (!ts_tree_cursor_goto_next_sibling(cursor)) {
            if (levels.empty() || !ts_tree_cursor_goto_parent(cursor)) {
                more = false;
                break;
            }
            m_nodes[static_cast<size_t>(parent)].next = size();
            parent = levels.back();
            levels.pop_back();
        }
        if (!more)
            break;
    }
    while (parent >= 0) {
        m_nodes[static_cast<size_t>(parent)].next = size();
        parent = m_nodes[static_cast<size_t>(parent)].parent;
    }
}

int SyntaxNodes::sibling(int node) const
{
    const SyntaxNode& one = at(node);
    return one.parent >= 0 && one.next < at(one.parent).next ? one.next : -1;
}

int SyntaxNodes::child(int node, Field field) const
{
    for (int one = firstChild(node); one >= 0; one = sibling(one)) {
        if (at(one).field == field)
            return one;
    }
    return -1;
}

int SyntaxNodes::plain(int node) const
{
    while (node >= 0 && (at(node).kind == Syntax::Parenthesized || at(node).kind == Syntax::TypeWrapper))
        node = firstChild(node);
    return node;
}

bool SyntaxNodes::isFunction(int node) const
{
    switch (kind(node)) {
    case Syntax::Function:
    case Syntax::FunctionDeclaration:
    case Syntax::Arrow:
    case Syntax::Method:
        return true;
    default:
        return false;
    }
}

bool SyntaxNodes::isStatement(int node) const
{
    switch (kind(node)) {
    case Syntax::VariableDeclaration:
    case Syntax::LexicalDeclaration:
    case Syntax::ExpressionStatement:
    case Syntax::If:
    case Syntax::Return:
    case Syntax::Throw:
    case Syntax::Switch:
    case Syntax::For:
    case Syntax::ForIn:
    case Syntax::While:
    case Syntax::Import:
    case Syntax::Export:
    case Syntax::FunctionDeclaration:
    case Syntax::ClassDeclaration:
        return true;
    default:
        return false;
    }
}

} // namespace Mingjing
