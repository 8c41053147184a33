// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/seentexts.h"

#include "review/package/domains.h"
#include "review/package/scriptscanner.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr size_t mostTexts = 20'000;
/// A longer literal is data.
constexpr qsizetype longestText = 1 << 20;

void add(std::vector<SeenText>& texts, SeenText text, const WordBook& words)
{
    if (texts.size() >= mostTexts || text.text.size() > longestText)
        return;
    text.hits = words.find(text.text);
    if (!text.hits.empty())
        texts.push_back(std::move(text));
}

bool isShown(QStringView attribute)
{
    static const QSet<QString> silent{u"class"_s,       u"style"_s, u"id"_s,   u"src"_s, u"mode"_s,
                                      u"hover-class"_s, u"key"_s,   u"slot"_s, u"is"_s,  u"name"_s};
    return !silent.contains(attribute.toString()) && !attribute.startsWith("wx:"_L1) && boundEvent(attribute).isEmpty();
}

/// Strings of a script, gathered over `+`.
class StringCollector final
{
public:
    StringCollector(ScannedFile& file, const WordBook& words)
        : m_file(file), m_words(words), m_source(file.language == "json"_L1 ? TextSource::Config : TextSource::Script)
    {
    }

    void take(const ScriptToken& token)
    {
        const bool text = token.kind == ScriptToken::Kind::String || token.kind == ScriptToken::Kind::Template;
        if (text) {
            if (m_pieces == 0 || !m_joined)
                begin(token);
            append(token);
        } else if (token.is('+') && m_pieces > 0) {
            m_joined = true;
            return;
        } else {
            if (token.is(':') && m_pieces == 1) {
                m_key = m_current.text;
                m_pieces = 0;
            } else {
                flush();
            }
            if (token.kind == ScriptToken::Kind::Name)
                m_name = token.text.toString();
            else if (token.is(':') || token.is('='))
                m_key = m_name.isEmpty() ? m_key : m_name;
            else if (token.is(',') || token.is(';') || token.is('{') || token.is('}') || token.is('('))
                m_key.clear();
            if (token.kind != ScriptToken::Kind::Name)
                m_name.clear();
        }
        m_joined = false;
    }

    void flush()
    {
        if (m_pieces > 1 && m_current.text.contains("://"_L1) && m_file.joinedDomains.size() < mostTexts) {
            findDomains(m_current.text, [this](const QString& host, qsizetype) {
                m_file.joinedDomains.emplace_back(host, m_current.begin);
            });
        }
        if (m_pieces > 0)
            add(m_file.texts, std::move(m_current), m_words);
        m_current = {};
        m_pieces = 0;
    }

private:
    void begin(const ScriptToken& token)
    {
        flush();
        m_current.source = m_source;
        m_current.begin = token.offset;
        m_current.verbatim = true;
        m_current.key = m_key;
    }

    void append(const ScriptToken& token)
    {
        const bool escaped = token.text.contains(u'\\');
        m_current.text += escaped ? unescapeScript(token.text) : token.text.toString();
        m_current.end = token.offset + token.text.size();
        m_current.verbatim = m_current.verbatim && !escaped && m_pieces == 0;
        ++m_pieces;
    }

    ScannedFile& m_file;
    const WordBook& m_words;
    TextSource m_source;
    SeenText m_current;
    QString m_key;
    QString m_name;
    int m_pieces = 0;
    bool m_joined = false;
};

void walkForm(const QJsonValue& value, const QString& path, int depth, std::vector<SeenText>& texts,
              const WordBook& words)
{
    if (depth > 8)
        return;
    if (value.isString()) {
        SeenText text;
        text.source = TextSource::Form;
        text.text = value.toString();
        text.key = path;
        add(texts, std::move(text), words);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            walkForm(item, path, depth + 1, texts, words);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            walkForm(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), depth + 1, texts, words);
    }
}

} // namespace

void collectTemplateTexts(ScannedFile& file, const WordBook& words)
{
    for (const TemplateTree::Text& run : file.tree.texts()) {
        SeenText text;
        text.source = TextSource::Template;
        text.begin = run.offset;
        text.end = run.offset + run.text.size();
        text.text = run.text.toString();
        text.verbatim = true;
        text.element = run.parent;
        add(file.texts, std::move(text), words);
    }
    const auto& elements = file.tree.elements();
    for (size_t i = 0; i < elements.size(); ++i) {
        for (const TemplateAttribute& attribute : elements[i].attributes) {
            if (attribute.value.isEmpty() || !isShown(attribute.name))
                continue;
            SeenText text;
            text.source = TextSource::Template;
            text.begin = attribute.offset;
            text.end = attribute.offset + attribute.value.size();
            text.text = attribute.value.toString();
            text.verbatim = true;
            text.element = static_cast<int>(i);
            text.key = attribute.name.toString();
            add(file.texts, std::move(text), words);
        }
    }
    std::stable_sort(file.texts.begin(), file.texts.end(),
                     [](const SeenText& left, const SeenText& right) { return left.begin < right.begin; });
}

void collectScriptTexts(ScannedFile& file, const TokenQueries& queries)
{
    StringCollector collector(file, queries.words());
    TokenMatcher matcher(queries, file.text, file.tokens);
    const bool script = file.isScript();
    scanScript(file.text, [&](const ScriptToken& token) {
        collector.take(token);
        if (script)
            matcher.take(token);
        return true;
    });
    collector.flush();
}

void collectStyleTexts(ScannedFile& file, const WordBook& words)
{
    for (const StyleRule& rule : file.styles) {
        for (const StyleDeclaration& declaration : rule.declarations) {
            if (declaration.name != "content"_L1)
                continue;
            SeenText text;
            text.source = TextSource::Style;
            text.begin = declaration.value.begin() - QStringView(file.text).begin();
            text.end = text.begin + declaration.value.size();
            text.text = declaration.value.toString();
            text.verbatim = true;
            add(file.texts, std::move(text), words);
        }
    }
}

std::vector<SeenText> textsOfForm(const QJsonObject& form, const WordBook& words)
{
    std::vector<SeenText> texts;
    walkForm(form, {}, 0, texts, words);
    return texts;
}

} // namespace Mingjing
