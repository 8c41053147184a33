// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptscopes.h"

#include "review/package/scriptscanner.h"

namespace Mingjing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 200;
constexpr size_t mostAssignments = 16;
constexpr size_t mostMembers = 2000;

bool opensScope(const SyntaxNodes& nodes, int node)
{
    // The whole of a broken script is no program.
    if (node == 0)
        return true;
    switch (nodes.kind(node)) {
    case Syntax::Block:
    case Syntax::SwitchBody:
    case Syntax::For:
    case Syntax::ForIn:
    case Syntax::Catch:
        return true;
    default:
        return nodes.isFunction(node);
    }
}

QString joined(const QString& path, QStringView name)
{
    return path.isEmpty() ? name.toString() : path + u'.' + name.toString();
}

QString textOfString(const SyntaxNodes& nodes, int node)
{
    const QStringView text = nodes.text(node);
    return text.size() < 2 ? QString() : unescapeScript(text.sliced(1, text.size() - 2));
}

} // namespace

ScriptScopes::ScriptScopes(const SyntaxNodes& nodes) : m_nodes(nodes), m_uses(static_cast<size_t>(nodes.size()), -1)
{
    declareAll();
    resolveAll();
}

int ScriptScopes::nameAt(int node)
{
    const QStringView text = m_nodes.text(node);
    const auto found = m_names.constFind(text);
    if (found != m_names.constEnd())
        return *found;
    const int name = static_cast<int>(m_names.size());
    m_names.insert(text, name);
    return name;
}

void ScriptScopes::declare(int identifier, ScriptBinding binding, Scope& scope)
{
    const int name = nameAt(identifier);
    binding.node = identifier;
    // `var` may stand twice: the second is an assignment.
    if (binding.kind == ScriptBinding::Kind::Variable && m_nodes.kind(scope.node) != Syntax::Block
        && scope.bindings.size() < 64) {
        for (const auto& [other, index] : scope.bindings) {
            if (other != name)
                continue;
            ScriptBinding& first = m_bindings[static_cast<size_t>(index)];
            if (binding.value >= 0 && binding.path.isEmpty() && first.assigned.size() < mostAssignments)
                first.assigned.push_back(binding.value);
            else if (binding.value >= 0)
                first.changes = true;
            return;
        }
    }
    scope.bindings.emplace_back(name, static_cast<int>(m_bindings.size()));
    m_bindings.push_back(std::move(binding));
}

void ScriptScopes::declarePattern(int pattern, const ScriptBinding& like, Scope& scope)
{
    struct Open {
        int node;
        QString path;
        bool known;
    };
    std::vector<Open> open{{pattern, like.path, true}};
    while (!open.empty()) {
        const Open one = open.back();
        open.pop_back();
        ScriptBinding binding = like;
        binding.path = one.path;
        if (!one.known) {
            binding.kind = ScriptBinding::Kind::Other;
            binding.value = -1;
        }
        switch (m_nodes.kind(one.node)) {
        case Syntax::Identifier:
            declare(one.node, binding, scope);
            break;
        case Syntax::ShorthandPattern:
            binding.path = joined(one.path, m_nodes.text(one.node));
            declare(one.node, binding, scope);
            break;
        case Syntax::DefaultPattern:
        case Syntax::ObjectDefaultPattern:
            if (const int left = m_nodes.child(one.node, Field::Left); left >= 0)
                open.push_back({left, one.path, one.known});
            break;
        case Syntax::PairPattern: {
            const int key = m_nodes.child(one.node, Field::Key);
            const int value = m_nodes.child(one.node, Field::Value);
            if (key < 0 || value < 0)
                break;
            const bool text = m_nodes.kind(key) == Syntax::String;
            const bool known = (text || m_nodes.kind(key) == Syntax::Property) && one.path.size() < longestPath;
            open.push_back({value,
                            !known     ? QString()
                                : text ? joined(one.path, textOfString(m_nodes, key))
                                       : joined(one.path, m_nodes.text(key)),
                            one.known && known});
            break;
        }
        case Syntax::ObjectPattern:
            for (int child = m_nodes.firstChild(one.node); child >= 0; child = m_nodes.sibling(child))
                open.push_back({child, one.path, one.known});
            break;
        case Syntax::ArrayPattern: {
            int index = 0;
            for (int child = m_nodes.firstChild(one.node); child >= 0; child = m_nodes.sibling(child), ++index)
                open.push_back(
                    {child, joined(one.path, QString::number(index)), one.known && one.path.size() < longestPath});
            break;
        }
        case Syntax::RestPattern:
            for (int child = m_nodes.firstChild(one.node); child >= 0; child = m_nodes.sibling(child))
                open.push_back(
                    {child, one.path, m_nodes.kind(m_nodes.parent(one.node)) == Syntax::ObjectPattern && one.known});
            break;
        case Syntax::TypedParameter:
            if (const int inner = m_nodes.child(one.node, Field::Pattern); inner >= 0)
                open.push_back({inner, one.path, one.known});
            else if (const int name = m_nodes.child(one.node, Field::Name); name >= 0)
                open.push_back({name, one.path, one.known});
            break;
        default:
            break;
        }
    }
}

void ScriptScopes::declareParameters(int function, Scope& scope)
{
    ScriptBinding binding;
    binding.kind = ScriptBinding::Kind::Parameter;
    binding.owner = function;
    if (const int single = m_nodes.child(function, Field::Parameter); single >= 0) {
        binding.parameter = 0;
        declarePattern(single, binding, scope);
        return;
    }
    const int list = m_nodes.child(function, Field::Parameters);
    if (list < 0)
        return;
    int index = 0;
    for (int one = m_nodes.firstChild(list); one >= 0; one = m_nodes.sibling(one)) {
        // TypeScript's `this` is none.
        if (m_nodes.kind(one) == Syntax::TypedParameter
            && m_nodes.kind(m_nodes.child(one, Field::Pattern)) == Syntax::This) {
            continue;
        }
        binding.parameter = index++;
        declarePattern(one, binding, scope);
    }
}

int ScriptScopes::addImport(int module, const QString& name, int node)
{
    m_imports.push_back({module, name, node});
    return static_cast<int>(m_imports.size()) - 1;
}

void ScriptScopes::declareImport(int statement, Scope& scope)
{
    const int module = m_nodes.child(statement, Field::Source);
    if (module < 0 || m_nodes.kind(module) != Syntax::String)
        return;
    bool any = false;
    for (int node = statement + 1; node < m_nodes.next(statement); ++node) {
        ScriptBinding binding;
        binding.kind = ScriptBinding::Kind::Import;
        if (m_nodes.kind(node) == Syntax::ImportSpecifier) {
            const int name = m_nodes.child(node, Field::Name);
            const int alias = m_nodes.child(node, Field::Alias);
            if (name < 0)
                continue;
            binding.import = addImport(module, m_nodes.text(name).toString(), node);
            declare(alias >= 0 ? alias : name, binding, scope);
        } else if (m_nodes.kind(node) == Syntax::Identifier
                   && m_nodes.kind(m_nodes.parent(node)) == Syntax::ImportClause) {
            binding.import = addImport(module, u"default"_s, node);
            declare(node, binding, scope);
        } else if (m_nodes.kind(node) == Syntax::Identifier
                   && m_nodes.kind(m_nodes.parent(node)) == Syntax::NamespaceImport) {
            binding.import = addImport(module, u"*"_s, node);
            declare(node, binding, scope);
        } else {
            continue;
        }
        any = true;
    }
    if (!any)
        addImport(module, u"*"_s, statement);
}

/// `require('x')`, `import('x')`, `export … from 'x'`.
void ScriptScopes::noteModules(int node)
{
    if (m_nodes.kind(node) == Syntax::Call) {
        const int callee = m_nodes.child(node, Field::Function);
        const int arguments = m_nodes.child(node, Field::Arguments);
        if (callee < 0 || arguments < 0
            || (m_nodes.kind(callee) != Syntax::Identifier && m_nodes.kind(callee) != Syntax::ImportKeyword)
            || (m_nodes.text(callee) != u"require" && m_nodes.text(callee) != u"import")) {
            return;
        }
        const int module = m_nodes.firstChild(arguments);
        if (module >= 0 && m_nodes.kind(module) == Syntax::String)
            m_importAt.insert(node, addImport(module, u"*"_s, node));
        return;
    }
    const int module = m_nodes.child(node, Field::Source);
    if (module < 0 || m_nodes.kind(module) != Syntax::String)
        return;
    bool any = false;
    for (int one = node + 1; one < m_nodes.next(node); ++one) {
        if (m_nodes.kind(one) != Syntax::ExportSpecifier)
            continue;
        const int name = m_nodes.child(one, Field::Name);
        if (name >= 0)
            m_importAt.insert(one, addImport(module, m_nodes.text(name).toString(), one));
        any = true;
    }
    if (!any)
        m_importAt.insert(node, addImport(module, u"*"_s, node));
}

void ScriptScopes::declareAll()
{
    struct Open {
        int end;
        size_t scope;
        /// The nearest scope of a function or the script, where `var` counts.
        size_t whole;
    };
    std::vector<Open> open;
    for (int node = 0; node < m_nodes.size(); ++node) {
        while (!open.empty() && open.back().end <= node)
            open.pop_back();
        const Syntax kind = m_nodes.kind(node);
        const size_t outer = open.empty() ? 0 : open.back().scope;
        const size_t whole = open.empty() ? 0 : open.back().whole;
        ScriptBinding binding;
        if (opensScope(m_nodes, node)) {
            m_scopes.push_back({node, {}});
            const size_t mine = m_scopes.size() - 1;
            const bool bounds = node == 0 || m_nodes.isFunction(node);
            open.push_back({m_nodes.next(node), mine, bounds ? mine : whole});
        }
        switch (kind) {
        case Syntax::FunctionDeclaration:
        case Syntax::ClassDeclaration:
        case Syntax::Enum:
            if (const int name = m_nodes.child(node, Field::Name); name >= 0) {
                binding.kind = kind == Syntax::FunctionDeclaration ? ScriptBinding::Kind::Function
                    : kind == Syntax::ClassDeclaration             ? ScriptBinding::Kind::Class
                                                                   : ScriptBinding::Kind::Other;
                binding.value = node;
                declare(name, binding, m_scopes[outer]);
            }
            if (kind == Syntax::FunctionDeclaration)
                declareParameters(node, m_scopes.back());
            break;
        case Syntax::Function:
            if (const int name = m_nodes.child(node, Field::Name); name >= 0) {
                binding.kind = ScriptBinding::Kind::Function;
                binding.value = node;
                declare(name, binding, m_scopes.back());
            }
            declareParameters(node, m_scopes.back());
            break;
        case Syntax::Arrow:
        case Syntax::Method:
            declareParameters(node, m_scopes.back());
            break;
        case Syntax::Declarator:
            if (const int name = m_nodes.child(node, Field::Name); name >= 0) {
                binding.value = m_nodes.child(node, Field::Value);
                const bool var = m_nodes.kind(m_nodes.parent(node)) == Syntax::VariableDeclaration;
                declarePattern(name, binding, m_scopes[var ? whole : outer]);
            }
            break;
        case Syntax::ForIn:
            if (const int left = m_nodes.child(node, Field::Left); left >= 0 && m_nodes.child(node, Field::Kind) >= 0) {
                binding.kind = ScriptBinding::Kind::Other;
                declarePattern(left, binding, m_scopes.back());
            }
            break;
        case Syntax::Catch:
            if (const int parameter = m_nodes.child(node, Field::Parameter); parameter >= 0) {
                binding.kind = ScriptBinding::Kind::Other;
                declarePattern(parameter, binding, m_scopes.back());
            }
            break;
        case Syntax::Import:
            declareImport(node, m_scopes[outer]);
            break;
        case Syntax::Export:
        case Syntax::Call:
            noteModules(node);
            break;
        default:
            break;
        }
    }
}

void ScriptScopes::resolveAll()
{
    // All names that are ever used have a number by then.
    std::vector<int> names(static_cast<size_t>(m_nodes.size()), -1);
    for (int node = 0; node < m_nodes.size(); ++node) {
        const Syntax kind = m_nodes.kind(node);
        if (kind == Syntax::Identifier || kind == Syntax::Shorthand || kind == Syntax::ShorthandPattern)
            names[static_cast<size_t>(node)] = nameAt(node);
    }
    std::vector<int> current(static_cast<size_t>(m_names.size()), -1);
    std::vector<std::pair<int, int>> hidden;
    struct Open {
        int end;
        size_t hidden;
    };
    std::vector<Open> open;
    std::vector<int> writes;
    size_t scope = 0;
    for (int node = 0; node < m_nodes.size(); ++node) {
        while (!open.empty() && open.back().end <= node) {
            for (; hidden.size() > open.back().hidden; hidden.pop_back())
                current[static_cast<size_t>(hidden.back().first)] = hidden.back().second;
            open.pop_back();
        }
        if (scope < m_scopes.size() && m_scopes[scope].node == node) {
            open.push_back({m_nodes.next(node), hidden.size()});
            for (const auto& [name, binding] : m_scopes[scope].bindings) {
                hidden.emplace_back(name, current[static_cast<size_t>(name)]);
                current[static_cast<size_t>(name)] = binding;
            }
            ++scope;
        }
        if (const int name = names[static_cast<size_t>(node)]; name >= 0)
            m_uses[static_cast<size_t>(node)] = current[static_cast<size_t>(name)];
        switch (m_nodes.kind(node)) {
        case Syntax::Assignment:
        case Syntax::AugmentedAssignment:
        case Syntax::Update:
        case Syntax::ForIn:
            writes.push_back(node);
            break;
        default:
            break;
        }
    }
    for (const int node : writes)
        noteWrite(node);
    m_names.clear();
}

void ScriptScopes::noteWrite(int node)
{
    const Syntax kind = m_nodes.kind(node);
    const int left =
        m_nodes.plain(kind == Syntax::Update ? m_nodes.firstChild(node) : m_nodes.child(node, Field::Left));
    const int right = m_nodes.child(node, Field::Right);
    if (left < 0)
        return;
    if (m_nodes.kind(left) == Syntax::Identifier) {
        const int index = bindingOf(left);
        if (index < 0)
            return;
        ScriptBinding& binding = m_bindings[static_cast<size_t>(index)];
        const int sign = m_nodes.child(node, Field::Operator);
        if (kind == Syntax::Assignment && binding.assigned.size() < mostAssignments && right >= 0)
            binding.assigned.push_back(right);
        else if (kind == Syntax::AugmentedAssignment && binding.added.size() < mostMembers && right >= 0 && sign >= 0
                 && m_nodes.text(sign) == u"+=")
            binding.added.push_back(right);
        else
            binding.changes = true;
        return;
    }
    if (kind == Syntax::ForIn && m_nodes.child(node, Field::Kind) >= 0)
        return;
    if (m_nodes.kind(left) == Syntax::ObjectPattern || m_nodes.kind(left) == Syntax::ArrayPattern) {
        for (int one = left + 1; one < m_nodes.next(left); ++one) {
            if (const int index = bindingOf(one); index >= 0)
                m_bindings[static_cast<size_t>(index)].changes = true;
        }
        return;
    }
    // `a.b = x`, `a.prototype.b = x`.
    if (kind != Syntax::Assignment || m_nodes.kind(left) != Syntax::Member || right < 0)
        return;
    int object = m_nodes.plain(m_nodes.child(left, Field::Object));
    const int property = m_nodes.child(left, Field::Property);
    if (object >= 0 && m_nodes.kind(object) == Syntax::Member && m_nodes.text(object).endsWith(u".prototype")) {
        object = m_nodes.plain(m_nodes.child(object, Field::Object));
    }
    if (object < 0 || property < 0 || m_nodes.kind(object) != Syntax::Identifier)
        return;
    if (const int index = bindingOf(object); index >= 0) {
        auto& members = m_bindings[static_cast<size_t>(index)].members;
        if (members.size() < mostMembers)
            members.emplace_back(m_nodes.text(property).toString(), right);
    }
}

} // namespace Mingjing
