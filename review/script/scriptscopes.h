// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/syntaxnodes.h"

#include <QHash>

#include <utility>
#include <vector>

namespace Mingjing {

/// A variable, parameter, function, class or imported name of a script.
struct ScriptBinding {
    enum class Kind { Variable, Parameter, Function, Class, Import, Other };
    Kind kind = Kind::Variable;
    /// Where it is declared.
    int node = -1;
    /// The node of what it is first; the function or class itself.
    int value = -1;
    /// Which property of that value, by destructuring.
    QString path;
    /// Of a parameter: the function, and which.
    int owner = -1;
    int parameter = -1;
    int import = -1;
    /// What is assigned to it later, and what is added to it by `+=`.
    std::vector<int> assigned;
    std::vector<int> added;
    /// What is assigned to its properties.
    std::vector<std::pair<QString, int>> members;
    /// It changes in ways that are not followed.
    bool changes = false;
};

/// Which identifier means what, by the scopes of the language. Linear in the size of the script.
class ScriptScopes final
{
public:
    /// \a nodes must outlive the scopes.
    explicit ScriptScopes(const SyntaxNodes& nodes);

    /// -1 when the name is not declared in this script.
    int bindingOf(int node) const { return m_uses[static_cast<size_t>(node)]; }
    const ScriptBinding& binding(int index) const { return m_bindings[static_cast<size_t>(index)]; }
    int size() const { return static_cast<int>(m_bindings.size()); }

    struct Import {
        /// The node of the module's text.
        int module = -1;
        QString name;
        int node = -1;
    };
    const std::vector<Import>& imports() const { return m_imports; }
    /// Of the node of a `require` or `import()`, or of a specifier of `export … from`; -1 when it is none.
    int importOf(int node) const { return m_importAt.value(node, -1); }

private:
    struct Scope {
        int node = -1;
        std::vector<std::pair<int, int>> bindings; ///< name, binding
    };

    void declareAll();
    void declarePattern(int pattern, const ScriptBinding& like, Scope& scope);
    void declareParameters(int function, Scope& scope);
    void declareImport(int statement, Scope& scope);
    void noteModules(int node);
    void resolveAll();
    void noteWrite(int node);
    int addImport(int module, const QString& name, int node);
    void declare(int identifier, ScriptBinding binding, Scope& scope);
    int nameAt(int node);

    const SyntaxNodes& m_nodes;
    std::vector<ScriptBinding> m_bindings;
    std::vector<Scope> m_scopes;
    std::vector<int> m_uses;
    std::vector<Import> m_imports;
    QHash<int, int> m_importAt;
    QHash<QStringView, int> m_names;
};

} // namespace Mingjing
