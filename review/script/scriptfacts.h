// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/scriptvalue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Mingjing {

enum class ScriptKind { JavaScript, TypeScript };

/// That something runs because a call ended, or was handed over to it.
struct ScriptContinuation {
    enum class Branch {
        Success, ///< option `success`, `then`, or what follows an `await`
        Failure, ///< option `fail`, `catch`, second argument of `then`
        Always, ///< option `complete`, `finally`
        Timer, ///< a callback of `setTimeout`, `setInterval`, `requestAnimationFrame`
        Other, ///< handed over as any other argument
    };
    /// Index into the calls; -1 for none.
    int call = -1;
    Branch branch = Branch::Other;
};

/// One function, method, getter or arrow.
struct ScriptFunction {
    enum class Kind { Declaration, Expression, Arrow, Method, Getter, Setter };
    Kind kind = Kind::Declaration;
    /// Of the declaration, the variable or the property that it is the value of; empty for none.
    QString name;
    /// Where it stands in its container: `onLoad`, `methods.onTap`, `lifetimes.attached`; the name outside of
    /// containers.
    QString path;
    /// Index into the containers; -1 for none. A function inside a method has that of the method.
    int container = -1;
    /// Whether it is itself a member of its container, not just inside one.
    bool member = false;
    /// The function around it; -1 at the top level.
    int parent = -1;
    QStringList parameters;
    /// The call that it is a callback of, as a function written in place or by name.
    ScriptContinuation callback;
    /// What it returns, at most 32; the values of callbacks inside are not among them.
    std::vector<ScriptValue> returns;
    bool asynchronous = false;
    ScriptRange range;
};

/// A condition that decides whether something runs.
struct ScriptGuard {
    enum class Kind { If, Conditional, And, Or, Switch, Loop };
    Kind kind = Kind::If;
    /// Resolved names in the test and its calls' names, in order, each once: `res.platform`, `wx.getStorageSync`.
    QStringList names;
    /// Texts and numbers in the test, in order.
    QStringList texts;
    /// Holds for what runs when the test fails: an `else`, or what follows `if (…) return`.
    bool negated = false;
    /// The test.
    ScriptRange range;
};

/// A call or `new`. Calls stand in the order of the source, derived ones at the end.
struct ScriptCall {
    /// Resolved through aliases: `wx.request`, `wx.cloud.callFunction`, `this.setData`, `getApp().login`,
    /// `setTimeout`. Other names of the platform's object (`uni`, `Taro`, `globalThis.wx`) are `wx`. Empty when the
    /// callee has no name.
    QString name;
    /// As it is written.
    QString written;
    /// Spread arguments are unknown.
    std::vector<ScriptValue> arguments;
    /// The function that it stands in; -1 at the top level.
    int function = -1;
    /// Functions of this file that it runs, as far as known.
    std::vector<int> targets;
    /// Or those of other files: of `import`, the export `importedName`.
    int import = -1;
    QString importedName;
    /// The call on whose result it is called: `wx.login()` of `wx.login().then(…)`; -1 for none.
    int receiver = -1;
    /// What has to have ended before it runs, nearest first, within its file and the functions around it.
    std::vector<ScriptContinuation> after;
    /// Indices into the guards, nearest first.
    std::vector<int> guards;
    /// The statement that it stands in.
    ScriptRange statement;
    ScriptRange range;
    bool construct = false;
    bool awaited = false;
    /// Made from a call of a wrapper: `name` and `arguments` are those of the call inside the wrapper with the
    /// arguments of this place filled in. -1 for calls that stand in the source, else the index of the wrapper's call.
    int site = -1;
    /// Names of the wrappers it goes through, outermost first.
    QStringList through;
};

/// A text of a script: a literal, or the longest expression that texts are joined in.
struct ScriptText {
    /// Unknown pieces stand as U+FFFC.
    QString text;
    bool whole = true;
    /// The property that it is the value of: `title` for `{title: 'x'}`; the variable's name for `title = 'x'`.
    QString key;
    /// The nearest call that it is in an argument of; -1 for none.
    int call = -1;
    /// The function that it stands in; -1 at the top level.
    int function = -1;
    /// Indices into the guards, nearest first.
    std::vector<int> guards;
    ScriptRange statement;
    ScriptRange range;
};

/// Options of `Page`, `Component`, `App` or `Behavior`, or a class.
struct ScriptContainer {
    enum class Kind { Page, Component, App, Behavior, Class };
    Kind kind = Kind::Page;
    /// Of the class, or of the variable that holds the behavior.
    QString name;
    /// Of the classes, behaviors and mixins that it builds on; texts, or unknown values of a name or an import.
    std::vector<ScriptValue> bases;
    /// Of the option `data`.
    ScriptValue data;
    /// All options, functions as such.
    ScriptValue options;
    ScriptRange range;
};

struct ScriptImport {
    /// As it is written: `../../utils/api`.
    QString module;
    /// The file of the package that it means; empty when not known.
    QString file;
    /// What is imported: a name, `default`, or `*` for the whole module (also `require`).
    QString name;
    ScriptRange range;
};

struct ScriptExport {
    /// `default` also for `module.exports = x`; `*` with an import's value for `export * from`.
    QString name;
    ScriptValue value;
};

/// What a function hands on to the platform: one call inside it, of which arguments are parameters of the function.
struct ScriptWrapper {
    int function = -1;
    /// `wx.request`.
    QString name;
    std::vector<ScriptValue> arguments;
    /// Names of the wrappers between the function and the platform, outermost first.
    QStringList through;
};

/// What can be said of one script without running it. Plain values; safe to copy between threads.
struct ScriptFacts {
    ScriptKind kind = ScriptKind::JavaScript;
    std::vector<ScriptFunction> functions;
    std::vector<ScriptCall> calls;
    std::vector<ScriptText> texts;
    std::vector<ScriptGuard> guards;
    std::vector<ScriptContainer> containers;
    std::vector<ScriptImport> imports;
    std::vector<ScriptExport> exports;
    std::vector<ScriptWrapper> wrappers;
    /// The parser met something that is no script of its kind.
    bool broken = false;
    /// Why the facts are not all, as a short English sentence; empty when they are.
    QString ended;
};

} // namespace Mingjing
