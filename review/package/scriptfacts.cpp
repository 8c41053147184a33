// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/domains.h"
#include "review/package/factcollector.h"
#include "review/package/featuretable.h"
#include "review/package/featurewords.h"
#include "review/package/manifest.h"
#include "review/package/scriptlinks.h"
#include "review/package/scriptscanner.h"
#include "review/package/sourcefacts.h"

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// More names than this in braces are no destructuring of an interface.
constexpr size_t mostNamesInBraces = 200;
/// Longer literals are data.
constexpr qsizetype longestAddress = 1024;

bool isPlatform(QStringView name)
{
    return name == u"wx" || name == u"uni" || name == u"Taro";
}

/// Watches the tokens of one script go by.
class ScriptWatcher final
{
public:
    explicit ScriptWatcher(FactCollector& facts) : m_facts(facts) { }

    bool take(const ScriptToken& token)
    {
        if (m_destructuring)
            endDestructuring(token);
        switch (token.kind) {
        case ScriptToken::Kind::Name:
            takeName(token);
            break;
        case ScriptToken::Kind::String:
        case ScriptToken::Kind::Template:
            takeLiteral(token);
            break;
        case ScriptToken::Kind::Punctuator:
            takePunctuator(token);
            break;
        default:
            break;
        }
        remember(token);
        return true;
    }

private:
    /// The token \a back before the current one; 1 is the last.
    const ScriptToken& before(size_t back) const { return m_ring[(m_next + ringSize - back) % ringSize]; }

    void remember(const ScriptToken& token)
    {
        m_ring[m_next] = token;
        m_next = (m_next + 1) % ringSize;
    }

    static bool is(const ScriptToken& token, char16_t c) { return !token.text.isNull() && token.is(c); }
    static bool isName(const ScriptToken& token) { return token.kind == ScriptToken::Kind::Name; }

    /// The name before the dot that stands right before the current token; empty when there is none. \a back
    /// becomes how far back it stands.
    QStringView object(size_t& back) const
    {
        if (!is(before(back), u'.'))
            return {};
        back += is(before(back + 1), u'?') ? 2 : 1;
        return isName(before(back)) ? before(back).text : QStringView();
    }

    void takeName(const ScriptToken& token)
    {
        notePrivate(token.text);
        size_t back = 1;
        const QStringView owner = object(back);
        if (isPlatform(owner)) {
            // The cloud is an object of interfaces itself.
            if (token.text != u"cloud")
                useApi(owner, token.text, token.offset);
            else
                m_facts.addEvidence(Feature::Cloud, EvidenceSource::Api, owner.toString() + ".cloud"_L1, token.offset);
        } else if (owner == u"cloud") {
            ++back;
            const QStringView platform = object(back);
            if (isPlatform(platform))
                useCloud(platform, token.text, token.offset);
        } else {
            noteApi({}, token.text, token.offset);
        }
        if (is(before(1), u'{') || is(before(1), u',')) {
            if (m_names.size() < mostNamesInBraces)
                m_names.push_back(token);
        }
        if (isPlatform(token.text) && is(before(1), u'=') && is(before(2), u'}'))
            m_destructuring = true;
    }

    /// `const { login, request: r } = wx` ends with anything but a further member.
    void endDestructuring(const ScriptToken& token)
    {
        m_destructuring = false;
        if (is(token, u'.') || is(token, u'[') || is(token, u'('))
            return;
        const QString platform = before(1).text.toString();
        for (const ScriptToken& name : m_names)
            useApi(platform, name.text, name.offset);
    }

    void useApi(QStringView platform, QStringView name, qsizetype offset)
    {
        m_facts.addApi(platform.toString() + u'.' + name.toString(), offset);
        noteApi(platform, name, offset);
    }

    void useCloud(QStringView platform, QStringView name, qsizetype offset)
    {
        const QString api = platform.toString() + ".cloud."_L1 + name.toString();
        m_facts.addApi(api, offset);
        m_facts.addEvidence(Feature::Cloud, EvidenceSource::Api, api, offset);
        noteApi(platform, name, offset);
    }

    void noteApi(QStringView platform, QStringView name, qsizetype offset)
    {
        for (const ApiFeature& row : featuresOfApi(name)) {
            if (platform.isEmpty() && !row.anyObject)
                continue;
            const QString reason = platform.isEmpty() ? name.toString() : platform.toString() + u'.' + name.toString();
            m_facts.addEvidence(row.feature, EvidenceSource::Api, reason, offset);
        }
    }

    void takePunctuator(const ScriptToken& token)
    {
        if (token.is(u'{'))
            m_names.clear();
    }

    /// However it is called: through a wrapper, by a name in brackets.
    void notePrivate(QStringView name)
    {
        const bool candidate = name.size() >= 9 && (name.contains(u"ocation") || name.startsWith(u"choose"));
        if (candidate && privateInterfaces().contains(name))
            m_facts.addPrivateInterface(name);
    }

    void takeLiteral(const ScriptToken& token)
    {
        notePrivate(token.text);
        if (token.kind == ScriptToken::Kind::String && is(before(1), u'[') && isPlatform(before(2).text))
            useApi(before(2).text, token.text, token.offset);
        findDomains(token.text, [&](const QString& host, qsizetype at) { m_facts.addDomain(host, token.offset + at); });
        if (token.text.contains(u'/') && token.text.size() <= longestAddress)
            m_facts.addMention(unescapeScript(token.text), token.offset);
    }

    static constexpr size_t ringSize = 8;

    FactCollector& m_facts;
    std::array<ScriptToken, ringSize> m_ring = {};
    size_t m_next = 0;
    /// Names at the head of the innermost braces' members.
    std::vector<ScriptToken> m_names;
    bool m_destructuring = false;
};

} // namespace

void collectScriptFacts(QStringView script, FactCollector& facts)
{
    ScriptWatcher watcher(facts);
    ScriptLinks links(script, facts.links(), [&](qsizetype offset) { return facts.site(offset); });
    scanScript(script, [&](const ScriptToken& token) {
        links.take(token);
        return watcher.take(token);
    });
    links.finish();
    findFeatureWords(script, [&](const WordFeature& row, qsizetype at) {
        facts.addEvidence(row.feature, EvidenceSource::Word,
                          QString::fromUtf16(row.word.data(), static_cast<qsizetype>(row.word.size())), at);
    });
}

void collectStyleFacts(QStringView style, FactCollector& facts)
{
    findDomains(style, [&](const QString& host, qsizetype at) { facts.addDomain(host, at); });
}

} // namespace Mingjing
