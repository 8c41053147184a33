// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/packedfile.h"

#include "review/package/packagecontents.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mingjing {

bool isPackedFile(const QString& path)
{
    // The platform's page on code structure: the endings that are uploaded.
    static const QSet<QString> endings{
        u"js"_s,   u"json"_s, u"wxml"_s, u"wxss"_s, u"wxs"_s,  u"png"_s, u"jpg"_s,
        u"jpeg"_s, u"gif"_s,  u"svg"_s,  u"cer"_s,  u"mp3"_s,  u"aac"_s, u"m4a"_s,
        u"mp4"_s,  u"wav"_s,  u"ogg"_s,  u"silk"_s, u"wasm"_s, u"br"_s,  u"cert"_s,
    };
    if (path.startsWith(u'@') || isToolFile(path))
        return false;
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') && endings.contains(path.sliced(dot + 1).toLower());
}

bool isCompiledFile(const PackageContents& package, const QString& path)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> compiled[] = {
        {".ts"_L1, ".js"_L1}, {".less"_L1, ".wxss"_L1}, {".scss"_L1, ".wxss"_L1}, {".sass"_L1, ".wxss"_L1}};
    if (path.startsWith(u'@') || isToolFile(path))
        return false;
    return std::any_of(std::begin(compiled), std::end(compiled), [&](const auto& kind) {
        return path.endsWith(kind.first) && !package.contains(path.chopped(kind.first.size()) + kind.second);
    });
}

bool isToolFile(const QString& path)
{
    static const QSet<QString> names{u"package.json"_s, u"package-lock.json"_s, u"submission.json"_s,
                                     u"tsconfig.json"_s};
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    return path.startsWith("node_modules/"_L1) || path.contains("/node_modules/"_L1) || names.contains(name)
        || path.startsWith("project."_L1) || name.endsWith(".d.ts"_L1) || name.endsWith(".md"_L1)
        || name.endsWith(".map"_L1);
}

} // namespace Mingjing
