// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/importedfiles.h"

#include "review/package/language.h"
#include "review/package/packagecontents.h"
#include "review/package/scriptscanner.h"
#include "review/package/sourcetext.h"
#include "review/source/referenceresolver.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Bytes. What is larger was made by a machine, and no behavior is written in it.
constexpr qsizetype largestImport = 1'000'000;

bool isWord(const ScriptToken& token, QLatin1StringView word)
{
    return token.kind == ScriptToken::Kind::Name && token.text == word;
}

void addImports(const ReferenceResolver& resolver, QStringView text, QStringList& files)
{
    ScriptToken first;
    ScriptToken second;
    scanScript(text, [&](const ScriptToken& token) {
        const bool called = first.is(u'(') && (isWord(second, "require"_L1) || isWord(second, "import"_L1));
        const bool named = isWord(first, "from"_L1) || isWord(first, "import"_L1);
        if (token.kind == ScriptToken::Kind::String && (called || named)) {
            const QString file = resolver.file(unescapeScript(token.text), {u".js"_s, u".ts"_s});
            const QString language = languageOf(file);
            if ((language == "javascript"_L1 || language == "typescript"_L1) && !files.contains(file))
                files.append(file);
        }
        second = first;
        first = token;
        return files.size() <= maximumImportedFiles;
    });
}

} // namespace

QStringList importedFiles(const PackageContents& package, const Manifest& manifest, const QString& path,
                          QStringView text)
{
    QStringList files{path};
    addImports(ReferenceResolver(package, manifest, path), text, files);
    for (qsizetype next = 1; next < files.size() && files.size() <= maximumImportedFiles; ++next) {
        const QString file = files.at(next);
        const PackageEntry* entry = package.find(file);
        if (!entry || entry->size > largestImport)
            continue;
        const Result<QByteArray> bytes = package.read(file);
        if (bytes)
            addImports(ReferenceResolver(package, manifest, file), decodeSource(*bytes).text, files);
    }
    return files.sliced(1, std::min(files.size() - 1, maximumImportedFiles));
}

} // namespace Mingjing
