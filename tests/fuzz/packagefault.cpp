// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/packagefault.h"

#include "review/package/inspection.h"
#include "review/package/memorypackage.h"
#include "review/package/sourcetext.h"
#include "review/source/jsonoutline.h"
#include "review/source/prettytext.h"
#include "review/source/referenceresolver.h"
#include "review/source/symbols.h"
#include "storage/package/zippackage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

QString withoutSpace(const QString& text)
{
    QString dense;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(dense), [](QChar one) { return !one.isSpace(); });
    return dense;
}

QString refusalFault(const Error& error)
{
    return error.message.isEmpty() || error.toString().contains(u'\n') ? u"a refusal of no or several lines"_s
                                                                       : QString();
}

/// What the source view does with one file.
QString viewFault(const QString& path, const QByteArray& bytes)
{
    const QString text = decodeSource(bytes).text;
    for (const SourceSymbol& symbol : symbolsOf(path, text)) {
        if (symbol.offset < 0 || symbol.offset > text.size())
            return u"a symbol outside its file"_s;
    }
    if (path.endsWith(".json"_L1)) {
        for (const JsonNode& node : jsonOutline(text)) {
            if (node.offset < 0 || node.offset > text.size())
                return u"a value outside its file"_s;
        }
    }
    if (!canPrettyPrint(path))
        return {};
    const PrettyText pretty = prettyPrint(path, text);
    if (withoutSpace(pretty.text()) != withoutSpace(text))
        return u"pretty print changes "_s + path;
    for (qsizetype i = 0; i <= pretty.text().size(); i += 17) {
        const qsizetype original = pretty.toOriginal(i);
        if (original < 0 || original > text.size() || pretty.toPretty(original) > pretty.text().size())
            return u"pretty print loses a place"_s;
    }
    return {};
}

/// \a sound: its manifest can be read, so that it must be inspected.
QString inspectionFault(const PackageContents& package, bool sound)
{
    const auto inspection = inspectPackage(package);
    if (!inspection)
        return sound ? u"a sound package is refused"_s : refusalFault(inspection.error());
    (void)toJson(package, *inspection);
    for (const IntakeWarning& warning : inspection->warnings) {
        if (intakeWarningFromId(intakeWarningId(warning.kind)) != warning.kind || warning.line < 0)
            return u"a warning that is none"_s;
    }
    for (const PackageEntry& entry : package.entries()) {
        const ReferenceResolver resolver(package, inspection->manifest, entry.path);
        (void)resolver.file(u"../a/a"_s, {u".js"_s, u".wxml"_s});
        (void)resolver.page(u"../b?x=1"_s);
        (void)resolver.componentOf(u"c"_s);
    }
    return {};
}

QString archiveFault(const QByteArray& bytes)
{
    PackageOptions options;
    options.limits.totalBytes = 16 << 20;
    options.limits.fileBytes = 4 << 20;
    auto package = openZipPackage(bytes, u"fuzz.zip"_s, options);
    if (!package && package.error().code == ErrorCode::Ambiguous) {
        const auto roots = packageRoots(bytes, options.limits);
        if (!roots || roots->size() < 2)
            return u"a choice of nothing"_s;
        options.root = roots->constFirst();
        package = openZipPackage(bytes, u"fuzz.zip"_s, options);
    }
    if (!package)
        return refusalFault(package.error());
    for (const PackageEntry& entry : (*package)->entries()) {
        const auto read = (*package)->read(entry.path);
        if (!read || read->size() != entry.size)
            return u"an entry that cannot be read"_s;
        if (entry.path.isEmpty() || entry.path.startsWith(u'/') || entry.path.split(u'/').contains(u".."_s))
            return u"a path that is no path"_s;
    }
    return inspectionFault(**package, false);
}

QString textPackageFault(const QByteArray& input)
{
    constexpr qsizetype mostFiles = 40;
    QMap<QString, QByteArray> files;
    for (qsizetype at = 0; at >= 0 && files.size() < mostFiles;) {
        const qsizetype nameEnd = input.indexOf('\n', at);
        if (nameEnd < 0)
            break;
        const QString path = decodeSource(input.sliced(at + 1, nameEnd - at - 1)).text;
        const qsizetype next = input.indexOf("\n@", nameEnd);
        if (!path.isEmpty())
            files.insert(path,
                         input.sliced(nameEnd + 1, (next < 0 ? input.size() : qMax(next, nameEnd + 1)) - nameEnd - 1));
        at = next < 0 ? next : next + 1;
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (const QString fault = viewFault(it.key(), *it); !fault.isEmpty())
            return fault;
    }
    return inspectionFault(MemoryPackage(files), false);
}

/// As each source of a package whose manifest is sound.
QString sourceFault(const QByteArray& bytes)
{
    QMap<QString, QByteArray> files{
        {u"app.json"_s, R"({"pages":["a/a"],"subpackages":[{"root":"s","pages":["b"],"independent":true}]})"},
        {u"project.config.json"_s, R"({"pluginRoot":"plugin","cloudfunctionRoot":"cloud"})"},
    };
    for (const QString& name : {u"a/a.js"_s, u"a/a.wxml"_s, u"a/a.json"_s, u"a/a.wxss"_s, u"s/b.json"_s, u"s/b.wxml"_s,
                                u"submission.json"_s, u"sitemap.json"_s, u"plugin/plugin.json"_s}) {
        files.insert(name, bytes);
        if (const QString fault = viewFault(name, bytes); !fault.isEmpty())
            return fault;
    }
    return inspectionFault(MemoryPackage(files), true);
}

QString manifestFault(const QByteArray& bytes)
{
    const QMap<QString, QByteArray> sets[] = {
        {{u"app.json"_s, bytes}, {u"a/a.wxml"_s, {}}, {u"a/a.js"_s, {}}, {u"c/c.wxml"_s, {}}, {u"i.png"_s, {}}},
        {{u"game.json"_s, bytes}, {u"game.js"_s, {}}},
        {{u"app.json"_s, R"({"pages":["a/a"]})"}, {u"project.config.json"_s, bytes}, {u"package.json"_s, bytes}},
    };
    for (const auto& files : sets) {
        if (const QString fault = inspectionFault(MemoryPackage(files), false); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

QString packageFault(const QByteArray& input)
{
    if (input.startsWith("PK"))
        return archiveFault(input);
    if (input.startsWith('@'))
        return textPackageFault(input);
    const QString fault = sourceFault(input);
    return fault.isEmpty() ? manifestFault(input) : fault;
}

} // namespace Mingjing
