// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptproject.h"

#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"
#include "review/script/scriptcollector.h"
#include "review/script/scriptreader.h"

#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Kind = ScriptValue::Kind;
using Origin = ScriptValue::Origin;

namespace {

constexpr int mostSteps = 4;
constexpr int mostLayers = 3;
constexpr size_t mostDerived = 20'000;
constexpr int deepestImport = 6;

struct Script {
    QString path;
    std::optional<SyntaxTree> tree;
    ScriptFacts facts;
    std::optional<Error> error;
    std::vector<std::vector<int>> wrappersOf;
    size_t derived = 0;
};

/// What a value of another script means here: indices of that script are left out, but for the parameters of \a kept.
ScriptValue foreignValue(const ScriptValue& value, int kept)
{
    ScriptValue made = value;
    if (value.origin == Origin::Parameter && value.function == kept)
        return made;
    made.function = -1;
    made.range = {};
    if (value.kind == Kind::Function)
        return unknownValue();
    if (value.isUnknown()) {
        made.source = -1;
        if (value.origin != Origin::Name)
            made.origin = Origin::None;
        return made;
    }
    for (ScriptMember& one : made.members)
        one.value = foreignValue(one.value, kept);
    return made;
}

ScriptWrapper foreignWrapper(const ScriptWrapper& wrapper)
{
    ScriptWrapper made = wrapper;
    for (ScriptValue& one : made.arguments)
        one = foreignValue(one, wrapper.function);
    return made;
}

} // namespace

struct ScriptProject::Private {
    const PackageContents& package;
    ScriptLimits limits;
    std::vector<std::unique_ptr<Script>> scripts;
    QHash<QString, Script*> byPath;
    QHash<QString, Error> refused;
    QHash<QString, QString> modules;

    void read(Script& script);
    QString fileOf(const QString& module, const QString& from);
    /// The value that \a path of import \a import of \a script leads to, and the script it stands in.
    std::optional<std::pair<const Script*, ScriptValue>> imported(const Script& script, int import, const QString& path,
                                                                  int depth) const;
    std::optional<std::pair<const Script*, ScriptValue>> exported(const Script& script, const QString& name,
                                                                  int depth) const;
    void fillIn(Script& script);
    bool wrapOnce();
    void derive();
};

ScriptProject::ScriptProject(const PackageContents& package, ScriptLimits limits)
    : m_private(new Private{package, std::move(limits), {}, {}, {}, {}})
{
}

ScriptProject::~ScriptProject() = default;

void ScriptProject::Private::read(Script& script)
{
    const Result<QByteArray> bytes = package.read(script.path);
    if (!bytes) {
        script.error = bytes.error();
        return;
    }
    auto tree = SyntaxTree::parse(*bytes, scriptKindOf(script.path), limits);
    if (!tree) {
        script.error = tree.error();
        script.error->context = script.path;
        return;
    }
    script.facts = readScript(*tree, limits);
    script.tree = std::move(*tree);
}

/// A relative module, or one from the root, as file of the package; empty when there is none.
QString ScriptProject::Private::fileOf(const QString& module, const QString& from)
{
    if (module.isEmpty() || module.startsWith(u'@') || module.contains(u':'))
        return {};
    const QString folder = packageFolder(from);
    const QString key = folder + u'\n' + module;
    if (const auto found = modules.constFind(key); found != modules.constEnd())
        return *found;
    QString file;
    if (const std::optional<QString> path = resolvePackagePath(folder, module)) {
        for (const QString& ending : {u""_s, u".js"_s, u".ts"_s, u"/index.js"_s, u"/index.ts"_s}) {
            const QString candidate = *path + ending;
            const bool script = candidate.endsWith(".js"_L1) || candidate.endsWith(".ts"_L1);
            if (script && package.contains(candidate)) {
                file = candidate;
                break;
            }
        }
    }
    modules.insert(key, file);
    return file;
}

void ScriptProject::load(const QStringList& paths, int threads, const std::function<bool(const QString&)>& follows)
{
    Private& d = *m_private;
    QStringList wanted = paths;
    for (int step = 0; step <= mostSteps && !wanted.isEmpty(); ++step) {
        std::vector<Script*> batch;
        for (const QString& path : std::as_const(wanted)) {
            if (d.byPath.contains(path))
                continue;
            d.scripts.push_back(std::make_unique<Script>());
            d.scripts.back()->path = path;
            d.byPath.insert(path, d.scripts.back().get());
            batch.push_back(d.scripts.back().get());
        }
        // The largest first: no thread is left alone with it in the end.
        const auto size = [&d](const Script* script) {
            const PackageEntry* entry = d.package.find(script->path);
            return entry ? entry->size : 0;
        };
        std::stable_sort(batch.begin(), batch.end(),
                         [&size](const Script* a, const Script* b) { return size(a) > size(b); });
        std::atomic<size_t> next = 0;
        const auto work = [&] {
            for (size_t i = next++; i < batch.size() && !d.limits.cancellation.requested(); i = next++)
                d.read(*batch[i]);
        };
        QThreadPool pool;
        pool.setMaxThreadCount(std::max(1, threads - 1));
        for (int i = 1; i < threads; ++i)
            pool.start(work);
        work();
        pool.waitForDone();
        if (d.limits.cancellation.requested())
            return;
        wanted.clear();
        QSet<QString> asked;
        for (Script* script : batch) {
            for (ScriptImport& import : script->facts.imports) {
                import.file = d.fileOf(import.module, script->path);
                if (import.file.isEmpty() || d.byPath.contains(import.file) || asked.contains(import.file))
                    continue;
                asked.insert(import.file);
                if (!follows || follows(import.file))
                    wanted.append(import.file);
            }
        }
    }
    for (const auto& script : d.scripts) {
        if (script->error)
            d.refused.insert(script->path, *script->error);
        script->wrappersOf.resize(script->facts.functions.size());
        for (size_t i = 0; i < script->facts.wrappers.size(); ++i)
            script->wrappersOf[static_cast<size_t>(script->facts.wrappers[i].function)].push_back(static_cast<int>(i));
    }
    for (const auto& script : d.scripts)
        d.fillIn(*script);
    for (int layer = 0; layer < mostLayers && d.wrapOnce(); ++layer) { }
    d.derive();
}

std::optional<std::pair<const Script*, ScriptValue>>
ScriptProject::Private::exported(const Script& script, const QString& name, int depth) const
{
    if (depth > deepestImport)
        return std::nullopt;
    const ScriptExport* found = nullptr;
    for (const ScriptExport& one : script.facts.exports) {
        if (one.name == name)
            found = &one;
    }
    if (found) {
        if (found->value.isUnknown() && found->value.origin == Origin::Import)
            return imported(script, found->value.source, found->value.path, depth + 1);
        return std::pair(&script, found->value);
    }
    for (const ScriptExport& one : script.facts.exports) {
        if (one.name == "*"_L1 && one.value.origin == Origin::Import) {
            if (auto other = imported(script, one.value.source, name, depth + 1))
                return other;
        }
    }
    return std::nullopt;
}

std::optional<std::pair<const Script*, ScriptValue>>
ScriptProject::Private::imported(const Script& script, int import, const QString& path, int depth) const
{
    if (depth > deepestImport || import < 0 || import >= static_cast<int>(script.facts.imports.size()))
        return std::nullopt;
    const ScriptImport& from = script.facts.imports[static_cast<size_t>(import)];
    const Script* other = byPath.value(from.file, nullptr);
    if (from.file.isEmpty() || !other)
        return std::nullopt;
    QStringList names = path.isEmpty() ? QStringList() : path.split(u'.');
    if (from.name != "*"_L1)
        names.prepend(from.name);
    // A module without names is what it exports as a whole.
    std::optional<std::pair<const Script*, ScriptValue>> value;
    if (!names.isEmpty()) {
        value = exported(*other, names.constFirst(), depth + 1);
        if (value)
            names.removeFirst();
    }
    if (!value) {
        value = exported(*other, u"default"_s, depth + 1);
        if (!names.isEmpty() && names.constFirst() == "default"_L1)
            names.removeFirst();
        if (!value)
            return std::nullopt;
    }
    if (names.isEmpty())
        return value;
    value->second = accessedPath(value->second, names.join(u'.'));
    if (value->second.isUnknown() && value->second.origin == Origin::Import)
        return imported(*value->first, value->second.source, value->second.path, depth + 1);
    return value;
}

/// Replaces what is imported by what it is, and finds where calls of imports lead.
void ScriptProject::Private::fillIn(Script& script)
{
    const auto replace = [&](const ScriptValue& value) -> std::optional<ScriptValue> {
        if (value.origin != Origin::Import)
            return std::nullopt;
        auto found = imported(script, value.source, value.path, 0);
        if (!found)
            return std::nullopt;
        // Indices of another script mean nothing here.
        if (mentions(found->second,
                     [](const ScriptValue& one) { return one.origin != Origin::None && one.origin != Origin::Name; }))
            return std::nullopt;
        if (found->second.kind == Kind::Function || found->second.kind == Kind::Object
            || found->second.kind == Kind::Choice)
            return std::nullopt;
        return found->second;
    };
    for (ScriptCall& call : script.facts.calls) {
        for (ScriptValue& one : call.arguments)
            one = substituted(one, replace);
        if (call.import < 0)
            continue;
        const auto found = imported(script, call.import, call.importedName, 0);
        if (found && found->second.isUnknown() && found->second.origin == Origin::Name
            && found->second.path.startsWith("wx."_L1))
            call.name = found->second.path;
    }
    for (ScriptFunction& function : script.facts.functions) {
        for (ScriptValue& one : function.returns)
            one = substituted(one, replace);
    }
    for (ScriptWrapper& wrapper : script.facts.wrappers) {
        for (ScriptValue& one : wrapper.arguments)
            one = substituted(one, replace);
    }
    for (ScriptContainer& container : script.facts.containers)
        container.data = substituted(container.data, replace);
}

/// Wrappers that call wrappers of other scripts. Whether there were new ones.
bool ScriptProject::Private::wrapOnce()
{
    struct New {
        Script* script;
        ScriptWrapper wrapper;
    };
    std::vector<New> made;
    for (const auto& script : scripts) {
        for (const ScriptCall& call : script->facts.calls) {
            if (call.import < 0 || call.function < 0 || call.site >= 0)
                continue;
            const auto found = imported(*script, call.import, call.importedName, 0);
            if (!found || found->second.kind != Kind::Function || found->second.function < 0)
                continue;
            for (const int one : found->first->wrappersOf[static_cast<size_t>(found->second.function)]) {
                for (const int function : functionsAround(script->facts, call.function)) {
                    ScriptWrapper outer = composedWrapper(
                        function, foreignWrapper(found->first->facts.wrappers[static_cast<size_t>(one)]), call.written,
                        call.arguments);
                    if (outer.function < 0)
                        continue;
                    const auto& mine = script->wrappersOf[static_cast<size_t>(function)];
                    const bool known = std::any_of(mine.begin(), mine.end(), [&](int index) {
                        const ScriptWrapper& other = script->facts.wrappers[static_cast<size_t>(index)];
                        return other.name == outer.name && other.through == outer.through;
                    });
                    if (!known && mine.size() < 8)
                        made.push_back({script.get(), std::move(outer)});
                    break;
                }
            }
        }
    }
    for (New& one : made) {
        auto& mine = one.script->wrappersOf[static_cast<size_t>(one.wrapper.function)];
        mine.push_back(static_cast<int>(one.script->facts.wrappers.size()));
        // Callers in the same file.
        const int function = one.wrapper.function;
        one.script->facts.wrappers.push_back(std::move(one.wrapper));
        ScriptFacts& facts = one.script->facts;
        const size_t calls = facts.calls.size();
        for (size_t i = 0; i < calls && one.script->derived < mostDerived; ++i) {
            if (facts.calls[i].site >= 0
                || std::find(facts.calls[i].targets.begin(), facts.calls[i].targets.end(), function)
                    == facts.calls[i].targets.end())
                continue;
            addDerivedCall(facts, static_cast<int>(i), facts.wrappers.back(),
                           facts.functions[static_cast<size_t>(function)].name);
            ++one.script->derived;
        }
    }
    return !made.empty();
}

/// Calls of wrappers of other scripts.
void ScriptProject::Private::derive()
{
    for (const auto& script : scripts) {
        const size_t calls = script->facts.calls.size();
        for (size_t i = 0; i < calls && script->derived < mostDerived; ++i) {
            const ScriptCall& call = script->facts.calls[i];
            if (call.import < 0 || call.site >= 0)
                continue;
            const auto found = imported(*script, call.import, call.importedName, 0);
            if (!found || found->second.kind != Kind::Function || found->second.function < 0)
                continue;
            const QString written = call.written;
            for (const int one : found->first->wrappersOf[static_cast<size_t>(found->second.function)]) {
                const ScriptWrapper wrapper = foreignWrapper(found->first->facts.wrappers[static_cast<size_t>(one)]);
                addDerivedCall(script->facts, static_cast<int>(i), wrapper, written);
                ++script->derived;
            }
        }
    }
}

const ScriptFacts* ScriptProject::facts(const QString& path) const
{
    const Script* script = m_private->byPath.value(path, nullptr);
    return script && !script->error ? &script->facts : nullptr;
}

const SyntaxTree* ScriptProject::tree(const QString& path) const
{
    const Script* script = m_private->byPath.value(path, nullptr);
    return script && script->tree ? &*script->tree : nullptr;
}

const QHash<QString, Error>& ScriptProject::refused() const
{
    return m_private->refused;
}

QStringList ScriptProject::paths() const
{
    QStringList paths = m_private->byPath.keys();
    paths.sort();
    return paths;
}

} // namespace Mingjing
