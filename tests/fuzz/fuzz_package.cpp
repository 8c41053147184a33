// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"
#include "storage/package/zippackage.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// \a bytes as each source of a package whose manifest is sound: it must always be inspected.
void fuzzSources(const QByteArray& bytes)
{
    QMap<QString, QByteArray> files{
        {u"app.json"_s, R"({"pages":["a/a"],"subpackages":[{"root":"s","pages":["b"],"independent":true}]})"},
        {u"project.config.json"_s, R"({"pluginRoot":"plugin","cloudfunctionRoot":"cloud"})"},
    };
    for (const QString& name : {u"a/a.js"_s, u"a/a.wxml"_s, u"a/a.json"_s, u"a/a.wxss"_s, u"s/b.json"_s, u"s/b.wxml"_s,
                                u"submission.json"_s, u"sitemap.json"_s, u"plugin/plugin.json"_s})
        files.insert(name, bytes);
    const MemoryPackage sources(files);
    if (const auto inspection = inspectPackage(sources))
        (void)toJson(sources, *inspection);
    else
        std::abort();
}

/// \a bytes as each manifest.
void fuzzManifests(const QByteArray& bytes)
{
    const QMap<QString, QByteArray> sets[] = {
        {{u"app.json"_s, bytes}, {u"a/a.wxml"_s, {}}, {u"a/a.js"_s, {}}, {u"c/c.wxml"_s, {}}, {u"i.png"_s, {}}},
        {{u"game.json"_s, bytes}, {u"game.js"_s, {}}},
        {{u"app.json"_s, R"({"pages":["a/a"]})"}, {u"project.config.json"_s, bytes}},
    };
    for (const auto& files : sets) {
        const MemoryPackage package(files);
        if (const auto inspection = inspectPackage(package))
            (void)toJson(package, *inspection);
    }
}

} // namespace

/// An archive; or, where the input is none, the one source of a package in each language.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    PackageOptions options;
    options.limits.totalBytes = 16 << 20;
    options.limits.fileBytes = 4 << 20;
    if (bytes.startsWith("PK")) {
        const auto package = openZipPackage(bytes, u"fuzz.zip"_s, options);
        if (!package)
            return 0;
        for (const PackageEntry& entry : (*package)->entries()) {
            const auto read = (*package)->read(entry.path);
            if (!read || read->size() != entry.size || entry.path.split(u'/').contains(u".."_s))
                std::abort();
        }
        (void)inspectPackage(**package);
        return 0;
    }
    fuzzSources(bytes);
    fuzzManifests(bytes);
    return 0;
}
