// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptcollector.h"

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;

namespace {

constexpr size_t mostExports = 5000;
constexpr qsizetype longestName = 160;

} // namespace

void ScriptCollector::listExports()
{
    for (int node = 0; node < m_nodes.size() && m_facts.exports.size() < mostExports; ++node) {
        if (m_nodes.kind(node) == Syntax::Export)
            exportStatement(node);
        else if (m_nodes.kind(node) == Syntax::Assignment)
            exportAssignment(node);
    }
    // What compilers make of `export`: a property with a getter.
    for (const ScriptCall& call : m_facts.calls) {
        if (call.name != "Object.defineProperty"_L1 || call.arguments.size() < 3
            || m_facts.exports.size() >= mostExports || call.arguments[0].text != "exports"_L1
            || call.arguments[1].kind != Kind::Text) {
            continue;
        }
        const ScriptValue* getter = call.arguments[2].member(u"get");
        const ScriptValue* value = call.arguments[2].member(u"value");
        if (getter && getter->kind == Kind::Function) {
            const auto& returns = m_facts.functions[static_cast<size_t>(getter->function)].returns;
            value = returns.empty() ? nullptr : &returns.front();
        }
        if (value)
            m_facts.exports.push_back({call.arguments[1].text.left(longestName), *value});
    }
}

void ScriptCollector::exportStatement(int node)
{
    const auto add = [this](const QString& name, const ScriptValue& value) {
        if (m_facts.exports.size() < mostExports)
            m_facts.exports.push_back({name, value});
    };
    const auto imported = [](int index) {
        ScriptValue value = unknownValue(ScriptValue::Origin::Import);
        value.source = index;
        return value;
    };
    if (const int value = m_nodes.child(node, Field::Value); value >= 0) {
        add(u"default"_s, m_folder.fold(value));
        return;
    }
    if (const int declaration = m_nodes.child(node, Field::Declaration); declaration >= 0) {
        const Syntax kind = m_nodes.kind(declaration);
        const QStringView head = m_nodes.tree().textOf(m_nodes.at(node).begin, m_nodes.at(declaration).begin);
        if (head.contains(u"default")) {
            add(u"default"_s, m_folder.fold(declaration));
            return;
        }
        if (kind == Syntax::FunctionDeclaration || kind == Syntax::ClassDeclaration) {
            if (const int name = m_nodes.child(declaration, Field::Name); name >= 0)
                add(m_nodes.text(name).left(longestName).toString(), m_folder.fold(declaration));
            return;
        }
        for (int one = m_nodes.firstChild(declaration); one >= 0; one = m_nodes.sibling(one)) {
            const int name = m_nodes.kind(one) == Syntax::Declarator ? m_nodes.child(one, Field::Name) : -1;
            if (m_nodes.kind(name) == Syntax::Identifier)
                add(m_nodes.text(name).left(longestName).toString(), m_folder.fold(name));
        }
        return;
    }
    if (const int whole = m_scopes.importOf(node); whole >= 0) {
        int name = -1;
        for (int one = m_nodes.firstChild(node); one >= 0; one = m_nodes.sibling(one)) {
            if (m_nodes.kind(one) == Syntax::NamespaceExport)
                name = m_nodes.firstChild(one);
        }
        add(name >= 0 ? m_nodes.text(name).left(longestName).toString() : u"*"_s, imported(whole));
        return;
    }
    for (int one = node + 1; one < m_nodes.next(node); ++one) {
        if (m_nodes.kind(one) != Syntax::ExportSpecifier)
            continue;
        const int name = m_nodes.child(one, Field::Name);
        const int alias = m_nodes.child(one, Field::Alias);
        if (name < 0)
            continue;
        const QString known = m_nodes.text(alias >= 0 ? alias : name).left(longestName).toString();
        const int import = m_scopes.importOf(one);
        add(known, import >= 0 ? imported(import) : m_folder.fold(name));
    }
}

/// `module.exports = x`, `exports.a = x`, `module.exports.a = x`.
void ScriptCollector::exportAssignment(int node)
{
    const int left = m_nodes.plain(m_nodes.child(node, Field::Left));
    const int right = m_nodes.child(node, Field::Right);
    if (m_nodes.kind(left) != Syntax::Member || right < 0)
        return;
    const QStringView text = m_nodes.text(left);
    if (text.size() > longestName)
        return;
    QStringView name;
    if (text == u"module.exports")
        name = u"default";
    else if (text.startsWith(u"module.exports."))
        name = text.sliced(15);
    else if (text.startsWith(u"exports."))
        name = text.sliced(8);
    if (name.isEmpty() || name.contains(u'.'))
        return;
    const ScriptValue value = m_folder.fold(right);
    if (value.kind == Kind::Undefined)
        return;
    m_facts.exports.push_back({name.toString(), value});
}

} // namespace Mingjing
