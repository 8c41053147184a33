// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/scriptlinks.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype longestReference = 512;

std::optional<NavigationWay> wayOf(QStringView name)
{
    if (name == u"navigateTo")
        return NavigationWay::NavigateTo;
    if (name == u"redirectTo")
        return NavigationWay::RedirectTo;
    if (name == u"reLaunch")
        return NavigationWay::ReLaunch;
    if (name == u"switchTab")
        return NavigationWay::SwitchTab;
    if (name == u"navigateBack")
        return NavigationWay::Back;
    if (name == u"navigateToMiniProgram" || name == u"openEmbeddedMiniProgram")
        return NavigationWay::MiniProgram;
    return std::nullopt;
}

bool isName(const ScriptToken& token)
{
    return token.kind == ScriptToken::Kind::Name && !token.text.isEmpty();
}

bool isOperand(const ScriptToken& token)
{
    return token.kind != ScriptToken::Kind::Punctuator;
}

bool isPlatform(QStringView name)
{
    return name == u"wx" || name == u"uni" || name == u"Taro" || name == u"pageRouter" || name == u"router";
}

} // namespace

void addNamedAddress(FileLinks& links, const QString& name, const LinkTarget& target, const SourceSite& site)
{
    bool address = false;
    for (const LinkPiece& piece : target)
        address = address || (!piece.gap && piece.text.contains(u'/') && !piece.text.contains("://"_L1));
    if (!address || name.size() > longestName)
        return;
    if (links.names.size() >= FileLinks::mostNames && !links.names.contains(name))
        return;
    QList<NamedAddress>& list = links.names[name];
    if (list.size() < FileLinks::mostOfOneName)
        list.append({target, site});
}

void addSourceReference(FileLinks& links, QStringView reference)
{
    if (reference.isEmpty() || reference.size() > longestReference
        || links.references.size() >= FileLinks::mostReferences)
        return;
    for (const QLatin1StringView ending : {".js"_L1, ".ts"_L1, ".wxml"_L1, ".wxs"_L1}) {
        if (reference.endsWith(ending)) {
            reference.chop(ending.size());
            break;
        }
    }
    links.references.append(reference.toString());
}

ScriptLinks::ScriptLinks(QStringView script, FileLinks& links, std::function<SourceSite(qsizetype)> place)
    : m_script(script), m_links(links), m_place(std::move(place))
{
}

void ScriptLinks::begin(Capture& capture, const QString& name, qsizetype offset, int depth)
{
    capture.active = true;
    capture.depth = depth;
    capture.name = name;
    capture.offset = offset;
    capture.tokens.clear();
    capture.overlong = false;
}

void ScriptLinks::gather(Capture& capture, const ScriptToken& token)
{
    if (capture.tokens.size() < longestLinkExpression)
        capture.tokens.push_back(token);
    else
        capture.overlong = true;
}

/// A comma or a semicolon of its own level ends an expression, a bracket that was open before it, and, where there is
/// no semicolon, a second operand in a row.
bool ScriptLinks::endsCapture(const Capture& capture, const ScriptToken& token) const
{
    if (m_depth < capture.depth || (m_depth == capture.depth && (token.is(u',') || token.is(u';'))))
        return true;
    if (m_depth > capture.depth || capture.tokens.empty() || !isOperand(token))
        return false;
    const ScriptToken& last = capture.tokens.back();
    if (last.kind == ScriptToken::Kind::Template && token.kind != ScriptToken::Kind::String) {
        const qsizetype end = last.offset + last.text.size();
        return end < m_script.size() && m_script[end] == u'`' && m_script[token.offset - 1] != u'}';
    }
    static const QStringView operators[] = {u"await", u"new", u"typeof", u"void"};
    for (const QStringView one : operators) {
        if (last.text == one)
            return false;
    }
    return token.kind != ScriptToken::Kind::Template && (isOperand(last) || last.is(u')') || last.is(u']'));
}

void ScriptLinks::take(const ScriptToken& token)
{
    if (!m_finished.empty())
        settle(&token);
    const bool opens = token.is(u'(') || token.is(u'[') || token.is(u'{');
    const bool closes = token.is(u')') || token.is(u']') || token.is(u'}');
    if (closes)
        m_depth = qMax(m_depth - 1, 0);
    // Brackets that close an inner level belong to the expression.
    if (m_address.active && endsCapture(m_address, token))
        endAddress();
    if (m_name.active && endsCapture(m_name, token))
        endName();
    if (m_address.active)
        gather(m_address, token);
    if (m_name.active)
        gather(m_name, token);
    if (closes && token.is(u')') && !m_calls.empty() && m_depth < m_calls.back().depth)
        closeCall();
    while (!m_calls.empty() && m_depth < m_calls.back().depth - 1)
        m_calls.pop_back();
    if (opens)
        ++m_depth;
    if (token.is(u'('))
        openCall();
    else
        takeInCall(token);
    watchNames(token);
    watchReferences(token);
    m_ring[m_next] = token;
    m_next = (m_next + 1) % ringSize;
}

void ScriptLinks::finish()
{
    if (m_address.active)
        endAddress();
    if (m_name.active)
        endName();
    settle(nullptr);
    while (!m_calls.empty())
        closeCall();
    settle(nullptr);
}

void ScriptLinks::openCall()
{
    const ScriptToken& callee = before(1);
    if (m_calls.size() >= mostOpenCalls || m_address.active)
        return;
    Call call;
    call.depth = m_depth;
    qsizetype offset = callee.offset;
    if (isName(callee)) {
        const auto way = wayOf(callee.text);
        if (!way || (isName(before(2)) && before(2).text == u"function"))
            return;
        call.link.way = *way;
        call.platform = before(2).is(u'.') && !(isName(before(3)) && before(3).text == u"this");
    } else if (callee.is(u']')) {
        // `wx[how]({url})`, `wx['navigateTo'](…)`.
        const ScriptToken& how = before(2);
        if (!before(3).is(u'[') || !isName(before(4)) || !isPlatform(before(4).text))
            return;
        const auto way = how.kind == ScriptToken::Kind::String ? wayOf(how.text) : std::nullopt;
        if (how.kind == ScriptToken::Kind::String && !way)
            return;
        call.link.way = way.value_or(NavigationWay::NavigateTo);
        call.link.doubtful = !way;
        call.platform = true;
        offset = how.offset;
    } else {
        return;
    }
    call.link.site = m_place(offset);
    m_calls.push_back(std::move(call));
}

void ScriptLinks::takeInCall(const ScriptToken& token)
{
    if (m_calls.empty() || m_address.active)
        return;
    Call& call = m_calls.back();
    const bool first = before(1).is(u'(');
    if (first && m_depth == call.depth + 1 && token.is(u'{')) {
        call.withObject = true;
        return;
    }
    if (first && m_depth == call.depth && !token.is(u')') && !call.addressed && !call.withObject) {
        // A bare argument.
        begin(m_address, {}, token.offset, m_depth);
        gather(m_address, token);
        return;
    }
    if (!call.withObject || m_depth != call.depth + 1 || call.addressed)
        return;
    const QStringView wanted =
        call.link.way == NavigationWay::MiniProgram ? QStringView(u"appId") : QStringView(u"url");
    const ScriptToken& key = before(1);
    const bool isKey = (isName(key) || key.kind == ScriptToken::Kind::String) && key.text == wanted
        && (before(2).is(u'{') || before(2).is(u','));
    if (isKey && token.is(u':')) {
        begin(m_address, {}, token.offset, m_depth);
    }
}

void ScriptLinks::endAddress()
{
    m_address.active = false;
    if (m_calls.empty())
        return;
    Call& call = m_calls.back();
    call.addressed = true;
    call.link.targets =
        m_address.overlong ? QList<LinkTarget>{{LinkPiece{{}, true}}} : parseLinkExpression(m_address.tokens, m_script);
}

void ScriptLinks::closeCall()
{
    Call call = std::move(m_calls.back());
    m_calls.pop_back();
    if (!call.addressed && call.withObject && call.link.way != NavigationWay::Back) {
        // `{ url }`, or nothing that is seen.
        const bool program = call.link.way == NavigationWay::MiniProgram;
        call.link.targets = {{LinkPiece{program ? u"appId"_s : u"url"_s, true}}};
    }
    if (m_finished.size() < mostOpenCalls)
        m_finished.push_back(std::move(call));
}

/// A name, parentheses and a brace define a method. And without the object that the platform takes, only what turns
/// out to be a page is taken for a way to one.
void ScriptLinks::settle(const ScriptToken* next)
{
    for (Call& call : m_finished) {
        const bool defined = next && (next->is(u'{') || (next->is(u':') && !call.platform));
        const bool back = call.link.way == NavigationWay::Back;
        if ((defined && !call.withObject) || (defined && !call.platform) || (back && !call.platform))
            continue;
        if (!call.platform && !call.withObject)
            call.link.doubtful = true;
        if (call.link.targets.isEmpty() && !back) {
            if (!call.platform)
                continue;
            call.link.targets = {{LinkPiece{{}, true}}};
        }
        if (m_links.links.size() < FileLinks::mostLinks)
            m_links.links.append(std::move(call.link));
    }
    m_finished.clear();
}

/// `name = …` and `name: …`, whose value may be an address.
void ScriptLinks::watchNames(const ScriptToken& token)
{
    const ScriptToken& name = before(1);
    const bool key = token.is(u':') && (isName(name) || name.kind == ScriptToken::Kind::String)
        && (before(2).is(u'{') || before(2).is(u','));
    const bool assigned = token.is(u'=') && isName(name);
    if (token.is(u'=') || token.is(u'>')) {
        // `==` and `=>` name nothing.
        if (m_name.active && m_name.tokens.size() <= 1 && before(1).is(u'=')) {
            m_name.active = false;
            return;
        }
    }
    // The address of a call has a place of its own.
    if ((key || assigned) && !m_address.active && name.text.size() <= longestName)
        begin(m_name, name.text.toString(), name.offset, m_depth);
}

void ScriptLinks::endName()
{
    m_name.active = false;
    bool address = false;
    for (const ScriptToken& token : m_name.tokens) {
        address = address
            || ((token.kind == ScriptToken::Kind::String || token.kind == ScriptToken::Kind::Template)
                && token.text.contains(u'/'));
        // A function or an object is no address.
        if (token.is(u'{') || (token.is(u'>') && m_name.tokens.size() > 1))
            return;
    }
    if (!address || m_name.overlong)
        return;
    const QList<LinkTarget> targets = parseLinkExpression(m_name.tokens, m_script);
    const SourceSite site = m_place(m_name.tokens.front().offset);
    for (const LinkTarget& target : targets)
        addNamedAddress(m_links, m_name.name, target, site);
}

/// `require('x')`, `require.async('x')`, `import 'x'`, `import('x')`, `… from 'x'`.
void ScriptLinks::watchReferences(const ScriptToken& token)
{
    if (token.kind != ScriptToken::Kind::String && token.kind != ScriptToken::Kind::Template)
        return;
    const ScriptToken& last = before(1);
    bool taken = isName(last) && (last.text == u"from" || last.text == u"import");
    if (last.is(u'(') && isName(before(2))) {
        const QStringView callee = before(2).text;
        taken = callee == u"require" || callee == u"import" || (callee == u"async" && before(4).text == u"require");
    }
    if (taken)
        addSourceReference(m_links, token.text);
}

} // namespace Mingjing
