// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/reference.h"

#include "review/package/language.h"
#include "review/package/manifest.h"
#include "review/package/packagecontents.h"
#include "review/package/scriptscanner.h"
#include "review/package/sourcetext.h"
#include "review/package/templatescanner.h"
#include "review/source/importedfiles.h"
#include "review/source/referenceresolver.h"
#include "review/source/symbols.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Kind = Reference::Kind;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// `bindtap`, `catch:tap`, `capture-bind:touchstart`, `mut-bind:tap`, `worklet:…`.
bool isEvent(QStringView attribute)
{
    for (const auto prefix :
         {"bind"_L1, "catch"_L1, "capture-bind"_L1, "capture-catch"_L1, "mut-bind"_L1, "worklet:"_L1}) {
        if (attribute.startsWith(prefix))
            return true;
    }
    return false;
}

const QStringList& scripts()
{
    static const QStringList endings{u".js"_s, u".ts"_s, u".json"_s, u".wxs"_s};
    return endings;
}

const QStringList& everything()
{
    static const QStringList endings{u".js"_s, u".ts"_s, u".wxml"_s, u".wxss"_s, u".wxs"_s, u".json"_s};
    return endings;
}

class Finder final
{
public:
    Finder(const PackageContents& package, const Manifest& manifest, const QString& path, const QString& text,
           qsizetype offset)
        : m_package(package),
          m_manifest(manifest),
          m_path(path),
          m_text(text),
          m_offset(offset),
          m_resolver(package, manifest, path)
    {
    }

    Reference find()
    {
        const QString language = languageOf(m_path);
        if (language == "wxml"_L1)
            inTemplate();
        else if (language == "javascript"_L1 || language == "typescript"_L1 || language == "wxs"_L1)
            inScript();
        else if (language == "json"_L1)
            inJson();
        else if (language == "wxss"_L1 || language == "css"_L1)
            inStyle();
        if (m_found.kind == Kind::None)
            name();
        return m_found;
    }

private:
    bool covers(qsizetype from, qsizetype length) const { return m_offset >= from && m_offset <= from + length; }

    void set(Kind kind, const QString& name) { m_found = {kind, name, {}}; }
    void addFile(const QString& file)
    {
        if (!file.isEmpty())
            m_found.targets.append({file, 0, 0});
    }

    /// The symbols of the file \a file whose name \a fits.
    template <typename Fits>
    void addSymbols(const QString& file, Fits fits)
    {
        const Result<QByteArray> bytes = file == m_path ? Result<QByteArray>(QByteArray()) : m_package.read(file);
        if (!bytes)
            return;
        const QString text = file == m_path ? m_text : decodeSource(*bytes).text;
        const LineIndex lines(text);
        for (const SourceSymbol& symbol : symbolsOf(file, text)) {
            if (!fits(symbol))
                continue;
            const LineIndex::Position at = lines.at(symbol.offset);
            m_found.targets.append({file, at.line, at.column});
        }
    }

    /// The functions \a name of the script \a script, or else of those that it is put together from.
    void addFunctions(const QString& script, const QString& name)
    {
        const auto fits = [&](const SourceSymbol& symbol) {
            return symbol.kind == SourceSymbol::Kind::Function && symbol.name == name;
        };
        addSymbols(script, fits);
        if (!m_found.targets.isEmpty() || !m_package.contains(script))
            return;
        const Result<QByteArray> bytes = script == m_path ? Result<QByteArray>(QByteArray()) : m_package.read(script);
        if (!bytes)
            return;
        const QString text = script == m_path ? m_text : decodeSource(*bytes).text;
        for (const QString& file : importedFiles(m_package, m_manifest, script, text))
            addSymbols(file, fits);
    }

    /// The value of \a attribute; of one with an expression the quoted word in it that is meant.
    QString literalAt(const TemplateAttribute& attribute) const
    {
        if (!attribute.value.contains("{{"_L1))
            return attribute.value.toString();
        const qsizetype end = attribute.offset + attribute.value.size();
        QChar quote;
        qsizetype from = attribute.offset;
        for (qsizetype at = attribute.offset; at < end; ++at) {
            const QChar c = m_text.at(at);
            if (quote.isNull() && (c == u'\'' || c == u'"')) {
                quote = c;
                from = at + 1;
            } else if (c == quote) {
                if (m_offset >= from && m_offset <= at)
                    return m_text.sliced(from, at - from);
                quote = {};
            }
        }
        return attribute.value.toString();
    }

    void inTemplate()
    {
        scanTemplate(m_text, [this](const TemplateElement& element) {
            if (element.offset > m_offset)
                return false;
            if (covers(element.offset, element.name.size())) {
                tag(element.name.toString());
                return false;
            }
            for (const TemplateAttribute& attribute : element.attributes) {
                if (covers(attribute.offset,
                           attribute.value.isEmpty() ? attribute.name.size() : attribute.value.size()))
                    value(element, attribute);
            }
            return m_found.kind == Kind::None;
        });
        if (m_found.kind != Kind::None)
            return;
        // The name in a closing tag.
        qsizetype from = m_offset;
        while (from > 0 && (isNameCharacter(m_text.at(from - 1)) || m_text.at(from - 1) == u'-'))
            --from;
        qsizetype to = m_offset;
        while (to < m_text.size() && (isNameCharacter(m_text.at(to)) || m_text.at(to) == u'-'))
            ++to;
        if (from >= 2 && m_text.at(from - 1) == u'/' && m_text.at(from - 2) == u'<')
            tag(m_text.sliced(from, to - from));
    }

    void tag(const QString& name)
    {
        const QString component = m_resolver.componentOf(name);
        if (component.isEmpty())
            return;
        set(Kind::Component, name);
        addFile(m_resolver.partOf(component));
    }

    void value(const TemplateElement& element, const TemplateAttribute& attribute)
    {
        const QString value = literalAt(attribute);
        if (isEvent(attribute.name) && !value.contains(u'{')) {
            set(Kind::Handler, value);
            for (const auto ending : {".js"_L1, ".ts"_L1})
                addFunctions(m_resolver.base() + ending, value);
        } else if (attribute.name.startsWith("generic:"_L1)) {
            tag(value);
        } else if (attribute.name == "class"_L1 || attribute.name == "id"_L1 || attribute.name == "hover-class"_L1) {
            rules(attribute.name == "id"_L1 ? u"#"_s : u"."_s);
        } else if (attribute.name == "is"_L1 && element.name == "template"_L1) {
            definition(value);
        } else {
            path(value, everything());
        }
    }

    /// The word at the offset as a class or an id in the style sheets that reach this file.
    void rules(const QString& prefix)
    {
        qsizetype from = m_offset;
        qsizetype to = m_offset;
        const auto inName = [this](qsizetype i) { return isNameCharacter(m_text.at(i)) || m_text.at(i) == u'-'; };
        while (from > 0 && inName(from - 1))
            --from;
        while (to < m_text.size() && inName(to))
            ++to;
        if (from == to)
            return;
        const QString wanted = prefix + m_text.sliced(from, to - from);
        set(Kind::Style, wanted);
        for (const QString& sheet : {m_resolver.base() + u".wxss"_s, u"app.wxss"_s})
            addSymbols(sheet, [&](const SourceSymbol& symbol) {
                for (qsizetype at = symbol.name.indexOf(wanted); at >= 0; at = symbol.name.indexOf(wanted, at + 1)) {
                    const qsizetype end = at + wanted.size();
                    if (end == symbol.name.size()
                        || !(isNameCharacter(symbol.name.at(end)) || symbol.name.at(end) == u'-'))
                        return true;
                }
                return false;
            });
    }

    void definition(const QString& name)
    {
        set(Kind::Template, name);
        QStringList files{m_path};
        scanTemplate(m_text, [&](const TemplateElement& element) {
            if (element.name == "import"_L1)
                files.append(m_resolver.file(element.value(u"src").toString(), {u".wxml"_s}));
            return files.size() < 50;
        });
        for (const QString& file : std::as_const(files))
            addSymbols(file, [&](const SourceSymbol& symbol) { return symbol.name == name; });
    }

    /// A page before a file: `/pages/a/a` is both.
    void path(const QString& reference, const QStringList& endings)
    {
        if (const QString route = m_resolver.page(reference); !route.isEmpty()) {
            set(Kind::Page, route);
            return addFile(m_resolver.partOf(route));
        }
        if (const QString file = m_resolver.file(reference, endings); !file.isEmpty()) {
            set(Kind::File, file);
            addFile(file);
        }
    }

    void inScript()
    {
        ScriptToken before;
        QString interface;
        scanScript(m_text, [&](const ScriptToken& token) {
            if (token.offset > m_offset)
                return false;
            // `wx.cloud.callFunction`: the name grows while dots follow.
            if (token.kind == ScriptToken::Kind::Name) {
                if (token.text == "wx"_L1 && !before.is(u'.'))
                    interface = u"wx"_s;
                else if (before.is(u'.') && !interface.isEmpty())
                    interface += u'.' + token.text.toString();
                else
                    interface.clear();
            } else if (!token.is(u'.')) {
                interface.clear();
            }
            if (covers(token.offset, token.text.size())) {
                if (token.kind == ScriptToken::Kind::String || token.kind == ScriptToken::Kind::Template)
                    path(unescapeScript(token.text), scripts());
                else if (token.kind == ScriptToken::Kind::Name && interface.size() > 2)
                    set(Kind::Interface, interface);
            }
            before = token;
            return m_found.kind == Kind::None;
        });
    }

    void inJson()
    {
        ScriptToken before;
        ScriptToken key;
        scanScript(m_text, [&](const ScriptToken& token) {
            if (token.offset > m_offset)
                return false;
            if (token.kind == ScriptToken::Kind::String && covers(token.offset, token.text.size())) {
                const QString text = unescapeScript(token.text);
                const QString tagName = before.is(u':') ? key.text.toString() : text;
                const QString component = m_resolver.componentOf(tagName);
                if (!component.isEmpty() && !m_resolver.partOf(component).isEmpty())
                    tag(tagName);
                else
                    path(text, everything());
            }
            if (token.is(u':'))
                key = before;
            before = token;
            return m_found.kind == Kind::None;
        });
    }

    void inStyle()
    {
        // What stands between quotes or the parentheses of `url(…)` on this line.
        const qsizetype lineStart = m_text.lastIndexOf(u'\n', std::max<qsizetype>(0, m_offset - 1)) + 1;
        qsizetype from = m_offset;
        const auto ends = [this](qsizetype i) { return QStringView(u"\"'()\n;").contains(m_text.at(i)); };
        while (from > lineStart && !ends(from - 1))
            --from;
        qsizetype to = m_offset;
        while (to < m_text.size() && !ends(to))
            ++to;
        if (to > from && to - from < 1000)
            path(m_text.sliced(from, to - from).trimmed(), {u".wxss"_s, u".css"_s});
    }

    void name()
    {
        qsizetype from = m_offset;
        qsizetype to = m_offset;
        while (from > 0 && isNameCharacter(m_text.at(from - 1)))
            --from;
        while (to < m_text.size() && isNameCharacter(m_text.at(to)))
            ++to;
        if (from == to || to - from > 200)
            return;
        const QString word = m_text.sliced(from, to - from);
        set(Kind::Name, word);
        addSymbols(m_path, [&](const SourceSymbol& symbol) { return symbol.name == word; });
        const QString language = languageOf(m_path);
        if (m_found.targets.isEmpty() && (language == "javascript"_L1 || language == "typescript"_L1))
            addFunctions(m_path, word);
    }

    const PackageContents& m_package;
    const Manifest& m_manifest;
    const QString& m_path;
    const QString& m_text;
    const qsizetype m_offset;
    ReferenceResolver m_resolver;
    Reference m_found;
};

} // namespace

Reference referenceAt(const PackageContents& package, const Manifest& manifest, const QString& path,
                      const QString& text, qsizetype offset)
{
    return Finder(package, manifest, path, text, std::clamp<qsizetype>(offset, 0, text.size())).find();
}

} // namespace Mingjing
