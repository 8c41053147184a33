// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/scriptcollector.h"

#include <algorithm>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Branch = ScriptContinuation::Branch;
using GuardKind = ScriptGuard::Kind;

namespace {

constexpr size_t mostTexts = 200'000;
constexpr qsizetype longestKey = 120;
constexpr int farthestStatement = 64;

} // namespace

/// Whether the node is a text, or something that texts are put together by.
bool ScriptCollector::makesText(int node) const
{
    switch (m_nodes.kind(node)) {
    case Syntax::String:
    case Syntax::Template:
        return true;
    case Syntax::Binary: {
        const int sign = m_nodes.child(node, Field::Operator);
        return sign >= 0 && m_nodes.text(sign) == u"+";
    }
    case Syntax::Call: {
        const int callee = m_nodes.plain(m_nodes.child(node, Field::Function));
        QStringView name;
        if (m_nodes.kind(callee) == Syntax::Identifier)
            name = m_nodes.text(callee);
        else if (const int property =
                     m_nodes.kind(callee) == Syntax::Member ? m_nodes.child(callee, Field::Property) : -1;
                 property >= 0)
            name = m_nodes.text(property);
        static const QStringList known{u"join"_s,          u"concat"_s,      u"fromCharCode"_s,
                                       u"fromCodePoint"_s, u"replace"_s,     u"decodeURIComponent"_s,
                                       u"decodeURI"_s,     u"unescape"_s,    u"atob"_s,
                                       u"slice"_s,         u"substring"_s,   u"substr"_s,
                                       u"toUpperCase"_s,   u"toLowerCase"_s, u"repeat"_s,
                                       u"replaceAll"_s,    u"trim"_s,        u"toString"_s};
        return std::any_of(known.begin(), known.end(), [name](const QString& one) { return one == name; });
    }
    case Syntax::AugmentedAssignment: {
        const int sign = m_nodes.child(node, Field::Operator);
        return sign >= 0 && m_nodes.text(sign) == u"+=";
    }
    default:
        return false;
    }
}

QString ScriptCollector::keyOfText(int node) const
{
    int parent = m_nodes.parent(node);
    for (int steps = 0; steps < 6 && parent >= 0; ++steps) {
        int key = -1;
        switch (m_nodes.kind(parent)) {
        case Syntax::Pair:
            key = m_nodes.child(parent, Field::Key);
            break;
        case Syntax::Declarator:
        case Syntax::FieldDefinition:
            key = m_nodes.child(parent, Field::Name);
            if (key < 0)
                key = m_nodes.child(parent, Field::Property);
            break;
        case Syntax::Assignment:
            key = m_nodes.child(parent, Field::Left);
            if (m_nodes.kind(key) == Syntax::Member)
                key = m_nodes.child(key, Field::Property);
            break;
        case Syntax::Ternary:
        case Syntax::Binary:
        case Syntax::Parenthesized:
        case Syntax::TypeWrapper:
        case Syntax::Array:
            break;
        default:
            return {};
        }
        if (key >= 0) {
            QStringView text = m_nodes.text(key).left(longestKey);
            if (m_nodes.kind(key) == Syntax::String && text.size() >= 2)
                text = text.sliced(1, text.size() - 2);
            return text.toString();
        }
        parent = m_nodes.parent(parent);
    }
    return {};
}

void ScriptCollector::noteText(int node, Context& context)
{
    if (m_facts.texts.size() >= mostTexts) {
        if (m_facts.ended.isEmpty())
            m_facts.ended = u"more than %1 texts"_s.arg(mostTexts);
        return;
    }
    const Syntax kind = m_nodes.kind(node);
    const Field field = m_nodes.field(node);
    const Syntax around = m_nodes.kind(m_nodes.parent(node));
    if (kind == Syntax::String
        && (field == Field::Key || field == Field::Source || (field == Field::Name && around == Syntax::Method)
            || around == Syntax::Subscript)) {
        return;
    }
    // Directives.
    if (kind == Syntax::String && around == Syntax::ExpressionStatement)
        return;
    ScriptValue value =
        kind == Syntax::AugmentedAssignment ? m_folder.fold(m_nodes.child(node, Field::Left)) : m_folder.fold(node);
    if (value.kind != ScriptValue::Kind::Text && value.kind != ScriptValue::Kind::Joined)
        return;
    if (kind == Syntax::Binary || kind == Syntax::Call || kind == Syntax::AugmentedAssignment)
        context.quiet = kind != Syntax::AugmentedAssignment;
    if (value.kind == ScriptValue::Kind::Joined
        && std::none_of(value.members.begin(), value.members.end(),
                        [](const ScriptMember& one) { return one.value.isConstant(); })) {
        return;
    }
    ScriptText text;
    text.text = value.knownText();
    text.whole = value.kind == ScriptValue::Kind::Text;
    if (text.text.isEmpty())
        return;
    text.key = keyOfText(node);
    text.call = context.call;
    text.function = context.function;
    text.guards = guardsOf(context.guard);
    text.range = m_nodes.range(node);
    text.statement = context.statement >= 0 ? m_nodes.range(context.statement) : text.range;
    m_facts.texts.push_back(std::move(text));
}

void ScriptCollector::walk()
{
    // A statement waits for what is awaited in it, wherever in its expressions.
    for (size_t index = 0; index < m_facts.calls.size(); ++index) {
        if (!m_facts.calls[index].awaited)
            continue;
        int node = m_folder.calls()[index];
        for (int steps = 0; steps < farthestStatement && node >= 0 && !m_nodes.isFunction(node); ++steps) {
            if (m_nodes.isStatement(node)) {
                m_awaited[node].push_back(static_cast<int>(index));
                break;
            }
            node = m_nodes.parent(node);
        }
    }
    m_open.push_back({m_nodes.size(), {}});
    for (int node = 0; node < m_nodes.size(); ++node) {
        while (m_open.size() > 1 && m_open.back().end <= node)
            m_open.pop_back();
        if (node % 4096 == 0 && stopped())
            return;
        enter(node);
    }
}

void ScriptCollector::enter(int node)
{
    const Context before = m_open.back().context;
    Context context = before;
    const SyntaxNode& here = m_nodes.at(node);
    const int parent = here.parent;
    bool changed = false;

    // What decides whether it runs.
    switch (m_nodes.kind(parent)) {
    case Syntax::If:
        if (here.field == Field::Consequence || here.field == Field::Alternative) {
            context.guard = guarded(context.guard, m_nodes.child(parent, Field::Condition), GuardKind::If,
                                    here.field == Field::Alternative);
            changed = true;
        }
        break;
    case Syntax::Ternary:
        if (here.field == Field::Consequence || here.field == Field::Alternative) {
            context.guard = guarded(context.guard, m_nodes.child(parent, Field::Condition), GuardKind::Conditional,
                                    here.field == Field::Alternative);
            changed = true;
        }
        break;
    case Syntax::Binary:
        if (here.field == Field::Right) {
            const int sign = m_nodes.child(parent, Field::Operator);
            const QStringView what = sign < 0 ? QStringView() : m_nodes.text(sign);
            if (what == u"&&" || what == u"||") {
                context.guard = guarded(context.guard, m_nodes.child(parent, Field::Left),
                                        what == u"&&" ? GuardKind::And : GuardKind::Or, what == u"||");
                changed = true;
            }
        }
        break;
    case Syntax::Case:
        if (here.field == Field::Body) {
            const int whole = m_nodes.parent(m_nodes.parent(parent));
            if (m_nodes.kind(whole) == Syntax::Switch)
                context.guard = guarded(context.guard, m_nodes.child(whole, Field::Value), GuardKind::Switch, false);
            context.guard = guarded(context.guard, m_nodes.child(parent, Field::Value), GuardKind::Switch, false);
            changed = true;
        }
        break;
    case Syntax::While:
    case Syntax::For:
        if (here.field == Field::Body && m_nodes.kind(m_nodes.child(parent, Field::Condition)) != Syntax::Other) {
            context.guard = guarded(context.guard, m_nodes.child(parent, Field::Condition), GuardKind::Loop, false);
            changed = true;
        }
        break;
    default:
        break;
    }

    if (m_nodes.isStatement(node)) {
        // What this statement waits for, or when it leaves, counts for those behind it.
        Context behind = before;
        if (const auto awaited = m_awaited.constFind(node); awaited != m_awaited.constEnd()) {
            for (const int call : *awaited) {
                m_afterLinks.push_back({{call, Branch::Success}, behind.after});
                behind.after = static_cast<int>(m_afterLinks.size()) - 1;
            }
        }
        if (here.kind == Syntax::If && m_nodes.child(node, Field::Alternative) < 0
            && leaves(m_nodes.child(node, Field::Consequence))) {
            behind.guard = guarded(behind.guard, m_nodes.child(node, Field::Condition), GuardKind::If, true);
        }
        if ((behind.after != before.after || behind.guard != before.guard) && parent >= 0)
            m_open.push_back({m_nodes.next(parent), behind});
        // Not a statement with others in it: those have their own.
        context.statement = node;
        changed = true;
    }

    if (m_nodes.isFunction(node)) {
        context.function = m_folder.indexOf(node);
        const ScriptContinuation& callback = m_facts.functions[static_cast<size_t>(context.function)].callback;
        if (callback.call >= 0) {
            m_afterLinks.push_back({callback, context.after});
            context.after = static_cast<int>(m_afterLinks.size()) - 1;
        }
        m_facts.functions[static_cast<size_t>(context.function)].parent = before.function;
        context.quiet = false;
        changed = true;
        const int body = m_nodes.child(node, Field::Body);
        if (here.kind == Syntax::Arrow && body >= 0 && m_nodes.kind(body) != Syntax::Block)
            noteReturn(context.function, body);
    } else if (here.kind == Syntax::Return) {
        noteReturn(context.function, m_nodes.firstChild(node));
    } else if (here.kind == Syntax::Arguments) {
        context.call = m_folder.indexOf(parent);
        context.quiet = before.quiet && makesText(parent);
        changed = true;
    } else if (here.kind == Syntax::Object || here.kind == Syntax::Ternary || here.kind == Syntax::Class) {
        context.quiet = false;
        changed = changed || before.quiet;
    } else if (here.kind == Syntax::Call || here.kind == Syntax::New) {
        ScriptCall& call = m_facts.calls[static_cast<size_t>(m_folder.indexOf(node))];
        call.function = context.function;
        call.guards = guardsOf(context.guard);
        call.after = afterOf(context.after);
        call.statement = context.statement >= 0 ? m_nodes.range(context.statement) : call.range;
    }
    if (!context.quiet && makesText(node)) {
        noteText(node, context);
        changed = changed || context.quiet;
    }
    if (changed && m_nodes.next(node) > node + 1)
        m_open.push_back({m_nodes.next(node), context});
}

} // namespace Mingjing
