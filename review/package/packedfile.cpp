// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/packedfile.h"

#include "review/package/packagecontents.h"

#include <QSet>

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
    if (path.startsWith(u'@') || path.startsWith("node_modules/"_L1) || path.contains("/node_modules/"_L1)
        || path == "submission.json"_L1 || path == "package.json"_L1 || path == "package-lock.json"_L1
        || path.startsWith("project."_L1))
        return false;
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') && endings.contains(path.sliced(dot + 1).toLower());
}

} // namespace Mingjing
